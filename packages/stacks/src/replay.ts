import { ParleyError } from "@parley/primitives";
import type { BlockStore } from "./BlockStore.ts";
import type { Engine } from "./Engine.ts";

export interface ReplayOptions {
  engine: Engine;
  blocks: BlockStore;
  /** the last block that is executed; the newest one unless told */
  to?: bigint;
  signal?: AbortSignal;
}

/**
 * Brings an engine to the head of a store, or to block `to`, by executing every stored block that it lacks, and returns how many those were.
 * @throws ParleyError BLOCK_INVALID when execution gives another block than the stored one; the signal's reason
 */
export async function replay({ engine, blocks, to = blocks.height, signal }: ReplayOptions): Promise<number> {
  let count = 0;
  const { number } = await engine.head();
  for await (const block of blocks.from(number + 1n)) {
    signal?.throwIfAborted();
    if (block.number > to) break;
    const executed = await engine.execute(block);
    if (executed.hash !== block.hash) {
      throw new ParleyError(
        "BLOCK_INVALID",
        `Block ${block.number} of the store re-executes to ${executed.hash} instead of ${block.hash}`,
        {
          fields: { number: block.number, stored: block.hash, executed: executed.hash, parent: executed.parentHash },
          hint: "the genesis file, the engine's version or the store is not the one that the block was made with",
        },
      );
    }
    count++;
  }
  return count;
}
