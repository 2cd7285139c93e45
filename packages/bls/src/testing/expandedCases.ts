import { bls12_381 } from "@noble/curves/bls12-381.js";
import type { Hex } from "@parley/primitives";
import { hexToBytes } from "viem";
import { encodeG1, encodeG2, INFINITY_G1, INFINITY_G2 } from "./points.ts";

/** A case of the suite of ethereum/bls12-381-tests, with one key or several. */
export interface SignatureCase {
  name: string;
  input: { pubkey?: string; pubkeys?: string[]; message: string; signature: string };
  output: boolean;
}

/** The same with points as EIP-2537 has them. */
export interface ExpandedCase {
  name: string;
  publicKeys: Hex[];
  message: Hex;
  signature: Hex;
  output: boolean;
}

/** vectors/public/bls12-381-tests/expanded.json: those of `cases` whose points decompress, infinity included. For tests only. */
export function expandedCases(cases: readonly SignatureCase[]): ExpandedCase[] {
  return cases.flatMap(({ name, input, output }) => {
    const keys = input.pubkeys ?? (input.pubkey === undefined ? [] : [input.pubkey]);
    try {
      // Hex in the file, which JSON imports type as string.
      const publicKeys = keys.map((key) => expandG1(key as Hex));
      return [{ name, publicKeys, message: input.message as Hex, signature: expandG2(input.signature as Hex), output }];
    } catch {
      return [];
    }
  });
}

function expandG1(compressed: Hex): Hex {
  const point = bls12_381.G1.Point.fromBytes(hexToBytes(compressed));
  return point.is0() ? INFINITY_G1 : encodeG1(point.toAffine());
}

function expandG2(compressed: Hex): Hex {
  const point = bls12_381.G2.Point.fromBytes(hexToBytes(compressed));
  return point.is0() ? INFINITY_G2 : encodeG2(point.toAffine());
}
