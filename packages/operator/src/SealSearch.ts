/** Branches that are asked about, at most; the newest ones. */
const MOST_BRANCHES = 8;
/** Longest pause, in beats. */
const LONGEST_PAUSE = 1_024;

/**
 * When peers are asked what else the sequencer signed of blocks that were given up here: two halves of a network that were shown two blocks of one number do not meet by themselves. Pure bookkeeping. A beat after the
 * last time when there is one more branch to ask about, or a peer that was not there, as after a partition; else with growing pauses, since what a peer does not know now it may be shown later.
 */
export class SealSearch {
  readonly #beatMs: number;
  #asked: { numbers: string; peers: ReadonlySet<string> } = { numbers: "", peers: new Set() };
  #soonestMs = 0;
  #atMs = 0;
  #pauseMs = 0;

  constructor(beatMs: number) {
    this.#beatMs = beatMs;
  }

  /**
   * The numbers from which on to ask now, none while it is not time. What is returned counts as asked.
   * @param suspected the lowest number of each branch of which a second signature has to be about, oldest first
   * @param peers whom that would be asked
   */
  due(suspected: readonly bigint[], peers: readonly string[], nowMs: number): readonly bigint[] {
    const numbers = [...new Set(suspected.slice(-MOST_BRANCHES))];
    // Whoever comes and goes has nobody asked more often than that.
    if (numbers.length === 0 || peers.length === 0 || nowMs < this.#soonestMs) return [];
    const isNews = numbers.join() !== this.#asked.numbers || peers.some((peer) => !this.#asked.peers.has(peer));
    if (!isNews && nowMs < this.#atMs) return [];
    this.#asked = { numbers: numbers.join(), peers: new Set(peers) };
    this.#pauseMs = isNews ? this.#beatMs : Math.min(2 * this.#pauseMs, LONGEST_PAUSE * this.#beatMs);
    this.#soonestMs = nowMs + this.#beatMs;
    this.#atMs = nowMs + this.#pauseMs;
    return numbers;
  }
}
