import { checkVote, type VoteRefusal } from "@parley/attestation";
import { describe, expect, it } from "vitest";
import type { AdversaryName } from "../adversaries/Adversary.ts";
import { CALM, type Scenario } from "../Scenario.ts";
import { World } from "../World.ts";
import { accusations, convicted } from "./accusations.ts";
import { conflicts } from "./conflicts.ts";
import { liveness } from "./liveness.ts";

const play = (fields: Partial<Scenario>, options?: ConstructorParameters<typeof World>[1]) =>
  new World({ ...CALM, ...fields }, options).run();
const byzantine = (name: AdversaryName, ...seats: number[]) => new Map(seats.map((seat) => [seat, name] as const));

describe("with more than a third Byzantine the checker reports what breaks", () => {
  it("two equivocators of four and a sequencer that forks: certificates that contradict each other", () => {
    const world = play({ adversaries: byzantine("equivocator", 0, 1), sequencers: ["equivocating"] });
    expect(conflicts(world)).not.toEqual([]);
    expect(convicted(world)).toEqual([0, 1]);
  });

  it("two twins of four, across a cut: honest code alone, and evidence against both once the sides meet", () => {
    const world = play({
      adversaries: byzantine("twin", 0, 1),
      sequencers: ["equivocating"],
      beats: 20,
      healedBeat: 10,
      network: { ...CALM.network, partition: "halves" },
    });
    expect(conflicts(world)).not.toEqual([]);
    expect(convicted(world)).toEqual([0, 1]);
    expect(accusations(world)).toEqual([]);
  });

  it("three false-root signers of four: heads that nobody built", () => {
    const world = play({ adversaries: byzantine("falseRootSigner", 0, 1, 2) });
    expect(conflicts(world).some((problem) => problem.endsWith("nobody built it"))).toBe(true);
  });

  it("two silent ones of four: no certificate is due in time", () => {
    expect(liveness(play({ adversaries: byzantine("silent", 0, 1) }))).not.toEqual([]);
  });
});

describe("with a protection rule switched off the checker notices", () => {
  // Operators that start again have forgotten their blocks and are shown the other branch; what they signed is all that they know of the first one.
  const swapped = (rules: typeof checkVote) =>
    play(
      {
        adversaries: byzantine("equivocator", 3),
        sequencers: ["equivocating"],
        crashes: [0, 1, 2].map((seat) => ({ seat, downMs: 9_000, upMs: 9_200 })),
      },
      { checkVote: rules, swapsBranches: true },
    );
  const without =
    (...reasons: readonly VoteRefusal[]): typeof checkVote =>
    (records, vote) => {
      const decision = checkVote(records, vote);
      return !decision.allowed && reasons.includes(decision.reason) ? { allowed: true, repeat: false } : decision;
    };

  it("holds with all of them", () => {
    const world = swapped(checkVote);
    expect(conflicts(world)).toEqual([]);
    expect(accusations(world)).toEqual([]);
    expect(world.history.refused).toBeGreaterThan(0);
  });

  it("breaks without the rule of one branch", () => {
    expect(conflicts(swapped(without("not-a-descendant")))).not.toEqual([]);
  });

  it("breaks without any", () => {
    expect(conflicts(swapped(without("conflicts-with-signed", "below-last-signed", "not-a-descendant")))).not.toEqual([]);
  });
});

describe("of accusations the checker notices", () => {
  const guilty = () => play({ adversaries: byzantine("equivocator", 3), sequencers: ["equivocating"] });

  it("that an honest seat is accused", () => {
    const world = guilty();
    // The same history, of a world in which seat 3 would be honest.
    const innocent: World = Object.assign(Object.create(world), { scenario: { ...world.scenario, adversaries: new Map() } });
    expect(accusations(innocent).some((problem) => problem.endsWith("which is honest"))).toBe(true);
  });

  it("that somebody heard a seat contradict itself and said nothing", () => {
    const world = guilty();
    expect(accusations(world)).toEqual([]);
    world.history.faults.length = 0;
    expect(accusations(world).some((problem) => problem.endsWith("accused nobody"))).toBe(true);
  });
});
