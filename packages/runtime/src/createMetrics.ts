import { Histogram } from "./Histogram.ts";
import type { Metrics } from "./Metrics.ts";

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
/** Per name. Labels may come from peers: a flood of new ones must not eat the memory. */
const MOST_SERIES = 1_000;

type Labels = Readonly<Record<string, string>>;
type Value = number | Histogram;

interface Family {
  type: "counter" | "gauge" | "histogram";
  series: Map<string, { labels: Labels; value: Value }>;
}

export interface MetricsOptions {
  /** help text by metric name */
  help?: Readonly<Record<string, string>>;
}

/**
 * Counters, gauges and histograms in memory, rendered in Prometheus' text format 0.0.4, names and series ascending.
 * Beyond 1,000 label sets of one name further ones are dropped and counted in `metrics_series_dropped_total`.
 * `count`, `gauge` and `observe` throw a TypeError for an impossible name, a name used as two kinds, or a counter that goes down: programming errors.
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
  const update = (family: Family, labels: Labels, next: (previous: Value | undefined) => Value) => {
    const key = renderLabels(labels);
    const previous = family.series.get(key);
    if (previous === undefined && family.series.size >= MOST_SERIES) {
      const dropped = familyOf("metrics_series_dropped_total", "counter");
      update(dropped, {}, (before) => Number(before ?? 0) + 1);
      return;
    }
    const value = next(previous?.value);
    if (previous === undefined) family.series.set(key, { labels, value });
    else previous.value = value;
  };

  return {
    count(name, by = 1, labels = {}) {
      if (!(by >= 0)) throw new TypeError(`The counter ${name} cannot grow by ${by}`);
      update(familyOf(name, "counter"), labels, (previous) => Number(previous ?? 0) + by);
    },
    gauge(name, value, labels = {}) {
      update(familyOf(name, "gauge"), labels, () => value);
    },
    observe(name, seconds, labels = {}) {
      update(familyOf(name, "histogram"), labels, (previous) => {
        const histogram = previous instanceof Histogram ? previous : new Histogram();
        histogram.add(seconds);
        return histogram;
      });
    },
    render() {
      const lines: string[] = [];
      for (const [name, { type, series }] of [...families].sort(byKey)) {
        if (help[name] !== undefined) lines.push(`# HELP ${name} ${help[name].replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}`);
        lines.push(`# TYPE ${name} ${type}`);
        for (const [key, { labels, value }] of [...series].sort(byKey)) {
          if (value instanceof Histogram) lines.push(...renderHistogram(name, labels, value));
          else lines.push(`${name}${key} ${renderValue(value)}`);
        }
      }
      return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
    },
  };
}

function renderHistogram(name: string, labels: Labels, histogram: Histogram): string[] {
  const buckets = histogram.buckets().map(({ le, count }) => `${name}_bucket${renderLabels({ ...labels, le: renderValue(le) })} ${count}`);
  const key = renderLabels(labels);
  return [...buckets, `${name}_sum${key} ${renderValue(histogram.sum)}`, `${name}_count${key} ${histogram.count}`];
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function renderLabels(labels: Labels): string {
  const pairs = Object.keys(labels)
    .sort()
    .map((name) => `${name}="${String(labels[name]).replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function renderValue(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "+Inf";
  return value === Number.NEGATIVE_INFINITY ? "-Inf" : String(value);
}
