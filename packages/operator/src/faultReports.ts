import { type Equivocation, equivocationEvidence } from "@parley/attestation";
import { rollupRegistryAbi, slasherAbi } from "@parley/contracts-abi";
import type { Deployment, SealedBlock } from "@parley/primitives";
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

/** `RollupRegistry.reportSequencerEquivocation` for a sequencer that sealed two blocks of one number and anchor. */
export function sequencerReport(deployment: Deployment, first: SealedBlock, second: SealedBlock): L1Report {
  const seal = ({ hash, l1OriginNumber, l1OriginHash, signature }: SealedBlock) => ({
    blockHash: hash,
    l1OriginNumber,
    l1OriginHash,
    signature,
  });
  const data = encodeFunctionData({
    abi: rollupRegistryAbi,
    functionName: "reportSequencerEquivocation",
    args: [first.rollupId, first.number, first.anchor, seal(first), seal(second)],
  });
  return { id: `sequencer/${first.rollupId}`, to: deployment.l1.rollupRegistry, data };
}
