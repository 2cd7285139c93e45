import type { Clock } from "@parley/runtime";
import type { NetworkLimits } from "./limits.ts";
import { isLoopback } from "./peerAddress.ts";
import { TokenBucket } from "./TokenBucket.ts";

type ArrivalLimits = Pick<NetworkLimits, "arrivalsPerSecond" | "arrivalsBurst" | "arrivalsPerSecondOfAddress" | "arrivalsBurstOfAddress">;

/** Addresses whose rate is remembered; the least recently used are forgotten. */
const MOST_ADDRESSES = 4_096;

/**
 * How often others may open a connection. A handshake costs more than anything that a stranger can make us do with so few bytes, and a new identity is free: so it is the
 * attempts that are bounded, before noise begins. The share of one address comes first, so that it cannot use up everybody's. Whom we dial ourselves is not held up by it.
 */
export class Arrivals {
  readonly #clock: Clock;
  readonly #limits: ArrivalLimits;
  readonly #all: TokenBucket;
  readonly #ofAddress = new Map<string, TokenBucket>();

  constructor(clock: Clock, limits: ArrivalLimits) {
    this.#clock = clock;
    this.#limits = limits;
    this.#all = new TokenBucket(clock, { perSecond: limits.arrivalsPerSecond, burst: limits.arrivalsBurst });
  }

  /** Whether a connection from this IP address may come now. */
  take(address: string): boolean {
    return (isLoopback(address) || this.#bucketOf(address).take(1)) && this.#all.take(1);
  }

  #bucketOf(address: string): TokenBucket {
    const { arrivalsPerSecondOfAddress: perSecond, arrivalsBurstOfAddress: burst } = this.#limits;
    const bucket = this.#ofAddress.get(address) ?? new TokenBucket(this.#clock, { perSecond, burst });
    this.#ofAddress.delete(address);
    this.#ofAddress.set(address, bucket);
    const [oldest] = this.#ofAddress.keys();
    if (this.#ofAddress.size > MOST_ADDRESSES && oldest !== undefined) this.#ofAddress.delete(oldest);
    return bucket;
  }
}
