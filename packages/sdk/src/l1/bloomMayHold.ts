import type { Hex } from "@parley/primitives";
import { hexToBytes, keccak256 } from "viem";

/** Whether a block's logs may come from this address, or have this topic, by its bloom filter of 256 bytes (yellow paper §4.3.1). False means that none does. */
export function bloomMayHold(bloom: Hex, value: Hex): boolean {
  const bits = hexToBytes(bloom);
  const hash = hexToBytes(keccak256(value));
  return [0, 2, 4].every((at) => {
    const bit = (((hash[at] ?? 0) << 8) | (hash[at + 1] ?? 0)) & 0x7ff;
    return ((bits[255 - (bit >> 3)] ?? 0) >> (bit & 7)) % 2 === 1;
  });
}
