import { type BeatGrid, beatStartMs } from "@parley/primitives";

/** Timings of a round, as fractions of the beat after its start, and the bounds of what a round remembers. */
export interface RoundParams {
  /** when an operator declares although a head of this beat is missing */
  declareBy: number;
  /** when the first leader proposes although a head of this beat is missing */
  proposeBy: number;
  /** length of each view after `proposeBy` */
  viewTimeout: number;
  /** how long after its quorum a certificate waits for the seats that usually sign */
  certificateGrace: number;
  /** views of one beat; the last one has no end */
  maxViews: number;
  /** declarations of one seat in one beat */
  maxDeclarations: number;
  /** beats in which operators still work for a certificate: this one and those before it */
  openBeats: number;
  /** beats that are remembered, for late messages and as evidence */
  rememberedBeats: number;
  /** beats without a new head after which nobody waits for a rollup any more */
  patienceBeats: number;
  /** newest heads of one rollup in a declaration */
  declaredHeads: number;
  /** newest confirmed heads of one rollup that proposals are compared with */
  confirmedHeads: number;
}

/** For beats of 250 ms and more between machines that hear each other within a tenth of a beat. */
export const DEFAULT_ROUND_PARAMS: RoundParams = {
  declareBy: 0.4,
  proposeBy: 0.5,
  viewTimeout: 0.25,
  certificateGrace: 0.1,
  maxViews: 8,
  maxDeclarations: 12,
  openBeats: 4,
  rememberedBeats: 32,
  patienceBeats: 3,
  declaredHeads: 4,
  confirmedHeads: 64,
};

/** A fraction of a beat, in milliseconds. */
export function fractionMs(fraction: number, { beatMs }: BeatGrid): number {
  return Math.ceil(fraction * beatMs);
}

/** When `view` of `beat` begins, in Unix milliseconds. View 0 begins with the beat. */
export function viewStartMs({ beat, view, grid, params }: { beat: bigint; view: number; grid: BeatGrid; params: RoundParams }): number {
  const start = beatStartMs(beat, grid);
  return view === 0 ? start : start + fractionMs(params.proposeBy + view * params.viewTimeout, grid);
}

/** The view that `beat` is in at `nowMs`, which is not before the beat. */
export function viewAt({ beat, nowMs, grid, params }: { beat: bigint; nowMs: number; grid: BeatGrid; params: RoundParams }): number {
  let view = 0;
  while (view + 1 < params.maxViews && viewStartMs({ beat, view: view + 1, grid, params }) <= nowMs) view += 1;
  return view;
}
