import type { Hex, SealedBlock } from "@parley/primitives";

/** Only a sequencer can make branches; one that makes more than these loses the oldest. */
const MOST_BRANCHES = 4;
const MOST_BLOCKS = 512;

/** Sealed blocks of branches that are not followed, by anchor: one of them may take the place of the own one. */
export class OtherBranches {
  readonly #branches = new Map<Hex, Map<bigint, SealedBlock>>();

  get(anchor: Hex, number: bigint): SealedBlock | undefined {
    return this.#branches.get(anchor)?.get(number);
  }

  /** Keeps a block unless its place is taken. The lowest ones stay: a branch is followed from its begin. Returns whether it is there now, and was not before. */
  add(block: SealedBlock): boolean {
    const known = this.#branches.get(block.anchor) ?? new Map<bigint, SealedBlock>();
    if (known.has(block.number)) return false;
    this.#branches.delete(block.anchor);
    const sorted = [...known, [block.number, block] as const].sort(([a], [b]) => (a < b ? -1 : 1));
    const kept = new Map(sorted.slice(0, MOST_BLOCKS));
    this.#branches.set(block.anchor, kept);
    const [oldest] = this.#branches.keys();
    if (this.#branches.size > MOST_BRANCHES && oldest !== undefined) this.#branches.delete(oldest);
    return kept.has(block.number);
  }

  /** With blocks in ascending order. */
  branches(): [Hex, ReadonlyMap<bigint, SealedBlock>][] {
    return [...this.#branches];
  }

  drop(anchor: Hex, number: bigint): void {
    const blocks = this.#branches.get(anchor);
    blocks?.delete(number);
    if (blocks?.size === 0) this.#branches.delete(anchor);
  }

  /** None of that branch comes into question. */
  leave(anchor: Hex): void {
    this.#branches.delete(anchor);
  }

  /** The blocks of a branch, which is followed from now on: no other one is waited for. */
  take(anchor: Hex): SealedBlock[] {
    const blocks = [...(this.#branches.get(anchor)?.values() ?? [])];
    this.#branches.clear();
    return blocks;
  }
}
