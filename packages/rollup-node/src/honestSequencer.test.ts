/**
 * Whatever its L1 does, and at whichever write it is killed: of all that an honest sequencer ever signs, no two statements are evidence (specs/protocol.md §2.3). `HONEST_SEQUENCER_RUNS` says how many
 * histories, `HONEST_SEQUENCER_SEED` which.
 */
import { type SequencerStatement, sealDigest } from "@parley/primitives";
import fc from "fast-check";
import { expect, test } from "vitest";
import { HonestSequencer } from "./testing/HonestSequencer.ts";

const few = fc.integer({ min: 1, max: 4 });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("seal" as const), count: few }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("post" as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("mine" as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("confirm" as const), count: few }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("decide" as const),
      behind: fc.integer({ min: 0, max: 3 }),
      count: fc.integer({ min: 1, max: 3 }),
      posts: fc.boolean(),
      dies: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("unwind" as const), count: few }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("giveUp" as const), count: few }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("orphan" as const), count: few }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restart" as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("kill" as const), writes: fc.integer({ min: 0, max: 12 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(sequencer: HonestSequencer, one: Step): Promise<void> {
  switch (one.kind) {
    case "seal":
      for (let i = 0; i < one.count; i += 1) await sequencer.seal();
      return;
    case "post":
      return sequencer.post();
    case "mine":
      return sequencer.l1.mine();
    case "confirm":
      return sequencer.confirm(one.count);
    case "decide":
      return sequencer.decide(one);
    case "unwind":
      return sequencer.unwind(one.count);
    case "giveUp":
      return sequencer.l1.giveUp(one.count);
    case "orphan":
      return sequencer.orphan(one.count);
    case "restart":
      return sequencer.start();
    case "kill":
      return sequencer.killAfter(one.writes);
  }
}

/** Pairs that the registry would take the bond for. */
function contradictions(statements: readonly SequencerStatement[]): SequencerStatement[][] {
  const first = new Map<string, SequencerStatement>();
  return statements.flatMap((statement) => {
    const key = `${statement.number}/${statement.anchor}`;
    const other = first.get(key) ?? statement;
    first.set(key, other);
    return sealDigest(other) === sealDigest(statement) ? [] : [[other, statement]];
  });
}

test("of all that it signs no two statements contradict each other", { timeout: 300_000 }, async () => {
  const seen = { seals: 0, batches: 0, anchors: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const sequencer = new HonestSequencer();
      await sequencer.start();
      for (const one of steps) await sequencer.survive(() => take(sequencer, one));
      const { statements } = sequencer;
      expect(contradictions(statements)).toEqual([]);
      seen.seals += statements.filter(({ bodyHash }) => bodyHash === undefined).length;
      seen.batches += statements.filter(({ bodyHash }) => bodyHash !== undefined).length;
      seen.anchors += new Set(statements.map(({ anchor }) => anchor)).size;
    }),
    { numRuns: Number(process.env.HONEST_SEQUENCER_RUNS ?? 100), seed: Number(process.env.HONEST_SEQUENCER_SEED ?? 1) },
  );
  // Something was signed that could have contradicted something, on more than one branch.
  expect(seen.seals).toBeGreaterThan(500);
  expect(seen.batches).toBeGreaterThan(100);
  expect(seen.anchors).toBeGreaterThan(110);
});
