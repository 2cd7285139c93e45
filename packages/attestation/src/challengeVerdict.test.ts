import type { Address, Hex } from "@parley/primitives";
import { expect, it } from "vitest";
import { type ChallengeAnswer, challengeVerdict } from "./challengeVerdict.ts";

const TRUTH: Hex = `0x${"11".repeat(32)}`;
const LIE: Hex = `0x${"22".repeat(32)}`;
const addressOf = (seat: number): Address => `0x${seat.toString(16).padStart(40, "0")}`;
/** Seats of weight 1, all signers: `t` showed the truth, `l` a lie, `-` nothing; `o` nothing and did not sign. */
const seats = (pattern: string): ChallengeAnswer[] =>
  [...pattern].map((kind, seat) => {
    const answer = { operator: addressOf(seat), weight: 1n, signed: kind !== "o" };
    if (kind === "t") return { ...answer, shown: TRUTH };
    return kind === "l" ? { ...answer, shown: LIE } : answer;
  });
const verdictOf = (pattern: string) => {
  const verdict = challengeVerdict(seats(pattern));
  return verdict === undefined ? undefined : { ...verdict, missed: verdict.missed.map((operator) => Number(operator)) };
};

it.each([
  ["everybody", "tttt", { traceHash: TRUTH, missed: [] }],
  ["silence and lies miss", "ttttl-", { traceHash: TRUTH, missed: [4, 5] }],
  ["who did not sign does not", "ttto", { traceHash: TRUTH, missed: [] }],
  ["exactly half of the stake is no verdict", "tt--", undefined],
  ["more than half is", "ttt--", { traceHash: TRUTH, missed: [3, 4] }],
  ["exactly two thirds of what was shown is no verdict", "ttttll", undefined],
  ["more than two thirds is", "tttttll", { traceHash: TRUTH, missed: [5, 6] }],
  ["a lying third convicts nobody, whoever is away", "ll----", undefined],
  ["nobody", "----", undefined],
])("%s", (_, pattern, verdict) => expect(verdictOf(pattern)).toEqual(verdict));

it("weighs by stake", () => {
  const [one, other] = seats("tl");
  if (one === undefined || other === undefined) throw new Error("two seats");
  expect(challengeVerdict([{ ...one, weight: 3n }, other])?.missed).toEqual([other.operator]);
  expect(challengeVerdict([{ ...one, weight: 2n }, other])).toBeUndefined();
});
