import type { SignedDigest } from "@parley/bls";
import type { Hex } from "@parley/primitives";

export type { SignedDigest };

/**
 * How operators of a set sign (specs/wire.md §7). Everything is hex; secrets are 32 bytes, digests 32 bytes. Key and signature are malformed or wrong: the verdict is the same, false.
 */
export interface Scheme {
  readonly name: "bls12-381" | "secp256k1";
  /** as the operator table has it: 128 bytes, G1 as in EIP-2537, or a 20-byte address. @throws ParleyError DECODE_FAILED for no secret key; the secret is never in the error */
  publicKeyOf(secretKey: Hex): Hex;
  /** A proof of possession over the digest of specs/wire.md §8, as the registry takes it. @throws ParleyError DECODE_FAILED */
  provePossession(secretKey: Hex, digest: Hex): Hex;
  /** What an operator puts into attestations and round messages. @throws ParleyError DECODE_FAILED */
  sign(secretKey: Hex, digest: Hex): Hex;
  /** Verdict of each claim about one operator's signature, as if checked one by one. @throws ParleyError DECODE_FAILED when a digest is not 32 bytes */
  verifyBatch(claims: readonly SignedDigest[]): boolean[];
  /** The signature of a certificate from those of its signers, in ascending order of seats; says nothing about what was signed. @throws ParleyError DECODE_FAILED for none or a malformed one */
  aggregate(signatures: readonly Hex[]): Hex;
  /** Whether `signature` is a certificate's by exactly these keys, in ascending order of seats. @throws ParleyError DECODE_FAILED when the digest is not 32 bytes */
  verifyAggregate(claim: { publicKeys: readonly Hex[]; digest: Hex; signature: Hex }): boolean;
}
