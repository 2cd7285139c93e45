import type { Address } from "@parley/primitives";
import type { NetworkLimits } from "./limits.ts";
import { isLoopback } from "./peerAddress.ts";

type AdmissionLimits = Pick<
  NetworkLimits,
  "inboundConnections" | "operatorConnections" | "connectionsPerOperator" | "greetingConnections" | "strangersPerAddress"
>;

interface Entry {
  address: string;
  evict: () => void;
  /** undefined while it has not said hello */
  as?: "stranger" | Address;
}

/**
 * Which of the connections that others open stay. Places of operators are kept for them: strangers fill at most the rest. Who has not said hello yet can be
 * anybody: of these there are a few, the oldest gives way, and one address has a share only, so that nobody keeps operators from saying hello by staying silent.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  /** in the order of arrival */
  readonly #entries = new Map<string, Entry>();

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
  }

  /**
   * A connection arrived.
   * @param key of its own
   * @param evict closes it
   * @returns whether it may say hello
   */
  arrived(key: string, address: string, evict: () => void): boolean {
    const greeting = [...this.#entries].filter(([, { as }]) => as === undefined);
    const { greetingConnections, strangersPerAddress } = this.#limits;
    const ofAddress = greeting.filter(([, entry]) => entry.address === address).length;
    if (!isLoopback(address) && ofAddress >= strangersPerAddress) return false;
    const [oldest] = greeting;
    if (greeting.length >= greetingConnections && oldest !== undefined) {
      this.#entries.delete(oldest[0]);
      oldest[1].evict();
    }
    this.#entries.set(key, { address, evict });
    return true;
  }

  /**
   * It said hello.
   * @param operator whose peer it is
   * @returns whether it may stay
   */
  greeted(key: string, operator: Address | undefined): boolean {
    const entry = this.#entries.get(key);
    if (entry === undefined) return false;
    const { inboundConnections, operatorConnections, strangersPerAddress } = this.#limits;
    const strangers = [...this.#entries.values()].filter(({ as }) => as === "stranger");
    if (this.#fits(operator)) {
      entry.as = operator;
      return true;
    }
    if (this.#present().length >= inboundConnections || strangers.length >= inboundConnections - operatorConnections) return false;
    if (!isLoopback(entry.address) && strangers.filter(({ address }) => address === entry.address).length >= strangersPerAddress)
      return false;
    entry.as = "stranger";
    return true;
  }

  /** It showed another claim, or its claim counts no more: it stays, as whoever it is from now on. */
  claimed(key: string, operator: Address | undefined): void {
    const entry = this.#entries.get(key);
    if (entry?.as === undefined || entry.as === operator) return;
    entry.as = "stranger";
    if (this.#fits(operator)) entry.as = operator;
  }

  /** Whether there is a place of operators for a peer of this one. */
  #fits(operator: Address | undefined): operator is Address {
    if (operator === undefined) return false;
    const present = this.#present();
    return (
      present.length < this.#limits.inboundConnections &&
      present.filter((as) => as === operator).length < this.#limits.connectionsPerOperator
    );
  }

  #present(): ("stranger" | Address)[] {
    return [...this.#entries.values()].flatMap(({ as }) => as ?? []);
  }

  gone(key: string): void {
    this.#entries.delete(key);
  }
}
