import { seededRng } from "@parley/runtime";
import { expect, it } from "vitest";
import { checkVote, type SignedHead } from "./protection.ts";
import { testHead } from "./testing/testHead.ts";

const hash = (name: string) => `0x${name.repeat(64)}` as const;
const last: SignedHead = { number: 5n, headHash: hash("5"), blockHash: hash("b") };
const head = (number: bigint) => testHead({ number });

it("allows the first head, a descendant, and the same head again", () => {
  expect(
    checkVote({ sameNumber: undefined, last: undefined }, { head: head(1n), headHash: hash("1"), canonicalHashAtLast: undefined }),
  ).toEqual({ allowed: true, repeat: false });
  expect(checkVote({ sameNumber: undefined, last }, { head: head(9n), headHash: hash("9"), canonicalHashAtLast: hash("b") })).toEqual({
    allowed: true,
    repeat: false,
  });
  expect(checkVote({ sameNumber: last, last }, { head: head(5n), headHash: hash("5"), canonicalHashAtLast: hash("b") })).toEqual({
    allowed: true,
    repeat: true,
  });
});

it.each([
  ["another head of a signed number", { sameNumber: last, last }, head(5n), hash("b"), "conflicts-with-signed"],
  ["a number below the last one without its record", { sameNumber: undefined, last }, head(4n), hash("b"), "below-last-signed"],
  ["the last number when its record is lost", { sameNumber: undefined, last }, head(5n), hash("b"), "below-last-signed"],
  ["a head of another branch", { sameNumber: undefined, last }, head(6n), hash("c"), "not-a-descendant"],
  ["a head whose chain is unknown at the last signed number", { sameNumber: undefined, last }, head(6n), undefined, "not-a-descendant"],
] as const)("refuses %s", (_, records, asked, canonicalHashAtLast, reason) => {
  expect(checkVote(records, { head: asked, headHash: hash("7"), canonicalHashAtLast })).toEqual({ allowed: false, reason });
});

it("whatever is asked, never two heads of one number and never two branches", () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const rng = seededRng(seed);
    const records = new Map<bigint, SignedHead>();
    let newest: SignedHead | undefined;
    // Two branches of one chain; block n of branch x is named by both.
    const name = (branch: number, number: bigint) => `0x${branch}${number.toString(16).padStart(63, "0")}` as const;
    const branches = new Set<number>();
    for (let i = 0; i < 200; i += 1) {
      const branch = rng.integer(2);
      const number = BigInt(rng.integer(30));
      const ask = { head: head(number), headHash: name(branch, number), canonicalHashAtLast: newest && name(branch, newest.number) };
      const decision = checkVote({ sameNumber: records.get(number), last: newest }, ask);
      if (!decision.allowed || decision.repeat) continue;
      expect(records.has(number)).toBe(false);
      branches.add(branch);
      newest = { number, headHash: ask.headHash, blockHash: name(branch, number) };
      records.set(number, newest);
    }
    expect(branches.size).toBe(1);
  }
});
