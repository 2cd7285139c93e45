import { type Hex, ZERO_HASH } from "@parley/primitives";
import fc from "fast-check";
import { keccak256, stringToHex } from "viem";
import { expect, it } from "vitest";
import vectors from "../../../vectors/traces.json" with { type: "json" };
import { TraceTree, traceTreeRoot } from "./TraceTree.ts";

const hashOf = (text: string) => keccak256(stringToHex(text));
const entriesOf = (count: number) => Array.from({ length: count }, (_, i) => ({ place: hashOf(`place ${i}`), leaf: hashOf(`leaf ${i}`) }));

it.each(vectors.tree)("gives root and path of vectors/traces.json", ({ places, leaves, root, path }) => {
  const entries = places.map((place, i) => ({ place: place as Hex, leaf: leaves[i] as Hex })); // as many leaves as places
  const tree = TraceTree.of(entries.toReversed());
  const last = entries.at(-1) ?? { place: ZERO_HASH, leaf: ZERO_HASH };
  expect(tree.root).toBe(root);
  expect(tree.path(last.place)).toEqual(path);
});

it("proves each leaf at its own place, and at no other one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), fc.nat(), (count, one, other) => {
      const entries = entriesOf(count);
      const tree = TraceTree.of(entries);
      const [a, b] = [entries[one % count], entries[other % count]];
      if (a === undefined || b === undefined) throw new Error("no entry");
      const path = tree.path(a.place) ?? [];
      expect(traceTreeRoot(a, path)).toBe(tree.root);
      if (a.place !== b.place) expect(traceTreeRoot({ place: b.place, leaf: a.leaf }, path)).not.toBe(tree.root);
      expect(traceTreeRoot({ ...a, leaf: hashOf("another") }, path)).not.toBe(tree.root);
    }),
  );
});

it("has no path to what it does not hold, no root of nothing, and no place twice", () => {
  const [entry] = entriesOf(1);
  if (entry === undefined) throw new Error("no entry");
  expect(TraceTree.of([]).root).toBe(ZERO_HASH);
  expect(TraceTree.of([entry]).path(hashOf("elsewhere"))).toBeUndefined();
  expect(() => TraceTree.of([entry, { ...entry, leaf: hashOf("another") }])).toThrow("two traces");
  expect(() =>
    traceTreeRoot(
      entry,
      Array.from({ length: 257 }, () => ZERO_HASH),
    ),
  ).toThrow("at most 256");
});

it("separates places that differ in their last bit alone", () => {
  const place = (end: string): Hex => `0x${"ab".repeat(31)}${end}`;
  const entries = [place("00"), place("01")].map((at) => ({ place: at, leaf: hashOf(at) }));
  const tree = TraceTree.of(entries);
  for (const entry of entries) {
    const path = tree.path(entry.place) ?? [];
    expect(path).toHaveLength(256);
    expect(traceTreeRoot(entry, path)).toBe(tree.root);
  }
});

it("is the same when it is built in parts, with pauses between them", async () => {
  const entries = entriesOf(1_000);
  let pauses = 0;
  const built = await TraceTree.build(entries, async () => {
    pauses += 1;
  });
  expect(built.root).toBe(TraceTree.of(entries).root);
  expect(built.path(entries[7]?.place ?? ZERO_HASH)).toEqual(TraceTree.of(entries).path(entries[7]?.place ?? ZERO_HASH));
  expect(pauses).toBeGreaterThanOrEqual(8);
  const [entry = { place: ZERO_HASH, leaf: ZERO_HASH }] = entries;
  await expect(TraceTree.build([entry, { ...entry, leaf: hashOf("another") }], async () => undefined)).rejects.toThrow("two traces");
  expect((await TraceTree.build([], async () => undefined)).root).toBe(ZERO_HASH);
});
