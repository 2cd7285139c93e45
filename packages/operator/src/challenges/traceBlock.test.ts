import { tracedIndex, traceHash, tracePlace } from "@parley/primitives";
import { silentLogger } from "@parley/runtime";
import { AnvilEngine, type ExecutedBlock, JsonRpc } from "@parley/stacks";
import { COUNTER, testRollup } from "@parley/stacks/testing";
import { expect, it, onTestFinished } from "vitest";
import { type NodeCall, traceBlock } from "./traceBlock.ts";

async function chainWith() {
  const chain = await testRollup();
  onTestFinished(() => chain.remove());
  const start = async () => {
    const engine = new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, logger: silentLogger });
    await engine.start();
    const rpc = new JsonRpc({ url: engine.rpcUrl });
    onTestFinished(async () => {
      rpc.close();
      await engine.stop();
    });
    const call: NodeCall = (method, params) => rpc.call(method, params);
    return { engine, call };
  };
  const { rollupId, genesisTimestamp } = chain.rollup;
  const build = async (engine: AnvilEngine, transactions: readonly `0x${string}`[], second: number) => {
    for (const raw of transactions) await engine.submit(raw);
    return engine.build({ timestamp: genesisTimestamp + BigInt(second), baseFeePerGas: 1_000_000_000n });
  };
  const tracedOf = ({ number, hash: blockHash }: ExecutedBlock) => ({ rollupId, number, blockHash });
  return { chain, start, build, tracedOf };
}

it("is the same on two engines that executed the block, and another one of each block", async () => {
  const { chain, start, build, tracedOf } = await chainWith();
  const [one, other] = [await start(), await start()];
  const blocks: ExecutedBlock[] = [];
  for (let i = 0; i < 6; i++) {
    const calls = [0, 1, 2].map((k) => chain.transaction({ from: 0, nonce: 3 * i + k, to: COUNTER, value: 0n }));
    blocks.push(await build(one.engine, i === 5 ? [] : await Promise.all(calls), i + 1));
  }
  for (const block of blocks) await other.engine.execute(block);
  const [traces, same] = [one, other].map(({ call }) => Promise.all(blocks.map((block) => traceBlock(call, tracedOf(block)))));
  expect(await traces).toEqual(await same);
  expect(new Set(await traces).size).toBe(6);
  // Of no transaction the trace is nothing but the block's.
  const [empty] = blocks.slice(-1).map(tracedOf);
  if (empty === undefined) throw new Error("no block");
  expect((await traces)?.at(-1)).toBe(traceHash({ place: tracePlace(empty), accounts: [] }));
});

it("is of the transaction that the block's hash picks, and of the state before that one, not before the block", async () => {
  const { chain, start, build, tracedOf } = await chainWith();
  const { engine, call } = await start();
  const raw = await Promise.all([0, 1, 2, 3].map((nonce) => chain.transaction({ from: 0, nonce, to: COUNTER, value: 0n })));
  const block = await build(engine, raw, 1);
  const asked: unknown[] = [];
  await traceBlock(async (method, params) => {
    const answer = await call(method, params);
    if (method === "debug_traceTransaction") asked.push(params[0], answer);
    return answer;
  }, tracedOf(block));
  const index = tracedIndex(block.hash, 4);
  const { transactions } = (await call("eth_getBlockByHash", [block.hash, false])) as { transactions: string[] }; // of an engine
  expect(asked[0]).toBe(transactions[index]);
  const sender = chain.accounts[0].address.toLowerCase();
  expect(Number((asked[1] as Record<string, { nonce?: number }>)[sender]?.nonce ?? 0)).toBe(index); // what the tracer answers
});

it("knows a block that was replaced, also where the new one has the same transaction, and a state that is gone", async () => {
  const { chain, start, build, tracedOf } = await chainWith();
  const { engine, call } = await start();
  const raw = [await chain.transaction({ from: 0, nonce: 0, to: COUNTER, value: 0n })];
  const first = await build(engine, raw, 1);
  await engine.rollbackTo(0n);
  await build(engine, raw, 2);
  await expect(traceBlock(call, tracedOf(first))).rejects.toMatchObject({ code: "BLOCK_REPLACED" });
  const old = await build(engine, [await chain.transaction({ from: 0, nonce: 1 })], 3);
  for (let i = 0; i < 70; i++) await build(engine, [], 4 + i);
  await expect(traceBlock(call, tracedOf(old))).rejects.toMatchObject({ code: "RPC_FAILED" });
});

it.each([
  ["nothing", {}],
  ["no hashes", { transactions: [1] }],
  ["a number", 7],
])("takes no answer of %s", async (_, answer) => {
  const block = { rollupId: tracePlace(ZERO), number: 1n, blockHash: tracePlace(ZERO) };
  await expect(traceBlock(async () => answer, block)).rejects.toMatchObject({ code: "DECODE_FAILED" });
});

const ZERO = { rollupId: `0x${"00".repeat(32)}`, number: 0n, blockHash: `0x${"00".repeat(32)}` } as const;
