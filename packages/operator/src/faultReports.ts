import { type Equivocation, equivocationEvidence } from "@parley/attestation";
import { rollupRegistryAbi, slasherAbi } from "@parley/contracts-abi";
import type { Deployment, SealedBlock } from "@parley/primitives";
import { encodeFunctionData } from "viem";
import type { L1Report } from "./L1Reporter.ts";

/** `Slasher.submitEquivocation` for an operator that signed two heads of one block (specs/wire.md §10). @throws ParleyError DECODE_FAILED for a fault that does not hold together */
export function equivocationReport(deployment: Deployment, fault: Equivocation): L1Report {
  const { id, operator, first, second } = equivocationEvidence(deployment.table, fault);
  const data = encodeFunctionData({ abi: slasherAbi, functionName: "submitEquivocation", args: [operator, first, second] });
  return { id, to: deployment.l1.slasher, data };
}

/** `RollupRegistry.reportSequencerEquivocation` for a sequencer that sealed two blocks of one number. */
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
    args: [first.rollupId, first.number, seal(first), seal(second)],
  });
  return { id: `sequencer/${first.rollupId}`, to: deployment.l1.rollupRegistry, data };
}
