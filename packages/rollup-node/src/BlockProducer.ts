import {
  type BeatGrid,
  beatOf,
  beatStartMs,
  type Head,
  type Hex,
  ParleyError,
  type RollupDeployment,
  type SealedBlock,
} from "@parley/primitives";
import { type Clock, type Logger, type Metrics, Outage } from "@parley/runtime";
import type { Branch } from "./Branch.ts";
import type { L1Follower } from "./L1Follower.ts";
import type { OwnChain } from "./OwnChain.ts";
import type { SealGate } from "./SealGate.ts";
import type { SequencerFault } from "./SequencerFault.ts";
import { sealBlock } from "./sealBlock.ts";

/** Blocks of one beat, when the L1 is about to go on without this sequencer. */
const MOST_AT_ONCE = 128;

export interface BlockProducerOptions {
  rollup: RollupDeployment;
  grid: BeatGrid;
  sequencerKey: Hex;
  /** started */
  chain: OwnChain;
  branch: Branch;
  /** the `safe` head of at least that number on which the next branch is to be anchored */
  anchorFrom: (least: bigint) => Promise<Head | undefined>;
  gate: SealGate;
  l1: Pick<L1Follower, "next" | "sealed" | "isBehind" | "leave">;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** runs at every beat, before anything of the block exists; whether there may be one */
  beforeSealing: () => Promise<boolean>;
  /** a block's seal is on disk */
  onSealed: (block: SealedBlock) => void;
  /** it cannot go on */
  onFailure: (error: Error) => void;
  /** fault injection */
  fault?: Pick<SequencerFault, "alter"> | undefined;
}

/** Seals one block at the begin of every beat that the rollup's `blockBeats` divides (specs/protocol.md §2). Beats that passed while it was busy or paused are not made up for. */
export class BlockProducer {
  readonly #options: BlockProducerOptions;
  /** by what is missing */
  readonly #outages: Readonly<Record<"branch" | "l1", Outage>>;
  #cancel: () => void = () => undefined;
  #sealing: Promise<void> = Promise.resolve();
  #stopped = false;
  #lastBeat: bigint | undefined;
  #saidOver = false;

  constructor(options: BlockProducerOptions) {
    this.#options = options;
    this.#outages = { branch: new Outage(options.logger, "beat_skipped"), l1: new Outage(options.logger, "beat_skipped") };
  }

  start(): void {
    const { clock, grid, rollup, onFailure } = this.#options;
    const every = BigInt(rollup.blockBeats);
    const next = (floorDivision(beatOf(clock.nowMs(), grid), every) + 1n) * every;
    this.#cancel = clock.scheduleAt(beatStartMs(next < 0n ? 0n : next, grid), () => {
      this.#sealing = this.#onBeat().catch((error: unknown) => {
        if (!this.#stopped) onFailure(error instanceof Error ? error : new Error(String(error)));
      });
    });
  }

  /** Resolves when the block that is being sealed, if there is one, is on disk. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel();
    await this.#sealing;
  }

  async #onBeat(): Promise<void> {
    const { clock, grid, rollup, gate, metrics, beforeSealing } = this.#options;
    const beat = beatOf(clock.nowMs(), grid);
    const sealed = this.#lastBeat === undefined ? 1 : Number(floorDivision(beat - this.#lastBeat, BigInt(rollup.blockBeats)));
    if (sealed > 1) metrics.count("sequencer_skipped_beats_total", sealed - 1);
    this.#lastBeat = beat;
    const maySeal = await beforeSealing();
    if (this.#stopped) return;
    const { chain } = this.#options;
    if (maySeal) await chain.exclusively(() => gate.during(() => this.#sealAll(beat)));
    if (!this.#stopped) this.start();
  }

  /** One block; where the L1 is about to go on without this sequencer, as many as it takes to come near again. */
  async #sealAll(beat: bigint): Promise<void> {
    // Whoever had the chain may have left it where nothing can be sealed.
    if (this.#stopped || this.#isOver() || !(await this.#hasBranch(beat))) return;
    const isBehind = this.#options.l1.isBehind();
    for (let count = 0; count === 0 || (isBehind && count < MOST_AT_ONCE && !this.#stopped); count += 1) {
      if (!(await this.#seal(beat)) || (isBehind && !this.#options.l1.isBehind())) return;
    }
  }

  /** Whether the rollup left, and what its last L1 block says is sealed: then nothing is, for good. What was sealed is posted all the same. */
  #isOver(): boolean {
    const { l1, chain, logger } = this.#options;
    const { leave } = l1;
    if (leave?.isOver !== true) return false;
    if (!this.#saidOver)
      logger.info("rollup_left", {
        lastL1Block: leave.last,
        height: chain.blocks.height,
        hint: "nothing more is sealed; the L1 makes the end block by itself",
      });
    this.#saidOver = true;
    return true;
  }

  /** Whether there is a branch to seal on. One that ended gives way to one that is anchored on a `safe` head. */
  async #hasBranch(beat: bigint): Promise<boolean> {
    const { branch, anchorFrom, logger, metrics } = this.#options;
    if (branch.ended === undefined) return true;
    const head = await anchorFrom(branch.least);
    if (!branch.mayBegin(head)) {
      metrics.count("sequencer_skipped_beats_total");
      this.#outages.branch.failed({ beat, reason: "the branch ended; the next one waits for a safe head", ended: branch.ended });
      return false;
    }
    await branch.begin(head);
    logger.warn("branch_begun", { anchor: branch.anchor, safe: head.number });
    return true;
  }

  async #seal(beat: bigint): Promise<boolean> {
    const { rollup, grid, sequencerKey, chain, branch, l1, clock, logger, metrics, onSealed, fault } = this.#options;
    const { blocks, engine } = chain;
    const startedMs = clock.nowMs();
    const parent = await engine.head();
    // The store is what decides which number comes next; the engine only executes (specs/protocol.md §2).
    if (parent.number !== blocks.height) throw enginePosition(parent.number, blocks.height);
    const second = BigInt(Math.floor(beatStartMs(beat, grid) / 1_000));
    const next = l1.next(second > parent.timestamp ? second : parent.timestamp);
    if (next === undefined) {
      metrics.count("sequencer_skipped_beats_total");
      this.#outages.l1.failed({ beat, reason: "the newest L1 block that is known is too old to rest on" });
      return false;
    }
    const { systemTransaction, forced, timestamp, origin: l1Origin } = next.attributes;
    const attributes = { timestamp, baseFeePerGas: rollup.baseFeePerGas, system: systemTransaction, forced };
    const executed = next.isBare
      ? await engine.execute({ ...attributes, number: next.attributes.number, transactions: [] })
      : await engine.build(attributes);
    const block = fault === undefined ? executed : await fault.alter(executed, { engine, system: systemTransaction, forced });
    const sealed = await sealBlock({ rollupId: rollup.rollupId, block, l1Origin, anchor: branch.anchor, sequencerKey });
    await chain.append(sealed);
    for (const outage of Object.values(this.#outages)) outage.over();
    l1.sealed(next, sealed);
    onSealed(sealed);
    const { number, hash, transactions, gasUsed } = sealed;
    metrics.count("sequencer_blocks_total");
    metrics.count("sequencer_transactions_total", transactions.length);
    metrics.gauge("sequencer_height_count", Number(number));
    metrics.observe("sequencer_seal_seconds", (clock.nowMs() - startedMs) / 1_000);
    metrics.observe("sequencer_beat_offset_seconds", (clock.nowMs() - beatStartMs(beat, grid)) / 1_000);
    logger.debug("block_sealed", { beat, number, hash, timestamp, transactions: transactions.length, gasUsed, l1Origin: l1Origin.number });
    return true;
  }
}

function enginePosition(engineHeight: bigint, storeHeight: bigint): ParleyError {
  return new ParleyError("ENGINE_FAILED", `The engine stands on block ${engineHeight}, the store on ${storeHeight}`, {
    fields: { engineHeight, storeHeight },
    recovery: "reset",
    hint: "start again: the store is replayed into a fresh engine",
  });
}

function floorDivision(value: bigint, by: bigint): bigint {
  return (value - (((value % by) + by) % by)) / by;
}
