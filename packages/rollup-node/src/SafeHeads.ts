import type { Tip } from "@parley/derivation";
import { type Head, type Hex, headHash } from "@parley/primitives";

/** Heads that stay: as anchors, and until the L1 holds them for final. */
const KEPT = 1_024;

/**
 * The `safe` heads of one rollup: what was its newest block when an L1 block had been derived, for each L1 block that changed it (specs/derivation.md §4). Everybody with the same L1 has the same ones.
 */
export class SafeHeads {
  /** ascending by number and by L1 origin */
  readonly #heads: { head: Head; hash: Hex }[] = [];
  #finalized: Head | undefined;

  /** The newest one, undefined while there is none. */
  get newest(): Head | undefined {
    return this.#heads.at(-1)?.head;
  }

  /** The newest one that is final. */
  get finalized(): Head | undefined {
    return this.#finalized;
  }

  /** The head of that hash: what a branch can be anchored on. */
  byHash(hash: Hex): Head | undefined {
    return this.#heads.find((entry) => entry.hash === hash)?.head;
  }

  /** Whether that block would be a new head. */
  isNew({ number, hash }: Pick<Tip, "number" | "hash">): boolean {
    return number > 0n && this.newest?.blockHash !== hash;
  }

  add(head: Head): void {
    this.#heads.push({ head, hash: headHash(head) });
    if (this.#heads.length > KEPT) this.#heads.shift();
  }

  /** No block above that one is safe any more. */
  rollBack(number: bigint): void {
    while ((this.newest?.number ?? 0n) > number) this.#heads.pop();
  }

  /** The L1 block is final: returns the newest head that became so, undefined for none. */
  finalize(l1Number: bigint): Head | undefined {
    const newest = this.#heads.findLast(({ head }) => head.l1OriginNumber <= l1Number)?.head;
    if (newest === undefined || newest.number <= (this.#finalized?.number ?? 0n)) return undefined;
    this.#finalized = { ...newest, finality: 3 };
    return this.#finalized;
  }
}
