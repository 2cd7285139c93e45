import { memoryStore, silentLogger } from "@parley/runtime";
import { AnvilEngine, JsonRpc, type RpcCall } from "@parley/stacks";
import { COUNTER, testRollup } from "@parley/stacks/testing";
import { type Address, type Hex, keccak256, toHex } from "viem";
import { expect, onTestFinished, test } from "vitest";
import { archivedAnswers } from "./archivedAnswers.ts";
import { ChainArchive, readBlock } from "./ChainArchive.ts";

/** Emits a log with the two words of its calldata as topics. */
const LOUD: Address = "0x5061726c65790000000000000000000000000009";
const LOUD_CODE = "0x60203560003560006000a200";
const ARCHIVED = 8n;
const HEIGHT = 12n;

const word = (value: number) => toHex(value, { size: 32 });
const quantity = (value: bigint | number) => toHex(value);

/** Twelve blocks of which eight are archived: the third without any transaction, the genesis as ever. */
async function setUp() {
  const chain = await testRollup({ more: { [LOUD]: { balance: "0x0", code: LOUD_CODE } } });
  onTestFinished(chain.remove);
  const engine = new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, logger: silentLogger });
  onTestFinished(() => engine.stop());
  await engine.start();
  const rpc = new JsonRpc({ url: engine.rpcUrl });
  onTestFinished(() => rpc.close());
  const transactions: Hex[] = [];
  for (let number = 1; number <= Number(HEIGHT); number++) {
    const nonce = transactions.length / 3;
    const loud = (from: 0 | 1) =>
      chain.transaction({ from, nonce, to: LOUD, value: 0n, data: `${word(from)}${word(number % 4).slice(2)}` as Hex }); // both are hex
    const raws = number === 3 ? [] : [await loud(0), await chain.transaction({ from: 2, nonce, to: COUNTER, value: 0n }), await loud(1)];
    for (const raw of raws) await engine.submit(raw);
    transactions.push(...raws);
    await engine.build({ timestamp: chain.rollup.genesisTimestamp + BigInt(number), baseFeePerGas: chain.rollup.baseFeePerGas });
  }
  const store = memoryStore();
  const archive = await ChainArchive.open(store);
  await archive.extend(ARCHIVED, (number) => readBlock(rpc, number));
  const asked: RpcCall[] = [];
  const answer = archivedAnswers(archive, (call) => {
    asked.push(call);
    return rpc.send(call);
  });
  const hashes: Hex[] = [];
  for (let number = 0n; number <= HEIGHT; number += 1n)
    hashes.push(Reflect.get(Object(await rpc.call("eth_getBlockByNumber", [quantity(number), false])), "hash"));
  return { rpc, answer, archive, store, asked, hashes, transactions: transactions.map((raw) => keccak256(raw)) };
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
  for (const hash of transactions.slice(0, 3 * (Number(ARCHIVED) - 1)))
    calls.push({ method: "eth_getTransactionByHash", params: [hash] }, { method: "eth_getTransactionReceipt", params: [hash] });
  for (const call of calls) expect([call, await answer(call)]).toEqual([call, await rpc.send(call)]);
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
    { fromBlock: "0x2", toBlock: "0x4", topics: [] },
    { fromBlock: "0x2", toBlock: "0x8", topics: null, address: null },
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
  const { rpc, answer, asked, hashes, transactions } = await setUp();
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
    { method: "eth_getLogs", params: [{ fromBlock: "0x1", toBlock: "0x3", address: 7 }] },
    { method: "eth_getLogs", params: [{ fromBlock: "0x1", toBlock: "0x3", topics: "0x1" }] },
    { method: "eth_getLogs", params: [{ fromBlock: "0x1", toBlock: "0x3", topics: [[7]] }] },
    { method: "eth_getLogs", params: [{ blockHash: word(77) }] },
    { method: "eth_getLogs", params: [{}] },
  ];
  for (const call of calls) expect([call, await answer(call)]).toEqual([call, await rpc.send(call)]);
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
  expect(archive.height).toBe(ARCHIVED);
  await archive.extend(HEIGHT, (number) => readBlock(rpc, number));
  expect(archive.height).toBe(HEIGHT);
  expect(read).toEqual([9n, 10n, 11n, 12n]);
  await expect(archive.extend(HEIGHT + 1n, (number) => readBlock(rpc, number))).rejects.toMatchObject({ code: "RPC_FAILED" });
  expect(Reflect.get((await archive.block(12n)) ?? {}, "hash")).toBe(hashes[12]);
  const again = await ChainArchive.open(store);
  expect(again.height).toBe(HEIGHT);
});

test("more logs than fit into an answer are refused, with what helps", async () => {
  const { answer, archive } = await setUp();
  const log = { address: LOUD, topics: [], data: "0x", transactionIndex: "0x0" };
  const receipts = [{ transactionIndex: "0x0", logs: Array.from({ length: 20_001 }, () => log) }];
  await archive.extend(9n, async () => ({ block: { hash: word(9), transactions: [] }, receipts }));
  const call = { method: "eth_getLogs", params: [{ fromBlock: "0x9", toBlock: "0x9" }] };
  expect(await answer(call)).toMatchObject({ error: { code: -32_005, message: expect.stringContaining("fewer blocks") } });
});
