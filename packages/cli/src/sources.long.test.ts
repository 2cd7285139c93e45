/**
 * An operator of four whose sources of the L1 lie. All of them: it signs what is false, and nothing false is ever certified, since one of four is no quorum. One of them: it signs nothing. When they tell the truth again, it signs
 * with the others again.
 */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDevnetFile, until } from "@parley/devnet";
import { Libp2pNetwork } from "@parley/network";
import {
  type Address,
  type CertifiedCheckpoint,
  type Declaration,
  decodeSigners,
  type Head,
  inboxOf,
  networkIdOf,
} from "@parley/primitives";
import { systemClock as clock, createMetrics, silentLogger, systemRng } from "@parley/runtime";
import { type ChainClient, chainClient } from "@parley/sdk";
import { forgedFork, LyingProxy } from "@parley/sdk/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openNetwork } from "./network.ts";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, runCli } from "./testing/runCli.ts";

const OPERATORS = 4;
const SEAT = 3;
const patience = { clock, pollMs: 250 };

let cwd: string;
let up: Cli | undefined;
let cleanups: (() => Promise<unknown>)[];
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-sources-"));
  cleanups = [];
});
afterEach(async (context) => {
  for (const cleanup of cleanups.reverse()) await cleanup();
  await up?.stop({ graceMs: 20_000 });
  await removeNetwork(cwd, context);
});

it("an operator that is lied to has nothing false certified, stops where its sources differ, and signs again after it", {
  timeout: 600_000,
}, async () => {
  up = await runCli(["up", "--port-base", "0", "--rollups", "2", "--operators", String(OPERATORS)], { cwd });
  await up.line(/^running/);
  const { deployment } = await openNetwork({ dataDir: ".parley", cwd });
  const file = await readDevnetFile(join(cwd, ".parley", "devnet.json"));
  const { name = "", statusUrl = "" } = file.operators.find(({ seat }) => seat === SEAT) ?? {};
  const { pid = 0 } = file.processes.find((process) => process.name === name) ?? {};
  const l1 = chainClient(file.l1.rpcUrl);
  const [first, second] = [await LyingProxy.start(file.l1.rpcUrl), await LyingProxy.start(file.l1.rpcUrl)];
  cleanups.push(
    () => first.stop(),
    () => second.stop(),
  );

  // As anybody hears it.
  const [certified, declared]: [CertifiedCheckpoint[], Declaration[]] = [[], []];
  const ear = new Libp2pNetwork({
    listen: { host: "127.0.0.1", port: 0 },
    peers: file.gossip,
    name: "ear",
    networkId: networkIdOf(deployment.table),
    clock,
    logger: silentLogger,
    metrics: createMetrics(),
    rng: systemRng,
  });
  ear.onMessage((message) => {
    if (message.topic === "certificate") certified.push(message.checkpoint);
    if (message.topic === "declaration" && message.declaration.seat === SEAT) declared.push(message.declaration);
    return "accept";
  });
  await ear.start();
  cleanups.push(() => ear.stop());
  const signersOf = ({ certificate }: CertifiedCheckpoint) => decodeSigners(certificate.signers, OPERATORS);
  const itSigns = (what: string) => {
    const from = certified.length;
    return until({ what, ...patience }, async () =>
      certified.slice(from).some((one) => signersOf(one).includes(SEAT)) ? true : undefined,
    );
  };
  const suspension = async () => {
    const status = await fetch(`${statusUrl}/status`).then(
      (response) => response.json(),
      () => undefined,
    );
    return Reflect.get(Object(status), "suspended") as { reason: string } | null | undefined; // as startOperator has it
  };

  const config = join(cwd, ".parley", "configs", `${name}.json`);
  const own = { l1RpcUrls: [first.url, second.url], allowSingleL1Source: false };
  await writeFile(config, JSON.stringify({ ...JSON.parse(await readFile(config, "utf8")), ...own }));
  process.kill(pid, "SIGKILL");
  await until({ what: "Its new life, which asks both", ...patience }, async () =>
    first.calls.length > 0 && second.calls.length > 0 ? true : undefined,
  );
  await itSigns("A certificate with it, by two sources");

  // Both tell of one and the same other L1, whose first block has a batch: what follows is a `safe` head that is none.
  const from = await withBatch(l1, inboxOf(deployment.rollups[0]?.rollupId ?? "0x"));
  for (const proxy of [first, second]) proxy.lie = forgedFork(from, { isFinal: false });
  await until({ what: "A declaration of a false head", ...patience }, async () =>
    (await falseHeads(l1, declared)).length > 0 ? true : undefined,
  );
  expect(await suspension()).toBeNull();
  const during = certified.length;
  await until({ what: "Certificates meanwhile", ...patience }, async () => (certified.length >= during + 8 ? true : undefined));
  for (const proxy of [first, second]) proxy.lie = undefined;
  await itSigns("A certificate with it, after the truth came back");

  // One tells of it.
  const again = (await l1.getBlockNumber()) + 1n;
  second.lie = forgedFork(again, { isFinal: false });
  const stopped = await until({ what: "Its suspension", ...patience }, async () => (await suspension()) ?? undefined);
  expect(stopped.reason).toContain(`${new URL(first.url).host} says`);
  // What it said before is heard by then.
  const heard = certified.length;
  await until({ what: "The next certificate", ...patience }, async () => (certified.length >= heard + 2 ? true : undefined));
  declared.length = 0;
  const without = certified.length;
  await until({ what: "Certificates without it", ...patience }, async () => (certified.length >= without + 6 ? true : undefined));
  expect(certified.slice(without).filter((one) => signersOf(one).includes(SEAT))).toEqual([]);
  expect(declared).toEqual([]);
  second.lie = undefined;
  await itSigns("A certificate with it, after its sources agreed again");
  expect(await suspension()).toBeNull();

  expect(await falseHeads(l1, certified)).toEqual([]);
});

/** Number of the newest L1 block in which a sequencer posted what it sealed. */
async function withBatch(l1: ChainClient, inbox: Address): Promise<bigint> {
  for (let blockNumber = await l1.getBlockNumber(); blockNumber > 0n; blockNumber -= 1n) {
    const { transactions } = await l1.getBlock({ blockNumber, includeTransactions: true });
    if (transactions.some(({ to }) => to?.toLowerCase() === inbox)) return blockNumber;
  }
  throw new Error("nothing was posted");
}

/** Heads whose L1 origin is not on the L1. */
async function falseHeads(l1: ChainClient, said: readonly { heads: readonly Head[] }[]): Promise<Head[]> {
  const heads = said.flatMap(({ heads: some }) => some);
  const numbers = [...new Set(heads.map(({ l1OriginNumber }) => l1OriginNumber))];
  const hashes = new Map(
    await Promise.all(numbers.map(async (blockNumber) => [blockNumber, (await l1.getBlock({ blockNumber })).hash] as const)),
  ); // pairs
  return heads.filter(({ l1OriginNumber, l1OriginHash }) => hashes.get(l1OriginNumber) !== l1OriginHash);
}
