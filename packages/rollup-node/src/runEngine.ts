import { type Hex, ParleyError } from "@parley/primitives";
import type { Logger } from "@parley/runtime";
import { type BlockStore, type Engine, type EngineSnapshots, HASHED_BLOCKS, replay } from "@parley/stacks";

/** An engine that was started. */
export interface RunningEngine {
  readonly engine: Engine;
  readonly genesisHash: Hex;
  /** of the snapshot that it was given: hashes of blocks up to there it need not know */
  restoredAt: bigint | undefined;
}

export interface RunEngineOptions {
  /** a fresh one at the rollup's genesis, not started */
  createEngine: () => Engine | Promise<Engine>;
  snapshots: EngineSnapshots;
  blocks: BlockStore;
  /** the block on which it is to stand */
  to: bigint;
  /** it has to have all blocks above that one; above the state from which it starts unless told */
  notAbove?: bigint | undefined;
  /** the engine runs, and stands on the genesis; another one may follow if a snapshot is of no use, when this one has been stopped. From here on it is whoever is told's to stop */
  onStarted: (running: RunningEngine) => void;
  logger: Logger;
  /** another engine serves meanwhile: what turns out to be of no use is left for a start to judge */
  isRenewal?: boolean;
  signal?: AbortSignal | undefined;
}

/**
 * Starts an engine and brings it to a block of the store, from a snapshot where there is one that lies deep enough. Returns how many blocks were executed: those behind a snapshot show that it was true.
 * @throws ParleyError as `Engine` and `replay`; BLOCKS_PRUNED when no snapshot is of use and the blocks from the genesis on are not there; the signal's reason
 */
export async function runEngine(options: RunEngineOptions): Promise<number> {
  const { snapshots, blocks, to, notAbove = to, logger, signal, isRenewal = false } = options;
  const goal = { blocks, to, ...(signal && { signal }) };
  const highest = to - HASHED_BLOCKS;
  for await (const snapshot of snapshots.below(notAbove < highest ? notAbove + 1n : highest, blocks)) {
    const running = await fresh(options);
    const { engine } = running;
    let isRestored = false;
    try {
      await engine.restore(snapshot.state);
      const { hash } = await engine.head();
      running.restoredAt = snapshot.number;
      if (hash !== snapshot.hash) throw new ParleyError("STORE_FAILED", `A snapshot of block ${snapshot.hash} has block ${hash}`);
      isRestored = true;
      return await replay({ engine, ...goal });
    } catch (error) {
      // An engine that fails says nothing about the snapshot; one that does not answer, only that this one may be too much for it.
      const isOfNoUse = error instanceof ParleyError && (error.code === "BLOCK_INVALID" || (!isRestored && error.code !== "ENGINE_EXITED"));
      if (!isOfNoUse) throw error;
      const isWrong = error.code !== "ENGINE_FAILED" || error.cause === undefined;
      logger.warn("snapshot_unusable", { number: snapshot.number, error });
      await engine.stop();
      if (isWrong && !isRenewal) await snapshots.drop(snapshot);
    }
  }
  const { engine } = await fresh(options);
  return replay({ engine, ...goal });
}

async function fresh({ createEngine, onStarted, signal }: RunEngineOptions): Promise<RunningEngine> {
  const engine = await createEngine();
  try {
    await engine.start(signal);
    const running = { engine, genesisHash: (await engine.head()).hash, restoredAt: undefined };
    onStarted(running);
    return running;
  } catch (error) {
    await engine.stop();
    throw error;
  }
}
