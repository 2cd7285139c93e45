import { rollupPortalAbi, rollupPortalBytecode, rollupRegistryAbi } from "@parley/contracts-abi";
import { type Address, encodeEvmAddress, type Hex } from "@parley/primitives";
import { concatHex, createPublicClient, custom, encodeDeployData, encodeEventTopics, encodeFunctionData, toHex } from "viem";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ChainClient } from "../chainClient.ts";
import { TestChain, testAccount } from "../testing/index.ts";
import { bloomMayHold } from "./bloomMayHold.ts";
import { L1Blocks } from "./L1Blocks.ts";
import type { L1Places } from "./portalOf.ts";
import { readPortalBlock } from "./readPortalBlock.ts";

const sender = testAccount("sender on the L1");
const recipient: Address = `0x${"ab".repeat(20)}`;
const ROLLUP_CHAIN = 61_001n;
const ROLLUP = toHex(7, { size: 32 });
/** Logs what it is called with: two topics and two words. */
const REGISTRY: Address = `0x${"4e".repeat(20)}`;
const REGISTRY_CODE = "0x604060405f376020355f3560405fa2";

let chain: TestChain;
let portal: Address;
let places: L1Places;
/** with a message and a forced transaction, between blocks without */
let number: bigint;

beforeAll(async () => {
  chain = await TestChain.start(7_900n);
  await chain.fund(sender.address);
  const args = [ROLLUP, ROLLUP_CHAIN] as const;
  portal = await chain.deploy(sender, encodeDeployData({ abi: rollupPortalAbi, bytecode: rollupPortalBytecode, args }));
  places = { portal, registry: REGISTRY, rollupId: ROLLUP };
  await chain.rpc("anvil_setCode", [REGISTRY, REGISTRY_CODE]);
  await chain.rpc("evm_setAutomine", [false]);
  const to = encodeEvmAddress(ROLLUP_CHAIN, recipient);
  const gasLimit = encodeFunctionData({
    abi: [{ type: "function", name: "gasLimit", inputs: [{ type: "uint64" }], outputs: [], stateMutability: "view" }],
    args: [50_000n],
  });
  const calls = [
    { data: encodeFunctionData({ abi: rollupPortalAbi, functionName: "sendMessage", args: [to, "0x1234", [gasLimit]] }), value: 5n },
    { data: encodeFunctionData({ abi: rollupPortalAbi, functionName: "forceTransaction", args: ["0x02c0"] }), value: 0n },
    { data: encodeFunctionData({ abi: rollupPortalAbi, functionName: "sendMessage", args: [to, "0x", []] }), value: 0n },
  ];
  const first = await chain.client.getTransactionCount({ address: sender.address });
  for (const [i, { data, value }] of calls.entries()) {
    const fees = { maxFeePerGas: 3_000_000_000n, maxPriorityFeePerGas: 1n };
    const transaction = { type: "eip1559", chainId: 7_900, nonce: first + i, gas: 500_000n, to: portal, data, value, ...fees } as const;
    await chain.client.sendRawTransaction({ serializedTransaction: await sender.signTransaction(transaction) });
  }
  await chain.rpc("anvil_mine", ["0x1"]);
  number = await chain.client.getBlockNumber();
  await chain.rpc("anvil_mine", ["0x2"]);
});
afterAll(() => chain.stop());

/** Has the registry say that, and returns the block. */
async function say(data: Hex): Promise<bigint> {
  const nonce = await chain.client.getTransactionCount({ address: sender.address });
  const fees = { maxFeePerGas: 3_000_000_000n, maxPriorityFeePerGas: 1n };
  const transaction = { type: "eip1559", chainId: 7_900, nonce, gas: 100_000n, to: REGISTRY, data, ...fees } as const;
  await chain.client.sendRawTransaction({ serializedTransaction: await sender.signTransaction(transaction) });
  await chain.rpc("anvil_mine", ["0x1"]);
  return chain.client.getBlockNumber();
}

/** The chain's client, whose answers to one method are changed. */
function lying(method: string, change: (answer: unknown) => unknown): ChainClient {
  return createPublicClient({
    transport: custom({
      async request(call: { method: string; params: readonly unknown[] }) {
        const answer = await chain.rpc(call.method, call.params);
        return call.method === method ? change(answer) : answer;
      },
    }),
  });
}

it("passes over what the portal says besides, such as of deliveries on the L1", async () => {
  // PUSH32 topic, PUSH0, PUSH0, LOG1
  const speaker: Address = `0x${"5b".repeat(20)}`;
  const topic = encodeEventTopics({ abi: rollupPortalAbi, eventName: "MessageDelivered", args: { messageId: toHex(1, { size: 32 }) } })[0];
  await chain.rpc("anvil_setCode", [speaker, concatHex(["0x7f", topic, "0x5f5fa1"])]);
  const nonce = await chain.client.getTransactionCount({ address: sender.address });
  const fees = { maxFeePerGas: 3_000_000_000n, maxPriorityFeePerGas: 1n };
  const transaction = { type: "eip1559", chainId: 7_900, nonce, gas: 100_000n, to: speaker, ...fees } as const;
  const hash = await chain.client.sendRawTransaction({ serializedTransaction: await sender.signTransaction(transaction) });
  await chain.rpc("anvil_mine", ["0x1"]);
  const { blockNumber, logs } = await chain.client.getTransactionReceipt({ hash });
  expect(logs.map(({ topics }) => topics)).toEqual([[topic]]);
  const read = await readPortalBlock({ client: chain.client, ...places, portal: speaker, block: blockNumber });
  expect(read).toMatchObject({ number: blockNumber, messages: [], forced: [] });
});

it("reads what the portal says, in order, and nothing where it says nothing", async () => {
  const block = await readPortalBlock({ client: chain.client, ...places, block: number });
  const from = sender.address.toLowerCase();
  expect(block.messages).toEqual([
    { sender: from, recipient, value: 5n, gasLimit: 50_000n, payload: "0x1234" },
    { sender: from, recipient, value: 0n, gasLimit: 200_000n, payload: "0x" },
  ]);
  expect(block.forced).toEqual(["0x02c0"]);
  expect(await readPortalBlock({ client: chain.client, ...places, block: block.hash })).toEqual(block);
  expect(await readPortalBlock({ client: chain.client, ...places, block: number + 1n })).toMatchObject({ messages: [], forced: [] });
  expect(await readPortalBlock({ client: chain.client, ...places, portal: recipient, block: number })).toMatchObject({
    messages: [],
    forced: [],
  });
});

it("reads that its own rollup leaves, of the registry alone", async () => {
  const topic = encodeEventTopics({ abi: rollupRegistryAbi, eventName: "RollupLeaves" })[0];
  const leaving = (rollupId: Hex) => concatHex([topic, rollupId, toHex(77, { size: 32 }), toHex(0, { size: 32 })]);
  const other = await say(leaving(toHex(8, { size: 32 })));
  expect((await readPortalBlock({ client: chain.client, ...places, block: other })).lastL1Block).toBeUndefined();
  const own = await say(leaving(ROLLUP));
  expect(await readPortalBlock({ client: chain.client, ...places, block: own })).toMatchObject({ lastL1Block: 77n, messages: [] });
  const elsewhere = { ...places, registry: portal };
  expect((await readPortalBlock({ client: chain.client, ...elsewhere, block: own })).lastL1Block).toBeUndefined();
  const client = lying("eth_getBlockReceipts", () => []);
  await expect(readPortalBlock({ client, ...places, block: own })).rejects.toMatchObject({ code: "STATE_PROOF_INVALID" });
});

it.each([
  ["no receipts", () => []],
  ["nothing", () => null],
  ["receipts without a log", (answer: unknown) => (answer as { logs: unknown[] }[]).map((receipt) => ({ ...receipt, logs: [] }))],
  ["another order", (answer: unknown) => (answer as unknown[]).toReversed()],
] as const)("does not believe an endpoint that says %s", async (_, change) => {
  const client = lying("eth_getBlockReceipts", change);
  await expect(readPortalBlock({ client, ...places, block: number })).rejects.toMatchObject({
    code: "STATE_PROOF_INVALID",
    recovery: "retry",
  });
});

it("does not believe a bloom filter that is not the header's", async () => {
  const client = lying("eth_getBlockByNumber", (answer) => ({ ...(answer as object), logsBloom: toHex(0, { size: 256 }) }));
  await expect(readPortalBlock({ client, ...places, block: number })).rejects.toMatchObject({ code: "STATE_PROOF_INVALID" });
});

it("walks from one block to a later one, and not to another branch", async () => {
  const blocks = new L1Blocks({ client: chain.client, ...places });
  const start = await blocks.at(number - 1n);
  const end = await blocks.at(number + 2n);
  expect((await blocks.between(start, end.hash)).map((block) => block.number)).toEqual([number, number + 1n, number + 2n]);
  expect(await blocks.between(end, end.hash)).toEqual([]);
  const stranger = { number: start.number, hash: toHex(1, { size: 32 }) };
  await expect(blocks.between(stranger, end.hash)).rejects.toMatchObject({ code: "L1_DISCONTINUED" });
  await expect(blocks.between(end, start.hash)).rejects.toMatchObject({ code: "L1_DISCONTINUED" });
});

it("rules out by the bloom filter only what is not there", async () => {
  const { logsBloom } = await chain.client.getBlock({ blockNumber: number });
  expect(bloomMayHold(logsBloom ?? "0x", portal)).toBe(true);
  expect(bloomMayHold(logsBloom ?? "0x", recipient)).toBe(false);
  expect(bloomMayHold(`0x${"ff".repeat(256)}`, recipient)).toBe(true);
});

/** On a rollup that is an L1 the registry may be anybody's contract, and everybody who derives has to make the same of what it says. */
it("hears no leave of what is not of the event's form", async () => {
  const topic = encodeEventTopics({ abi: rollupRegistryAbi, eventName: "RollupLeaves" })[0];
  const word = (value: bigint) => toHex(value, { size: 32 });
  const heard = async (data: readonly Hex[]) =>
    (await readPortalBlock({ client: chain.client, ...places, block: await say(concatHex(data)) })).lastL1Block;
  expect(await heard([topic, ROLLUP, word(2n ** 64n - 1n), word(0n)])).toBe(2n ** 64n - 1n);
  expect(await heard([topic, ROLLUP, word(2n ** 64n), word(0n)])).toBeUndefined();
  expect(await heard([topic, ROLLUP, word(7n), word(2n ** 64n)])).toBeUndefined();
  // One topic, and whatever stands behind it as data.
  await chain.rpc("anvil_setCode", [REGISTRY, "0x602036038060205f375f35905fa1"]);
  for (const data of [[], [ROLLUP], [ROLLUP, word(7n), word(8n)], [word(7n), word(8n)]])
    expect(await heard([topic, ...data])).toBeUndefined();
  await chain.rpc("anvil_setCode", [REGISTRY, REGISTRY_CODE]);
  expect(await heard([topic, ROLLUP, word(7n), word(8n)])).toBe(7n);
});
