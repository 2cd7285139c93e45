import { bls12_381 } from "@noble/curves/bls12-381.js";
import { compressPublicKey, DST_POP, DST_SIG, expandSignature, publicKeyOf, sign } from "@parley/bls";
import type { Hex } from "@parley/primitives";
import { hexToBytes } from "viem";
import { testHash, testSecretKey } from "./testData.ts";

const G1 = bls12_381.G1.Point;
const G2 = bls12_381.G2.Point;
const { Fp, Fp2, Fr } = bls12_381.fields;
type G1Point = InstanceType<typeof G1>;
type G2Point = InstanceType<typeof G2>;

const element = (value: bigint): string => value.toString(16).padStart(128, "0");

/** EIP-2537 bytes of affine coordinates, without any check. */
export function encodeG1({ x, y }: { x: bigint; y: bigint }): Hex {
  return `0x${element(x)}${element(y)}`;
}

/** EIP-2537 bytes of affine coordinates, without any check. */
export function encodeG2({ x, y }: { x: { c0: bigint; c1: bigint }; y: { c0: bigint; c1: bigint } }): Hex {
  return `0x${element(x.c0)}${element(x.c1)}${element(y.c0)}${element(y.c1)}`;
}

/** The reverse of encodeG1; the point may lie outside the subgroup. */
export function decodeG1(bytes: Hex): G1Point {
  const at = (i: number) => BigInt(`0x${bytes.slice(2 + i * 128, 130 + i * 128)}`);
  return G1.fromAffine({ x: at(0), y: at(1) });
}

/** The reverse of encodeG2; the point may lie outside the subgroup. */
export function decodeG2(bytes: Hex): G2Point {
  const at = (i: number) => BigInt(`0x${bytes.slice(2 + i * 128, 130 + i * 128)}`);
  return G2.fromAffine({ x: { c0: at(0), c1: at(1) }, y: { c0: at(2), c1: at(3) } });
}

/** A curve point of order 3: (0, 2) solves y² = x³ + 4. */
export const smallG1: G1Point = G1.fromAffine({ x: 0n, y: 2n });

/** A curve point whose order divides the cofactor: r times the first point by ascending x. */
export const smallG2: G2Point = firstSmallG2();

function firstSmallG2(): G2Point {
  for (let c0 = 1n; ; c0 += 1n) {
    const x = { c0, c1: 0n };
    const square = Fp2.add(Fp2.mul(Fp2.sqr(x), x), { c0: 4n, c1: 4n });
    let y: { c0: bigint; c1: bigint };
    try {
      y = Fp2.sqrt(square);
    } catch {
      continue;
    }
    const point = G2.fromAffine({ x, y });
    const small = point.multiplyUnsafe(Fr.ORDER - 1n).add(point);
    if (!small.is0()) return small;
  }
}

export const INFINITY_G1: Hex = `0x${"00".repeat(128)}`;
export const INFINITY_G2: Hex = `0x${"00".repeat(256)}`;

/** Adds the field modulus to the first coordinate: the same point for a decoder that reduces, which none may do. */
export function unreduced(bytes: Hex): Hex {
  return `0x${element(BigInt(bytes.slice(0, 130)) + Fp.ORDER)}${bytes.slice(130)}`;
}

/** vectors/bls.json */
export function blsVectors(): unknown {
  const keys = ["0", "1", "2"].map((label) => {
    const secretKey = testSecretKey(label);
    const publicKey = publicKeyOf(secretKey);
    return { label: `parley test key ${label}`, secretKey, publicKey, compressed: compressPublicKey(publicKey) };
  });
  const signatures = keys.flatMap(({ secretKey, publicKey }, i) =>
    ([DST_SIG, DST_POP] as const).map((dst) => {
      const digest = testHash(`digest ${i}`);
      const compressed = sign({ secretKey, digest, dst });
      return { publicKey, dst, digest, signature: expandSignature(compressed), compressed };
    }),
  );
  const hashToG2 = ["message 0", "message 1", "message 2"].flatMap((label) =>
    ([DST_SIG, DST_POP] as const).map((dst) => {
      const message = testHash(label);
      return { message, dst, point: encodeG2(bls12_381.longSignatures.hash(hexToBytes(message), dst).toAffine()) };
    }),
  );
  const [first, , other] = signatures;
  if (first === undefined || other === undefined) throw new Error("three keys sign twice each");
  const { publicKey, digest, signature, dst } = first;
  const base = { publicKey, digest, dst, signature };
  const withTorsion = encodeG1(decodeG1(publicKey).add(smallG1).toAffine());
  const signatureWithTorsion = encodeG2(decodeG2(signature).add(smallG2).toAffine());
  const negated = encodeG2(decodeG2(signature).negate().toAffine());
  const invalidPublicKeys = [
    { why: "infinity", publicKey: INFINITY_G1 },
    { why: "order 3", publicKey: encodeG1(smallG1.toAffine()) },
    { why: "a valid key plus a point of order 3", publicKey: withTorsion },
    { why: "not on the curve", publicKey: encodeG1({ x: 1n, y: 1n }) },
    { why: "coordinate at or over the modulus", publicKey: unreduced(publicKey) },
    { why: "padding not zero", publicKey: `0x01${publicKey.slice(4)}` as Hex },
    { why: "compression flag in the top bits", publicKey: `0x${publicKey.slice(2, 34)}a0${publicKey.slice(36)}` as Hex },
    { why: "one byte short", publicKey: publicKey.slice(0, -2) as Hex },
    { why: "one byte long", publicKey: `${publicKey}00` as Hex },
  ];
  const invalid = [
    { why: "another digest", ...base, digest: testHash("another digest") },
    { why: "another key", ...base, publicKey: other.publicKey },
    { why: "another domain", ...base, dst: DST_POP },
    { why: "signature negated", ...base, signature: negated },
    { why: "signature is infinity", ...base, signature: INFINITY_G2 },
    { why: "key and signature are infinity", ...base, publicKey: INFINITY_G1, signature: INFINITY_G2 },
    { why: "signature outside the subgroup", ...base, signature: encodeG2(smallG2.toAffine()) },
    { why: "a valid signature plus a point outside the subgroup", ...base, signature: signatureWithTorsion },
    { why: "signature not on the curve", ...base, signature: encodeG2({ x: { c0: 1n, c1: 0n }, y: { c0: 1n, c1: 0n } }) },
    { why: "signature coordinate at or over the modulus", ...base, signature: unreduced(signature) },
    { why: "signature padding not zero", ...base, signature: `0x01${signature.slice(4)}` as Hex },
    { why: "signature with c1 before c0", ...base, signature: swapHalves(signature) },
    { why: "signature one byte short", ...base, signature: signature.slice(0, -2) as Hex },
    { why: "signature empty", ...base, signature: "0x" as Hex },
    ...invalidPublicKeys.map(({ why, publicKey: key }) => ({ why: `key: ${why}`, ...base, publicKey: key })),
  ];
  return { keys, signatures, hashToG2, invalidPublicKeys, invalid };
}

/** x.c1 ‖ x.c0 ‖ y.c1 ‖ y.c0: the order of the Zcash format, which EIP-2537 does not use. */
function swapHalves(bytes: Hex): Hex {
  const part = (i: number) => bytes.slice(2 + i * 128, 130 + i * 128);
  return `0x${part(1)}${part(0)}${part(3)}${part(2)}`;
}
