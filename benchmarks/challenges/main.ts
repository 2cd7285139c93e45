// `npm run bench -- challenges`: a hundred operators of one weight for two weeks under execution challenges (specs/challenges.md), 30 of them lazy. Seeded, so two runs write the same rows; `blocksPerPeriod` stands for
// the 21,600 beats of six hours, since only which part of them somebody executed matters.
import { type ChallengePopulation, LAZY, simulateChallenges } from "@parley/simulation";

const POPULATION: ChallengePopulation = {
  seed: 1,
  operators: {
    honest: 65,
    censored: 4,
    "copies-root": 8,
    "copies-answer": 7,
    guesses: 7,
    "some-rollups": 4,
    "most-blocks": 4,
    "has-a-friend": 1,
  },
  days: 14,
  periodsPerDay: 4,
  rollups: 4,
  blocksPerPeriod: 3,
  censoredPart: 0.05,
  rules: { windowPeriods: 28, mostMisses: 8, suspensionPeriods: 28 },
};
const RATES = [1, 4, 8];

export async function run({ log }: { log: (line: string) => void }) {
  const rows = RATES.flatMap((periodsPerDay) => {
    // Misses add up over a week, and the seat is lost for one, at every rate.
    const rules = { windowPeriods: 7 * periodsPerDay, mostMisses: 2 * periodsPerDay, suspensionPeriods: 7 * periodsPerDay };
    const outcome = simulateChallenges({ ...POPULATION, periodsPerDay, rules });
    log(`${periodsPerDay} periods a day: ${outcome.voidPeriods} of ${outcome.periods} void`);
    return outcome.habits.map(({ habit, operators, missedPart, foundPerDay, rewardsLost, suspensions, falseMisses }) => ({
      periodsPerDay,
      habit,
      lazy: LAZY.includes(habit) ? "yes" : "no",
      operators,
      missedPercent: percent(missedPart),
      foundPerDayPercent: percent(foundPerDay),
      rewardsLostPercent: percent(rewardsLost),
      suspensions,
      falseMisses,
      voidPeriods: outcome.voidPeriods,
    }));
  });
  return {
    title: "Execution challenges: who is found, and what it costs the honest",
    on: `${POPULATION.days} simulated days, one question a period, ${100 * POPULATION.censoredPart} % of a censored operator's periods without the L1`,
    columns: [
      ...["periodsPerDay", "habit", "lazy", "operators", "missedPercent", "foundPerDayPercent"],
      ...["rewardsLostPercent", "suspensions", "falseMisses", "voidPeriods"],
    ],
    rows,
  };
}

function percent(part: number): number {
  return Math.round(1000 * part) / 10;
}
