import {
  type Equivocation,
  type EquivocationEvidence,
  equivocationEvidence,
  evidenceBetween,
  type FaultBetweenTables,
  falseTableEvidence,
} from "@parley/attestation";
import { rollupRegistryAbi, slasherAbi } from "@parley/contracts-abi";
import {
  type Deployment,
  type Finality,
  type HandoverShare,
  type OperatorTable,
  type SequencerStatement,
  ZERO_HASH,
} from "@parley/primitives";
import { encodeFunctionData } from "viem";
import type { L1Report } from "./L1Reporter.ts";

/**
 * `Slasher.submitFork`, or for `safe` and `finalized` heads `Slasher.submitEquivocation`, for an operator that signed two heads of one number (specs/wire.md §10). The L1 origins
 * are left to what the L1 remembers: it does so for 8,191 blocks, and a report is made at once.
 * @param table under which both were signed
 * @throws ParleyError DECODE_FAILED for a fault that does not hold together
 */
export function equivocationReport(deployment: Deployment, table: OperatorTable, fault: Equivocation): L1Report {
  return headsReport(deployment, fault.finality, equivocationEvidence(table, fault));
}

/** The same for an operator that signed one of the two under each of two tables: the L1 asks whose keys they are, not of which table. @throws ParleyError DECODE_FAILED for a fault that does not hold together */
export function reportBetweenTables(deployment: Deployment, fault: FaultBetweenTables): L1Report {
  return headsReport(deployment, fault.finality, evidenceBetween(fault));
}

function headsReport(deployment: Deployment, finality: Finality, { id, first, second }: EquivocationEvidence): L1Report {
  const to = deployment.l1.slasher;
  if (finality === 1) {
    return { id, to, data: encodeFunctionData({ abi: slasherAbi, functionName: "submitFork", args: [first, second, []] }) };
  }
  const origin = (number: bigint) => ({ from: number, headers: [] });
  const args = [first, second, origin(first.head.l1OriginNumber), origin(second.head.l1OriginNumber)] as const;
  return { id, to, data: encodeFunctionData({ abi: slasherAbi, functionName: "submitEquivocation", args }) };
}

/** `Slasher.submitFalseTable` for an operator that handed over to a table that the L1 does not have. @throws ParleyError DECODE_FAILED for a seat that is none of the table's */
export function falseTableReport(deployment: Deployment, table: OperatorTable, share: HandoverShare): L1Report {
  const { operator, evidence } = falseTableEvidence(table, share);
  const data = encodeFunctionData({ abi: slasherAbi, functionName: "submitFalseTable", args: [evidence] });
  return { id: `falseTable/${operator}/${share.nextEpoch}`, to: deployment.l1.slasher, data };
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
