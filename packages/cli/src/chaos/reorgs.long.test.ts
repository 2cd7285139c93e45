/**
 * Chaos 6: the L1 gives up its newest blocks, less deep than all roles wait, several times, once while a new operator table is published. Batches in them are gone. Expected: nothing false is certified, no block of a rollup is
 * given up, `safe` heads go on, everything that was sent arrives.
 */
import { operatorTableAbi } from "@parley/contracts-abi";
import { readNetwork, until } from "@parley/devnet";
import { systemClock as clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ChaosNetwork } from "./ChaosNetwork.ts";
import { Ear } from "./Ear.ts";

/** L1 blocks that every role waits for; one less is given up. */
const DEPTH = 4;

let network: ChaosNetwork;
let ear: Ear;
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 4, faults: { equivocate: 3 } });
  const deriving = network.roles.filter((name) => name !== "relayer");
  for (const name of deriving)
    await network.configure(name, () => ({ safeDepth: DEPTH, ...(name.startsWith("sequencer") ? { originDepth: DEPTH } : {}) }));
  await network.reborn(deriving, () => {
    for (const name of deriving) network.kill(name);
  });
  ear = await Ear.start(network.deployment, network.file.gossip);
});
afterEach(async (context) => {
  await ear.stop();
  await network.stop(context);
});

it("an L1 that changes its mind costs time, and nothing else", { timeout: 600_000 }, async () => {
  const { l1, rollups } = network.file;
  const client = chainClient(l1.rpcUrl);
  const reorganise = async (depth: number) => {
    const number = (await client.getBlockNumber()) - BigInt(depth) + 1n;
    const { hash } = await client.getBlock({ blockNumber: number });
    await client.request<{ Parameters: readonly unknown[]; ReturnType: unknown }>({ method: "anvil_reorg", params: [depth, []] });
    expect((await client.getBlock({ blockNumber: number })).hash).not.toBe(hash);
  };
  const epoch = () => client.readContract({ address: l1.operatorTable, abi: operatorTableAbi, functionName: "currentEpoch" });
  const grown = async (what: string) => {
    const tops = await Promise.all(rollups.map(({ rpcUrl }) => chainClient(rpcUrl).getBlockNumber()));
    await until({ what, clock, pollMs: 500 }, async () => {
      const view = await readNetwork(network.file);
      return view.rollups.every(({ safeHeight }, i) => (safeHeight ?? 0n) >= (tops[i] ?? 0n)) ? true : undefined;
    });
  };
  network.traffic.start();
  await network.certified("Certificates at this depth");
  for (const depth of [1, 2, DEPTH - 1]) {
    await reorganise(depth);
    await network.certified(`Certificates after ${depth} blocks were given up`, { beats: 3n });
  }
  await grown("Safe heads after reorganisations");

  // A liar is ejected, and a table without it published: in blocks that are given up again and again.
  network.devnet.supervisor.signal("operator-3", "SIGUSR2");
  await until({ what: "The second epoch on the L1", clock, pollMs: 200 }, async () => ((await epoch()) > 1 ? true : undefined));
  await reorganise(2);
  await clock.sleep(2_000);
  await reorganise(DEPTH - 1);
  await until({ what: "The second epoch on an L1 that stands", clock, pollMs: 500 }, async () => ((await epoch()) > 1 ? true : undefined));
  await until({ what: "The change of the three others", clock, pollMs: 500 }, async () => {
    const statuses = await Promise.all([0, 1, 2].map((seat) => network.statusOf(seat)));
    return statuses.every((status) => status.epoch > 1 && status.lastCertificate?.signers.length === 3) ? true : undefined;
  });
  await grown("Safe heads under the second table");

  const { faults, sent } = await network.settled();
  expect(faults).toEqual({});
  expect(sent).toBe(network.traffic.count);
  expect(await ear.falseHeads()).toEqual([]);
});
