import type { Rng } from "@parley/runtime";
import { reachesEclipsed } from "./adversaries/eclipse.ts";
import type { EventQueue } from "./EventQueue.ts";
import { BEAT_MS, type Scenario, START_MS } from "./Scenario.ts";
import { streamOfSeed } from "./streamOfSeed.ts";

/** How long two sides stay apart, in beats. In every other such time nobody is cut off. */
const ERA_BEATS = 2;
/** Longest delay once the network is healed. */
const HEALED_DELAY_MS = 50;

/** A place in the network: an instance of a seat. */
export interface Place {
  readonly seat: number;
  readonly isSecond: boolean;
}

/** Who reaches whom, and when: latency, loss, duplication and cuts, all of it until the network heals. */
export class SimulatedNetwork {
  readonly #scenario: Scenario;
  readonly #queue: EventQueue;
  readonly #rng: Rng;
  readonly #sides = new Map<string, boolean>();

  constructor(scenario: Scenario, queue: EventQueue) {
    this.#scenario = scenario;
    this.#queue = queue;
    this.#rng = streamOfSeed(scenario.seed, "network");
  }

  get isHealed(): boolean {
    return this.#queue.nowMs >= START_MS + this.#scenario.healedBeat * BEAT_MS;
  }

  /** Hands something over after a delay, or not at all, or twice. */
  carry(from: Place, to: Place, handOver: () => void): void {
    if (!this.connected(from, to)) return;
    this.#queue.at(this.#queue.nowMs + this.delayMs(), handOver);
    if (!this.isHealed && this.#rng.float() < this.#scenario.network.duplication)
      this.#queue.at(this.#queue.nowMs + this.delayMs(), handOver);
  }

  /** Whether something that is sent at this moment gets through. */
  connected(from: Place, to: Place): boolean {
    if (this.isHealed) return true;
    if (this.isLost() || !reachesEclipsed(this.#scenario, from, to)) return false;
    const { partition } = this.#scenario.network;
    const era = Math.floor((this.#queue.nowMs - START_MS) / (ERA_BEATS * BEAT_MS));
    if (partition === "none" || era % 2 === 0) return true;
    const [a, b] = [this.#isOnSecondSide(from, era), this.#isOnSecondSide(to, era)];
    return partition === "one-way" ? !a || b : a === b;
  }

  isLost(): boolean {
    return !this.isHealed && this.#rng.float() < this.#scenario.network.loss;
  }

  delayMs(): number {
    return 1 + this.#rng.integer(this.isHealed ? HEALED_DELAY_MS : this.#scenario.network.mostDelayMs);
  }

  #isOnSecondSide({ seat, isSecond }: Place, era: number): boolean {
    // Two instances of one seat never meet: that is what makes them two.
    if (isSecond) return true;
    const key = `${era}/${seat}`;
    const known = this.#sides.get(key);
    if (known !== undefined) return known;
    const isSecondSide =
      streamOfSeed(this.#scenario.seed, `side ${key}`).integer(6) < (this.#scenario.network.partition === "thirds" ? 2 : 3);
    this.#sides.set(key, isSecondSide);
    return isSecondSide;
  }
}
