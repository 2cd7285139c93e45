import { bls12_381 } from "@noble/curves/bls12-381.js";
import type { Hex } from "@parley/primitives";
import fc from "fast-check";
import { bytesToHex, hexToBytes } from "viem";
import { describe, expect, it } from "vitest";
import { generateSecretKey, publicKeyOf, type SignedDigest, sign, verify } from "./signatures.ts";
import { DST_SIG } from "./suites.ts";
import { verifyBatch } from "./verifyBatch.ts";

const digests = [1, 2, 3].map((n): Hex => `0x${n.toString(16).padStart(64, "0")}`);
const keys = Array.from({ length: 6 }, (_, i) => {
  const secretKey = generateSecretKey(new Uint8Array(32).fill(i + 1));
  return { secretKey, publicKey: publicKeyOf(secretKey) };
});
const claims: SignedDigest[] = keys.flatMap(({ secretKey, publicKey }) =>
  digests.map((digest) => ({ publicKey, digest, signature: sign({ secretKey, digest, dst: DST_SIG }) })),
);
const POINT = bls12_381.G2.Point;

/** signature + delta·G2, 96 bytes. */
function shift(signature: Hex, delta: bigint): Hex {
  const point = POINT.fromBytes(hexToBytes(signature));
  return bytesToHex((delta > 0n ? point.add(POINT.BASE) : point.subtract(POINT.BASE)).toBytes(true));
}

describe("verifyBatch", () => {
  it("accepts all of what is right, and nothing of nothing", () => {
    expect(verifyBatch(claims)).toEqual(claims.map(() => true));
    expect(verifyBatch([])).toEqual([]);
  });

  it("says of each what verify says, whichever are bad and however", () => {
    const index = fc.integer({ min: 0, max: claims.length - 1 });
    const damages = [
      (claim: SignedDigest) => ({ ...claim, digest: `0x${"77".repeat(32)}` as const }),
      (claim: SignedDigest) => ({ ...claim, signature: "0x00" as const }),
      (claim: SignedDigest) => ({ ...claim, signature: shift(claim.signature, 1n) }),
      (claim: SignedDigest) => ({ ...claim, publicKey: `0x${"00".repeat(128)}` as const }),
    ];
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(index, fc.nat(damages.length - 1)), { maxLength: 5, selector: ([i]) => i }), (bad) => {
        const damaged = claims.map((claim, i) => {
          const damage = damages[bad.find(([at]) => at === i)?.[1] ?? -1];
          return damage === undefined ? claim : damage(claim);
        });
        const expected = damaged.map((claim) => verify({ ...claim, dst: DST_SIG }));
        expect(verifyBatch(damaged)).toEqual(expected);
        expect(expected.filter((valid) => !valid)).toHaveLength(bad.length);
      }),
      { numRuns: 5 },
    );
  });

  it("is not fooled by two wrong signatures whose sum is right", () => {
    const sameDigest = claims.filter(({ digest }) => digest === digests[0]);
    const cancelling = sameDigest.map((claim, i) => (i > 1 ? claim : { ...claim, signature: shift(claim.signature, i === 0 ? 1n : -1n) }));
    expect(verifyBatch(cancelling)).toEqual(cancelling.map((_, i) => i > 1));
  });

  it("keeps both verdicts when one claim stands twice", () => {
    const [first] = claims;
    if (first === undefined) throw new Error("there are claims");
    expect(verifyBatch([first, first, { ...first, signature: "0x" }])).toEqual([true, true, false]);
  });
});
