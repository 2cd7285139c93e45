/**
 * `npm run dashboard` writes docs/dashboards from the metrics that the roles register, specs/invariants.md and scripts/dashboard; `npm run check:dashboard` says what differs, and which metric
 * has no help text or panel, or stands in a panel, an alert or the specs though nobody registers it.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ALERT_RULES, renderAlertRules } from "./dashboard/alertRules.ts";
import { buildDashboard, type Dashboard } from "./dashboard/buildDashboard.ts";
import { dashboardProblems } from "./dashboard/dashboardProblems.ts";
import { invariantMetrics } from "./dashboard/invariantMetrics.ts";
import { countedMetrics, METRICS_BY_ROLE } from "./dashboard/registeredMetrics.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs/dashboards");
const counted = countedMetrics(root);
const invariants = invariantMetrics(readFileSync(join(root, "specs/invariants.md"), "utf8"));
const made: Readonly<Record<string, string>> = {
  "parley.json": `${JSON.stringify(buildDashboard({ byRole: METRICS_BY_ROLE, kinds: counted, invariants }), null, 1)}\n`,
  "alerts.yml": renderAlertRules(ALERT_RULES),
};

if (process.argv.includes("--check")) {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const dashboard: Dashboard = JSON.parse(read("parley.json"));
  const problems = [
    ...dashboardProblems({ byRole: METRICS_BY_ROLE, counted, dashboard, alerts: ALERT_RULES, invariants }),
    ...Object.entries(made).flatMap(([file, text]) => (read(file) === text ? [] : [`docs/dashboards/${file} is stale: npm run dashboard`])),
  ];
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(
    `dashboard: ${counted.size} metrics, ${invariants.length} invariants, ${ALERT_RULES.length} alerts, ${problems.length} problems\n`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(made)) writeFileSync(join(folder, file), text);
}
