import type { Clock } from "@parley/runtime";

/** Lets through `perSecond` on average and `burst` at once. Starts full, unless told. */
export class TokenBucket {
  readonly #clock: Pick<Clock, "nowMs">;
  readonly #perSecond: number;
  readonly #burst: number;
  #tokens: number;
  #filledMs: number;

  constructor(clock: Pick<Clock, "nowMs">, { perSecond, burst, first = burst }: { perSecond: number; burst: number; first?: number }) {
    this.#clock = clock;
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#tokens = Math.min(first, burst);
    this.#filledMs = clock.nowMs();
  }

  /** Takes `amount` tokens if they are there; takes none otherwise. */
  take(amount: number): boolean {
    const nowMs = this.#clock.nowMs();
    // A clock that was set back fills nothing.
    this.#tokens = Math.min(this.#burst, this.#tokens + (Math.max(0, nowMs - this.#filledMs) * this.#perSecond) / 1_000);
    this.#filledMs = nowMs;
    if (this.#tokens < amount) return false;
    this.#tokens -= amount;
    return true;
  }
}
