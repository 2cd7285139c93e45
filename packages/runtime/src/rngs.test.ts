import { expect, test } from "vitest";
import type { Rng } from "./Rng.ts";
import { seededRng } from "./seededRng.ts";
import { systemRng } from "./systemRng.ts";

test("one seed gives one sequence, another seed another", () => {
  const draw = (rng: Rng) => [rng.float(), rng.integer(1_000_000), ...rng.bytes(8)];
  expect(draw(seededRng(7))).toEqual(draw(seededRng(7)));
  expect(draw(seededRng(7))).not.toEqual(draw(seededRng(8)));
});

test.each([
  ["seeded", seededRng(1)],
  ["system", systemRng],
] as const)("%s: uniform enough, within bounds", (_name, rng) => {
  const counts = new Array<number>(6).fill(0);
  for (let draw = 0; draw < 12_000; draw++) {
    const face = rng.integer(6);
    counts[face] = (counts[face] ?? 0) + 1;
    const float = rng.float();
    expect(float >= 0 && float < 1).toBe(true);
  }
  // 2,000 expected per face, standard deviation 41: seven of them.
  for (const count of counts) expect(Math.abs(count - 2_000)).toBeLessThan(290);
  expect(rng.bytes(32)).toHaveLength(32);
  expect(rng.integer(1)).toBe(0);
  for (const bound of [0, -1, 1.5, 2 ** 33, Number.NaN]) expect(() => rng.integer(bound)).toThrow(RangeError);
});
