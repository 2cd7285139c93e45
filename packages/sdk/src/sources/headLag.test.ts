import { expect, it } from "vitest";
import { type HeadMoves, headLag } from "./headLag.ts";

const LIMITS = { blocks: 8n, ms: 30_000 };
const heads = (a: bigint, b: bigint) => [
  { source: "a", number: a },
  { source: "b", number: b },
];
/** Who is behind after each look. */
function looks(...seen: readonly [atMs: number, a: bigint, b: bigint][]): string[][] {
  let moves: HeadMoves = new Map();
  return seen.map(([atMs, a, b]) => {
    const lag = headLag(moves, heads(a, b), atMs, LIMITS);
    moves = lag.moves;
    return [...lag.behind];
  });
}

it("leaves out who is too many blocks behind, and nobody who is a few", () => {
  expect(looks([0, 108n, 100n], [0, 109n, 100n], [1, 109n, 101n])).toEqual([[], ["b"], []]);
  expect(headLag(new Map(), heads(108n, 100n), 0, LIMITS).lags).toEqual(
    new Map([
      ["a", 0n],
      ["b", 8n],
    ]),
  );
});

it("leaves out who is behind and does not move for too long, and nobody on a chain that stands still", () => {
  expect(looks([0, 100n, 100n], [60_000, 100n, 100n])).toEqual([[], []]);
  expect(looks([0, 101n, 100n], [30_000, 101n, 100n], [30_001, 101n, 100n], [30_002, 101n, 101n])).toEqual([[], [], ["b"], []]);
  expect(looks([0, 101n, 100n], [20_000, 104n, 103n], [40_000, 108n, 107n])).toEqual([[], [], []]);
});
