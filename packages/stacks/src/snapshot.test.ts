import { silentLogger } from "@parley/runtime";
import { type Address, concatHex, keccak256, toHex } from "viem";
import { expect, onTestFinished, test } from "vitest";
import { AnvilEngine } from "./AnvilEngine.ts";
import { HASHED_BLOCKS } from "./Engine.ts";
import { JsonRpc } from "./JsonRpc.ts";
import { COUNTER, testRollup } from "./testing/index.ts";

const word = (value: number) => toHex(value, { size: 32 });
/** Begins with 7 in slot 0, and clears it when it is called. */
const CLEARED: Address = "0x5061726c65790000000000000000000000000009";
/** Writes the hash of the block 256 before the present one into slot 0. */
const REMEMBERS: Address = "0x5061726c65790000000000000000000000000008";
/** Logs nothing in particular. */
const LOGS: Address = "0x5061726c65790000000000000000000000000007";
const more = {
  [LOGS]: { balance: "0x0", code: "0x60075f5fa100" },
  [CLEARED]: { balance: "0x0", code: "0x5f5f55", storage: { [word(0)]: word(7) } },
  [REMEMBERS]: { balance: "0x0", code: "0x61010043034060005500" },
};

async function setUp(keepsHistory: boolean) {
  const chain = await testRollup({ more });
  onTestFinished(chain.remove);
  const startEngine = async () => {
    const engine = new AnvilEngine({
      rollup: chain.rollup,
      genesisFile: chain.genesisFile,
      logger: silentLogger,
      keepsHistory,
    });
    onTestFinished(() => engine.stop());
    await engine.start();
    return engine;
  };
  const first = await startEngine();
  let nonce = 0;
  const build = async (to?: Address) => {
    if (to !== undefined) await first.submit(await chain.transaction({ nonce: nonce++, to, value: 0n }));
    return first.build({ timestamp: chain.rollup.genesisTimestamp, baseFeePerGas: chain.rollup.baseFeePerGas });
  };
  const restored = async (from: AnvilEngine) => {
    const engine = await startEngine();
    await engine.restore(await from.snapshot());
    return engine;
  };
  const ask = async (engine: AnvilEngine, method: string, ...params: unknown[]) => {
    const rpc = new JsonRpc({ url: engine.rpcUrl });
    onTestFinished(() => rpc.close());
    return rpc.call(method, params);
  };
  const slot0 = (engine: AnvilEngine, address: Address) => ask(engine, "eth_getStorageAt", address, "0x0", "latest");
  return { chain, first, startEngine, build, restored, ask, slot0 };
}

test.each([true, false])(
  "an engine that was restored goes on as the other does, and once enough blocks are behind it with their hashes, too (history: %s)",
  async (keepsHistory) => {
    const { first, build, restored, slot0 } = await setUp(keepsHistory);
    expect(await slot0(first, CLEARED)).toBe(word(7));
    for (const to of [COUNTER, CLEARED, COUNTER]) await build(to);
    // Also from an engine that was restored itself.
    const second = await restored(first);
    const third = await restored(second);
    for (const engine of [second, third]) {
      expect(await engine.head()).toEqual(await first.head());
      expect(await slot0(engine, CLEARED)).toBe(word(0));
    }
    const fillers = Array.from({ length: Number(HASHED_BLOCKS) - 1 }, () => undefined);
    for (const to of [COUNTER, ...fillers, REMEMBERS, CLEARED]) {
      const block = await build(to);
      expect(await second.execute(block)).toEqual(block);
      expect(await third.execute(block)).toEqual(block);
    }
    expect(await slot0(third, REMEMBERS)).not.toBe(word(0));
  },
);

test("with history, everybody is still given past blocks, transactions, receipts and logs", async () => {
  const { first, build, restored, ask } = await setUp(true);
  const [block] = [await build(LOGS), await build(COUNTER), await build()];
  const second = await restored(first);
  const hash = keccak256(block?.transactions[0] ?? "0x");
  const questions = [
    ["eth_getTransactionReceipt", hash],
    ["eth_getTransactionByHash", hash],
    ["eth_getBlockByNumber", "0x1", true],
    ["eth_getLogs", { fromBlock: "0x0", toBlock: "latest", address: LOGS }],
  ] as const;
  for (const [method, ...params] of questions) {
    const answer = await ask(first, method, ...params);
    expect(answer, method).toBeTruthy();
    expect(await ask(second, method, ...params), method).toEqual(answer);
  }
  expect(await ask(second, "eth_getLogs", { fromBlock: "0x0", toBlock: "latest", address: LOGS })).toHaveLength(1);
});

test("goes back to the block of its snapshot, and says so when it is to go back further", async () => {
  const { first, build, restored } = await setUp(true);
  for (let i = 0; i < 4; i += 1) await build(COUNTER);
  const base = await first.head();
  const second = await restored(first);
  await second.execute(await build(COUNTER));
  await second.rollbackTo(4n);
  expect(await second.head()).toEqual(base);
  await expect(second.rollbackTo(3n)).rejects.toMatchObject({ code: "ENGINE_FAILED" });
});

test.each([
  ["no dump", new Uint8Array([1, 2, 3])],
  ["an empty one", new Uint8Array()],
])("refuses what is %s", async (_, snapshot) => {
  const { startEngine } = await setUp(true);
  await expect((await startEngine()).restore(snapshot)).rejects.toMatchObject({ code: "ENGINE_FAILED" });
});

test("a state that is longer than the engine takes in requests of others is restored", async () => {
  const { first, restored, slot0, chain } = await setUp(true);
  // No two of them alike: what repeats would be compressed away.
  const filler = (seed: number) => concatHex(Array.from({ length: 3_000 }, (_, i) => keccak256(toHex(seed * 10_000 + i))));
  for (let nonce = 0; nonce < 16; nonce += 1) {
    await first.submit(await chain.transaction({ nonce, to: CLEARED, value: 0n, data: filler(nonce), gas: 8_000_000n }));
    await first.build({ timestamp: chain.rollup.genesisTimestamp, baseFeePerGas: chain.rollup.baseFeePerGas });
  }
  expect((await first.snapshot()).length).toBeGreaterThan(1_400_000);
  const second = await restored(first);
  expect(await second.head()).toEqual(await first.head());
  expect(await slot0(second, CLEARED)).toBe(word(0));
});
