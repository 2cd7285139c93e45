import { type Hex, ParleyError } from "@parley/primitives";
import type { Logger, Store } from "@parley/runtime";
import type { BlockStore } from "./BlockStore.ts";
import { type Engine, HASHED_BLOCKS } from "./Engine.ts";

/** Blocks from one to the next, at least. Where an engine holds many blocks it is a part of them, since what it gives grows with them: so each block costs the same. */
const LEAST_BLOCKS = 128n;
const PART_OF_HISTORY = 16n;
/** Nor are they nearer to each other than such a part of the blocks above `final`: so however far that lags behind, those above it are few. */
const PART_OF_OPEN = 4n;
/** Of those from which every start can begin, the older one in case the newer one is of no use. */
const KEPT_BELOW = 2;

/** The state of an engine at a block. */
export interface EngineSnapshot {
  number: bigint;
  hash: Hex;
  state: Uint8Array;
}

/**
 * States of one rollup's engine on disk, so that a start need not execute all blocks. They are a convenience: they are not synced, and what is not of an own block, cannot be read or
 * turns out wrong is passed over.
 */
export class EngineSnapshots {
  readonly #store: Store;
  readonly #rollupId: Hex;
  readonly #logger: Logger;
  /** where the next one is due */
  #dueAt: bigint | undefined;

  /** @param store nobody else writes the snapshots of this rollup there */
  constructor({ store, rollupId, logger }: { store: Store; rollupId: Hex; logger: Logger }) {
    this.#store = store;
    this.#rollupId = rollupId;
    this.#logger = logger;
  }

  /**
   * Keeps the state of the newest block if it is time, and the engine stands on it. Never fails: a start takes longer then.
   * @param held blocks that the engine has
   * @param final block below which the chain never goes back
   */
  async consider(
    engine: Engine,
    { number, hash }: { number: bigint; hash: Hex },
    { held, final }: { held: bigint; final: bigint },
  ): Promise<void> {
    try {
      const parts = [LEAST_BLOCKS, held / PART_OF_HISTORY, (number - final) / PART_OF_OPEN];
      const interval = parts.reduce((most, part) => (part > most ? part : most));
      this.#dueAt ??= (await this.#newest()) + interval;
      if (number < this.#dueAt || (await engine.head()).hash !== hash) return;
      this.#dueAt = number + interval;
      const state = await engine.snapshot();
      if (state === undefined) return;
      const old: string[] = [];
      for await (const key of this.#store.keys({ ...this.#all, reverse: true })) old.push(key);
      const gone = old.filter((key) => this.#placeOf(key).number < final - HASHED_BLOCKS).slice(KEPT_BELOW);
      const key = `${this.#all.gte}${digits(number)}/${hash}`;
      await this.#store.write([...gone.map((key) => ({ key, value: undefined })), { key, value: state }], { sync: false });
      this.#logger.debug("snapshot_taken", { number, bytes: state.length });
    } catch (error) {
      this.#logger.warn("snapshot_failed", { number, error });
    }
  }

  /** Those of own blocks below that one, the newest first. @throws ParleyError STORE_FAILED */
  async *below(number: bigint, blocks: BlockStore): AsyncGenerator<EngineSnapshot> {
    for await (const { key, value } of this.#store.range({ ...this.#all, reverse: true })) {
      const place = this.#placeOf(key);
      if (place.number < number && (await blocks.get(place.number))?.hash === place.hash) yield { ...place, state: value };
    }
  }

  /** Number of the oldest one: what lies below its block is of no use to a start. 0 for the genesis, where a start at `final` needs that one. @throws ParleyError STORE_FAILED */
  async oldest(final: bigint): Promise<bigint> {
    for await (const key of this.#store.keys({ ...this.#all, limit: 1 })) {
      const { number } = this.#placeOf(key);
      if (number < final - HASHED_BLOCKS) return number;
    }
    return 0n;
  }

  /** The chain goes back to that block: those above it are of another chain. To be called before that is written. @throws ParleyError STORE_FAILED */
  async forgetAbove(number: bigint): Promise<void> {
    const gone: { key: string; value: undefined }[] = [];
    const { gte, lt } = this.#all;
    for await (const key of this.#store.keys({ gte: `${gte}${digits(number + 1n)}`, lt })) gone.push({ key, value: undefined });
    if (gone.length > 0) await this.#store.write(gone, { sync: false });
    this.#dueAt = undefined;
  }

  /** It turned out wrong. @throws ParleyError STORE_FAILED */
  async drop({ number, hash }: EngineSnapshot): Promise<void> {
    await this.#store.write([{ key: `${this.#all.gte}${digits(number)}/${hash}`, value: undefined }], { sync: false });
  }

  get #all(): { gte: string; lt: string } {
    const prefix = `snapshot/${this.#rollupId}/`;
    return { gte: prefix, lt: `${prefix}~` };
  }

  async #newest(): Promise<bigint> {
    for await (const key of this.#store.keys({ ...this.#all, reverse: true, limit: 1 })) return this.#placeOf(key).number;
    return 0n;
  }

  #placeOf(key: string): { number: bigint; hash: Hex } {
    const [number = "", hash = ""] = key.slice(this.#all.gte.length).split("/");
    if (!/^\d{20}$/.test(number)) throw new ParleyError("STORE_FAILED", `${key} is no key of a snapshot`, { fields: { key } });
    return { number: BigInt(number), hash: hash as Hex }; // compared with an own block's
  }
}

/** Numbers below 2^64 have 20 digits, so that keys sort as numbers do. */
function digits(number: bigint): string {
  return number.toString().padStart(20, "0");
}
