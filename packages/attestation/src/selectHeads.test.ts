import { type Hex, headHash } from "@parley/primitives";
import { seededRng } from "@parley/runtime";
import { describe, expect, it } from "vitest";
import { type Candidate, selectHeads } from "./selectHeads.ts";
import { testHead } from "./testing/testHead.ts";

const id = (rollup: number) => `0x${rollup.toString(16).padStart(64, "0")}` as Hex; // 32 bytes by padding
function candidate(rollup: number, number: bigint, seats: readonly number[], fresh = true): Candidate {
  const head = testHead({ rollupId: id(rollup), number });
  return { head, headHash: headHash(head), fresh, seats: new Set(seats) };
}
const four = { weights: [1n, 1n, 1n, 1n], totalWeight: 4n };
const chosen = (candidates: readonly Candidate[], set: { weights: readonly bigint[]; totalWeight: bigint } = four) =>
  selectHeads({ candidates, ...set }).map(({ rollupId, number }) => `${Number(rollupId)}:${number}`);

describe("selectHeads", () => {
  it("takes what one quorum declared as a whole, not what several quorums declared in parts", () => {
    expect(chosen([candidate(1, 9n, [0, 1, 2]), candidate(2, 9n, [1, 2, 3]), candidate(3, 9n, [0, 1, 2])])).toEqual(["1:9", "3:9"]);
  });

  it("goes back to an older head that everybody has", () => {
    expect(chosen([candidate(1, 9n, [0, 1]), candidate(1, 8n, [0, 1, 2], false), candidate(2, 9n, [0, 1, 2])])).toEqual(["1:8", "2:9"]);
  });

  it("prefers fresh heads to more heads", () => {
    const lagging = [candidate(1, 9n, [0, 1, 2]), candidate(1, 7n, [0, 1, 2, 3], false), candidate(2, 4n, [0, 1, 3], false)];
    expect(chosen(lagging)).toEqual(["1:9"]);
  });

  it("finds nothing at exactly two thirds", () => {
    expect(chosen([candidate(1, 9n, [0, 1])], { weights: [1n, 1n, 1n], totalWeight: 3n })).toEqual([]);
    expect(chosen([])).toEqual([]);
  });

  it.each([6, 10, 11, 30])(
    "among %i seats always finds a set that one quorum declared, as large as an exhaustive search says where one is possible",
    (seats) => {
      for (let seed = 0; seed < 30; seed += 1) {
        const rng = seededRng(seed);
        const weights = Array.from({ length: seats }, () => BigInt(1 + rng.integer(5)));
        const totalWeight = weights.reduce((a, b) => a + b, 0n);
        const candidates = Array.from({ length: 6 }, (_, i) =>
          candidate(
            i % 3,
            BigInt(10 - Math.floor(i / 3)),
            weights.flatMap((_, seat) => (rng.float() < 0.9 ? [seat] : [])),
            i < 3,
          ),
        );
        const heads = selectHeads({ candidates, weights, totalWeight });
        const declaredBy = (numbers: readonly Hex[]) =>
          weights
            .flatMap((weight, seat) =>
              numbers.every((hash) => candidates.some((c) => c.headHash === hash && c.seats.has(seat))) ? [weight] : [],
            )
            .reduce((a, b) => a + b, 0n);
        if (heads.length > 0) expect(3n * declaredBy(heads.map(headHash))).toBeGreaterThan(2n * totalWeight);
        if (seats > 10) continue;
        // Exhaustive: every choice of at most one head a rollup.
        let most = 0;
        for (let choice = 0; choice < 27; choice += 1) {
          const picks = [0, 1, 2].flatMap((rollup) => {
            const level = Math.floor(choice / 3 ** rollup) % 3;
            return level === 2 ? [] : (candidates[rollup + 3 * level] ?? []);
          });
          if (picks.length > 0 && 3n * declaredBy(picks.map(({ headHash: hash }) => hash)) > 2n * totalWeight)
            most = Math.max(most, 10 * picks.filter(({ fresh }) => fresh).length + picks.length);
        }
        const fresh = heads.filter(({ number }) => number === 10n).length;
        expect(10 * fresh + heads.length).toBe(most);
      }
    },
  );
});
