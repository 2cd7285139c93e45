import { type Head, type Hex, headHash } from "@parley/primitives";
import { type Rng, seededRng } from "@parley/runtime";
import { describe, expect, it } from "vitest";
import { checkVote, type SignedHead, signedHeadOf, subjectOf, type Vote } from "./protection.ts";
import { testHead } from "./testing/testHead.ts";

const hash = (name: string) => `0x${name.repeat(64)}` as const;
const last = signedHeadOf(testHead({ number: 5n, blockHash: hash("b") }), hash("5"));
const NOTHING_KNOWN: ReadonlyMap<bigint, Hex> = new Map();

function vote(head: Head, fields: Partial<Vote> = {}): Vote {
  return { head, headHash: headHash(head), canonicalHashAtLast: undefined, originAncestors: NOTHING_KNOWN, ...fields };
}

describe("unsafe heads", () => {
  const head = (number: bigint) => testHead({ number });

  it("allows the first head, a descendant, and the same head again", () => {
    expect(checkVote({ sameNumber: [], last: undefined }, vote(head(1n)))).toEqual({ allowed: true, repeat: false });
    expect(checkVote({ sameNumber: [], last }, vote(head(9n), { canonicalHashAtLast: hash("b") }))).toEqual({ allowed: true, repeat: false });
    expect(checkVote({ sameNumber: [last], last }, vote(head(5n), { headHash: hash("5") }))).toEqual({ allowed: true, repeat: true });
  });

  it.each([
    ["another head of a signed number", [last], head(5n), hash("b"), "conflicts-with-signed"],
    ["a number below the last one without its record", [], head(4n), hash("b"), "below-last-signed"],
    ["the last number when its record is lost", [], head(5n), hash("b"), "below-last-signed"],
    ["a head of another branch", [], head(6n), hash("c"), "not-a-descendant"],
    ["a head whose chain is unknown at the last signed number", [], head(6n), undefined, "not-a-descendant"],
  ] as const)("refuses %s", (_, sameNumber, asked, canonicalHashAtLast, reason) => {
    expect(checkVote({ sameNumber, last }, vote(asked, { canonicalHashAtLast }))).toEqual({ allowed: false, reason });
  });

  it("refuses another head of a signed number on whatever L1: only an anchor sets branches apart", () => {
    const later = testHead({ number: 5n, l1OriginNumber: 9n, l1OriginHash: hash("9") });
    const originAncestors = new Map([[last.l1OriginNumber, hash("e")]]);
    expect(checkVote({ sameNumber: [last], last }, vote(later, { originAncestors }))).toMatchObject({ reason: "conflicts-with-signed" });
    expect(subjectOf(testHead({ anchor: hash("a") }))).not.toBe(subjectOf(testHead()));
    expect(subjectOf(testHead({ anchor: hash("a"), finality: 2 }))).toBe(subjectOf(testHead({ finality: 2 })));
  });
});

describe("safe heads", () => {
  const safe = (fields: Partial<Head>) => testHead({ number: 5n, finality: 2, ...fields });
  const before = signedHeadOf(safe({ l1OriginNumber: 20n, l1OriginHash: hash("2") }), hash("5"));
  const records = { sameNumber: [before], last: before };

  it("allows a second head of a number when the L1 below its origin has another block where the first one's was", () => {
    const after = safe({ blockHash: hash("c"), l1OriginNumber: 22n, l1OriginHash: hash("d") });
    expect(checkVote(records, vote(after, { originAncestors: new Map([[20n, hash("e")]]) }))).toEqual({ allowed: true, repeat: false });
    const sameHeight = { ...after, l1OriginNumber: 20n };
    expect(checkVote(records, vote(sameHeight))).toEqual({ allowed: true, repeat: false });
  });

  it.each([
    ["whose origin the first one's L1 may hold", 22n, new Map([[20n, hash("2")]])],
    ["when the L1 in between is unknown", 22n, NOTHING_KNOWN],
    ["that rests on an older L1 block, which both may hold", 19n, new Map([[20n, hash("e")]])],
  ])("refuses a second head %s", (_, l1OriginNumber, originAncestors) => {
    const after = safe({ blockHash: hash("c"), l1OriginNumber, l1OriginHash: hash("d") });
    expect(checkVote(records, vote(after, { originAncestors }))).toEqual({ allowed: false, reason: "conflicts-with-signed" });
  });

  it("asks every record of the number, and a number that was passed by stays so", () => {
    const second = signedHeadOf(safe({ l1OriginNumber: 21n, l1OriginHash: hash("6") }), hash("6"));
    const third = safe({ blockHash: hash("c"), l1OriginNumber: 22n, l1OriginHash: hash("d") });
    const originAncestors = new Map([
      [20n, hash("e")],
      [21n, hash("6")],
    ]);
    expect(checkVote({ sameNumber: [before, second], last: second }, vote(third, { originAncestors }))).toMatchObject({ allowed: false });
    expect(checkVote({ sameNumber: [], last: before }, vote(safe({ number: 4n })))).toMatchObject({ reason: "below-last-signed" });
  });
});

interface L1Block {
  number: bigint;
  hash: Hex;
  parent: L1Block | undefined;
}

/** What the slasher of specs/wire.md §10 punishes, for an L1 that ended as `tip`. */
function isFault(first: Head, second: Head, { tip, isAncestor }: { tip: L1Block; isAncestor: (a: Head, b: Head) => boolean }): boolean {
  if (headHash(first) === headHash(second) || subjectOf(first) !== subjectOf(second)) return false;
  if (first.finality === 1) return first.number === second.number || !(isAncestor(first, second) || isAncestor(second, first));
  const canonical = ({ l1OriginNumber, l1OriginHash }: Head) => ancestor(tip, l1OriginNumber)?.hash === l1OriginHash;
  return first.number === second.number && canonical(first) && canonical(second);
}

function ancestor(block: L1Block | undefined, number: bigint): L1Block | undefined {
  let found = block;
  while (found !== undefined && found.number > number) found = found.parent;
  return found?.number === number ? found : undefined;
}

/** Votes on whatever is asked, true or not, and returns what was signed. */
function play(rng: Rng): { signed: Head[]; tips: L1Block[]; isAncestor: (a: Head, b: Head) => boolean } {
  const name = (...parts: (number | bigint)[]) => `0x${parts.map((part) => part.toString(16).padStart(8, "0")).join("").padStart(64, "0")}` as const;
  const tips: L1Block[] = [{ number: 0n, hash: name(0), parent: undefined }];
  const records = new Map<string, SignedHead[]>();
  const signed: Head[] = [];
  const pick = <T>(list: readonly T[]): T => list[rng.integer(list.length)] ?? list[0] ?? neverHappens();
  // Two branches of the rollup; block n of branch x is named by both, so that a block is another one's ancestor when the branch is the same.
  const branchOf = (head: Head) => head.blockHash.slice(0, -8);
  for (let i = 0; i < 150; i += 1) {
    const parent = ancestor(pick(tips), BigInt(rng.integer(i + 1))) ?? pick(tips);
    tips.push({ number: parent.number + 1n, hash: name(1, i), parent });
    const origin = ancestor(pick(tips), BigInt(rng.integer(8))) ?? pick(tips);
    const finality = ([1, 2, 3] as const)[rng.integer(3)] ?? 1;
    const branch = rng.integer(2);
    const number = BigInt(rng.integer(12));
    const anchor = name(2, rng.integer(2));
    const head = testHead({ number, finality, anchor, blockHash: name(3, branch, number), l1OriginNumber: origin.number, l1OriginHash: origin.hash });
    const ofSubject = records.get(subjectOf(head)) ?? [];
    const newest = ofSubject.reduce<SignedHead | undefined>((best, one) => (best === undefined || one.number >= best.number ? one : best), undefined);
    const sameNumber = ofSubject.filter((one) => one.number === number);
    const originAncestors = new Map(
      sameNumber.flatMap(({ l1OriginNumber }) => {
        const found = rng.integer(4) === 0 ? undefined : ancestor(origin, l1OriginNumber);
        return found === undefined ? [] : [[l1OriginNumber, found.hash] as const];
      }),
    );
    const canonicalHashAtLast = newest && name(3, branch, newest.number);
    const decision = checkVote({ sameNumber, last: newest }, vote(head, { canonicalHashAtLast, originAncestors }));
    if (!decision.allowed) continue;
    signed.push(head);
    if (!decision.repeat) records.set(subjectOf(head), [...ofSubject, signedHeadOf(head, headHash(head))]);
  }
  return { signed, tips, isAncestor: (a, b) => branchOf(a) === branchOf(b) && a.number < b.number };
}

it("whatever is asked, on whatever L1: no two heads that it signed are a fault, however the L1 ends", () => {
  let resigned = 0;
  for (let seed = 0; seed < 60; seed += 1) {
    const { signed, tips, isAncestor } = play(seededRng(seed));
    const numbers = new Set<string>();
    for (const [i, first] of signed.entries()) {
      const key = `${subjectOf(first)}/${first.number}`;
      if (first.finality !== 1 && numbers.has(key)) resigned += 1;
      numbers.add(key);
      for (const second of signed.slice(i + 1)) {
        const guilty = tips.find((tip) => isFault(first, second, { tip, isAncestor }));
        expect(guilty, `seed ${seed}: ${JSON.stringify([first, second], (_, value) => (typeof value === "bigint" ? String(value) : value))}`).toBe(undefined);
      }
    }
  }
  // The rule lets through what it is there for.
  expect(resigned).toBeGreaterThan(20);
});

function neverHappens(): never {
  throw new Error("there is a first one");
}
