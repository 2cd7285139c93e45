import { expect, it } from "vitest";
import { SealSearch } from "./SealSearch.ts";

const BEAT_MS = 1_000;

it("asks when there is one more branch to ask about, and when there is one more peer, and once a beat at most", () => {
  const search = new SealSearch(BEAT_MS);
  expect(search.due([], ["a"], 0)).toEqual([]);
  expect(search.due([5n], [], 0)).toEqual([]);
  expect(search.due([5n], ["a"], 0)).toEqual([5n]);
  expect(search.due([5n, 9n], ["a"], BEAT_MS - 1)).toEqual([]);
  expect(search.due([5n, 9n], ["a"], BEAT_MS)).toEqual([5n, 9n]);
  // As after a partition.
  expect(search.due([5n, 9n], ["a", "b"], 2 * BEAT_MS)).toEqual([5n, 9n]);
  expect(search.due([5n, 9n], ["b"], 3 * BEAT_MS - 1)).toEqual([]);
});

it("asks a peer that went and came back", () => {
  const search = new SealSearch(BEAT_MS);
  for (const [peers, ms] of [
    [["a", "b"], 0],
    [["a"], BEAT_MS],
    [["a"], 3 * BEAT_MS],
  ] as const)
    expect(search.due([5n], peers, ms)).toEqual([5n]);
  expect(search.due([5n], ["a"], 4 * BEAT_MS)).toEqual([]);
  expect(search.due([5n], ["a", "b"], 4 * BEAT_MS)).toEqual([5n]);
});

it("asks again and again with growing pauses, for what a peer does not know it may be shown later", () => {
  const search = new SealSearch(BEAT_MS);
  const asked: number[] = [];
  for (let ms = 0; ms < 4_000_000; ms += BEAT_MS) if (search.due([5n], ["a"], ms).length > 0) asked.push(ms / BEAT_MS);
  expect(asked.slice(0, 5)).toEqual([0, 1, 3, 7, 15]);
  expect(asked.slice(-2).reduce((before, after) => after - before)).toBe(1_024);
});

it("asks about the newest branches where there are many, and once about those that begin at one number", () => {
  const numbers = Array.from({ length: 20 }, (_, index) => BigInt(index));
  expect(new SealSearch(BEAT_MS).due(numbers, ["a"], 0)).toEqual(numbers.slice(-8));
  expect(new SealSearch(BEAT_MS).due([5n, 5n], ["a"], 0)).toEqual([5n]);
});
