import type { Address, Hex } from "./types.ts";
import { addressWord, bytesWord, taggedHash, uintWord } from "./words.ts";

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
}

/** `derivationHash` (specs/derivation.md §1). @throws ParleyError DECODE_FAILED */
export function derivationHash({ l1StartNumber, l1StartHash, portals, sequencingWindow, maxDrift, originStep }: DerivationParams): Hex {
  return taggedHash("derivation", [
    uintWord(l1StartNumber, 64),
    bytesWord(l1StartHash),
    addressWord(portals),
    uintWord(sequencingWindow, 64),
    uintWord(maxDrift, 64),
    uintWord(originStep, 64),
  ]);
}
