import type { Hex } from "@parley/primitives";
import { expandSignature } from "./points.ts";
import { sign, verify } from "./signatures.ts";
import { DST_POP } from "./suites.ts";

/** Proof of possession: `popDigest` signed under DST_POP, 256 bytes EIP-2537 as the registrar takes it (specs/wire.md §8). About 40 ms. @throws ParleyError DECODE_FAILED */
export function provePossession(secretKey: Hex, popDigest: Hex): Hex {
  return expandSignature(sign({ secretKey, digest: popDigest, dst: DST_POP }));
}

/** Whether `proof` (256 or 96 bytes) shows that somebody held the secret key of `publicKey`. About 55 ms. @throws ParleyError DECODE_FAILED for another digest length */
export function verifyPossession({ publicKey, popDigest, proof }: { publicKey: Hex; popDigest: Hex; proof: Hex }): boolean {
  return verify({ publicKey, digest: popDigest, signature: proof, dst: DST_POP });
}
