/** An attached chain that is an anvil which nobody of us began, with the real gateway on it, beside an L1 that is another one. */
import type { Address, AttachedRollup, Head, Hex } from "@parley/primitives";
import { createMetrics, silentLogger, systemClock } from "@parley/runtime";
import { agreeingClient, type ChainClient, chainClient } from "@parley/sdk";
import {
  forgedFork,
  forgedState,
  type Lie,
  LyingProxy,
  startTestNetwork,
  type TestNetwork,
  type TestRollup,
  testAccount,
} from "@parley/sdk/testing";
import { toHex } from "viem";
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
  rollup = {
    name,
    rollupId,
    chainId,
    genesisHash,
    rpcUrl,
    gateway,
    lightClient,
    policy,
    deployedAt,
    gatewayCreation: await creationOf(gateway),
    stride: 5n,
    blockTimeMs: 1_000,
  };
});
afterEach(() => network.stop());

/** The transaction that created a contract. */
async function creationOf(contract: Address): Promise<Hex> {
  const { client } = chain.chain;
  for (let number = await client.getBlockNumber(); number > 0n; number -= 1n) {
    const { transactions } = await client.getBlock({ blockNumber: number });
    for (const hash of transactions)
      if ((await client.getTransactionReceipt({ hash })).contractAddress?.toLowerCase() === contract) return hash;
  }
  throw new Error(`nobody created ${contract}`);
}

/** A node of the chain that names other blocks as safe and final. */
function naming(tags: { safe: bigint; finalized: bigint }): ChainClient {
  const { client } = chain.chain;
  const getBlock = ({ blockTag, ...other }: { blockTag?: "safe" | "finalized" } = {}) =>
    client.getBlock(blockTag === undefined ? other : { blockNumber: tags[blockTag] });
  return { ...client, getBlock: getBlock as ChainClient["getBlock"] };
}

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
    onHeads: (more) => {
      heads.push(...more);
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
    const { gateway, counting, lightClient } = chain;
    const code = await chain.chain.client.getCode({ address: gateway });
    // The gateway's very code, put there without its constructor: its storage may hold anything.
    const copied = await chain.chain.deployCode(testAccount("deployer"), code ?? "0x");
    await mine(60);
    const elsewhere: Partial<AttachedRollup>[] = [
      { rollupId: `0x${"77".repeat(32)}` },
      { lightClient: counting },
      { policy: counting },
      { gateway: counting },
      { gateway: counting, gatewayCreation: await creationOf(counting) },
      { gateway: copied, gatewayCreation: await creationOf(copied) },
      { gatewayCreation: await creationOf(lightClient) },
      { gatewayCreation: `0x${"78".repeat(32)}` },
    ];
    for (const other of elsewhere)
      await expect(follower(other).poll(), JSON.stringify(other)).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    await follower().poll();
    expect(heads.length).toBeGreaterThan(0);
    // Created in a block that is not safe yet.
    const late = naming({ safe: rollup.deployedAt, finalized: 0n });
    const { blockNumber } = await chain.chain.client.getTransactionReceipt({ hash: rollup.gatewayCreation });
    await expect(follower({ client: naming({ safe: blockNumber - 1n, finalized: 0n }), deployedAt: 1n }).poll()).rejects.toMatchObject({
      code: "CONFIG_INVALID",
    });
    await follower({ client: late }).poll();
  });

  it("says as final what is far behind what is safe, and what no block with a head comes after", async () => {
    await mine(500);
    const tags = { safe: 100n, finalized: 50n };
    const watching = follower({ client: naming(tags), stride: 1n });
    for (; tags.safe <= 400n; tags.safe += 60n) await watching.poll();
    tags.finalized = 110n;
    await watching.poll();
    expect(told(3).slice(-3)).toEqual([108n, 109n, 110n]);
    expect(new Set(told(3)).size).toBe(told(3).length);

    heads = [];
    Object.assign(tags, { safe: 101n, finalized: 50n });
    const slow = follower({ client: naming(tags), stride: 15n });
    await slow.poll();
    tags.safe = 104n;
    await slow.poll();
    tags.finalized = 104n;
    await slow.poll();
    expect([told(2).at(-1), told(3).at(-1)]).toEqual([90n, 90n]);
  });

  it("does not wait for blocks that are later than the L1 to say those that are not", async () => {
    await mine(60);
    const before = (await chain.chain.client.getBlockNumber()) - EPOCH;
    await chain.chain.rpc("evm_increaseTime", [10_000]);
    await chain.chain.rpc("anvil_mine", [60, 1]);
    const watching = follower({ stride: 1n });
    await watching.poll();
    expect(told(2).at(-1)).toBe(before + EPOCH);
    await mine(0);
    await watching.poll();
    expect(told(2)).toEqual(Array.from({ length: told(2).length }, (_, i) => (told(2)[0] ?? 0n) + BigInt(i)));
    expect(told(2).at(-1)).toBe(before + 60n);
  });

  it("names origins that the L1 has, also when the L1 gave up those that were seen first", async () => {
    await mine(60);
    const watching = follower({ depth: 2n });
    await watching.poll();
    await network.l1.rpc("anvil_rollback", [1]);
    await mine(0, 4);
    await watching.poll();
    await mine(0, 4);
    await watching.poll();
    expect(told(2).length).toBeGreaterThan(0);
    for (const { l1OriginNumber, l1OriginHash } of heads)
      expect((await network.l1.client.getBlock({ blockNumber: l1OriginNumber })).hash).toBe(l1OriginHash);
  });

  it("says other heads where the chain went back behind what was safe, and forgets nothing", async () => {
    await mine(100);
    const watching = follower();
    await watching.poll();
    const [last] = told(2).slice(-1);
    await chain.chain.rpc("anvil_rollback", [50]);
    await chain.chain.rpc("anvil_mine", [50, 2]);
    await mine(0);
    const lost = heads.filter(({ finality }) => finality === 2).at(-1);
    heads = [];
    await watching.poll();
    await watching.poll();
    expect(told(2).at(-1)).toBe(last);
    expect(heads.at(-1)?.blockHash).not.toBe(lost?.blockHash);
    for (const { number, blockHash } of heads) expect(blockHash).toBe((await chain.chain.client.getBlock({ blockNumber: number })).hash);
  });

  it("takes a node that lost its newest blocks for one that is behind", async () => {
    await mine(100);
    const watching = follower();
    await watching.poll();
    const before = [...heads];
    await chain.chain.rpc("anvil_rollback", [50]);
    await watching.poll();
    expect(heads).toEqual(before);
    expect(watching.derived.safe?.number).toBe(told(2).at(-1));
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

describe("a chain that is read through two nodes", () => {
  const reading = async () => {
    const [one, other] = [await LyingProxy.start(rollup.rpcUrl), await LyingProxy.start(rollup.rpcUrl)];
    const { client } = agreeingClient({
      chain: rollup.name,
      urls: [one.url, other.url],
      timeoutMs: 5_000,
      limits: { blocks: 100n, ms: 60_000 },
      clock: { nowMs: systemClock.nowMs, sleep: async () => undefined },
      onDisagreement: () => undefined,
    });
    const stop = () => Promise.all([one.stop(), other.stop()]);
    return { watching: follower({ client }), one, stop };
  };

  it("says of it what both show", async () => {
    const { watching, stop } = await reading();
    await mine(100, 3);
    await watching.poll();
    const tip = await chain.chain.client.getBlockNumber();
    expect(told(2)).toEqual(multiples(rollup.deployedAt, tip - EPOCH));
    expect(told(3)).toEqual(multiples(rollup.deployedAt, tip - 2n * EPOCH));
    await stop();
  });

  it("says nothing while one shows another outbox, another chain, or more as final", async () => {
    const { watching, one, stop } = await reading();
    await mine(100, 3);
    const lies: Lie[] = [forgedState(toHex(1, { size: 32 })), forgedFork(rollup.deployedAt)];
    for (const lie of lies) {
      one.lie = lie;
      await expect(watching.poll()).rejects.toMatchObject({ code: "SOURCES_DISAGREE", fields: { chain: rollup.name } });
      expect(heads).toEqual([]);
    }
    const tip = await chain.chain.client.getBlockNumber();
    one.lie = ({ method, params }, ask) =>
      ask(
        method,
        params.map((param) => (param === "finalized" || param === "safe" ? "latest" : param)),
      );
    await watching.poll();
    expect(told(2)).toEqual(multiples(rollup.deployedAt, tip - EPOCH));
    expect(told(3)).toEqual(multiples(rollup.deployedAt, tip - 2n * EPOCH));
    await stop();
  });
});
