import type { Hex } from "@parley/primitives";
import { decodeCheckpoint, encodeCheckpoint } from "../checkpointCodec.ts";
import type { DerivationConfig } from "../derivationParams.ts";
import {
  beginDerivation,
  type Checkpoint,
  type DerivationEffect,
  type DerivationInput,
  type DerivationState,
  derive,
  type IgnoredReason,
  newestCheckpoint,
  resumeDerivation,
  type Step,
} from "../derive.ts";
import type { L1Block } from "../l1Block.ts";
import { ModelEngine } from "./ModelEngine.ts";
import { L1_START_TIMESTAMP } from "./testRollup.ts";

/** A shell around derivation: carries out its effects on a model engine, one by one, and gives it the blocks of an L1 that may change. */
export class Driver {
  state: DerivationState;
  engine: ModelEngine;
  readonly ignored: { l1Number: bigint; payload: number; reason: IgnoredReason }[] = [];
  /** block number → hash, and the L1 block at which it is safe */
  readonly safe = new Map<bigint, { hash: Hex; l1: bigint }>();
  readonly #config: DerivationConfig;
  #effects: DerivationEffect[] = [];
  #saved: Checkpoint | undefined;
  /** every answer of the engine, to be given again */
  readonly answers: DerivationInput[] = [];

  constructor(config: DerivationConfig) {
    this.#config = config;
    this.engine = new ModelEngine(config.genesis.hash);
    const { l1StartNumber: number, l1StartHash: hash } = config.params;
    const begun = beginDerivation(config, { number, hash, timestamp: L1_START_TIMESTAMP });
    this.state = begun.state;
    this.#effects.push(...begun.effects);
  }

  /** Another one, which knows what this one had derived when it had walked its newest L1 block: from the disk, and on the same engine. */
  restarted(): Driver {
    const checkpoint = this.#saved && decodeCheckpoint(this.#config, encodeCheckpoint(this.#config, this.#saved));
    if (checkpoint === undefined) return new Driver(this.#config);
    const driver = new Driver(this.#config);
    const { state, effects } = resumeDerivation(this.#config, checkpoint);
    driver.state = state;
    driver.#effects = [...effects];
    driver.engine = this.engine;
    driver.engine.rollback(checkpoint.position.tip.number);
    for (const [number, block] of this.safe) if (number <= checkpoint.position.tip.number) driver.safe.set(number, block);
    driver.ignored.push(...this.ignored.filter(({ l1Number }) => l1Number <= checkpoint.l1.number));
    return driver;
  }

  /** Gives an input as it is. */
  give(input: DerivationInput): void {
    const step: Step = derive(this.#config, this.state, input);
    this.state = step.state;
    // A new wish replaces one that was not answered.
    const wants = step.effects.some(({ kind }) => kind === "wantL1Block");
    const left = wants ? this.#effects.filter(({ kind }) => kind !== "wantL1Block") : this.#effects;
    this.#effects = [...left, ...step.effects];
  }

  /** Carries out one effect; false when there is nothing to do, or the L1 has no further block. */
  step(l1: readonly L1Block[]): boolean {
    const effect = this.#effects.shift();
    if (effect === undefined) return false;
    if (effect.kind === "execute") {
      const answer = this.engine.execute(effect.ticket, effect.attributes);
      this.answers.push(answer);
      this.give(answer);
    } else if (effect.kind === "rollback") {
      this.engine.rollback(effect.number);
      for (const number of this.safe.keys()) if (number > effect.number) this.safe.delete(number);
    } else if (effect.kind === "ignored") this.ignored.push({ l1Number: effect.l1Number, payload: effect.payload, reason: effect.reason });
    else if (effect.kind === "derived") this.safe.set(effect.block.number, { hash: effect.block.hash, l1: effect.l1.number });
    else return this.#giveL1(effect, l1);
    return true;
  }

  /** Carries out everything that there is to do on an L1. */
  run(l1: readonly L1Block[]): this {
    while (this.step(l1));
    return this;
  }

  get reasons(): IgnoredReason[] {
    return this.ignored.map(({ reason }) => reason);
  }

  #giveL1(want: Extract<DerivationEffect, { kind: "wantL1Block" }>, l1: readonly L1Block[]): boolean {
    // All that was to be done for the newest walked L1 block is done.
    this.#saved = newestCheckpoint(this.state);
    const block = l1[Number(want.number - this.#config.params.l1StartNumber) - 1];
    if (block !== undefined && block.parentHash === want.parentHash) {
      this.give({ kind: "l1Block", block });
      return true;
    }
    const common = this.#common(l1);
    if (common < want.number - 1n) {
      this.give({ kind: "unwind", l1Number: common });
      return true;
    }
    this.#effects.unshift(want);
    return false;
  }

  /** The newest L1 block that was walked and is still there. */
  #common(l1: readonly L1Block[]): bigint {
    const { l1StartNumber } = this.#config.params;
    let common = l1StartNumber;
    for (const checkpoint of this.state.checkpoints) {
      const { number, hash } = checkpoint.l1;
      if (number === l1StartNumber || l1[Number(number - l1StartNumber) - 1]?.hash === hash) common = number;
    }
    return common;
  }
}
