import { bls12_381 } from "@noble/curves/bls12-381.js";
import type { Hex } from "@parley/primitives";
import fc from "fast-check";
import { bytesToHex, hexToBytes } from "viem";
import { describe, expect, it } from "vitest";
import vectors from "../../../vectors/bls.json" with { type: "json" };
import { compressPublicKey, compressSignature, expandPublicKey, expandSignature, isValidPublicKey, isValidSignature } from "./points.ts";
import { provePossession, verifyPossession } from "./possession.ts";
import { aggregatePublicKeys, aggregateSignatures, generateSecretKey, publicKeyOf, sign, sumOfSignatures, verify } from "./signatures.ts";
import { DST_POP, DST_SIG, type Dst } from "./suites.ts";

const refused = expect.objectContaining({ code: "DECODE_FAILED" });
const { longSignatures, G1 } = bls12_381;
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

/** The second implementation's signature, from nothing but the secret scalar. */
function nobleSign(secretKey: Hex, digest: Hex, dst: string): Hex {
  return bytesToHex(
    longSignatures.Signature.toBytes(longSignatures.sign(longSignatures.hash(hexToBytes(digest), dst), hexToBytes(secretKey))),
  );
}

/** -key, the secret behind the negated public key. */
function negate(secretKey: Hex): Hex {
  return `0x${(bls12_381.fields.Fr.ORDER - BigInt(secretKey)).toString(16).padStart(64, "0")}`;
}

// JSON imports type hex and domain strings as string; the vector file holds the right ones.
const [key, otherKey, thirdKey] = vectors.keys as { secretKey: Hex; publicKey: Hex; compressed: Hex }[];
if (key === undefined || otherKey === undefined || thirdKey === undefined) throw new Error("the vectors hold three keys");
const digest = `0x${"d1".repeat(32)}` as const;

describe("vectors", () => {
  it.each(vectors.keys)("key $label", ({ secretKey, publicKey, compressed }) => {
    expect(publicKeyOf(secretKey as Hex)).toBe(publicKey);
    expect(compressPublicKey(publicKey as Hex)).toBe(compressed);
    expect(expandPublicKey(compressed as Hex)).toBe(publicKey);
    expect(bytesToHex(longSignatures.getPublicKey(hexToBytes(secretKey as Hex)).toBytes(true))).toBe(compressed);
  });

  it.each(vectors.signatures)("signature under $dst", (v) => {
    const claim = { publicKey: v.publicKey as Hex, digest: v.digest as Hex, dst: v.dst as Dst };
    expect(verify({ ...claim, signature: v.signature as Hex })).toBe(true);
    expect(verify({ ...claim, signature: v.compressed as Hex })).toBe(true);
    expect(compressSignature(v.signature as Hex)).toBe(v.compressed);
    expect(expandSignature(v.compressed as Hex)).toBe(v.signature);
    const secretKey = vectors.keys.find(({ publicKey }) => publicKey === v.publicKey)?.secretKey as Hex;
    expect(nobleSign(secretKey, claim.digest, v.dst)).toBe(v.compressed);
  });

  it.each(vectors.invalid)("refuses: $why", (v) => {
    expect(verify({ publicKey: v.publicKey as Hex, digest: v.digest as Hex, signature: v.signature as Hex, dst: v.dst as Dst })).toBe(
      false,
    );
  });

  it.each(vectors.invalidPublicKeys)("no key: $why", ({ publicKey }) => {
    expect(isValidPublicKey(publicKey as Hex)).toBe(false);
    expect(() => aggregatePublicKeys([key.publicKey, publicKey as Hex])).toThrow(refused);
  });
});

describe("the second implementation agrees", () => {
  it("signs the same under DST_SIG: the domain built into the native library is the one that the name says", () => {
    fc.assert(
      fc.property(bytes32, bytes32, (material, message) => {
        const secretKey = generateSecretKey(material);
        expect(sign({ secretKey, digest: bytesToHex(message), dst: DST_SIG })).toBe(nobleSign(secretKey, bytesToHex(message), DST_SIG));
      }),
      { numRuns: 10 },
    );
  });

  it("accepts what we sign, and we accept what it signs, under the same domain only", () => {
    const signature = sign({ secretKey: key.secretKey, digest, dst: DST_SIG });
    const point = longSignatures.Signature.fromBytes(hexToBytes(signature));
    const publicKey = G1.Point.fromBytes(hexToBytes(key.compressed));
    expect(longSignatures.verify(point, longSignatures.hash(hexToBytes(digest), DST_SIG), publicKey)).toBe(true);
    expect(longSignatures.verify(point, longSignatures.hash(hexToBytes(digest), DST_POP), publicKey)).toBe(false);
    expect(verify({ publicKey: key.publicKey, digest, signature: nobleSign(key.secretKey, digest, DST_SIG), dst: DST_SIG })).toBe(true);
    expect(
      verify({
        publicKey: key.publicKey,
        digest,
        signature: nobleSign(key.secretKey, digest, "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_"),
        dst: DST_SIG,
      }),
    ).toBe(false);
  });
});

describe("keys and points", () => {
  it("needs 32 bytes of key material and a scalar in range", () => {
    expect(() => generateSecretKey(new Uint8Array(31))).toThrow(refused);
    for (const bad of ["0x", `0x${"00".repeat(32)}`, `0x${bls12_381.fields.Fr.ORDER.toString(16)}`, `0x${"zz".repeat(32)}`] as const) {
      expect(() => publicKeyOf(bad)).toThrow(refused);
      expect(() => sign({ secretKey: bad, digest, dst: DST_SIG })).toThrow(refused);
    }
  });

  it("never shows a secret in an error", () => {
    const almost = `${key.secretKey}00` as Hex;
    expect(() => publicKeyOf(almost)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(key.secretKey.slice(2, 20)) }),
    );
  });

  it("refuses infinity in every form", () => {
    const compressed = { key: `0xc0${"00".repeat(47)}`, signature: `0xc0${"00".repeat(95)}` } as const;
    const flagged = { key: `0x${"00".repeat(16)}40${"00".repeat(111)}`, signature: `0x${"00".repeat(16)}40${"00".repeat(239)}` } as const;
    expect([compressed.key, flagged.key].map(isValidPublicKey)).toEqual([false, false]);
    expect([compressed.signature, flagged.signature].map(isValidSignature)).toEqual([false, false]);
    expect(verify({ publicKey: compressed.key, digest, signature: compressed.signature, dst: DST_SIG })).toBe(false);
  });

  it("refuses sums that are infinity, and sums of nothing", () => {
    const opposite = negate(key.secretKey);
    expect(() => aggregatePublicKeys([key.publicKey, publicKeyOf(opposite)])).toThrow(refused);
    const signatures = [key.secretKey, opposite].map((secretKey) => sign({ secretKey, digest, dst: DST_SIG }));
    expect(() => aggregateSignatures(signatures)).toThrow(refused);
    expect(() => aggregatePublicKeys([])).toThrow(refused);
    expect(() => aggregateSignatures([])).toThrow(refused);
    expect(() => sumOfSignatures(signatures)).toThrow(refused);
    expect(() => sumOfSignatures([])).toThrow(refused);
  });

  it("takes digests of 32 bytes only", () => {
    expect(() => sign({ secretKey: key.secretKey, digest: "0x01", dst: DST_SIG })).toThrow(refused);
    expect(() => verify({ publicKey: key.publicKey, digest: "0x01", signature: "0x", dst: DST_SIG })).toThrow(refused);
  });

  it("answers arbitrary bytes with false", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (a, b) => {
        expect(verify({ publicKey: bytesToHex(a), digest, signature: bytesToHex(b), dst: DST_SIG })).toBe(false);
      }),
    );
  });
});

describe("aggregation", () => {
  it("sums signatures over one digest into one under the sum of the keys", () => {
    const keys = [key, otherKey, thirdKey];
    const signature = aggregateSignatures(keys.map(({ secretKey }) => sign({ secretKey, digest, dst: DST_SIG })));
    expect(verify({ publicKey: aggregatePublicKeys(keys.map(({ publicKey }) => publicKey)), digest, signature, dst: DST_SIG })).toBe(true);
    expect(verify({ publicKey: aggregatePublicKeys([key.publicKey, otherKey.publicKey]), digest, signature, dst: DST_SIG })).toBe(false);
  });

  it("shows why possession is proven: a rogue key signs for the victim, and has no proof", () => {
    const attacker = otherKey;
    const victim = G1.Point.fromBytes(hexToBytes(key.compressed));
    const rogue = expandPublicKey(bytesToHex(G1.Point.fromBytes(hexToBytes(attacker.compressed)).subtract(victim).toBytes(true)));
    const forged = sign({ secretKey: attacker.secretKey, digest, dst: DST_SIG });
    expect(verify({ publicKey: aggregatePublicKeys([key.publicKey, rogue]), digest, signature: forged, dst: DST_SIG })).toBe(true);
    for (const secretKey of [attacker.secretKey, key.secretKey]) {
      expect(verifyPossession({ publicKey: rogue, popDigest: digest, proof: provePossession(secretKey, digest) })).toBe(false);
    }
  });
});

describe("possession", () => {
  it("is proven under its own domain, in both encodings", () => {
    const proof = provePossession(key.secretKey, digest);
    const claim = { publicKey: key.publicKey, popDigest: digest };
    expect(verifyPossession({ ...claim, proof })).toBe(true);
    expect(verifyPossession({ ...claim, proof: compressSignature(proof) })).toBe(true);
    expect(verifyPossession({ ...claim, publicKey: otherKey.publicKey, proof })).toBe(false);
    expect(verifyPossession({ ...claim, proof: sign({ secretKey: key.secretKey, digest, dst: DST_SIG }) })).toBe(false);
    expect(verify({ publicKey: key.publicKey, digest, signature: proof, dst: DST_SIG })).toBe(false);
  });
});
