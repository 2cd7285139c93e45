import { type Rng, rngFromWords } from "./Rng.ts";

/**
 * A reproducible `Rng`: xoshiro128** (Blackman, Vigna), its state filled by a 32-bit Weyl sequence through MurmurHash3's finaliser.
 * @param seed any integer; the low 32 bits count
 */
export function seededRng(seed: number): Rng {
  let weyl = seed >>> 0;
  const fill = () => {
    weyl = (weyl + 0x9e3779b9) >>> 0;
    let mixed = weyl;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  // Never all zero: the finaliser is a bijection and the four inputs differ.
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  return rngFromWords(() => {
    const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return word;
  });
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
