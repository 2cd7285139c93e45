import fc from "fast-check";
import { expect, test } from "vitest";
import { Sequence } from "./Sequence.ts";

test("behaves as an array, and no version changes a version before it", () => {
  const operation = fc.oneof(
    fc.record({ kind: fc.constant("push" as const), count: fc.integer({ min: 0, max: 600 }) }),
    fc.record({ kind: fc.constantFrom("drop" as const, "take" as const), count: fc.integer({ min: -2, max: 900 }) }),
  );
  let next = 0;
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 12 }), (operations) => {
      const versions: { sequence: Sequence<number>; array: number[] }[] = [{ sequence: Sequence.of(), array: [] }];
      for (const { kind, count } of operations) {
        const { sequence, array } = versions[versions.length - 1] ?? { sequence: Sequence.of<number>(), array: [] };
        const items = kind === "push" ? Array.from({ length: count }, () => next++) : [];
        const least = Math.max(0, count);
        if (kind === "push") versions.push({ sequence: sequence.push(...items), array: [...array, ...items] });
        else if (kind === "drop") versions.push({ sequence: sequence.drop(count), array: array.slice(least) });
        else versions.push({ sequence: sequence.take(count), array: array.slice(0, least) });
      }
      for (const { sequence, array } of versions) {
        expect([...sequence]).toEqual(array);
        expect(sequence.size).toBe(array.length);
        expect([sequence.at(0), sequence.at(-1), sequence.at(array.length)]).toEqual([array[0], array.at(-1), undefined]);
      }
    }),
    { numRuns: 200, seed: 1 },
  );
});
