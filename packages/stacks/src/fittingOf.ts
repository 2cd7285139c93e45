import type { Hex } from "@parley/primitives";
import { keccak256 } from "viem";

/**
 * Of what a block has of the pool as much from the front as has at most `most` bytes; undefined when that is all.
 * @param hashes of the block's transactions
 */
export function fittingOf(pool: readonly Hex[], hashes: readonly Hex[], most: number): Hex[] | undefined {
  const bytesOf = (raw: Hex) => raw.length / 2 - 1;
  if (pool.reduce((sum, raw) => sum + bytesOf(raw), 0) <= most) return undefined;
  const byHash = new Map(pool.map((raw) => [keccak256(raw), raw]));
  const included = hashes.flatMap((hash) => byHash.get(hash) ?? []);
  let bytes = 0;
  const over = included.findIndex((raw) => {
    bytes += bytesOf(raw);
    return bytes > most;
  });
  return over < 0 ? undefined : included.slice(0, over);
}
