/**
 * The messages and tags of vectors/hashToCurve.json, from a seed: both languages derive the same ones (contracts/test/vectors/HashToCurveVectors.t.sol), so that
 * thousands of points are compared by one hash. For tests only.
 */
import { type Hex, ParleyError } from "@parley/primitives";
import { concatHex, hexToBytes, keccak256, numberToHex, stringToHex, toBytes } from "viem";
import { DST_SIG } from "../suites.ts";

/** What is hashed under what tag. */
export interface HashToCurveCase {
  message: Uint8Array;
  dst: Uint8Array;
}

/** `any`: messages of 0 to 199 bytes under tags of 1 to 300. `attestation`: messages of 32 bytes under DST_SIG. */
export type Series = "any" | "attestation";

/** keccak of all that was computed, in order, and of each alone four bytes, which name the first that differs. */
export interface Fold {
  accumulator: Hex;
  marks: Hex;
}

/** How many cases each series has. */
export const CASE_COUNT = 1000;

/** Case `index` of `series`. */
export function hashToCurveCase(series: Series, index: number): HashToCurveCase {
  const seed = keccak256(concatHex([keccak256(stringToHex(`parley hash to curve: ${series}`)), numberToHex(index, { size: 4 })]));
  if (series === "attestation") return { message: hexToBytes(seed), dst: toBytes(DST_SIG) };
  const number = (from: number) => Number(`0x${seed.slice(2 + 4 * from, 6 + 4 * from)}`);
  return { message: stream(seed, 1, number(0) % 200), dst: stream(seed, 2, 1 + (number(1) % 300)) };
}

/** `length` bytes: keccak(seed ‖ u8 purpose ‖ u8 0), keccak(seed ‖ u8 purpose ‖ u8 1), … */
function stream(seed: Hex, purpose: number, length: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, i) =>
    keccak256(concatHex([seed, numberToHex(purpose, { size: 1 }), numberToHex(i, { size: 1 })])),
  );
  return hexToBytes(concatHex(blocks)).subarray(0, length);
}

/** Folds `values`: accumulator = keccak(accumulator ‖ value), from 32 zero bytes. */
export function fold(values: readonly Hex[]): Fold {
  let accumulator: Hex = `0x${"00".repeat(32)}`;
  for (const value of values) accumulator = keccak256(concatHex([accumulator, value]));
  return { accumulator, marks: concatHex(values.map(markOf)) };
}

/** First four bytes of keccak(value). */
export function markOf(value: Hex): Hex {
  return `0x${keccak256(value).slice(2, 10)}`;
}

/** The mark at `index`. @throws ParleyError DECODE_FAILED where there is none */
export function markAt(marks: Hex, index: number): Hex {
  const mark = marks.slice(2 + 8 * index, 10 + 8 * index);
  if (mark.length !== 8) throw new ParleyError("DECODE_FAILED", `there is no mark ${index}`);
  return `0x${mark}`;
}

/** Index of the first mark that differs between the two; -1 where none does. */
export function firstDifference(a: Hex, b: Hex): number {
  for (let i = 0; 2 + 8 * i < Math.max(a.length, b.length); i += 1) {
    if (a.slice(2 + 8 * i, 10 + 8 * i) !== b.slice(2 + 8 * i, 10 + 8 * i)) return i;
  }
  return -1;
}
