/** Real clients and a real anvil, behind proxies that lie. */
import { ParleyError } from "@parley/primitives";
import { systemClock } from "@parley/runtime";
import { keccak256, toHex, toRlp } from "viem";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ChainClient, reading } from "../chainClient.ts";
import { readHeader } from "../state/readHeader.ts";
import { forgedFork, forgedState, LyingProxy, stuckAt } from "../testing/LyingProxy.ts";
import { TestChain, testAccount } from "../testing/TestChain.ts";
import { headerItems } from "../verify/headerItems.ts";
import { agreeingClient, hostsOf } from "./agreeingClient.ts";
import type { Sources } from "./Sources.ts";

/** PUSH32 a topic, PUSH0, PUSH0, LOG1. */
const SPEAKER = `0x7f${"1ce08c5dd8a1b7ba1cdb5ab0a1ba3c13d3ee4b1f6a7ad7a9e5b0a2e4b9b3bd0f"}5f5fa100` as const;
const account = testAccount("sources");

let chain: TestChain;
let proxies: LyingProxy[];
let disagreements: ParleyError[];
/** what happens while sources that differ are given a moment */
let onPause: () => void;
beforeAll(async () => {
  chain = await TestChain.start(31_337n);
  await chain.fund(account.address);
  // So that there are final blocks, for an anvil those that lie two epochs deep.
  await mine(100);
});
afterAll(() => chain.stop());
beforeEach(() => {
  proxies = [];
  disagreements = [];
  onPause = () => undefined;
});
afterEach(async () => {
  for (const proxy of proxies) await proxy.stop();
});

async function clients(count: number): Promise<{ client: ChainClient; sources: Sources }> {
  for (let i = 0; i < count; i += 1) proxies.push(await LyingProxy.start(chain.rpcUrl));
  return agreeingClient({
    chain: "l1",
    urls: proxies.map(({ url }) => `${url}/v3/secret-key`),
    timeoutMs: 5_000,
    limits: { blocks: 8n, ms: 30_000 },
    clock: { nowMs: systemClock.nowMs, sleep: async () => onPause() },
    onDisagreement: (error) => disagreements.push(error),
  });
}

const proxy = (i: number): LyingProxy => proxies[i] ?? proxies[0] ?? neverHappens();
const mine = (blocks: number) => chain.rpc("anvil_mine", [toHex(blocks)]);
const balance = (client: ChainClient) => reading("l1", "a balance", () => client.getBalance({ address: account.address }));
const called = (client: ChainClient) => reading("l1", "a call", () => client.call({ to: account.address, data: "0x" }));

describe("sources that tell the truth", () => {
  it("answer all that an L1 is asked for, as one of them does", async () => {
    const { client } = await clients(2);
    const speaker = await chain.deployCode(account, SPEAKER);
    const hash = await chain.wallet(account).sendTransaction({ account, chain: null, to: speaker });
    const receipt = await chain.client.waitForTransactionReceipt({ hash });
    await mine(3);
    const { blockHash, blockNumber } = receipt;
    const same = async (read: (one: ChainClient) => Promise<unknown>) => expect(await read(client)).toEqual(await read(chain.client));
    await same((one) => one.getBlockNumber());
    await same((one) => one.getChainId());
    await same((one) => readHeader({ client: one, chain: "l1", block: blockNumber }));
    await same((one) => readHeader({ client: one, chain: "l1", block: blockHash }));
    await same(async (one) => (await one.getBlock()).hash);
    await same(async (one) => (await one.getBlock({ blockTag: "finalized" })).hash);
    await same(async (one) =>
      (await one.getBlock({ blockHash, includeTransactions: true })).transactions.map(({ input, from, to }) => [input, from, to]),
    );
    await same(async (one) => (await one.getTransaction({ hash })).input);
    await same(async (one) => (await one.getTransactionReceipt({ hash })).logs.map(({ topics, logIndex }) => [topics, logIndex]));
    await same(async (one) => (await one.getLogs({ address: speaker, fromBlock: 0n })).map(({ topics, blockNumber: at }) => [topics, at]));
    await same((one) => one.getLogs({ address: speaker, fromBlock: blockNumber + 1n }));
    await same((one) => one.getCode({ address: speaker }));
    await same((one) => one.getCode({ address: speaker, blockNumber: 0n }));
    await same(async (one) => (await one.getProof({ address: speaker, storageKeys: [toHex(1, { size: 32 })] })).storageHash);
    await same((one) => one.getTransactionCount({ address: account.address, blockTag: "pending" }));
    await same((one) => one.call({ to: speaker, data: "0x" }).catch((error: Error) => error.name));
    await same(balance);
    const request = client.request as (call: { method: string; params: readonly unknown[] }) => Promise<unknown>; // of any method
    expect(await request({ method: "eth_getBlockReceipts", params: [blockHash] })).toMatchObject([{ logs: [{ address: speaker }] }]);
    await expect(client.getBlock({ blockNumber: blockNumber + 1_000n })).rejects.toThrow("could not be found");
    await expect(request({ method: "eth_newBlockFilter", params: [] })).rejects.toThrow("not");
    const { calls } = proxy(0);
    const before = calls.length;
    await request({ method: "eth_getBlockReceipts", params: [blockHash] });
    expect(calls.length).toBe(before);
    expect(disagreements).toEqual([]);
  });

  it("get every transaction, and its hash is not their word", async () => {
    const { client } = await clients(2);
    proxy(0).lie = async ({ method }) => {
      if (method === "eth_sendRawTransaction") return toHex(1, { size: 32 });
      throw new Error("the truth");
    };
    const request = { to: account.address, nonce: await chain.client.getTransactionCount({ address: account.address }), gas: 21_000n };
    const raw = await account.signTransaction({ ...request, chainId: 31_337, maxFeePerGas: 10n ** 10n, maxPriorityFeePerGas: 0n });
    const hash = await client.sendRawTransaction({ serializedTransaction: raw });
    expect((await chain.client.waitForTransactionReceipt({ hash })).status).toBe("success");
  });

  it("may be a few blocks apart: the answer is of what both have", async () => {
    const { client, sources } = await clients(2);
    await mine(5);
    const newest = await chain.client.getBlockNumber();
    proxy(1).lie = stuckAt(() => newest - 3n);
    expect(await client.getBlockNumber()).toBe(newest - 3n);
    expect((await client.getBlock()).number).toBe(newest - 3n);
    await expect(client.getBlock({ blockNumber: newest })).rejects.toThrow("could not be found");
    expect(await balance(client)).toBe(await chain.client.getBalance({ address: account.address, blockNumber: newest - 3n }));
    await client.getLogs({ fromBlock: newest - 5n, toBlock: newest });
    expect([...sources.lags.values()]).toEqual([0n, 3n]);
    expect(sources.answering).toBe(2);
    expect(disagreements).toEqual([]);
  });

  it("may see a reorganisation one after the other", async () => {
    const { client } = await clients(2);
    await mine(2);
    const newest = await chain.client.getBlockNumber();
    proxy(1).lie = forgedFork(newest);
    onPause = () => {
      proxy(1).lie = undefined;
    };
    expect((await client.getBlock()).hash).toBe((await chain.client.getBlock()).hash);
    expect(disagreements).toEqual([]);
  });
});

describe("sources of which one lies", () => {
  const lies: [what: string, lie: () => Promise<LyingProxy["lie"]>, read: (client: ChainClient) => Promise<unknown>][] = [
    ["about a state", async () => forgedState(toHex(1, { size: 32 })), called],
    [
      "about its newest block",
      async () => forgedFork((await chain.client.getBlockNumber()) - 1n),
      (client) => reading("l1", "", () => client.getBlockNumber()),
    ],
    ["about what is final", async () => forgedFork(1n), (client) => reading("l1", "", () => client.getBlock({ blockTag: "finalized" }))],
    ["about an old block", async () => forgedFork(1n), (client) => reading("l1", "", () => client.getBlock({ blockNumber: 1n }))],
    [
      "about a log",
      async () =>
        async ({ method }) => {
          if (method !== "eth_getLogs") throw new Error("the truth");
          const word = toHex(1, { size: 32 });
          return [
            {
              address: account.address,
              topics: [word],
              data: "0x",
              blockNumber: "0x1",
              blockHash: word,
              transactionHash: word,
              transactionIndex: "0x0",
              logIndex: "0x0",
              removed: false,
            },
          ];
        },
      (client) => reading("l1", "", () => client.getLogs({ fromBlock: 1n, toBlock: 1n })),
    ],
    [
      "with a header that is not what its hash says",
      async () =>
        async ({ method, params }, ask) => {
          if (method !== "eth_getBlockByNumber") throw new Error("the truth");
          return { ...Object(await ask(method, params)), stateRoot: toHex(7, { size: 32 }) };
        },
      (client) => reading("l1", "", () => client.getBlock()),
    ],
    [
      "that a call reverts",
      async () =>
        async ({ method }) => {
          if (method !== "eth_call") throw new Error("the truth");
          return new Error("a contract refuses");
        },
      called,
    ],
  ];

  it.each(lies)("give no answer: %s, two or three of them", async (_, lie, read) => {
    for (const count of [2, 3]) {
      const { client } = await clients(count);
      await mine(4);
      proxy(1).lie = await lie();
      const before = disagreements.length;
      const error = await read(client).then(
        (answer) => new Error(`an answer: ${JSON.stringify(answer, (_key, value) => (typeof value === "bigint" ? String(value) : value))}`),
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ code: "SOURCES_DISAGREE", recovery: "retry" });
      expect(disagreements.length).toBeGreaterThan(before);
      const { message, fields, hint } = error as ParleyError; // of that code
      expect(message).toContain(new URL(proxy(1).url).host);
      expect(JSON.stringify([message, fields, hint])).not.toContain("secret-key");
      for (const one of proxies) await one.stop();
      proxies = [];
    }
  });

  it("give no answer that contradicts itself, though all of them say so", async () => {
    const { client } = await clients(2);
    for (const one of proxies)
      one.lie = async ({ method, params }, ask) => ({ ...Object(await ask(method, params)), stateRoot: toHex(7, { size: 32 }) });
    await expect(reading("l1", "", () => client.getBlock())).rejects.toMatchObject({ code: "SOURCES_DISAGREE" });
    const hash = (await chain.client.getBlock()).hash;
    await expect(reading("l1", "", () => client.getBlock({ blockHash: hash }))).rejects.toMatchObject({ code: "SOURCES_DISAGREE" });
  });

  it("are not believed again before they agree on what they disagreed on", async () => {
    const { client, sources } = await clients(2);
    proxy(1).lie = forgedState(toHex(1, { size: 32 }));
    await sources.look();
    await expect(called(client)).rejects.toMatchObject({ code: "SOURCES_DISAGREE" });
    await expect(sources.look()).rejects.toMatchObject({ code: "SOURCES_DISAGREE", fields: { method: "eth_call" } });
    proxy(1).lie = undefined;
    await sources.look();
  });

  it("give no answer about a block that one withholds, though it has later ones", async () => {
    const { client } = await clients(2);
    await mine(2);
    proxy(1).lie = async ({ method, params }) => {
      if (method === "eth_getBlockByNumber" && params[0] === "0x1") return null;
      throw new Error("the truth");
    };
    await expect(reading("l1", "", () => client.getBlock({ blockNumber: 1n }))).rejects.toMatchObject({ code: "SOURCES_LOST" });
  });

  it("give no answer once the honest ones are cut off, and answers again when they are back", async () => {
    const { client, sources } = await clients(3);
    proxy(0).lie = forgedState(toHex(1, { size: 32 }));
    for (const i of [1, 2]) proxy(i).isCutOff = true;
    for (const read of [balance, called, () => sources.look()])
      await expect(read(client)).rejects.toMatchObject({ code: "SOURCES_LOST", fields: { least: 2 } });
    expect(sources.answering).toBe(1);
    expect(disagreements).toEqual([]);
    proxy(0).lie = undefined;
    proxy(1).isCutOff = false;
    expect(await balance(client)).toBe(await chain.client.getBalance({ address: account.address }));
    expect(sources.answering).toBe(2);
  });

  it("lose who is too far behind: of three two go on, of two none", async () => {
    await mine(20);
    for (const [count, code] of [
      [3, undefined],
      [2, "SOURCES_LOST"],
    ] as const) {
      const { sources } = await clients(count);
      proxy(1).lie = stuckAt(() => 1n);
      const outcome = await sources.look().then(
        () => undefined,
        (error: ParleyError) => error.code,
      );
      expect(outcome).toBe(code);
      expect(sources.answering).toBe(count - 1);
      for (const one of proxies) await one.stop();
      proxies = [];
    }
  });

  it("believe nobody when one shows a block of the far future, and nobody that more is final than the others say", async () => {
    const { client, sources } = await clients(3);
    proxy(1).lie = async ({ method, params }, ask) => {
      if (method !== "eth_getBlockByNumber" || params[0] !== "latest") throw new Error("the truth");
      const block = { ...Object(await ask(method, params)), number: "0xffffff" };
      return { ...block, hash: keccak256(toRlp(headerItems(block))) };
    };
    await expect(sources.look()).rejects.toMatchObject({ code: "SOURCES_LOST" });
    proxy(1).lie = async ({ method, params }, ask) => ask(method, [params[0] === "finalized" ? "latest" : params[0], params[1]]);
    await sources.look();
    const { number } = await chain.client.getBlock({ blockTag: "finalized" });
    expect((await client.getBlock({ blockTag: "finalized" })).number).toBe(number);
  });
});

it("has sources of different hosts, and names none of a URL but its host", () => {
  expect(hostsOf(["https://a.example/v3/KEY", "http://127.0.0.1:8545"])).toEqual(["a.example", "127.0.0.1:8545"]);
  const refused = (...urls: string[]) => {
    try {
      hostsOf(urls);
    } catch (error) {
      if (error instanceof ParleyError) return { code: error.code, text: JSON.stringify([error.message, error.fields]) };
    }
    return { code: undefined, text: "" };
  };
  for (const urls of [["https://a.example/KEY", "https://a.example/OTHER"], ["https://a.example/KEY", "KEY"], ["ws://a.example/KEY"]]) {
    expect(refused(...urls).code).toBe("CONFIG_INVALID");
    expect(refused(...urls).text).not.toContain("KEY");
  }
});

function neverHappens(): never {
  throw new Error("there is a proxy");
}
