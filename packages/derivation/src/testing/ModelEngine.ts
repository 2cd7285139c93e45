import { createHash } from "node:crypto";
import type { Hex } from "@parley/primitives";

import type { BlockAttributes } from "../blockAttributes.ts";
import type { DerivationInput } from "../derive.ts";

/** A transaction of the sequencer that the model cannot execute in any place. */
export const UNEXECUTABLE: Hex = "0x02dead";
/** One after which the system account's nonce is wrong. */
export const MOVES_SYSTEM_NONCE: Hex = "0x04a007";

/** What the model says of a block. */
export type ModelAnswer = { refused: true } | { hash: Hex; dropped: number[]; nonceIsRight: boolean };

/** Executes a block: a hash over all of its attributes, which stands for a real engine's. Which forced transactions are dropped depends on the parent, as in a real one. */
export function modelExecute(attributes: BlockAttributes): ModelAnswer {
  const { parentHash, number, timestamp, origin, forced, transactions } = attributes;
  if (transactions.some((raw) => raw.startsWith(UNEXECUTABLE))) return { refused: true };
  const dropped = [...forced.keys()].filter((i) => Number.parseInt(digest(parentHash, forced[i] ?? "0x").slice(-1), 16) < 4);
  const kept = forced.filter((_, i) => !dropped.includes(i));
  const hash = digest(parentHash, origin.hash, number, timestamp, attributes.systemTransaction, ...kept, ...transactions);
  return { hash, dropped, nonceIsRight: !transactions.some((raw) => raw.startsWith(MOVES_SYSTEM_NONCE)) };
}

/** Nobody else computes it, so it may be any hash; this one is fast. */
function digest(...parts: readonly (Hex | bigint)[]): Hex {
  return `0x${createHash("sha256").update(parts.join(" ")).digest("hex")}`;
}

/** Stands where a real engine would, and throws when it is asked for what a real one cannot do. */
export class ModelEngine {
  readonly #hashes: Hex[];

  constructor(genesisHash: Hex) {
    this.#hashes = [genesisHash];
  }

  /** from the genesis on */
  get hashes(): readonly Hex[] {
    return this.#hashes;
  }

  execute(ticket: number, attributes: BlockAttributes): DerivationInput {
    if (attributes.parentHash !== this.#hashes.at(-1) || attributes.number !== BigInt(this.#hashes.length))
      throw new Error(`the engine stands on block ${this.#hashes.length - 1} and was asked for block ${attributes.number}`);
    const answer = modelExecute(attributes);
    if ("refused" in answer) return { kind: "refused", ticket };
    this.#hashes.push(answer.hash);
    return { kind: "executed", ticket, ...answer };
  }

  rollback(number: bigint): void {
    if (number >= BigInt(this.#hashes.length)) throw new Error(`the engine stands below block ${number}`);
    this.#hashes.length = Number(number) + 1;
  }
}
