import type { InvariantMetrics } from "./invariantMetrics.ts";
import type { MetricKind } from "./registeredMetrics.ts";

/** As much of Grafana's dashboard model as is used here. */
export interface Dashboard {
  title: string;
  panels: readonly Panel[];
  [key: string]: unknown;
}

export interface Panel {
  id: number;
  type: "row" | "timeseries" | "text";
  title: string;
  description?: string;
  targets?: readonly { refId: string; expr: string; legendFormat: string }[];
  [key: string]: unknown;
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: that is how Grafana names a variable
const DATASOURCE = { type: "prometheus", uid: "${datasource}" };
const WIDTH = 24;
const PANEL = { w: 8, h: 6 };
const UNITS: readonly [suffix: string, unit: string][] = [
  ["_seconds", "s"],
  ["_bytes_total", "Bps"],
  ["_bytes", "bytes"],
];

/** Places panels from left to right under rows that can be folded. */
class Layout {
  readonly panels: Panel[] = [];
  #x = 0;
  #y = 0;

  row(title: string): void {
    if (this.#x > 0) this.#y += PANEL.h;
    this.#x = 0;
    this.panels.push({ ...this.#next("row", title), collapsed: false, gridPos: { x: 0, y: this.#y, w: WIDTH, h: 1 }, panels: [] });
    this.#y += 1;
  }

  panel(type: "timeseries" | "text", title: string, rest: Omit<Panel, "id" | "type" | "title">): void {
    this.panels.push({ ...this.#next(type, title), gridPos: { x: this.#x, y: this.#y, ...PANEL }, ...rest });
    this.#x += PANEL.w;
    if (this.#x < WIDTH) return;
    this.#x = 0;
    this.#y += PANEL.h;
  }

  #next<T extends Panel["type"]>(type: T, title: string) {
    return { id: this.panels.length + 1, type, title };
  }
}

/** The whole dashboard: a row of the invariants, then a row for each role with a panel for each of its metrics. */
export function buildDashboard({
  byRole,
  kinds,
  invariants,
}: {
  /** help texts by role and metric */
  byRole: Readonly<Record<string, Readonly<Record<string, string>>>>;
  kinds: ReadonlyMap<string, MetricKind>;
  invariants: readonly InvariantMetrics[];
}): Dashboard {
  const layout = new Layout();
  layout.row("Invariants");
  for (const { id, text, metrics } of invariants) {
    if (metrics.length === 0) {
      layout.panel("text", id, { options: { mode: "markdown", content: `${text}\n\n**No metric shows it broken.** Its tests do.` } });
      continue;
    }
    layout.panel("timeseries", id, {
      description: text,
      datasource: DATASOURCE,
      fieldConfig: { defaults: {}, overrides: [] },
      targets: metrics.map(({ name, matchers }, i) => ({
        ...target(i, seriesOf(name, matchers, kinds.get(name))),
        legendFormat: `${name} {{instance}} {{rollup}} {{peer}} {{reason}}`,
      })),
    });
  }
  for (const [role, help] of Object.entries(byRole)) {
    layout.row(role);
    for (const [name, text] of Object.entries(help).sort(([a], [b]) => (a < b ? -1 : 1))) {
      layout.panel("timeseries", name, {
        description: text,
        datasource: DATASOURCE,
        fieldConfig: { defaults: { unit: unitOf(name, kinds.get(name)) }, overrides: [] },
        targets: targetsOf(name, kinds.get(name)),
      });
    }
  }
  return {
    uid: "parley",
    title: "Parley",
    tags: ["parley"],
    schemaVersion: 39,
    editable: true,
    refresh: "10s",
    time: { from: "now-1h", to: "now" },
    templating: {
      list: [
        { name: "datasource", label: "Prometheus", type: "datasource", query: "prometheus", current: {}, hide: 0 },
        {
          name: "instance",
          type: "query",
          datasource: DATASOURCE,
          query: { query: "label_values(ready_count, instance)", refId: "instance" },
          includeAll: true,
          multi: true,
          allValue: ".*",
          current: { text: "All", value: "$__all" },
          refresh: 2,
        },
      ],
    },
    panels: layout.panels,
  };
}

function targetsOf(name: string, kind: MetricKind | undefined) {
  if (kind !== "histogram") return [target(0, seriesOf(name, "", kind))];
  return [0.5, 0.99].map((part, i) => ({
    ...target(i, `histogram_quantile(${part}, sum by (le, stage) (rate(${name}_bucket{instance=~"$instance"}[$__rate_interval])))`),
    legendFormat: `p${100 * part} {{stage}}`,
  }));
}

function seriesOf(name: string, matchers: string, kind: MetricKind | undefined): string {
  // The audit and whoever shows an invariant broken need not be among the roles that were chosen.
  const series = matchers === "" ? `${name}{instance=~"$instance"}` : `${name}{${matchers}}`;
  return kind === "counter" && !name.startsWith("invariant_violations") ? `rate(${series}[$__rate_interval])` : series;
}

function target(index: number, expr: string) {
  return { refId: String.fromCharCode(65 + index), datasource: DATASOURCE, expr, legendFormat: "__auto" };
}

function unitOf(name: string, kind: MetricKind | undefined): string {
  const known = UNITS.find(([suffix]) => name.endsWith(suffix))?.[1];
  return known ?? (kind === "counter" ? "ops" : "short");
}
