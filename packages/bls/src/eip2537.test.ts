/** EIP-2537's own vectors (vectors/public/eip-2537) in both libraries, and what our decoders say of their points. */
import { aggregatePublicKeys, aggregateSignatures, PublicKey, Signature } from "@chainsafe/blst";
import { bls12_381 } from "@noble/curves/bls12-381.js";
import type { Hex } from "@parley/primitives";
import { bytesToHex, hexToBytes } from "viem";
import { describe, expect, it } from "vitest";
import addG1 from "../../../vectors/public/eip-2537/add_G1_bls.json" with { type: "json" };
import addG2 from "../../../vectors/public/eip-2537/add_G2_bls.json" with { type: "json" };
import badAddG1 from "../../../vectors/public/eip-2537/fail-add_G1_bls.json" with { type: "json" };
import badAddG2 from "../../../vectors/public/eip-2537/fail-add_G2_bls.json" with { type: "json" };
import badMulG1 from "../../../vectors/public/eip-2537/fail-mul_G1_bls.json" with { type: "json" };
import badMulG2 from "../../../vectors/public/eip-2537/fail-mul_G2_bls.json" with { type: "json" };
import badPairing from "../../../vectors/public/eip-2537/fail-pairing_check_bls.json" with { type: "json" };
import mapG1 from "../../../vectors/public/eip-2537/map_fp_to_G1_bls.json" with { type: "json" };
import mapG2 from "../../../vectors/public/eip-2537/map_fp2_to_G2_bls.json" with { type: "json" };
import msmG1 from "../../../vectors/public/eip-2537/msm_G1_bls.json" with { type: "json" };
import msmG2 from "../../../vectors/public/eip-2537/msm_G2_bls.json" with { type: "json" };
import mulG1 from "../../../vectors/public/eip-2537/mul_G1_bls.json" with { type: "json" };
import mulG2 from "../../../vectors/public/eip-2537/mul_G2_bls.json" with { type: "json" };
import pairing from "../../../vectors/public/eip-2537/pairing_check_bls.json" with { type: "json" };
import { isValidPublicKey, isValidSignature } from "./points.ts";
import { decodeG1, decodeG2, encodeG1, encodeG2, type G1Point, type G2Point, INFINITY_G1, INFINITY_G2 } from "./testing/points.ts";

const { fields, pairingBatch } = bls12_381;
const G1 = bls12_381.G1.Point;
const G2 = bls12_381.G2.Point;

/** Bytes `from` to `from + length` of hexadecimal digits. */
const part = (digits: string, from: number, length: number): Hex => `0x${digits.slice(2 * from, 2 * (from + length))}`;
const number = (digits: string, from: number, length: number): bigint => BigInt(part(digits, from, length));
/** The digits cut into pieces of `size` bytes. */
const pieces = (digits: string, size: number): string[] =>
  Array.from({ length: digits.length / (2 * size) }, (_, i) => part(digits, i * size, size).slice(2));

/** The point of the second library, infinity included, checked to lie on the curve. */
function readG1(bytes: Hex): G1Point {
  if (bytes === INFINITY_G1) return G1.ZERO;
  const point = decodeG1(bytes);
  point.assertValidity();
  return point;
}
function readG2(bytes: Hex): G2Point {
  if (bytes === INFINITY_G2) return G2.ZERO;
  const point = decodeG2(bytes);
  point.assertValidity();
  return point;
}
const writeG1 = (point: G1Point): Hex => (point.is0() ? INFINITY_G1 : encodeG1(point.toAffine()));
const writeG2 = (point: G2Point): Hex => (point.is0() ? INFINITY_G2 : encodeG2(point.toAffine()));

/** The native library's uncompressed form: elements of 48 bytes, c1 first, a flag for infinity. */
function native(bytes: Hex): Uint8Array {
  const elements = pieces(bytes.slice(2), 64).map((element) => element.slice(32));
  if (/^0*$/.test(bytes.slice(2))) return hexToBytes(`0x40${"00".repeat(48 * elements.length - 1)}`);
  const [a, b, c, d] = elements;
  return hexToBytes(`0x${elements.length === 2 ? `${a}${b}` : `${b}${a}${d}${c}`}`);
}

describe("results", () => {
  it.each(addG1)("$Name", ({ Input, Expected }) => {
    const [a, b] = [part(Input, 0, 128), part(Input, 128, 128)];
    expect(writeG1(decodedG1(a).add(decodedG1(b)))).toBe(`0x${Expected}`);
    const sum = aggregatePublicKeys([PublicKey.fromBytes(native(a)), PublicKey.fromBytes(native(b))]);
    expect(bytesToHex(sum.toBytes(false))).toBe(bytesToHex(native(`0x${Expected}`)));
  });

  it.each(addG2)("$Name", ({ Input, Expected }) => {
    const [a, b] = [part(Input, 0, 256), part(Input, 256, 256)];
    expect(writeG2(decodedG2(a).add(decodedG2(b)))).toBe(`0x${Expected}`);
    const sum = aggregateSignatures([Signature.fromBytes(native(a)), Signature.fromBytes(native(b))]);
    expect(bytesToHex(sum.toBytes(false))).toBe(bytesToHex(native(`0x${Expected}`)));
  });

  it.each([...mulG1, ...msmG1])("$Name", ({ Input, Expected }) => {
    const terms = pieces(Input, 160).map((term) => readG1(part(term, 0, 128)).multiplyUnsafe(fields.Fr.create(number(term, 128, 32))));
    expect(writeG1(terms.reduce((sum, term) => sum.add(term), G1.ZERO))).toBe(`0x${Expected}`);
  });

  it.each([...mulG2, ...msmG2])("$Name", ({ Input, Expected }) => {
    const terms = pieces(Input, 288).map((term) => readG2(part(term, 0, 256)).multiplyUnsafe(fields.Fr.create(number(term, 256, 32))));
    expect(writeG2(terms.reduce((sum, term) => sum.add(term), G2.ZERO))).toBe(`0x${Expected}`);
  });

  it.each(pairing)("$Name", ({ Input, Expected }) => {
    const pairs = pieces(Input, 384)
      .map((pair) => ({ g1: readG1(part(pair, 0, 128)), g2: readG2(part(pair, 128, 256)) }))
      // The library refuses infinity; its pairing is one.
      .filter(({ g1, g2 }) => !g1.is0() && !g2.is0());
    const isOne = fields.Fp12.eql(pairingBatch(pairs), fields.Fp12.ONE);
    expect(BigInt(isOne)).toBe(BigInt(`0x${Expected}`));
  });

  it.each(mapG1)("$Name", ({ Input, Expected }) => {
    // The library's type says an array, as for Fp2; for Fp it takes the number itself.
    const element = number(Input, 0, 64) as unknown as bigint[];
    expect(encodeG1(bls12_381.G1.mapToCurve(element))).toBe(`0x${Expected}`);
  });

  it.each(mapG2)("$Name", ({ Input, Expected }) => {
    expect(encodeG2(bls12_381.G2.mapToCurve([number(Input, 0, 64), number(Input, 64, 64)]))).toBe(`0x${Expected}`);
  });
});

describe("points of the subgroup are keys and signatures, infinity is neither", () => {
  it.each(mulG1)("$Name", ({ Input }) => {
    const point = part(Input, 0, 128);
    expect(isValidPublicKey(point)).toBe(point !== INFINITY_G1);
  });

  it.each(mulG2)("$Name", ({ Input }) => {
    const point = part(Input, 0, 256);
    expect(isValidSignature(point)).toBe(point !== INFINITY_G2);
  });
});

describe("what the precompiles refuse is no key and no signature", () => {
  // Where the length is what is wrong with a vector, the point is as much too short or too long.
  it.each(badMulG1)("$Name", ({ Input }) => {
    expect(isValidPublicKey(part(Input, 0, Math.max(0, Input.length / 2 - 32)))).toBe(false);
  });

  it.each(badMulG2)("$Name", ({ Input }) => {
    expect(isValidSignature(part(Input, 0, Math.max(0, Input.length / 2 - 32)))).toBe(false);
  });

  // Neither addition checks the subgroup, so the other point need not be valid either.
  it.each(badAddG1)("$Name", ({ Input }) => {
    expect([part(Input, 0, 128), part(Input, 128, Input.length)].every(isValidPublicKey)).toBe(false);
  });

  it.each(badAddG2)("$Name", ({ Input }) => {
    expect([part(Input, 0, 256), part(Input, 256, Input.length)].every(isValidSignature)).toBe(false);
  });

  it.each(badPairing.filter(({ Input }) => Input.length % 768 === 0 && Input.length > 0))("$Name", ({ Input }) => {
    const pairs = pieces(Input, 384);
    const isFine = (point: Hex, infinity: Hex, isValid: (value: Hex) => boolean) => point === infinity || isValid(point);
    const fine = pairs.map(
      (pair) => isFine(part(pair, 0, 128), INFINITY_G1, isValidPublicKey) && isFine(part(pair, 128, 256), INFINITY_G2, isValidSignature),
    );
    expect(fine).toContain(false);
  });
});

/** As `readG1` without the check: the vectors of addition have points outside the subgroup. */
function decodedG1(bytes: Hex): G1Point {
  return bytes === INFINITY_G1 ? G1.ZERO : decodeG1(bytes);
}
function decodedG2(bytes: Hex): G2Point {
  return bytes === INFINITY_G2 ? G2.ZERO : decodeG2(bytes);
}
