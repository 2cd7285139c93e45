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
    expect(checkVote({ sameNumber: [], last }, vote(head(9n), { canonicalHashAtLast: hash("b") }))).toEqual({
      allowed: true,
      repeat: false,
    });
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

/** A head that was signed, with what the test knows of it. */
interface Signed {
  head: Head;
  headHash: Hex;
  branch: number;
  origin: L1Block;
}

/** What the slasher of specs/wire.md §10 punishes, on some L1: one that holds both origins exists where one is the other's ancestor. */
function isFault(first: Signed, second: Signed): boolean {
  if (first.headHash === second.headHash || subjectOf(first.head) !== subjectOf(second.head)) return false;
  const sameNumber = first.head.number === second.head.number;
  if (first.head.finality === 1) return sameNumber || first.branch !== second.branch;
  const [lower, higher] = first.origin.number < second.origin.number ? [first.origin, second.origin] : [second.origin, first.origin];
  return sameNumber && ancestor(higher, lower.number)?.hash === lower.hash;
}

function ancestor(block: L1Block | undefined, number: bigint): L1Block | undefined {
  let found = block;
  while (found !== undefined && found.number > number) found = found.parent;
  return found?.number === number ? found : undefined;
}

/** Votes on whatever is asked, true or not, on an L1 that grows as a tree, and returns what was signed. */
function play(rng: Rng): Signed[] {
  const name = (...parts: (number | bigint)[]) =>
    `0x${parts
      .map((part) => part.toString(16).padStart(8, "0"))
      .join("")
      .padStart(64, "0")}` as const;
  const blocks: L1Block[] = [{ number: 0n, hash: name(0), parent: undefined }];
  const pick = () => blocks[Math.max(0, blocks.length - 1 - rng.integer(6))] ?? neverHappens();
  const records = new Map<string, SignedHead[]>();
  const signed: Signed[] = [];
  for (let i = 0; i < 150; i += 1) {
    const parent = pick();
    blocks.push({ number: parent.number + 1n, hash: name(1, i), parent });
    const origin = pick();
    const finality = ([1, 2, 3] as const)[rng.integer(3)] ?? 1;
    const branch = rng.integer(2);
    const number = BigInt(rng.integer(12));
    // Block n of branch x is named by both.
    const head = testHead({
      number,
      finality,
      anchor: name(2, rng.integer(2)),
      blockHash: name(3, branch, number),
      l1OriginNumber: origin.number,
      l1OriginHash: origin.hash,
    });
    const ofSubject = records.get(subjectOf(head)) ?? [];
    const newest = ofSubject.toSorted((a, b) => Number(a.number - b.number)).at(-1);
    const sameNumber = ofSubject.filter((one) => one.number === number);
    const originAncestors = new Map(
      sameNumber.flatMap(({ l1OriginNumber }) => {
        const found = rng.integer(4) === 0 ? undefined : ancestor(origin, l1OriginNumber);
        return found === undefined ? [] : [[l1OriginNumber, found.hash] as const];
      }),
    );
    const asked = vote(head, { canonicalHashAtLast: newest && name(3, branch, newest.number), originAncestors });
    const decision = checkVote({ sameNumber, last: newest }, asked);
    if (!decision.allowed || decision.repeat) continue;
    signed.push({ head, headHash: asked.headHash, branch, origin });
    records.set(subjectOf(head), [...ofSubject, signedHeadOf(head, asked.headHash)]);
  }
  return signed;
}

it("whatever is asked, on whatever L1: no two heads that it signed are a fault, however the L1 ends", () => {
  let signedAgain = 0;
  for (let seed = 0; seed < 60; seed += 1) {
    const signed = play(seededRng(seed));
    for (const [i, first] of signed.entries()) {
      for (const second of signed.slice(i + 1)) {
        expect(isFault(first, second), `seed ${seed}, number ${first.head.number}`).toBe(false);
        const sameNumber = subjectOf(first.head) === subjectOf(second.head) && first.head.number === second.head.number;
        if (sameNumber) signedAgain += 1;
      }
    }
  }
  // The rule lets through what it is there for.
  expect(signedAgain).toBeGreaterThan(20);
});

function neverHappens(): never {
  throw new Error("there is a first one");
}
