import { decodeBatch, inboxOf } from "@parley/derivation";
import { type Hex, type SealedBlock, sealDigest, ZERO_HASH } from "@parley/primitives";
import { createMetrics, memoryStore, SimulatedClock, type Store, silentLogger } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { startAnvil } from "@parley/stacks";
import { concatHex, hexToBytes, keccak256, slice, toHex } from "viem";
import { privateKeyToAccount, sign } from "viem/accounts";
import { expect, onTestFinished, test } from "vitest";
import { Batcher, type BatcherOptions, CALLDATA_CHOSEN_BYTES } from "./Batcher.ts";

const ROLLUP = toHex(7, { size: 32 });
const KEY = toHex(9, { size: 32 });
const SEQUENCER = privateKeyToAccount(KEY).address;
const INTERVAL_MS = 5_000;
const BUMP_MS = 30_000;

/** Sealed blocks of random transactions, of which the first one comes from the L1. */
async function sealedBlocks(count: number): Promise<SealedBlock[]> {
  const blocks: SealedBlock[] = [];
  for (let number = 1n; number <= BigInt(count); number += 1n) {
    const block = {
      rollupId: ROLLUP,
      number,
      hash: keccak256(toHex(`block ${number}`)),
      parentHash: blocks.at(-1)?.hash ?? ZERO_HASH,
      timestamp: 1_700_000_000n + number,
      stateRoot: ROLLUP,
      baseFeePerGas: 1n,
      gasLimit: 30_000_000n,
      gasUsed: 0n,
      transactions: ["0x02aa" as Hex, keccak256(toHex(number))],
      l1OriginNumber: number / 4n,
      l1OriginHash: keccak256(toHex(`l1 ${number / 4n}`)),
      anchor: ZERO_HASH,
    };
    blocks.push({ ...block, signature: await sign({ hash: sealDigest(block), privateKey: KEY, to: "hex" }) });
  }
  return blocks;
}

/** A real L1 that mines when it is told to, and a batcher that steps when it is told to. */
async function setUp() {
  const anvil = await startAnvil({ args: ["--chain-id", "31337", "--no-mining", "--accounts", "0", "--hardfork", "osaka"] });
  onTestFinished(async () => void (await anvil.process.stop()));
  const client = chainClient(anvil.rpcUrl);
  // Methods of anvil that the client library has no types for.
  const anvilCall = (method: string, ...params: unknown[]) => client.request({ method, params } as never);
  const account = privateKeyToAccount(toHex(77, { size: 32 }));
  await anvilCall("anvil_setBalance", account.address, toHex(10n ** 20n));
  const clock = new SimulatedClock(1_000_000);
  const store = memoryStore();
  const sealed = await sealedBlocks(40);
  const forgotten: bigint[] = [];
  let height = 0;
  const options: BatcherOptions = {
    rollup: { rollupId: ROLLUP, name: "test", derivation: { l1StartNumber: 0n } as BatcherOptions["rollup"]["derivation"] }, // the rest is not looked at
    blocks: {
      get height() {
        return BigInt(height);
      },
      range: async ({ from, to }) => sealed.filter(({ number }) => number >= from && number <= to),
    },
    counts: { fromL1: () => 1, forget: (number) => forgotten.push(number) },
    sequencerKey: KEY,
    client,
    l1ChainId: 31_337n,
    account,
    store,
    intervalMs: INTERVAL_MS,
    bumpAfterMs: BUMP_MS,
    maxFeePerGas: 50n * 10n ** 9n,
    clock,
    logger: silentLogger,
    metrics: createMetrics(),
    onFailure: (error) => {
      throw error;
    },
  };
  const batcher = await Batcher.open(options);
  /** Everything in the inbox on the L1 as it is now: the numbers and what the sequencer chose. */
  const inbox = async () => {
    const found: { numbers: bigint[]; transactions: Hex[] }[] = [];
    const newest = await client.getBlockNumber();
    for (let blockNumber = 1n; blockNumber <= newest; blockNumber += 1n) {
      const { transactions } = await client.getBlock({ blockNumber, includeTransactions: true });
      for (const { to, input } of transactions) {
        if (to !== inboxOf(ROLLUP)) continue;
        const decoded = decodeBatch(hexToBytes(input), { rollupId: ROLLUP, sequencer: SEQUENCER });
        if ("ignored" in decoded) throw new Error(`the payload was ignored: ${decoded.ignored}`);
        const { blocks } = decoded.batch;
        found.push({ numbers: blocks.map(({ number }) => number), transactions: blocks.flatMap(({ transactions: raw }) => raw) });
      }
    }
    return found;
  };
  const again = (given: { store?: Store } = {}) => Batcher.open({ ...options, ...given });
  return {
    batcher,
    again,
    client,
    account,
    clock,
    sealed,
    forgotten,
    options,
    inbox,
    mine: () => anvilCall("evm_mine"),
    anvilCall,
    seal: (count: number) => {
      height = count;
    },
  };
}

test("what is sealed is posted once, in order, without what came from the L1", async () => {
  const { batcher, seal, mine, inbox, clock, sealed } = await setUp();
  await batcher.step();
  seal(3);
  await batcher.step();
  await mine();
  await batcher.step();
  expect(batcher.posted).toBe(3n);
  seal(8);
  await batcher.step();
  await mine();
  expect(await inbox()).toHaveLength(1);
  await clock.advanceBy(INTERVAL_MS);
  await batcher.step();
  await mine();
  await batcher.step();
  const posted = await inbox();
  expect(posted.map(({ numbers }) => numbers)).toEqual([
    [1n, 2n, 3n],
    [4n, 5n, 6n, 7n, 8n],
  ]);
  expect(posted.flatMap(({ transactions }) => transactions)).toEqual(sealed.slice(0, 8).map(({ transactions }) => transactions[1]));
});

test("a transaction that stays out is sent again at a better price, never over the limit", async () => {
  const { batcher, seal, mine, inbox, clock, client, account, anvilCall } = await setUp();
  seal(2);
  await batcher.step();
  const first = await client.getTransactionCount({ address: account.address, blockTag: "pending" });
  expect(first).toBe(1);
  await anvilCall("anvil_setNextBlockBaseFeePerGas", toHex(40n * 10n ** 9n));
  await mine();
  expect(await inbox()).toEqual([]);
  for (let i = 0; i < 20; i += 1) {
    await clock.advanceBy(BUMP_MS);
    await batcher.step();
  }
  const pool = (await client.request({ method: "txpool_content" as never })) as Record<
    string,
    Record<string, Record<string, { maxFeePerGas: Hex }>>
  >;
  const [waiting] = Object.values(pool).flatMap((accounts) => Object.values(accounts).flatMap((nonces) => Object.values(nonces)));
  expect(BigInt(waiting?.maxFeePerGas ?? 0)).toBe(50n * 10n ** 9n);
  await mine();
  await batcher.step();
  expect(batcher.posted).toBe(2n);
  expect((await inbox()).map(({ numbers }) => numbers)).toEqual([[1n, 2n]]);
});

test("a transaction that the L1's pool forgot is sent again", async () => {
  const { batcher, seal, mine, inbox, clock, anvilCall } = await setUp();
  seal(2);
  await batcher.step();
  await anvilCall("anvil_dropAllTransactions");
  await mine();
  await clock.advanceBy(BUMP_MS);
  await batcher.step();
  await mine();
  await batcher.step();
  expect((await inbox()).map(({ numbers }) => numbers)).toEqual([[1n, 2n]]);
});

test("a nonce that something else used is no end", async () => {
  const { batcher, seal, mine, inbox, account, client, anvilCall } = await setUp();
  seal(2);
  await batcher.step();
  await anvilCall("anvil_dropAllTransactions");
  const fees = { maxFeePerGas: 10n ** 11n, maxPriorityFeePerGas: 1n };
  const raw = await account.signTransaction({ type: "eip1559", chainId: 31_337, nonce: 0, gas: 21_000n, to: account.address, ...fees });
  await client.sendRawTransaction({ serializedTransaction: raw });
  await mine();
  await batcher.step();
  await mine();
  await batcher.step();
  expect(batcher.posted).toBe(2n);
  expect((await inbox()).map(({ numbers }) => numbers)).toEqual([[1n, 2n]]);
});

test("what stood on L1 blocks that are no more is posted again", async () => {
  const { batcher, seal, mine, inbox, clock, anvilCall } = await setUp();
  await mine();
  seal(2);
  await batcher.step();
  await mine();
  await batcher.step();
  await clock.advanceBy(INTERVAL_MS);
  seal(4);
  await batcher.step();
  await mine();
  await batcher.step();
  expect(batcher.posted).toBe(4n);
  await anvilCall("anvil_rollback", 2);
  await anvilCall("anvil_dropAllTransactions");
  for (let i = 0; i < 3; i += 1) await mine();
  expect(await inbox()).toEqual([]);
  await clock.advanceBy(INTERVAL_MS);
  await batcher.step();
  await mine();
  await batcher.step();
  expect(batcher.posted).toBe(4n);
  expect((await inbox()).flatMap(({ numbers }) => numbers)).toEqual([1n, 2n, 3n, 4n]);
});

test("a new life goes on where the last one stood, also in the middle of a transaction", async () => {
  const { batcher, again, seal, mine, inbox, clock } = await setUp();
  seal(2);
  await batcher.step();
  await mine();
  await batcher.step();
  seal(3);
  const second = await again();
  expect(second.posted).toBe(2n);
  await second.step();
  const third = await again();
  await third.step();
  await mine();
  await third.step();
  await clock.advanceBy(INTERVAL_MS);
  await third.step();
  await mine();
  await third.step();
  expect(third.posted).toBe(3n);
  const numbers = (await inbox()).flatMap((batch) => batch.numbers);
  expect([...new Set(numbers)]).toEqual([1n, 2n, 3n]);
});

test("an L1 that refuses or does not answer loses nothing", async () => {
  const { batcher, seal, mine, inbox, anvilCall, account } = await setUp();
  seal(2);
  await anvilCall("anvil_setBalance", account.address, "0x0");
  await expect(batcher.step()).rejects.toMatchObject({ code: "RPC_FAILED", hint: expect.stringContaining(account.address) });
  await anvilCall("anvil_setBalance", account.address, toHex(10n ** 20n));
  await batcher.step();
  await mine();
  await batcher.step();
  expect((await inbox()).map(({ numbers }) => numbers)).toEqual([[1n, 2n]]);
});

test("a block of the most that a sequencer may choose is posted, whatever it is made of", async () => {
  const { batcher, seal, mine, inbox, sealed } = await setUp();
  const [block] = sealed;
  if (block === undefined) throw new Error("there are blocks");
  const bytes = Math.floor(CALLDATA_CHOSEN_BYTES / 983);
  // Hashes do not compress.
  const noise = (seed: number): Hex =>
    concatHex(Array.from({ length: Math.ceil(bytes / 32) }, (_, i) => keccak256(toHex(1_000 * seed + i))));
  const transactions = Array.from({ length: 983 }, (_, i) => slice(concatHex(["0x02", noise(i)]), 0, bytes));
  sealed[0] = { ...block, transactions: ["0x02aa", ...transactions] };
  seal(1);
  await batcher.step();
  await mine();
  await batcher.step();
  expect(batcher.posted).toBe(1n);
  expect((await inbox())[0]?.transactions).toEqual(transactions);
});

test("a store that cannot be written ends it", async () => {
  const { seal, mine, again, options } = await setUp();
  const failed = Promise.withResolvers<Error>();
  const full = new Error("disk full");
  seal(1);
  const batcher = await Batcher.open({
    ...options,
    store: { ...options.store, write: () => Promise.reject(full) },
    onFailure: failed.resolve,
  });
  await batcher.step();
  await mine();
  batcher.start(1_000);
  expect(await failed.promise).toBe(full);
  await batcher.stop();
  // What was not remembered is posted again.
  expect((await again()).posted).toBe(0n);
});
