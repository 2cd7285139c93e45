import { Auditor, type AuditRow } from "./Auditor.ts";
import type { AuditDeployment } from "./readers/L1Reader.ts";
import { NetworkReader } from "./readers/NetworkReader.ts";

/**
 * Reads all chains of a network from their first blocks on and judges them once.
 * @throws ParleyError RPC_FAILED where a chain does not answer: what was not seen is not said to hold
 */
export async function auditOnce(deployment: AuditDeployment): Promise<AuditRow[]> {
  const { sample, failures } = await new NetworkReader(deployment).next();
  if (failures[0] !== undefined) throw failures[0].error;
  const auditor = new Auditor();
  auditor.observe(sample);
  return auditor.rows();
}
