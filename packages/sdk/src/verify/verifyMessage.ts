import type { Hex } from "@parley/primitives";
import { checkEvidence } from "./checkEvidence.ts";
import type { Evidence, Step } from "./Evidence.ts";
import { gatherEvidence, type VerifyDeployment } from "./gatherEvidence.ts";

export interface Verification {
  /** every step holds */
  ok: boolean;
  /** all steps, in order; the first that is not ok names the fault */
  steps: readonly Step[];
  evidence: Evidence;
}

/**
 * Verifies a delivered message from RPC data alone, trusting no relayer, operator or rollup: what the endpoints say has to hang together from the message to
 * the stake on the L1. Shares nothing with the relayer but codecs and hashes.
 * @throws ParleyError as `gatherEvidence`
 */
export async function verifyMessage(options: { deployment: VerifyDeployment; messageId: Hex }): Promise<Verification> {
  const evidence = await gatherEvidence(options);
  const steps = checkEvidence(evidence);
  return { ok: steps.every(({ ok }) => ok), steps, evidence };
}
