/** Tasks by time, then by order of arrival: all the concurrency that a simulation has. Times in milliseconds. */
export class EventQueue {
  nowMs: number;
  readonly #heap: { atMs: number; order: number; run: () => void }[] = [];
  #order = 0;

  constructor(startMs: number) {
    this.nowMs = startMs;
  }

  at(atMs: number, run: () => void): void {
    const heap = this.#heap;
    heap.push({ atMs: Math.max(atMs, this.nowMs), order: this.#order++, run });
    for (let i = heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!this.#swapUnlessOrdered(parent, i)) break;
      i = parent;
    }
  }

  runUntil(endMs: number): void {
    for (;;) {
      const first = this.#heap[0];
      if (first === undefined || first.atMs > endMs) return;
      this.#removeFirst();
      this.nowMs = first.atMs;
      first.run();
    }
  }

  #removeFirst(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    heap[0] = last;
    for (let i = 0; ; ) {
      const left = 2 * i + 1;
      const right = left + 1;
      const least = right < heap.length && this.#isBefore(right, left) ? right : left;
      if (least >= heap.length || !this.#swapUnlessOrdered(i, least)) return;
      i = least;
    }
  }

  #swapUnlessOrdered(upper: number, lower: number): boolean {
    if (!this.#isBefore(lower, upper)) return false;
    const [a, b] = [this.#heap[upper], this.#heap[lower]];
    if (a === undefined || b === undefined) return false;
    this.#heap[upper] = b;
    this.#heap[lower] = a;
    return true;
  }

  #isBefore(i: number, j: number): boolean {
    const [a, b] = [this.#heap[i], this.#heap[j]];
    return a !== undefined && b !== undefined && (a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order));
  }
}
