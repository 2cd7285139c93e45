import { type AttachedRollup, ZERO_HASH } from "@parley/primitives";
import type { ChainClient } from "@parley/sdk";
import { startTestNetwork, type TestNetwork } from "@parley/sdk/testing";
import { toHex } from "viem";
import { afterAll, beforeAll, expect, it } from "vitest";
import { LaneBook } from "./LaneBook.ts";

let network: TestNetwork;
beforeAll(async () => {
  network = await startTestNetwork({ rollups: ["omega", "alpha"], operators: 1 });
});
afterAll(() => network.stop());

it("reads an attached chain as far as it is safe, and not again where its node names an earlier block for a while", async () => {
  const [chain] = network.rollups;
  if (chain === undefined) throw new Error("no chain");
  const deployedAt = await chain.chain.client.getBlockNumber();
  await chain.chain.rpc("anvil_mine", [100, 1]);
  const { name, rollupId, chainId, genesisHash, rpcUrl, gateway, lightClient, policy } = chain;
  const facts = { name, rollupId, chainId, genesisHash, rpcUrl, gateway, lightClient, policy };
  const attached: AttachedRollup = { ...facts, deployedAt, gatewayCreation: ZERO_HASH, stride: 1n, blockTimeMs: 1_000 };

  let safe = deployedAt + 60n;
  const ranges: bigint[] = [];
  const { client } = chain.chain;
  const node = {
    ...client,
    getBlock: (place: { blockTag?: string; blockNumber?: bigint }) =>
      client.getBlock(place.blockTag === "safe" ? { blockNumber: safe } : { blockNumber: place.blockNumber ?? 0n }),
    getLogs: (filter: Parameters<ChainClient["getLogs"]>[0] & { fromBlock?: bigint }) => {
      ranges.push(filter?.fromBlock ?? -1n);
      return client.getLogs(filter);
    },
  } as unknown as ChainClient; // all that a book calls of it
  const book = new LaneBook(attached, node);
  await book.advance();
  expect(book.scannedTo).toBe(deployedAt + 60n);
  safe = deployedAt + 40n;
  await book.advance();
  expect(book.scannedTo).toBe(deployedAt + 60n);
  safe = deployedAt + 80n;
  await book.advance();
  expect(book.scannedTo).toBe(deployedAt + 80n);
  // From the contracts' block on, each block once.
  expect(ranges).toEqual([deployedAt, deployedAt + 61n]);
});

it("reads a long chain a part at a time, and goes on where an answer failed to come", async () => {
  const rollup = network.rollups[1];
  if (rollup === undefined) throw new Error("no rollup");
  const { client } = rollup.chain;
  const mined = await client.getBlockNumber();
  // As if it had gone on; there are no logs above what was mined.
  const newest = 4_500n;
  const asked: [bigint, bigint][] = [];
  let fails = true;
  const node = {
    ...client,
    getBlock: async ({ blockNumber: number = newest }: { blockNumber?: bigint }) => ({ number, hash: toHex(number, { size: 32 }) }),
    getLogs: async (filter: Parameters<ChainClient["getLogs"]>[0] & { fromBlock: bigint; toBlock: bigint }) => {
      asked.push([filter.fromBlock, filter.toBlock]);
      if (fails && asked.length === 2) throw new Error("no answer");
      return filter.fromBlock > mined ? [] : client.getLogs({ ...filter, toBlock: mined });
    },
  } as unknown as ChainClient; // all that a book calls of it
  const book = new LaneBook(rollup, node);
  await expect(book.advance()).rejects.toMatchObject({ code: "RPC_FAILED" });
  expect(book.scannedTo).toBe(1_999n);
  fails = false;
  await book.advance();
  expect(book.scannedTo).toBe(newest);
  expect(asked).toEqual([
    [0n, 1_999n],
    [2_000n, 3_999n],
    [2_000n, 3_999n],
    [4_000n, newest],
  ]);
});
