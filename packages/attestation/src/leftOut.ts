import { beatStartMs, type Head, isQuorum } from "@parley/primitives";
import { candidatesOf } from "./candidates.ts";
import { amongSeats, selectTrusted } from "./promises.ts";
import { subjectOf } from "./protection.ts";
import type { RoundEffect } from "./round.ts";
import { type BeatState, currentBeat, isOfTable, isSpokenOf, type RoundState, streamOf } from "./roundState.ts";
import type { Candidate } from "./selectHeads.ts";

/** A head of this operator that waits for a certificate. */
export interface Waiting {
  subject: string;
  number: bigint;
  /** since when */
  beat: bigint;
}

/**
 * Once a beat: which streams of heads have been left out of the certificates for `patienceBeats`, though this operator has newer heads of them. For `separateBeats` from then on
 * they get a checkpoint of their own beside the others' (`proposalOfLeftOut`).
 */
export function noteLeftOut(state: RoundState, current: bigint, effects: RoundEffect[]): void {
  const { patienceBeats, separateBeats } = state.config.params;
  for (const [stream, known] of state.confirmed) {
    const newest = known.at(-1)?.head;
    if (newest === undefined || !isSpokenOf(state, newest)) {
      state.waiting.delete(stream);
      continue;
    }
    const subject = subjectOf(newest);
    const certified = state.certifiedNumber.get(subject) ?? -1n;
    let waiting = state.waiting.get(stream);
    if (waiting !== undefined && (waiting.subject !== subject || certified >= waiting.number)) {
      state.waiting.delete(stream);
      waiting = undefined;
    }
    if (newest.number <= certified) continue;
    if (waiting === undefined) {
      state.waiting.set(stream, { subject, number: newest.number, beat: current });
      continue;
    }
    // By beats that have a certificate: where nothing is certified, nothing is left out.
    if (state.lastCertifiedBeat < waiting.beat + BigInt(patienceBeats)) continue;
    if (!state.separate.has(stream)) effects.push({ type: "count", event: "left_out" });
    state.separate.set(stream, current + BigInt(separateBeats));
  }
  for (const [stream, lastBeat] of state.separate) if (lastBeat < current) state.separate.delete(stream);
}

/** Whether operators still work for what the certificate of `beat` left out. */
export function isOpenForLeftOut(state: RoundState, beat: bigint): boolean {
  const current = currentBeat(state);
  return (
    beat <= state.lastCertifiedBeat && beat <= current && beat > current - BigInt(state.config.params.openBeats) && isOfTable(state, beat)
  );
}

/**
 * Whether the certificates of `beat` left out every head: newer than what is certified of its subject, of a stream of which they brought nothing newer, and not of a later beat. Else operators of different speed, who have something newer in common a
 * moment later, would certify twice a beat; and a leader of a beat that has its certificate could take heads from the next one, which would wait for them.
 */
export function areLeftOut(state: RoundState, beat: BeatState, heads: readonly { head: Head }[]): boolean {
  return heads.length > 0 && heads.every(({ head }) => isLeftOut(state, beat, head));
}

/**
 * What is left out of a certified beat and has a quorum: the stream that has waited longest, and all that the same seats declared of others that are left out.
 * One set a view: who makes its heads common to another quorum than others' are, or heads that only some can execute in time, takes nobody's place.
 */
export function proposalOfLeftOut(state: RoundState, beat: BeatState): Head[] {
  if (state.separate.size === 0) return [];
  const candidates = candidatesOf(state, beat).filter(({ head }) => state.separate.has(streamOf(head)) && isLeftOut(state, beat, head));
  const first = candidates.filter((candidate) => hasQuorum(state, candidate)).sort((a, b) => compare(state, a, b))[0];
  return first === undefined ? [] : selectTrusted(state, beat.beat, amongSeats(candidates, first.seats), () => true);
}

function isLeftOut(state: RoundState, { beat, advanced }: BeatState, head: Head): boolean {
  const second = Math.floor(beatStartMs(beat, state.config.grid) / 1_000);
  return (
    !advanced.has(streamOf(head)) && head.timestamp <= BigInt(second) && head.number > (state.certifiedNumber.get(subjectOf(head)) ?? -1n)
  );
}

function hasQuorum(state: RoundState, { seats }: Candidate): boolean {
  return isQuorum(
    [...seats].reduce((sum, seat) => sum + (state.weights[seat] ?? 0n), 0n),
    state.totalWeight,
  );
}

/** The longest wait first, then by stream, then the newest. */
function compare(state: RoundState, a: Candidate, b: Candidate): number {
  const [left, right] = [a, b].map(({ head }) => ({ stream: streamOf(head), since: state.waiting.get(streamOf(head))?.beat }));
  if (left === undefined || right === undefined) return 0;
  if (left.stream !== right.stream) {
    if (left.since !== right.since) return left.since === undefined ? 1 : right.since === undefined ? -1 : Number(left.since - right.since);
    return left.stream < right.stream ? -1 : 1;
  }
  return Number(b.head.number - a.head.number);
}
