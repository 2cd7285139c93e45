import { secp256k1 as curve } from "@noble/curves/secp256k1.js";
import type { SignedDigest } from "@parley/bls";
import { type Hex, ParleyError } from "@parley/primitives";
import { bytesToHex, concatHex, hexToBytes, keccak256 } from "viem";
import type { Scheme } from "./Scheme.ts";

/** r ‖ yParityAndS (EIP-2098). */
const SIGNATURE_DIGITS = 2 * 64;
const HALF_ORDER = curve.Point.Fn.ORDER >> 1n;
const PARITY = 1n << 255n;

/** Scheme 2 of specs/wire.md §7: keys are 20-byte addresses, a certificate holds the signers' signatures one after another. The digest is signed as it stands. */
export const secp256k1: Scheme = {
  name: "secp256k1",
  publicKeyOf(secretKey) {
    return addressOf(curve.getPublicKey(secretBytes(secretKey), false));
  },
  provePossession(secretKey, digest) {
    const { r, s, recovery } = signRecoverably(secretKey, digest);
    return concatHex([r, word(s), recovery === 1 ? "0x1c" : "0x1b"]);
  },
  sign(secretKey, digest) {
    const { r, s, recovery } = signRecoverably(secretKey, digest);
    return concatHex([r, word(recovery === 1 ? s | PARITY : s)]);
  },
  verifyBatch: (claims) => claims.map(holds),
  aggregate(signatures) {
    if (signatures.length === 0) throw new ParleyError("DECODE_FAILED", "there are no signatures to aggregate");
    for (const signature of signatures) {
      if (!isSignature(signature)) {
        throw new ParleyError("DECODE_FAILED", `a secp256k1 signature is 64 bytes of hex, not ${signature.slice(0, 140)}`);
      }
    }
    return concatHex(signatures);
  },
  verifyAggregate({ publicKeys, digest, signature }) {
    digestBytes(digest);
    if (publicKeys.length === 0 || signature.length !== 2 + SIGNATURE_DIGITS * publicKeys.length) return false;
    return publicKeys.every((publicKey, i) =>
      holds({ publicKey, digest, signature: `0x${signature.slice(2 + SIGNATURE_DIGITS * i, 2 + SIGNATURE_DIGITS * (i + 1))}` }),
    );
  },
};

/** `s` in the lower half. */
function signRecoverably(secretKey: Hex, digest: Hex): { r: Hex; s: bigint; recovery: number } {
  // 65 bytes: recovery bit ‖ r ‖ s.
  const signature = curve.sign(digestBytes(digest), secretBytes(secretKey), { prehash: false, lowS: true, format: "recovered" });
  const [recovery = 0] = signature;
  return { r: bytesToHex(signature.subarray(1, 33)), s: BigInt(bytesToHex(signature.subarray(33))), recovery };
}

function holds({ publicKey, digest, signature }: SignedDigest): boolean {
  const message = digestBytes(digest);
  if (!isSignature(signature)) return false;
  const yParityAndS = BigInt(`0x${signature.slice(66)}`);
  const s = yParityAndS & (PARITY - 1n);
  // The other signature of the same statement: one is enough.
  if (s > HALF_ORDER) return false;
  const recovery = (yParityAndS & PARITY) === 0n ? "0x00" : "0x01";
  try {
    const recovered = curve.recoverPublicKey(hexToBytes(concatHex([recovery, `0x${signature.slice(2, 66)}`, word(s)])), message, {
      prehash: false,
    });
    return addressOf(curve.Point.fromBytes(recovered).toBytes(false)) === publicKey.toLowerCase();
  } catch {
    // r or s zero or not below the order, r no coordinate of a point, or the point at infinity.
    return false;
  }
}

/** The last 20 bytes of the keccak of both coordinates. */
function addressOf(uncompressed: Uint8Array): Hex {
  return `0x${keccak256(uncompressed.subarray(1)).slice(26)}`;
}

function word(value: bigint): Hex {
  return `0x${value.toString(16).padStart(64, "0")}`;
}

function isSignature(signature: Hex): boolean {
  return signature.length === 2 + SIGNATURE_DIGITS && /^0x[0-9a-f]*$/i.test(signature);
}

function digestBytes(digest: Hex): Uint8Array {
  if (!/^0x[0-9a-f]{64}$/i.test(digest)) throw new ParleyError("DECODE_FAILED", `a digest is 32 bytes of hex, not ${digest.slice(0, 80)}`);
  return hexToBytes(digest);
}

function secretBytes(secretKey: Hex): Uint8Array {
  const bytes = /^0x[0-9a-f]{64}$/i.test(secretKey) ? hexToBytes(secretKey) : new Uint8Array();
  // Not the value: a secret must not reach a log.
  if (!curve.utils.isValidSecretKey(bytes))
    throw new ParleyError("DECODE_FAILED", "the secp256k1 secret key is not 32 bytes of hex from 1 to the group order - 1");
  return bytes;
}
