import { TraceTree } from "@parley/attestation";
import { type Address, type Hex, traceKeyOf, traceLeaf } from "@parley/primitives";
import type { Rng } from "@parley/runtime";
import { keccak256, stringToHex } from "viem";
import type { ChallengeLedger } from "./ChallengeLedger.ts";

/** How an operator comes to what it signs (specs/challenges.md §6). */
export type Habit =
  | "honest"
  /** honest, and kept off the L1 now and then */
  | "censored"
  /** commits its neighbour's root, and shows what that one showed */
  | "copies-root"
  /** waits for the question, then for an answer */
  | "copies-answer"
  /** makes something up, the same as all who do */
  | "guesses"
  /** executes three rollups of four */
  | "some-rollups"
  /** executes nine blocks of ten */
  | "most-blocks"
  /** is given every trace by somebody who executes */
  | "has-a-friend";

export const LAZY: readonly Habit[] = ["copies-root", "copies-answer", "guesses", "some-rollups", "most-blocks"];

/** A block of a period, and what executing it shows. */
export interface SimulatedBlock {
  rollup: number;
  place: Hex;
  traceHash: Hex;
}

const EXECUTED_ROLLUPS = 3;
const EXECUTED_BLOCKS = 0.9;

/** One operator and what it commits to and shows. */
export class Challenged {
  readonly operator: Address;
  readonly habit: Habit;
  #tree = TraceTree.of([]);
  #traces = new Map<Hex, Hex>();

  constructor(operator: Address, habit: Habit) {
    this.operator = operator;
    this.habit = habit;
  }

  get root(): Hex {
    return this.#tree.root;
  }

  /** At the end of a period. @param neighbour an honest one, who committed before */
  commit(ledger: ChallengeLedger, blocks: readonly SimulatedBlock[], { neighbour, rng }: { neighbour: Challenged; rng: Rng }): void {
    if (this.habit === "copies-answer") return;
    if (this.habit === "copies-root") {
      ledger.commit(this.operator, neighbour.root);
      return;
    }
    const known = blocks.filter(({ rollup }) => this.#executes(rollup, rng));
    this.#traces = new Map(known.map(({ place, traceHash }) => [place, this.habit === "guesses" ? guessOf(place) : traceHash]));
    const key = this.#key(ledger);
    const { operator } = this;
    this.#tree = TraceTree.of(
      [...this.#traces].map(([place, traceHash]) => ({ place, leaf: traceLeaf({ operator, key, place, traceHash }) })),
    );
    ledger.commit(operator, this.root);
  }

  /** After the question. A copycat's neighbour answered before it. */
  answer(ledger: ChallengeLedger, place: Hex, neighbour: Challenged): void {
    if (this.habit === "copies-root" || this.habit === "copies-answer") this.#copy(ledger, place, neighbour);
    const traceHash = this.#traces.get(place);
    const path = this.#tree.path(place);
    if (traceHash === undefined || path === undefined) return;
    ledger.open({ operator: this.operator, key: this.#key(ledger), traceHash, path });
  }

  /** All that is public by then: the neighbour's key, trace and path; and a commitment made for that answer. */
  #copy(ledger: ChallengeLedger, place: Hex, neighbour: Challenged): void {
    const traceHash = ledger.shownBy(neighbour.operator);
    if (traceHash === undefined) return;
    const { operator } = this;
    ledger.open({ operator, key: neighbour.#key(ledger), traceHash, path: neighbour.#tree.path(place) ?? [] });
    const key = this.#key(ledger);
    ledger.commit(operator, traceLeaf({ operator, key, place, traceHash }));
    ledger.open({ operator, key, traceHash, path: [] });
  }

  #executes(rollup: number, rng: Rng): boolean {
    if (this.habit === "some-rollups") return rollup < EXECUTED_ROLLUPS;
    return this.habit !== "most-blocks" || rng.float() < EXECUTED_BLOCKS;
  }

  /** Stands for the signature of the seat's key. */
  #key(ledger: ChallengeLedger): Hex {
    return traceKeyOf(stringToHex(`${this.operator} ${ledger.period}`));
  }
}

function guessOf(place: Hex): Hex {
  return keccak256(place);
}
