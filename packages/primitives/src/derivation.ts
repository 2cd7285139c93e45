import type { Address, Hex } from "./types.ts";
import { addressWord, bytesWord, taggedHash, uintWord } from "./words.ts";

/** The rollup that is another one's L1 (specs/derivation.md §7). */
export interface ParentRollup {
  rollupId: Hex;
  chainId: bigint;
  /** the registry of rollups that stands on it: that of the portals there */
  registry: Address;
}

/** From what, and by which rules, a rollup is derived from its L1 (specs/derivation.md §1). */
export interface DerivationParams {
  /** the L1 block on which the genesis rests; derivation begins after it */
  l1StartNumber: bigint;
  l1StartHash: Hex;
  /** the L1 contract that makes portals */
  portals: Address;
  /** L1 blocks within which a block has to be posted, counted from its origin */
  sequencingWindow: bigint;
  /** seconds by which a block may be ahead of its origin */
  maxDrift: bigint;
  /** L1 blocks by which the origin may advance from one block to the next */
  originStep: bigint;
  /** its L1, where that is a rollup: blocks and contracts above are that one's */
  parent?: ParentRollup | undefined;
}

/** `derivationHash` (specs/derivation.md §1, §7). @throws ParleyError DECODE_FAILED */
export function derivationHash(params: DerivationParams): Hex {
  const { l1StartNumber, l1StartHash, portals, sequencingWindow, maxDrift, originStep, parent } = params;
  const words = [
    uintWord(l1StartNumber, 64),
    bytesWord(l1StartHash),
    addressWord(portals),
    uintWord(sequencingWindow, 64),
    uintWord(maxDrift, 64),
    uintWord(originStep, 64),
  ];
  const upon = parent && [bytesWord(parent.rollupId), uintWord(parent.chainId, 256), addressWord(parent.registry)];
  return taggedHash("derivation", [...words, ...(upon ?? [])]);
}
