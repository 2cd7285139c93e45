import { describe, expect, it } from "vitest";
import { convicted } from "../checks/accusations.ts";
import { check } from "../checks/check.ts";
import { conflicts } from "../checks/conflicts.ts";
import { liveness } from "../checks/liveness.ts";
import { CALM, type Scenario } from "../Scenario.ts";
import { World } from "../World.ts";
import type { AdversaryName } from "./Adversary.ts";

const play = (fields: Partial<Scenario>) => new World({ ...CALM, ...fields }).run();
const SEVEN = Array.from({ length: 7 }, () => 1n);

describe("each adversary alone, with just under a third", () => {
  it.each(["silent", "equivocator", "twin", "withholder", "falseRootSigner", "staller", "spammer", "storeLoser"] as const)("%s", (name) => {
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
  });

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

describe("known limits", () => {
  // specs/protocol.md §4: a leader cannot tell who will not vote for what it declared.
  it("a seat that declares and votes too late stops all rollups, as long as a fork that it helps along is not known", () => {
    // Seats of even numbers see one branch: a quorum with the seat that promises, and none without it.
    const world = (shownBeat: number | undefined) =>
      play({
        weights: [7n, 3n, 3n, 2n, 3n, 2n, 2n],
        adversaries: new Map<number, AdversaryName>([[6, "staller"]]),
        sequencers: ["honest", "equivocating"],
        shownBeat,
        beats: 24,
      });
    expect(conflicts(world(undefined))).toEqual([]);
    expect(liveness(world(undefined))).not.toEqual([]);
    expect(liveness(world(2))).toEqual([]);
  });
});
