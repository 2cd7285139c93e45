import { testHead } from "@parley/attestation/testing";
import type { Finality, Head, Hex } from "@parley/primitives";
import { toHex } from "viem";

/** Hash of a block on one of several branches, which share none. */
export function branchBlock(branch: number, number: bigint): Hex {
  return toHex((BigInt(branch + 1) << 64n) + number, { size: 32 });
}

/** A head on a branch; of one number and branch, `variant` tells contradicting ones apart. */
export function forkedHead({
  number,
  finality,
  branch,
  variant,
}: {
  number: bigint;
  finality: Finality;
  branch: number;
  variant: number;
}): Head {
  return testHead({ number, finality, blockHash: branchBlock(branch, number), stateRoot: toHex(variant + 1, { size: 32 }) });
}

/** The branch of such a head. */
export function branchOf({ blockHash }: Pick<Head, "blockHash">): number {
  return Number((BigInt(blockHash) >> 64n) - 1n);
}
