import { type BlockAttributes, type DerivedBlock, droppedPlaces, sequencersPart } from "@parley/derivation";
import { type Hex, ParleyError, type RollupDeployment, type SealedBlock, SYSTEM_ADDRESS, ZERO_HASH } from "@parley/primitives";
import type { Logger, Store } from "@parley/runtime";
import { type BlockStore, type Engine, EngineSnapshots, type ExecutedBlock, HASHED_BLOCKS, JsonRpc, replay } from "@parley/stacks";
import { type ArchivedBlock, type ChainArchive, readBlock } from "./ChainArchive.ts";
import type { BatchClaim, DerivationTarget, ExecutedAttributes } from "./DerivationLoop.ts";
import { OutboxRoots } from "./OutboxRoots.ts";
import { type RunEngineOptions, type RunningEngine, runEngine } from "./runEngine.ts";
import type { SealGate } from "./SealGate.ts";

/** In place of a signature, of a block that the L1 brought and nobody sealed. */
export const UNSEALED: Hex = `0x${"00".repeat(65)}`;

/** What stays of a chain: all of it unless told. */
export interface KeptBlocks {
  /** newest blocks that stay on disk, beside those that are needed (`prune`); all unless told */
  stored?: bigint;
  /** blocks after which an engine gives way to one that begins with a newer state: it has in memory all blocks that it executed */
  executed: bigint;
}

/** Between two attempts to replace an engine lie at least such a part of the blocks after which it is due. */
const RENEWAL_PARTS = 8n;
const ARCHIVE_TIMEOUT_MS = 60_000;

export interface OwnChainOptions {
  rollup: RollupDeployment;
  /** a fresh one at the rollup's genesis, not started; asked for again when the chain goes back further than the engine keeps states */
  createEngine: () => Engine | Promise<Engine>;
  blocks: BlockStore;
  /** for what is known of blocks beside themselves */
  store: Store;
  kept?: KeptBlocks | undefined;
  /** takes up the blocks below which the chain never goes back, before an engine forgets them; nobody else extends it */
  archive?: ChainArchive | undefined;
  /** the oldest own block that its owner still asks for, beside those of `kept` */
  needed?: () => bigint | undefined;
  logger: Logger;
  /** a block is the own chain's now, and the engine has the state before it for a while */
  onAppended?: ((block: SealedBlock) => void) | undefined;
  /** the L1 decided for another block of that number than the own one; the own ones from it on are forgotten once this resolves */
  onOverridden: (own: SealedBlock) => Promise<void>;
  /** shut while the engine is on blocks that may come to nothing; whoever reads from it waits for it */
  gate?: Pick<SealGate, "shut">;
  /** the engine ended by itself */
  onFailure: (error: Error) => void;
}

/** A block that is executed, and not the own chain's yet. */
interface Tried {
  executed: ExecutedBlock;
  attributes: BlockAttributes;
  outboxRoot: Hex;
}

/** The engine is on blocks that may come to nothing. */
interface Trial {
  /** lets readers in again */
  open: () => void;
  /** up to this block the engine has the own chain */
  base: bigint;
  tried: Tried[];
  /** the own chain took blocks from it */
  kept: boolean;
}

/**
 * One chain on one engine, of what a sequencer sealed (`unsafe`) and of what the L1 says (`safe`). As long as both agree, what derivation asks for was executed before, and is only looked up. Where they do not,
 * derivation tries its own blocks on the same engine; if it keeps them, they replace the sealed ones from there on: the L1 decides.
 */
export class OwnChain implements DerivationTarget {
  readonly blocks: BlockStore;
  readonly #options: OwnChainOptions;
  readonly #snapshots: EngineSnapshots;
  readonly #roots: OutboxRoots;
  readonly #abort = new AbortController();
  #running: RunningEngine | undefined;
  #genesisHash: Hex = ZERO_HASH;
  /** the chain never goes back below it */
  #final = 0n;
  /** the engine that takes the place of the present one, while it gets ready */
  #renewal: Promise<void> | undefined;
  /** no renewal below that number */
  #renewalAt = 0n;
  #trial: Trial | undefined;
  /** gives the chain back that derivation has while it walks an L1 block: what it looked up must stay the own chain's until it is counted as derived */
  #release: (() => void) | undefined;
  /** resolves when whoever has the engine gives it back */
  #free: Promise<void> = Promise.resolve();

  constructor(options: OwnChainOptions) {
    this.#options = options;
    this.blocks = options.blocks;
    this.#roots = new OutboxRoots(options.store, options.rollup);
    this.#snapshots = new EngineSnapshots({ store: options.store, rollupId: options.rollup.rollupId, logger: options.logger });
  }

  /**
   * Starts an engine and brings it to the newest stored block. Returns how many blocks were executed.
   * @throws ParleyError as `Engine`, `replay`; BLOCKS_PRUNED when that needs blocks that were forgotten, now or where an earlier life was to go back: then only `reset` helps; the signal's reason
   */
  async start(signal?: AbortSignal): Promise<number> {
    const { store, rollup } = this.#options;
    const { height, first } = this.blocks;
    if ((await store.get(anewKey(rollup.rollupId))) !== undefined)
      throw new ParleyError("BLOCKS_PRUNED", `${rollup.name} could not go back in an earlier life: blocks below ${first} were pruned`, {
        fields: { rollupId: rollup.rollupId, first },
      });
    return this.#startEngine(height, signal);
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    this.settle();
    await this.#renewal;
    const running = this.#running;
    this.#running = undefined;
    await running?.engine.stop();
  }

  /** Stands on the newest block for whoever has it by `exclusively`. */
  get engine(): Engine {
    if (this.#running === undefined) throw new ParleyError("ENGINE_EXITED", `The engine of ${this.#options.rollup.name} does not run`);
    return this.#running.engine;
  }

  get genesisHash(): Hex {
    return this.#genesisHash;
  }

  /** Nobody else uses the engine meanwhile; it has to be left on the newest block. */
  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.#acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }

  /** Stores the next block, which the engine executed last. @throws ParleyError STORE_FAILED, ENGINE_FAILED */
  async append(block: SealedBlock): Promise<Hex> {
    const outboxRoot = await this.engine.outboxRoot(block.number);
    await this.#append(block, outboxRoot);
    return outboxRoot;
  }

  /** Forgets the own blocks above that one. To be called by who has the engine. @throws ParleyError STORE_FAILED, ENGINE_FAILED */
  async truncate(number: bigint): Promise<void> {
    await this.#engineBackTo(number);
    await this.#forgetAbove(number);
  }

  async #forgetAbove(number: bigint): Promise<void> {
    await this.#options.archive?.forgetAbove(number);
    await this.#snapshots.forgetAbove(number);
    await this.blocks.truncate(number);
  }

  /**
   * Forgets blocks that nobody needs any more, if the chain does not keep all: those below `final`, `needed`, the newest `kept.stored` ones, and the oldest state from which an engine can be started.
   * @param final derivation will never go back to a block below it
   * @throws ParleyError STORE_FAILED
   */
  async prune(final: bigint): Promise<void> {
    const { kept, needed, logger } = this.#options;
    this.#final = final;
    await this.#archiveTo(final);
    if (kept?.stored === undefined) return;
    const state = await this.#snapshots.oldest(final);
    const limits = [final, this.blocks.height - kept.stored, state, needed?.() ?? final];
    const below = limits.reduce((least, one) => (one < least ? one : least));
    const count = await this.blocks.prune(below);
    if (count === 0n) return;
    await this.#roots.forget(this.blocks.first);
    logger.debug("blocks_pruned", { first: this.blocks.first, count });
  }

  /** Never fails: what is not archived now is when the next blocks are final, and no engine forgets it until then. */
  async #archiveTo(final: bigint): Promise<void> {
    const { archive, logger } = this.#options;
    if (archive === undefined) return;
    let rpc: JsonRpc | undefined;
    try {
      const opened = new JsonRpc({ url: this.engine.rpcUrl, timeoutMs: ARCHIVE_TIMEOUT_MS });
      rpc = opened;
      await archive.extend(final, (number) => this.#readToArchive(opened, number));
    } catch (error) {
      logger.warn("blocks_not_archived", { height: archive.height, final, error });
    } finally {
      rpc?.close();
    }
  }

  async #readToArchive(rpc: JsonRpc, number: bigint): Promise<ArchivedBlock> {
    const own = number === 0n ? this.#genesisHash : (await this.blocks.get(number))?.hash;
    const archived = await readBlock(rpc, number);
    if (archived.block.hash === own) return archived;
    throw new ParleyError("ENGINE_FAILED", `Block ${number} of the engine is ${archived.block.hash}, and ${own} of the own chain`, {
      fields: { number },
    });
  }

  /** Begins anew, at the genesis, with nothing stored: for a chain that is derived again. Not for who sealed blocks. @throws ParleyError as `start` */
  async reset(signal?: AbortSignal): Promise<void> {
    const { store, rollup } = this.#options;
    this.#final = 0n;
    await this.#forgetAbove(0n);
    await this.#roots.forget();
    await store.write([{ key: anewKey(rollup.rollupId), value: undefined }], { sync: false });
    const running = this.#running;
    this.#running = undefined;
    await running?.engine.stop();
    await this.#startEngine(0n, signal);
  }

  /** Of an own block. @throws ParleyError STORE_FAILED when it is not known */
  outboxRoot(number: bigint): Promise<Hex> {
    return this.#roots.get(number);
  }

  /** From the first block of an L1 block on nobody else has the chain, until `settle`. @throws ParleyError ENGINE_FAILED, ENGINE_EXITED, STORE_FAILED */
  async execute(attributes: BlockAttributes, claim: BatchClaim | undefined): Promise<ExecutedAttributes | undefined> {
    this.#release ??= await this.#acquire();
    if (this.#trial === undefined) {
      const known = await this.#lookUp(attributes, claim);
      if (known !== undefined) return known.answer;
      await this.#begin(attributes.number - 1n);
    }
    return this.#try(attributes);
  }

  /** Nothing that was tried since the last derived block is kept. @throws ParleyError as `execute` */
  async rollbackTo(_number: bigint): Promise<void> {
    const trial = this.#trial;
    // Only the L1 went back: the own blocks stay what the sequencer sealed.
    if (trial === undefined) return;
    trial.tried = [];
    await this.#engineBackTo(trial.base);
    await replay({ engine: this.engine, blocks: this.blocks });
    if (!trial.kept) this.#endTrial();
  }

  /** The block is safe: if it was tried, it is the own chain's now. @throws ParleyError as `execute` */
  async derived({ number }: DerivedBlock): Promise<void> {
    const trial = this.#trial;
    const [next] = trial?.tried ?? [];
    if (trial === undefined || next === undefined || next.executed.number !== number) return;
    const other = await this.blocks.get(number);
    if (other !== undefined) {
      await this.#options.onOverridden(other);
      await this.#forgetAbove(number - 1n);
    }
    const { executed, attributes, outboxRoot } = next;
    const { rollupId } = this.#options.rollup;
    const { number: l1OriginNumber, hash: l1OriginHash } = attributes.origin;
    const anchor = this.blocks.head?.anchor ?? ZERO_HASH;
    await this.#append({ ...executed, rollupId, l1OriginNumber, l1OriginHash, anchor, signature: UNSEALED }, outboxRoot);
    trial.tried.shift();
    trial.base = number;
    trial.kept = true;
  }

  /** Whether the own chain took blocks from the L1 block that is being derived. */
  get isTaking(): boolean {
    return this.#trial?.kept === true;
  }

  /** All of an L1 block is derived, and counted: others may have the chain. */
  settle(): void {
    this.#endTrial();
    this.#release?.();
    this.#release = undefined;
  }

  #endTrial(): void {
    this.#trial?.open();
    this.#trial = undefined;
  }

  /** What is known without an engine. */
  async #lookUp(
    attributes: BlockAttributes,
    claim: BatchClaim | undefined,
  ): Promise<{ answer: ExecutedAttributes | undefined } | undefined> {
    const { number, parentHash, timestamp, origin, forced, transactions } = attributes;
    const own = await this.blocks.get(number);
    const chosen = own && sequencersPart(own.transactions, attributes);
    const isSame =
      own?.parentHash === parentHash &&
      own.timestamp === timestamp &&
      own.l1OriginNumber === origin.number &&
      own.l1OriginHash === origin.hash &&
      chosen?.length === transactions.length &&
      chosen.every((raw, i) => raw === transactions[i]);
    if (own !== undefined && chosen !== undefined && isSame) {
      const included = own.transactions.slice(1, own.transactions.length - chosen.length);
      return { answer: { hash: own.hash, dropped: droppedPlaces(forced, included), nonceIsRight: true } };
    }
    // The batch says that it ends with an own block, and a hash binds all before it: with other content it cannot.
    if (claim !== undefined && (await this.blocks.get(claim.number))?.hash === claim.hash) return { answer: undefined };
    return undefined;
  }

  /** Takes the engine to the parent of what is to be tried. */
  async #begin(base: bigint): Promise<void> {
    this.#trial = { open: this.#options.gate?.shut() ?? (() => undefined), base, tried: [], kept: false };
    await this.#engineBackTo(base);
  }

  async #try(attributes: BlockAttributes): Promise<ExecutedAttributes | undefined> {
    const { number, timestamp, systemTransaction, forced, transactions } = attributes;
    const { baseFeePerGas, name } = this.#options.rollup;
    const block = { number, timestamp, baseFeePerGas, system: systemTransaction, forced, transactions };
    const executed = await this.engine.execute(block).catch((error: unknown) => {
      if (error instanceof ParleyError && error.code === "BLOCK_INVALID") return undefined;
      throw error;
    });
    if (executed === undefined) return undefined;
    if (executed.parentHash !== attributes.parentHash) {
      throw new ParleyError(
        "ENGINE_FAILED",
        `Block ${number} of ${name} is built on ${executed.parentHash}, not ${attributes.parentHash}`,
        {
          fields: { rollup: name, number },
          recovery: "reset",
        },
      );
    }
    this.#trial?.tried.push({ executed, attributes, outboxRoot: await this.engine.outboxRoot(number) });
    const included = executed.transactions.slice(1, executed.transactions.length - transactions.length);
    const nonceIsRight = (await this.engine.transactionCount(SYSTEM_ADDRESS)) === number;
    return { hash: executed.hash, dropped: droppedPlaces(forced, included), nonceIsRight };
  }

  async #append(block: SealedBlock, outboxRoot: Hex): Promise<void> {
    await this.#roots.put(block.number, outboxRoot);
    await this.blocks.append(block);
    const { kept, archive, logger, onAppended } = this.#options;
    onAppended?.(block);
    const first = this.#running?.restoredAt ?? 0n;
    // An engine without history was given only a state; one with history has all blocks.
    const held = kept === undefined ? block.number : block.number - first;
    await this.#snapshots.consider(this.engine, block, { held, final: this.#final });
    if (kept === undefined || held < kept.executed || block.number < this.#renewalAt || this.#renewal !== undefined) return;
    // Where the L1 makes nothing final the next engine would need the same blocks.
    if (archive !== undefined && 2n * (archive.height - first) < kept.executed) return;
    this.#renewal = this.#renew().then((isDone) => {
      // Also after one that began far below: else it would be due again at once.
      this.#renewalAt = this.blocks.height + kept.executed / RENEWAL_PARTS;
      this.#renewal = undefined;
      if (isDone) logger.info("engine_renewed", { height: this.blocks.height, from: this.#running?.restoredAt });
    });
  }

  /** Gets another engine ready beside the present one, and lets it take its place: nobody waits for it. Returns whether it did; never fails. */
  async #renew(): Promise<boolean> {
    const { createEngine, logger } = this.#options;
    const { signal } = this.#abort;
    const old = this.#running;
    let next: RunningEngine | undefined;
    const onStarted = (running: RunningEngine) => {
      next = running;
    };
    let ended: Engine | undefined;
    try {
      const to = this.blocks.height;
      await runEngine({ createEngine, ...this.#sources, to, onStarted, logger, signal, isRenewal: true });
      await this.exclusively(async () => {
        if (next === undefined || signal.aborted || this.#running !== old) return;
        // What was executed meanwhile; where the chain went back instead, its blocks are not the own ones.
        const { number, hash } = await next.engine.head();
        if ((await this.blocks.get(number))?.hash !== hash) return;
        await replay({ engine: next.engine, blocks: this.blocks, signal });
        // Those that come while the others are handed over are handed over after it.
        await handOver(old?.engine.pending() ?? [], next.engine);
        ended = old?.engine;
        this.#adopt(next);
        await handOver(ended?.pending() ?? [], next.engine);
      });
    } catch (error) {
      if (!signal.aborted) logger.warn("engine_not_renewed", { error });
    }
    const isDone = next !== undefined && this.#running === next;
    if (!isDone && next !== undefined && !signal.aborted) logger.info("engine_kept", { height: this.blocks.height });
    await (isDone ? ended : next?.engine)?.stop();
    return isDone;
  }

  /** Back on a block that the engine has; where it does not reach it any more, a fresh one executes all own blocks up to it again. */
  async #engineBackTo(number: bigint): Promise<void> {
    if ((await this.engine.head()).number === number) return;
    try {
      const restoredAt = this.#running?.restoredAt;
      // The next block's contracts may ask for hashes that it does not know then.
      if (restoredAt !== undefined && number < restoredAt + HASHED_BLOCKS) throw tooLow(number, restoredAt);
      await this.engine.rollbackTo(number);
    } catch (error) {
      if (!(error instanceof ParleyError) || error.code !== "ENGINE_FAILED") throw error;
      this.#options.logger.info("engine_replaced", { to: number, reason: error.message });
      const old = this.#running;
      this.#running = undefined;
      await old?.engine.stop();
      await this.#startEngine(number).catch(async (cause: unknown) => {
        // The next start would come this far again, and fail again.
        if (cause instanceof ParleyError && cause.code === "BLOCKS_PRUNED") await this.#beginAnewNext();
        throw cause;
      });
    }
  }

  async #beginAnewNext(): Promise<void> {
    const { store, rollup } = this.#options;
    await store.write([{ key: anewKey(rollup.rollupId), value: new Uint8Array([1]) }], { sync: true });
  }

  /** Returns how many blocks were executed. */
  #startEngine(to: bigint, signal?: AbortSignal): Promise<number> {
    const { createEngine, logger } = this.#options;
    const onStarted = (running: RunningEngine) => this.#adopt(running);
    return runEngine({ createEngine, ...this.#sources, to, onStarted, logger, signal });
  }

  /** Of a new engine. One that begins above what is archived could not give the blocks between. */
  get #sources(): Pick<RunEngineOptions, "snapshots" | "blocks" | "notAbove"> {
    return { snapshots: this.#snapshots, blocks: this.blocks, notAbove: this.#options.archive?.height };
  }

  #adopt(running: RunningEngine): void {
    const { rollup, onFailure } = this.#options;
    this.#running = running;
    this.#genesisHash = running.genesisHash;
    running.engine.exited.then((reason) => {
      if (this.#running !== running) return;
      const fields = { rollupId: rollup.rollupId };
      onFailure(new ParleyError("ENGINE_EXITED", `The engine of ${rollup.name} ended: ${reason}`, { fields, recovery: "reset" }));
    });
  }

  async #acquire(): Promise<() => void> {
    const before = this.#free;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#free = before.then(() => promise);
    await before;
    return resolve;
  }
}

/** What users gave an engine and no block has yet. */
async function handOver(pending: readonly Hex[], engine: Engine): Promise<void> {
  for (const raw of pending) {
    await engine.submit(raw).catch((error: unknown) => {
      // One that cannot be included any more is nobody's loss.
      if (!(error instanceof ParleyError) || error.code !== "TRANSACTION_REFUSED") throw error;
    });
  }
}

function tooLow(number: bigint, from: bigint): ParleyError {
  return new ParleyError("ENGINE_FAILED", `Block ${number} lies too near to block ${from}, whose state the engine was given`, {
    fields: { number, from },
  });
}

function anewKey(rollupId: Hex): string {
  return `anew/${rollupId}`;
}
