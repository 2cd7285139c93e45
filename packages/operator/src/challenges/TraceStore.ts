import { type Hex, ParleyError, type TracedBlock, tracePlace } from "@parley/primitives";
import type { Store } from "@parley/runtime";
import { bytesToHex, hexToBytes } from "viem";

/** A block and the hash of what its execution showed. */
export interface KeptTrace {
  block: TracedBlock;
  traceHash: Hex;
}

/** A place of an operator's tree, and what it will show there. */
export interface PlacedTrace {
  place: Hex;
  traceHash: Hex;
}

const PREFIX = "trace/";
/** Deletions that are written at once. */
const DELETED_AT_ONCE = 1_024;

/** What an operator keeps of the blocks that it executed: 32 bytes of each, on disk. Of one number there may be several: a block that the L1 replaced was signed all the same. */
export class TraceStore {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** @throws ParleyError STORE_FAILED */
  async has(block: TracedBlock): Promise<boolean> {
    return (await this.#store.get(keyOf(block))) !== undefined;
  }

  /** Not synced: what a crash of the machine loses is traced again where the engine still can. @throws ParleyError STORE_FAILED */
  async add({ block, traceHash }: KeptTrace): Promise<void> {
    await this.#store.write([{ key: keyOf(block), value: hexToBytes(traceHash) }], { sync: false });
  }

  /** Those of blocks not below what `least` says of their rollup, by rollup and number. @throws ParleyError STORE_FAILED */
  async *from(least: (rollupId: Hex) => bigint): AsyncGenerator<PlacedTrace> {
    for await (const { key, value } of this.#store.range({ gte: PREFIX, lt: `${PREFIX}~` })) {
      const block = blockOf(key);
      if (block.number >= least(block.rollupId)) yield { place: tracePlace(block), traceHash: bytesToHex(value) };
    }
  }

  /** Forgets those below. Returns how many that were, and how many stay. @throws ParleyError STORE_FAILED */
  async prune(least: (rollupId: Hex) => bigint): Promise<{ pruned: number; kept: number }> {
    const gone: string[] = [];
    let kept = 0;
    for await (const key of this.#store.keys({ gte: PREFIX, lt: `${PREFIX}~` })) {
      const { rollupId, number } = blockOf(key);
      if (number < least(rollupId)) gone.push(key);
      else kept += 1;
    }
    await deleteAll(this.#store, gone);
    return { pruned: gone.length, kept };
  }
}

/** Deletes keys, a part at a time. @throws ParleyError STORE_FAILED */
export async function deleteAll(store: Store, keys: readonly string[]): Promise<void> {
  for (let i = 0; i < keys.length; i += DELETED_AT_ONCE) {
    const entries = keys.slice(i, i + DELETED_AT_ONCE).map((key) => ({ key, value: undefined }));
    await store.write(entries, { sync: false });
  }
}

function keyOf({ rollupId, number, blockHash }: TracedBlock): string {
  return `${PREFIX}${rollupId}/${number.toString().padStart(20, "0")}/${blockHash}`;
}

function blockOf(key: string): TracedBlock {
  const [, rollupId, number, blockHash] = key.split("/");
  if (rollupId === undefined || number === undefined || blockHash === undefined) {
    throw new ParleyError("STORE_FAILED", `The stored trace ${key} cannot be read`, {
      fields: { key },
      hint: "the store is damaged or of another version: remove it; what it had cannot be answered for",
    });
  }
  return { rollupId: rollupId as Hex, number: BigInt(number), blockHash: blockHash as Hex }; // written by keyOf
}
