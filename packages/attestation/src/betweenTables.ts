import {
  type Address,
  type Attestation,
  type Certificate,
  decodeSigners,
  type Head,
  type Hex,
  type OperatorTable,
} from "@parley/primitives";
import { type EquivocationEvidence, evidenceOf } from "./evidence.ts";
import type { AttestedCheckpoint } from "./faults.ts";
import type { CheckpointRecord, RoundState } from "./roundState.ts";

/** What a seat of one table signed. */
export interface SignedUnder extends AttestedCheckpoint {
  table: OperatorTable;
  seat: number;
}

/** Two words of one operator over two heads of one (rollupId, finality, number), for `unsafe` heads of one anchor, one under each of two tables: in each it may have another seat, and another key. */
export interface FaultBetweenTables extends Pick<Head, "rollupId" | "finality" | "number" | "anchor"> {
  operator: Address;
  first: SignedUnder;
  second: SignedUnder;
}

/** Two heads of one place, each of them signed under another table. */
export interface ForkBetweenTables extends Pick<Head, "rollupId" | "finality" | "number" | "anchor"> {
  headHashes: readonly [Hex, Hex];
  /** both have a certificate: more than a third of the stake lied, or all seats changed hands at once and a sequencer showed one block to each (specs/protocol.md §4.2) */
  isCertified: boolean;
  /** of all operators that signed both */
  faults: readonly FaultBetweenTables[];
}

/**
 * What the rounds of two tables know that contradicts each other: neither sees it alone, since each knows its own table's words. Of what both remember, so to be asked for again while both run.
 * @returns forks that are certified, or that some operator signed both sides of
 */
export function forksBetween(older: RoundState, newer: RoundState): ForkBetweenTables[] {
  const forks: ForkBetweenTables[] = [];
  for (const [key, mine] of newer.claims) {
    const others = older.claims.get(key);
    if (others === undefined) continue;
    for (const [firstHash, firstRecords] of others) {
      for (const [secondHash, secondRecords] of mine) {
        if (firstHash === secondHash) continue;
        const place = placeOf(secondRecords, secondHash);
        if (place === undefined) continue;
        const [first, second] = [wordsIn(older, firstRecords), wordsIn(newer, secondRecords)];
        const faults = [...second].flatMap(([operator, word]) => {
          const earlier = first.get(operator);
          return earlier === undefined ? [] : [{ ...place, operator, first: earlier, second: word }];
        });
        const isCertified = isAnyCertified(firstRecords) && isAnyCertified(secondRecords);
        if (isCertified || faults.length > 0) forks.push({ ...place, headHashes: [firstHash, secondHash], isCertified, faults });
      }
    }
  }
  return forks;
}

/**
 * Evidence of such a fault (specs/wire.md §10): the L1 knows whose keys the two are, and asks for no table but those of certificates. Signatures are taken as checked.
 * @throws ParleyError DECODE_FAILED as `equivocationEvidence`
 */
export function evidenceBetween(fault: FaultBetweenTables): EquivocationEvidence {
  return evidenceOf(fault, fault.first, fault.second);
}

function isAnyCertified(records: ReadonlySet<CheckpointRecord>): boolean {
  return [...records].some(({ certificates }) => certificates.length > 0);
}

function placeOf(records: ReadonlySet<CheckpointRecord>, hash: Hex): Pick<Head, "rollupId" | "finality" | "number" | "anchor"> | undefined {
  for (const { heads } of records) {
    const found = heads?.find(({ headHash }) => headHash === hash)?.head;
    if (found !== undefined) return { rollupId: found.rollupId, finality: found.finality, number: found.number, anchor: found.anchor };
  }
  return undefined;
}

/** One word of each operator that signed one of these, its own signature rather than a certificate, which is larger. */
function wordsIn({ config: { table } }: RoundState, records: ReadonlySet<CheckpointRecord>): Map<Address, SignedUnder> {
  const words = new Map<Address, SignedUnder>();
  const add = (seat: number, attestation: Attestation | Certificate, { heads = [] }: CheckpointRecord) => {
    const operator = table.operators[seat]?.operator;
    if (operator === undefined || words.has(operator)) return;
    words.set(operator, { table, seat, attestation, heads: heads.map(({ head }) => head) });
  };
  for (const record of records) for (const [seat, attestation] of record.attestations) add(seat, attestation, record);
  for (const record of records)
    for (const certificate of record.certificates)
      for (const seat of decodeSigners(certificate.signers, table.operators.length)) add(seat, certificate, record);
  return words;
}
