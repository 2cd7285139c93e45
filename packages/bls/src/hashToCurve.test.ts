/** Hash to curve: the RFC's vectors, and the TypeScript side of the differential test against Solidity (vectors/hashToCurve.json). */
import { expand_message_xmd, hash_to_field } from "@noble/curves/abstract/hash-to-curve.js";
import { bls12_381 } from "@noble/curves/bls12-381.js";
import type { Hex } from "@parley/primitives";
import { bytesToHex, concatHex, sliceHex, stringToBytes } from "viem";
import { describe, expect, it } from "vitest";
import vectors from "../../../vectors/hashToCurve.json" with { type: "json" };
import rfc from "../../../vectors/public/rfc9380/BLS12381G2_XMD_SHA-256_SSWU_RO_.json" with { type: "json" };
import expand from "../../../vectors/public/rfc9380/expand_message_xmd_SHA256_38.json" with { type: "json" };
import expandOversize from "../../../vectors/public/rfc9380/expand_message_xmd_SHA256_256.json" with { type: "json" };
import { expandSignature } from "./points.ts";
import { sign } from "./signatures.ts";
import { DST_SIG } from "./suites.ts";
import { CASE_COUNT, firstDifference, fold, type HashToCurveCase, hashToCurveCase, markAt, markOf } from "./testing/hashToCurveCases.ts";
import { encodeG2 } from "./testing/points.ts";

const { G2 } = bls12_381;
const ONE: Hex = `0x${"00".repeat(31)}01`;

/** "0x<c0>,0x<c1>" */
function readPair(pair: string | undefined): { c0: bigint; c1: bigint } {
  const [c0, c1] = (pair ?? "").split(",").map(BigInt);
  if (c0 === undefined || c1 === undefined) throw new Error(`${pair} is no pair of elements`);
  return { c0, c1 };
}

/** The second library's point for a case. */
function hashed({ message, dst }: HashToCurveCase): Hex {
  return encodeG2(G2.hashToCurve(message, { DST: dst }).toAffine());
}

describe("RFC 9380", () => {
  it.each([
    ...expand.tests.map((t) => ({ ...t, dst: expand.DST })),
    ...expandOversize.tests.map((t) => ({ ...t, dst: expandOversize.DST })),
  ])("expands $msg to $len_in_bytes bytes", ({ msg, dst, len_in_bytes, uniform_bytes }) => {
    const uniform = expand_message_xmd(stringToBytes(msg), stringToBytes(dst), Number(len_in_bytes), G2.defaults.hash);
    expect(bytesToHex(uniform)).toBe(`0x${uniform_bytes}`);
  });

  it.each(rfc.vectors)("hashes $msg", ({ msg, u, P }) => {
    const elements = hash_to_field(stringToBytes(msg), 2, { ...G2.defaults, DST: rfc.dst });
    expect(elements).toEqual(u.map(readPair).map(({ c0, c1 }) => [c0, c1]));
    const point = hashed({ message: stringToBytes(msg), dst: stringToBytes(rfc.dst) });
    expect(point).toBe(encodeG2({ x: readPair(P.x), y: readPair(P.y) }));
  });
});

describe("the libraries and Solidity agree", () => {
  const indices = Array.from({ length: CASE_COUNT }, (_, i) => i);

  // Under the secret key one a signature is the hash itself.
  it("on 1,000 messages under the attestations' tag, by the native library", () => {
    const points = indices.map((i) => {
      const { message } = hashToCurveCase("attestation", i);
      return expandSignature(sign({ secretKey: ONE, digest: bytesToHex(message), dst: DST_SIG }));
    });
    const expected = { accumulator: vectors.attestation.accumulator, marks: vectors.attestation.marks as Hex };
    const actual = fold(points);
    expect(firstDifference(actual.marks, expected.marks), "the first point that differs").toBe(-1);
    expect(actual).toEqual(expected);
  });

  // The file was written by this library, which takes twenty seconds for all: a twentieth is enough to know that it would write it again.
  it("on messages and tags of any length, by the second library", () => {
    for (const i of indices.filter((index) => index % 20 === 0)) {
      expect(markOf(hashed(hashToCurveCase("any", i))), `point ${i}`).toBe(markAt(vectors.any.marks as Hex, i));
    }
    expect(vectors.any.marks).toHaveLength(2 + 8 * CASE_COUNT);
  });

  it("on the rule for tags over 255 bytes, which a fair part of the cases need", () => {
    const lengths = indices.map((i) => hashToCurveCase("any", i).dst.length);
    expect(lengths.filter((length) => length > 255).length).toBeGreaterThan(100);
    expect(Math.min(...lengths)).toBe(1);
    expect(lengths).toContain(255);
    expect(lengths).toContain(256);
  });

  it("and would not if one bit of one point differed, which is named", () => {
    const marks = vectors.any.marks as Hex;
    const changed = concatHex([sliceHex(marks, 0, 4 * 777), "0x00000000", sliceHex(marks, 4 * 778)]);
    expect(firstDifference(changed, marks)).toBe(777);
    expect(firstDifference(marks, sliceHex(marks, 0, 4 * 999))).toBe(999);
    expect(fold(["0x00"]).accumulator).not.toBe(fold(["0x01"]).accumulator);
  });
});
