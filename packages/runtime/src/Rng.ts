/** Randomness as a service sees it. Never for keys: those come from the platform's key generation. */
export interface Rng {
  /** uniform in [0, 1), 32 bits of precision */
  float(): number;
  /** uniform integer in [0, bound), 1 ≤ bound ≤ 2^32 */
  integer(bound: number): number;
  bytes(length: number): Uint8Array;
}

/** An `Rng` over a source of uniform 32-bit words. */
export function rngFromWords(nextWord: () => number): Rng {
  return {
    float: () => nextWord() / 2 ** 32,
    integer(bound) {
      if (!Number.isInteger(bound) || bound < 1 || bound > 2 ** 32)
        throw new RangeError(`A random integer needs 1 ≤ bound ≤ 2^32, got ${bound}`);
      // Words at and over the largest multiple of the bound are drawn again: without that, small results would be more frequent.
      const limit = 2 ** 32 - (2 ** 32 % bound);
      for (;;) {
        const word = nextWord();
        if (word < limit) return word % bound;
      }
    },
    bytes: (length) => Uint8Array.from({ length }, () => nextWord() >>> 24),
  };
}
