/** Points of the second library in EIP-2537's encoding, without the checks that ours makes: what attackers send. For tests only. */
import { bls12_381 } from "@noble/curves/bls12-381.js";
import type { Hex } from "@parley/primitives";

const G1 = bls12_381.G1.Point;
const G2 = bls12_381.G2.Point;
const { Fp, Fp2, Fr } = bls12_381.fields;
export type G1Point = InstanceType<typeof G1>;
export type G2Point = InstanceType<typeof G2>;

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

/** x.c1 ‖ x.c0 ‖ y.c1 ‖ y.c0: the order of the Zcash format, which EIP-2537 does not use. */
export function swapHalves(bytes: Hex): Hex {
  const part = (i: number) => bytes.slice(2 + i * 128, 130 + i * 128);
  return `0x${part(1)}${part(0)}${part(3)}${part(2)}`;
}
