import type { Hex } from "@parley/primitives";

/**
 * The raw form of what was submitted and not yet included, so that a new block's transactions need not be read back one by one (anvil takes 0.5 ms for each), and
 * the bound that anvil's pool lacks.
 */
export class PendingTransactions {
  /** in order of submission */
  readonly #byHash = new Map<Hex, { raw: Hex; submittedAt: bigint }>();

  get size(): number {
    return this.#byHash.size;
  }

  has(hash: Hex): boolean {
    return this.#byHash.has(hash);
  }

  /** In order of submission. */
  raws(): Hex[] {
    return [...this.#byHash.values()].map(({ raw }) => raw);
  }

  /** @param submittedAt number of the engine's head */
  add(hash: Hex, raw: Hex, submittedAt: bigint): void {
    this.#byHash.set(hash, { raw, submittedAt });
  }

  /** Removes and returns one, if it is known. */
  take(hash: Hex): Hex | undefined {
    const raw = this.#byHash.get(hash)?.raw;
    this.#byHash.delete(hash);
    return raw;
  }

  /** Removes those submitted before the block `number` stood and returns their hashes. */
  takeOlderThan(number: bigint): Hex[] {
    const old: Hex[] = [];
    for (const [hash, { submittedAt }] of this.#byHash) {
      if (submittedAt >= number) break;
      old.push(hash);
    }
    for (const hash of old) this.#byHash.delete(hash);
    return old;
  }

  clear(): void {
    this.#byHash.clear();
  }
}
