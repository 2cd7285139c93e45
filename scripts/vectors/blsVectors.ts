import { bls12_381 } from "@noble/curves/bls12-381.js";
import { compressPublicKey, DST_POP, DST_SIG, expandSignature, publicKeyOf, sign } from "@parley/bls";
import type { Hex } from "@parley/primitives";
import { hexToBytes } from "viem";
import {
  decodeG1,
  decodeG2,
  encodeG1,
  encodeG2,
  INFINITY_G1,
  INFINITY_G2,
  smallG1,
  smallG2,
  swapHalves,
  unreduced,
} from "../../packages/bls/src/testing/points.ts";
import { testHash, testSecretKey } from "./testData.ts";

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
