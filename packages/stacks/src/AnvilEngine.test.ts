import { type Hex, SYSTEM_ADDRESS } from "@parley/primitives";
import { silentLogger } from "@parley/runtime";
import { concatHex, keccak256, stringToHex, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AnvilEngine, MAX_POOL_TRANSACTIONS } from "./AnvilEngine.ts";
import type { ExecutedBlock } from "./Engine.ts";
import { JsonRpc } from "./JsonRpc.ts";
import { COUNTER, COUNTER_CODE, type TestRollup, testRollup } from "./testing/index.ts";

const CREATE_COUNTER: Hex = concatHex([`0x60${((COUNTER_CODE.length - 2) / 2).toString(16)}80600b5f395ff3`, "0x0000", COUNTER_CODE]);
const BASE_FEE = 1_000_000_000n;

let chain: TestRollup;
let engines: AnvilEngine[];

beforeEach(async () => {
  chain = await testRollup();
  engines = [];
});
afterEach(async () => {
  await Promise.all(engines.map((engine) => engine.stop()));
  await chain.remove();
});

async function startEngine(): Promise<AnvilEngine> {
  const engine = new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, logger: silentLogger });
  engines.push(engine);
  await engine.start();
  return engine;
}

const at = (seconds: number) => ({ timestamp: chain.rollup.genesisTimestamp + BigInt(seconds), baseFeePerGas: BASE_FEE });

/** Blocks with transfers, calls, reverts, creations that succeed and fail, nonce gaps that close later, and several blocks to a second. */
async function buildVariedChain(engine: AnvilEngine, count: number): Promise<ExecutedBlock[]> {
  const blocks: ExecutedBlock[] = [];
  const nonces: [number, number, number] = [0, 0, 0];
  const next = (from: 0 | 1 | 2) => ({ from, nonce: nonces[from]++ });
  for (let i = 1; i <= count; i++) {
    const wave = [
      await chain.transaction(next(0)),
      await chain.transaction({ ...next(0), to: COUNTER, value: 0n }),
      await chain.transaction({ ...next(1), to: COUNTER, value: 0n, data: "0x0102030405" }),
      await chain.transaction({ ...next(1), to: null, value: 0n, data: i % 3 === 0 ? "0xfd" : CREATE_COUNTER, gas: 200_000n }),
      await chain.transaction({ ...next(0), to: toHex(0x1000 + i, { size: 20 }) }),
    ];
    const late = await chain.transaction(next(2));
    const early = await chain.transaction(next(2));
    for (const raw of i % 4 === 0 ? [] : wave) await engine.submit(raw);
    for (const raw of [early, late]) await engine.submit(raw);
    blocks.push(await engine.build(at(Math.ceil(i / 3))));
    if (i % 4 === 0) for (const raw of wave.reverse()) await engine.submit(raw);
  }
  return blocks;
}

test("two engines and a fresh one give equal blocks over a varied chain", async () => {
  const [builder, follower] = [await startEngine(), await startEngine()];
  const blocks = await buildVariedChain(builder, 64);
  for (const block of blocks) expect(await follower.execute(block)).toEqual(block);
  const included = blocks.flatMap(({ transactions }) => transactions);
  expect(included.length).toBeGreaterThan(400);
  expect(blocks[1]?.timestamp).toBe(blocks[2]?.timestamp);

  const fresh = await startEngine();
  for (const block of blocks) await fresh.execute(block);
  expect(await fresh.head()).toEqual(await builder.head());
  expect(await fresh.outboxRoot(64n)).toBe(await builder.outboxRoot(64n));
  expect(await fresh.outboxRoot(64n)).not.toBe(await fresh.outboxRoot(60n));
});

test("a rolled back chain re-executes to the same hashes, and another chain can grow instead", async () => {
  const engine = await startEngine();
  const blocks = await buildVariedChain(engine, 20);
  await engine.rollbackTo(12n);
  expect(await engine.head()).toMatchObject({ number: 12n, hash: blocks[11]?.hash });
  for (const block of blocks.slice(12)) expect((await engine.execute(block)).hash).toBe(block.hash);

  await engine.rollbackTo(19n);
  const other = await engine.build(at(1_000));
  expect(other.parentHash).toBe(blocks[18]?.hash);
  expect(other.transactions).toEqual([]);
  await engine.rollbackTo(19n);
  expect((await engine.execute({ ...at(7), number: 20n, transactions: blocks[19]?.transactions ?? [] })).hash).toBe(blocks[19]?.hash);
});

test("a block whose transactions cannot all be included is invalid and leaves no trace", async () => {
  const [builder, engine] = [await startEngine(), await startEngine()];
  const good = [await chain.transaction({ nonce: 0 }), await chain.transaction({ nonce: 1, to: COUNTER, value: 0n })];
  const block = { number: 1n, ...at(1) };
  const faulty: Record<string, Hex[]> = {
    "a nonce gap": [...good, await chain.transaction({ nonce: 3 })],
    "the wrong order": good.toReversed(),
    "a transaction twice": [...good, ...good],
    "no balance": [await chain.transaction({ nonce: 0, value: 10n ** 22n })],
    "too little after its predecessor": [
      await chain.transaction({ nonce: 0, value: 9n * 10n ** 20n, to: COUNTER, data: "0x" }),
      await chain.transaction({ nonce: 1, value: 9n * 10n ** 20n }),
    ],
    "no transaction": ["0x00"],
    "a blob transaction": ["0x03c0"],
    "more gas than a block has": [await chain.transaction({ nonce: 0, gas: 31_000_000n })],
    "too many": Array.from({ length: 1_001 }, () => "0x01" as const),
  };
  for (const [what, transactions] of Object.entries(faulty)) {
    await expect(engine.execute({ ...block, transactions }), what).rejects.toMatchObject({ code: "BLOCK_INVALID", fields: { number: 1n } });
    expect((await engine.head()).number, what).toBe(0n);
  }
  for (const raw of good) await builder.submit(raw);
  const built = await builder.build(at(1));
  expect(built.transactions).toEqual(good);
  expect(await engine.execute(built)).toEqual(built);
  await expect(engine.execute(built)).rejects.toMatchObject({ code: "ENGINE_FAILED", recovery: "reset" });
  await expect(engine.execute({ ...built, number: 2n, timestamp: at(0).timestamp })).rejects.toMatchObject({ code: "BLOCK_INVALID" });
});

test("a block of the most transactions keeps the order of submission, and the pool takes no more", async () => {
  const [builder, follower] = [await startEngine(), await startEngine()];
  const raws: Hex[] = [];
  for (let nonce = 0; nonce <= MAX_POOL_TRANSACTIONS; nonce++) raws.push(await chain.transaction({ nonce, gas: 21_000n }));
  const tooMany = raws.pop() ?? "0x";
  for (const raw of raws) await builder.submit(raw);
  await expect(builder.submit(tooMany)).rejects.toMatchObject({ code: "TRANSACTION_REFUSED" });
  const block = await builder.build(at(1));
  expect(block.transactions.length).toBe(MAX_POOL_TRANSACTIONS);
  expect(block.transactions.every((raw, i) => raw === raws[i])).toBe(true);
  expect((await follower.execute(block)).hash).toBe(block.hash);
  await builder.submit(tooMany);
  expect((await builder.build(at(1))).transactions).toEqual([tooMany]);
});

test("what comes first stands before a pool that was there earlier, and the pool keeps its order", async () => {
  const [builder, follower] = [await startEngine(), await startEngine()];
  const pool = [await chain.transaction({ from: 0, nonce: 0 }), await chain.transaction({ from: 0, nonce: 1 })];
  const system = await chain.system(0);
  const forced = [await chain.transaction({ from: 2, nonce: 0 }), await chain.transaction({ from: 2, nonce: 1 })];
  for (const raw of pool) await builder.submit(raw);
  const built = await builder.build({ ...at(1), system, forced });
  expect(built.transactions).toEqual([system, ...forced, ...pool]);
  expect(await follower.execute({ ...built, system, forced, transactions: pool })).toEqual(built);
  const replayed = await startEngine();
  expect(await replayed.execute(built)).toEqual(built);
  expect(await follower.transactionCount(chain.accounts[2].address)).toBe(2n);
});

test("a forced transaction that cannot be included in its place is left out, by every engine alike", async () => {
  const [builder, follower] = [await startEngine(), await startEngine()];
  const system = await chain.system(0);
  const [first, second] = [await chain.transaction({ from: 2, nonce: 0 }), await chain.transaction({ from: 2, nonce: 1 })];
  const forced: Hex[] = [
    second,
    "0x02c0",
    "0x03c0",
    first,
    first,
    await chain.transaction({ from: 1, nonce: 1, value: 10n ** 22n }),
    await chain.transaction({ from: 1, nonce: 2 }),
    await chain.transaction({ from: 1, nonce: 1, gas: 20_000n }),
    second,
  ];
  const chosen = [await chain.transaction({ from: 0, nonce: 0 })];
  for (const raw of chosen) await builder.submit(raw);
  const built = await builder.build({ ...at(1), system, forced });
  expect(built.transactions).toEqual([system, first, second, ...chosen]);
  expect(await follower.execute({ number: 1n, ...at(1), system, forced, transactions: chosen })).toEqual(built);
  // Nothing of what was tried is left.
  const next = await builder.build({ ...at(2), system: await chain.system(1) });
  expect(next.transactions).toHaveLength(1);
});

test("a better paid transaction of the pool does not take the place of what comes first", async () => {
  const engine = await startEngine();
  const paid = (nonce: number, tip: bigint) =>
    chain.accounts[0].signTransaction({
      chainId: 7_001,
      nonce,
      gas: 21_000n,
      to: COUNTER,
      maxFeePerGas: 10n * BASE_FEE,
      maxPriorityFeePerGas: tip,
    });
  const other = await chain.transaction({ from: 2, nonce: 0 });
  await engine.submit(await paid(0, 5n * BASE_FEE));
  await engine.submit(other);
  const forced = [await chain.transaction({ from: 0, nonce: 0 })];
  expect((await engine.build({ ...at(1), system: await chain.system(0), forced })).transactions.slice(1)).toEqual(forced);
  expect((await engine.build({ ...at(2), system: await chain.system(1) })).transactions).toContain(other);
});

test("what is submitted around the making of a block never stands before what comes first, and is not lost", async () => {
  const engine = await startEngine();
  const system = await chain.system(0);
  const raws: Hex[] = [];
  for (let nonce = 0; nonce < 20; nonce++) raws.push(await chain.transaction({ nonce }));
  const submitted = raws.slice(0, 10).map((raw) => engine.submit(raw));
  await submitted[4];
  const building = engine.build({ ...at(1), system });
  submitted.push(...raws.slice(10).map((raw) => engine.submit(raw)));
  const [first, ...others] = (await building).transactions;
  await Promise.all(submitted);
  expect(first).toBe(system);
  expect(others.length).toBeLessThanOrEqual(10);
  expect([...others, ...(await engine.build(at(2))).transactions]).toEqual(raws);
});

test("nobody else sends from the system account, and who tries costs the others nothing", async () => {
  const account = privateKeyToAccount(keccak256(stringToHex("parley/v0/system")));
  const engine = await startEngine();
  const system = await chain.system(0);
  const authorization = await account.signAuthorization({ chainId: 7_001, contractAddress: COUNTER, nonce: 1 });
  const authorising = await chain.accounts[2].signTransaction({
    type: "eip7702",
    chainId: 7_001,
    nonce: 1,
    gas: 100_000n,
    to: COUNTER,
    maxFeePerGas: 2n * BASE_FEE,
    authorizationList: [authorization],
  });
  await expect(engine.submit(authorising)).rejects.toMatchObject({ code: "TRANSACTION_REFUSED" });
  const own = await chain.transaction({ from: 2, nonce: 0 });
  await engine.submit(own);
  // The place of what comes first, at a better price, and the one behind it.
  for (const nonce of [0, 1]) {
    const raw = await account.signTransaction({ chainId: 7_001, nonce, gas: 21_000n, to: COUNTER, maxFeePerGas: 9n * BASE_FEE });
    await expect(engine.submit(raw)).rejects.toMatchObject({ code: "TRANSACTION_REFUSED" });
  }
  const built = await engine.build({ ...at(1), system });
  expect(built.transactions).toEqual([system, own]);
  expect(await engine.transactionCount(account.address)).toBe(1n);
});

test("a block has no more of the pool than whoever posts it can carry, and the rest comes next", async () => {
  const engine = new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, maxChosenBytes: 5_000, logger: silentLogger });
  engines.push(engine);
  await engine.start();
  const large = (nonce: number, bytes: number) =>
    chain.transaction({ nonce, to: COUNTER, value: 0n, gas: 500_000n, data: `0x${"11".repeat(bytes)}` });
  await expect(engine.submit(await large(0, 5_000))).rejects.toMatchObject({ code: "TRANSACTION_REFUSED" });
  const raws: Hex[] = [];
  for (let nonce = 0; nonce < 5; nonce++) raws.push(await large(nonce, 2_000));
  for (const raw of raws) await engine.submit(raw);
  const chosen: Hex[][] = [];
  for (let nonce = 0; nonce < 3; nonce++) {
    const { transactions } = await engine.build({ ...at(nonce + 1), system: await chain.system(nonce) });
    chosen.push(transactions.slice(1));
  }
  expect(chosen.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(chosen.flat()).toEqual(raws);
});

test("a block whose first transaction cannot be included is not made, and the pool stays", async () => {
  const engine = await startEngine();
  const mine = await chain.transaction({ from: 0, nonce: 0 });
  await engine.submit(mine);
  const system = await chain.system(1);
  await expect(engine.build({ ...at(1), system })).rejects.toMatchObject({ code: "BLOCK_INVALID" });
  expect((await engine.head()).number).toBe(0n);
  await expect(engine.execute({ number: 1n, ...at(1), system, transactions: [] })).rejects.toMatchObject({ code: "BLOCK_INVALID" });
  await engine.submit(mine);
  const good = await chain.system(0);
  expect((await engine.build({ ...at(1), system: good })).transactions).toEqual([good, mine]);
});

test("a transaction behind a nonce gap leaves the pool after a while", async () => {
  const engine = await startEngine();
  const [first, gapped] = [await chain.transaction({ nonce: 0 }), await chain.transaction({ nonce: 1 })];
  await engine.submit(gapped);
  for (let i = 0; i < 66; i++) expect((await engine.build(at(i))).transactions).toEqual([]);
  await engine.submit(first);
  expect((await engine.build(at(66))).transactions).toEqual([first]);
});

test("the price of gas stays what it is told, whatever the blocks hold", async () => {
  const engine = await startEngine();
  const exactPrice = (nonce: number) =>
    chain.accounts[0].signTransaction({
      type: "legacy",
      chainId: 7_001,
      nonce,
      gas: 16_000_000n,
      gasPrice: BASE_FEE,
      to: COUNTER,
      data: "0xfe".padEnd(100, "0") as Hex,
    });
  for (let nonce = 0; nonce < 4; nonce++) {
    await engine.submit(await exactPrice(nonce));
    const block = await engine.build(at(nonce));
    expect(block).toMatchObject({ baseFeePerGas: BASE_FEE, transactions: { length: 1 } });
  }
});

test("the pool refuses with the engine's reason and remembers what it admitted", async () => {
  const engine = await startEngine();
  const raw = await chain.transaction({ nonce: 0 });
  expect(await engine.submit(raw)).toBe(keccak256(raw));
  await expect(engine.submit(raw)).rejects.toMatchObject({
    code: "TRANSACTION_REFUSED",
    fields: { reason: "transaction already imported" },
  });
  await expect(engine.submit("0x02c0")).rejects.toMatchObject({ code: "TRANSACTION_REFUSED" });
  await expect(engine.submit("0x03c0")).rejects.toMatchObject({ code: "TRANSACTION_REFUSED" });
  await expect(engine.submit(await chain.transaction({ nonce: 0, value: 10n ** 22n }))).rejects.toMatchObject({
    code: "TRANSACTION_REFUSED",
  });
  expect((await engine.build(at(1))).transactions).toEqual([raw]);
});

test("a killed engine is reported, a stopped one is not", async () => {
  const [killed, stopped] = [await startEngine(), await startEngine()];
  process.kill(killed.pid ?? 0, "SIGKILL");
  expect(await killed.exited).toContain("SIGKILL");
  await expect(killed.build(at(1))).rejects.toMatchObject({ code: "ENGINE_EXITED" });
  await stopped.stop();
  expect(await Promise.race([stopped.exited, Promise.resolve("silent")])).toBe("silent");
});

test("a start can be called off, and a wrong genesis is told", async () => {
  const engine = new AnvilEngine({ rollup: chain.rollup, genesisFile: "/nonexistent.json", logger: silentLogger });
  await expect(engine.start()).rejects.toMatchObject({ code: "ENGINE_EXITED" });
  const aborted = new AbortController();
  const late = new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, logger: silentLogger });
  const start = late.start(aborted.signal);
  aborted.abort(new Error("called off"));
  await expect(start).rejects.toThrow("called off");
  await expect(late.start(aborted.signal)).rejects.toThrow("called off");
});

test("what it remembers of its newest block is of that block, also after one was taken back or another state was loaded", async () => {
  const [engine, other] = [await startEngine(), await startEngine()];
  const rpc = new JsonRpc({ url: engine.rpcUrl });
  const count = await chain.transaction({ from: 0, nonce: 0, to: COUNTER, value: 0n });
  await engine.build({ ...at(1), system: await chain.system(0) });
  const before = await engine.outboxRoot(1n);
  await engine.submit(count);
  await engine.build({ ...at(2), system: await chain.system(1) });
  expect(await engine.transactionCount(SYSTEM_ADDRESS)).toBe(2n);
  const rootAt2 = () => rpc.call("eth_call", [{ to: COUNTER, data: "0x880e3a3a" }, "0x2"]);
  const after = await engine.outboxRoot(2n);
  expect(after).toBe(await rootAt2());
  expect(after).not.toBe(before);
  expect(await engine.outboxRoot(1n)).toBe(before);

  await other.build({ ...at(1), system: await chain.system(0) });
  await other.restore(await engine.snapshot());
  expect(await other.transactionCount(SYSTEM_ADDRESS)).toBe(2n);

  await engine.rollbackTo(1n);
  expect(await engine.transactionCount(SYSTEM_ADDRESS)).toBe(1n);
  expect(await engine.outboxRoot(1n)).toBe(before);
  await expect(engine.outboxRoot(2n)).rejects.toMatchObject({ code: "ENGINE_FAILED" });
  await engine.build({ ...at(3), system: await chain.system(1) });
  expect(await engine.outboxRoot(2n)).toBe(await rootAt2());
  expect(await rootAt2()).not.toBe(after);
  rpc.close();
});
