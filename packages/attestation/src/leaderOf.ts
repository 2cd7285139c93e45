import { type Hex, ParleyError } from "@parley/primitives";
import { encodeAbiParameters, keccak256 } from "viem";

const TICKET = [{ type: "bytes32" }, { type: "uint64" }, { type: "uint64" }] as const;

/** What the choice of a leader rests on. Everybody who has the same gets the same leader. */
export interface Leadership {
  /** what they are drawn from (`leaderSeedOf`) */
  leaderSeed: Hex;
  /** by seat; positive */
  weights: readonly bigint[];
  /** seats that lead no more (slashed on the L1) */
  excluded: ReadonlySet<number>;
}

/**
 * The seat that may propose in `view` of `beat`: drawn with probability proportional to stake among the seats that are not excluded, by
 * keccak(enc(leaderSeed, beat, view)). It is known beforehand, which is harmless: a leader can only waste its own view.
 * @throws ParleyError CONFIG_INVALID when every seat is excluded
 */
export function leaderOf({ leaderSeed, weights, excluded }: Leadership, beat: bigint, view: number): number {
  const seats = weights.flatMap((weight, seat) => (excluded.has(seat) ? [] : [{ seat, weight }]));
  const total = seats.reduce((sum, { weight }) => sum + weight, 0n);
  if (total === 0n)
    throw new ParleyError("CONFIG_INVALID", "No seat of the operator table is left that could lead", { fields: { leaderSeed } });
  // 256 bits over at most 128 bits of weight: the bias of the remainder is below 2^-128.
  let ticket = BigInt(keccak256(encodeAbiParameters(TICKET, [leaderSeed, beat, BigInt(view)]))) % total;
  for (const { seat, weight } of seats) {
    if (ticket < weight) return seat;
    ticket -= weight;
  }
  throw new Error("a ticket below the total weight falls on a seat");
}
