import { type BeatGrid, beatStartMs } from "@parley/primitives";

/** Timings of a round, as fractions of the beat after its start, and the bounds of what a round remembers. */
export interface RoundParams {
  /** when an operator declares although a head of this beat is missing */
  declareBy: number;
  /** when the first leader proposes although a head of this beat is missing */
  proposeBy: number;
  /** length of each view after `proposeBy` */
  viewTimeout: number;
  /** by how much later than its leader could make it a proposal may come, for who had declared it and does not sign it in its view to be doubted */
  promptness: number;
  /** how long after its quorum a certificate waits for the seats that usually sign */
  certificateGrace: number;
  /** views of one beat; the last one has no end */
  maxViews: number;
  /** declarations of one seat in one beat */
  maxDeclarations: number;
  /** beats in which operators still work for a certificate: this one and those before it */
  openBeats: number;
  /** the longest stretch of a beat's timers, a power of two (`paceAfter`) */
  slowestPace: number;
  /** beats that are remembered, for late messages and as evidence */
  rememberedBeats: number;
  /** beats without a new head after which nobody waits for a rollup any more */
  patienceBeats: number;
  /** beats after which a seat is doubted once less */
  doubtBeats: number;
  /** beats for which what was left out of certificates gets its own */
  separateBeats: number;
  /** heads of one rollup and finality in a declaration, two or more */
  declaredHeads: number;
  /** newest confirmed heads of one rollup that proposals are compared with */
  confirmedHeads: number;
}

/** For beats of 250 ms and more between machines that hear each other within a tenth of a beat. */
export const DEFAULT_ROUND_PARAMS: RoundParams = {
  declareBy: 0.4,
  proposeBy: 0.5,
  viewTimeout: 0.25,
  promptness: 0.1,
  certificateGrace: 0.1,
  maxViews: 8,
  maxDeclarations: 12,
  openBeats: 4,
  slowestPace: 16,
  rememberedBeats: 32,
  patienceBeats: 3,
  doubtBeats: 32,
  separateBeats: 64,
  declaredHeads: 4,
  confirmedHeads: 64,
};

/** A beat whose timers run `pace` times as long. */
export interface PacedBeat {
  beat: bigint;
  pace: number;
  grid: BeatGrid;
  params: RoundParams;
}

/**
 * By what the timers of a beat are stretched, and of which only every such beat is worked on, when `beats` passed without a certificate: 1 at first, then twice as much
 * each time that they doubled. Whose machine or network is slower than the timers would otherwise propose and vote again faster than anything can be agreed on.
 * A power of two, so that operators who count from different beats still meet.
 */
export function paceAfter(beats: bigint, { openBeats, slowestPace }: RoundParams): number {
  let pace = 1;
  while (pace < slowestPace && beats >= BigInt(2 * pace * openBeats)) pace *= 2;
  return pace;
}

/** When a fraction of the paced beat is over, in Unix milliseconds. */
export function timerMs(fraction: number, { beat, pace, grid }: PacedBeat): number {
  return beatStartMs(beat, grid) + fractionMs(fraction * pace, grid);
}

/** A fraction of a beat, in milliseconds. */
export function fractionMs(fraction: number, { beatMs }: BeatGrid): number {
  return Math.ceil(fraction * beatMs);
}

/** When `view` of a beat begins, in Unix milliseconds. View 0 begins with the beat. */
export function viewStartMs(view: number, paced: PacedBeat): number {
  const { proposeBy, viewTimeout } = paced.params;
  return timerMs(view === 0 ? 0 : proposeBy + view * viewTimeout, paced);
}

/** The view that a beat is in at `nowMs`, which is not before the beat. */
export function viewAt(nowMs: number, paced: PacedBeat): number {
  let view = 0;
  while (view + 1 < paced.params.maxViews && viewStartMs(view + 1, paced) <= nowMs) view += 1;
  return view;
}
