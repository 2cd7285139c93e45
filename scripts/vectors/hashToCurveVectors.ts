import { bls12_381 } from "@noble/curves/bls12-381.js";
import type { Hex } from "@parley/primitives";
import { CASE_COUNT, fold, hashToCurveCase, type Series } from "../../packages/bls/src/testing/hashToCurveCases.ts";
import { encodeG2 } from "../../packages/bls/src/testing/points.ts";

/** vectors/hashToCurve.json, by the slower of the two libraries, which takes any tag: about a minute. */
export function hashToCurveVectors(): unknown {
  return { any: pointsOf("any"), attestation: pointsOf("attestation") };
}

function pointsOf(series: Series): unknown {
  const points = Array.from({ length: CASE_COUNT }, (_, i): Hex => {
    const { message, dst } = hashToCurveCase(series, i);
    return encodeG2(bls12_381.G2.hashToCurve(message, { DST: dst }).toAffine());
  });
  return fold(points);
}
