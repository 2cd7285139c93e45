import {
  type Address,
  equivocationId,
  forkId,
  type HandoverShare,
  type Head,
  type Hex,
  headHash,
  merkleRoot,
  type Operator,
  type OperatorTable,
  operatorLeaf,
  ParleyError,
  rangeProof,
  totalWeight,
} from "@parley/primitives";
import type { AttestedCheckpoint, Equivocation } from "./faults.ts";
import { schemeOf } from "./schemes/schemeOf.ts";

const ZERO: Hex = `0x${"00".repeat(32)}`;

/** A head and its place under a signed heads root, as contracts take it (`HeadProof`). */
export interface HeadPlace {
  headsRoot: Hex;
  count: bigint;
  position: bigint;
  proof: readonly Hex[];
}

/** A whole operator table, as contracts take it (`TableOpening`). */
export interface EvidenceTable {
  fields: {
    scheme: number;
    snapshotTime: bigint;
    validFrom: bigint;
    validUntil: bigint;
    count: number;
    totalWeight: bigint;
    root: Hex;
    sharesRoot: Hex;
  };
  operators: OperatorTable["operators"];
}

/** How it is shown that a key signed (`Signing`): `signers` is `0x`, and `table` empty, for the key's own signature; else both are a certificate's. */
export interface EvidenceSigning {
  publicKey: Hex;
  signature: Hex;
  signers: Hex;
  table: EvidenceTable;
}

/** One head that the operator attested (`Statement`). */
export interface EvidenceStatement {
  epoch: number;
  beat: bigint;
  head: Head;
  proof: HeadPlace;
  signing: EvidenceSigning;
}

/** What `Slasher.submitFork` and `submitEquivocation` take, and the name of the offence. */
export interface EquivocationEvidence {
  id: Hex;
  operator: Address;
  first: EvidenceStatement;
  second: EvidenceStatement;
}

/**
 * Evidence of an equivocation by number (specs/wire.md §10): each head with its inclusion proof under the root that the seat signed. Signatures are taken as checked.
 * @throws ParleyError DECODE_FAILED when the fault names no seat of the table, a checkpoint without the head, or a signature that is no point
 */
export function equivocationEvidence(table: OperatorTable, fault: Equivocation): EquivocationEvidence {
  const { seat } = fault;
  return evidenceOf(fault, { ...fault.first, table, seat }, { ...fault.second, table, seat });
}

/** Two words of one operator, each with the table under which it was given, and its seat there. @throws ParleyError DECODE_FAILED as `equivocationEvidence` */
export function evidenceOf(place: Place, first: WordUnder, second: WordUnder): EquivocationEvidence {
  const { operator } = seated(first.table, first.seat);
  return {
    id: place.finality === 1 ? forkId({ operator, ...place }) : equivocationId({ operator, ...place }),
    operator,
    first: statement(place, first),
    second: statement(place, second),
  };
}

type Place = Pick<Head, "rollupId" | "finality" | "number" | "anchor">;
type WordUnder = AttestedCheckpoint & { table: OperatorTable; seat: number };

/** What `Slasher.submitFalseTable` takes (`Handover`). */
export interface FalseTableEvidence {
  epoch: number;
  nextEpoch: number;
  nextTableRoot: Hex;
  signing: EvidenceSigning;
}

/** Evidence of a hand-over to a table that the L1 does not have (specs/wire.md §10). The signature is taken as checked. @throws ParleyError DECODE_FAILED for a seat that is none of the table's */
export function falseTableEvidence(table: OperatorTable, share: HandoverShare): { operator: Address; evidence: FalseTableEvidence } {
  const { epoch, nextEpoch, nextTableRoot, seat, signature } = share;
  const { operator, publicKey } = seated(table, seat);
  const signing = { publicKey, signature: schemeOf(table).aggregate([signature]), signers: "0x", table: NO_TABLE } as const;
  return { operator, evidence: { epoch, nextEpoch, nextTableRoot, signing } };
}

function seated(table: OperatorTable, seat: number): Operator {
  const accused = table.operators[seat];
  if (accused === undefined) throw new ParleyError("DECODE_FAILED", `seat ${seat} is none of the operator table's`, { fields: { seat } });
  return accused;
}

function statement({ rollupId, finality, number }: Place, { attestation, heads, table, seat }: WordUnder): EvidenceStatement {
  const { publicKey } = seated(table, seat);
  const position = heads.findIndex((head) => head.rollupId === rollupId && head.finality === finality && head.number === number);
  const head = heads[position];
  if (head === undefined)
    throw new ParleyError("DECODE_FAILED", "the signed checkpoint does not hold the head in question", {
      fields: { rollupId, finality, number },
    });
  const byCertificate = "signers" in attestation;
  return {
    epoch: attestation.epoch,
    beat: attestation.beat,
    head,
    proof: {
      headsRoot: attestation.headsRoot,
      count: BigInt(heads.length),
      position: BigInt(position),
      proof: rangeProof(heads.map(headHash), position, 1),
    },
    signing: {
      publicKey,
      signature: byCertificate ? attestation.signature : schemeOf(table).aggregate([attestation.signature]),
      signers: byCertificate ? attestation.signers : "0x",
      table: byCertificate ? openTable(table) : NO_TABLE,
    },
  };
}

const NO_TABLE: EvidenceTable = {
  fields: { scheme: 0, snapshotTime: 0n, validFrom: 0n, validUntil: 0n, count: 0, totalWeight: 0n, root: ZERO, sharesRoot: ZERO },
  operators: [],
};

/** The table, seat by seat, with the fields that its root commits to (specs/wire.md §6). */
function openTable(table: OperatorTable): EvidenceTable {
  const { operators, snapshotTime, validFrom, validUntil, sharesRoot } = table;
  return {
    fields: {
      scheme: table.scheme,
      snapshotTime,
      validFrom,
      validUntil,
      count: operators.length,
      totalWeight: totalWeight(table),
      root: merkleRoot(operators.map((operator, seat) => operatorLeaf(seat, operator))),
      sharesRoot,
    },
    operators,
  };
}
