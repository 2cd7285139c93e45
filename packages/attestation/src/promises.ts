import { type Head, isQuorum } from "@parley/primitives";
import { isDeclared } from "./candidates.ts";
import type { RoundEffect } from "./round.ts";
import { timerMs, viewAt } from "./roundParams.ts";
import { type BeatState, isFresh, pacedBeat, type RoundState } from "./roundState.ts";
import { type Candidate, selectHeads } from "./selectHeads.ts";

/** A seat is doubted no more than this. */
const MOST_DOUBT = 8;

/** How often a seat broke its word, and when last. */
export interface Doubt {
  level: number;
  beat: bigint;
}

/** What a seat is doubted by: once for each promise that it broke, less one for every `doubtBeats` since; 0 to 8. */
export function doubtOf({ doubts, config: { params } }: RoundState, seat: number, beat: bigint): number {
  const doubt = doubts.get(seat);
  if (doubt === undefined) return 0;
  return Math.max(0, doubt.level - Math.max(0, Number((beat - doubt.beat) / BigInt(params.doubtBeats))));
}

/**
 * Looks at each proposal whose view is over and that found no quorum: who had declared all its heads and did not sign it is doubted. Two proposals of one view, and one that came late in it, so that others may have seen it too late to sign it in time, are
 * their leader's fault and not judged. Messages that were late or lost make honest seats doubted, too, all of them alike, and then doubt changes nothing.
 */
export function judgePromises(state: RoundState, beat: BeatState, effects: RoundEffect[]): void {
  const { params, seat: own } = state.config;
  const paced = pacedBeat(state, beat.beat);
  const view = viewAt(state.nowMs, paced);
  for (const proposal of beat.proposals) {
    if (proposal.judged || proposal.view >= view) continue;
    proposal.judged = true;
    if (proposal.seenAtMs > timerMs(params.proposeBy + proposal.view * params.viewTimeout + params.promptness, paced)) continue;
    const { heads, weight, attestations } = proposal.record;
    if (heads === undefined || isQuorum(weight, state.totalWeight)) continue;
    if (beat.proposals.some((other) => other !== proposal && other.view === proposal.view)) continue;
    for (const [seat, declaration] of beat.declarations) {
      if (seat === own || attestations.has(seat) || !heads.every((head) => isDeclared(head, declaration.heads))) continue;
      state.doubts.set(seat, { level: Math.min(MOST_DOUBT, doubtOf(state, seat, beat.beat) + 1), beat: beat.beat });
      state.revision += 1;
      effects.push({ type: "count", event: "doubted" });
    }
  }
}

/**
 * The largest set of heads that one quorum declared (`selectHeads`), of the least doubted seats that have a head in common for which it is worth it; where no such seats have one, of all.
 * So a seat that declares and does not sign costs a view, and not the beats.
 */
export function selectTrusted(
  state: RoundState,
  beat: bigint,
  candidates: readonly Candidate[],
  isWorthIt: (head: Head) => boolean = (head) => isFresh(state, beat, head),
): Head[] {
  const { weights, totalWeight } = state;
  const seats = [...new Set(candidates.flatMap(({ seats }) => [...seats]))];
  const levels = [...new Set(seats.map((seat) => doubtOf(state, seat, beat)))].sort((a, b) => a - b);
  for (const level of levels.slice(0, -1)) {
    const trusted = new Set(seats.filter((seat) => doubtOf(state, seat, beat) <= level));
    if (!isQuorum(weightOf(trusted, weights), totalWeight)) continue;
    const heads = selectHeads({ candidates: amongSeats(candidates, trusted), weights, totalWeight });
    if (heads.some(isWorthIt)) return heads;
  }
  return selectHeads({ candidates, weights, totalWeight });
}

/** The candidates as if only these seats had spoken. */
export function amongSeats(candidates: readonly Candidate[], among: ReadonlySet<number>): Candidate[] {
  return candidates.flatMap((candidate) => {
    const seats = new Set([...candidate.seats].filter((seat) => among.has(seat)));
    return seats.size === 0 ? [] : [{ ...candidate, seats }];
  });
}

function weightOf(seats: ReadonlySet<number>, weights: readonly bigint[]): bigint {
  return [...seats].reduce((sum, seat) => sum + (weights[seat] ?? 0n), 0n);
}
