import { secp256k1 } from "@noble/curves/secp256k1.js";
import type { Hex } from "@parley/primitives";
import { hexToBytes, keccak256 } from "viem";

const { Signature } = secp256k1;

/**
 * Whether `signature` holds, one after another, those of all `addresses` over `digest` (specs/wire.md §7, scheme secp256k1), in JavaScript alone: nothing here is the operators' code.
 * @throws Error for a wrong length, or for numbers that are no signature
 */
export function verifyPackedSignatures({
  addresses,
  digest,
  signature,
}: {
  addresses: readonly Hex[];
  digest: Hex;
  signature: Hex;
}): boolean {
  if (signature.length !== 2 + 128 * addresses.length)
    throw new Error(`${addresses.length} signatures have ${64 * addresses.length} bytes`);
  return addresses.every((address, i) => {
    const r = BigInt(`0x${signature.slice(2 + 128 * i, 66 + 128 * i)}`);
    const yParityAndS = BigInt(`0x${signature.slice(66 + 128 * i, 130 + 128 * i)}`);
    const parsed = new Signature(r, yParityAndS & ((1n << 255n) - 1n), Number(yParityAndS >> 255n));
    if (parsed.hasHighS()) throw new Error(`signature ${i} has an s in the upper half`);
    const key = parsed.recoverPublicKey(hexToBytes(digest)).toBytes(false);
    return `0x${keccak256(key.subarray(1)).slice(26)}` === address.toLowerCase();
  });
}
