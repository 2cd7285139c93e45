/** What an operator concludes from the `safe` and `finalized` blocks that its node of an attached chain names (specs/attached.md §5). */
import type { Hex } from "@parley/primitives";

/** Heads that are made at once, at most: what a round keeps. */
export const MOST_HEADS = 64;

/** A block that the node named as safe, and the number of the newest L1 block then. */
export interface SafeSighting {
  number: bigint;
  hash: Hex;
  l1Number: bigint;
}

/**
 * Sightings with one more, ascending by number and by L1 block; of one L1 block only the newest, so there are never more than the depth has blocks. A chain that went back, or
 * says another hash of a number, is seen anew from there.
 */
export function sighted(before: readonly SafeSighting[], now: SafeSighting): readonly SafeSighting[] {
  const known = before.find(({ number }) => number === now.number);
  if (known?.hash === now.hash && known === before.at(-1)) return before;
  return [...before.filter(({ number, l1Number }) => number < now.number && l1Number < now.l1Number), now];
}

/** The newest block that was named as safe so many L1 blocks ago, if there is one: the L1 blocks that it comes from lie at least as deep. */
export function settledSighting(sightings: readonly SafeSighting[], l1Number: bigint, depth: bigint): SafeSighting | undefined {
  return sightings.findLast((seen) => seen.l1Number + depth <= l1Number);
}

/** Forgets what lies below a sighting that was made use of. */
export function since(sightings: readonly SafeSighting[], { number }: Pick<SafeSighting, "number">): readonly SafeSighting[] {
  return sightings.filter((seen) => seen.number >= number);
}

/** The newest numbers that `stride` divides above `after` and up to `to`, ascending, at most `MOST_HEADS`. */
export function headNumbers(after: bigint, to: bigint, stride: bigint): bigint[] {
  const numbers: bigint[] = [];
  for (let number = to - (to % stride); number > after && number >= 0n && numbers.length < MOST_HEADS; number -= stride)
    numbers.push(number);
  return numbers.reverse();
}
