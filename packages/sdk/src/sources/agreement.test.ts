import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement, leastSources, type SourceAnswer } from "./agreement.ts";

const TRUTH = "the truth";
const honest = (source: string): SourceAnswer => ({ source, kind: "value", key: TRUTH, value: TRUTH });
/** Anything that one source can say. */
const anything = (source: string): fc.Arbitrary<SourceAnswer> =>
  fc.oneof(
    fc.record({ source: fc.constant(source), kind: fc.constant("value" as const), key: fc.string(), value: fc.string() }),
    fc.record({
      source: fc.constant(source),
      kind: fc.constant("reverted" as const),
      key: fc.oneof(fc.string(), fc.constant(TRUTH)),
      error: fc.string(),
    }),
    fc.constantFrom<SourceAnswer>(
      { source, kind: "absent" },
      { source, kind: "invalid", why: "" },
      { source, kind: "refused", error: "" },
      { source, kind: "silent" },
      { source, kind: "behind" },
    ),
  );
/** Of whom an attacker cannot make anything but nothing. */
const cutOff = (source: string): fc.Arbitrary<SourceAnswer> =>
  fc.constantFrom<SourceAnswer>(
    honest(source),
    { source, kind: "silent" },
    { source, kind: "behind" },
    { source, kind: "refused", error: "" },
  );

/** Several sources of which one lies, at any place, and the others are cut off or not. */
const oneLies = fc
  .integer({ min: 2, max: 6 })
  .chain((sources) =>
    fc
      .integer({ min: 0, max: sources - 1 })
      .chain((liar) => fc.tuple(...Array.from({ length: sources }, (_, i) => (i === liar ? anything(`s${i}`) : cutOff(`s${i}`))))),
  );

describe("agreement", () => {
  it("is never on anything but the truth, whatever one source says, whoever is cut off", () => {
    fc.assert(
      fc.property(oneLies, (answers) => {
        const found = agreement(answers);
        if (found.kind === "agreed") expect(found.answer).toMatchObject({ kind: "value", key: TRUTH });
      }),
      { numRuns: 5_000 },
    );
  });

  it("ends with the first other answer, whatever the majority", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), anything("liar"), (others, lie) => {
        const answers = [...Array.from({ length: others }, (_, i) => honest(`s${i}`)), lie];
        const isAnother = lie.kind === "reverted" || lie.kind === "invalid" || (lie.kind === "value" && lie.key !== TRUTH);
        expect(agreement(answers).kind === "disagreed").toBe(isAnother);
      }),
    );
  });

  it("asks for two sources, and for more than half of them", () => {
    expect([1, 2, 3, 4, 5, 6].map(leastSources)).toEqual([2, 2, 2, 3, 3, 4]);
    const silent = (source: string): SourceAnswer => ({ source, kind: "silent" });
    expect(agreement([honest("a"), silent("b")]).kind).toBe("lost");
    expect(agreement([honest("a"), honest("b"), silent("c")]).kind).toBe("agreed");
    expect(agreement([honest("a"), honest("b"), silent("c"), silent("d")]).kind).toBe("lost");
    expect(agreement([honest("a")]).kind).toBe("lost");
  });

  it("has for nobody what one does not have, and is no answer where all refuse", () => {
    expect(agreement([honest("a"), honest("b"), { source: "c", kind: "absent" }]).kind).toBe("absent");
    const refused = (source: string): SourceAnswer => ({ source, kind: "refused", error: source });
    expect(agreement([refused("a"), refused("b")])).toEqual({ kind: "refused", error: "a" });
    expect(agreement([honest("a"), refused("b")]).kind).toBe("lost");
  });
});
