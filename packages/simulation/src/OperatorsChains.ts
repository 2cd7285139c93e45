import type { Head, Hex } from "@parley/primitives";
import type { L1Block, SimulatedL1 } from "./SimulatedL1.ts";
import type { SignersView } from "./SimulatedProtection.ts";
import type { SimulatedBlock, SimulatedRollup } from "./SimulatedRollup.ts";

/** Blocks behind the newest one whose heads an operator gives its round when it starts. */
const HEADS_AT_START = 64;

/** What one operator executed and derived; it outlives crashes. */
export class OperatorsChains implements SignersView {
  /** rollups whose `unsafe` branch ended */
  readonly ended = new Set<Hex>();
  readonly #rollups: readonly SimulatedRollup[];
  readonly #l1: SimulatedL1 | undefined;
  readonly #knowsL1: boolean;
  /** by rollup, block n at n - 1 */
  #blocks = new Map<Hex, SimulatedBlock[]>();
  #derivedFrom: L1Block | undefined;

  constructor(rollups: readonly SimulatedRollup[], l1: { chain: SimulatedL1; isKnownToSigners: boolean } | undefined) {
    this.#rollups = rollups;
    this.#l1 = l1?.chain;
    this.#knowsL1 = l1?.isKnownToSigners === true;
  }

  forget(): void {
    this.#blocks = new Map();
    this.#derivedFrom = undefined;
  }

  /** Takes the block if it is the next one of its branch. */
  add(block: SimulatedBlock): boolean {
    const { rollupId, number } = block.head;
    const blocks = this.#blocks.get(rollupId) ?? [];
    if (BigInt(blocks.length) + 1n !== number || (number > 1n && blocks.at(-1)?.head.blockHash !== block.parentHash)) return false;
    blocks.push(block);
    this.#blocks.set(rollupId, blocks);
    return true;
  }

  block(rollupId: Hex, number: bigint): SimulatedBlock | undefined {
    return this.#blocks.get(rollupId)?.[Number(number) - 1];
  }

  /** The first number that is missing. */
  next(rollupId: Hex): bigint {
    return BigInt((this.#blocks.get(rollupId)?.length ?? 0) + 1);
  }

  /** The newest `unsafe` head of each rollup. */
  newest(): Head[] {
    return this.#rollups.flatMap(({ id }) => this.#blocks.get(id)?.at(-1)?.head ?? []);
  }

  /** The head of the same number on the branch that this operator does not follow; the same one where there is only one. */
  otherBranch(head: Head): Head {
    const rollup = this.#rollups.find(({ id }) => id === head.rollupId);
    if (rollup === undefined || !rollup.sequencer.forks) return head;
    const first = rollup.block(head.number, 0).head;
    return first.blockHash === head.blockHash ? rollup.block(head.number, 1).head : first;
  }

  /** What a round is to know when it starts, ascending. */
  heads(): Head[] {
    const unsafe = this.#rollups.flatMap(({ id }) => (this.#blocks.get(id) ?? []).slice(-HEADS_AT_START).map(({ head }) => head));
    return [...unsafe, ...(this.#derivedFrom === undefined ? [] : this.#headsAt(this.#derivedFrom))];
  }

  /** Follows the L1 to another newest block. Returns the `safe` and `finalized` heads from what it has in common with the last one on, ascending by rollup. */
  derive(tip: L1Block): Head[] {
    if (this.#l1 === undefined) return [];
    const target = this.#l1.derivedFrom(tip);
    const path = this.#l1.path(this.#derivedFrom, target);
    this.#derivedFrom = target;
    return [...new Set(path.flatMap((block) => this.#headsAt(block)))];
  }

  canonicalHash(rollupId: Hex, number: bigint): Hex | undefined {
    return this.block(rollupId, number)?.head.blockHash;
  }

  l1Ancestor(head: Head, number: bigint): Hex | undefined {
    return this.#knowsL1 ? this.#l1?.hashBelow(head.l1OriginHash, number) : undefined;
  }

  #headsAt(block: L1Block): Head[] {
    return this.#rollups.flatMap((rollup) => ([2, 3] as const).flatMap((finality) => this.#l1?.head(rollup, block, finality) ?? []));
  }
}
