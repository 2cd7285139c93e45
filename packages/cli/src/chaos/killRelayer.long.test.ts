/**
 * Chaos 2: the relayer is killed with SIGKILL whenever one of its transactions was taken and its receipt was not seen yet, and starts with nothing on disk. Expected: nothing is lost, nothing arrives twice. Then it stays dead:
 * messages wait, and arrive when it is back.
 */
import { mkdir, rm } from "node:fs/promises";
import { until } from "@parley/devnet";
import { systemClock as clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ChaosNetwork } from "./ChaosNetwork.ts";

const KILLS = 6;

let network: ChaosNetwork;
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 3, operators: 1 });
});
afterEach((context) => network.stop(context));

it("a relayer that dies between a broadcast and its receipt loses and doubles nothing", { timeout: 600_000 }, async () => {
  const { relayers, rollups } = network.file;
  const [{ name, address } = { name: "", address: "0x" as const }] = relayers;
  const clients = rollups.map(({ rpcUrl }) => chainClient(rpcUrl));
  /** Transactions of the relayer that a rollup's pool holds and no block yet. */
  const underWay = async () => {
    const each = clients.map(async (client) => {
      const [taken, included] = await Promise.all([
        client.getTransactionCount({ address, blockTag: "pending" }),
        client.getTransactionCount({ address, blockTag: "latest" }),
      ]);
      return taken - included;
    });
    return (await Promise.all(each)).reduce((sum, count) => sum + count, 0);
  };
  network.traffic.start();

  for (let i = 0; i < KILLS; i += 1) {
    await network.reborn([name], async () => {
      await until({ what: "A transaction of the relayer that is under way", clock, pollMs: 10 }, async () =>
        (await underWay()) > 0 ? true : undefined,
      );
      network.kill(name);
    });
  }
  expect(await network.faultsNow()).toEqual({});

  const free = await network.hold([name]);
  await rm(network.dataOf(name), { recursive: true });
  await mkdir(network.dataOf(name));
  const before = network.traffic.count;
  await until({ what: "Messages that nobody relays", clock }, async () => (network.traffic.count >= before + 12 ? true : undefined));
  await network.reborn([name], free);

  const { faults, sent } = await network.settled();
  expect(faults).toEqual({});
  expect(sent).toBe(network.traffic.count);
});
