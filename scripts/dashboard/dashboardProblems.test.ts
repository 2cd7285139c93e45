import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ALERT_RULES } from "./alertRules.ts";
import { buildDashboard } from "./buildDashboard.ts";
import { dashboardProblems, metricsOf, type Watched } from "./dashboardProblems.ts";
import { invariantMetrics } from "./invariantMetrics.ts";
import { countedMetrics, METRICS_BY_ROLE } from "./registeredMetrics.ts";

const root = join(import.meta.dirname, "../..");
const counted = countedMetrics(root);
const specs = readFileSync(join(root, "specs/invariants.md"), "utf8");
const invariants = invariantMetrics(specs);
const whole: Watched = {
  byRole: METRICS_BY_ROLE,
  counted,
  dashboard: buildDashboard({ byRole: METRICS_BY_ROLE, kinds: counted, invariants }),
  alerts: ALERT_RULES,
  invariants,
};

describe("dashboardProblems", () => {
  it("finds nothing in what the roles register", () => {
    expect(dashboardProblems(whole)).toEqual([]);
    expect(counted.size).toBeGreaterThan(80);
  });

  it("finds a metric without a panel", () => {
    const panels = whole.dashboard.panels.filter(({ title }) => title !== "operator_lag_count");
    expect(dashboardProblems({ ...whole, dashboard: { ...whole.dashboard, panels } })).toEqual(["operator_lag_count has no panel"]);
  });

  it("finds a panel, an alert and an invariant that name what nobody registers", () => {
    const [, first, ...others] = whole.dashboard.panels;
    const stray = {
      id: 999,
      type: "timeseries",
      title: "stray",
      targets: [{ refId: "A", expr: "rate(gone_total[5m])", legendFormat: "" }],
    } as const;
    expect(first).toBeDefined();
    expect(dashboardProblems({ ...whole, dashboard: { ...whole.dashboard, panels: [...whole.dashboard.panels, stray] } })).toEqual([
      "a panel shows gone_total, which nobody registers",
    ]);
    const rule = { ...ALERT_RULES[0], alert: "Stray", expr: "sum by (id) (gone_total) > 0" } as (typeof ALERT_RULES)[number]; // the rest is not looked at
    expect(dashboardProblems({ ...whole, alerts: [rule] })).toEqual(["the alert Stray rests on gone_total, which nobody registers"]);
    const bent = invariantMetrics(specs.replace("`operator_quarantined_count{rollup}`", "`operator_gone_count{rollup}`"));
    expect(dashboardProblems({ ...whole, invariants: bent })).toEqual(["INV-L1 names operator_gone_count, which nobody registers"]);
    expect(others.length).toBeGreaterThan(100);
  });

  it("finds an invariant without a panel, a metric without help, and help without a metric", () => {
    const panels = whole.dashboard.panels.filter(({ title }) => title !== "INV-8");
    expect(dashboardProblems({ ...whole, dashboard: { ...whole.dashboard, panels } })).toContain("INV-8 has no panel");
    expect(dashboardProblems({ ...whole, counted: new Map([...counted, ["fresh_total", "counter"]]) })).toEqual([
      "fresh_total is counted and has no help text",
    ]);
    const byRole = { ...METRICS_BY_ROLE, More: { stale_total: "nothing" } };
    const dashboard = buildDashboard({ byRole, kinds: counted, invariants });
    expect(dashboardProblems({ ...whole, byRole, dashboard })).toEqual(["stale_total has a help text and is counted nowhere"]);
  });
});

describe("invariantMetrics", () => {
  it("reads every invariant of the specs once, and what the audit sees of it", () => {
    const ids = invariants.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (let number = 1; number <= 17; number += 1) expect(ids).toContain(`INV-${number}`);
    const metricsOfId = (id: string) => invariants.find((invariant) => invariant.id === id)?.metrics;
    expect(metricsOfId("INV-8")).toEqual([
      { name: "invariant_violations_total", matchers: 'id="INV-8"' },
      { name: "peer_frozen_finality", matchers: "" },
    ]);
    expect(metricsOfId("INV-4")).toEqual([{ name: "invariant_margin", matchers: 'id="INV-5"' }]);
    expect(metricsOfId("INV-K4")).toEqual([{ name: "signer_requests_total", matchers: 'request="attest",status="503"' }]);
    expect(metricsOfId("INV-K6")).toEqual([]);
  });
});

it("metricsOf finds metrics among functions, labels and times", () => {
  expect(metricsOf('histogram_quantile(0.5, sum by (le, stage) (rate(a_seconds_bucket{instance=~"$x"}[5m]))) > 0 or b_total == 1')).toEqual(
    ["a_seconds_bucket", "b_total"],
  );
});
