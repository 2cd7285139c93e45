import { derivationConfigOf } from "@parley/derivation";
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
import type { Clock, Logger, Metrics, Store } from "@parley/runtime";
import type { L1Blocks } from "@parley/sdk";
import { BlockStore, type Engine, type ExecutedBlock, replay } from "@parley/stacks";
import { brokenRule, differingField, type Parent } from "./blockRules.ts";
import { ChainOnL1, type ExpectedBlock } from "./ChainOnL1.ts";
import type { L1View } from "./L1View.ts";
import { verifySeal } from "./verifySeal.ts";

/** Blocks that wait for their turn, at most. */
const MOST_PENDING = 512n;
/** Blocks of one request. */
const REQUESTED = 64n;
/** Heads that a start hands to the round, so that a lagging operator's still overlap. */
const HEADS_ON_START = 4n;
/** How far a block's timestamp may be ahead of this operator's clock. */
const AHEAD_MS = 5_000;

/** Why a rollup is quarantined: nothing of it is signed any more, until a person decides. */
export interface Quarantine {
  number: bigint;
  /** `execution`, a broken rule, or `equivocation` */
  reason: string;
  sealedHash: Hex;
  /** what execution gave; absent where it was not executed */
  computedHash?: Hex;
}

export interface RollupFollowerOptions {
  rollup: RollupDeployment;
  /** fresh, at its genesis; started and stopped by the follower */
  engine: Engine;
  store: Store;
  network: Pick<Network, "request" | "peers">;
  l1: Pick<L1View, "checkOrigin">;
  /** of the same L1, with what the rollup's portal says */
  l1Blocks: Pick<L1Blocks, "of" | "between">;
  beatMs: number;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** a block was executed and its hash is the sealed one */
  onHead: (head: Head) => void;
  onQuarantine: (rollupId: Hex, quarantine: Quarantine) => void;
  onSequencerEquivocation: (first: SealedBlock, second: SealedBlock) => void;
  /** the follower cannot go on: its engine or its store failed */
  onFailure: (error: Error) => void;
}

/**
 * Follows one rollup by executing it. A block counts only when its sequencer sealed it, it keeps the rules, its L1 origin is on this operator's own L1, and execution on this
 * operator's own engine gives the very hash that was sealed; then it is stored, with sync, and its head confirmed. A sealed block that fails this for good
 * quarantines the rollup, which survives restarts.
 */
export class RollupFollower {
  readonly blocks: BlockStore;
  readonly #options: RollupFollowerOptions;
  readonly #pending = new Map<bigint, SealedBlock>();
  readonly #abort = new AbortController();
  readonly #logger: Logger;
  readonly #labels: { rollup: string };
  #tip: Parent;
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
    this.#options = options;
    this.blocks = blocks;
    this.#quarantine = quarantine;
    this.#labels = { rollup: options.rollup.name };
    this.#logger = options.logger.child(this.#labels);
    this.#tip = blocks.head ?? { number: 0n, hash: ZERO_HASH, timestamp: options.rollup.genesisTimestamp, l1OriginNumber: 0n };
    this.#seen = this.#tip.number;
    options.metrics.gauge("operator_quarantined_count", quarantine === undefined ? 0 : 1, this.#labels);
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

  get quarantine(): Quarantine | undefined {
    return this.#quarantine;
  }

  /** Blocks that the sequencer is known to have sealed beyond the own chain. */
  get lag(): bigint {
    return this.#seen > this.#tip.number ? this.#seen - this.#tip.number : 0n;
  }

  /** Starts the engine, executes the own blocks again, and goes on from there. @throws ParleyError ENGINE_EXITED, ENGINE_FAILED, BLOCK_INVALID, STORE_FAILED; the signal's reason */
  async start(signal: AbortSignal): Promise<void> {
    const { engine, rollup, l1Blocks, onHead, onQuarantine, onFailure, clock } = this.#options;
    await engine.start(signal);
    engine.exited.then((reason) => {
      if (this.#abort.signal.aborted) return;
      const fields = { rollupId: rollup.rollupId };
      onFailure(new ParleyError("ENGINE_EXITED", `The engine of ${rollup.name} ended: ${reason}`, { fields, recovery: "reset" }));
    });
    const { hash: genesisHash } = await engine.head();
    if (this.#tip.number === 0n) this.#tip = { ...this.#tip, hash: genesisHash, l1OriginNumber: rollup.derivation.l1StartNumber };
    const replayed = await replay({ engine, blocks: this.blocks, signal });
    this.#chain = await ChainOnL1.open(derivationConfigOf(rollup, genesisHash), l1Blocks, this.blocks.from(1n));
    this.#logger.info("rollup_followed", { replayed, quarantine: this.#quarantine?.reason });
    const { height } = this.blocks;
    for await (const block of this.blocks.from(height - HEADS_ON_START + 1n)) onHead(await this.#headOf(block));
    if (this.#quarantine !== undefined) onQuarantine(rollup.rollupId, this.#quarantine);
    this.#lastProgressMs = clock.nowMs();
    this.#worker = this.#work().catch((error: unknown) => {
      if (!this.#abort.signal.aborted) onFailure(error instanceof Error ? error : new Error(String(error)));
    });
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    this.#wake();
    await this.#worker;
    await this.#options.engine.stop();
  }

  /** A block from gossip: cheap checks, the seal, then it waits for its turn. */
  async receive(block: SealedBlock): Promise<Verdict> {
    if (this.#quarantine !== undefined || this.#abort.signal.aborted) return "ignore";
    const known = block.number <= this.#tip.number ? await this.blocks.get(block.number) : this.#pending.get(block.number);
    if (known !== undefined && sealDigest(known) === sealDigest(block)) return "ignore";
    // Nothing ended a branch yet, so there is one. What another branch says is no equivocation, and must not be a way to show each operator a block of its own.
    if (block.number < 1n || block.anchor !== ZERO_HASH || !(await verifySeal(block, this.#options.rollup.sequencer))) {
      this.#options.metrics.count("operator_invalid_seals_total", 1, this.#labels);
      return "reject";
    }
    // Others may have heard only one of the two.
    if (known !== undefined) return this.#equivocated(known, block);
    this.#take(block);
    return "accept";
  }

  #take(block: SealedBlock): void {
    if (block.number > this.#seen) this.#seen = block.number;
    if (block.number > this.#tip.number && block.number <= this.#tip.number + MOST_PENDING && !this.#pending.has(block.number))
      this.#pending.set(block.number, block);
    this.#woken = true;
    this.#wake();
  }

  async #equivocated(first: SealedBlock, second: SealedBlock): Promise<Verdict> {
    this.#options.metrics.count("operator_sequencer_equivocations_total", 1, this.#labels);
    this.#options.onSequencerEquivocation(first, second);
    await this.#enterQuarantine({ number: first.number, reason: "equivocation", sealedHash: second.hash, computedHash: first.hash });
    return "accept";
  }

  async #work(): Promise<void> {
    const { clock, beatMs } = this.#options;
    const { signal } = this.#abort;
    while (!signal.aborted && this.#quarantine === undefined) {
      this.#woken = false;
      const next = this.#pending.get(this.#tip.number + 1n);
      const outcome = next === undefined ? await this.#catchUp() : await this.#advance(next);
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

  /** Asks peers for what follows the own tip, when something is known to be missing or two beats brought nothing; with growing pauses while nobody helps. */
  async #catchUp(): Promise<"progress" | "wait"> {
    const { clock, rollup, beatMs, metrics } = this.#options;
    const isSilent = clock.nowMs() - this.#lastProgressMs > 2 * beatMs;
    if ((this.lag === 0n && !isSilent) || clock.nowMs() < this.#catchUpAtMs) return "wait";
    const from = this.#tip.number + 1n;
    let expected = from;
    for (const block of await this.#blocksOfSomebody(from)) {
      if (
        block.rollupId !== rollup.rollupId ||
        block.number !== expected ||
        block.anchor !== ZERO_HASH ||
        !(await verifySeal(block, rollup.sequencer))
      ) {
        metrics.count("operator_invalid_seals_total", 1, this.#labels);
        break;
      }
      const waiting = this.#pending.get(block.number);
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
    const { rollup, engine, clock, onHead } = this.#options;
    const rule = brokenRule(block, this.#tip, rollup);
    if (rule !== undefined) {
      await this.#enterQuarantine({ number: block.number, reason: rule, sealedHash: block.hash });
      return "wait";
    }
    if (Number(block.timestamp) * 1_000 > clock.nowMs() + AHEAD_MS || !(await this.#hasOrigin(block))) return "wait";
    const expected = await this.#expected(block);
    if (expected === undefined) return "wait";
    const { next, chosen, brokenRule: brokenOnL1 } = expected;
    if (brokenOnL1 !== undefined) {
      await this.#enterQuarantine({ number: block.number, reason: brokenOnL1, sealedHash: block.hash });
      return "wait";
    }
    const { systemTransaction, forced } = next.attributes;
    const executed = await this.#execute({ ...block, system: systemTransaction, forced, transactions: chosen });
    const field = executed === undefined ? "execution" : await this.#difference(block, executed);
    if (field !== undefined) {
      if (executed !== undefined) await engine.rollbackTo(this.#tip.number);
      const computed = executed === undefined ? {} : { computedHash: executed.hash };
      await this.#enterQuarantine({
        number: block.number,
        reason: field === "execution" ? field : `execution-${field}`,
        sealedHash: block.hash,
        ...computed,
      });
      return "wait";
    }
    const head = await this.#headOf(block);
    await this.blocks.append(block);
    this.#pending.delete(block.number);
    this.#tip = { number: block.number, hash: block.hash, timestamp: block.timestamp, l1OriginNumber: block.l1OriginNumber };
    this.#chain?.accept(next, block.hash);
    this.#lastProgressMs = clock.nowMs();
    // An equivocation may have been found meanwhile.
    if (this.#quarantine === undefined) onHead(head);
    return "progress";
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
    return (await this.#options.engine.transactionCount(SYSTEM_ADDRESS)) === block.number ? undefined : "system-account";
  }

  /** What execution gives; undefined when these transactions make no block. */
  async #execute(block: Parameters<Engine["execute"]>[0]): Promise<ExecutedBlock | undefined> {
    try {
      return await this.#options.engine.execute(block);
    } catch (error) {
      // Any other failure is the engine's, and no reason to blame the sequencer.
      if (!(error instanceof ParleyError) || error.code !== "BLOCK_INVALID") throw error;
      this.#logger.warn("execution_refused", { number: block.number, error });
      return undefined;
    }
  }

  /** Whether the block's L1 origin is on the own L1. Never blames the sequencer: the own L1 may lag or be reorganised. */
  async #hasOrigin(block: SealedBlock): Promise<boolean> {
    const { l1, metrics } = this.#options;
    try {
      const verdict = await l1.checkOrigin(block.l1OriginNumber, block.l1OriginHash);
      if (verdict === "match") return true;
      metrics.count("operator_origin_waits_total", 1, { ...this.#labels, verdict });
      if (verdict === "mismatch")
        this.#logger.warn("l1_origin_mismatch", {
          number: block.number,
          l1OriginNumber: block.l1OriginNumber,
          l1OriginHash: block.l1OriginHash,
        });
    } catch (error) {
      metrics.count("operator_l1_failures_total");
      this.#logger.warn("l1_origin_unknown", { number: block.number, error });
    }
    return false;
  }

  async #headOf(block: SealedBlock): Promise<Head> {
    return {
      rollupId: block.rollupId,
      number: block.number,
      blockHash: block.hash,
      timestamp: block.timestamp,
      stateRoot: block.stateRoot,
      outboxRoot: await this.#options.engine.outboxRoot(block.number),
      finality: 1,
      l1OriginNumber: block.l1OriginNumber,
      l1OriginHash: block.l1OriginHash,
      anchor: ZERO_HASH,
    };
  }

  async #enterQuarantine(quarantine: Quarantine): Promise<void> {
    const { rollup, store, metrics, onQuarantine } = this.#options;
    if (this.#quarantine !== undefined) return;
    this.#quarantine = quarantine;
    this.#pending.clear();
    this.#logger.error("rollup_quarantined", { ...quarantine });
    metrics.gauge("operator_quarantined_count", 1, this.#labels);
    onQuarantine(rollup.rollupId, quarantine);
    await store.write([{ key: quarantineKey(rollup.rollupId), value: encodeQuarantine(quarantine) }], { sync: true });
    this.#wake();
  }
}

function quarantineKey(rollupId: Hex): string {
  return `quarantine/${rollupId}`;
}

function encodeQuarantine(quarantine: Quarantine): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ ...quarantine, number: quarantine.number.toString() }));
}

function decodeQuarantine(value: Uint8Array): Quarantine {
  const stored = JSON.parse(new TextDecoder().decode(value)) as Omit<Quarantine, "number"> & { number: string }; // written by encodeQuarantine
  return { ...stored, number: BigInt(stored.number) };
}
