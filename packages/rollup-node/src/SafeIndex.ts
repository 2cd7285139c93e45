import type { L1Id, Tip } from "@parley/derivation";
import type { DerivedView, SafeOrigin } from "./rpcMethods.ts";
import type { SafeChainOptions } from "./SafeChain.ts";

/** In which block of its L1 each block became safe of a chain that is derived in one life: in memory, one entry for each L1 block that brought something. */
export class SafeIndex implements DerivedView {
  readonly #l1BlockOf: SafeChainOptions["l1BlockOf"];
  readonly #heads: { number: bigint; hash: Tip["hash"]; l1: L1Id }[] = [];
  #finalized: { number: bigint } | undefined;

  /** @param l1BlockOf as `SafeChain` takes it */
  constructor(l1BlockOf: SafeChainOptions["l1BlockOf"]) {
    this.#l1BlockOf = l1BlockOf;
  }

  get safe(): { number: bigint } | undefined {
    return this.#heads.at(-1);
  }

  get finalized(): { number: bigint } | undefined {
    return this.#finalized;
  }

  /** The tip once that L1 block was derived. */
  add({ number, hash }: Pick<Tip, "number" | "hash">, l1: L1Id): void {
    if (number > (this.safe?.number ?? 0n)) this.#heads.push({ number, hash, l1 });
  }

  /** No block above that one is safe any more. */
  rollBack(number: bigint): void {
    while ((this.#heads.at(-1)?.number ?? 0n) > number) this.#heads.pop();
  }

  finalize({ number }: Pick<Tip, "number">): void {
    if (number > 0n) this.#finalized = { number };
  }

  async lowest(least: bigint): Promise<SafeOrigin | undefined> {
    let [low, high] = [0, this.#heads.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#heads[middle]?.number ?? 0n) < least) low = middle + 1;
      else high = middle;
    }
    const head = this.#heads[low];
    if (head === undefined) return undefined;
    const { number: l1OriginNumber, hash: l1OriginHash } = (await this.#l1BlockOf?.(head.l1)) ?? head.l1;
    return { number: head.number, blockHash: head.hash, l1OriginNumber, l1OriginHash };
  }
}
