import type { AlertRule } from "./alertRules.ts";
import type { Dashboard } from "./buildDashboard.ts";
import type { InvariantMetrics } from "./invariantMetrics.ts";
import type { MetricKind } from "./registeredMetrics.ts";

export interface Watched {
  /** help texts by role and metric */
  byRole: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** what the programs count, by name */
  counted: ReadonlyMap<string, MetricKind>;
  dashboard: Dashboard;
  alerts: readonly AlertRule[];
  invariants: readonly InvariantMetrics[];
}

/** What queries may have beside metrics and labels. */
const WORDS = new Set(
  "rate increase changes histogram_quantile sum by le stage instance rollup destination id on or and without offset unless".split(" "),
);
const SUFFIX = /_(seconds|total|count|bytes|blocks|margin|finality)$/;

/** Metrics that a query names: words that stand outside of braces, brackets and quotes. */
export function metricsOf(expr: string): string[] {
  const bare = expr
    .replace(/"[^"]*"/g, "")
    .replace(/\{[^}]*\}/g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\b(by|on|without|ignoring|group_left|group_right)\s*\([^)]*\)/g, "");
  return [...bare.matchAll(/[a-z_][a-z0-9_]*/g)].map(([word]) => word).filter((word) => !WORDS.has(word));
}

/** What is wrong with how metrics are registered, shown, alerted on and named in the specs; empty when all agree. */
export function dashboardProblems({ byRole, counted, dashboard, alerts, invariants }: Watched): string[] {
  const registered = new Set(Object.values(byRole).flatMap((help) => Object.keys(help)));
  const exists = (word: string) =>
    registered.has(word) || (counted.get(word.replace(/_bucket$/, "")) === "histogram" && word.endsWith("_bucket"));
  const problems: string[] = [];
  for (const name of counted.keys()) if (!registered.has(name)) problems.push(`${name} is counted and has no help text`);
  for (const name of registered) {
    if (!counted.has(name)) problems.push(`${name} has a help text and is counted nowhere`);
    if (!SUFFIX.test(name)) problems.push(`${name} does not end in its unit`);
  }
  const panels = dashboard.panels.filter(({ type }) => type !== "row");
  const shown = new Set(panels.flatMap(({ targets = [] }) => targets.flatMap(({ expr }) => metricsOf(expr))));
  for (const name of registered) if (!shown.has(name) && !shown.has(`${name}_bucket`)) problems.push(`${name} has no panel`);
  for (const name of shown) if (!exists(name)) problems.push(`a panel shows ${name}, which nobody registers`);
  for (const { alert, expr } of alerts)
    for (const name of metricsOf(expr)) if (!exists(name)) problems.push(`the alert ${alert} rests on ${name}, which nobody registers`);
  for (const { id, metrics } of invariants) {
    if (!panels.some(({ title }) => title === id)) problems.push(`${id} has no panel`);
    for (const { name } of metrics) if (!exists(name)) problems.push(`${id} names ${name}, which nobody registers`);
  }
  return problems;
}
