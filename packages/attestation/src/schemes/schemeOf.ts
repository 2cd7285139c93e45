import type { OperatorTable } from "@parley/primitives";
import { bls12381 } from "./bls12381.ts";
import type { Scheme } from "./Scheme.ts";
import { secp256k1 } from "./secp256k1.ts";

/** 20 bytes of hex. */
const ADDRESS_LENGTH = 42;

/** The scheme of a table's operator set: a set has one, and the keys of the two differ in length (specs/wire.md §7). */
export function schemeOf({ operators }: Pick<OperatorTable, "operators">): Scheme {
  return operators[0]?.publicKey.length === ADDRESS_LENGTH ? secp256k1 : bls12381;
}
