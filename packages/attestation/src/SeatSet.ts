/** A set of seats as bits: seat s is bit s mod 8 of byte s / 8. */
export type SeatSet = Uint8Array;

/** Sums of weights by byte of a set, so that the weight of a set of n seats takes n / 8 additions. One per array of weights, which is never changed. */
const tables = new WeakMap<readonly bigint[], readonly (readonly bigint[])[]>();

/** The set of some seats of `weights`; others than those are left out. */
export function seatSet(seats: Iterable<number>, weights: readonly bigint[]): SeatSet {
  const set = new Uint8Array(Math.ceil(weights.length / 8));
  for (const seat of seats) {
    const byte = set[seat >> 3];
    if (byte !== undefined && seat < weights.length) set[seat >> 3] = byte | (1 << (seat & 7));
  }
  return set;
}

/** The seats that are in both. */
export function intersection(a: SeatSet, b: SeatSet): SeatSet {
  return a.map((byte, i) => byte & (b[i] ?? 0));
}

/** Whether all of `part` are in `whole`. */
export function contains(whole: SeatSet, part: SeatSet): boolean {
  for (let i = 0; i < part.length; i += 1) {
    const byte = part[i] ?? 0;
    if ((byte & (whole[i] ?? 0)) !== byte) return false;
  }
  return true;
}

/** A text that is the same for equal sets. */
export function keyOf(set: SeatSet): string {
  return String.fromCharCode(...set);
}

/** The weight of a set. */
export function weightOf(set: SeatSet, weights: readonly bigint[]): bigint {
  let sums = tables.get(weights);
  if (sums === undefined) {
    sums = byteSums(weights);
    tables.set(weights, sums);
  }
  let weight = 0n;
  for (let i = 0; i < set.length; i += 1) weight += sums[i]?.[set[i] ?? 0] ?? 0n;
  return weight;
}

function byteSums(weights: readonly bigint[]): bigint[][] {
  return Array.from({ length: Math.ceil(weights.length / 8) }, (_, byte) => {
    const sums = [0n];
    for (let bit = 0; bit < 8; bit += 1) {
      const weight = weights[8 * byte + bit] ?? 0n;
      for (let i = 0, count = 1 << bit; i < count; i += 1) sums.push((sums[i] ?? 0n) + weight);
    }
    return sums;
  });
}
