import { detailsHash, type Hex } from "@parley/primitives";
import { type ChainClient, reading } from "../chainClient.ts";

/** An L1 block that a rollup's block refers to. */
export interface L1Origin {
  number: bigint;
  hash: Hex;
}

/** A sequencer takes the newest L1 block that it knows: its clock and its L1 may be this far off, in seconds and in blocks. */
const AHEAD_SECONDS = 60n;
const MOST_BEHIND = 512n;
const AT_ONCE = 32n;

export interface FindL1OriginOptions {
  client: ChainClient;
  /** of the head */
  detailsHash: Hex;
  /** of the source's block */
  blockHash: Hex;
  stateRoot: Hex;
  timestamp: bigint;
}

/**
 * The L1 block that a head's details name. No rollup needs to be asked for it: the L1's blocks around the time of the source's are tried until the details hash to what was
 * certified (specs/wire.md §5). Undefined where none does.
 * @throws ParleyError RPC_FAILED
 */
export async function findL1Origin({
  client,
  detailsHash: expected,
  timestamp,
  ...block
}: FindL1OriginOptions): Promise<L1Origin | undefined> {
  const at = (blockNumber: bigint) => reading("the L1", `reading block ${blockNumber}`, () => client.getBlock({ blockNumber }));
  const newest = await lastBefore(client, timestamp + AHEAD_SECONDS, at);
  for (let last = newest; last >= 0n && newest - last < MOST_BEHIND; last -= AT_ONCE) {
    const numbers = Array.from({ length: Number(last + 1n < AT_ONCE ? last + 1n : AT_ONCE) }, (_, i) => last - BigInt(i));
    for (const { number, hash } of await Promise.all(numbers.map(at))) {
      if (detailsHash({ ...block, l1OriginNumber: number, l1OriginHash: hash }) === expected) return { number, hash };
    }
  }
  return undefined;
}

/** Number of the newest block at or before `timestamp`; 0 where all are later. */
async function lastBefore(client: ChainClient, timestamp: bigint, at: (number: bigint) => Promise<{ timestamp: bigint }>): Promise<bigint> {
  let low = 0n;
  let high = await reading("the L1", "reading the block number", () => client.getBlockNumber());
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if ((await at(middle)).timestamp <= timestamp) low = middle;
    else high = middle - 1n;
  }
  return low;
}
