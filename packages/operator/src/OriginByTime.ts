import type { Hex } from "@parley/primitives";
import { type ChainClient, reading } from "@parley/sdk";

interface L1Block {
  number: bigint;
  hash: Hex;
  timestamp: bigint;
}

/** The L1 origin of blocks that name none: the newest L1 block that is not later than they (specs/attached.md §5). */
export class OriginByTime {
  readonly #client: ChainClient;
  /** found last: blocks are asked about in about the order of their times */
  #last: L1Block | undefined;

  constructor(client: ChainClient) {
    this.#client = client;
  }

  /** @param timestamp Unix seconds @returns undefined while the L1 has no block of that time or later, and for what was before its first @throws ParleyError RPC_FAILED */
  async of(timestamp: bigint): Promise<L1Block | undefined> {
    const tip = await this.#block("latest");
    if (tip.timestamp < timestamp) return undefined;
    let low = await this.#lowest(timestamp);
    if (low === undefined) return undefined;
    for (let high = tip.number + 1n; high - low.number > 1n; ) {
      const middle = await this.#block((low.number + high) / 2n);
      if (middle.timestamp <= timestamp) low = middle;
      else high = middle.number;
    }
    this.#last = low;
    return low;
  }

  /** A block that is not later, near it if possible. */
  async #lowest(timestamp: bigint): Promise<L1Block | undefined> {
    const last = this.#last;
    if (last !== undefined && last.timestamp <= timestamp) {
      // The L1 may have given it up.
      const now = await this.#block(last.number);
      if (now.hash === last.hash) return now;
    }
    const first = await this.#block(0n);
    return first.timestamp <= timestamp ? first : undefined;
  }

  #block(which: bigint | "latest"): Promise<L1Block> {
    const place = which === "latest" ? { blockTag: which } : { blockNumber: which };
    return reading("l1", `reading block ${which}`, async () => {
      const { number, hash, timestamp } = await this.#client.getBlock(place);
      return { number: number ?? 0n, hash: hash ?? "0x", timestamp };
    });
  }
}
