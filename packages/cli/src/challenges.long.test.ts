import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { executionChallengesAbi } from "@parley/contracts-abi";
import { type Devnet, startDevnet, until } from "@parley/devnet";
import type { Address } from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { chainClient, OperatorTables } from "@parley/sdk";
import { afterEach, expect, it } from "vitest";
import { removeNetwork } from "./testing/removeNetwork.ts";

const COPYCAT = 3;
const KILLED = 1;
const PACE = { periodSeconds: 20, suspensionSeconds: 60, openSeconds: 40, windowPeriods: 8, mostMisses: 2 };

let directory: string;
let devnet: Devnet;
afterEach(async (context) => {
  await devnet.stop();
  await removeNetwork(directory, context);
});

it("operators commit and answer by themselves, also one that is killed in between; a copycat is found out and loses its seat for a time", {
  timeout: 1_200_000,
}, async () => {
  directory = await mkdtemp(join(tmpdir(), "parley-challenges-"));
  const { PATH, HOME, TMPDIR } = process.env;
  devnet = await startDevnet({
    ...{ dataDir: join(directory, "network"), rollups: 2, operators: 4, scheme: "bls12-381", beatMs: 1_000, portBase: 0, clock },
    ...{ challenges: PACE, faults: { copycat: COPYCAT } },
    role: { execPath: process.execPath, args: [new URL("./main.ts", import.meta.url).pathname], env: { PATH, HOME, TMPDIR } },
  });
  const { file, deployment } = devnet;
  const l1 = chainClient(file.l1.rpcUrl);
  const contract = { address: file.l1.executionChallenges, abi: executionChallengesAbi } as const;
  const addressOf = (seat: number): Address => file.operators[seat]?.address ?? "0x";
  const copycat = addressOf(COPYCAT);
  const waitFor = (what: string, look: () => Promise<boolean>) =>
    until({ what, clock, pollMs: 250, timeoutMs: 600_000 }, async () => (await look()) || undefined);
  const events = <E extends "Committed" | "Asked" | "Opened" | "Missed" | "Settled" | "Suspended">(eventName: E) =>
    l1.getContractEvents({ ...contract, eventName, fromBlock: 0n });
  const metric = async (seat: number, pattern: RegExp) =>
    Number(pattern.exec(await (await fetch(`${file.operators[seat]?.statusUrl}/metrics`)).text())?.[1] ?? 0);

  // Killed between its commitment and its answer: the next life shows what this one committed to.
  await waitFor("A commitment of the operator that is killed", async () =>
    (await events("Committed")).some(({ args }) => args.operator?.toLowerCase() === addressOf(KILLED)),
  );
  const committed = (await events("Committed")).find(({ args }) => args.operator?.toLowerCase() === addressOf(KILLED))?.args.period ?? 0n;
  await waitFor("The question", async () => (await events("Asked")).some(({ args }) => args.period === committed));
  devnet.supervisor.signal(`operator-${KILLED}`, "SIGKILL");

  await waitFor("Two verdicts", async () => (await events("Settled")).length >= 2);
  const [settled, missed, opened] = [await events("Settled"), await events("Missed"), await events("Opened")];
  expect(settled.map(({ args }) => args.period)).toContain(committed);
  const missedIn = (period: bigint) => missed.filter(({ args }) => args.period === period).map(({ args }) => args.operator?.toLowerCase());
  expect(missedIn(committed)).toEqual([copycat]);
  for (const { args } of settled)
    expect(await l1.readContract({ ...contract, functionName: "hasMissed", args: [args.period ?? 0n, copycat] })).toBe(true);
  const shownBy = new Set(opened.filter(({ args }) => args.period === committed).map(({ args }) => args.operator?.toLowerCase()));
  expect(shownBy).toEqual(new Set([0, 1, 2].map(addressOf)));
  expect(await metric(COPYCAT, /operator_challenge_calls_total\{outcome="refused",step="open"\} (\d+)/)).toBeGreaterThan(0);

  // No seat in the next table, and no beat is lost for it.
  expect((await events("Suspended")).map(({ args }) => args.operator?.toLowerCase())).toEqual([copycat]);
  const tables = new OperatorTables(l1, deployment);
  const seated = async () => (await tables.table(await tables.newestEpoch())).operators.map(({ operator }) => operator);
  await waitFor("A table without the copycat", async () => !(await seated()).includes(copycat));
  expect(await seated()).toHaveLength(3);
  await waitFor("Certificates under it", async () => (await metric(0, /operator_epoch_count (\d+)/)) > deployment.table.epoch);
  await waitFor("Its way back", async () => (await seated()).includes(copycat));
  for (const seat of [0, 1, 2]) {
    expect(await l1.readContract({ ...contract, functionName: "suspendedUntil", args: [addressOf(seat)] })).toBe(0n);
    // Who was killed may have been away while a later period was committed to.
    if (seat !== KILLED) expect(await metric(seat, /operator_unanswered_challenges_total (\d+)/)).toBe(0);
  }
});
