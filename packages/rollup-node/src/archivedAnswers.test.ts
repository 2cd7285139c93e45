import { memoryStore, type Store, silentLogger } from "@parley/runtime";
import { AnvilEngine, JsonRpc, type RpcCall } from "@parley/stacks";
import { COUNTER, testRollup } from "@parley/stacks/testing";
import { type Address, type Hex, keccak256, toHex } from "viem";
import { expect, onTestFinished, test } from "vitest";
import { archivedAnswer } from "./archivedAnswers.ts";
import { ChainArchive, readBlock } from "./ChainArchive.ts";

/** Emits a log with the two words of its calldata as topics. */
const LOUD: Address = "0x5061726c65790000000000000000000000000009";
const LOUD_CODE = "0x60203560003560006000a200";
const ARCHIVED = 8n;
const HEIGHT = 12n;

const word = (value: number) => toHex(value, { size: 32 });
const quantity = (value: bigint | number) => toHex(value);

/** Twelve blocks, the third without any transaction, on an engine that has all of them; and the archive of eight beside one that began with the state of the eighth, and has the others. */
async function setUp() {
  const chain = await testRollup({ more: { [LOUD]: { balance: "0x0", code: LOUD_CODE } } });
  onTestFinished(chain.remove);
  const { rollup, genesisFile } = chain;
  const start = async () => {
    const engine = new AnvilEngine({ rollup, genesisFile, keepsHistory: false, logger: silentLogger });
    onTestFinished(() => engine.stop());
    await engine.start();
    const rpc = new JsonRpc({ url: engine.rpcUrl });
    onTestFinished(() => rpc.close());
    return { engine, rpc };
  };
  const [{ engine, rpc }, restored] = [await start(), await start()];
  const transactions: Hex[] = [];
  for (let number = 1n; number <= HEIGHT; number += 1n) {
    const nonce = transactions.length / 3;
    const loud = (from: 0 | 1) =>
      chain.transaction({ from, nonce, to: LOUD, value: 0n, data: `${word(from)}${word(Number(number) % 4).slice(2)}` as Hex }); // both are hex
    const raws = number === 3n ? [] : [await loud(0), await chain.transaction({ from: 2, nonce, to: COUNTER, value: 0n }), await loud(1)];
    const block = { number, timestamp: rollup.genesisTimestamp + number, baseFeePerGas: rollup.baseFeePerGas, transactions: raws };
    transactions.push(...raws);
    await engine.execute(block);
    if (number === ARCHIVED) await restored.engine.restore(await engine.snapshot());
    if (number > ARCHIVED) await restored.engine.execute(block);
  }
  const store = memoryStore();
  const archive = await ChainArchive.open(store);
  await archive.extend(ARCHIVED, (number) => readBlock(rpc, number));
  const asked: RpcCall[] = [];
  const send = (call: RpcCall) => {
    asked.push(call);
    return restored.rpc.send(call);
  };
  const answer = async (call: RpcCall) => (await archivedAnswer(archive, call, send)).outcome;
  const hashes: Hex[] = [];
  for (let number = 0n; number <= HEIGHT; number += 1n)
    hashes.push(Reflect.get(Object(await rpc.call("eth_getBlockByNumber", [quantity(number), false])), "hash"));
  return { rpc, restored, answer, archive, store, asked, hashes, transactions: transactions.map((raw) => keccak256(raw)) };
}

test("every archived block is told as its engine tells it, without asking that one", async () => {
  const { rpc, answer, asked, hashes, transactions } = await setUp();
  const calls: RpcCall[] = [{ method: "eth_getBlockByNumber", params: ["earliest", false] }];
  for (let number = 0; number <= Number(ARCHIVED); number++) {
    for (const [kind, block] of [
      ["Number", quantity(number)],
      ["Hash", hashes[number]],
    ]) {
      for (const isFull of [true, false]) calls.push({ method: `eth_getBlockBy${kind}`, params: [block, isFull] });
      calls.push({ method: `eth_getBlockTransactionCountBy${kind}`, params: [block] });
      for (const index of [0, 2, 5]) calls.push({ method: `eth_getTransactionByBlock${kind}AndIndex`, params: [block, quantity(index)] });
    }
    calls.push({ method: "eth_getBlockReceipts", params: [quantity(number)] });
  }
  calls.push({ method: "eth_getBlockReceipts", params: [{ blockHash: hashes[4] }] });
  for (const hash of transactions.slice(0, 3 * (Number(ARCHIVED) - 1)))
    calls.push({ method: "eth_getTransactionByHash", params: [hash] }, { method: "eth_getTransactionReceipt", params: [hash] });
  for (const call of calls) expect([call, await answer(call)]).toEqual([call, await rpc.send(call)]);
  // Hex has two cases.
  const loud = (hash: Hex | undefined) => `0x${hash?.slice(2).toUpperCase()}`;
  for (const method of ["eth_getTransactionByHash", "eth_getTransactionReceipt"])
    expect(await answer({ method, params: [loud(transactions[4])] })).toEqual(await rpc.send({ method, params: [transactions[4]] }));
  const block = { method: "eth_getBlockByHash", params: [loud(hashes[4]), true] };
  expect(await answer(block)).toEqual(await rpc.send({ ...block, params: [hashes[4], true] }));
  expect(asked).toEqual([]);
  expect(calls.length).toBeGreaterThan(150);
});

test("logs are found by address, topics, range and block, across the end of the archive", async () => {
  const { rpc, answer, asked, hashes } = await setUp();
  const all = { fromBlock: "0x0", toBlock: "latest" };
  const filters: object[] = [
    all,
    { fromBlock: "earliest" },
    { ...all, address: LOUD },
    { ...all, address: LOUD.toUpperCase().replace("X", "x") },
    { ...all, address: [COUNTER, LOUD] },
    { ...all, address: [] },
    { ...all, address: COUNTER },
    { ...all, topics: [word(1)] },
    { ...all, topics: [null, word(2)] },
    {
      ...all,
      topics: [
        [word(0), word(1)],
        [word(1), word(3)],
      ],
    },
    { ...all, topics: [[], word(1)] },
    { ...all, topics: [word(0), word(1), word(2)] },
    { ...all, topics: [null, null] },
    { ...all, topics: [null, null, null] },
    { ...all, topics: [[null], word(1)] },
    { ...all, topics: [[null, word(0)], word(1)] },
    { fromBlock: "0x2", toBlock: "0x4", topics: [] },
    { fromBlock: "0x2", toBlock: "0x8", topics: null, address: null },
    { blockHash: null, fromBlock: "0x2", toBlock: "0x8" },
    { fromBlock: "0x8", toBlock: "0x9" },
    { fromBlock: "0x9", toBlock: "0xc" },
    { blockHash: hashes[5], topics: [word(1)] },
    { blockHash: hashes[3] },
    { blockHash: hashes[11] },
  ];
  let found = 0;
  for (const filter of filters) {
    const call = { method: "eth_getLogs", params: [filter] };
    const outcome = await answer(call);
    expect([filter, outcome]).toEqual([filter, await rpc.send(call)]);
    if (outcome.error === undefined && Array.isArray(outcome.result)) found += outcome.result.length;
  }
  expect(found).toBeGreaterThan(100);
  // What lies within the archive is never asked of the engine, and of the others only what lies behind it.
  const from = asked.map(({ params: [filter] }) => Reflect.get(Object(filter), "fromBlock") ?? "by hash");
  expect([...new Set(from)].sort()).toEqual(["0x9", "by hash"]);
});

test("what is not archived, or not well formed, is the engine's to answer", async () => {
  const { restored, answer, asked, hashes, transactions } = await setUp();
  const calls: RpcCall[] = [
    { method: "eth_getBlockByNumber", params: [quantity(ARCHIVED + 1n), true] },
    { method: "eth_getBlockByNumber", params: ["latest", true] },
    { method: "eth_getBlockByNumber", params: ["0x", true] },
    { method: "eth_getBlockByNumber", params: [7, true] },
    { method: "eth_getBlockByNumber", params: [] },
    { method: "eth_getBlockByHash", params: [hashes[12], true] },
    { method: "eth_getBlockByHash", params: [null, true] },
    { method: "eth_getTransactionReceipt", params: [transactions.at(-1)] },
    { method: "eth_getTransactionReceipt", params: [word(77)] },
    { method: "eth_getTransactionByHash", params: ["0x12"] },
    { method: "eth_getBalance", params: [LOUD, "latest"] },
    { method: "eth_getLogs", params: [] },
    { method: "eth_getLogs", params: ["0x1"] },
    { method: "eth_getLogs", params: [{ fromBlock: "0x5", toBlock: "0x3" }] },
    { method: "eth_getLogs", params: [{ fromBlock: "0x1", toBlock: "0x3", address: "0x12" }] },
    { method: "eth_getLogs", params: [{ fromBlock: "0x1", toBlock: "0x3", topics: ["0x12"] }] },
    { method: "eth_getLogs", params: [{ fromBlock: "0x1", toBlock: "0x3", topics: [null, null, null, null, word(1)] }] },
    { method: "eth_getLogs", params: [{ fromBlock: "0x1", toBlock: "0x3", address: 7 }] },
    { method: "eth_getLogs", params: [{ fromBlock: "0x1", toBlock: "0x3", topics: "0x1" }] },
    { method: "eth_getLogs", params: [{ fromBlock: "0x1", toBlock: "0x3", topics: [[7]] }] },
    { method: "eth_getLogs", params: [{ blockHash: word(77) }] },
    { method: "eth_getLogs", params: [{}] },
  ];
  for (const call of calls) expect([call, await answer(call)]).toEqual([call, await restored.rpc.send(call)]);
  expect(asked).toEqual(calls);
});

test("an archive that is opened again goes on where it was, and what it could not read it reads again", async () => {
  const { rpc, store, hashes } = await setUp();
  const archive = await ChainArchive.open(store);
  expect(archive.height).toBe(ARCHIVED);
  const read: bigint[] = [];
  const failing = async (number: bigint) => {
    read.push(number);
    if (number === 11n) throw new Error("away");
    return readBlock(rpc, number);
  };
  await expect(archive.extend(HEIGHT, failing)).rejects.toThrow("away");
  expect(archive.height).toBe(10n);
  await archive.extend(HEIGHT, (number) => readBlock(rpc, number));
  expect(archive.height).toBe(HEIGHT);
  expect(read).toEqual([9n, 10n, 11n]);
  await expect(archive.extend(HEIGHT + 1n, (number) => readBlock(rpc, number))).rejects.toMatchObject({ code: "RPC_FAILED" });
  expect(Reflect.get((await archive.block(12n)) ?? {}, "hash")).toBe(hashes[12]);
  const again = await ChainArchive.open(store);
  expect(again.height).toBe(HEIGHT);
});

test("an archive goes back with the chain, and tells nothing of blocks that are no more", async () => {
  const { rpc, archive, hashes, transactions, store } = await setUp();
  await archive.forgetAbove(5n);
  expect(archive.height).toBe(5n);
  expect(await archive.block(6n)).toBeUndefined();
  expect(await archive.receipts(6n)).toBeUndefined();
  expect(await archive.blockOf(hashes[6] ?? "0x")).toBeUndefined();
  expect(await archive.placeOf(transactions[3 * 4] ?? "0x")).toBeUndefined();
  expect(await archive.placeOf(transactions[3 * 4 - 1] ?? "0x")).toEqual({ number: 5n, index: 2 });
  expect((await ChainArchive.open(store)).height).toBe(5n);
  // Another chain's block takes the place: the former one's hash does not lead to it.
  const other = { hash: word(66), transactions: [{ hash: word(67) }] };
  await archive.extend(6n, async () => ({ block: other, receipts: [{ transactionHash: word(67), transactionIndex: "0x0", logs: [] }] }));
  expect(await archive.blockOf(hashes[6] ?? "0x")).toBeUndefined();
  expect(await archive.blockOf(word(66))).toEqual(other);
  expect(await archive.placeOf(transactions[3 * 4] ?? "0x")).toBeUndefined();
  expect(await archive.placeOf(word(67))).toEqual({ number: 6n, index: 0 });
  await archive.forgetAbove(-1n);
  await archive.extend(HEIGHT, (number) => readBlock(rpc, number));
  expect(await archive.blockOf(hashes[6] ?? "0x")).toMatchObject({ number: "0x6" });
});

test("an archive that is interrupted while it goes back has no gap, and nothing of what is gone", async () => {
  const { store, hashes } = await setUp();
  let writes = 0;
  const dying: Store = {
    ...store,
    write: async (entries, options) => {
      writes += 1;
      if (writes === 3) throw new Error("killed");
      await store.write(entries, options);
    },
  };
  await expect((await ChainArchive.open(dying)).forgetAbove(2n)).rejects.toThrow("killed");
  const again = await ChainArchive.open(store);
  expect(again.height).toBe(6n);
  for (let number = 0n; number <= 6n; number += 1n) expect((await again.block(number))?.hash).toBe(hashes[Number(number)]);
  // A block of fewer transactions takes the place: what the former one had more is not its.
  await again.extend(7n, async () => ({ block: { hash: word(77), transactions: [] }, receipts: [] }));
  expect(await again.receipts(7n)).toEqual([]);
  const logs = [];
  for await (const one of again.logs(7n, 8n)) logs.push(one);
  expect(logs).toEqual([]);
});

test("what is archived while the engine answers is not missed, though the engine has it no more", async () => {
  const { rpc, restored, archive } = await setUp();
  const call = { method: "eth_getLogs", params: [{ fromBlock: "0x0", toBlock: "latest" }] };
  let times = 0;
  const { outcome, isSettled } = await archivedAnswer(archive, call, async (rest) => {
    times += 1;
    if (times > 1) return restored.rpc.send(rest);
    await archive.extend(11n, (number) => readBlock(rpc, number));
    return { result: [] };
  });
  expect(times).toBe(2);
  expect(outcome).toEqual(await rpc.send(call));
  expect(isSettled).toBe(false);
});

test("more than fits into an answer is refused, with what helps; one block's logs never are", async () => {
  const { answer, archive } = await setUp();
  const logs = (count: number, data: Hex) =>
    Array.from({ length: count }, () => ({ address: LOUD, topics: [], data, transactionIndex: "0x0" }));
  const blockOf = (one: readonly object[]) => async (number: bigint) => ({
    block: { hash: word(Number(number)), number: quantity(number), transactions: [] },
    receipts: [{ transactionIndex: "0x0", logs: one }],
  });
  await archive.extend(9n, blockOf(logs(20_001, "0x")));
  await archive.extend(10n, blockOf(logs(1, `0x${"00".repeat(17 * 2 ** 20)}`)));
  const ask = async (filter: object) => {
    const outcome = await answer({ method: "eth_getLogs", params: [filter] });
    return outcome.error ?? (Array.isArray(outcome.result) && outcome.result.length);
  };
  const refused = { code: -32_005, message: expect.stringContaining("fewer blocks") };
  expect(await ask({ fromBlock: "0x8", toBlock: "0x9" })).toMatchObject(refused);
  expect(await ask({ fromBlock: "0x9", toBlock: "0x9" })).toBe(20_001);
  expect(await ask({ blockHash: word(9) })).toBe(20_001);
  // Also where nothing of it matches: it has to be looked through.
  expect(await ask({ fromBlock: "0x8", toBlock: "0xa", address: COUNTER })).toMatchObject(refused);
  expect(await ask({ fromBlock: "0xa", toBlock: "0xa", address: COUNTER })).toBe(0);
});
