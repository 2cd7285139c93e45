import { derivationConfigOf, type Position } from "@parley/derivation";
import type { Network, Verdict } from "@parley/network";
import {
  type Head,
  type Hex,
  ParleyError,
  type RollupDeployment,
  type SealedBlock,
  SYSTEM_ADDRESS,
  sealDigest,
  ZERO_HASH,
} from "@parley/primitives";
import { OwnChain, SafeChain, type SafeChainOptions, UNSEALED } from "@parley/rollup-node";
import type { Clock, Logger, Metrics, Store } from "@parley/runtime";
import type { L1Blocks } from "@parley/sdk";
import { BlockStore, type Engine, type ExecutedBlock } from "@parley/stacks";
import { brokenRule, differingField, type Parent } from "./blockRules.ts";
import { ChainOnL1, type ExpectedBlock } from "./ChainOnL1.ts";
import type { L1View, OriginVerdict } from "./L1View.ts";
import { OtherBranches } from "./OtherBranches.ts";
import { decodeQuarantine, encodeQuarantine, NEVER, type Quarantine } from "./quarantine.ts";
import { verifySeal } from "./verifySeal.ts";

/** Blocks that wait for their turn, at most. */
const MOST_PENDING = 512n;
/** Blocks of one request. */
const REQUESTED = 64n;
/** Heads that a start hands to the round, so that a lagging operator's still overlap. */
const HEADS_ON_START = 4n;
/** How far a block's timestamp may be ahead of this operator's clock. */
const AHEAD_MS = 5_000;

export interface RollupFollowerOptions {
  rollup: RollupDeployment;
  /** a fresh one, at the genesis; started and stopped by the follower */
  createEngine: () => Engine | Promise<Engine>;
  store: Store;
  network: Pick<Network, "request" | "peers">;
  l1: Pick<L1View, "checkOrigin">;
  /** of the same L1, with what the rollup's portal says */
  l1Blocks: Pick<L1Blocks, "of" | "between">;
  /** of the same L1, for whoever derives from it: without it nothing is called safe */
  derivation: Pick<SafeChainOptions, "l1" | "depth" | "pollMs"> | undefined;
  beatMs: number;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** a block was executed and its hash is the sealed one, or it is safe, or final */
  onHead: (head: Head) => void;
  onQuarantine: (rollupId: Hex, quarantine: Quarantine) => void;
  /** its sequencer goes on, on a branch that its operators take */
  onResumed: (rollupId: Hex) => void;
  onSequencerEquivocation: (first: SealedBlock, second: SealedBlock) => void;
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
  readonly #pending = new Map<bigint, SealedBlock>();
  readonly #abort = new AbortController();
  readonly #logger: Logger;
  readonly #labels: { rollup: string };
  #safe: SafeChain | undefined;
  #tip: Parent;
  /** of the branch that is followed */
  #anchor: Hex;
  /** known once the follower started */
  #chain: ChainOnL1 | undefined;
  #quarantine: Quarantine | undefined;
  #worker: Promise<void> = Promise.resolve();
  #wake: () => void = () => undefined;
  #woken = false;
  /** highest number that somebody showed a valid seal for */
  #seen = 0n;
  #lastProgressMs = 0;
  #catchUpPauseMs = 0;
  /** position among the peers of the last one that had blocks */
  #helper = 0;
  #catchUpAtMs = 0;

  private constructor(options: RollupFollowerOptions, blocks: BlockStore, quarantine: Quarantine | undefined) {
    const { rollup, store, createEngine, logger, metrics, onFailure } = options;
    this.#options = options;
    this.blocks = blocks;
    this.#quarantine = quarantine;
    this.#labels = { rollup: rollup.name };
    this.#logger = logger.child(this.#labels);
    this.#own = new OwnChain({
      rollup,
      createEngine,
      blocks,
      store,
      logger: this.#logger,
      onOverridden: (own) => this.#end({ number: own.number, reason: "overridden", sealedHash: own.hash, floor: own.number }),
      onFailure,
    });
    this.#tip = blocks.head ?? { number: 0n, hash: ZERO_HASH, timestamp: rollup.genesisTimestamp, l1OriginNumber: 0n };
    this.#anchor = blocks.head?.anchor ?? ZERO_HASH;
    this.#seen = this.#tip.number;
    metrics.gauge("operator_quarantined_count", quarantine === undefined ? 0 : 1, this.#labels);
  }

  /** Reads what an earlier life stored. @throws ParleyError STORE_FAILED */
  static async open(options: RollupFollowerOptions): Promise<RollupFollower> {
    const { store, rollup } = options;
    const stored = await store.get(quarantineKey(rollup.rollupId));
    return new RollupFollower(options, await BlockStore.open(store, rollup.rollupId), stored && decodeQuarantine(stored));
  }

  get height(): bigint {
    return this.#tip.number;
  }

  /** Why its `unsafe` branch ended, as long as no other one is followed. */
  get quarantine(): Quarantine | undefined {
    return this.#quarantine;
  }

  /** Blocks that the sequencer is known to have sealed beyond the own chain. */
  get lag(): bigint {
    return this.#seen > this.#tip.number ? this.#seen - this.#tip.number : 0n;
  }

  /** The newest heads that the L1 vouches for. */
  get derived(): { safe: Head | undefined; finalized: Head | undefined } {
    return { safe: this.#safe?.safe, finalized: this.#safe?.finalized };
  }

  /** Starts the engine, executes the own blocks again, and goes on from there. @throws ParleyError ENGINE_EXITED, ENGINE_FAILED, BLOCK_INVALID, STORE_FAILED; the signal's reason */
  async start(signal: AbortSignal): Promise<void> {
    const { rollup, l1Blocks, derivation, onHead, onQuarantine, onFailure, clock, metrics } = this.#options;
    const replayed = await this.#own.start(signal);
    const { genesisHash } = this.#own;
    if (this.#tip.number === 0n) this.#tip = { ...this.#tip, hash: genesisHash, l1OriginNumber: rollup.derivation.l1StartNumber };
    this.#chain = await ChainOnL1.open(derivationConfigOf(rollup, genesisHash), l1Blocks, this.blocks.from(1n));
    this.#logger.info("rollup_followed", { replayed, quarantine: this.#quarantine?.reason });
    const { height } = this.blocks;
    for await (const block of this.blocks.from(height - HEADS_ON_START + 1n)) await this.#tell(block);
    if (this.#quarantine !== undefined) onQuarantine(rollup.rollupId, this.#quarantine);
    this.#safe =
      derivation &&
      new SafeChain({
        ...derivation,
        rollup,
        chain: this.#own,
        clock,
        logger: this.#logger,
        metrics,
        onHead,
        onTaken: (position) => this.#taken(position),
        onFailure,
      });
    this.#safe?.start();
    this.#lastProgressMs = clock.nowMs();
    this.#worker = this.#work().catch((error: unknown) => {
      if (!this.#abort.signal.aborted) onFailure(error instanceof Error ? error : new Error(String(error)));
    });
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    this.#wake();
    await this.#safe?.stop();
    this.#own.settle();
    await this.#worker;
    await this.#own.stop();
  }

  /** A block from gossip: cheap checks, the seal, then it waits for its turn. */
  async receive(block: SealedBlock): Promise<Verdict> {
    if (this.#abort.signal.aborted) return "ignore";
    const known = block.number <= this.#tip.number ? await this.blocks.get(block.number) : this.#waiting(block);
    if (known !== undefined && sealDigest(known) === sealDigest(block)) return "ignore";
    if (block.number < 1n || !(await verifySeal(block, this.#options.rollup.sequencer))) {
      this.#options.metrics.count("operator_invalid_seals_total", 1, this.#labels);
      return "reject";
    }
    // Others may have heard only one of the two.
    if (isSealed(known) && known.anchor === block.anchor) return this.#equivocated(known, block);
    if (block.anchor === this.#anchor && (this.#quarantine !== undefined || known !== undefined)) return "ignore";
    this.#take(block);
    return "accept";
  }

  /** The block of that number and anchor that waits for its turn. */
  #waiting({ anchor, number }: SealedBlock): SealedBlock | undefined {
    return anchor === this.#anchor ? this.#pending.get(number) : this.#others.get(anchor, number);
  }

  #take(block: SealedBlock): void {
    if (block.anchor !== this.#anchor) this.#others.add(block);
    else {
      if (block.number > this.#seen) this.#seen = block.number;
      const isNear = block.number > this.#tip.number && block.number <= this.#tip.number + MOST_PENDING;
      if (isNear && !this.#pending.has(block.number)) this.#pending.set(block.number, block);
    }
    this.#woken = true;
    this.#wake();
  }

  async #equivocated(first: SealedBlock, second: SealedBlock): Promise<Verdict> {
    this.#options.metrics.count("operator_sequencer_equivocations_total", 1, this.#labels);
    this.#options.onSequencerEquivocation(first, second);
    await this.#end({ number: first.number, reason: "equivocation", sealedHash: second.hash, computedHash: first.hash, floor: NEVER });
    return "accept";
  }

  async #work(): Promise<void> {
    const { clock, beatMs } = this.#options;
    const { signal } = this.#abort;
    while (!signal.aborted) {
      this.#woken = false;
      const outcome = (await this.#own.exclusively(() => this.#step())) ?? (await this.#catchUp());
      this.#options.metrics.gauge("operator_block_count", Number(this.#tip.number), this.#labels);
      this.#options.metrics.gauge("operator_lag_count", Number(this.lag), this.#labels);
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

  /** Goes on by a block, of this branch or of one that takes its place; `undefined` when none is there. */
  async #step(): Promise<"progress" | "wait" | undefined> {
    if (this.#abort.signal.aborted) return "wait";
    const next = this.#quarantine === undefined ? this.#pending.get(this.#tip.number + 1n) : undefined;
    if (next !== undefined) return this.#advance(next);
    return (await this.#changeBranch()) ? "progress" : undefined;
  }

  /** Asks peers for what follows the own tip, when something is known to be missing or two beats brought nothing; with growing pauses while nobody helps. */
  async #catchUp(): Promise<"progress" | "wait"> {
    const { clock, rollup, beatMs, metrics } = this.#options;
    if (this.#abort.signal.aborted) return "wait";
    const isSilent = clock.nowMs() - this.#lastProgressMs > 2 * beatMs;
    if ((this.lag === 0n && !isSilent) || clock.nowMs() < this.#catchUpAtMs) return "wait";
    const from = this.#tip.number + 1n;
    let expected = from;
    for (const block of await this.#blocksOfSomebody(from)) {
      if (block.rollupId !== rollup.rollupId || block.number !== expected || !(await verifySeal(block, rollup.sequencer))) {
        metrics.count("operator_invalid_seals_total", 1, this.#labels);
        break;
      }
      // What ended is of no use; the next branch may be among what others have.
      if (block.anchor === this.#anchor && this.#quarantine !== undefined) break;
      const waiting = this.#waiting(block);
      if (waiting !== undefined && sealDigest(waiting) !== sealDigest(block)) {
        await this.#equivocated(waiting, block);
        return "progress";
      }
      this.#take(block);
      expected += 1n;
    }
    if (expected > from) {
      this.#catchUpPauseMs = 0;
      return "progress";
    }
    this.#helper += 1;
    metrics.count("operator_catch_up_failures_total", 1, this.#labels);
    this.#catchUpPauseMs = Math.min(Math.max(2 * this.#catchUpPauseMs, Math.ceil(beatMs / 2)), 4 * beatMs);
    this.#catchUpAtMs = clock.nowMs() + this.#catchUpPauseMs;
    return "wait";
  }

  /** Asks one peer after the other, the last helpful one first: most of them, such as other rollups' sequencers, have nothing to give. */
  async #blocksOfSomebody(from: bigint): Promise<readonly SealedBlock[]> {
    const { network, rollup } = this.#options;
    const peers = network.peers();
    for (let asked = 0; asked < peers.length && !this.#abort.signal.aborted; asked += 1) {
      const peerId = peers[(this.#helper + asked) % peers.length];
      if (peerId === undefined) break;
      try {
        const { blocks } = await network.request("blocks", { rollupId: rollup.rollupId, from, to: from + REQUESTED - 1n }, { peerId });
        if (blocks.length === 0) continue;
        this.#helper += asked;
        return blocks;
      } catch (error) {
        if (!(error instanceof ParleyError) || error.code !== "NETWORK_FAILED") throw error;
        this.#logger.debug("catch_up_failed", { from, peerId, error });
      }
    }
    return [];
  }

  /** Checks and executes the next block of the chain. */
  async #advance(block: SealedBlock): Promise<"progress" | "wait"> {
    const { rollup, clock } = this.#options;
    const rule = brokenRule(block, this.#tip, rollup);
    if (rule !== undefined) {
      await this.#end({ number: block.number, reason: rule, sealedHash: block.hash, floor: 0n });
      return "wait";
    }
    if (Number(block.timestamp) * 1_000 > clock.nowMs() + AHEAD_MS || !(await this.#hasOrigin(block))) return "wait";
    const expected = await this.#expected(block);
    if (expected === undefined) return "wait";
    const { next, chosen, brokenRule: brokenOnL1 } = expected;
    if (brokenOnL1 !== undefined) {
      await this.#end({ number: block.number, reason: brokenOnL1, sealedHash: block.hash, floor: 0n });
      return "wait";
    }
    const { systemTransaction, forced } = next.attributes;
    const executed = await this.#execute({ ...block, system: systemTransaction, forced, transactions: chosen });
    const field = executed === undefined ? "execution" : await this.#difference(block, executed);
    if (field !== undefined) {
      if (executed !== undefined) await this.#own.engine.rollbackTo(this.#tip.number);
      const computed = executed === undefined ? {} : { computedHash: executed.hash };
      const reason = field === "execution" ? field : `execution-${field}`;
      await this.#end({ number: block.number, reason, sealedHash: block.hash, floor: 0n, ...computed });
      return "wait";
    }
    await this.#own.append(block);
    this.#pending.delete(block.number);
    this.#tip = block;
    this.#chain?.accept(next, block.hash);
    this.#lastProgressMs = clock.nowMs();
    // An equivocation may have been found meanwhile.
    if (this.#quarantine === undefined) await this.#tell(block);
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
    for (const number of this.#pending.keys()) if (number <= head.number) this.#pending.delete(number);
    await this.#chain?.reset(position, none(), head.number);
    this.#lastProgressMs = this.#options.clock.nowMs();
  }

  /** Follows another branch, if one is there that may take the place of this one (specs/protocol.md §3.1). */
  async #changeBranch(): Promise<boolean> {
    const safe = this.#safe;
    if (safe?.position === undefined) return false;
    const current = safe.headOf(this.#anchor)?.number ?? -1n;
    for (const [anchor, blocks] of this.#others.branches()) {
      const head = safe.headOf(anchor);
      // Not derived here yet, or of the past.
      if (head === undefined || head.number <= current || head.number < (this.#quarantine?.floor ?? 0n)) continue;
      const first = await this.#firstOf(anchor, blocks);
      const parent = (first?.number ?? 0n) - 1n;
      if (first === undefined || parent > this.#tip.number) continue;
      const isOnHead = parent >= head.number && (await this.blocks.get(head.number))?.hash === head.blockHash;
      const isOnOwn = (await this.blocks.get(parent))?.hash === first.parentHash;
      if (isOnHead && isOnOwn && (await this.#mayLeave(parent, safe.tip))) return this.#follow(anchor, parent, safe);
      // It stands on what the L1 did not decide for.
      this.#others.drop(anchor, first.number);
    }
    return false;
  }

  /** The first block of a branch that the own chain does not have: the L1 may have brought some of it. */
  async #firstOf(anchor: Hex, blocks: ReadonlyMap<bigint, SealedBlock>): Promise<SealedBlock | undefined> {
    for (const block of [...blocks.values()]) {
      if (block.number > this.#tip.number || (await this.blocks.get(block.number))?.hash !== block.hash) return block;
      this.#others.drop(anchor, block.number);
    }
    return undefined;
  }

  /** Whether the own blocks above `parent` may be given up for another branch: there are none, or they are not safe, and their branch ended or their L1 origin is no more. */
  async #mayLeave(parent: bigint, safeTip: bigint): Promise<boolean> {
    if (parent === this.#tip.number) return true;
    if (parent < safeTip) return false;
    if (this.#quarantine !== undefined) return true;
    const next = await this.blocks.get(parent + 1n);
    return next !== undefined && (await this.#originOf(next)) === "mismatch";
  }

  async #follow(anchor: Hex, parent: bigint, { position, tip }: SafeChain): Promise<boolean> {
    const { rollup, store, metrics, onResumed } = this.#options;
    try {
      if (position !== undefined) await this.#chain?.reset(position, this.blocks.from(tip + 1n), parent);
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      this.#logger.warn("l1_blocks_unknown", { number: parent, error });
      return false;
    }
    await this.#own.truncate(parent);
    const { head } = this.blocks;
    if (head !== undefined) this.#tip = head;
    this.#anchor = anchor;
    this.#quarantine = undefined;
    this.#pending.clear();
    for (const block of this.#others.take(anchor)) this.#take(block);
    this.#logger.warn("branch_changed", { anchor, from: parent + 1n });
    metrics.gauge("operator_quarantined_count", 0, this.#labels);
    await store.write([{ key: quarantineKey(rollup.rollupId), value: undefined }], { sync: true });
    onResumed(rollup.rollupId);
    return true;
  }

  /** What the block has to be; undefined while the own L1 does not show its origin, which is nobody's fault. */
  async #expected(block: SealedBlock): Promise<ExpectedBlock | undefined> {
    try {
      return await this.#chain?.expect(block);
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      this.#options.metrics.count("operator_l1_failures_total");
      this.#logger.warn("l1_blocks_unknown", { number: block.number, error });
      return undefined;
    }
  }

  /** The first way in which a block is not what execution gave, or used the system account once more than it may; undefined for none. */
  async #difference(block: SealedBlock, executed: ExecutedBlock): Promise<string | undefined> {
    const field = differingField(block, executed);
    if (field !== undefined) return field;
    return (await this.#own.engine.transactionCount(SYSTEM_ADDRESS)) === block.number ? undefined : "system-account";
  }

  /** What execution gives; undefined when these transactions make no block. */
  async #execute(block: Parameters<Engine["execute"]>[0]): Promise<ExecutedBlock | undefined> {
    try {
      return await this.#own.engine.execute(block);
    } catch (error) {
      // Any other failure is the engine's, and no reason to blame the sequencer.
      if (!(error instanceof ParleyError) || error.code !== "BLOCK_INVALID") throw error;
      this.#logger.warn("execution_refused", { number: block.number, error });
      return undefined;
    }
  }

  /** Whether the block's L1 origin is on the own L1. Never blames the sequencer: the own L1 may lag or be reorganised. */
  async #hasOrigin(block: SealedBlock): Promise<boolean> {
    const verdict = await this.#originOf(block);
    const { number, l1OriginNumber, l1OriginHash } = block;
    if (verdict === "mismatch") this.#logger.warn("l1_origin_mismatch", { number, l1OriginNumber, l1OriginHash });
    return verdict === "match";
  }

  async #originOf({ number, l1OriginNumber, l1OriginHash }: SealedBlock): Promise<OriginVerdict> {
    const { l1, metrics } = this.#options;
    try {
      const verdict = await l1.checkOrigin(l1OriginNumber, l1OriginHash);
      if (verdict !== "match") metrics.count("operator_origin_waits_total", 1, { ...this.#labels, verdict });
      return verdict;
    } catch (error) {
      metrics.count("operator_l1_failures_total");
      this.#logger.warn("l1_origin_unknown", { number, error });
      return "unknown";
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
    const { rollup, store, metrics, onQuarantine } = this.#options;
    if (this.#quarantine !== undefined && this.#quarantine.floor >= quarantine.floor) return;
    this.#quarantine = quarantine;
    this.#pending.clear();
    this.#logger.error("rollup_quarantined", { ...quarantine });
    metrics.gauge("operator_quarantined_count", 1, this.#labels);
    onQuarantine(rollup.rollupId, quarantine);
    await store.write([{ key: quarantineKey(rollup.rollupId), value: encodeQuarantine(quarantine) }], { sync: true });
    this.#wake();
  }
}

function isSealed(block: SealedBlock | undefined): block is SealedBlock {
  return block !== undefined && block.signature !== UNSEALED;
}

async function* none(): AsyncGenerator<SealedBlock> {}

function quarantineKey(rollupId: Hex): string {
  return `quarantine/${rollupId}`;
}
