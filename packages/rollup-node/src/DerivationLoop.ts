import {
  type BlockAttributes,
  beginDerivation,
  type Checkpoint,
  type DerivationConfig,
  type DerivationEffect,
  type DerivationInput,
  type DerivationState,
  type DerivedBlock,
  derive,
  type IgnoredReason,
  type L1Block,
  type L1Id,
  newestCheckpoint,
  type Position,
  resumeDerivation,
  type Tip,
} from "@parley/derivation";
import { type Hex, ParleyError } from "@parley/primitives";
import { type Clock, type Logger, Outage } from "@parley/runtime";
import type { L1Reader } from "@parley/sdk";
import { L1Walk } from "./L1Walk.ts";

/** L1 blocks after which it is asked what is final: what lies before is not kept. */
const FINALITY_EVERY = 256n;

/** A payload that is ignored, by its place among those of an L1 block. */
export interface Ignored {
  l1Number: bigint;
  payload: number;
  reason: IgnoredReason;
}

/** An L1 block was walked to its end. */
export interface Progress {
  l1: L1Id;
  /** of the L1, as far as it is known */
  newest: bigint;
  tip: Tip;
  /** from where the chain goes on */
  position: Position;
}

/** Hears what comes about, in order; derivation waits for it. */
export interface DerivationListener {
  /** the next L1 block: nothing of it is derived yet */
  onL1Block?(block: L1Block): void | Promise<void>;
  onDerived?(block: DerivedBlock, l1: L1Id): void | Promise<void>;
  onIgnored?(ignored: Ignored): void | Promise<void>;
  /** the L1 went back: no block above this one is safe any more */
  onRollback?(number: bigint): void | Promise<void>;
  onProgress?(progress: Progress): void | Promise<void>;
  /** what was derived up to this L1 block, and not above it, is final */
  onFinalized?(checkpoint: Checkpoint): void | Promise<void>;
  /** there is no further L1 block for now */
  onCaughtUp?(): void | Promise<void>;
}

/** What derivation wants to know of an executed block. */
export interface ExecutedAttributes {
  hash: Hex;
  dropped: readonly number[];
  nonceIsRight: boolean;
}

/** The block with which a batch ends, as its sequencer signed it. */
export interface BatchClaim {
  number: bigint;
  hash: Hex;
}

/** Where derived blocks are executed. */
export interface DerivationTarget {
  /**
   * Executes the next block; `undefined` when one of its transactions that are not forced cannot be executed.
   * @param claim of the batch that brings the block; `undefined` for a block that derivation makes by itself
   */
  execute(attributes: BlockAttributes, claim: BatchClaim | undefined): Promise<ExecutedAttributes | undefined>;
  /** Forgets what was executed above that block. */
  rollbackTo(number: bigint): Promise<void>;
}

export interface DerivationLoopOptions {
  config: DerivationConfig;
  l1: Pick<L1Reader, "newest" | "finalized" | "hashAt" | "at">;
  target: DerivationTarget;
  listener?: DerivationListener | undefined;
  /** goes on from what was final in an earlier life, whose blocks `target` has; from the genesis unless given */
  from?: Checkpoint | undefined;
  /** go on with what the L1 brings, asked for as often; without it, derivation ends at the block that is the newest when it begins */
  followMs?: number | undefined;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
}

export interface DerivationReport {
  /** how many L1 blocks were walked, those that were walked again included */
  l1Blocks: number;
  /** transactions to the inbox in them */
  payloads: number;
  /** the newest L1 block that was walked */
  l1: L1Id;
  tip: Tip;
}

/** Carries out what `derive` decides: reads the L1, has blocks executed, and tells what came about. */
export class DerivationLoop {
  readonly #options: DerivationLoopOptions;
  readonly #walk: L1Walk;
  readonly #outage: Outage;
  #state: DerivationState;
  #l1Blocks = 0;
  #payloads = 0;

  private constructor(options: DerivationLoopOptions, state: DerivationState) {
    this.#options = options;
    this.#walk = new L1Walk(options.l1);
    this.#outage = new Outage(options.logger, "l1_poll_failed");
    this.#state = state;
  }

  /**
   * With `followMs` an abort is its end.
   * @throws ParleyError CONFIG_INVALID when a parameter is out of its range; RPC_FAILED, EVIDENCE_MISSING, STATE_PROOF_INVALID when the L1 is not read (with `followMs` those that may pass are tried
   * again); L1_DISCONTINUED when the L1 gave up what it had called final, or the genesis; what `target` and `listener` throw; the signal's reason
   */
  static async run(options: DerivationLoopOptions): Promise<DerivationReport> {
    const { config, l1, from, followMs, signal } = options;
    const last = followMs === undefined ? await l1.newest() : undefined;
    const begin = async () => beginDerivation(config, await l1.at(config.params.l1StartNumber));
    const { state, effects } = from === undefined ? await begin() : resumeDerivation(config, from);
    const loop = new DerivationLoop(options, state);
    await loop.#run(effects, last).catch((error: unknown) => {
      if (followMs === undefined || !signal.aborted || error !== signal.reason) throw error;
    });
    return loop.#report;
  }

  get #report(): DerivationReport {
    const { l1, position } = newestCheckpoint(this.#state);
    return { l1Blocks: this.#l1Blocks, payloads: this.#payloads, l1, tip: position.tip };
  }

  /** Until the L1 has no further block, or forever. */
  async #run(begin: readonly DerivationEffect[], last: bigint | undefined): Promise<void> {
    let effects = begin;
    for (;;) {
      const input = await this.#carryOut(effects, last);
      if (input === undefined) return;
      const step = derive(this.#options.config, this.#state, input);
      this.#state = step.state;
      effects = step.effects;
    }
  }

  /** Carries effects out in order; the last of them is a question, and this returns its answer. */
  async #carryOut(effects: readonly DerivationEffect[], last: bigint | undefined): Promise<DerivationInput | undefined> {
    const { target, listener, signal } = this.#options;
    for (const effect of effects) {
      signal.throwIfAborted();
      switch (effect.kind) {
        case "execute": {
          const executed = await target.execute(effect.attributes, effect.claim);
          const { ticket } = effect;
          return executed === undefined ? { kind: "refused", ticket } : { kind: "executed", ticket, ...executed };
        }
        case "rollback":
          await target.rollbackTo(effect.number);
          break;
        case "derived":
          await listener?.onDerived?.(effect.block, effect.l1);
          break;
        case "ignored":
          await listener?.onIgnored?.({ l1Number: effect.l1Number, payload: effect.payload, reason: effect.reason });
          break;
        case "wantL1Block":
          return this.#nextL1(effect, last);
      }
    }
    return undefined;
  }

  /** The answer to a wish for an L1 block; `undefined` at the end. */
  async #nextL1(want: Extract<DerivationEffect, { kind: "wantL1Block" }>, last: bigint | undefined): Promise<DerivationInput | undefined> {
    const { listener, followMs, clock, signal } = this.#options;
    await this.#tellProgress();
    for (;;) {
      signal.throwIfAborted();
      try {
        const input = await this.#walk.next(want, this.#state, last);
        this.#outage.over();
        if (input !== undefined) return await this.#noted(input);
        await this.#prune();
        await listener?.onCaughtUp?.();
        if (followMs === undefined) return undefined;
      } catch (error) {
        const mayPass = error instanceof ParleyError && error.recovery === "retry";
        if (followMs === undefined || !mayPass) throw error;
        this.#outage.failed({ error });
      }
      await clock.sleep(followMs, signal);
    }
  }

  /** Counts what the L1 gave, and says what it took. */
  async #noted(input: DerivationInput): Promise<DerivationInput> {
    const { listener, logger } = this.#options;
    if (input.kind === "l1Block") {
      this.#l1Blocks += 1;
      this.#payloads += input.block.carriers.length;
      if (input.block.number % FINALITY_EVERY === 0n) await this.#prune();
      await listener?.onL1Block?.(input.block);
    }
    if (input.kind === "unwind") {
      const { l1, position } = newestCheckpoint(this.#state);
      const after = derive(this.#options.config, this.#state, input);
      const { tip } = newestCheckpoint(after.state).position;
      logger.warn("l1_reorganised", { from: l1.number, to: input.l1Number, tip: tip.number });
      if (tip.number < position.tip.number) await listener?.onRollback?.(tip.number);
    }
    return input;
  }

  async #tellProgress(): Promise<void> {
    const { l1, position } = newestCheckpoint(this.#state);
    await this.#options.listener?.onProgress?.({ l1, newest: this.#walk.newest, tip: position.tip, position });
  }

  /** Forgets what was derived before the block that the L1 holds for final; an L1 that does not tell leaves all of it. */
  async #prune(): Promise<void> {
    const { config, listener, logger } = this.#options;
    const finalized = await this.#walk.finalized(this.#state).catch((error: unknown) => {
      logger.debug("l1_finality_unknown", { error });
      return undefined;
    });
    if (finalized === undefined) return;
    this.#state = derive(config, this.#state, { kind: "finalized", l1Number: finalized.l1.number }).state;
    await listener?.onFinalized?.(finalized);
  }
}
