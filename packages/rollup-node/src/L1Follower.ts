import {
  type DerivationConfig,
  genesisPosition,
  type L1Id,
  type NextBlock,
  nextBlock,
  type Origin,
  onTipAlone,
  originAt,
  type Position,
  sequencersPart,
  withL1Block,
} from "@parley/derivation";
import { ParleyError, type SealedBlock } from "@parley/primitives";
import { type Clock, type Logger, type Metrics, Outage } from "@parley/runtime";
import type { L1Blocks, PortalBlock } from "@parley/sdk";

export interface L1FollowerOptions {
  config: DerivationConfig;
  l1: Pick<L1Blocks, "chainId" | "newest" | "at" | "of" | "between">;
  /** refuses an L1 of another chain id */
  chainId: bigint;
  /** L1 blocks on top of one before a block of the rollup rests on it, so that small reorganisations of the L1 leave the rollup alone */
  depth: number;
  pollMs: number;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** the L1 gave up a block on which the newest block rests: only another life goes on */
  onFailure: (error: Error) => void;
}

/** L1 blocks that a batch may take until it is included, at most, where the L1 goes on without the sequencer meanwhile. */
const MOST_LEAD = 16n;

/** The next block. `isBare`: nothing of the pool comes in, so that it is the one that derivation makes by itself. */
export interface PlannedBlock extends NextBlock {
  isBare: boolean;
}

/** Knows where the rollup stands on its L1, and what the L1 says to its next block. An L1 that does not answer leaves what was known before. */
export class L1Follower {
  readonly #options: L1FollowerOptions;
  readonly #outage: Outage;
  readonly #abort = new AbortController();
  #position: Position;
  /** on which the block stands that is being made */
  #asked: Position | undefined;
  /** consecutive L1 blocks above all that the position knows */
  #ahead: PortalBlock[] = [];
  /** up to this block, those that derivation makes by itself are sealed */
  #mirrored: bigint | undefined;
  /** of each block that is not posted yet: how many of its first transactions come from the L1 */
  readonly #fromL1 = new Map<bigint, number>();
  #polling: Promise<void> = Promise.resolve();

  private constructor(options: L1FollowerOptions, position: Position) {
    this.#options = options;
    this.#outage = new Outage(options.logger, "l1_poll_failed");
    this.#position = position;
  }

  /**
   * Behind a chain that was sealed already, whose L1 blocks are read again: all, or those behind `from`.
   * @throws ParleyError CONFIG_INVALID when it is another L1 than the deployment's; RPC_FAILED; L1_DISCONTINUED when the L1 gave up a block on which the chain rests
   */
  static async open(
    options: L1FollowerOptions,
    sealed: AsyncIterable<SealedBlock> | Iterable<SealedBlock>,
    from?: Position,
  ): Promise<L1Follower> {
    const { config, l1, chainId } = options;
    requireChain(await l1.chainId(), chainId);
    const genesis = async () => genesisPosition(config, (await l1.of(config.params.l1StartHash)).timestamp);
    const follower = new L1Follower(options, from === undefined ? await genesis() : onTipAlone(from));
    for await (const block of sealed) {
      const blocks = await l1.between(follower.origin, block.l1OriginHash);
      const known = blocks.reduce((before, read) => withL1Block(before, read, config), follower.#position);
      follower.sealed(nextBlock(known, chosenOf(block), config), block);
    }
    return follower;
  }

  /** Asks the L1 once, then every `pollMs`. */
  async start(): Promise<void> {
    await this.#poll();
    this.#polling = this.#pollForever();
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#polling;
  }

  /** Whether the last look at the L1 failed. */
  get isSilent(): boolean {
    return this.#outage.isOn;
  }

  /**
   * The next block, at this time, on the newest L1 block that it may rest on (specs/derivation.md §4). Where its time is too far ahead of that one, it is as late as it may be, so that a sequencer that
   * was away comes near again step by step; `undefined` when it would bring nothing nearer, as when the L1 stands still, and when the rollup left and nothing is left to say.
   * @param timestamp Unix seconds, not before the newest block's
   */
  next(timestamp: bigint): PlannedBlock | undefined {
    const { config } = this.#options;
    this.#position = this.#ahead.reduce((known, read) => withL1Block(known, read, config), this.#position);
    this.#ahead = [];
    this.#asked = this.#position;
    if (this.leave?.isOver) return undefined;
    if (this.isBehind()) return this.#nextBehind();
    const { origin } = this.#position.tip;
    let chosen = originAt(this.#position, origin.number);
    for (let step = 1n; step <= config.params.originStep; step += 1n) {
      const later = this.#mayRestOn(origin.number + step);
      if (later !== undefined && later.timestamp <= timestamp) chosen = later;
    }
    if (chosen === undefined) return undefined;
    const latest = chosen.timestamp + config.params.maxDrift;
    // Only a genesis may be later than its origin allows.
    if (timestamp > latest && (chosen.number === origin.number || latest < this.#position.tip.timestamp)) return undefined;
    const chosenTime = timestamp > latest ? latest : timestamp;
    return this.#plan(chosenTime, chosen.number);
  }

  /**
   * That the rollup leaves, if its L1 says so: `last` is the last L1 block on which a block may be sealed, `isOver` whether all that it and those before it say is sealed, so that nothing is left to do.
   */
  get leave(): { last: bigint; isOver: boolean } | undefined {
    const { leave, tip, messages, forced } = this.#position;
    const last = leave?.last ?? this.#ahead.find(({ lastL1Block }) => lastL1Block !== undefined)?.lastL1Block;
    if (last === undefined) return undefined;
    const isLast = tip.origin.number === last && messages.size === 0 && forced.size === 0;
    return { last, isOver: isLast || tip.origin.number > last };
  }

  /** Whether the L1 is about to make blocks by itself, or does already (specs/derivation.md §4): the newest block rests on one that is nearly as old as the window. */
  isBehind(): boolean {
    // On the last L1 block there is nothing to come near to.
    if (this.origin.number === this.leave?.last) return false;
    return this.origin.number + this.#window <= this.#last().number + this.#lead;
  }

  /**
   * Derivation makes a block with each L1 block now, and a batch that starts at the wrong one is a fork. What it will make by itself is known: so the sequencer seals just that for as many L1 blocks
   * as a batch may take, and only behind it runs ahead, in steps as large as they may be.
   */
  #nextBehind(): PlannedBlock | undefined {
    const { tip } = this.#position;
    this.#mirrored ??= tip.number + this.#lead;
    const step = tip.number < this.#mirrored ? 1n : this.#options.config.params.originStep;
    const chosen = this.#mayRestOn(tip.origin.number + step) ?? this.#mayRestOn(tip.origin.number + 1n);
    if (chosen === undefined) return undefined;
    const isLater = chosen.timestamp > tip.timestamp;
    return { ...this.#plan(isLater ? chosen.timestamp : tip.timestamp, chosen.number), isBare: true };
  }

  /** The L1 block of that number, if it is known and no later than the last one of a rollup that leaves. */
  #mayRestOn(number: bigint): Origin | undefined {
    const { leave } = this.#position;
    return leave !== undefined && number > leave.last ? undefined : originAt(this.#position, number);
  }

  #plan(timestamp: bigint, originNumber: bigint): PlannedBlock {
    const { config } = this.#options;
    return { ...nextBlock(this.#position, { timestamp, originNumber, transactions: [] }, config), isBare: false };
  }

  get #window(): bigint {
    return this.#options.config.params.sequencingWindow;
  }

  get #lead(): bigint {
    const half = this.#window / 2n;
    return half < MOST_LEAD ? half : MOST_LEAD;
  }

  /** The L1 decided for other blocks: from where the chain goes on now. */
  reset(position: Position): void {
    this.#position = position;
    this.#ahead = [];
    this.#mirrored = undefined;
  }

  /** The block that `next` gave was sealed. */
  sealed(next: NextBlock, { number, hash, transactions }: Pick<SealedBlock, "number" | "hash" | "transactions">): void {
    const chosen = sequencersPart(transactions, next.attributes) ?? [];
    this.#fromL1.set(number, transactions.length - chosen.length);
    const after = next.after(hash);
    // What was forgotten meanwhile must not come back with the block, nor what was read instead stand on it.
    if (!this.isBehind()) this.#mirrored = undefined;
    this.#position = this.#position === this.#asked ? after : onTipAlone(after);
    const [first] = this.#ahead;
    if (first !== undefined && first.parentHash !== this.#position.origins.at(-1)?.hash) this.#ahead = [];
  }

  /** How many of a sealed block's first transactions come from the L1; undefined where it was forgotten, or is none. */
  fromL1(number: bigint): number | undefined {
    return this.#fromL1.get(number);
  }

  /** Nobody asks for blocks up to this one any more. */
  forget(number: bigint): void {
    for (const known of this.#fromL1.keys()) {
      if (known > number) return;
      this.#fromL1.delete(known);
    }
  }

  /** The L1 block on which the newest block rests. */
  get origin(): L1Id {
    return this.#position.tip.origin;
  }

  async #pollForever(): Promise<void> {
    const { clock, pollMs } = this.#options;
    const { signal } = this.#abort;
    while (!signal.aborted) {
      await clock.sleep(pollMs, signal).then(
        () => this.#poll(),
        () => undefined,
      );
    }
  }

  async #poll(): Promise<void> {
    const { l1, depth, metrics } = this.#options;
    try {
      const newest = (await l1.newest()) - BigInt(depth);
      if (this.#position.leave !== undefined && this.leave?.isOver) return await this.#pollBehindEnd(newest);
      for (let last = this.#last(); last.number < newest && !this.#abort.signal.aborted; last = this.#last()) {
        const block = await l1.at(last.number + 1n);
        // Meanwhile a block may have been sealed; what it rests on is known.
        if (this.#last().hash !== last.hash) continue;
        if (block.parentHash !== last.hash) return await this.#readAnew();
        this.#ahead.push(block);
        metrics.gauge("sequencer_l1_block_count", Number(block.number));
      }
      this.#outage.over();
    } catch (error) {
      metrics.count("sequencer_l1_failures_total");
      this.#outage.failed({ error });
    }
  }

  /** Behind the end only the newest block is of use, to notice that the L1 takes back what it said. */
  async #pollBehindEnd(newest: bigint): Promise<void> {
    const { l1 } = this.#options;
    const { number, hash } = this.#last();
    if (number < newest && (await l1.at(number)).hash !== hash) return this.#readAnew();
    if (number < newest) this.#ahead = [await l1.at(newest)];
    this.#outage.over();
  }

  #last(): L1Id {
    return this.#ahead.at(-1) ?? this.#position.origins.at(-1) ?? this.#position.tip.origin;
  }

  /** The L1 has other blocks than those that are known: all that nothing rests on yet are read anew. */
  async #readAnew(): Promise<void> {
    const { l1, logger, onFailure } = this.#options;
    this.#ahead = [];
    this.#position = onTipAlone(this.#position);
    const { number, hash } = this.origin;
    logger.warn("l1_reorganised", { origin: number });
    const { hash: now } = await l1.at(number);
    if (now === hash) return;
    onFailure(
      new ParleyError("L1_DISCONTINUED", `The L1 gave up block ${number} (${hash}), on which the newest block rests`, {
        fields: { number, hash, now },
        recovery: "reset",
        hint: "start again: another branch begins below it; to have this seldom, rest on deeper L1 blocks (originDepth)",
      }),
    );
  }
}

/** What of a sealed block decides where the next one stands. */
function chosenOf({ timestamp, l1OriginNumber }: SealedBlock) {
  return { timestamp, originNumber: l1OriginNumber, transactions: [] };
}

/** @throws ParleyError CONFIG_INVALID when an L1 endpoint is of another chain than the deployment's L1 */
export function requireChain(actual: bigint, chainId: bigint): void {
  if (actual === chainId) return;
  throw new ParleyError("CONFIG_INVALID", `The L1 endpoint is chain ${actual}, the deployment's L1 is chain ${chainId}`, {
    fields: { key: "l1.rpcUrl", actual, chainId },
    hint: "use the RPC URL of the deployment's L1",
  });
}
