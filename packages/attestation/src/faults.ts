import type { Attestation, Head, Hex } from "@parley/primitives";
import type { CheckpointRecord, HashedHead, RoundState } from "./roundState.ts";

/** Enough to take a seat; a liar cannot fill the memory with more. */
const OFFENCES_PER_SEAT = 8;

/** One signature of a seat, with the heads that open its root. */
export interface AttestedCheckpoint {
  attestation: Attestation;
  heads: readonly Head[];
}

/** Two signatures of one seat over two heads of one (rollupId, finality, number) (specs/wire.md §10). */
export interface Equivocation {
  seat: number;
  rollupId: Hex;
  finality: Head["finality"];
  number: bigint;
  first: AttestedCheckpoint;
  second: AttestedCheckpoint;
}

/** Opens a root and returns the faults that this brings to light. A root that is open already stays as it is: its heads are the same by collision resistance. */
export function openRoot(state: RoundState, record: CheckpointRecord, heads: readonly HashedHead[]): Equivocation[] {
  if (record.heads !== undefined) return [];
  record.heads = heads;
  for (const { head, headHash } of heads) {
    const key = claimKey(head);
    const byHash = state.claims.get(key) ?? new Map<Hex, Set<CheckpointRecord>>();
    state.claims.set(key, byHash);
    const records = byHash.get(headHash) ?? new Set();
    byHash.set(headHash, records.add(record));
  }
  return [...record.attestations.keys()].flatMap((seat) => faultsOf(state, record, seat));
}

/** Faults of `seat` that its attestation in `record` completes and that were not reported before. */
export function faultsOf(state: RoundState, record: CheckpointRecord, seat: number): Equivocation[] {
  const attestation = record.attestations.get(seat);
  if (record.heads === undefined || attestation === undefined) return [];
  const faults: Equivocation[] = [];
  for (const { head, headHash } of record.heads) {
    const key = claimKey(head);
    const byHash = state.claims.get(key);
    if (byHash === undefined || byHash.size < 2) continue;
    const other = [...byHash]
      .flatMap(([hash, records]) => (hash === headHash ? [] : [...records]))
      .find(({ attestations }) => attestations.has(seat));
    const otherAttestation = other?.attestations.get(seat);
    if (other?.heads === undefined || otherAttestation === undefined) continue;
    const reported = state.reported.get(seat) ?? new Set();
    state.reported.set(seat, reported);
    if (reported.has(key) || reported.size >= OFFENCES_PER_SEAT) continue;
    reported.add(key);
    faults.push({
      seat,
      rollupId: head.rollupId,
      finality: head.finality,
      number: head.number,
      first: { attestation: otherAttestation, heads: other.heads.map((entry) => entry.head) },
      second: { attestation, heads: record.heads.map((entry) => entry.head) },
    });
  }
  return faults;
}

/** Forgets what a record claims. */
export function closeRoot(state: RoundState, record: CheckpointRecord): void {
  for (const { head, headHash } of record.heads ?? []) {
    const key = claimKey(head);
    const byHash = state.claims.get(key);
    const records = byHash?.get(headHash);
    records?.delete(record);
    if (records?.size === 0) byHash?.delete(headHash);
    if (byHash?.size === 0) state.claims.delete(key);
  }
}

function claimKey({ rollupId, finality, number }: Head): string {
  return `${rollupId}/${finality}/${number}`;
}
