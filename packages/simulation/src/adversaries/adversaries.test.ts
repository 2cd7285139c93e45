import { describe, expect, it } from "vitest";
import { convicted } from "../checks/accusations.ts";
import { check } from "../checks/check.ts";
import { conflicts } from "../checks/conflicts.ts";
import { BEAT_MS, CALM, type Scenario, START_MS } from "../Scenario.ts";
import { World } from "../World.ts";
import type { AdversaryName } from "./Adversary.ts";

const play = (fields: Partial<Scenario>) => new World({ ...CALM, ...fields }).run();
const SEVEN = Array.from({ length: 7 }, () => 1n);

describe("each adversary alone, with just under a third", () => {
  it.each(["silent", "equivocator", "twin", "withholder", "falseRootSigner", "staller", "spammer", "storeLoser", "promiser"] as const)(
    "%s",
    (name) => {
      const world = play({
        weights: SEVEN,
        adversaries: new Map<number, AdversaryName>([
          [1, name],
          [4, name],
        ]),
        sequencers: ["honest", "honest"],
        beats: 20,
        healedBeat: 7,
        crashes: [{ seat: 1, downMs: 3_000, upMs: 3_500 }],
        network: { ...CALM.network, loss: 0.1, mostDelayMs: 400, partition: "thirds" },
      });
      expect(check(world)).toEqual([]);
      if (name === "equivocator") expect(convicted(world)).toEqual([1, 4]);
      if (name === "falseRootSigner") expect(world.history.forged).toBeGreaterThan(0);
    },
  );

  it("a twin whose two halves vote for what a Byzantine leader proposes to each is convicted", () => {
    const world = play({
      weights: SEVEN,
      adversaries: new Map<number, AdversaryName>([
        [0, "equivocator"],
        [2, "twin"],
      ]),
      sequencers: ["equivocating"],
    });
    expect(conflicts(world)).toEqual([]);
    expect(convicted(world)).toEqual([0, 2]);
  });

  it("an eclipsed operator is one of the others again once it hears them", () => {
    const world = play({
      adversaries: new Map<number, AdversaryName>([[1, "equivocator"]]),
      sequencers: ["honest", "honest"],
      beats: 20,
      healedBeat: 7,
      network: { ...CALM.network, eclipsed: 3 },
    });
    expect(check(world)).toEqual([]);
  });
});

describe("what leaders make of declarations", () => {
  it("a seat that declares and does not sign costs a view now and then, and no rollup its beats", () => {
    // Seats of even numbers see one branch of the second rollup: a quorum with seat 6, and none without it.
    const world = (name: AdversaryName) =>
      play({
        weights: [7n, 3n, 3n, 2n, 3n, 2n, 2n],
        adversaries: new Map([[6, name]]),
        sequencers: ["honest", "equivocating"],
        beats: 64,
      });
    for (const name of ["promiser", "staller"] as const) {
      const played = world(name);
      expect(conflicts(played)).toEqual([]);
      const late = beatsWithout(played, 0, { from: 8, withinMs: 1_000 });
      expect(late.length, `${name}: ${late.join()}`).toBeLessThanOrEqual(8);
      expect(beatsWithout(played, 0, { from: 8, withinMs: 2_500 })).toEqual([]);
    }
  });

  it("heads that one quorum has in common take no place from those of another", () => {
    // Seat 3 executes the heavy rollups late, seat 0 says nothing of the third one: the largest set never holds that.
    const played = play({
      adversaries: new Map<number, AdversaryName>([[0, "hider"]]),
      sequencers: ["heavy", "heavy", "honest"],
      lagBeats: [0, 0, 0, 3],
      beats: 64,
    });
    expect(check(played)).toEqual([]);
    expect(beatsWithout(played, 2, { from: 8, withinMs: 2_500 })).toEqual([]);
    expect(beatsWithout(played, 2, { from: 8, withinMs: 1_500 }).length).toBeLessThanOrEqual(12);
    for (const heavy of [0, 1]) expect(beatsWithout(played, heavy, { from: 8, withinMs: 3_500 })).toEqual([]);
  });
});

/** Beats from which on no head of a rollup as new as the beat was certified within that time. */
function beatsWithout(world: World, rollup: number, { from, withinMs }: { from: number; withinMs: number }): number[] {
  const { beats } = world.scenario;
  const isTimely = (beat: number) =>
    world.history.certified.some(
      ({ atMs, checkpoint }) =>
        atMs <= START_MS + beat * BEAT_MS + withinMs &&
        checkpoint.heads.some(({ rollupId, number }) => rollupId === world.rollups[rollup]?.id && number > BigInt(beat)),
    );
  return Array.from({ length: beats - 3 - from }, (_, i) => from + i).filter((beat) => !isTimely(beat));
}
