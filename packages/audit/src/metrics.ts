import type { Metrics } from "@parley/runtime";
import type { AuditRow, AuditStep } from "./Auditor.ts";
import type { Pass } from "./readers/NetworkReader.ts";

/** Help text of every metric of an audit, by name; for `createMetrics`. */
export const AUDIT_METRICS: Readonly<Record<string, string>> = {
  audit_passes_total: "times that all chains were read",
  audit_read_block_count: "last block that was read, by chain",
  audit_read_failures_total: "times that a chain did not answer, by chain",
  audit_rereads_total: "times that a chain showed other blocks than before, and everything was read again, by chain",
  invariant_checks_total: "comparisons made, by id of specs/invariants.md",
  invariant_margin:
    "what is left to the bound, by id: INV-5 net inflow cap less net inflow by rollup, peer and bridge; INV-6 three times the signed less twice the total weight of the last accepted certificate by rollup; INV-9 seconds until the newest table is not usable by rollup; INV-12 messages left in the last minute by rollup and peer",
  invariant_violations_total: "violations found, by id of specs/invariants.md",
  peer_frozen_finality: "highest finality at which a peer is frozen, 0 for none, by rollup and peer",
  peer_paused_seconds: "seconds until a peer's pause ends, 0 for none, by rollup and peer",
};

/** Counters begin at zero, so that the first violation is a change. */
export function beginMetrics(metrics: Metrics, rows: readonly AuditRow[]): void {
  for (const { id, status } of rows) {
    if (status === "not observable") continue;
    metrics.count("invariant_checks_total", 0, { id });
    metrics.count("invariant_violations_total", 0, { id });
  }
}

/** Enters what one pass found. */
export function countPass(metrics: Metrics, { sample, changed, failures }: Pass, steps: readonly AuditStep[]): void {
  metrics.count("audit_passes_total");
  for (const chain of changed) metrics.count("audit_rereads_total", 1, { chain });
  for (const { chain } of failures) metrics.count("audit_read_failures_total", 1, { chain });
  for (const { id, checks, violations, margins } of steps) {
    metrics.count("invariant_checks_total", checks, { id });
    metrics.count("invariant_violations_total", violations.length, { id });
    for (const { labels, value } of margins) metrics.gauge("invariant_margin", value, { id, ...labels });
  }
  for (const { rollup, inbox } of sample.rollups) {
    for (const { name, frozen, pausedUntil } of inbox.peers) {
      const labels = { rollup: rollup.name, peer: name };
      metrics.gauge("peer_frozen_finality", frozen, labels);
      metrics.gauge("peer_paused_seconds", pausedUntil > inbox.time ? Number(pausedUntil - inbox.time) : 0, labels);
    }
  }
}
