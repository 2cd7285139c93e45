import type { Hex } from "@parley/primitives";
import { type MessageStatus, messageStatus } from "../messageStatus.ts";
import { checkEvidence } from "./checkEvidence.ts";
import type { Evidence, Step, StepName } from "./Evidence.ts";
import { gatherEvidence, type VerifyDeployment } from "./gatherEvidence.ts";

export interface Verification {
  /** no step fails. Whether the recipient took the message is another question: `outcome` */
  ok: boolean;
  /** steps that could not be checked, and so show nothing */
  skipped: readonly StepName[];
  /** all steps, in order; the first that fails names the fault */
  steps: readonly Step[];
  /** what the destination's node says became of the message: `delivered`, `failed` or, after it failed, `expired`. The steps prove what arrived, not what the recipient made of it */
  outcome: MessageStatus;
  evidence: Evidence;
}

/**
 * Verifies a message that arrived from RPC data alone, trusting no relayer, operator or rollup: what the endpoints say has to hang together from the message to
 * the stake on the L1. Shares nothing with the relayer but codecs and hashes.
 * @throws ParleyError as `gatherEvidence`
 */
export async function verifyMessage(options: { deployment: VerifyDeployment; messageId: Hex }): Promise<Verification> {
  const evidence = await gatherEvidence(options);
  const steps = checkEvidence(evidence);
  const named = (status: Step["status"]) => steps.filter((step) => step.status === status).map(({ name }) => name);
  return { ok: named("fails").length === 0, skipped: named("skipped"), steps, outcome: await messageStatus(options), evidence };
}
