/**
 * BLS12-381, public keys in G1, signatures in G2 (specs/wire.md §7, §8). The native library knows one domain only, DST_SIG, built in; DST_POP, needed once per operator, goes
 * through @noble/curves (about 40 ms a signature, not constant-time). Keys, signatures and digests are hex; a digest is 32 bytes.
 */
import {
  verify as nativeVerify,
  type PublicKey,
  SecretKey,
  aggregatePublicKeys as sumPublicKeys,
  aggregateSignatures as sumSignatures,
} from "@chainsafe/blst";
import { bls12_381 } from "@noble/curves/bls12-381.js";
import { type Hex, ParleyError } from "@parley/primitives";
import { bytesToHex, hexToBytes } from "viem";
import { formatPublicKey, formatSignature, parsePublicKey, parseSignature, parseSummand } from "./points.ts";
import { DST_SIG, type Dst } from "./suites.ts";

/**
 * A secret key (32 bytes) by KeyGen of draft-irtf-cfrg-bls-signature from at least 32 bytes of secret key material.
 * @throws ParleyError DECODE_FAILED when there is less
 */
export function generateSecretKey(keyMaterial: Uint8Array): Hex {
  if (keyMaterial.length < 32) throw new ParleyError("DECODE_FAILED", `BLS key material has at least 32 bytes, not ${keyMaterial.length}`);
  return bytesToHex(SecretKey.fromKeygen(keyMaterial).toBytes());
}

/** The public key (128 bytes EIP-2537) of a secret key. @throws ParleyError DECODE_FAILED */
export function publicKeyOf(secretKey: Hex): Hex {
  return formatPublicKey(parseSecretKey(secretKey).toPublicKey());
}

/** Signs 32 bytes under `dst`; 96 bytes compressed. @throws ParleyError DECODE_FAILED */
export function sign({ secretKey, digest, dst }: { secretKey: Hex; digest: Hex; dst: Dst }): Hex {
  const key = parseSecretKey(secretKey);
  const message = parseDigest(digest);
  if (dst === DST_SIG) return bytesToHex(key.sign(message).toBytes(true));
  const { hash, sign: signPoint, Signature } = bls12_381.longSignatures;
  return bytesToHex(Signature.toBytes(signPoint(hash(message, dst), key.toBytes())));
}

/** A claim that `publicKey` signed `digest`. Keys 128 or 48 bytes, signatures 96 or 256. */
export interface SignedDigest {
  publicKey: Hex;
  digest: Hex;
  signature: Hex;
}

/**
 * Whether the signature is right under `dst`. Checks the subgroup of both points and refuses infinity; malformed keys and signatures are just wrong.
 * @throws ParleyError DECODE_FAILED when `digest` is not 32 bytes (it is the caller's own)
 */
export function verify({ publicKey, digest, signature, dst }: SignedDigest & { dst: Dst }): boolean {
  const message = parseDigest(digest);
  try {
    const key = parsePublicKey(publicKey);
    const point = parseSignature(signature);
    if (dst === DST_SIG) return nativeVerify(message, key, point);
    const { hash, verify: verifyPoint, Signature } = bls12_381.longSignatures;
    return verifyPoint(Signature.fromBytes(point.toBytes(true)), hash(message, dst), bls12_381.G1.Point.fromBytes(key.toBytes(true)));
  } catch (error) {
    if (error instanceof ParleyError) return false;
    throw error;
  }
}

/**
 * Sum of signatures (96 or 256 bytes each, each checked) as 256 bytes EIP-2537, the form of a certificate. Says nothing about what was signed.
 * @throws ParleyError DECODE_FAILED for none, for an invalid one, and when the sum is infinity
 */
export function aggregateSignatures(signatures: readonly Hex[]): Hex {
  if (signatures.length === 0) throw new ParleyError("DECODE_FAILED", "there are no signatures to aggregate");
  return formatSignature(sumSignatures(signatures.map(parseSignature)));
}

/**
 * As `aggregateSignatures`, with the subgroup of the sum checked and not of each: for who verifies the sum next. A summand outside the subgroup spoils the sum, unless others cancel it, and then the sum is as good as any:
 * a certificate rests on its sum alone.
 * @throws ParleyError DECODE_FAILED for none, for one that is no point of the curve, and when the sum is infinity or outside the subgroup
 */
export function sumOfSignatures(signatures: readonly Hex[]): Hex {
  if (signatures.length === 0) throw new ParleyError("DECODE_FAILED", "there are no signatures to aggregate");
  const sum = sumSignatures(signatures.map(parseSummand));
  try {
    sum.sigValidate(true);
  } catch (cause) {
    throw new ParleyError("DECODE_FAILED", "the sum of the signatures is no BLS12-381 signature (G2, subgroup, not infinity)", { cause });
  }
  return formatSignature(sum);
}

/**
 * Sum of public keys (each checked) as 128 bytes EIP-2537. Only keys with a verified proof of possession may be summed (rogue keys).
 * @throws ParleyError DECODE_FAILED for none, for an invalid one, and when the sum is infinity
 */
export function aggregatePublicKeys(publicKeys: readonly Hex[]): Hex {
  if (publicKeys.length === 0) throw new ParleyError("DECODE_FAILED", "there are no public keys to aggregate");
  return formatPublicKey(sumKeys(publicKeys.map(parsePublicKey)));
}

/** Sum of parsed keys; may be infinity, under which `nativeVerify` accepts nothing. */
export function sumKeys(publicKeys: PublicKey[]): PublicKey {
  return sumPublicKeys(publicKeys);
}

/** A digest's bytes. @throws ParleyError DECODE_FAILED */
export function parseDigest(digest: Hex): Uint8Array {
  if (!/^0x[0-9a-f]{64}$/i.test(digest))
    throw new ParleyError("DECODE_FAILED", `a BLS digest is 32 bytes of hex, not ${digest.slice(0, 80)}`);
  return hexToBytes(digest);
}

function parseSecretKey(secretKey: Hex): SecretKey {
  try {
    return SecretKey.fromBytes(hexToBytes(secretKey));
  } catch {
    // Neither the value nor the library's error: a secret must not reach a log.
    throw new ParleyError("DECODE_FAILED", "the BLS secret key is not 32 bytes of hex from 1 to the group order - 1");
  }
}
