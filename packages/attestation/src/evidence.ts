import {
  type Address,
  equivocationId,
  type Head,
  type Hex,
  headHash,
  type OperatorTable,
  ParleyError,
  rangeProof,
} from "@parley/primitives";
import type { AttestedCheckpoint, Equivocation } from "./faults.ts";
import { schemeOf } from "./schemes/schemeOf.ts";

/** A head and its place under a signed heads root, as contracts take it (`HeadProof`). */
export interface HeadPlace {
  headsRoot: Hex;
  count: bigint;
  position: bigint;
  proof: readonly Hex[];
}

/** One thing that the operator signed (`ISlasher.Statement`); `signature` is in the form of a certificate by this seat alone. */
export interface EvidenceStatement {
  epoch: number;
  beat: bigint;
  signature: Hex;
  head: Head;
  proof: HeadPlace;
}

/** The arguments of `Slasher.submitEquivocation`, and the name of the offence. */
export interface EquivocationEvidence {
  id: Hex;
  operator: Address;
  first: EvidenceStatement;
  second: EvidenceStatement;
}

/**
 * Evidence of an equivocation (specs/wire.md §10): each head with its inclusion proof under the root that the seat signed. Signatures are taken as checked.
 * @throws ParleyError DECODE_FAILED when the fault names no seat of the table, a checkpoint without the head, or a signature that is malformed
 */
export function equivocationEvidence(table: OperatorTable, fault: Equivocation): EquivocationEvidence {
  const operator = table.operators[fault.seat]?.operator;
  if (operator === undefined)
    throw new ParleyError("DECODE_FAILED", `seat ${fault.seat} is none of the operator table's`, { fields: { seat: fault.seat } });
  return {
    id: equivocationId({ operator, ...fault }),
    operator,
    first: statement(table, fault, fault.first),
    second: statement(table, fault, fault.second),
  };
}

function statement(
  table: OperatorTable,
  { rollupId, finality, number }: Equivocation,
  { attestation, heads }: AttestedCheckpoint,
): EvidenceStatement {
  const position = heads.findIndex((head) => head.rollupId === rollupId && head.finality === finality && head.number === number);
  const head = heads[position];
  if (head === undefined)
    throw new ParleyError("DECODE_FAILED", "the signed checkpoint does not hold the head in question", {
      fields: { rollupId, finality, number },
    });
  return {
    epoch: attestation.epoch,
    beat: attestation.beat,
    signature: schemeOf(table).aggregate([attestation.signature]),
    head,
    proof: {
      headsRoot: attestation.headsRoot,
      count: BigInt(heads.length),
      position: BigInt(position),
      proof: rangeProof(heads.map(headHash), position, 1),
    },
  };
}
