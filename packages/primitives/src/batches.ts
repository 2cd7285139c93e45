import type { Address, Hex } from "./types.ts";
import { bytesWord, taggedHash } from "./words.ts";

/** `inbox`: the L1 address to which a rollup's batches go (specs/derivation.md §1). @throws ParleyError DECODE_FAILED */
export function inboxOf(rollupId: Hex): Address {
  return `0x${taggedHash("inbox", [bytesWord(rollupId)]).slice(26)}`;
}

/** `batchDigest`: what a sequencer signs of a whole batch (specs/derivation.md §3). @throws ParleyError DECODE_FAILED */
export function batchDigest({ sealDigest, bodyHash }: { sealDigest: Hex; bodyHash: Hex }): Hex {
  return taggedHash("batch", [bytesWord(sealDigest), bytesWord(bodyHash)]);
}
