import { generateSecretKey, publicKeyOf } from "@parley/bls";
import { type Hex, type OperatorTable, sharesRoot } from "@parley/primitives";
import { toHex } from "viem";

/** The BLS secret key of a test operator. */
export function testSecretKey(seat: number): Hex {
  return generateSecretKey(new Uint8Array(32).fill(seat + 1));
}

/** A table of operators with equal weights. */
export function testTable(operators: number): OperatorTable {
  return {
    l1ChainId: 31_337n,
    avs: toHex(0xa5, { size: 20 }),
    operatorSetId: 0,
    scheme: 1,
    epoch: 1,
    snapshotTime: 1n,
    validFrom: 1n,
    validUntil: 2n ** 63n,
    sharesRoot: sharesRoot([]),
    operators: Array.from({ length: operators }, (_, seat) => ({
      operator: toHex(0xa0 + seat, { size: 20 }),
      weight: 100n,
      publicKey: publicKeyOf(testSecretKey(seat)),
    })),
  };
}
