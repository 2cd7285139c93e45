import type { Metrics } from "./Metrics.ts";

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
/** Per name. Labels may come from peers: a flood of new ones must not eat the memory. */
const MOST_SERIES = 1_000;

interface Family {
  type: "counter" | "gauge";
  series: Map<string, number>;
}

export interface MetricsOptions {
  /** help text by metric name */
  help?: Readonly<Record<string, string>>;
}

/**
 * Counters and gauges in memory, rendered in Prometheus' text format 0.0.4, names and series ascending.
 * Beyond 1,000 label sets of one name further ones are dropped and counted in `metrics_series_dropped_total`.
 * `count` and `gauge` throw a TypeError for an impossible name, a name used as both kinds, or a counter that goes down: programming errors.
 */
export function createMetrics({ help = {} }: MetricsOptions = {}): Metrics {
  const families = new Map<string, Family>();

  const familyOf = (name: string, type: Family["type"]): Family => {
    let family = families.get(name);
    if (family === undefined) {
      if (!NAME.test(name)) throw new TypeError(`${JSON.stringify(name)} is no metric name: use letters, digits, _ and :`);
      family = { type, series: new Map() };
      families.set(name, family);
    }
    if (family.type !== type) throw new TypeError(`The metric ${name} is a ${family.type} and cannot be used as a ${type}`);
    return family;
  };
  const update = (family: Family, labels: Readonly<Record<string, string>>, next: (previous: number) => number) => {
    const key = renderLabels(labels);
    const previous = family.series.get(key);
    if (previous === undefined && family.series.size >= MOST_SERIES) {
      const dropped = familyOf("metrics_series_dropped_total", "counter");
      dropped.series.set("", (dropped.series.get("") ?? 0) + 1);
      return;
    }
    family.series.set(key, next(previous ?? 0));
  };

  return {
    count(name, by = 1, labels = {}) {
      if (!(by >= 0)) throw new TypeError(`The counter ${name} cannot grow by ${by}`);
      update(familyOf(name, "counter"), labels, (previous) => previous + by);
    },
    gauge(name, value, labels = {}) {
      update(familyOf(name, "gauge"), labels, () => value);
    },
    render() {
      const lines: string[] = [];
      for (const [name, { type, series }] of [...families].sort(byKey)) {
        if (help[name] !== undefined) lines.push(`# HELP ${name} ${help[name].replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}`);
        lines.push(`# TYPE ${name} ${type}`);
        for (const [labels, value] of [...series].sort(byKey)) lines.push(`${name}${labels} ${renderValue(value)}`);
      }
      return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
    },
  };
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function renderLabels(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.keys(labels)
    .sort()
    .map((name) => `${name}="${String(labels[name]).replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function renderValue(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "+Inf";
  return value === Number.NEGATIVE_INFINITY ? "-Inf" : String(value);
}
