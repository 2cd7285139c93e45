import { bls12_381 } from "@noble/curves/bls12-381.js";
import type { Hex } from "@parley/primitives";
import { hexToBytes } from "viem";

const DST = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";
const { G1, G2, fields, longSignatures } = bls12_381;

/** `count` field elements of EIP-2537, 64 bytes each. @throws Error for a wrong length or an element that is not reduced */
function fieldElements(bytes: Hex, count: number): bigint[] {
  if (bytes.length !== 2 + 128 * count) throw new Error(`a point of ${count} field elements has ${64 * count} bytes`);
  return Array.from({ length: count }, (_, i) => {
    const element = BigInt(`0x${bytes.slice(2 + 128 * i, 130 + 128 * i)}`);
    if (element >= fields.Fp.ORDER) throw new Error("a field element is not reduced");
    return element;
  });
}

function at(elements: readonly bigint[], i: number): bigint {
  return elements[i] ?? 0n;
}

/**
 * Whether `signature` is the sum of the signatures of all `publicKeys` over `digest` (specs/wire.md §7), in JavaScript alone: nothing here is the operators' code.
 * @throws Error for a point that is not on the curve, not in the subgroup, or infinity
 */
export function verifyAggregate({ publicKeys, digest, signature }: { publicKeys: readonly Hex[]; digest: Hex; signature: Hex }): boolean {
  let key = G1.Point.ZERO;
  for (const publicKey of publicKeys) {
    const xy = fieldElements(publicKey, 2);
    const point = G1.Point.fromAffine({ x: at(xy, 0), y: at(xy, 1) });
    point.assertValidity();
    key = key.add(point);
  }
  const s = fieldElements(signature, 4);
  const point = G2.Point.fromAffine({
    x: fields.Fp2.create({ c0: at(s, 0), c1: at(s, 1) }),
    y: fields.Fp2.create({ c0: at(s, 2), c1: at(s, 3) }),
  });
  point.assertValidity();
  if (key.is0() || point.is0()) throw new Error("a sum of points is infinity");
  return longSignatures.verify(point, longSignatures.hash(hexToBytes(digest), DST), key);
}
