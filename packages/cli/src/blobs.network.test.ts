import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testAccount, until } from "@parley/devnet";
import type { Hex } from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { concatHex, keccak256, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openNetwork } from "./network.ts";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, endOfCli, runCli } from "./testing/runCli.ts";

let cwd: string;
let up: Cli;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-blobs-"));
  up = await runCli(["up", "--da", "blobs", "--port-base", "0", "--rollups", "2", "--operators", "1"], { cwd });
  await up.line(/^running/);
}, 480_000);
afterEach(async (context) => {
  await up.stop({ graceMs: 20_000 });
  await removeNetwork(cwd, context);
});

it("a network whose sequencers post in blobs, of which each rollup can be derived", { timeout: 1_200_000 }, async () => {
  const { deployment } = await openNetwork({ dataDir: ".parley", cwd });
  const [alfa] = deployment.rollups;
  if (alfa === undefined) throw new Error("the network has two rollups");
  const rollup = chainClient(alfa.rpcUrl);
  const { secretKey } = testAccount("alice");
  const account = privateKeyToAccount(secretKey);
  // More in one block than calldata carries: 100,000 bytes that do not compress, five times. The last that is sent is the first of them.
  const noise = (seed: number) => concatHex(Array.from({ length: 3_125 }, (_, i) => keccak256(toHex(`${seed} ${i}`))));
  const fees = { maxFeePerGas: alfa.baseFeePerGas, maxPriorityFeePerGas: 0n };
  const hashes: Hex[] = [];
  for (const nonce of [4, 3, 2, 1, 0]) {
    const call = { chainId: Number(alfa.chainId), nonce, gas: 5_000_000n, to: account.address, data: noise(nonce) };
    const serializedTransaction = await account.signTransaction({ ...call, ...fees });
    hashes.push(await rollup.sendRawTransaction({ serializedTransaction }));
  }
  const numbers = new Set<bigint>();
  for (const hash of hashes) numbers.add((await rollup.waitForTransactionReceipt({ hash, timeout: 300_000 })).blockNumber);
  const [last = 0n, ...others] = numbers;
  expect(others).toEqual([]);
  const status = `${alfa.rpcUrl}/status`;
  const posted = async () => BigInt(((await (await fetch(status)).json()) as { posted: string }).posted); // the sequencer's form
  await until({ what: `Block ${last} on the L1`, clock }, async () => ((await posted()) >= last ? true : undefined));
  const metrics = await (await fetch(`${alfa.rpcUrl}/metrics`)).text();
  expect(metrics).toMatch(/^sequencer_batch_blobs_total(\{.*\})? [1-9]/m);
  expect(metrics).not.toContain("sequencer_batch_fallbacks_total");
  const derived = await endOfCli(["rollup", "derive", "alfa", "--compare", "--json"], { cwd });
  expect(derived.stderr).toBe("");
  const said = JSON.parse(derived.stdout.split("\n").at(-1) ?? "");
  expect(said).toMatchObject({ event: "derived", ok: true });
  expect(BigInt(said.equal)).toBeGreaterThanOrEqual(last);
});
