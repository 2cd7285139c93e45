import { type Attestation, type Certificate, decodeSigners, type Head, type Hex } from "@parley/primitives";
import { subjectOf } from "./protection.ts";
import type { CheckpointRecord, HashedHead, RoundState } from "./roundState.ts";

/** Enough to take a seat; a liar cannot fill the memory with more. */
const OFFENCES_PER_SEAT = 8;

/** A heads root that a seat signed, by itself or as one that a certificate counts, with the heads that open the root. */
export interface AttestedCheckpoint {
  attestation: Attestation | Certificate;
  heads: readonly Head[];
}

/**
 * Two words of one seat over two heads of one (rollupId, finality, number), for `unsafe` heads under one anchor (specs/wire.md §10). Of `safe` and `finalized` heads it is a fault
 * only if the L1 has the origins of both, which the slasher finds out.
 */
export interface Equivocation {
  seat: number;
  rollupId: Hex;
  finality: Head["finality"];
  number: bigint;
  anchor: Hex;
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
    if (byHash.size > 1) state.contested.add(key);
  }
  return faultsIn(state, record);
}

/** Faults of all seats that `record` holds words of, as far as they were not reported before. */
export function faultsIn(state: RoundState, record: CheckpointRecord): Equivocation[] {
  if (state.contested.size === 0) return [];
  const counted = record.certificates.flatMap(({ signers }) => decodeSigners(signers, state.weights.length));
  return [...new Set([...record.attestations.keys(), ...counted])].flatMap((seat) => faultsOf(state, record, seat));
}

/** Faults of `seat` that its word in `record` completes and that were not reported before. */
export function faultsOf(state: RoundState, record: CheckpointRecord, seat: number): Equivocation[] {
  if (state.contested.size === 0) return [];
  const attestation = wordOf(state, record, seat);
  if (record.heads === undefined || attestation === undefined) return [];
  const faults: Equivocation[] = [];
  for (const { head, headHash } of record.heads) {
    const key = claimKey(head);
    const byHash = state.claims.get(key);
    if (byHash === undefined || byHash.size < 2) continue;
    const other = [...byHash]
      .flatMap(([hash, records]) => (hash === headHash ? [] : [...records]))
      .find((candidate) => wordOf(state, candidate, seat) !== undefined);
    const otherAttestation = other && wordOf(state, other, seat);
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
      anchor: head.anchor,
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
    if (byHash !== undefined && byHash.size < 2) state.contested.delete(key);
    if (byHash?.size === 0) state.claims.delete(key);
  }
}

/** Whether the certificate counts some seat that no certificate of its root did yet, as far as the root is remembered: who signs twice may show one of its words to a few only. */
export function countsAnotherSeat(state: RoundState, { beat, headsRoot, signers }: Certificate): boolean {
  const record = state.beats.get(beat)?.checkpoints.get(headsRoot);
  if (record === undefined) return false;
  const counted = new Set(record.certificates.flatMap((one) => decodeSigners(one.signers, state.weights.length)));
  return decodeSigners(signers, state.weights.length).some((seat) => !counted.has(seat));
}

/** What shows that the seat signed the root: its own signature rather than a certificate, which is larger. */
function wordOf(state: RoundState, { attestations, certificates }: CheckpointRecord, seat: number): Attestation | Certificate | undefined {
  return attestations.get(seat) ?? certificates.find(({ signers }) => decodeSigners(signers, state.weights.length).includes(seat));
}

function claimKey(head: Head): string {
  return `${subjectOf(head)}/${head.number}`;
}
