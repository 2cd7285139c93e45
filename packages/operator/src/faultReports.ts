import { type Equivocation, equivocationEvidence } from "@parley/attestation";
import { rollupRegistryAbi, slasherAbi } from "@parley/contracts-abi";
import { type Deployment, type SequencerStatement, ZERO_HASH } from "@parley/primitives";
import { encodeFunctionData } from "viem";
import type { L1Report } from "./L1Reporter.ts";

/**
 * `Slasher.submitFork`, or for `safe` and `finalized` heads `Slasher.submitEquivocation`, for an operator that signed two heads of one number (specs/wire.md §10). The L1 origins
 * are left to what the L1 remembers: it does so for 8,191 blocks, and a report is made at once.
 * @throws ParleyError DECODE_FAILED for a fault that does not hold together
 */
export function equivocationReport(deployment: Deployment, fault: Equivocation): L1Report {
  const { id, first, second } = equivocationEvidence(deployment.table, fault);
  const to = deployment.l1.slasher;
  if (fault.finality === 1) {
    return { id, to, data: encodeFunctionData({ abi: slasherAbi, functionName: "submitFork", args: [first, second, []] }) };
  }
  const origin = (number: bigint) => ({ from: number, headers: [] });
  const args = [first, second, origin(first.head.l1OriginNumber), origin(second.head.l1OriginNumber)] as const;
  return { id, to, data: encodeFunctionData({ abi: slasherAbi, functionName: "submitEquivocation", args }) };
}

/** `RollupRegistry.reportSequencerEquivocation` for a sequencer that signed two blocks of one number and anchor, each by its seal or by a batch that ends with it. */
export function sequencerReport(deployment: Deployment, first: SequencerStatement, second: SequencerStatement): L1Report {
  const statement = ({ hash, l1OriginNumber, l1OriginHash, bodyHash = ZERO_HASH, signature }: SequencerStatement) => ({
    blockHash: hash,
    l1OriginNumber,
    l1OriginHash,
    bodyHash,
    signature,
  });
  const data = encodeFunctionData({
    abi: rollupRegistryAbi,
    functionName: "reportSequencerEquivocation",
    args: [first.rollupId, first.number, first.anchor, statement(first), statement(second)],
  });
  return { id: `sequencer/${first.rollupId}`, to: deployment.l1.rollupRegistry, data };
}
