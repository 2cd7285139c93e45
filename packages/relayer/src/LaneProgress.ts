import type { Finality, Hex } from "@parley/primitives";

/** How far one lane has come on one destination, and what went wrong on the way. Pure bookkeeping. */
export class LaneProgress {
  /** every index below is final on the destination */
  next = 0;
  /** most messages of the next delivery */
  batchLimit: number;
  /** nothing is sent before (Unix ms) */
  heldUntilMs = 0;
  /** why it is held, for people */
  heldBecause: string | undefined;
  /** finality of the heads to deliver under, where there are such heads */
  leastFinality: Finality = 1;
  /** the last delivery reverted: the next is tried by a call first */
  probing = false;

  /** a checkpoint under which the destination does not hear this lane any more */
  #supersededRoot: Hex | undefined;
  readonly #mostMessages: number;
  readonly #final = new Set<number>();
  readonly #inFlight = new Set<number>();
  /** index → Unix ms until which it is left alone, and how often it failed */
  readonly #aside = new Map<number, { untilMs: number; failures: number }>();
  #failures = 0;
  /** its policy refused the heads themselves */
  #wantsBetter = false;

  constructor(mostMessages: number) {
    this.#mostMessages = mostMessages;
    this.batchLimit = mostMessages;
  }

  /** Indices from `next` on that are not to be sent at `nowMs`. */
  busy(nowMs: number): Set<number> {
    const busy = new Set([...this.#final, ...this.#inFlight]);
    for (const [index, { untilMs }] of this.#aside) if (untilMs > nowMs) busy.add(index);
    return busy;
  }

  get setAside(): number {
    return this.#aside.size;
  }

  /** Nothing is to be sent under `headsRoot` before (Unix ms); never, where the destination has heard newer heads. */
  heldUnder(headsRoot: Hex): number {
    return headsRoot === this.#supersededRoot ? Number.POSITIVE_INFINITY : this.heldUntilMs;
  }

  /** The destination heard newer heads than the one under `headsRoot`: the next checkpoint has to prove the messages. */
  superseded(headsRoot: Hex, because: string): void {
    this.#supersededRoot = headsRoot;
    this.heldBecause = because;
  }

  /** The destination wants heads of a higher finality than these: always, or (`once`) for what is next. */
  raise(finality: Finality, { once }: { once: boolean }): void {
    if (finality < 3 && finality >= this.leastFinality) this.leastFinality = finality === 1 ? 2 : 3;
    if (!once) this.#wantsBetter = true;
  }

  /** A batch of `count` was more than the destination takes at once. */
  shrink(count: number): void {
    this.batchLimit = Math.max(1, count >> 1);
  }

  /** The destination says that everything below `next` is final. */
  advanceTo(next: number): void {
    if (next <= this.next) return;
    this.next = next;
    for (const index of this.#final) if (index < next) this.#final.delete(index);
    for (const index of this.#aside.keys()) if (index < next) this.#aside.delete(index);
    while (this.#final.delete(this.next)) this.next += 1;
  }

  /** The destination took blocks back: nothing is known to be final there. What is sent next is tried by a call first, and holds and pauses stay: who takes blocks back all the time gains nothing. */
  takenBack(): void {
    this.next = 0;
    this.#final.clear();
    this.#inFlight.clear();
    this.#supersededRoot = undefined;
    this.probing = true;
  }

  sent(first: number, count: number): void {
    for (let index = first; index < first + count; index += 1) this.#inFlight.add(index);
  }

  /** The transaction with these messages is decided, one way or another. */
  settled(first: number, count: number): void {
    for (let index = first; index < first + count; index += 1) this.#inFlight.delete(index);
  }

  delivered(first: number, count: number): void {
    for (let index = first; index < first + count; index += 1) {
      this.#aside.delete(index);
      if (index >= this.next) this.#final.add(index);
    }
    while (this.#final.delete(this.next)) this.next += 1;
    this.batchLimit = Math.min(this.batchLimit * 2, this.#mostMessages);
    this.probing = false;
    if (!this.#wantsBetter) this.leastFinality = 1;
    this.heldBecause = undefined;
    this.#failures = 0;
  }

  /** Something about these messages made the delivery revert: halve until the one is found, and leave that one alone for a while. */
  failed(first: number, count: number, { nowMs, pauseMs }: { nowMs: number; pauseMs: number }): void {
    this.probing = true;
    if (count > 1) {
      this.shrink(count);
      return;
    }
    const failures = this.#aside.get(first)?.failures ?? 0;
    this.#aside.set(first, { untilMs: nowMs + pauseMs * 2 ** Math.min(failures, 8), failures: failures + 1 });
    // Its neighbours are likely to be fine.
    this.batchLimit = Math.min(this.batchLimit * 2, this.#mostMessages);
  }

  /** The destination does not want this lane at all just now. */
  hold(because: string, { nowMs, pauseMs }: { nowMs: number; pauseMs: number }): void {
    this.probing = true;
    this.heldBecause = because;
    this.heldUntilMs = nowMs + pauseMs * 2 ** Math.min(this.#failures, 5);
    this.#failures += 1;
  }
}
