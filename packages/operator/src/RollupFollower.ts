import { DEFAULT_ROUND_PARAMS } from "@parley/attestation";
import { type BatchHeader, derivationConfigOf, isEnded, isSigned as isSignedBatch, type Position, statementOf } from "@parley/derivation";
import type { Network, Verdict } from "@parley/network";
import {
  type Head,
  type Hex,
  ParleyError,
  type RollupDeployment,
  type SealedBlock,
  type SequencerStatement,
  sealDigest,
  ZERO_HASH,
} from "@parley/primitives";
import { type DerivedView, type KeptBlocks, OwnChain, SafeChain, type SafeChainOptions } from "@parley/rollup-node";
import { type Clock, type Logger, type Metrics, Outage, type Store } from "@parley/runtime";
import type { L1Blocks } from "@parley/sdk";
import { BlockStore, type Engine } from "@parley/stacks";
import { BranchSearch } from "./BranchSearch.ts";
import { BranchState } from "./BranchState.ts";
import { brokenRule, type Parent } from "./blockRules.ts";
import { ChainOnL1, type ExpectedBlock } from "./ChainOnL1.ts";
import { executeSealed } from "./executeSealed.ts";
import type { FollowedBranch } from "./FollowedBranch.ts";
import type { L1View } from "./L1View.ts";
import { OriginCheck } from "./OriginCheck.ts";
import { OtherBranches } from "./OtherBranches.ts";
import { PeerBlocks } from "./PeerBlocks.ts";
import type { DerivedNumber } from "./proposals.ts";
import { NEVER, type Quarantine } from "./quarantine.ts";
import { isSealed, SequencerWatch } from "./SequencerWatch.ts";
import { verifyStatement } from "./verifyStatement.ts";

/** Blocks that wait for their turn, at most. */
const MOST_PENDING = 512n;
/** Heads that a start hands to the round: as many as it keeps, so that proposals for operators far behind find them. */
const HEADS_ON_START = BigInt(DEFAULT_ROUND_PARAMS.confirmedHeads);
/** Of a sealed block that stands on another one than the own (`brokenRule`). */
const OTHER_PARENT = "parent-hash";
/** Own blocks that are read to say what of them was sealed. */
const MOST_SHOWN = 64;
const MOST_SHOWN_BYTES = 4 * 1024 * 1024;
/** Of so many newest blocks an engine that was started has the state before. */
const STATES_ON_START = 32n;
/** How far a block's timestamp may be ahead of this operator's clock. */
const AHEAD_MS = 5_000;

export interface RollupFollowerOptions {
  rollup: RollupDeployment;
  /** a fresh one, at the genesis; started and stopped by the follower */
  createEngine: () => Engine | Promise<Engine>;
  store: Store;
  /** all unless told */
  kept?: KeptBlocks | undefined;
  /** the oldest block that may still be asked for: while a branch is followed, given by its anchor, the one that was signed last, from which the next one has to descend; and what may still have to be judged */
  needed?: (anchor: Hex | undefined) => bigint | undefined;
  network: Pick<Network, "request" | "peers">;
  l1: Pick<L1View, "checkOrigin">;
  /** of the same L1, with what the rollup's portal says */
  l1Blocks: Pick<L1Blocks, "of" | "between">;
  /** of the same L1, for whoever derives from it: without it nothing is called safe */
  derivation: Pick<SafeChainOptions, "l1" | "depth" | "pollMs" | "l1BlockOf"> | undefined;
  beatMs: number;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** a block is the own chain's now, whether it was sealed or the L1 brought it; told of those of an earlier life, too, whose states the engine still has */
  onOwn?: ((block: SealedBlock) => void) | undefined;
  /** a block was executed and its hash is the sealed one, or it is safe, or final */
  onHead: (head: Head) => void;
  onQuarantine: (rollupId: Hex, quarantine: Quarantine) => void;
  /** its sequencer goes on, on a branch that its operators take */
  onResumed: (rollupId: Hex) => void;
  /** it signed two blocks of one number and anchor; told until it is remembered as the reason of the quarantine, which waits for this to resolve */
  onSequencerEquivocation: (first: SequencerStatement, second: SequencerStatement) => void | Promise<void>;
  /** the follower cannot go on: its engine or its store failed */
  onFailure: (error: Error) => void;
}

/**
 * Follows one rollup by executing it. A block counts only when its sequencer sealed it, it keeps the rules, its L1 origin is on this operator's own L1, and execution on this
 * operator's own engine gives the very hash that was sealed; then it is stored, with sync, and its head confirmed. Beside that it derives the rollup from its own L1, which has the last word: what the
 * L1 decides for replaces what was sealed. A sealed block that fails, contradicts another one or is replaced ends its branch, which survives restarts, until the sequencer goes on under a new anchor
 * (specs/protocol.md §3.1). `safe` and `finalized` heads go on all the while.
 */
export class RollupFollower {
  readonly blocks: BlockStore;
  readonly #options: RollupFollowerOptions;
  readonly #own: OwnChain;
  readonly #others = new OtherBranches();
  /** of other branches, the highest block for which the L1 decided, by anchor */
  readonly #vouched = new Map<Hex, Pick<SealedBlock, "number" | "hash">>();
  readonly #search: BranchSearch;
  readonly #peers: PeerBlocks;
  readonly #watch: SequencerWatch;
  readonly #pending = new Map<bigint, SealedBlock>();
  readonly #abort = new AbortController();
  readonly #logger: Logger;
  readonly #labels: { rollup: string };
  readonly #outage: Outage;
  #safe: SafeChain | undefined;
  #tip: Parent;
  readonly #state: BranchState;
  readonly #origins: OriginCheck;
  /** known once the follower started */
  #chain: ChainOnL1 | undefined;
  #worker: Promise<void> = Promise.resolve();
  #wake: () => void = () => undefined;
  #woken = false;
  /** highest number that somebody showed a valid seal for */
  #seen = 0n;
  #lastProgressMs = 0;
  #catchUpPauseMs = 0;
  #catchUpAtMs = 0;
  /** asks for second signatures, beside the worker: a peer that does not answer holds up no block */
  #searching: Promise<void> | undefined;

  private constructor(
    options: RollupFollowerOptions,
    { blocks, state, watch, logger }: { blocks: BlockStore; state: BranchState; watch: SequencerWatch; logger: Logger },
  ) {
    const { rollup, store, kept, needed, createEngine, l1, metrics, network, beatMs, onFailure } = options;
    this.#options = options;
    this.blocks = blocks;
    this.#state = state;
    this.#watch = watch;
    this.#labels = { rollup: rollup.name };
    this.#logger = logger;
    this.#outage = new Outage(logger, "l1_blocks_unknown");
    this.#origins = new OriginCheck({ l1, labels: this.#labels, logger, metrics });
    this.#own = new OwnChain({
      rollup,
      createEngine,
      blocks,
      store,
      kept,
      needed: () => needed?.(this.quarantine === undefined ? this.#state.branch.anchor : undefined),
      logger: this.#logger,
      onAppended: options.onOwn,
      onOverridden: (own) => this.#overridden(own),
      onFailure,
    });
    this.#tip = blocks.head ?? { number: 0n, hash: ZERO_HASH, timestamp: rollup.genesisTimestamp, l1OriginNumber: 0n };
    this.#search = new BranchSearch(beatMs);
    this.#peers = new PeerBlocks({ network, rollupId: rollup.rollupId, logger: this.#logger });
    this.#seen = this.#tip.number;
  }

  /** Reads what an earlier life stored. @throws ParleyError STORE_FAILED */
  static async open(options: RollupFollowerOptions): Promise<RollupFollower> {
    const { store, rollup } = options;
    const logger = options.logger.child({ rollup: rollup.name });
    const blocks = await BlockStore.open(store, rollup.rollupId);
    const state = await BranchState.open({ ...options, logger });
    let follower: RollupFollower | undefined;
    const watch = await SequencerWatch.open({
      ...options,
      own: (number) => blocks.get(number),
      ownRange: (range) => blocks.range({ ...range, maxBlocks: MOST_SHOWN, maxBytes: MOST_SHOWN_BYTES }),
      waiting: (place) => (follower === undefined ? undefined : follower.#waiting(place)),
      logger,
    });
    follower = new RollupFollower(options, { blocks, state, watch, logger });
    const { quarantine } = state;
    if (quarantine?.reason === OTHER_PARENT) watch.suspect(quarantine.number - 1n);
    return follower;
  }

  get height(): bigint {
    return this.#tip.number;
  }

  /** Why its `unsafe` branch ended, as long as no other one is followed. */
  get quarantine(): Quarantine | undefined {
    return this.#state.quarantine;
  }

  /** Blocks that the sequencer is known to have sealed beyond the own chain. */
  get lag(): bigint {
    return this.#seen > this.#tip.number ? this.#seen - this.#tip.number : 0n;
  }

  /** The newest heads that the L1 vouches for. */
  get derived(): { safe: Head | undefined; finalized: Head | undefined } {
    return { safe: this.#safe?.safe, finalized: this.#safe?.finalized };
  }

  /** What it says to those whose L1 the rollup is. */
  get derivedView(): DerivedView {
    const safe = () => this.#safe;
    return {
      get safe() {
        return safe()?.safe;
      },
      get finalized() {
        return safe()?.finalized;
      },
      lowest: async (least) => safe()?.lowest(least),
    };
  }

  /** Stands on the newest block; another one after it was replaced. @throws ParleyError ENGINE_EXITED when it does not run */
  get engine(): Engine {
    return this.#own.engine;
  }

  /** Hash of the own block of that number, undefined where there is none, or none any more. @throws ParleyError STORE_FAILED */
  async hashOf(number: bigint): Promise<Hex | undefined> {
    return number === 0n ? this.#own.genesisHash : (await this.blocks.get(number))?.hash;
  }

  /** The oldest block of its L1 for which this life, or the next one, still asks; none once the rollup has ended. */
  get oldestL1(): bigint | undefined {
    const { derivation } = this.#options.rollup;
    if (this.hasEnded) return undefined;
    let oldest = this.#safe?.resumesAt ?? derivation.l1StartNumber;
    if (this.#tip.l1OriginNumber < oldest) oldest = this.#tip.l1OriginNumber;
    return oldest;
  }

  /** Whether the rollup left and its last block is derived: there is nothing more to hear of it. */
  get hasEnded(): boolean {
    const position = this.#safe?.position;
    return position !== undefined && isEnded(position);
  }

  /** What this life derived of a number so far. @throws ParleyError STORE_FAILED */
  async derivedOf(number: bigint): Promise<DerivedNumber> {
    const { safe, finalized } = this.derived;
    const l1Number = this.#safe?.l1Number ?? 0n;
    if (number > (safe?.number ?? 0n)) return { block: undefined, isFinal: false, l1Number };
    const block = await this.blocks.get(number);
    // Taken back meanwhile, and not derived again: nothing is known of it.
    if (block === undefined) return { block, isFinal: false, l1Number: 0n };
    const isFinal = number <= (finalized?.number ?? 0n);
    return { block: { blockHash: block.hash, stateRoot: block.stateRoot }, isFinal, l1Number };
  }

  /** The L1 was shown that its sequencer signed two blocks of one number, whether or not they were heard here: there are no more `unsafe` heads of it. @throws ParleyError STORE_FAILED */
  convict(): Promise<void> {
    return this.#end({ number: this.#tip.number, reason: "convicted", sealedHash: ZERO_HASH, floor: NEVER });
  }

  /** Starts the engine, executes the own blocks again, and goes on from there. @throws ParleyError ENGINE_EXITED, ENGINE_FAILED, BLOCK_INVALID, STORE_FAILED; the signal's reason */
  async start(signal: AbortSignal): Promise<void> {
    const { rollup, l1Blocks, derivation, onHead, onOwn, onFailure, clock, metrics } = this.#options;
    const replayed = await this.#startOwn(signal);
    const { genesisHash } = this.#own;
    if (this.#tip.number === 0n) this.#tip = this.#genesis;
    await this.#leaveOrphans();
    this.#safe =
      derivation &&
      new SafeChain({
        ...derivation,
        rollup,
        chain: this.#own,
        store: this.#options.store,
        clock,
        logger: this.#logger,
        metrics,
        onHead: (head) => {
          if (head.finality === 3) void this.#watch.inTurn(() => this.#watch.finalized(head.number)).catch(onFailure);
          onHead(head);
        },
        onBatch: (header) => this.#onBatch(header),
        onTaken: (position) => this.#taken(position),
        onFailure,
      });
    const resumed = await this.#safe?.resume();
    // What is derived from the genesis on has to find the own blocks there.
    if (this.#safe !== undefined && resumed === undefined && this.blocks.first > 1n) await this.#beginAnew("no-checkpoint", signal);
    const own = this.blocks.from((resumed?.tip.number ?? 0n) + 1n);
    this.#chain = await ChainOnL1.open(derivationConfigOf(rollup, genesisHash), l1Blocks, own, resumed);
    this.#logger.info("rollup_followed", { replayed, quarantine: this.quarantine?.reason });
    const { height } = this.blocks;
    for await (const block of this.blocks.from(height - HEADS_ON_START + 1n)) await this.#tell(block);
    if (onOwn !== undefined) for await (const block of this.blocks.from(height - STATES_ON_START + 1n)) onOwn(block);
    this.#state.tell();
    this.#safe?.start();
    this.#lastProgressMs = clock.nowMs();
    this.#worker = this.#work().catch((error: unknown) => {
      if (!this.#abort.signal.aborted) onFailure(error instanceof Error ? error : new Error(String(error)));
    });
  }

  /** Returns how many blocks were executed. */
  async #startOwn(signal: AbortSignal): Promise<number> {
    try {
      return await this.#own.start(signal);
    } catch (error) {
      if (!(error instanceof ParleyError) || error.code !== "BLOCKS_PRUNED") throw error;
      await this.#beginAnew("no-state", signal);
      return 0;
    }
  }

  /** Everything is on the L1, or with peers; what was signed is elsewhere. */
  async #beginAnew(reason: string, signal: AbortSignal): Promise<void> {
    const { first, height } = this.blocks;
    this.#logger.warn("chain_begun_anew", {
      reason,
      first,
      height,
      hint: "its older blocks were pruned: all of it is derived from the L1 again",
    });
    await this.#keepStatements(first);
    await this.#own.reset(signal);
    this.#tip = this.#genesis;
  }

  get #genesis(): Parent {
    const { derivation, genesisTimestamp: timestamp } = this.#options.rollup;
    return { number: 0n, hash: this.#own.genesisHash, timestamp, l1OriginNumber: derivation.l1StartNumber };
  }

  /** Own blocks whose L1 block the L1 gave up while nobody looked are no more, and all behind them. */
  async #leaveOrphans(): Promise<void> {
    let lowest: SealedBlock | undefined;
    for (let block = this.blocks.head; block !== undefined; block = await this.blocks.get(block.number - 1n)) {
      if ((await this.#origins.of(block)) !== "mismatch") break;
      lowest = block;
    }
    if (lowest === undefined) return;
    await this.#end({ number: lowest.number, reason: "l1-origin-gone", sealedHash: lowest.hash, floor: 0n });
    await this.#keepStatements(lowest.number);
    await this.#own.truncate(lowest.number - 1n);
    this.#tip = this.blocks.head ?? this.#genesis;
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    this.#wake();
    await this.#safe?.stop();
    this.#own.settle();
    await this.#worker;
    await this.#searching;
    // What is being remembered is on disk then.
    await this.#watch.inTurn(async () => undefined);
    await this.#own.stop();
  }

  /** What the sequencer is known to have signed of these numbers, also of blocks that were given up: for peers that were shown others. @throws ParleyError STORE_FAILED */
  statements(range: { from: bigint; to: bigint }): Promise<SequencerStatement[]> {
    return this.#watch.shown(range);
  }

  /** A block from gossip: cheap checks, the seal, then it waits for its turn. */
  async receive(block: SealedBlock): Promise<Verdict> {
    if (this.#abort.signal.aborted) return "ignore";
    // Nobody waits for it, and what contradicts it was heard of long ago, unless that was given up.
    if (block.number < this.blocks.first && (await this.#watch.signed(block)) === undefined) return "ignore";
    const known = block.number <= this.#tip.number ? await this.blocks.get(block.number) : this.#waiting(block);
    if (known !== undefined && isSealed(known) && sealDigest(known) === sealDigest(block)) return "ignore";
    if (block.number < 1n || !verifyStatement(block, this.#options.rollup.sequencer)) {
      this.#options.metrics.count("operator_invalid_seals_total", 1, this.#labels);
      return "reject";
    }
    return (await this.#hear(block)) === "useless" ? "ignore" : "accept";
  }

  /** Takes a block whose seal was checked, if it is of use, and remembers that it was signed, if it is not. */
  #hear(block: SealedBlock): Promise<"equivocation" | "taken" | "known" | "useless"> {
    return this.#watch.inTurn(async () => {
      const signed = await this.#watch.contradicted(block);
      // Others may have heard only one of the two.
      if (signed !== undefined) {
        await this.#equivocated(signed, block);
        return "equivocation";
      }
      const isFollowed = block.anchor === this.#state.branch.anchor;
      const isUseless = isFollowed ? this.quarantine !== undefined || (await this.#isOver(block.number)) : await this.#isPast(block.anchor);
      const isTaken = !isUseless && this.#take(block);
      // What waits for its turn on the own branch is on the own chain next, or remembered when it is dropped.
      if (!isFollowed || (!isTaken && this.#waiting(block) === undefined)) await this.#watch.heard(block);
      return isTaken ? "taken" : isUseless ? "useless" : "known";
    });
  }

  /** Whether the own chain has a block of that number. */
  async #isOver(number: bigint): Promise<boolean> {
    return number <= this.#tip.number && (await this.blocks.get(number)) !== undefined;
  }

  /** Others speak of this head. It may be of a branch of which this operator heard no block. */
  notice({ finality, anchor }: Pick<Head, "finality" | "anchor">): void {
    if (finality !== 1 || anchor === this.#state.branch.anchor || !this.#search.notice(anchor)) return;
    this.#woken = true;
    this.#wake();
  }

  /** Whether a branch with this anchor was before the one that is followed: it never comes back. */
  async #isPast(anchor: Hex): Promise<boolean> {
    if (anchor === ZERO_HASH) return this.#state.branch.number >= 0n;
    const head = await this.#safe?.headOf(anchor);
    return head !== undefined && head.number <= this.#state.branch.number;
  }

  /** The block of that number and anchor that waits for its turn. */
  #waiting({ anchor, number }: Pick<SealedBlock, "anchor" | "number">): SealedBlock | undefined {
    const waiting = anchor === this.#state.branch.anchor ? this.#pending.get(number) : this.#others.get(anchor, number);
    return waiting?.anchor === anchor ? waiting : undefined;
  }

  /** A batch on the L1, whatever derivation makes of it: that the sequencer signed it is enough. */
  #onBatch(header: BatchHeader): Promise<void> {
    const { rollup } = this.#options;
    const statement = statementOf(header, rollup.rollupId);
    return this.#watch.inTurn(async () => {
      const signed = await this.#watch.signed(statement);
      if (signed !== undefined && sealDigest(signed) === sealDigest(statement)) return;
      if (!isSignedBatch(header, rollup)) return;
      if (signed === undefined) await this.#watch.heard(statement);
      else await this.#equivocated(signed, statement);
    });
  }

  /** Own blocks from that one on are forgotten next; that they were signed is not. */
  #keepStatements(from: bigint): Promise<void> {
    return this.#watch.givenUp(this.blocks.from(from));
  }

  /** Blocks up to that number wait no more; that they were signed is remembered. In turn with what is heard. */
  async #dropPending(upTo: bigint): Promise<void> {
    for (const block of [...this.#pending.values()]) {
      if (block.number > upTo) continue;
      this.#pending.delete(block.number);
      await this.#watch.heard(block);
    }
  }

  /** The L1 decided for another block. */
  async #overridden({ number, hash }: SealedBlock): Promise<void> {
    await this.#keepStatements(number);
    await this.#end({ number, reason: "overridden", sealedHash: hash, floor: number });
  }

  /** Returns whether it is one more that waits. */
  #take(block: SealedBlock): boolean {
    let isNews: boolean;
    if (block.anchor !== this.#state.branch.anchor) isNews = this.#others.add(block);
    else {
      if (block.number > this.#seen) this.#seen = block.number;
      const isNear = block.number > this.#tip.number && block.number <= this.#tip.number + MOST_PENDING;
      isNews = isNear && !this.#pending.has(block.number);
      if (isNews) this.#pending.set(block.number, block);
    }
    if (!isNews) return false;
    this.#woken = true;
    this.#wake();
    return true;
  }

  async #equivocated(first: SequencerStatement, second: SequencerStatement): Promise<Verdict> {
    // Once is enough, and what was reported is on disk.
    if (this.quarantine?.floor === NEVER) return "accept";
    const { metrics, onSequencerEquivocation } = this.#options;
    const { number, anchor } = first;
    const [one, other] = [first, second].map(({ hash, bodyHash }) => ({ hash, by: bodyHash === undefined ? "seal" : "batch" }));
    this.#logger.error("sequencer_equivocated", {
      number,
      anchor,
      one,
      other,
      hint: "it signed two blocks of one number: the L1 takes its bond",
    });
    metrics.count("operator_sequencer_equivocations_total", 1, this.#labels);
    await onSequencerEquivocation(first, second);
    await this.#end({ number, reason: "equivocation", sealedHash: second.hash, computedHash: first.hash, floor: NEVER });
    return "accept";
  }

  async #work(): Promise<void> {
    const { clock, beatMs } = this.#options;
    const { signal } = this.#abort;
    while (!signal.aborted) {
      this.#woken = false;
      let outcome = await this.#own.exclusively(() => this.#step());
      const waits = outcome === "wait";
      this.#searchSeals();
      outcome ??= await this.#catchUp();
      if (outcome === "wait") outcome = await this.#searchBranch(waits);
      this.#gauge();
      if (outcome === "progress" || this.#woken || signal.aborted) continue;
      let cancel = (): void => undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        cancel = clock.scheduleAt(clock.nowMs() + Math.ceil(beatMs / 4), resolve);
      });
      cancel();
      this.#wake = () => undefined;
    }
  }

  #gauge(): void {
    const { metrics } = this.#options;
    metrics.gauge("operator_block_count", Number(this.#tip.number), this.#labels);
    metrics.gauge("operator_oldest_block_count", Number(this.blocks.first), this.#labels);
    metrics.gauge("operator_lag_count", Number(this.lag), this.#labels);
    for (const [shelf, count] of Object.entries(this.#watch.counts))
      metrics.gauge("operator_statements_count", count, { ...this.#labels, shelf });
  }

  /** Goes on by a block, of this branch or of one that takes its place; `undefined` when none is there. */
  async #step(): Promise<"progress" | "wait" | undefined> {
    if (this.#abort.signal.aborted) return "wait";
    const next = this.quarantine === undefined ? this.#pending.get(this.#tip.number + 1n) : undefined;
    const outcome = next === undefined ? undefined : await this.#advance(next);
    // A block that waits for its L1 origin may wait for ever.
    if (outcome === "progress") return outcome;
    return (await this.#changeBranch()) ? "progress" : outcome;
  }

  /** Asks peers for what follows the own tip, when something is known to be missing or two beats brought nothing; with growing pauses while nobody helps. */
  async #catchUp(): Promise<"progress" | "wait"> {
    const { clock, beatMs, metrics } = this.#options;
    if (this.#abort.signal.aborted) return "wait";
    if ((this.lag === 0n && (this.hasEnded || !this.#isSilentFor(2))) || clock.nowMs() < this.#catchUpAtMs) return "wait";
    if ((await this.#takeFrom(this.#tip.number + 1n)).isNews) {
      this.#catchUpPauseMs = 0;
      return "progress";
    }
    this.#peers.turn();
    metrics.count("operator_catch_up_failures_total", 1, this.#labels);
    this.#catchUpPauseMs = Math.min(Math.max(2 * this.#catchUpPauseMs, Math.ceil(beatMs / 2)), 4 * beatMs);
    this.#catchUpAtMs = clock.nowMs() + this.#catchUpPauseMs;
    return "wait";
  }

  /** A sealed block that stands on another one than the own, or a block of the L1 in place of a sealed one, is no evidence by itself: whoever was shown that other one may have its seal. */
  #searchSeals(): void {
    const { signal } = this.#abort;
    if (this.#searching !== undefined || signal.aborted || this.quarantine?.floor === NEVER) return;
    const search = async () => {
      for await (const { known, shown } of this.#watch.search(signal)) await this.#equivocated(known, shown);
    };
    this.#searching = search()
      .catch((error: unknown) => {
        if (!signal.aborted) this.#options.onFailure(error instanceof Error ? error : new Error(String(error)));
      })
      .finally(() => {
        this.#searching = undefined;
      });
  }

  /** Asks peers for a branch that begins at or below the own tip, when there is a sign of one, or the own one does not go on. @param waits whether the next own block cannot be taken yet */
  async #searchBranch(waits: boolean): Promise<"progress" | "wait"> {
    const { clock } = this.#options;
    const tip = this.#safe?.tip ?? 0n;
    const hasEnded = this.quarantine !== undefined && this.quarantine.floor < NEVER;
    const isStuck = hasEnded || (waits && this.#isSilentFor(4));
    if (this.#abort.signal.aborted || tip === 0n || !this.#search.isDue(clock.nowMs(), isStuck)) return "wait";
    const from = this.#search.from(tip);
    const taken = await this.#takeFrom(from);
    if (this.#search.answered({ from, ...taken, tip: this.#tip.number, nowMs: clock.nowMs() })) return "progress";
    this.#peers.turn();
    return "wait";
  }

  /** For so many beats in which it has a block. */
  #isSilentFor(beats: number): boolean {
    const { clock, beatMs, rollup } = this.#options;
    return clock.nowMs() - this.#lastProgressMs > beats * rollup.blockBeats * beatMs;
  }

  /** Takes what some peer has from that number on. Returns the first number that it did not bring, and whether there was something new. */
  async #takeFrom(from: bigint): Promise<{ next: bigint; isNews: boolean }> {
    const { rollup, metrics } = this.#options;
    let next = from;
    let isNews = false;
    for (const block of await this.#peers.from(from, this.#abort.signal)) {
      const own = await this.blocks.get(block.number);
      const isOwn = own?.hash === block.hash && (!isSealed(block) || block.anchor === this.#state.branch.anchor);
      const isGenuine = block.rollupId === rollup.rollupId && block.number === next;
      if (!isGenuine || (!isOwn && !verifyStatement(block, rollup.sequencer))) {
        metrics.count("operator_invalid_seals_total", 1, this.#labels);
        break;
      }
      const heard = isOwn ? undefined : await this.#hear(block);
      if (heard === "equivocation") return { next, isNews: true };
      // What ended is of no use; the next branch may be among what others have.
      if (heard === "useless" && block.anchor === this.#state.branch.anchor && this.quarantine !== undefined) break;
      if (heard === "taken") isNews = true;
      next += 1n;
    }
    return { next, isNews };
  }

  /** Checks and executes the next block of the chain. */
  async #advance(block: SealedBlock): Promise<"progress" | "wait"> {
    const { rollup, clock } = this.#options;
    const rule = brokenRule(block, this.#tip, rollup);
    if (rule !== undefined) {
      const parent = { anchor: block.anchor, number: block.number - 1n };
      if (rule === OTHER_PARENT && (await this.#watch.signed(parent)) !== undefined) this.#watch.suspect(parent.number);
      await this.#end({ number: block.number, reason: rule, sealedHash: block.hash, floor: 0n });
      return "wait";
    }
    if (Number(block.timestamp) * 1_000 > clock.nowMs() + AHEAD_MS || !(await this.#origins.isOwn(block))) return "wait";
    const expected = await this.#expected(block);
    if (expected === undefined) return "wait";
    const { next, chosen, brokenRule: brokenOnL1 } = expected;
    if (brokenOnL1 !== undefined) {
      await this.#end({ number: block.number, reason: brokenOnL1, sealedHash: block.hash, floor: 0n });
      return "wait";
    }
    const { systemTransaction: system, forced } = next.attributes;
    const fault = await executeSealed(this.#own.engine, block, { system, forced, transactions: chosen }, this.#logger);
    if (fault !== undefined) {
      await this.#end({ number: block.number, sealedHash: block.hash, floor: 0n, ...fault });
      return "wait";
    }
    await this.#own.append(block);
    this.#pending.delete(block.number);
    this.#tip = block;
    this.#chain?.accept(next, block.hash);
    this.#lastProgressMs = clock.nowMs();
    // An equivocation may have been found meanwhile.
    if (this.quarantine === undefined) await this.#tell(block);
    return "progress";
  }

  /** Says the `unsafe` head of an own block. Of those that the L1 brought there is none. */
  async #tell(block: SealedBlock): Promise<void> {
    if (isSealed(block)) this.#options.onHead(await this.#headOf(block));
  }

  /** The own chain took blocks from the L1. */
  async #taken(position: Position): Promise<void> {
    const { head } = this.blocks;
    if (head === undefined) return;
    this.#tip = head;
    await this.#watch.inTurn(() => this.#dropPending(head.number));
    await this.#chain?.reset(position, none(), head.number);
    this.#lastProgressMs = this.#options.clock.nowMs();
  }

  /** Follows another branch, if one is there that may take the place of this one (specs/protocol.md §3.1). */
  async #changeBranch(): Promise<boolean> {
    const safe = this.#safe;
    if (safe?.position === undefined) return false;
    let isElsewhere = false;
    const heard = new Map(this.#others.branches());
    for (const anchor of new Set([...heard.keys(), ...this.#search.noticed])) {
      const first = await this.#firstOf(anchor, heard.get(anchor) ?? new Map(), safe.tip);
      const head = await this.#candidate(anchor, safe);
      if (head === undefined) continue;
      const parent = (first?.number ?? 0n) - 1n;
      if (first === undefined || parent > this.#tip.number) isElsewhere = true;
      // It stands on what the L1 did not decide for.
      else if (parent < safe.tip || parent < head.number) this.#others.leave(anchor);
      else if ((await this.blocks.get(parent))?.hash !== first.parentHash) isElsewhere = true;
      else if (await this.#mayLeave(parent)) return this.#follow({ anchor, number: head.number }, parent, safe);
    }
    this.#search.isEvident = isElsewhere;
    return false;
  }

  /** The head on which a branch is anchored, if it may take the place of the present one; undefined for one that is not derived here yet, or of the past. */
  async #candidate(anchor: Hex, safe: SafeChain): Promise<Head | undefined> {
    const head = await safe.headOf(anchor);
    if (head === undefined || head.number <= this.#state.branch.number) return undefined;
    const floor = this.quarantine?.floor ?? 0n;
    if (head.number >= floor) return head;
    // The L1 decided against the present branch for this very one, whose begin was missed.
    const vouched = this.#vouched.get(anchor);
    if (vouched === undefined || vouched.number < floor || vouched.number > safe.tip) return undefined;
    return (await this.blocks.get(vouched.number))?.hash === vouched.hash ? head : undefined;
  }

  /** The first block of a branch that the own chain does not have: the L1 may have brought some of it. */
  async #firstOf(anchor: Hex, blocks: ReadonlyMap<bigint, SealedBlock>, safeTip: bigint): Promise<SealedBlock | undefined> {
    for (const block of [...blocks.values()]) {
      const { number, hash } = block;
      if (number > this.#tip.number || (await this.blocks.get(number))?.hash !== hash) return block;
      if (number <= safeTip) this.#vouched.set(anchor, { number, hash });
      this.#others.drop(anchor, number);
    }
    return undefined;
  }

  /** Whether the own blocks above `parent`, which is derived or above that, may be given up for another branch: there are none, or their branch ended, or their L1 origin is no more. */
  async #mayLeave(parent: bigint): Promise<boolean> {
    if (parent === this.#tip.number || this.quarantine !== undefined) return true;
    const next = await this.blocks.get(parent + 1n);
    return next !== undefined && (await this.#origins.of(next, { isNow: true })) === "mismatch";
  }

  async #follow(branch: FollowedBranch, parent: bigint, { position, tip }: SafeChain): Promise<boolean> {
    const ended = this.quarantine;
    try {
      if (position !== undefined) await this.#chain?.reset(position, this.blocks.from(tip + 1n), parent);
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      this.#outage.failed({ number: parent, error });
      return false;
    }
    await this.#keepStatements(parent + 1n);
    await this.#own.truncate(parent);
    const { head } = this.blocks;
    if (head !== undefined) this.#tip = head;
    return this.#watch.inTurn(async () => {
      // An equivocation may have been found meanwhile.
      if (this.quarantine !== ended) return false;
      const { anchor } = branch;
      const followed = this.#state.follow(branch);
      await this.#dropPending(NEVER);
      this.#vouched.clear();
      for (const block of this.#others.take(anchor)) this.#take(block);
      this.#search.found();
      this.#logger.warn("branch_changed", { anchor, from: parent + 1n });
      await followed;
      return true;
    });
  }

  /** What the block has to be; undefined while the own L1 does not show its origin, which is nobody's fault. */
  async #expected(block: SealedBlock): Promise<ExpectedBlock | undefined> {
    try {
      const expected = await this.#chain?.expect(block);
      this.#outage.over();
      return expected;
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      this.#options.metrics.count("operator_l1_failures_total");
      this.#outage.failed({ number: block.number, error });
      return undefined;
    }
  }

  async #headOf(block: SealedBlock): Promise<Head> {
    return {
      rollupId: block.rollupId,
      number: block.number,
      blockHash: block.hash,
      timestamp: block.timestamp,
      stateRoot: block.stateRoot,
      outboxRoot: await this.#own.outboxRoot(block.number),
      finality: 1,
      l1OriginNumber: block.l1OriginNumber,
      l1OriginHash: block.l1OriginHash,
      anchor: block.anchor,
    };
  }

  /** The branch that is followed ends: nothing of it is taken any more. */
  async #end(quarantine: Quarantine): Promise<void> {
    if (!this.#state.isEndedBy(quarantine)) return;
    await this.#state.end(quarantine);
    // Of one that is convicted nothing more has to be known, and whoever found that out has the turn.
    if (quarantine.floor === NEVER) this.#pending.clear();
    else await this.#watch.inTurn(() => this.#dropPending(NEVER));
    this.#wake();
  }
}

async function* none(): AsyncGenerator<SealedBlock> {}
