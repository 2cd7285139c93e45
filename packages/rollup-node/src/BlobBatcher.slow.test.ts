import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMetrics, silentLogger } from "@parley/runtime";
import { type ChainClient, chainClient } from "@parley/sdk";
import type { RunningAnvil } from "@parley/stacks";
import { createPublicClient, custom, type Hex, toHex } from "viem";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { CHOSEN_BYTES } from "./Batcher.ts";
import { type BatcherSetUp, BUMP_MS, batcherOnL1, fill, INTERVAL_MS, startL1 } from "./testing/batcherOnL1.ts";

const GWEI = 10n ** 9n;
const ZERO = toHex(0, { size: 32 });

/** An L1 on which a unit of blob gas costs a gwei at first; what it costs falls by a fifth with each block whose own base fee is low. */
async function fullMarket(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "parley-blobs-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const empty = { parentHash: ZERO, mixHash: ZERO, coinbase: toHex(0, { size: 20 }), extraData: "0x", nonce: "0x0", difficulty: "0x0" };
  const start = { number: "0x0", timestamp: "0x0", gasUsed: "0x0", gasLimit: toHex(30_000_000), baseFeePerGas: toHex(GWEI) };
  const blobs = { excessBlobGas: toHex(103_800_000), blobGasUsed: "0x0" };
  const genesis = { config: { chainId: 31_337 }, alloc: {}, ...empty, ...start, ...blobs };
  await writeFile(join(directory, "genesis.json"), JSON.stringify(genesis));
  const anvil = await startL1(["--init", join(directory, "genesis.json")]);
  onTestFinished(async () => void (await anvil.process.stop()));
  return anvil.rpcUrl;
}

/** Most tests share an L1, which each of them finds as the first one did: anvil reads the KZG setup for seconds. */
let shared: RunningAnvil;
let restore: () => Promise<void>;
beforeAll(async () => {
  shared = await startL1();
}, 480_000);
beforeEach(async () => {
  const l1 = chainClient(shared.rpcUrl);
  const ask = (method: string, ...params: unknown[]) => l1.request({ method, params } as never); // methods of anvil's
  const snapshot: unknown = await ask("evm_snapshot");
  restore = async () => {
    await ask("anvil_dropAllTransactions");
    expect(await ask("evm_revert", snapshot)).toBe(true);
    // What the next block costs is not in a snapshot.
    await ask("anvil_setNextBlockBaseFeePerGas", toHex(GWEI));
  };
});
afterEach(() => restore());
afterAll(() => shared.process.stop());

const posting = (given: BatcherSetUp = {}) => batcherOnL1({ da: "blobs", rpcUrl: shared.rpcUrl, ...given });

/** What the pool holds. */
async function waiting({ client }: Pick<Awaited<ReturnType<typeof posting>>, "client">) {
  const pool = (await client.request({ method: "txpool_content" as never })) as Record<string, Record<string, Record<string, Waiting>>>; // anvil's form
  return Object.values(pool).flatMap((accounts) => Object.values(accounts).flatMap((nonces) => Object.values(nonces)));
}

interface Waiting {
  type: Hex;
  hash: Hex;
  maxFeePerGas: Hex;
  maxPriorityFeePerGas: Hex;
  maxFeePerBlobGas: Hex;
}

/** The client, whose answers a test changes before they are given. */
function changed(client: ChainClient, answer: (call: Call, ask: () => Promise<unknown>) => Promise<unknown>): ChainClient {
  const request = (call: Call) =>
    answer(call, () => client.request<{ Parameters: readonly unknown[]; ReturnType: unknown }>({ params: [], ...call }));
  return createPublicClient({ cacheTime: 0, transport: custom({ request }, { retryCount: 0 }) });
}

interface Call {
  method: string;
  params?: readonly unknown[];
}

describe("a batcher that posts in blobs", { timeout: 480_000 }, () => {
  it("posts what is sealed once, in order, in as many blobs as it needs", async () => {
    const { batcher, seal, mine, inbox, clock, sealed, options, client } = await posting();
    seal(3);
    await batcher.step();
    await mine();
    await batcher.step();
    expect(batcher.posted).toBe(3n);
    await clock.advanceBy(INTERVAL_MS);
    const [block] = sealed.slice(3);
    if (block === undefined) throw new Error("there are blocks");
    const full = fill(block, CHOSEN_BYTES.blobs);
    sealed[3] = full;
    seal(5);
    await batcher.step();
    await mine();
    await batcher.step();
    const posted = await inbox();
    expect(posted.map(({ numbers, blobs }) => [numbers, blobs])).toEqual([
      [[1n, 2n, 3n], 1],
      [[4n, 5n], 6],
    ]);
    expect(posted[1]?.transactions.slice(0, 983)).toEqual(full.transactions.slice(1));
    expect(options.metrics.render()).toContain("sequencer_batch_blobs_total 7");
    // Nothing of it is calldata.
    const { transactions } = await client.getBlock({ blockNumber: 2n, includeTransactions: true });
    expect(transactions.map(({ input, gas }) => [input, gas])).toEqual([["0x", 21_000n]]);
  });

  it("offers twice as much of everything for what stays out, within its caps, and sends the same again after that", async () => {
    const set = await posting({ caps: { maxFeePerGas: 20n * GWEI, maxFeePerBlobGas: 1_000n } });
    const { batcher, seal, mine, inbox, clock, anvilCall, options } = set;
    seal(2);
    await batcher.step();
    const offers = [await waiting(set)];
    await anvilCall("anvil_setNextBlockBaseFeePerGas", toHex(15n * GWEI));
    await mine();
    expect(await inbox()).toEqual([]);
    for (let i = 0; i < 4; i += 1) {
      // Not the price, the wait makes it offer more: the next block would take it.
      await anvilCall("anvil_setNextBlockBaseFeePerGas", toHex(15n * GWEI));
      await clock.advanceBy(BUMP_MS);
      await batcher.step();
      offers.push(await waiting(set));
    }
    const [first, second, ...later] = offers.map(([transaction]) =>
      [transaction?.maxFeePerGas, transaction?.maxPriorityFeePerGas, transaction?.maxFeePerBlobGas].map((value) => BigInt(value ?? 0)),
    );
    expect(first).toEqual([3n * GWEI, (3n * GWEI) / 4n, 2n]);
    expect(second?.every((value, i) => value >= 2n * (first?.[i] ?? 0n))).toBe(true);
    expect(second?.[0]).toBeLessThanOrEqual(20n * GWEI);
    expect(later).toEqual(Array.from({ length: 3 }, () => second));
    expect(options.metrics.render()).toContain("sequencer_batch_fee_capped_total");
    await anvilCall("anvil_setNextBlockBaseFeePerGas", toHex(GWEI));
    await mine();
    await batcher.step();
    expect((await inbox()).map(({ numbers, blobs }) => [numbers, blobs])).toEqual([[[1n, 2n], 1]]);
  });

  it("sends again what the pool forgot, and what the L1 gave up", async () => {
    const { batcher, seal, mine, inbox, clock, anvilCall } = await posting();
    await mine();
    seal(2);
    await batcher.step();
    await anvilCall("anvil_dropAllTransactions");
    await mine();
    await clock.advanceBy(BUMP_MS);
    await batcher.step();
    await mine();
    await batcher.step();
    expect(batcher.posted).toBe(2n);
    await anvilCall("anvil_rollback", 1);
    await anvilCall("anvil_dropAllTransactions");
    for (let i = 0; i < 2; i += 1) await mine();
    expect(await inbox()).toEqual([]);
    await clock.advanceBy(INTERVAL_MS);
    await batcher.step();
    await mine();
    await batcher.step();
    expect((await inbox()).map(({ numbers, blobs }) => [numbers, blobs])).toEqual([[[1n, 2n], 1]]);
  });

  it("goes on in a new life with blobs of the last one in the pool", async () => {
    const { batcher, again, seal, mine, inbox, clock } = await posting();
    seal(2);
    await batcher.step();
    seal(3);
    const second = await again();
    expect(second.posted).toBe(0n);
    await second.step();
    await mine();
    for (let i = 0; i < 2; i += 1) {
      await clock.advanceBy(INTERVAL_MS);
      await second.step();
      await mine();
      await second.step();
    }
    expect(second.posted).toBe(3n);
    const numbers = (await inbox()).flatMap((batch) => batch.numbers);
    expect([...new Set(numbers)]).toEqual([1n, 2n, 3n]);
  });

  it.each(["address already reserved", "transaction type 3 conflicts with existing transaction for 0x00"])(
    "replaces what an earlier life left in a pool that says: %s",
    async (reason) => {
      const { batcher, again, seal, mine, inbox, client, clock, anvilCall } = await posting({ da: "calldata" });
      seal(1);
      // The earlier life posts calldata, at a price that the L1 no longer takes.
      await batcher.step();
      await anvilCall("anvil_setNextBlockBaseFeePerGas", toHex(30n * GWEI));
      await mine();
      const kinds: string[] = [];
      // Anvil lets an account have both, other pools do not.
      const refusing = changed(client, async ({ method, params: [raw] = [] }, ask) => {
        if (method !== "eth_sendRawTransaction") return ask();
        kinds.push(String(raw).slice(0, 4));
        if (String(raw).startsWith("0x03")) throw new Error(reason);
        return ask();
      });
      const second = await again({ da: "blobs", client: refusing });
      await second.step();
      for (let i = 0; i < 6; i += 1) {
        await clock.advanceBy(BUMP_MS);
        await second.step();
      }
      await mine();
      await second.step();
      expect(second.posted).toBe(1n);
      expect(kinds[0]).toBe("0x03");
      expect(new Set(kinds.slice(1))).toEqual(new Set(["0x02"]));
      expect((await inbox()).map(({ numbers, blobs }) => [numbers, blobs])).toEqual([[[1n], 0]]);
    },
  );

  it("falls back to calldata while blobs cost too much, and tells it", async () => {
    const rpcUrl = await fullMarket();
    const said: string[] = [];
    const { again, seal, mine, inbox, clock, client, anvilCall } = await posting({ rpcUrl });
    const logger = { ...silentLogger, warn: (event: string) => void said.push(event) };
    const metrics = createMetrics();
    const batcher = await again({ caps: { maxFeePerGas: 50n * GWEI, maxFeePerBlobGas: GWEI / 3n }, logger, metrics });
    const cheaper = async () => {
      await anvilCall("anvil_setNextBlockBaseFeePerGas", "0x1");
      await mine();
    };
    await mine();
    const prices: bigint[] = [];
    for (let sealed = 1; sealed <= 7; sealed += 1) {
      prices.push(await client.getBlobBaseFee());
      seal(sealed);
      await clock.advanceBy(INTERVAL_MS);
      await batcher.step();
      await cheaper();
      await batcher.step();
    }
    expect(batcher.posted).toBe(7n);
    const kinds = (await inbox()).map(({ blobs }) => blobs);
    expect(kinds).toEqual(prices.map((price) => (price > GWEI / 3n ? 0 : 1)));
    expect(new Set(kinds)).toEqual(new Set([0, 1]));
    expect(said.filter((event) => event !== "batch_fee_capped")).toEqual(["batch_fell_back"]);
    expect(metrics.render()).toContain(`sequencer_batch_fallbacks_total ${kinds.filter((count) => count === 0).length}`);
  });

  it("does not stay in blobs that no pool holds when they get too dear, be it before they come there or later", async () => {
    const { again, seal, mine, inbox, clock, client, anvilCall } = await posting();
    let price = GWEI;
    let isSudden = false;
    const dearer = changed(client, async ({ method, params: [raw] = [] }, ask) => {
      if (method === "eth_blobBaseFee") return toHex(price);
      if (!isSudden || method !== "eth_sendRawTransaction" || !String(raw).startsWith("0x03")) return ask();
      price = 4n * GWEI;
      throw new Error("Block `blob_gas_price` is greater than tx-specified `max_fee_per_blob_gas`");
    });
    const caps = { maxFeePerGas: 50n * GWEI, maxFeePerBlobGas: 3n * GWEI };
    const batcher = await again({ client: dearer, caps });
    seal(1);
    await batcher.step();
    expect(await waiting({ client })).toMatchObject([{ type: "0x3" }]);
    await anvilCall("anvil_dropAllTransactions");
    price = 4n * GWEI;
    await clock.advanceBy(BUMP_MS);
    await batcher.step();
    expect(await waiting({ client })).toMatchObject([{ type: "0x2" }]);
    await mine();
    await batcher.step();
    expect(batcher.posted).toBe(1n);

    // The price that it hears is not that which it is held to.
    isSudden = true;
    price = GWEI;
    const second = await again({ client: dearer, caps });
    seal(2);
    await second.step();
    expect(await waiting({ client })).toEqual([]);
    await clock.advanceBy(INTERVAL_MS);
    await second.step();
    await mine();
    await second.step();
    expect((await inbox()).map(({ numbers, blobs }) => [numbers, blobs])).toEqual([
      [[1n], 0],
      [[2n], 0],
    ]);
  });

  it("waits where neither is within its caps, or a block is too large for calldata, and posts what stands before that", async () => {
    const rpcUrl = await fullMarket();
    const { again, seal, mine, inbox, clock, client, sealed, anvilCall } = await posting({ rpcUrl });
    await mine();
    const metrics = createMetrics();
    const said: string[] = [];
    const logger = { ...silentLogger, warn: (event: string) => void said.push(event) };
    const dear = { caps: { maxFeePerGas: 10n, maxFeePerBlobGas: 10n }, logger, metrics };
    const poor = await again(dear);
    seal(1);
    for (let i = 0; i < 3; i += 1) await poor.step();
    expect(await waiting({ client })).toEqual([]);
    // It looks again after the time between two batches.
    expect(said).toEqual(["batch_waits"]);

    const batcher = await again({ caps: { maxFeePerGas: 50n * GWEI, maxFeePerBlobGas: GWEI / 3n } });
    const [block] = sealed.slice(2);
    if (block === undefined) throw new Error("there are blocks");
    sealed[2] = fill(block, CHOSEN_BYTES.calldata + 20_000);
    seal(4);
    await batcher.step();
    await mine();
    await batcher.step();
    expect(batcher.posted).toBe(2n);
    await clock.advanceBy(INTERVAL_MS);
    await batcher.step();
    expect(await waiting({ client })).toEqual([]);
    while ((await client.getBlobBaseFee()) > GWEI / 3n) {
      await anvilCall("anvil_setNextBlockBaseFeePerGas", "0x1");
      await mine();
    }
    await clock.advanceBy(INTERVAL_MS);
    await batcher.step();
    await mine();
    await batcher.step();
    expect(batcher.posted).toBe(4n);
    expect((await inbox()).map(({ numbers, blobs }) => [numbers, blobs])).toEqual([
      [[1n, 2n], 0],
      [[3n, 4n], 2],
    ]);
  });

  it("leaves a block that was made for blobs to no batcher that posts calldata", async () => {
    const { again, seal, sealed } = await posting();
    const [block] = sealed;
    if (block === undefined) throw new Error("there are blocks");
    sealed[0] = fill(block, CHOSEN_BYTES.calldata + 20_000);
    seal(1);
    const batcher = await again({ da: "calldata" });
    await expect(batcher.step()).rejects.toMatchObject({ code: "BATCH_INVALID", hint: expect.stringContaining("blobs again (da)") });
  });

  it("ends where a block fits into no batch at all: waiting would not help", async () => {
    const { batcher, seal, sealed } = await posting();
    const [block] = sealed;
    if (block === undefined) throw new Error("there are blocks");
    sealed[0] = fill(block, CHOSEN_BYTES.blobs + 30_000);
    seal(1);
    await expect(batcher.step()).rejects.toMatchObject({ code: "BATCH_INVALID", recovery: "fatal" });
  });
});
