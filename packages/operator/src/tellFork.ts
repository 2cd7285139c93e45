import type { ForkBetweenTables } from "@parley/attestation";
import type { Logger, Metrics } from "@parley/runtime";

/**
 * The alarm for two heads of one place that are signed, one under each of two tables. Whoever signed both is reported to the L1 beside that; where both are certified and nobody did, there is no evidence against any operator:
 * the sequencer's bond answers, and policies freeze the peer (specs/protocol.md §4.2).
 */
export function tellFork(
  { rollupId, finality, number, anchor, headHashes, isCertified, faults }: ForkBetweenTables,
  { logger, metrics }: { logger: Logger; metrics: Metrics },
): void {
  metrics.count("operator_forks_between_tables_total", 1, { certified: String(isCertified) });
  for (const { second } of faults) metrics.count("operator_faults_total", 1, { seat: String(second.seat) });
  const operators = faults.map(({ operator }) => operator);
  const hint =
    faults.length > 0
      ? "who signed both is reported to the L1"
      : "nobody is known to have signed both: the sequencer showed one block to each table's operators";
  logger.error("fork_between_tables", { rollupId, finality, number, anchor, headHashes, isCertified, operators, hint });
}
