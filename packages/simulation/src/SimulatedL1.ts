import { NO_ANCHOR } from "@parley/attestation";
import type { Finality, Head, Hex } from "@parley/primitives";
import type { Rng } from "@parley/runtime";
import { hexOf } from "./hashes.ts";
import type { SimulatedRollup } from "./SimulatedRollup.ts";

/** L1 blocks on top of which one must lie before an operator derives from it. Reorganisations go deeper. */
const SAFE_DEPTH = 1n;
/** Deeper than any reorganisation. */
const FINAL_DEPTH = 5n;
const DEEPEST_REORGANISATION = 3;

export interface L1Block {
  number: bigint;
  hash: Hex;
  parent: L1Block | undefined;
  atMs: number;
}

/** A tree of L1 blocks, of which one at a time is the newest, and what it makes of rollups: `safe` and `finalized` heads (specs/protocol.md §4.1). */
export class SimulatedL1 {
  readonly #rng: Rng;
  readonly #blocks = new Map<Hex, L1Block>();
  readonly #heads = new Map<string, Head>();
  readonly #derived = new Map<string, bigint>();
  #tip: L1Block;
  #names = 0;

  constructor(rng: Rng, atMs: number) {
    this.#rng = rng;
    this.#tip = this.#add(undefined, atMs);
  }

  /** The next block; where it may, some of the newest blocks are replaced first. */
  grow(atMs: number, mayReorganise: boolean): L1Block {
    if (mayReorganise && this.#rng.integer(3) === 0) {
      const depth = 1 + this.#rng.integer(DEEPEST_REORGANISATION);
      const end = this.#tip.number;
      for (let i = 0; i < depth && this.#tip.parent !== undefined; i += 1) this.#tip = this.#tip.parent;
      while (this.#tip.number < end) this.#tip = this.#add(this.#tip, atMs);
    }
    this.#tip = this.#add(this.#tip, atMs);
    return this.#tip;
  }

  /** The newest block from which who sees `tip` derives. */
  derivedFrom(tip: L1Block): L1Block {
    return this.ancestor(tip, tip.number > SAFE_DEPTH ? tip.number - SAFE_DEPTH : 0n) ?? tip;
  }

  /** The block at a height below, or of, another one. */
  ancestor(block: L1Block | undefined, number: bigint): L1Block | undefined {
    let found = block;
    while (found !== undefined && found.number > number) found = found.parent;
    return found?.number === number ? found : undefined;
  }

  /** Hash at a height on the chain that ends in the block of that hash. */
  hashBelow(hash: Hex, number: bigint): Hex | undefined {
    return this.ancestor(this.#blocks.get(hash), number)?.hash;
  }

  /** Whether one L1 can hold both blocks. */
  canHoldBoth(first: Hex, second: Hex): boolean {
    const [a, b] = [this.#blocks.get(first), this.#blocks.get(second)];
    if (a === undefined || b === undefined) return false;
    return (this.ancestor(a, b.number) ?? a) === b || (this.ancestor(b, a.number) ?? b) === a;
  }

  /** Blocks of the chain that ends in `to`, above what it has in common with `from`, which comes first. Ascending. */
  path(from: L1Block | undefined, to: L1Block): L1Block[] {
    const path: L1Block[] = [];
    let block: L1Block | undefined = to;
    while (block !== undefined && (from === undefined || this.ancestor(from, block.number) !== block)) {
      path.unshift(block);
      block = block.parent;
    }
    return block === undefined ? path : [block, ...path];
  }

  /** The newest `safe` head of a rollup once all up to `block` is derived, or the one that is `finalized` then. */
  head(rollup: SimulatedRollup, block: L1Block, finality: Exclude<Finality, 1>): Head | undefined {
    const last = finality === 2 ? block : this.ancestor(block, block.number - FINAL_DEPTH);
    if (last === undefined) return undefined;
    let origin = last;
    const number = this.#derivedNumber(rollup, last);
    // The head's origin is the first L1 block by which this much was derived.
    while (origin.parent !== undefined && this.#derivedNumber(rollup, origin.parent) === number) origin = origin.parent;
    return number < 1n ? undefined : this.#head(rollup, number, origin, finality);
  }

  /** One object for each head, so that its hash is computed once. */
  #head(rollup: SimulatedRollup, number: bigint, origin: L1Block, finality: Finality): Head {
    const key = `${rollup.index}/${origin.hash}/${finality}`;
    const made = { ...rollup.block(number, 0).head, finality, anchor: NO_ANCHOR, l1OriginNumber: origin.number, l1OriginHash: origin.hash };
    const head = this.#heads.get(key) ?? made;
    this.#heads.set(key, head);
    return head;
  }

  #add(parent: L1Block | undefined, atMs: number): L1Block {
    this.#names += 1;
    const number = parent === undefined ? 0n : parent.number + 1n;
    const block = { number, hash: `0x11${hexOf(this.#names, 31).slice(2)}` as const, parent, atMs };
    this.#blocks.set(block.hash, block);
    return block;
  }

  /** Batches come one or two blocks late, by which L1 block it is; what was derived once stays. */
  #derivedNumber(rollup: SimulatedRollup, block: L1Block): bigint {
    const key = `${rollup.index}/${block.hash}`;
    let number = this.#derived.get(key);
    if (number === undefined) {
      const late = BigInt(1 + (Number.parseInt(block.hash.slice(-2), 16) % 2));
      const posted = rollup.heightAt(block.atMs) - late;
      const before = block.parent === undefined ? 0n : this.#derivedNumber(rollup, block.parent);
      number = posted > before ? posted : before;
      this.#derived.set(key, number);
    }
    return number;
  }
}
