import {
  type BatchHeader,
  type Checkpoint,
  decodeCheckpoint,
  derivationConfigOf,
  encodeCheckpoint,
  type L1Block,
  type L1Id,
  type Position,
  payloadOf,
  readHeader,
} from "@parley/derivation";
import { type Head, type Hex, ParleyError, type RollupDeployment, ZERO_HASH } from "@parley/primitives";
import { type Clock, type Logger, type Metrics, Outage, type Store } from "@parley/runtime";
import type { L1Reader } from "@parley/sdk";
import { DerivationLoop, type Progress } from "./DerivationLoop.ts";
import type { OwnChain } from "./OwnChain.ts";
import { SafeHeads } from "./SafeHeads.ts";

/** Heads of L1 blocks that lie deeper are nobody's news. */
const RECENT = 64n;

export interface SafeChainOptions {
  rollup: RollupDeployment;
  l1: Pick<L1Reader, "newest" | "finalized" | "hashAt" | "at">;
  /** L1 blocks on top of one before it counts, so that small reorganisations of the L1 take nothing back that was called safe */
  depth: number;
  /** of an L1 that is a rollup: in which block of the network's L1 a block of it became safe, which is what heads name. @throws ParleyError that may pass, while it cannot tell */
  l1BlockOf?: ((block: L1Id) => Promise<L1Id>) | undefined;
  /** started */
  chain: OwnChain;
  /** for its heads; nobody else writes those of this rollup there */
  store: Store;
  pollMs: number;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** a payload of the L1 that has a batch's header, before anything of its L1 block is derived. Nothing of it is checked yet */
  onBatch?: (header: BatchHeader) => void | Promise<void>;
  /** a head became `safe` or `finalized`; ascending for each */
  onHead?: (head: Head) => void;
  /** the own chain took blocks from the L1, and goes on from there; nobody else has the chain meanwhile */
  onTaken?: (position: Position) => void | Promise<void>;
  /** derivation cannot go on */
  onFailure: (error: Error) => void;
}

/** L1 blocks from one checkpoint on disk to the next. */
const CHECKPOINT_EVERY = 64n;

/** Derives a rollup while its own chain runs ahead of the L1, and says what of it is `safe` and `finalized`. */
export class SafeChain {
  readonly #options: SafeChainOptions;
  readonly #heads: SafeHeads;
  readonly #abort = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #tip = 0n;
  #l1Number = 0n;
  #position: Position | undefined;
  #isCaughtUp = false;
  /** what was final in an earlier life */
  #resumed: Checkpoint | undefined;
  /** L1 block of the newest checkpoint on disk */
  #kept = 0n;

  constructor(options: SafeChainOptions) {
    this.#options = options;
    this.#heads = new SafeHeads(options.store, options.rollup.rollupId);
  }

  /** Number of the newest derived block. */
  get tip(): bigint {
    return this.#tip;
  }

  /** Number of the newest L1 block that was derived. */
  get l1Number(): bigint {
    return this.#l1Number;
  }

  /** From where derivation goes on, once it began. */
  get position(): Position | undefined {
    return this.#position;
  }

  /** Number of the L1 block from which another life goes on, as far as is known. */
  get resumesAt(): bigint {
    return this.#kept === 0n ? this.#options.rollup.derivation.l1StartNumber : this.#kept;
  }

  get safe(): Head | undefined {
    return this.#heads.newest;
  }

  get finalized(): Head | undefined {
    return this.#heads.finalized;
  }

  /** The lowest `safe` head of at least that number. @throws ParleyError STORE_FAILED */
  lowest(least: bigint): Promise<Head | undefined> {
    return this.#heads.lowest(least);
  }

  /** The safe head of that hash (`headHash`). @throws ParleyError STORE_FAILED */
  headOf(hash: Hex): Promise<Head | undefined> {
    return this.#heads.byHash(hash);
  }

  /**
   * The head on which the own next branch is to be anchored: the lowest of at least that number, since the L1 is least likely to give it up. Undefined while there is none, or the L1 holds blocks that are not
   * derived yet: they may decide for others than the own ones. @throws ParleyError STORE_FAILED
   */
  async anchorFrom(least: bigint): Promise<Head | undefined> {
    return this.#isCaughtUp ? this.lowest(least) : undefined;
  }

  /**
   * Takes up what an earlier life derived, if the L1 still has that and the own chain is of it; else everything is derived anew. To be called before `start`, and returns from where that will go on.
   * @throws ParleyError STORE_FAILED; RPC_FAILED when the L1 cannot be asked
   */
  async resume(): Promise<Position | undefined> {
    const { rollup, chain, store, logger } = this.#options;
    const value = await store.get(checkpointKey(rollup.rollupId));
    const checkpoint = value && this.#decoded(value);
    if (checkpoint === undefined) return undefined;
    const { number, hash } = checkpoint.position.tip;
    const own = number === 0n ? chain.genesisHash : (await chain.blocks.get(number))?.hash;
    const isOnL1 = (await this.#hashAt(checkpoint.l1.number)) === checkpoint.l1.hash;
    const reason = isOnL1 ? (own === hash ? "heads" : "own-chain") : "l1";
    if (reason !== "heads" || !(await this.#heads.resume({ number, hash }))) {
      logger.warn("derived_anew", { l1Number: checkpoint.l1.number, number, reason });
      // What is derived now replaces what belongs to it.
      await store.write([{ key: checkpointKey(rollup.rollupId), value: undefined }], { sync: false });
      return undefined;
    }
    this.#tip = number;
    this.#l1Number = checkpoint.l1.number;
    this.#position = checkpoint.position;
    this.#kept = checkpoint.l1.number;
    this.#resumed = checkpoint;
    await chain.prune(number);
    logger.info("derivation_resumed", { l1Number: checkpoint.l1.number, number });
    return checkpoint.position;
  }

  /** An L1 that has not come as far again, after a restart of its node, say, has taken nothing back: it is waited for. */
  async #hashAt(number: bigint): Promise<Hex> {
    const { l1, clock, pollMs, logger } = this.#options;
    const { signal } = this.#abort;
    const outage = new Outage(logger, "l1_behind");
    for (;;) {
      signal.throwIfAborted();
      const hash = await l1.hashAt(number);
      if (hash !== undefined) {
        outage.over();
        return hash;
      }
      outage.failed({ l1Number: number, hint: "the own L1 has not come as far as it had in an earlier life" });
      await clock.sleep(pollMs, signal);
    }
  }

  #decoded(value: Uint8Array): Checkpoint | undefined {
    const { rollup, chain, logger } = this.#options;
    try {
      return decodeCheckpoint(derivationConfigOf(rollup, chain.genesisHash), Buffer.from(value).toString());
    } catch (error) {
      logger.warn("derived_anew", { reason: "checkpoint", error });
      return undefined;
    }
  }

  start(): void {
    for (const head of [this.safe, this.finalized]) if (head !== undefined) this.#options.onHead?.(head);
    const { rollup, l1, depth, chain, pollMs, clock, logger, onFailure } = this.#options;
    const { signal } = this.#abort;
    this.#running = DerivationLoop.run({
      config: derivationConfigOf(rollup, chain.genesisHash),
      l1: atDepth(l1, BigInt(depth)),
      target: chain,
      listener: {
        onL1Block: (block) => this.#onL1Block(block),
        onDerived: (block) => chain.derived(block),
        onProgress: (progress) => this.#onProgress(progress),
        onRollback: (number) => {
          this.#isCaughtUp = false;
          return this.#heads.rollBack(number);
        },
        onCaughtUp: () => {
          this.#isCaughtUp = true;
        },
        onFinalized: (checkpoint) => this.#onFinalized(checkpoint),
        onIgnored: (ignored) => logger.info("batch_ignored", { ...ignored }),
      },
      from: this.#resumed,
      followMs: pollMs,
      clock,
      logger,
      signal,
    }).then(
      () => undefined,
      (error: unknown) => {
        if (!signal.aborted) onFailure(error instanceof Error ? error : new Error(String(error)));
      },
    );
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#running;
  }

  async #onL1Block({ carriers }: L1Block): Promise<void> {
    const { onBatch } = this.#options;
    if (onBatch === undefined) return;
    for (const carrier of carriers) {
      const payload = payloadOf(carrier);
      const header = payload && readHeader(payload);
      if (header !== undefined) await onBatch(header);
    }
  }

  async #onProgress({ l1, newest, tip, position }: Progress): Promise<void> {
    const { chain, rollup, metrics, onTaken, onHead } = this.#options;
    this.#tip = tip.number;
    this.#l1Number = l1.number;
    this.#position = position;
    if (newest > l1.number) this.#isCaughtUp = false;
    metrics.gauge("rollup_safe_block_count", Number(tip.number), { rollup: rollup.name });
    if (chain.isTaking) await onTaken?.(position);
    chain.settle();
    if (!this.#heads.isNew(tip)) return;
    const block = await chain.blocks.get(tip.number);
    if (block?.hash !== tip.hash) throw lost(rollup, tip.number);
    const origin = await this.#l1BlockOf(l1);
    if (origin === undefined) return;
    const head: Head = {
      rollupId: rollup.rollupId,
      number: tip.number,
      blockHash: tip.hash,
      timestamp: tip.timestamp,
      stateRoot: block.stateRoot,
      outboxRoot: await chain.outboxRoot(tip.number),
      finality: 2,
      l1OriginNumber: origin.number,
      l1OriginHash: origin.hash,
      anchor: ZERO_HASH,
    };
    await this.#heads.add(head);
    if (l1.number + RECENT >= newest) onHead?.(head);
  }

  /** An L1 that is a rollup, and cannot tell now, is asked again; not of a block that it does not have any more: derivation is about to hear of that. */
  async #l1BlockOf(block: L1Id): Promise<L1Id | undefined> {
    const { l1BlockOf, l1, clock, pollMs, logger } = this.#options;
    if (l1BlockOf === undefined) return block;
    const { signal } = this.#abort;
    const outage = new Outage(logger, "l1_block_unknown");
    for (;;) {
      signal.throwIfAborted();
      try {
        const found = await l1BlockOf(block);
        outage.over();
        return found;
      } catch (error) {
        if (!(error instanceof ParleyError) || error.recovery !== "retry") throw error;
        outage.failed({ number: block.number, error });
        const isGone = await l1.hashAt(block.number).then(
          (hash) => hash !== undefined && hash !== block.hash,
          () => false,
        );
        if (isGone) return undefined;
      }
      await clock.sleep(pollMs, signal);
    }
  }

  async #onFinalized(checkpoint: Checkpoint): Promise<void> {
    const { metrics, rollup, onHead, store, chain } = this.#options;
    const { l1 } = checkpoint;
    if (l1.number >= this.#kept + CHECKPOINT_EVERY) {
      this.#kept = l1.number;
      const value = Buffer.from(encodeCheckpoint(derivationConfigOf(rollup, chain.genesisHash), checkpoint));
      await store.write([{ key: checkpointKey(rollup.rollupId), value }], { sync: false });
      // Of one store: what is forgotten next is not gone before the checkpoint is there.
      await chain.prune(checkpoint.position.tip.number);
    }
    const origin = await this.#l1BlockOf(l1);
    const head = origin && (await this.#heads.finalize(origin.number));
    if (head === undefined) return;
    metrics.gauge("rollup_finalized_block_count", Number(head.number), { rollup: rollup.name });
    onHead?.(head);
  }
}

function checkpointKey(rollupId: Hex): string {
  return `derived/${rollupId}`;
}

/** An L1 whose newest blocks are not there yet. */
function atDepth(l1: SafeChainOptions["l1"], depth: bigint): SafeChainOptions["l1"] {
  const newest = async () => {
    const number = await l1.newest();
    return number > depth ? number - depth : 0n;
  };
  return { newest, finalized: () => l1.finalized(), hashAt: (number) => l1.hashAt(number), at: (block) => l1.at(block) };
}

function lost({ name, rollupId }: RollupDeployment, number: bigint): ParleyError {
  return new ParleyError("STORE_FAILED", `Block ${number} of ${name} was derived, and is not the own chain's`, {
    fields: { rollupId, number },
    recovery: "reset",
    hint: "start again: everything is derived anew",
  });
}
