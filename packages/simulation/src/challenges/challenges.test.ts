import { expect, it } from "vitest";
import { LAZY } from "./Challenged.ts";
import { type ChallengePopulation, type HabitOutcome, simulateChallenges } from "./simulateChallenges.ts";

/** Twenty operators, of whom six are lazy. */
const POPULATION: ChallengePopulation = {
  seed: 7,
  operators: {
    honest: 12,
    censored: 1,
    "copies-root": 2,
    "copies-answer": 1,
    guesses: 1,
    "some-rollups": 1,
    "most-blocks": 1,
    "has-a-friend": 1,
  },
  days: 2,
  periodsPerDay: 4,
  rollups: 4,
  blocksPerPeriod: 5,
  censoredPart: 0.1,
  rules: { windowPeriods: 28, mostMisses: 8, suspensionPeriods: 28 },
};

const played = (change: Partial<ChallengePopulation> = {}) => {
  const outcome = simulateChallenges({ ...POPULATION, ...change });
  const of = (habit: HabitOutcome["habit"]) => {
    const found = outcome.habits.find((one) => one.habit === habit);
    if (found === undefined) throw new Error(`nobody is ${habit}`);
    return found;
  };
  return { outcome, of };
};

const LONG = played({ days: 30 });

it("finds who executes nothing on the first day, and takes its seat after two", () => {
  const { outcome, of } = played({ days: 9 });
  expect(outcome.voidPeriods).toBe(0);
  for (const habit of ["copies-root", "copies-answer", "guesses"] as const) {
    expect(of(habit)).toMatchObject({ missedPart: 1, foundPerDay: 1, rewardsLost: 1 });
    expect(of(habit).suspensions).toBe(of(habit).operators);
  }
});

it("finds who executes a part by what it leaves out", () => {
  const { of } = LONG;
  expect(of("some-rollups").missedPart).toBeGreaterThan(0.15);
  expect(of("some-rollups").missedPart).toBeLessThan(0.35);
  expect(of("most-blocks").missedPart).toBeGreaterThan(0.03);
  expect(of("most-blocks").missedPart).toBeLessThan(0.2);
});

it("accuses nobody who executed and got to the L1, and does not see who has a friend", () => {
  const { outcome, of } = LONG;
  expect(outcome.habits.map(({ falseMisses }) => falseMisses).every((count) => count === 0)).toBe(true);
  expect(of("honest")).toMatchObject({ missedPart: 0, rewardsLost: 0, suspensions: 0 });
  expect(of("has-a-friend")).toMatchObject({ missedPart: 0, rewardsLost: 0 });
});

it("a censored honest operator loses the periods in which it is, and keeps its seat", () => {
  const censored = LONG.of("censored");
  expect(censored.missedPart).toBeGreaterThan(0);
  expect(censored.rewardsLost).toBeCloseTo(censored.missedPart);
  expect(censored.rewardsLost).toBeLessThan(0.2);
  expect(censored).toMatchObject({ suspensions: 0, falseMisses: 0 });
});

it("is void while too few answer, and costs nobody anything", () => {
  const { outcome, of } = played({ operators: { honest: 5, censored: 6 }, censoredPart: 1, days: 2 });
  expect(outcome.voidPeriods).toBe(outcome.periods);
  expect(of("censored")).toMatchObject({ missedPart: 0, rewardsLost: 0 });
});

it("names as lazy who does not execute all", () => {
  const lazy = LONG.outcome.habits.filter(({ missedPart, habit }) => missedPart > 0 && habit !== "censored");
  expect(new Set(lazy.map(({ habit }) => habit))).toEqual(new Set(LAZY));
});
