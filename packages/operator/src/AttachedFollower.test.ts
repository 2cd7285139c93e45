/** An attached chain that is an anvil which nobody of us began, with the real gateway on it, beside an L1 that is another one. */
import type { AttachedRollup, Head } from "@parley/primitives";
import { createMetrics, silentLogger, systemClock } from "@parley/runtime";
import { type ChainClient, chainClient } from "@parley/sdk";
import { startTestNetwork, type TestNetwork, type TestRollup } from "@parley/sdk/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AttachedFollower } from "./AttachedFollower.ts";

/** Anvil names as safe what lies an epoch deep, and as final what lies two deep. */
const EPOCH = 32n;

let network: TestNetwork;
let chain: TestRollup;
let heads: Head[];
let first: PromiseWithResolvers<void>;
let rollup: AttachedRollup;
beforeEach(async () => {
  network = await startTestNetwork({ rollups: ["omega"], operators: 1 });
  const [only] = network.rollups;
  if (only === undefined) throw new Error("no chain");
  chain = only;
  heads = [];
  first = Promise.withResolvers();
  const { hash: genesisHash } = await chain.chain.client.getBlock({ blockNumber: 0n });
  const { name, rollupId, chainId, rpcUrl, gateway, lightClient, policy } = chain;
  const deployedAt = await chain.chain.client.getBlockNumber();
  rollup = { name, rollupId, chainId, genesisHash, rpcUrl, gateway, lightClient, policy, deployedAt, stride: 5n, blockTimeMs: 1_000 };
});
afterEach(() => network.stop());

const mine = async (blocks: number, l1Blocks = 1) => {
  await chain.chain.rpc("anvil_mine", [blocks, 1]);
  // Later than everything on the chain: an origin is known when the L1 has gone past it.
  const [l1, tip] = await Promise.all([network.l1.client.getBlock(), chain.chain.client.getBlock()]);
  await network.l1.rpc("evm_setNextBlockTimestamp", [Math.max(Number(tip.timestamp), Number(l1.timestamp)) + 1]);
  await network.l1.rpc("anvil_mine", [l1Blocks, 1]);
};
const follower = ({
  depth = 0n,
  client = chain.chain.client as ChainClient,
  ...changed
}: { depth?: bigint; client?: ChainClient } & Partial<AttachedRollup> = {}) =>
  new AttachedFollower({
    rollup: { ...rollup, ...changed },
    client,
    l1: network.l1.client,
    depth,
    pollMs: 50,
    clock: systemClock,
    logger: silentLogger,
    metrics: createMetrics(),
    onHead: (head) => {
      heads.push(head);
      first.resolve();
    },
  });
const told = (finality: number) => heads.filter((head) => head.finality === finality).map(({ number }) => number);
const multiples = (from: bigint, to: bigint) =>
  Array.from({ length: Number(to - from) + 1 }, (_, i) => from + BigInt(i)).filter((number) => number % 5n === 0n);

describe("a chain that was there before", () => {
  it("says the blocks that the stride divides as `safe` heads, and as `finalized` ones when they are, with what the chain and the L1 show of them", async () => {
    const watching = follower();
    await mine(100, 3);
    await watching.poll();
    const tip = await chain.chain.client.getBlockNumber();
    expect(told(2)).toEqual(multiples(rollup.deployedAt, tip - EPOCH));
    expect(told(3)).toEqual(multiples(rollup.deployedAt, tip - 2n * EPOCH));
    await mine(20);
    await watching.poll();
    expect(told(2)).toEqual(multiples(rollup.deployedAt, tip + 20n - EPOCH));
    expect(told(3)).toEqual(multiples(rollup.deployedAt, tip + 20n - 2n * EPOCH));
    for (const head of heads) {
      const block = await chain.chain.client.getBlock({ blockNumber: head.number });
      const origin = await network.l1.client.getBlock({ blockNumber: head.l1OriginNumber });
      const next = await network.l1.client.getBlock({ blockNumber: head.l1OriginNumber + 1n });
      expect(head).toMatchObject({
        blockHash: block.hash,
        stateRoot: block.stateRoot,
        timestamp: block.timestamp,
        l1OriginHash: origin.hash,
      });
      expect(origin.timestamp <= block.timestamp && block.timestamp < next.timestamp).toBe(true);
      expect(head).toMatchObject({
        rollupId: rollup.rollupId,
        anchor: `0x${"00".repeat(32)}`,
        outboxRoot: expect.stringMatching(/^0x(?!0{64})/),
      });
    }
    expect(watching.derived.safe?.number).toBe(told(2).at(-1));
    await watching.poll();
    expect(heads).toHaveLength(told(2).length + told(3).length);
  });

  it("calls nothing safe before the L1 grew by the depth, and nothing at all that another branch took the place of meanwhile", async () => {
    const watching = follower({ depth: 4n });
    await mine(60);
    await watching.poll();
    await mine(0, 3);
    await watching.poll();
    expect(told(2)).toEqual([]);
    const tip = await chain.chain.client.getBlockNumber();
    await chain.chain.rpc("anvil_rollback", [50]);
    await chain.chain.rpc("anvil_mine", [50, 2]);
    await mine(0, 1);
    await watching.poll();
    expect(told(2)).toEqual([]);
    await mine(0, 4);
    await watching.poll();
    expect(told(2).at(-1)).toBe(tip - EPOCH - ((tip - EPOCH) % 5n));
    for (const head of heads) expect(head.blockHash).toBe((await chain.chain.client.getBlock({ blockNumber: head.number })).hash);
  });

  it("waits for the L1 to be as late as the block", async () => {
    const watching = follower();
    await chain.chain.rpc("evm_increaseTime", [10_000]);
    await chain.chain.rpc("anvil_mine", [60, 1]);
    await watching.poll();
    expect(heads).toEqual([]);
    await mine(0);
    await watching.poll();
    expect(told(2).length).toBeGreaterThan(0);
  });

  it("is not followed by a node of another chain, nor by one that lies about a header", async () => {
    await mine(60);
    await expect(follower({ genesisHash: `0x${"12".repeat(32)}` }).poll()).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    const { client } = chain.chain;
    const lying: ChainClient = {
      ...client,
      request: (async (args: { method: string; params: unknown }) => {
        const answer: unknown = await client.request(args as never);
        return args.method === "eth_getBlockByNumber" ? { ...(answer as object), stateRoot: `0x${"1a".repeat(32)}` } : answer;
      }) as never,
    };
    await expect(follower({ client: lying }).poll()).rejects.toMatchObject({ code: "STATE_PROOF_INVALID" });
    expect(heads).toEqual([]);
  });

  it("is not followed when something else stands where its gateway should", async () => {
    await mine(60);
    const { gateway, counting } = chain;
    // Another rollup's gateway, code that answers everything, none at all, and the right one with a byte more.
    const elsewhere: Partial<AttachedRollup>[] = [
      { rollupId: `0x${"77".repeat(32)}` },
      { gateway: counting },
      { gateway: `0x${"78".repeat(20)}` },
    ];
    for (const other of elsewhere)
      await expect(follower(other).poll()).rejects.toMatchObject({
        code: "CONFIG_INVALID",
        message: expect.stringContaining("is not the gateway"),
      });
    await follower().poll();
    const code = await chain.chain.client.getCode({ address: gateway });
    await chain.chain.rpc("anvil_setCode", [gateway, `${code}00`]);
    await expect(follower().poll()).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  });

  it("comes back by itself when its node does", async () => {
    await mine(60);
    const watching = follower({ client: chainClient(chain.rpcUrl, { timeoutMs: 500, retries: 0 }) });
    await chain.chain.goDown();
    await expect(watching.poll()).rejects.toMatchObject({ code: "RPC_FAILED" });
    watching.start();
    await chain.chain.goUp();
    await first.promise;
    await watching.stop();
    expect(told(2).length).toBeGreaterThan(0);
  });
});
