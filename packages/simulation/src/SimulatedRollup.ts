import { NO_ANCHOR } from "@parley/attestation";
import type { Head, Hex } from "@parley/primitives";
import { hexOf } from "./hashes.ts";
import { BEAT_MS, START_MS } from "./Scenario.ts";
import type { Branch, Sequencer } from "./sequencers/Sequencer.ts";

/** A block as far as the round knows blocks. */
export interface SimulatedBlock {
  head: Head;
  parentHash: Hex;
}

/** Both branches that a rollup can have are the same below this number. */
export const FORK_NUMBER = 6n;

/** One rollup: a block a beat, number 1 in beat 0, on one of two branches. */
export class SimulatedRollup {
  readonly index: number;
  readonly id: Hex;
  readonly sequencer: Sequencer;
  readonly #beats: number;
  readonly #blocks = new Map<string, SimulatedBlock>();

  constructor(index: number, sequencer: Sequencer, beats: number) {
    this.index = index;
    this.id = hexOf(index + 1, 32);
    this.sequencer = sequencer;
    this.#beats = beats;
  }

  /** Number of the newest block at a time. */
  heightAt(atMs: number): bigint {
    const beat = Math.floor((atMs - START_MS) / BEAT_MS);
    return BigInt(Math.min(beat, this.sequencer.lastBeat(this.#beats)) + 1);
  }

  block(number: bigint, branch: Branch): SimulatedBlock {
    const key = this.#hash(number, branch);
    let block = this.#blocks.get(key);
    if (block === undefined) {
      block = {
        parentHash: this.#hash(number - 1n, branch),
        head: {
          rollupId: this.id,
          number,
          blockHash: key,
          timestamp: BigInt(START_MS / 1_000) + number - 1n,
          stateRoot: key,
          outboxRoot: key,
          finality: 1,
          l1OriginNumber: 0n,
          l1OriginHash: key,
          anchor: NO_ANCHOR,
        },
      };
      this.#blocks.set(key, block);
    }
    return block;
  }

  /** Whether somebody built the block, on whichever branch. */
  exists({ blockHash, number }: Pick<Head, "blockHash" | "number">): boolean {
    return ([0, 1] as const).some((branch) => this.#hash(number, branch) === blockHash);
  }

  /** Whether both blocks lie on one branch. */
  areOneBranch(first: Head, second: Head): boolean {
    return ([0, 1] as const).some((branch) => [first, second].every(({ number, blockHash }) => this.#hash(number, branch) === blockHash));
  }

  #hash(number: bigint, branch: Branch): Hex {
    return `0x${hexOf(this.index + 1, 8).slice(2)}${hexOf(number < FORK_NUMBER ? 0 : branch + 1, 8).slice(2)}${hexOf(number + 1n, 16).slice(2)}`;
  }
}
