import type { Hex } from "./types.ts";

/** Orders two hex strings of one length as big-endian integers, whatever the case of their digits: -1, 0 or 1. */
export function compareHex(a: Hex, b: Hex): -1 | 0 | 1 {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  if (x === y) return 0;
  return x < y ? -1 : 1;
}
