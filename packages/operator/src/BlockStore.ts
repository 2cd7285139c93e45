import { decodeSealedBlock, encodeSealedBlock, type Hex, type SealedBlock } from "@parley/primitives";
import type { Store } from "@parley/runtime";

/** The verified blocks of one rollup, by number. */
export class BlockStore {
  readonly #store: Store;
  readonly #prefix: string;

  constructor(store: Store, rollupId: Hex) {
    this.#store = store;
    this.#prefix = `block/${rollupId}/`;
  }

  /** On disk when it resolves. @throws ParleyError STORE_FAILED */
  async add(block: SealedBlock): Promise<void> {
    const value = new TextEncoder().encode(JSON.stringify(encodeSealedBlock(block)));
    await this.#store.write([{ key: this.#key(block.number), value }], { sync: true });
  }

  /** @throws ParleyError STORE_FAILED, DECODE_FAILED for a damaged entry */
  async get(number: bigint): Promise<SealedBlock | undefined> {
    const value = await this.#store.get(this.#key(number));
    return value && decode(value);
  }

  /** Blocks of `from ≤ number ≤ to` in ascending order. @throws ParleyError STORE_FAILED, DECODE_FAILED for a damaged entry */
  async *range(from: bigint, to: bigint): AsyncIterable<SealedBlock> {
    for await (const { value } of this.#store.range({ gte: this.#key(from), lt: this.#key(to + 1n) })) yield decode(value);
  }

  /** `range`, collected. @throws ParleyError STORE_FAILED, DECODE_FAILED for a damaged entry */
  async list(from: bigint, to: bigint): Promise<SealedBlock[]> {
    const blocks: SealedBlock[] = [];
    for await (const block of this.range(from, to)) blocks.push(block);
    return blocks;
  }

  #key(number: bigint): string {
    return `${this.#prefix}${number.toString().padStart(20, "0")}`;
  }
}

function decode(value: Uint8Array): SealedBlock {
  return decodeSealedBlock(JSON.parse(new TextDecoder().decode(value)));
}
