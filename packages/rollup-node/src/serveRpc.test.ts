import { request as httpRequest } from "node:http";
import { createMetrics, silentLogger } from "@parley/runtime";
import { AnvilEngine, JsonRpc } from "@parley/stacks";
import { COUNTER, testRollup } from "@parley/stacks/testing";
import { keccak256, toHex } from "viem";
import { expect, onTestFinished, test } from "vitest";
import { rpcMethods } from "./rpcMethods.ts";
import { SafeIndex } from "./SafeIndex.ts";
import { SealGate } from "./SealGate.ts";
import { serveRpc } from "./serveRpc.ts";

async function setUp() {
  const chain = await testRollup();
  onTestFinished(chain.remove);
  const engine = new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, logger: silentLogger });
  onTestFinished(() => engine.stop());
  await engine.start();
  const rpc = new JsonRpc({ url: engine.rpcUrl });
  onTestFinished(() => rpc.close());
  const gate = new SealGate();
  const metrics = createMetrics();
  const derived = new SafeIndex(undefined);
  const server = await serveRpc({
    host: "127.0.0.1",
    port: 0,
    methods: rpcMethods({ engine, rpc, derived }),
    gate,
    pages: { "/status": () => ({ type: "application/json", body: "{}" }) },
    logger: silentLogger,
    metrics,
  });
  onTestFinished(() => server.stop());
  const post = async (body: string) => {
    const response = await fetch(server.url, { method: "POST", body });
    const text = await response.text();
    return { status: response.status, answer: text === "" ? undefined : JSON.parse(text) };
  };
  const call = (method: string, ...params: unknown[]) =>
    post(JSON.stringify({ jsonrpc: "2.0", id: 1, method, params })).then(({ answer }) => answer);
  const seal = () =>
    gate.during(() => engine.build({ timestamp: chain.rollup.genesisTimestamp, baseFeePerGas: chain.rollup.baseFeePerGas }));
  return { chain, engine, derived, gate, metrics, server, post, call, seal };
}

test("a transaction goes in, its receipt, state and logs come out", async () => {
  const { chain, call, seal, metrics } = await setUp();
  const raw = await chain.transaction({ nonce: 0, to: COUNTER, value: 0n });
  expect(await call("eth_sendRawTransaction", raw)).toEqual({ jsonrpc: "2.0", id: 1, result: keccak256(raw) });
  expect(await call("eth_sendRawTransaction", raw)).toMatchObject({
    error: { code: -32_003, message: expect.stringContaining("already") },
  });
  await seal();
  expect(await call("eth_getTransactionReceipt", keccak256(raw))).toMatchObject({ result: { status: "0x1", blockNumber: "0x1" } });
  expect(await call("eth_getStorageAt", COUNTER, "0x0", "latest")).toMatchObject({ result: toHex(2, { size: 32 }) });
  expect(await call("eth_call", { to: COUNTER, data: "0x0102030405" }, "latest")).toMatchObject({
    error: { code: 3, message: expect.stringContaining("revert") },
  });
  expect(await call("eth_chainId")).toMatchObject({ result: "0x1b59" });
  expect(metrics.render()).toContain('sequencer_rpc_calls_total{method="eth_sendRawTransaction",outcome="error"} 1');
});

test("what changes an engine, traces or does not exist is not public", async () => {
  const { call, engine } = await setUp();
  const chainChanging = ["anvil_setBalance", "evm_mine", "evm_revert", "eth_sendTransaction"];
  for (const method of [
    ...chainChanging,
    "debug_traceTransaction",
    "eth_newFilter",
    "txpool_content",
    "",
    "constructor",
    "x".repeat(9_000),
  ]) {
    const answer = await call(method, COUNTER, "0x1");
    expect(answer, method).toMatchObject({ id: 1, error: { code: -32_601 } });
    expect(JSON.stringify(answer).length).toBeLessThan(300);
  }
  expect((await engine.head()).number).toBe(0n);
});

test("safe and finalized are what the L1 says, and say in which of its blocks", async () => {
  const { call, derived, seal } = await setUp();
  for (let i = 0; i < 4; i += 1) await seal();
  const [one, two] = [1n, 2n].map((value) => toHex(value, { size: 32 }));
  // Nothing is safe yet, whatever an engine would say.
  for (const tag of ["safe", "finalized"]) {
    expect(await call("eth_getBlockByNumber", tag, false)).toMatchObject({ result: null });
    expect(await call("eth_getBalance", COUNTER, tag)).toMatchObject({ error: { code: -32_001 } });
    expect(await call("eth_getLogs", { fromBlock: "0x0", toBlock: tag })).toMatchObject({ error: { code: -32_001 } });
  }
  expect(await call("parley_safeHead", "0x1")).toMatchObject({ result: null });
  derived.add({ number: 1n, hash: one ?? "0x" }, { number: 7n, hash: two ?? "0x" });
  derived.add({ number: 3n, hash: two ?? "0x" }, { number: 9n, hash: one ?? "0x" });
  derived.finalize({ number: 1n });
  expect(await call("eth_getBlockByNumber", "latest", false)).toMatchObject({ result: { number: "0x4" } });
  expect(await call("eth_getBlockByNumber", "safe", false)).toMatchObject({ result: { number: "0x3" } });
  expect(await call("eth_getBlockByNumber", "finalized", false)).toMatchObject({ result: { number: "0x1" } });
  expect(await call("eth_getBalance", COUNTER, "safe")).toMatchObject({ result: expect.stringMatching(/^0x/) });
  expect(await call("eth_getLogs", { fromBlock: "0x0", toBlock: "safe" })).toMatchObject({ result: [] });
  expect(await call("parley_safeHead", "0x2")).toMatchObject({ result: { number: "0x3", hash: two, l1Number: "0x9", l1Hash: one } });
  expect(await call("parley_safeHead", "0x4")).toMatchObject({ result: null });
  for (const params of [[], ["2"], [2], ["0x1", "0x2"], [`0x${"1".repeat(17)}`]])
    expect(await call("parley_safeHead", ...params), JSON.stringify(params)).toMatchObject({ error: { code: -32_602 } });
});

test("malformed bodies get the errors that JSON-RPC names", async () => {
  const { post } = await setUp();
  const bodies: [string, number][] = [
    ["", -32_700],
    ["{", -32_700],
    ["\u0000", -32_700],
    ["null", -32_600],
    ["7", -32_600],
    ['"eth_chainId"', -32_600],
    ["[]", -32_600],
    ["{}", -32_600],
    ['{"jsonrpc":"1.0","id":1,"method":"eth_chainId"}', -32_600],
    ['{"jsonrpc":"2.0","id":1}', -32_600],
    ['{"jsonrpc":"2.0","id":1,"method":7}', -32_600],
    ['{"jsonrpc":"2.0","id":{},"method":"eth_chainId"}', -32_600],
    ['{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":{}}', -32_600],
    ['{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":"x"}', -32_600],
    [JSON.stringify(Array(101).fill({ jsonrpc: "2.0", id: 1, method: "eth_chainId" })), -32_600],
  ];
  for (const [body, code] of bodies) expect((await post(body)).answer, body.slice(0, 60)).toMatchObject({ id: null, error: { code } });
  const nested = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  expect((await post(nested)).answer).toMatchObject([{ id: null, error: { code: -32_600 } }]);
  for (const params of [[], ["x"], ["0x"], ["0x123"], [7], [{}], ["0x01", "0x02"]]) {
    const { answer } = await post(JSON.stringify({ jsonrpc: "2.0", id: "a", method: "eth_sendRawTransaction", params }));
    expect(answer, JSON.stringify(params)).toMatchObject({ id: "a", error: { code: -32_602 } });
  }
  for (const raw of ["0x00", "0x02c0", "0x03c0", `0x02${"00".repeat(131_072)}`]) {
    const { answer } = await post(JSON.stringify({ jsonrpc: "2.0", id: 0, method: "eth_sendRawTransaction", params: [raw] }));
    expect(answer, raw.slice(0, 20)).toMatchObject({ id: 0, error: { code: -32_003 } });
  }
  expect((await post(" ".repeat(2 ** 20 + 1))).status).toBe(413);
  expect((await post('{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}')).answer).toMatchObject({ result: "0x1b59" });
});

test("a batch is answered call by call, notifications are not answered, pages are read with GET", async () => {
  const { post, server } = await setUp();
  const one = (id: unknown, method: string) => ({ jsonrpc: "2.0", method, ...(id === undefined ? {} : { id }) });
  const { answer } = await post(JSON.stringify([one(1, "eth_chainId"), one(undefined, "eth_chainId"), 5, one(2, "evm_mine")]));
  expect(answer).toMatchObject([
    { id: 1, result: "0x1b59" },
    { id: null, error: { code: -32_600 } },
    { id: 2, error: { code: -32_601 } },
  ]);
  expect(await post(JSON.stringify(one(undefined, "eth_chainId")))).toEqual({ status: 204, answer: undefined });
  expect(await post(JSON.stringify([one(undefined, "eth_chainId")]))).toEqual({ status: 204, answer: undefined });
  expect(await (await fetch(`${server.url}/status?x`)).text()).toBe("{}");
  expect((await fetch(server.url)).status).toBe(405);
  expect((await fetch(server.url, { method: "DELETE" })).status).toBe(405);
});

test("a client that goes away in the middle of its request disturbs nobody", async () => {
  const { server, call } = await setUp();
  const broken = httpRequest(server.url, { method: "POST", headers: { "content-length": 1_000 } });
  const ended = new Promise<void>((resolve) => broken.once("close", resolve));
  broken.on("error", () => undefined);
  broken.write("{", () => broken.destroy());
  await ended;
  expect(await call("eth_chainId")).toMatchObject({ result: "0x1b59" });
});

test("calls and answers wait while a block is being sealed", async () => {
  const { gate, call, engine, chain } = await setUp();
  const answers: string[] = [];
  const built = Promise.withResolvers<void>();
  const synced = Promise.withResolvers<void>();
  const sealing = gate.during(async () => {
    await engine.build({ timestamp: chain.rollup.genesisTimestamp, baseFeePerGas: chain.rollup.baseFeePerGas });
    built.resolve();
    await synced.promise;
  });
  await built.promise;
  const early = call("eth_blockNumber").then(({ result }) => answers.push(result));
  // The engine itself answers in the meantime: only the gate can be what holds the call.
  const direct = new JsonRpc({ url: engine.rpcUrl });
  for (let i = 0; i < 20; i++) expect(await direct.call("eth_blockNumber")).toBe("0x1");
  direct.close();
  expect(answers).toEqual([]);
  synced.resolve();
  await Promise.all([early, sealing]);
  expect(answers).toEqual(["0x1"]);
});

test("answers that no block can change are not made again, and a batch ends where its answers are too long", async () => {
  const { gate } = await setUp();
  const asked: string[] = [];
  const methods = async (method: string) => {
    asked.push(method);
    // As if a block was made meanwhile, each time.
    await gate.during(async () => undefined);
    return { known: true, isSettled: method !== "open", outcome: { result: method === "long" ? "x".repeat(33 * 2 ** 20) : 1 } };
  };
  const server = await serveRpc({ host: "127.0.0.1", port: 0, methods, gate, pages: {}, logger: silentLogger, metrics: createMetrics() });
  onTestFinished(() => server.stop());
  const post = async (...names: string[]) => {
    const calls = names.map((method, id) => ({ jsonrpc: "2.0", id, method }));
    const response = await fetch(server.url, { method: "POST", body: JSON.stringify(calls) });
    return (await response.json()) as { id: number; result?: unknown; error?: { code: number } }[];
  };
  await post("settled", "open");
  expect(asked).toEqual(["settled", "open", "open", "open", "open"]);
  asked.length = 0;
  const answers = await post("long", "settled", "long", "settled", "settled");
  expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
    [0, undefined],
    [1, undefined],
    [2, undefined],
    [3, -32_005],
    [4, -32_005],
  ]);
  expect(asked).toEqual(["long", "settled", "long"]);
});

test("a state that is not kept any more is said to be that", async () => {
  const { call, chain, engine } = await setUp();
  const { genesisTimestamp, baseFeePerGas } = chain.rollup;
  for (let number = 1n; number <= 70n; number += 1n) await engine.build({ timestamp: genesisTimestamp + number, baseFeePerGas });
  const at = (block: string) => call("eth_getBalance", chain.accounts[0].address, block);
  expect(await at("0x46")).toMatchObject({ result: "0x3635c9adc5dea00000" });
  expect(await at("0x2")).toMatchObject({
    error: { message: "the state of block 2 is not kept any more: the newest block is 70, and states are of the newest ones only" },
  });
  expect(await at("0x47")).toMatchObject({ error: { message: expect.stringContaining("BlockOutOfRangeError") } });
});

test("a taken port is told", async () => {
  const { server, gate } = await setUp();
  const options = { host: "127.0.0.1", port: server.port, gate, pages: {}, logger: silentLogger, metrics: createMetrics() };
  const methods = async () => ({ known: true, isSettled: true, outcome: { result: 1 } });
  await expect(serveRpc({ ...options, methods })).rejects.toMatchObject({ code: "PORT_TAKEN", fields: { port: server.port } });
});

test("an engine that died is an internal error, not a hanging call", async () => {
  const { engine, call, chain } = await setUp();
  process.kill(engine.pid ?? 0, "SIGKILL");
  await engine.exited;
  expect(await call("eth_chainId")).toMatchObject({ error: { code: -32_603 } });
  expect(await call("eth_sendRawTransaction", await chain.transaction({ nonce: 0 }))).toMatchObject({ error: { code: -32_603 } });
});
