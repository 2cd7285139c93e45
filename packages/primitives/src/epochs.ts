import type { BeatGrid } from "./beats.ts";
import type { OperatorTable } from "./types.ts";

/**
 * Seconds from a table's `validFrom` until operators sign under it: for the hand-over to be signed, and brought to every rollup, while the table before it still signs
 * (specs/protocol.md §4.2).
 */
export const CHANGE_OVER_SECONDS = 15n;

/** The first beat that is certified under `table`, where it follows another one: the first that begins `CHANGE_OVER_SECONDS` after its `validFrom`, or later. */
export function firstBeatOf({ validFrom }: Pick<OperatorTable, "validFrom">, grid: BeatGrid): bigint {
  const fromMs = Number(validFrom + CHANGE_OVER_SECONDS) * 1_000;
  return BigInt(Math.ceil((fromMs - grid.beatZeroMs) / grid.beatMs));
}
