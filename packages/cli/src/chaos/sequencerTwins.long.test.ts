/**
 * Chaos 7: a sequencer runs twice with one key, each life heard by one half of the operators, so that they are shown two valid blocks of one number. Expected: neither is certified; when the halves are joined somebody brings both
 * signatures to the L1, which takes the bond; the rollup goes on at `safe` by itself, and everything that was sent on it and on the other arrives.
 */
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rollupRegistryAbi } from "@parley/contracts-abi";
import { readNetwork, testAccount, until, Wallet } from "@parley/devnet";
import { systemClock as clock, freePort } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Cli, runCli } from "../testing/runCli.ts";
import { ChaosNetwork } from "./ChaosNetwork.ts";
import { Ear } from "./Ear.ts";

const NAME = "sequencer-bravo";
const VERDICT_MS = 60_000;
const HALVES = [
  ["operator-0", "operator-1", NAME],
  ["operator-2", "operator-3"],
] as const;

let network: ChaosNetwork;
let ear: Ear;
let twin: Cli | undefined;
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 4 });
  await network.wire();
  ear = await Ear.start(network.deployment, network.file.gossip);
});
afterEach(async (context) => {
  await twin?.stop();
  await ear.stop();
  await network.stop(context);
});

it("two blocks of one number, each shown to one half, are not certified, and cost the bond", { timeout: 600_000 }, async () => {
  const [, bravo] = network.file.rollups;
  if (bravo === undefined) throw new Error("there are two rollups");
  network.traffic.start();
  const free = await network.hold([NAME]);
  await cp(network.dataOf(NAME), join(network.directory, "twin"), { recursive: true });
  // What they share is what they sign with.
  await rm(join(network.directory, "twin", "peer-key"), { force: true });
  // Everybody else is in neither half.
  network.partition(...HALVES);
  // At once, from one and the same block on: who came later would find the other's blocks on the L1, and go on under another anchor, which contradicts nothing.
  const [twinUrl] = await Promise.all([startTwin(), network.reborn([NAME], free)]);
  const other = chainClient(twinUrl);
  const { secretKey, address } = testAccount("bob");
  const wallet = new Wallet({ name: "bravo", client: other, chainId: bravo.chainId, secretKey, maxFeePerGas: 10n ** 9n });
  await wallet.receipt(await wallet.send({ to: address, data: "0x", gas: 21_000n }));
  const forked = await until({ what: "Two blocks of one number and anchor", clock, pollMs: 250 }, async () => {
    const sealed = ear.sealed.filter(({ rollupId }) => rollupId === bravo.rollupId);
    const places = Map.groupBy(sealed, ({ number, anchor }) => `${number} ${anchor}`);
    return [...places.values()].find((blocks) => new Set(blocks.map(({ hash }) => hash)).size > 1)?.[0]?.number;
  });
  await clock.sleep(4 * network.deployment.beatMs);
  expect(await network.faultsNow()).toEqual({});
  network.heal();

  const [verdict] = await until({ what: "The L1's verdict", clock, pollMs: 500, timeoutMs: VERDICT_MS }, async () => {
    const found = await chainClient(network.file.l1.rpcUrl).getContractEvents({
      ...{
        address: network.file.l1.rollupRegistry,
        abi: rollupRegistryAbi,
        eventName: "SequencerEquivocated",
        fromBlock: 0n,
        strict: true,
      },
      args: { rollupId: bravo.rollupId },
    });
    return found.length > 0 ? found : undefined;
  });
  expect(verdict?.args.bond).toBeGreaterThan(0n);
  // One of them went out of use: its owner ends it.
  await twin?.stop();
  twin = undefined;
  await until({ what: `A safe head of bravo above block ${forked}`, clock, pollMs: 500 }, async () => {
    const { rollups } = await readNetwork(network.file);
    return (rollups.find(({ name }) => name === "bravo")?.safeHeight ?? 0n) > forked ? true : undefined;
  });

  const { faults, sent } = await network.settled();
  expect(faults).toEqual({});
  expect(sent).toBe(network.traffic.count);
  const unsafe = ear.certified
    .flatMap(({ heads }) => heads)
    .filter(({ rollupId, finality }) => rollupId === bravo.rollupId && finality === 1);
  const byNumber = Map.groupBy(unsafe, ({ number, anchor }) => `${number} ${anchor}`);
  expect([...byNumber].filter(([, heads]) => new Set(heads.map(({ blockHash }) => blockHash)).size > 1)).toEqual([]);
});

/** The same sequencer once more, from a copy of its store, dialled by nobody and dialling the second half. @returns its RPC */
async function startTwin(): Promise<string> {
  const [port, rpcPort] = [await freePort(), await freePort()];
  const configOf = async (name: string) => JSON.parse(await readFile(join(network.devnet.paths.configs, `${name}.json`), "utf8"));
  const peers = await Promise.all(HALVES[1].map(async (name) => `127.0.0.1:${(await configOf(name)).listen.port}`));
  const own = { name: "twin", dataDir: join(network.directory, "twin"), listen: { host: "127.0.0.1", port }, rpcPort, peers };
  const path = join(network.directory, "twin.json");
  await writeFile(path, JSON.stringify({ ...(await configOf(NAME)), ...own }));
  twin = await runCli(["rollup", "--config", path], { cwd: network.directory });
  await twin.line(/"sequencer_started"/);
  return `http://127.0.0.1:${rpcPort}`;
}
