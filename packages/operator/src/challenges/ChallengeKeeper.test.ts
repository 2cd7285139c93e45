import { executionChallengesAbi } from "@parley/contracts-abi";
import { type Hex, type OperatorTable, sharesRoot, ZERO_HASH } from "@parley/primitives";
import { createMetrics, type Logger, memoryStore, SimulatedClock } from "@parley/runtime";
import { localClient } from "@parley/sdk";
import { decodeFunctionData, encodeFunctionResult, keccak256, stringToHex, toHex } from "viem";
import { expect, it } from "vitest";
import type { L1Call } from "../L1Reporter.ts";
import { OPERATOR_METRICS_HELP } from "../metricsHelp.ts";
import { ChallengeKeeper } from "./ChallengeKeeper.ts";
import { CheckpointArchive } from "./CheckpointArchive.ts";
import type { Answers } from "./OwnAnswers.ts";
import { PeriodMarks } from "./PeriodMarks.ts";

const hash = (text: string) => keccak256(stringToHex(text));
const ADDRESS = toHex(0xc4, { size: 20 });
const operators = [0, 1, 2, 3].map((seat) => toHex(0xa0 + seat, { size: 20 }));
const [operator = "0x"] = operators;
const schedule = {
  ...{ beatZeroMs: 0n, beatMs: 1_000n, periodBeats: 10n, commitSeconds: 5n, askSeconds: 5n, openSeconds: 5n, decideSeconds: 40n },
  ...{ suspensionSeconds: 60n, windowPeriods: 8, mostMisses: 2 },
};
const table: OperatorTable = {
  ...{ l1ChainId: 1n, avs: ADDRESS, operatorSetId: 0, scheme: 2, epoch: 1, snapshotTime: 0n, validFrom: 0n, validUntil: 99n },
  sharesRoot: sharesRoot([]),
  operators: operators.map((one) => ({ operator: one, weight: 1n, publicKey: one })),
};
const NOTHING = {
  ...{ drawBlock: 0n, askedUntil: 0n, beat: 0n, epoch: 1, randomness: ZERO_HASH, score: ZERO_HASH, place: ZERO_HASH },
  ...{ signers: 0n, verdict: ZERO_HASH },
};

/** The contract, as far as it answers. */
function setUp() {
  const l1 = {
    now: 12n,
    state: NOTHING,
    committer: operator,
    commitments: new Map<string, Hex>(),
    shown: new Map<string, Hex>(),
    misses: 0n,
    suspendedUntil: 0n,
    refuses: new Set<string>(),
  };
  const called: string[] = [];
  const view = (data: Hex): Hex => {
    const call = decodeFunctionData({ abi: executionChallengesAbi, data });
    const of = ([, who]: readonly [bigint, Hex], map: Map<string, Hex>) => map.get(who.toLowerCase()) ?? ZERO_HASH;
    const result = <T>(value: T) =>
      encodeFunctionResult({ abi: executionChallengesAbi, functionName: call.functionName, result: value } as never);
    switch (call.functionName) {
      case "periodState":
        return result(l1.state);
      case "commitmentOf":
        return result(of(call.args, l1.commitments));
      case "shownBy":
        return result(of(call.args, l1.shown));
      case "missesAt":
        return result(l1.misses);
      case "suspendedUntil":
        return result(l1.suspendedUntil);
      case "committerOf":
        return result(l1.committer);
      default:
        throw new Error(call.functionName);
    }
  };
  const client = localClient(async ({ method, params }) => {
    if (method === "eth_call") return view((params as [{ data: Hex }])[0].data); // as the client asks
    if (method === "eth_getBlockByNumber") return { number: "0x64", timestamp: toHex(l1.now), hash: hash("block"), transactions: [] };
    throw new Error(method);
  });
  const committedTo = new Map<bigint, Hex>([[0n, hash("root")]]);
  const answers: Answers = {
    root: async (period) => committedTo.get(period),
    answer: async (_, place) => (place === hash("place") ? { key: hash("key"), traceHash: hash("trace"), path: [] } : undefined),
    forget: async () => undefined,
  };
  const once = async ({ data }: L1Call) => {
    const { functionName, args } = decodeFunctionData({ abi: executionChallengesAbi, data });
    called.push(functionName === "settle" ? `settle ${args?.[2]}` : functionName);
    return { included: !l1.refuses.has(functionName), reason: "Refused" };
  };
  const logged: string[] = [];
  const hear = (event: string) => void logged.push(event);
  const logger: Logger = { debug: () => undefined, info: () => undefined, warn: hear, error: hear, child: () => logger };
  const store = memoryStore();
  const forgotten: bigint[] = [];
  const marks = new PeriodMarks(store);
  const metrics = createMetrics({ help: OPERATOR_METRICS_HELP });
  const keeper = new ChallengeKeeper({
    ...{ challenges: { address: ADDRESS, schedule }, client, operator, account: operator, reporter: { once }, marks, answers },
    ...{ tables: { table: async () => table }, place: () => ({ seat: 0, seats: 4 }), mark: () => ({ isSeated: true, signed: new Map() }) },
    archive: new CheckpointArchive(store),
    forget: async (period) => void forgotten.push(period),
    ...{ clock: new SimulatedClock(0), logger, metrics },
  });
  return { l1, called, keeper, marks, logged, forgotten, metrics };
}

it("commits for a period in which it had a seat, and for no other one", async () => {
  const { l1, called, keeper } = setUp();
  await keeper.look();
  expect(called).toEqual([]);
  l1.now = 5n;
  await keeper.look();
  l1.now = 12n;
  await keeper.look();
  expect(called).toEqual(["commit"]);
});

it("says so, and sends nothing, where another account commits for the operator", async () => {
  const { l1, called, keeper, logged } = setUp();
  l1.now = 5n;
  await keeper.look();
  [l1.now, l1.committer] = [12n, ADDRESS];
  await keeper.look();
  await keeper.look();
  expect([called, logged.filter((event) => event === "challenge_not_committed").length]).toEqual([[], 1]);
});

it("shows what it committed to; where the L1 has another commitment of it, it says that it cannot", async () => {
  const { l1, called, keeper, logged, metrics } = setUp();
  l1.state = { ...NOTHING, drawBlock: 1n, askedUntil: 15n, score: hash("score"), place: hash("place"), signers: 0b1111n };
  l1.now = 16n;
  l1.commitments.set(operator, hash("another root"));
  await keeper.look();
  await keeper.look();
  expect([called, logged.filter((event) => event === "challenge_unanswerable").length]).toEqual([[], 1]);
  expect(metrics.render()).toContain("operator_unanswered_challenges_total 1");
  l1.commitments.set(operator, hash("root"));
  await keeper.look();
  expect(called).toEqual(["open"]);
});

it("is silent about a question that it owes no answer to", async () => {
  const { l1, called, keeper, logged } = setUp();
  l1.state = { ...NOTHING, drawBlock: 1n, askedUntil: 15n, score: hash("score"), place: hash("another place"), signers: 0b1110n };
  l1.now = 16n;
  await keeper.look();
  expect([called, logged]).toEqual([[], []]);
  l1.state = { ...l1.state, signers: 0b1111n };
  await keeper.look();
  expect(logged).toEqual(["challenge_unanswerable"]);
});

it("settles with what most of the stake showed; where that is nothing, nobody has to pay", async () => {
  const { l1, called, keeper, logged, metrics } = setUp();
  l1.state = { ...NOTHING, drawBlock: 1n, askedUntil: 15n, score: hash("score"), place: hash("place"), signers: 0b1111n };
  l1.now = 20n;
  for (const one of operators.slice(0, 2)) l1.shown.set(one, hash("trace"));
  await keeper.look();
  expect([called, logged]).toEqual([[], ["challenge_void"]]);
  expect(metrics.render()).toContain("operator_void_challenges_total 1");
  l1.shown.set(operators[2] ?? "", hash("trace"));
  await keeper.look();
  expect(called).toEqual([`settle ${hash("trace")}`]);
});

it("tells of misses and of a suspension, shows both in its status, and forgets what is decided", async () => {
  const { l1, keeper, logged, forgotten, metrics } = setUp();
  await keeper.look();
  [l1.misses, l1.suspendedUntil, l1.now] = [2n, 99n, 61n];
  await keeper.look();
  await keeper.look();
  expect(logged).toEqual(["challenge_missed", "operator_suspended_by_challenges"]);
  expect(metrics.render()).toContain("operator_challenge_misses_count 2");
  expect(keeper.status).toMatchObject({ misses: 2, suspendedUntil: 99n, period: 6n });
  // Period 1 was over in second 21, and decided in second 61.
  expect(forgotten).toEqual([0n, 2n]);
});
