import { derivationConfigOf, type Position } from "@parley/derivation";
import { type Head, type Hex, ParleyError, type RollupDeployment, ZERO_HASH } from "@parley/primitives";
import type { Clock, Logger, Metrics } from "@parley/runtime";
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
  /** started */
  chain: OwnChain;
  pollMs: number;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** a head became `safe` or `finalized`; ascending for each */
  onHead?: (head: Head) => void;
  /** the own chain took blocks from the L1, and goes on from there; nobody else has the chain meanwhile */
  onTaken?: (position: Position) => void | Promise<void>;
  /** derivation cannot go on */
  onFailure: (error: Error) => void;
}

/** Derives a rollup while its own chain runs ahead of the L1, and says what of it is `safe` and `finalized`. */
export class SafeChain {
  readonly #options: SafeChainOptions;
  readonly #heads = new SafeHeads();
  readonly #abort = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #tip = 0n;
  #l1Number = 0n;
  #position: Position | undefined;

  constructor(options: SafeChainOptions) {
    this.#options = options;
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

  get safe(): Head | undefined {
    return this.#heads.newest;
  }

  get finalized(): Head | undefined {
    return this.#heads.finalized;
  }

  /** The safe head of that hash (`headHash`), among the newest ones. */
  headOf(hash: Hex): Head | undefined {
    return this.#heads.byHash(hash);
  }

  start(): void {
    const { rollup, l1, depth, chain, pollMs, clock, logger, onFailure } = this.#options;
    const { signal } = this.#abort;
    this.#running = DerivationLoop.run({
      config: derivationConfigOf(rollup, chain.genesisHash),
      l1: atDepth(l1, BigInt(depth)),
      target: chain,
      listener: {
        onDerived: (block) => chain.derived(block),
        onProgress: (progress) => this.#onProgress(progress),
        onRollback: (number) => this.#heads.rollBack(number),
        onFinalized: ({ number }) => this.#onFinalized(number),
        onIgnored: (ignored) => logger.info("batch_ignored", { ...ignored }),
      },
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

  async #onProgress({ l1, newest, tip, position }: Progress): Promise<void> {
    const { chain, rollup, metrics, onTaken, onHead } = this.#options;
    this.#tip = tip.number;
    this.#l1Number = l1.number;
    this.#position = position;
    metrics.gauge("rollup_safe_block_count", Number(tip.number), { rollup: rollup.name });
    if (chain.isTaking) await onTaken?.(position);
    chain.settle();
    if (!this.#heads.isNew(tip)) return;
    const block = await chain.blocks.get(tip.number);
    if (block?.hash !== tip.hash) throw lost(rollup, tip.number);
    const head: Head = {
      rollupId: rollup.rollupId,
      number: tip.number,
      blockHash: tip.hash,
      timestamp: tip.timestamp,
      stateRoot: block.stateRoot,
      outboxRoot: await chain.outboxRoot(tip.number),
      finality: 2,
      l1OriginNumber: l1.number,
      l1OriginHash: l1.hash,
      anchor: ZERO_HASH,
    };
    this.#heads.add(head);
    if (l1.number + RECENT >= newest) onHead?.(head);
  }

  #onFinalized(l1Number: bigint): void {
    const { metrics, rollup, onHead } = this.#options;
    const head = this.#heads.finalize(l1Number);
    if (head === undefined) return;
    metrics.gauge("rollup_finalized_block_count", Number(head.number), { rollup: rollup.name });
    onHead?.(head);
  }
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
