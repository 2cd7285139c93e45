import type { Hex } from "@parley/primitives";
import { type ChainClient, reading } from "@parley/sdk";

export interface L1Origin {
  number: bigint;
  hash: Hex;
  timestamp: bigint;
}

/** The L1 origin of blocks that name none: the newest L1 block that is not later than they (specs/attached.md §5). */
export class OriginByTime {
  readonly #client: ChainClient;
  readonly #signal: AbortSignal;
  /** found last: who asks next asks about a time nearby */
  #last: L1Origin | undefined;

  /** @param signal after it nothing is read any more */
  constructor(client: ChainClient, signal: AbortSignal) {
    this.#client = client;
    this.#signal = signal;
  }

  /** @param timestamp Unix seconds @returns undefined while the L1 has no block of that time or later, and for what was before its first @throws ParleyError RPC_FAILED; the signal's reason */
  async of(timestamp: bigint): Promise<L1Origin | undefined> {
    const tip = await this.#block("latest");
    if (tip.timestamp < timestamp) return undefined;
    const bounds = await this.#around(timestamp, tip);
    if (bounds === undefined) return undefined;
    let { low, high } = bounds;
    while (high - low.number > 1n) {
      const middle = await this.#block((low.number + high) / 2n);
      if (middle.timestamp <= timestamp) low = middle;
      else high = middle.number;
    }
    this.#last = low;
    return low;
  }

  /** Whether the L1 still has that origin. */
  async has({ l1OriginNumber, l1OriginHash }: { l1OriginNumber: bigint; l1OriginHash: Hex }): Promise<boolean> {
    return (await this.#block(l1OriginNumber)).hash === l1OriginHash;
  }

  /** A block that is not later, and the number of one that is, or would be the next; in steps that double, from where the last one was found. */
  async #around(timestamp: bigint, tip: L1Origin): Promise<{ low: L1Origin; high: bigint } | undefined> {
    const known = this.#last !== undefined && this.#last.number <= tip.number ? await this.#block(this.#last.number) : tip;
    let low = known;
    let high = known.number;
    for (let step = 1n; low.timestamp > timestamp; step *= 2n) {
      if (low.number === 0n) return undefined;
      high = low.number;
      low = await this.#block(low.number > step ? low.number - step : 0n);
    }
    if (high > low.number) return { low, high };
    for (let step = 1n; ; step *= 2n) {
      const number = low.number + step;
      if (number > tip.number) return { low, high: tip.number + 1n };
      const next = await this.#block(number);
      if (next.timestamp > timestamp) return { low, high: number };
      low = next;
    }
  }

  #block(which: bigint | "latest"): Promise<L1Origin> {
    this.#signal.throwIfAborted();
    const place = which === "latest" ? { blockTag: which } : { blockNumber: which };
    return reading("l1", `reading block ${which}`, async () => {
      const { number, hash, timestamp } = await this.#client.getBlock(place);
      return { number: number ?? 0n, hash: hash ?? "0x", timestamp };
    });
  }
}
