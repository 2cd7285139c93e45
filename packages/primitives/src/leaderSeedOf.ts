import { encodeAbiParameters, keccak256 } from "viem";
import type { Hex } from "./types.ts";

const SEED = [{ type: "bytes32" }, { type: "bytes32" }] as const;

/**
 * What leaders under a table are drawn from: keccak(enc(tableRoot, prevRandao)), with the PREVRANDAO (EIP-4399) of the L1 block after the one in which the table was published. Who publishes chooses the moment and so the
 * table, and cannot try moments until it likes the leaders.
 */
export function leaderSeedOf(tableRoot: Hex, prevRandao: Hex): Hex {
  return keccak256(encodeAbiParameters(SEED, [tableRoot, prevRandao]));
}
