import { concatHex } from "viem";
import type { Hex } from "./types.ts";
import { bytesWord, keccakWord, taggedHash, uintWord } from "./words.ts";

/**
 * The link after `previous` (`ZERO_HASH` for none) in the chain of what a gateway consumed under `unsafe` heads in one word of 256 indices (specs/wire.md §13).
 * @param first index of the first of `ids`
 * @param ids hashes of the messages from `first` on, `ZERO_HASH` for an index that this delivery did not consume
 * @throws ParleyError DECODE_FAILED
 */
export function consumedLink({ previous, first, ids }: { previous: Hex; first: bigint; ids: readonly Hex[] }): Hex {
  return taggedHash("consumed", [bytesWord(previous), uintWord(first, 64), keccakWord(concatHex([...ids]))]);
}

/** The id under which the sender of the message `messageHash` gets its value back (specs/wire.md §13). @throws ParleyError DECODE_FAILED */
export function refundId(messageHash: Hex): Hex {
  return taggedHash("refund", [bytesWord(messageHash)]);
}
