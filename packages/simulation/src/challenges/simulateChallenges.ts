import { type Address, type Hex, tracePlace } from "@parley/primitives";
import { type Rng, seededRng } from "@parley/runtime";
import { keccak256, stringToHex } from "viem";
import { Challenged, type Habit, type SimulatedBlock } from "./Challenged.ts";
import { ChallengeLedger, type ChallengeRules } from "./ChallengeLedger.ts";

/** Who there is and for how long. */
export interface ChallengePopulation {
  seed: number;
  /** how many operators of each habit; weights are equal */
  operators: Readonly<Partial<Record<Habit, number>>>;
  days: number;
  periodsPerDay: number;
  rollups: number;
  /** blocks of each rollup in a period: enough of them to be drawn from */
  blocksPerPeriod: number;
  /** part of the periods in which a `censored` operator gets nothing to the L1 */
  censoredPart: number;
  rules: ChallengeRules;
}

/** What became of the operators of one habit. Parts are of 1. */
export interface HabitOutcome {
  habit: Habit;
  operators: number;
  /** of the decided periods in which they had a seat */
  missedPart: number;
  /** of the days on which they had a seat all day, those with a miss */
  foundPerDay: number;
  /** of what honest operators earn, for misses and without a seat */
  rewardsLost: number;
  suspensions: number;
  /** misses of who executed and got to the L1 */
  falseMisses: number;
}

export interface ChallengesOutcome {
  periods: number;
  voidPeriods: number;
  habits: HabitOutcome[];
}

interface Account {
  seated: number;
  decided: number;
  missed: number;
  fullDays: number;
  foundDays: number;
  earned: number;
  suspensions: number;
  falseMisses: number;
  today: { seated: number; missed: number };
}

/** Plays the periods of a population one after the other, with the hashes and the verdict of the contract. Deterministic by seed. */
export function simulateChallenges(population: ChallengePopulation): ChallengesOutcome {
  const { seed, days, periodsPerDay, rules } = population;
  const rng = seededRng(seed);
  const ledger = new ChallengeLedger(rules);
  const members = membersOf(population);
  const accounts = new Map(members.map(({ operator }) => [operator, newAccount()]));
  let voidPeriods = 0;
  for (let period = 0; period < days * periodsPerDay; period += 1) {
    if (!playPeriod(population, { ledger, members, accounts, rng })) voidPeriods += 1;
    if (ledger.period % periodsPerDay === 0) for (const account of accounts.values()) endDay(account, periodsPerDay);
  }
  const habits = [...new Set(members.map(({ habit }) => habit))];
  return {
    periods: days * periodsPerDay,
    voidPeriods,
    habits: habits.map((habit) => {
      const own = members.filter((member) => member.habit === habit).map(({ operator }) => accountOf(accounts, operator));
      return outcomeOf(habit, own, days * periodsPerDay);
    }),
  };
}

interface Play {
  ledger: ChallengeLedger;
  members: readonly Challenged[];
  accounts: ReadonlyMap<Address, Account>;
  rng: Rng;
}

/** Whether there was a verdict. */
function playPeriod(population: ChallengePopulation, { ledger, members, accounts, rng }: Play): boolean {
  const blocks = blocksOf(population, ledger.period);
  const seated = members.filter(({ operator }) => !ledger.isSuspended(operator));
  const cutOff = new Set(seated.filter(({ habit }) => habit === "censored" && rng.float() < population.censoredPart));
  // Copycats find somebody to copy first in the list: the honest commit and answer before them.
  const reaching = seated.filter((member) => !cutOff.has(member));
  const neighbour = reaching.find(({ habit }) => habit === "honest");
  if (neighbour === undefined) throw new RangeError("a population needs an honest operator");
  for (const member of reaching) member.commit(ledger, blocks, { neighbour, rng });
  const asked = blocks[rng.integer(blocks.length)];
  if (asked === undefined) throw new RangeError("a period needs a block");
  ledger.ask(asked.place);
  for (const member of reaching) member.answer(ledger, asked.place, neighbour);

  const missed = ledger.settle(seated.map(({ operator }) => operator));
  const guilty = new Set(missed ?? []);
  for (const member of seated) {
    const account = accountOf(accounts, member.operator);
    const hasMissed = guilty.has(member.operator);
    account.seated += 1;
    account.today.seated += 1;
    if (missed !== undefined) account.decided += 1;
    if (!hasMissed) account.earned += 1;
    else {
      account.missed += 1;
      account.today.missed += 1;
      if ((member.habit === "honest" || member.habit === "censored") && !cutOff.has(member)) account.falseMisses += 1;
      if (ledger.isSuspended(member.operator)) account.suspensions += 1;
    }
  }
  return missed !== undefined;
}

function endDay(account: Account, periodsPerDay: number): void {
  if (account.today.seated === periodsPerDay) {
    account.fullDays += 1;
    if (account.today.missed > 0) account.foundDays += 1;
  }
  account.today = { seated: 0, missed: 0 };
}

function membersOf({ operators }: ChallengePopulation): Challenged[] {
  const habits = Object.entries(operators) as [Habit, number][]; // the keys of a record of habits
  return habits
    .flatMap(([habit, count]) => Array.from({ length: count }, () => habit))
    .map((habit, seat) => new Challenged(`0x${(seat + 1).toString(16).padStart(40, "0")}`, habit));
}

function blocksOf({ rollups, blocksPerPeriod }: ChallengePopulation, period: number): SimulatedBlock[] {
  const idOf = (text: string): Hex => keccak256(stringToHex(text));
  return Array.from({ length: rollups * blocksPerPeriod }, (_, i) => {
    const rollup = i % rollups;
    const number = period * blocksPerPeriod + Math.floor(i / rollups);
    const place = tracePlace({ rollupId: idOf(`rollup ${rollup}`), number: BigInt(number), blockHash: idOf(`block ${rollup} ${number}`) });
    return { rollup, place, traceHash: idOf(`state before ${rollup} ${number}`) };
  });
}

function outcomeOf(habit: Habit, accounts: readonly Account[], periods: number): HabitOutcome {
  const sum = (of: (account: Account) => number) => accounts.reduce((total, account) => total + of(account), 0);
  const part = (of: number, all: number) => (all === 0 ? 0 : of / all);
  const earned = sum((account) => account.earned);
  return {
    habit,
    operators: accounts.length,
    missedPart: part(
      sum((account) => account.missed),
      sum((account) => account.decided),
    ),
    foundPerDay: part(
      sum((account) => account.foundDays),
      sum((account) => account.fullDays),
    ),
    rewardsLost: 1 - part(earned, periods * accounts.length),
    suspensions: sum((account) => account.suspensions),
    falseMisses: sum((account) => account.falseMisses),
  };
}

function newAccount(): Account {
  const counts = { seated: 0, decided: 0, missed: 0, fullDays: 0, foundDays: 0, earned: 0, suspensions: 0, falseMisses: 0 };
  return { ...counts, today: { seated: 0, missed: 0 } };
}

function accountOf(accounts: ReadonlyMap<Address, Account>, operator: Address): Account {
  const account = accounts.get(operator);
  if (account === undefined) throw new RangeError(`no account of ${operator}`);
  return account;
}
