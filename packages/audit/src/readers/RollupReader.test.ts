import { type AttachedRollup, ZERO_HASH } from "@parley/primitives";
import type { ChainClient } from "@parley/sdk";
import { startTestNetwork, type TestNetwork } from "@parley/sdk/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RollupReader } from "./RollupReader.ts";

let network: TestNetwork;
beforeAll(async () => {
  network = await startTestNetwork({ rollups: ["omega", "alpha"], operators: 1 });
});
afterAll(() => network.stop());

it("reads an attached chain as far as it is safe: not before its contracts are, and nothing twice where its node names an earlier block for a while", async () => {
  const [chain, peer] = network.rollups;
  if (chain === undefined || peer === undefined) throw new Error("no chains");
  const { client } = chain.chain;
  const tip = await client.getBlockNumber();
  await chain.chain.rpc("anvil_mine", [100, 1]);
  const { name, rollupId, chainId, genesisHash, rpcUrl, gateway, lightClient, policy } = chain;
  const facts = { name, rollupId, chainId, genesisHash, rpcUrl, gateway, lightClient, policy };
  // The rules about its peer were set in the blocks before.
  const deployedAt = tip - 1n;
  const attached: AttachedRollup = { ...facts, deployedAt, gatewayCreation: ZERO_HASH, stride: 1n, blockTimeMs: 1_000 };

  let safe = deployedAt - 1n;
  const getBlock = ({ blockTag, ...other }: { blockTag?: string; blockNumber?: bigint } = {}) =>
    client.getBlock(blockTag === "safe" ? { blockNumber: safe } : other);
  const reader = new RollupReader({
    rollup: attached,
    client: { ...client, getBlock: getBlock as ChainClient["getBlock"] },
    peers: [peer],
  });
  await expect(reader.readInbox()).rejects.toMatchObject({ code: "EVIDENCE_MISSING" });
  const pass = async () => {
    await reader.readInbox();
    await reader.readOutbox();
    const { logs = [], inbox, outbox } = reader.take() ?? {};
    return { logs: logs.length, inbox: inbox?.block, outbox: outbox?.block };
  };
  safe = deployedAt + 50n;
  // A peer was proposed, applied, and a lane to it connected.
  expect(await pass()).toEqual({ logs: 3, inbox: safe, outbox: safe });
  safe = deployedAt + 30n;
  expect(await pass()).toEqual({ logs: 0, inbox: deployedAt + 50n, outbox: deployedAt + 50n });
  safe = deployedAt + 70n;
  expect(await pass()).toEqual({ logs: 0, inbox: safe, outbox: safe });
});
