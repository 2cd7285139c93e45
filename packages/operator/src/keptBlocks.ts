import { type Hex, ParleyError } from "@parley/primitives";
import type { KeptBlocks } from "@parley/rollup-node";
import { concatHex, keccak256 } from "viem";

/** A start needs the newest ones: 256 to execute again, and up to four states below. */
const LEAST = 512;
/** An engine holds what it executed in memory: some kilobytes of an empty block, more of a full one. */
const MOST_EXECUTED = 8_192n;
/** By up to such a part of it an engine is replaced later. */
const SPREAD = 8n;

/**
 * What an operator keeps of a rollup. To replace an engine costs seconds of a core, so no two operators, and none for two rollups, do it at the same height.
 * @throws ParleyError CONFIG_INVALID for fewer than 512 blocks
 */
export function keptBlocks(stored: number, operator: Hex, rollupId: Hex): KeptBlocks {
  if (!Number.isSafeInteger(stored) || stored < LEAST) {
    throw new ParleyError("CONFIG_INVALID", `keepBlocks is ${stored}, and at least ${LEAST} blocks are needed for a start`, {
      fields: { key: "keepBlocks", least: LEAST },
    });
  }
  const executed = BigInt(stored) < MOST_EXECUTED ? BigInt(stored) : MOST_EXECUTED;
  return { stored: BigInt(stored), executed: executed + (BigInt(keccak256(concatHex([operator, rollupId]))) % (executed / SPREAD)) };
}
