import type { Address, Hex } from "@parley/primitives";
import { recover, signRecoverable } from "tiny-secp256k1";
import { bytesToHex, hexToBytes, keccak256 } from "viem";

/** Of secp256k1 (SEC 2, §2.4.1). */
const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const HALF_ORDER = ORDER >> 1n;

/** `s` in the lower half (EIP-2). */
export interface RecoverableSignature {
  r: bigint;
  s: bigint;
  yParity: 0 | 1;
}

/** Signs a digest as it stands, by RFC 6979. */
export function signDigest(secretKey: Hex, digest: Hex): RecoverableSignature {
  const { signature, recoveryId } = signRecoverable(hexToBytes(digest), hexToBytes(secretKey));
  return { r: uint(signature.subarray(0, 32)), s: uint(signature.subarray(32)), yParity: recoveryId === 1 ? 1 : 0 };
}

/** Who signed a digest, undefined when it is no signature or `s` is in the upper half. Never throws for a digest of 32 bytes. */
export function signerOf({ r, s, yParity }: RecoverableSignature, digest: Hex): Address | undefined {
  if (r === 0n || r >= ORDER || s === 0n || s > HALF_ORDER) return undefined;
  try {
    const point = recover(hexToBytes(digest), hexToBytes(`0x${word(r)}${word(s)}`), yParity, false);
    return point === null ? undefined : `0x${keccak256(point.subarray(1)).slice(26)}`;
  } catch {
    // r no coordinate of a point, or the point at infinity.
    return undefined;
  }
}

/** 65 bytes r ‖ s ‖ v, v 27 or 28. */
export function packSignature({ r, s, yParity }: RecoverableSignature): Uint8Array {
  return hexToBytes(`0x${word(r)}${word(s)}${yParity === 1 ? "1c" : "1b"}`);
}

/** The signature in 65 bytes r ‖ s ‖ v, undefined when v is neither 27 nor 28 (specs/wire.md §5). */
export function unpackSignature(bytes: Uint8Array): RecoverableSignature | undefined {
  const v = bytes[64];
  if (bytes.length !== 65 || (v !== 27 && v !== 28)) return undefined;
  return { r: uint(bytes.subarray(0, 32)), s: uint(bytes.subarray(32, 64)), yParity: v === 28 ? 1 : 0 };
}

function uint(bytes: Uint8Array): bigint {
  return BigInt(bytesToHex(bytes));
}

function word(value: bigint): string {
  return value.toString(16).padStart(64, "0");
}
