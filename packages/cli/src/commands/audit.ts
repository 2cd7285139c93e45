import { AUDIT_METRICS, type AuditReport, type AuditRow, auditOnce, followAudit } from "@parley/audit";
import { createMetrics, silentLogger, systemClock } from "@parley/runtime";
import { shortReason } from "@parley/sdk";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, deploymentFlag, jsonFlag } from "../commonFlags.ts";
import { integerFlag, switchFlag } from "../flags.ts";
import { openDeployment } from "../network.ts";
import type { Output } from "../Output.ts";
import { table } from "../Output.ts";

export const audit = defineCommand({
  spec: {
    name: "audit",
    summary: "Check from outside, by RPC data alone, which invariants of specs/invariants.md hold. Exit code 1: one is violated.",
    positionals: [],
    flags: {
      dataDir: dataDirFlag,
      deployment: deploymentFlag,
      follow: switchFlag("go on until SIGINT, and serve /metrics and /status"),
      every: integerFlag({ help: "beats between two passes of --follow", fallback: 3, least: 1, most: 100_000 }),
      metricsPort: integerFlag({ help: "port of --follow; 0 for any free one", fallback: 0, least: 0, most: 65_535 }),
      json: jsonFlag,
    },
  },
  async run({ flags, output, cwd, signal }) {
    const { deployment } = await openDeployment({ deployment: flags.deployment, dataDir: flags.dataDir, cwd });
    if (!flags.follow) return tell(output, await auditOnce(deployment));
    let isFirst = true;
    const rows = await followAudit({
      deployment,
      everyMs: flags.every * deployment.beatMs,
      port: flags.metricsPort,
      clock: systemClock,
      logger: silentLogger,
      metrics: createMetrics({ help: AUDIT_METRICS }),
      signal,
      onListening: (url) => output.say({ event: "listening", url }, `metrics at ${url}/metrics`),
      onReport(report) {
        tellPass(output, report, isFirst);
        isFirst = false;
      },
    });
    return exitCode(rows);
  },
});

/** What a pass of --follow has to say: everything to programs and terminals, news to others. */
function tellPass(output: Output, { rows, violations, changed, failures }: AuditReport, isFirst: boolean): void {
  for (const { chain, error } of failures) {
    const reason = shortReason(error);
    output.say({ event: "unread", chain, reason }, `${chain} was not read: ${reason}`);
  }
  for (const chain of changed) output.say({ event: "reread", chain }, `${chain} shows other blocks than before: everything was read again`);
  if (output.json || isFirst) tell(output, rows);
  else {
    for (const { id, detail } of violations) output.say({}, `${id} VIOLATED: ${detail}`);
    output.redraw(text(rows));
  }
}

function tell(output: Output, rows: readonly AuditRow[]): number {
  const ok = exitCode(rows) === 0;
  output.say({ event: "audit", ok, violated: violated(rows), rows }, text(rows));
  return ok ? 0 : 1;
}

function text(rows: readonly AuditRow[]): string {
  const lines = table(
    ["id", "", "checks", "compared", "figures"],
    rows.map(({ id, status, checks, what, figures }) => [id, status === "violated" ? "VIOLATED" : status, String(checks), what, figures]),
  );
  const details = rows.flatMap(({ id, violations }) => violations.slice(0, MOST_DETAILS).map((detail) => `  ${id}: ${detail}`));
  const names = violated(rows);
  const verdict = names.length === 0 ? `no violation seen: ${tally(rows)}` : `VIOLATED: ${names.join(", ")}; ${tally(rows)}`;
  return [lines, ...details, verdict].join("\n");
}

/** How many invariants have which status. */
function tally(rows: readonly AuditRow[]): string {
  const count = (wanted: AuditRow["status"]) => rows.filter(({ status }) => status === wanted).length;
  const parts = [
    `${count("holds")} of ${rows.length} invariants hold as far as they show`,
    `for ${count("nothing to check")} there was nothing to check`,
    `${count("not observable")} do not show from outside`,
  ];
  return parts.join(", ");
}

/** Told of one invariant to people; programs get all. */
const MOST_DETAILS = 5;

function violated(rows: readonly AuditRow[]): string[] {
  return rows.filter(({ status }) => status === "violated").map(({ id }) => id);
}

function exitCode(rows: readonly AuditRow[]): number {
  return violated(rows).length === 0 ? 0 : 1;
}
