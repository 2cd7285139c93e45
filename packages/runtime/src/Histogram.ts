/** Upper bounds in seconds, from a millisecond to ten seconds: steps of a third and less, since what is looked at is where a beat goes. */
const BOUNDS = [
  0.001, 0.002, 0.003, 0.005, 0.0075, 0.01, 0.015, 0.02, 0.025, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.125, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5,
  0.75, 1, 1.5, 2, 3, 5, 10,
];

/** How many values lie under each of a few bounds, their number and their sum. */
export class Histogram {
  readonly #counts: number[] = BOUNDS.map(() => 0);
  #count = 0;
  #sum = 0;

  get count(): number {
    return this.#count;
  }

  get sum(): number {
    return this.#sum;
  }

  /** @throws TypeError for what is no number */
  add(seconds: number): void {
    if (Number.isNaN(seconds)) throw new TypeError("A histogram takes numbers");
    this.#count += 1;
    this.#sum += seconds;
    const index = BOUNDS.findIndex((bound) => seconds <= bound);
    if (index >= 0) this.#counts[index] = (this.#counts[index] ?? 0) + 1;
  }

  /** Cumulative, ascending; the last bound is infinite. */
  buckets(): { le: number; count: number }[] {
    let below = 0;
    const finite = BOUNDS.map((le, i) => {
      below += this.#counts[i] ?? 0;
      return { le, count: below };
    });
    return [...finite, { le: Number.POSITIVE_INFINITY, count: this.#count }];
  }
}
