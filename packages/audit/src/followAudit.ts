import { type Clock, type Logger, type Metrics, serveHttp } from "@parley/runtime";
import { Auditor, type AuditRow } from "./Auditor.ts";
import { beginMetrics, countPass } from "./metrics.ts";
import type { AuditDeployment } from "./readers/L1Reader.ts";
import { isReadFailure, NetworkReader, type Pass } from "./readers/NetworkReader.ts";

/** What a pass over all chains led to. */
export interface AuditReport {
  rows: readonly AuditRow[];
  /** found in this pass */
  violations: readonly { id: string; detail: string }[];
  /** see `Pass` */
  changed: readonly string[];
  failures: readonly { chain: string; error: unknown }[];
}

export interface FollowAuditOptions {
  deployment: AuditDeployment;
  /** pause between two passes */
  everyMs: number;
  /** where /status and /metrics are served; 0 = any free port */
  port: number;
  host?: string;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** ends it */
  signal: AbortSignal;
  onListening?: (url: string) => void;
  onReport?: (report: AuditReport) => void;
}

/**
 * Judges a network again and again until the signal: the reconciliation monitor. A chain that does not answer is left out of a pass and made up for in the next one;
 * what was found once stays found.
 * @throws ParleyError NETWORK_FAILED when the port cannot be had, DECODE_FAILED for an L1 that shows no tables
 */
export async function followAudit(options: FollowAuditOptions): Promise<readonly AuditRow[]> {
  const { deployment, everyMs, clock, metrics, signal, logger } = options;
  const reader = new NetworkReader(deployment);
  let auditor = new Auditor();
  beginMetrics(metrics, auditor.rows());
  const http = await serveHttp({
    host: options.host ?? "127.0.0.1",
    port: options.port,
    routes: {
      "/status": () => ({ json: { rows: auditor.rows(), readTo: reader.readTo() } }),
      "/metrics": () => ({ text: metrics.render() }),
    },
    logger,
  });
  options.onListening?.(http.url);
  try {
    while (!signal.aborted) {
      const pass = await reader.next().catch((error: unknown) => {
        if (!isReadFailure(error)) throw error;
        return failedPass(error);
      });
      if (pass.isFresh) auditor = new Auditor(auditor);
      const steps = auditor.observe(pass.sample);
      countPass(metrics, pass, steps);
      for (const { chain, block } of reader.readTo()) metrics.gauge("audit_read_block_count", Number(block), { chain });
      const violations = steps.flatMap(({ id, violations: fresh }) => fresh.map(({ detail }) => ({ id, detail })));
      options.onReport?.({ rows: auditor.rows(), violations, changed: pass.changed, failures: pass.failures });
      await clock.sleep(everyMs, signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    }
  } finally {
    await http.stop();
  }
  return auditor.rows();
}

/** Nothing was read: the L1 did not answer, or a chain changed all the while. */
function failedPass(error: Error): Pass {
  const sample = { l1: { tables: [], slashes: [], coreSlashes: [] }, rollups: [], complete: false };
  return { sample, isFresh: false, changed: [], failures: [{ chain: "l1", error }] };
}
