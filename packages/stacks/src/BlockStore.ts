import { decodeSealedBlock, encodeSealedBlock, type Hex, ParleyError, type SealedBlock } from "@parley/primitives";
import type { Store } from "@parley/runtime";

export interface BlockRange {
  /** inclusive */
  from: bigint;
  /** inclusive */
  to: bigint;
  maxBlocks: number;
  /** of the encoded blocks together; the first block is given even when it is larger */
  maxBytes: number;
}

/** Deletions that are written at once. */
const PRUNED_AT_ONCE = 1_024n;

/**
 * The sealed blocks of one rollup, from 1 or from where `prune` left off, without gaps, each synced to disk before `append` returns. A number is written once, unless the L1 decided for another block and `truncate` made room: this is
 * what keeps a sequencer from ever signing a height twice (specs/wire.md §5) and an operator from confirming two blocks of one height.
 * One instance per store and rollup: it is the only writer.
 */
export class BlockStore {
  readonly #store: Store;
  readonly #rollupId: Hex;
  #first: bigint;
  #head: SealedBlock | undefined;
  #last: Promise<unknown> = Promise.resolve();

  private constructor({ store, rollupId, first, head }: { store: Store; rollupId: Hex; first: bigint; head: SealedBlock | undefined }) {
    this.#store = store;
    this.#rollupId = rollupId;
    this.#first = first;
    this.#head = head;
  }

  /** Finds the newest block. The store stays the caller's to close. @throws ParleyError STORE_FAILED, also for a block that cannot be decoded */
  static async open(store: Store, rollupId: Hex): Promise<BlockStore> {
    const prefix = prefixOf(rollupId);
    const all = { gte: prefix, lt: `${prefix}~`, limit: 1 };
    let first = 1n;
    let head: SealedBlock | undefined;
    for await (const { key, value } of store.range(all)) first = decodeStored(key, value).number;
    for await (const { key, value } of store.range({ ...all, reverse: true })) head = decodeStored(key, value);
    return new BlockStore({ store, rollupId, first, head });
  }

  /** Number of the oldest block that is kept: 1 unless some were pruned. */
  get first(): bigint {
    return this.#first;
  }

  /** The newest block, undefined while only the genesis exists. */
  get head(): SealedBlock | undefined {
    return this.#head;
  }

  /** Number of the newest block, 0 for the genesis. */
  get height(): bigint {
    return this.#head?.number ?? 0n;
  }

  /**
   * Writes the block after `head`, synced.
   * @throws ParleyError STORE_FAILED when it is of another rollup, not the next one or not the head's child: also for a second block of one number
   */
  append(block: SealedBlock): Promise<void> {
    const written = this.#last.then(async () => {
      const parent = this.#head;
      if (block.rollupId !== this.#rollupId) throw this.#misplaced(block, `belongs to rollup ${block.rollupId}`);
      if (block.number !== this.height + 1n) throw this.#misplaced(block, `does not follow the stored block ${this.height}`);
      if (parent !== undefined && block.parentHash !== parent.hash) throw this.#misplaced(block, `is no child of ${parent.hash}`);
      const value = Buffer.from(JSON.stringify(encodeSealedBlock(block)));
      await this.#store.write([{ key: keyOf(this.#rollupId, block.number), value }], { sync: true });
      this.#head = block;
    });
    this.#last = written.catch(() => undefined);
    return written;
  }

  /**
   * Forgets every block after `number`, synced: the L1 decided for others. A sequencer never seals such a number again under the anchor that it had.
   * @throws ParleyError STORE_FAILED
   */
  truncate(number: bigint): Promise<void> {
    const written = this.#last.then(async () => {
      const gone: { key: string; value: undefined }[] = [];
      const from = number < this.#first ? this.#first : number + 1n;
      for (let above = from; above <= this.height; above += 1n) gone.push({ key: keyOf(this.#rollupId, above), value: undefined });
      if (gone.length === 0) return;
      if (number > 0n && number < this.#first) throw this.#pruned(number);
      const head = await this.get(number);
      await this.#store.write(gone, { sync: true });
      this.#head = head;
      if (head === undefined) this.#first = 1n;
    });
    this.#last = written.catch(() => undefined);
    return written;
  }

  /** Forgets the blocks below `number`, but never the newest one: nobody may need them any more. Returns how many those were. @throws ParleyError STORE_FAILED */
  prune(number: bigint): Promise<bigint> {
    const pruned = this.#last.then(async () => {
      const before = this.#first;
      const end = number < this.height ? number : this.height;
      while (this.#first < end) {
        const next = this.#first + PRUNED_AT_ONCE < end ? this.#first + PRUNED_AT_ONCE : end;
        const gone: { key: string; value: undefined }[] = [];
        for (let at = this.#first; at < next; at += 1n) gone.push({ key: keyOf(this.#rollupId, at), value: undefined });
        // Ascending: wherever this is interrupted, what stays has no gap.
        await this.#store.write(gone, { sync: false });
        this.#first = next;
      }
      return this.#first - before;
    });
    this.#last = pruned.catch(() => undefined);
    return pruned;
  }

  /** One block, undefined when it is not stored. @throws ParleyError STORE_FAILED */
  async get(number: bigint): Promise<SealedBlock | undefined> {
    if (number === this.#head?.number) return this.#head;
    if (number < this.#first || number > this.height) return undefined;
    const key = keyOf(this.#rollupId, number);
    const value = await this.#store.get(key);
    return value === undefined ? undefined : decodeStored(key, value);
  }

  /** The stored blocks of a range, ascending and without a gap at its begin, as many as the bounds allow: none where its first one was pruned. @throws ParleyError STORE_FAILED */
  async range({ from, to, maxBlocks, maxBytes }: BlockRange): Promise<SealedBlock[]> {
    const blocks: SealedBlock[] = [];
    let bytes = 0;
    for await (const { block, size } of this.#entries(from, to, maxBlocks)) {
      bytes += size;
      if (bytes > maxBytes && blocks.length > 0) break;
      blocks.push(block);
    }
    return blocks;
  }

  /** All blocks from a number on, ascending. @throws ParleyError STORE_FAILED; BLOCKS_PRUNED */
  async *from(number: bigint): AsyncGenerator<SealedBlock> {
    if (number < this.#first && this.#first > 1n) throw this.#pruned(number);
    for await (const { block } of this.#entries(number, this.height)) yield block;
  }

  async *#entries(from: bigint, to: bigint, limit?: number): AsyncGenerator<{ block: SealedBlock; size: number }> {
    const first = from < 1n ? 1n : from;
    const last = to > this.height ? this.height : to;
    if (first > last || first < this.#first) return;
    const bounds = { gte: keyOf(this.#rollupId, first), lt: keyOf(this.#rollupId, last + 1n), ...(limit === undefined ? {} : { limit }) };
    for await (const { key, value } of this.#store.range(bounds)) yield { block: decodeStored(key, value), size: value.length };
  }

  #pruned(number: bigint): ParleyError {
    return new ParleyError("BLOCKS_PRUNED", `Block ${number} is needed, and blocks below ${this.#first} were pruned`, {
      fields: { rollupId: this.#rollupId, number, first: this.#first },
      hint: "what is derived from the L1 does not need them: begin anew with an empty store of blocks",
    });
  }

  #misplaced(block: SealedBlock, why: string): ParleyError {
    return new ParleyError("STORE_FAILED", `Block ${block.number} (${block.hash}) is not stored: it ${why}`, {
      fields: { rollupId: this.#rollupId, number: block.number, hash: block.hash, height: this.height },
      hint: "each number is written once; if two processes use one key, stop one of them",
    });
  }
}

/** Numbers below 2^64 have 20 digits, so that keys sort as numbers do. */
function keyOf(rollupId: Hex, number: bigint): string {
  return `${prefixOf(rollupId)}${number.toString().padStart(20, "0")}`;
}

function prefixOf(rollupId: Hex): string {
  return `block/${rollupId}/`;
}

function decodeStored(key: string, value: Uint8Array): SealedBlock {
  try {
    return decodeSealedBlock(JSON.parse(Buffer.from(value).toString("utf8")));
  } catch (cause) {
    throw new ParleyError("STORE_FAILED", `The stored block ${key} cannot be read`, {
      fields: { key },
      cause,
      hint: "the store is damaged or of another version: restore it from a copy; a sequencer must not start over with an empty one",
    });
  }
}
