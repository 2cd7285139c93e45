import type { Hex } from "@parley/primitives";
import { subjectOf } from "./protection.ts";
import { type BeatState, type HashedHead, isFresh, isSpokenOf, type RoundState, streamOf } from "./roundState.ts";
import type { Candidate } from "./selectHeads.ts";

/**
 * What was declared of rollups that this operator does not hold for bad, by seats that may sign. Who declared an older and a newer `unsafe` head of a branch can sign what lies
 * between them: otherwise operators of different speed would have nothing in common. That is concluded only for heads that this operator has itself, since a forged one
 * could be put between them, too.
 */
export function candidatesOf(state: RoundState, beat: BeatState): Candidate[] {
  const byHash = new Map<Hex, HashedHead & { fresh: boolean; seats: Set<number> }>();
  const spans = new Map<string, Map<number, HashedHead[]>>();
  for (const [seat, { heads }] of beat.declarations) {
    if (state.excluded.has(seat)) continue;
    for (const entry of heads) {
      const { head, headHash } = entry;
      if (!isSpokenOf(state, head)) continue;
      const candidate = byHash.get(headHash) ?? { head, headHash, fresh: isFresh(state, beat.beat, head), seats: new Set<number>() };
      candidate.seats.add(seat);
      byHash.set(headHash, candidate);
      // Of `safe` and `finalized` heads nobody has all: which blocks they are depends on when the L1 was looked at.
      if (head.finality !== 1) continue;
      const subject = subjectOf(head);
      const bySeat = spans.get(subject) ?? new Map<number, HashedHead[]>();
      const span = bySeat.get(seat);
      if (span === undefined) bySeat.set(seat, [entry]);
      else span.push(entry);
      spans.set(subject, bySeat);
    }
  }
  for (const candidate of byHash.values()) {
    if (!isConfirmed(state, candidate)) continue;
    for (const [seat, span] of spans.get(subjectOf(candidate.head)) ?? [])
      if (span.length > 1 && liesWithin(candidate.head.number, span)) candidate.seats.add(seat);
  }
  return [...byHash.values()];
}

/** Whether this operator has the head itself, and may speak of it. */
export function isConfirmed(state: RoundState, { head, headHash }: HashedHead): boolean {
  if (!isSpokenOf(state, head)) return false;
  return (state.confirmed.get(streamOf(head)) ?? []).some((mine) => mine.headHash === headHash);
}

/** Whether who declared `declared` said that it can sign the head: named it, or an older and a newer `unsafe` one of its branch. */
export function isDeclared({ head, headHash }: HashedHead, declared: readonly HashedHead[]): boolean {
  if (declared.some((entry) => entry.headHash === headHash)) return true;
  if (head.finality !== 1) return false;
  const subject = subjectOf(head);
  return liesWithin(
    head.number,
    declared.filter((entry) => subjectOf(entry.head) === subject),
  );
}

/** Whether some heads have numbers below, and some above, and none this one. */
function liesWithin(number: bigint, span: readonly HashedHead[]): boolean {
  return (
    span.some(({ head }) => head.number < number) &&
    span.some(({ head }) => head.number > number) &&
    span.every(({ head }) => head.number !== number)
  );
}
