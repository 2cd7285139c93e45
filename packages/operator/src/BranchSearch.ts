import type { Hex } from "@parley/primitives";

/** Anchors that others spoke of, at most. */
const MOST_NOTICED = 8;
/** Longest pause, in beats. */
const LONGEST_PAUSE = 32;

/**
 * When peers are asked for another branch, and from which block on: it may begin below the own tip, where asking for what follows shows nothing of it. Pure bookkeeping. A search goes from the newest derived block, which
 * all have, upwards; while it brings nothing the pauses grow, since whoever lies about an anchor must not make others read all over and over.
 */
export class BranchSearch {
  readonly #beatMs: number;
  readonly #noticed = new Set<Hex>();
  #isEvident = false;
  /** first block that this search did not ask for */
  #next = 0n;
  #atMs = 0;
  #pauseMs = 0;

  constructor(beatMs: number) {
    this.#beatMs = beatMs;
  }

  /** Others spoke of a head under this anchor. Returns whether that is news. */
  notice(anchor: Hex): boolean {
    if (this.#noticed.has(anchor)) return false;
    this.#noticed.add(anchor);
    const [oldest] = this.#noticed;
    if (this.#noticed.size > MOST_NOTICED && oldest !== undefined) this.#noticed.delete(oldest);
    return true;
  }

  get noticed(): readonly Hex[] {
    return [...this.#noticed];
  }

  /** Whether a branch is known that may take the place of the own one, and that does not continue what is there. The first sign of one ends the pause. */
  set isEvident(isEvident: boolean) {
    if (isEvident && !this.#isEvident) this.#atMs = this.#pauseMs = 0;
    this.#isEvident = isEvident;
  }

  /** @param isStuck whether there is reason enough without any sign */
  isDue(nowMs: number, isStuck: boolean): boolean {
    return (this.#isEvident || isStuck) && nowMs >= this.#atMs;
  }

  /** The block to ask for. @param least the newest derived one */
  from(least: bigint): bigint {
    return this.#next > least ? this.#next : least;
  }

  /** Blocks up to `next` were answered. Returns whether to go on at once: there was something new among them, or the own tip is not reached. */
  answered({ from, next, isNews, tip, nowMs }: { from: bigint; next: bigint; isNews: boolean; tip: bigint; nowMs: number }): boolean {
    this.#next = next;
    if (next > from && (isNews || next <= tip)) return true;
    this.#next = 0n;
    this.#pauseMs = Math.min(Math.max(2 * this.#pauseMs, this.#beatMs), LONGEST_PAUSE * this.#beatMs);
    this.#atMs = nowMs + this.#pauseMs;
    return false;
  }

  /** Another branch is followed. */
  found(): void {
    this.#next = 0n;
    this.#atMs = this.#pauseMs = 0;
    this.#isEvident = false;
  }
}
