import type { Deployment } from "./deployment.ts";

/** The grid of an operator set, in Unix milliseconds (specs/wire.md §7). */
export type BeatGrid = Pick<Deployment, "beatZeroMs" | "beatMs">;

/** The beat that `unixMs` lies in: floor((unixMs - beatZeroMs) / beatMs); negative before beat zero. */
export function beatOf(unixMs: number, { beatZeroMs, beatMs }: BeatGrid): bigint {
  return BigInt(Math.floor((unixMs - beatZeroMs) / beatMs));
}

/** What of the beat that `unixMs` lies in is over, in milliseconds: 0 to the length of a beat. */
export function beatOffsetMs(unixMs: number, grid: BeatGrid): number {
  return unixMs - beatStartMs(beatOf(unixMs, grid), grid);
}

/** When `beat` begins, in Unix milliseconds. */
export function beatStartMs(beat: bigint, { beatZeroMs, beatMs }: BeatGrid): number {
  return beatZeroMs + Number(beat) * beatMs;
}
