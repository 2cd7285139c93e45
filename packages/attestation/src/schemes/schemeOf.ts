import type { OperatorTable } from "@parley/primitives";
import { bls12381 } from "./bls12381.ts";
import type { Scheme } from "./Scheme.ts";
import { secp256k1 } from "./secp256k1.ts";

/** By their numbers in specs/wire.md §7. */
const SCHEMES: Readonly<Record<OperatorTable["scheme"], Scheme>> = { 1: bls12381, 2: secp256k1 };

/** The scheme of a table's operator set. */
export function schemeOf({ scheme }: Pick<OperatorTable, "scheme">): Scheme {
  return SCHEMES[scheme];
}
