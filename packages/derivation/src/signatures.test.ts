/** Compared with an independent implementation: who signed decides what a chain is made of. */
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { bytesToHex, concatBytes, hexToBytes, keccak256, numberToBytes, numberToHex } from "viem";
import { expect, it } from "vitest";
import { type RecoverableSignature, signDigest, signerOf } from "./signatures.ts";

const { ORDER } = secp256k1.Point.Fn;
const digests = Array.from({ length: 40 }, (_, i) => keccak256(numberToHex(i)));
const keyOf = (i: number) => keccak256(numberToHex(1_000 + i));

function expectedSigner({ r, s, yParity }: RecoverableSignature, digest: `0x${string}`): string | undefined {
  if (s > ORDER / 2n) return undefined;
  try {
    const bytes = concatBytes([Uint8Array.of(yParity), numberToBytes(r, { size: 32 }), numberToBytes(s, { size: 32 })]);
    const key = secp256k1.Point.fromBytes(secp256k1.recoverPublicKey(bytes, hexToBytes(digest), { prehash: false })).toBytes(false);
    return `0x${keccak256(key.subarray(1)).slice(26)}`;
  } catch {
    return undefined;
  }
}

it("signs as RFC 6979 says, with s in the lower half", () => {
  for (const [i, digest] of digests.entries()) {
    const expected = secp256k1.sign(hexToBytes(digest), hexToBytes(keyOf(i)), { prehash: false, lowS: true, format: "recovered" });
    const { r, s, yParity } = signDigest(keyOf(i), digest);
    const own = concatBytes([Uint8Array.of(yParity), numberToBytes(r, { size: 32 }), numberToBytes(s, { size: 32 })]);
    expect(bytesToHex(own)).toBe(bytesToHex(expected));
  }
});

it("names the signer of what is signed, and of what was changed whom the curve says, if anybody", () => {
  let others = 0;
  let none = 0;
  for (const [i, digest] of digests.entries()) {
    const signature = signDigest(keyOf(i), digest);
    const key = secp256k1.getPublicKey(hexToBytes(keyOf(i)), false);
    const signer = `0x${keccak256(key.subarray(1)).slice(26)}`;
    expect(signerOf(signature, digest)).toBe(signer);
    const { r, s, yParity } = signature;
    for (const changed of [
      { ...signature, yParity: yParity === 1 ? 0 : 1 } as const,
      { ...signature, r: r + 1n },
      { ...signature, r: (r * 3n) % ORDER },
      { ...signature, s: (s + BigInt(i)) % (ORDER / 2n) },
    ]) {
      const found = signerOf(changed, digest);
      expect(found).toBe(expectedSigner(changed, digest));
      if (found === undefined) none += 1;
      else if (found !== signer) others += 1;
    }
  }
  expect(Math.min(others, none)).toBeGreaterThan(10);
});

it("names nobody for what is no signature", () => {
  const [digest = "0x"] = digests;
  const { r, s, yParity } = signDigest(keyOf(0), digest);
  const bad = [
    { r: 0n, s, yParity },
    { r: ORDER, s, yParity },
    { r: 2n ** 256n - 1n, s, yParity },
    { r, s: 0n, yParity },
    { r, s: ORDER - s, yParity },
    { r, s: ORDER, yParity },
  ];
  expect(bad.map((signature) => signerOf(signature, digest))).toEqual(bad.map(() => undefined));
});
