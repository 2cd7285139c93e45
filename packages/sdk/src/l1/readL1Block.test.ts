import type { Hex } from "@parley/primitives";
import { concatHex, createPublicClient, custom, hexToBytes, keccak256, parseGwei, sha256, toHex, toRlp } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChainClient, chainClient } from "../chainClient.ts";
import { encodeTransaction, type RawTransaction } from "../state/encodeTransaction.ts";
import { proveInTrie } from "../state/proveInTrie.ts";
import { receiptKey } from "../state/proveLog.ts";
import { TestChain, testAccount } from "../testing/index.ts";
import { headerItems, type RawBlock } from "../verify/headerItems.ts";
import { EMPTY_TRIE_ROOT } from "../verify/trieProof.ts";
import { type ReadBlobs, readL1Block } from "./readL1Block.ts";

const poster = testAccount("poster");
const authority = testAccount("authority");
const inbox = `0x${"1b".repeat(20)}` as const;
const portal = `0x${"9a".repeat(20)}` as const;
const other = `0x${"0c".repeat(20)}` as const;
const CHAIN_ID = 7_800;
const fees = { maxFeePerGas: parseGwei("3"), maxPriorityFeePerGas: parseGwei("1") };

let chain: TestChain;
let nonce = 0;
beforeAll(async () => {
  chain = await TestChain.start(BigInt(CHAIN_ID));
  await chain.fund(poster.address);
  await chain.rpc("evm_setAutomine", [false]);
});
afterAll(() => chain.stop());

/** A block with these raw transactions. */
async function mine(raws: readonly Hex[]): Promise<bigint> {
  // What anvil checks of blobs takes it seconds at first.
  const client = chainClient(chain.rpcUrl, { timeoutMs: 60_000, retries: 0 });
  for (const serializedTransaction of raws) await client.sendRawTransaction({ serializedTransaction });
  await chain.rpc("anvil_mine", ["0x1"]);
  const block = await chain.client.getBlock();
  expect(block.transactions).toHaveLength(raws.length);
  return block.number;
}

/** One of each type that carries calldata, all but the second to the inbox. */
async function everyType(): Promise<Hex[]> {
  const base = { gas: 200_000n, to: inbox, data: "0x0badc0de" as const };
  const authorization = await authority.signAuthorization({ chainId: CHAIN_ID, contractAddress: other, nonce: 0 });
  const accessList = [{ address: other, storageKeys: [keccak256("0x01"), keccak256("0x02")] }];
  return [
    await poster.signTransaction({ ...base, type: "legacy", chainId: CHAIN_ID, nonce: nonce++, gasPrice: parseGwei("2"), data: "0x00" }),
    await poster.signTransaction({ ...base, type: "eip1559", chainId: CHAIN_ID, nonce: nonce++, ...fees, to: other }),
    await poster.signTransaction({ ...base, type: "legacy", nonce: nonce++, gasPrice: parseGwei("2"), data: "0x01" }),
    await poster.signTransaction({
      ...base,
      type: "eip2930",
      chainId: CHAIN_ID,
      nonce: nonce++,
      gasPrice: parseGwei("2"),
      accessList,
      data: "0x02",
    }),
    await poster.signTransaction({ ...base, type: "eip1559", chainId: CHAIN_ID, nonce: nonce++, ...fees, accessList, data: "0x03" }),
    await poster.signTransaction({ ...base, type: "eip1559", chainId: CHAIN_ID, nonce: nonce++, ...fees, data: "0x", value: 1n }),
    await poster.signTransaction({
      ...base,
      type: "eip7702",
      chainId: CHAIN_ID,
      nonce: nonce++,
      ...fees,
      authorizationList: [authorization],
      data: "0x04",
    }),
    // A contract's creation, and a call that fails.
    await poster.signTransaction({ type: "eip1559", chainId: CHAIN_ID, nonce: nonce++, ...fees, gas: 200_000n, data: "0xfe" }),
  ];
}

/** A transaction of type 3 with one blob of zeros, whose commitment and proofs are the point at infinity: alone, and with its sidecar (EIP-7594). */
async function blobTransaction(): Promise<{ raw: Hex; pooled: Hex; versionedHash: Hex }> {
  const infinity = `0xc0${"00".repeat(47)}` as const;
  const versionedHash: Hex = `0x01${sha256(infinity).slice(4)}`;
  const raw = await poster.signTransaction({
    type: "eip4844",
    chainId: CHAIN_ID,
    nonce: nonce++,
    ...fees,
    gas: 100_000n,
    to: inbox,
    data: "0xffff",
    maxFeePerBlobGas: parseGwei("1"),
    blobVersionedHashes: [versionedHash],
  });
  const body = toHex(hexToBytes(raw).subarray(1));
  // rlp([body, 1, blobs, commitments, proofs]): the body is a list already, so it is joined as bytes.
  const rest = toRlp(["0x01", [toHex(new Uint8Array(131_072))], [infinity], Array.from({ length: 128 }, () => infinity)]);
  const items = concatHex([body, withoutHead(rest)]);
  const size = items.length / 2 - 1;
  return { raw, pooled: concatHex(["0x03", toHex(0xf7 + 3), toHex(size, { size: 3 }), items]), versionedHash };
}

/** The items of a list of more than 65,535 bytes. */
function withoutHead(list: Hex): Hex {
  expect(list.slice(0, 4)).toBe("0xfa");
  return `0x${list.slice(2 + 8)}`;
}

/** The chain's client, whose answers to `eth_getBlockByHash` with transactions are changed. */
function lying(change: (transactions: RawTransaction[]) => unknown): ChainClient {
  return createPublicClient({
    transport: custom({
      async request({ method, params }: { method: string; params: readonly unknown[] }) {
        const answer = await chain.rpc(method, params);
        if (method !== "eth_getBlockByHash" || params[1] !== true) return answer;
        const { transactions, ...block } = answer as { transactions: RawTransaction[] }; // anvil's form
        return { ...block, transactions: change(transactions) };
      },
    }),
  });
}

/** Anvil's trie has transactions of type 3 with their sidecars, Ethereum's without (EIP-4844). A client that shows the block as Ethereum has it, and its hash. */
async function withoutSidecars(number: bigint, raws: readonly Hex[]): Promise<{ client: ChainClient; hash: Hex }> {
  const entries = raws.map((raw, index) => [receiptKey(index), raw] as const); // a pair
  const { root: transactionsRoot } = await proveInTrie(entries, receiptKey(0));
  const block = (await chain.rpc("eth_getBlockByNumber", [toHex(number), true])) as RawBlock; // anvil's form
  const hash = keccak256(toRlp(headerItems({ ...block, transactionsRoot })));
  const client = createPublicClient({ transport: custom({ request: async () => ({ ...block, transactionsRoot, hash }) }) });
  return { client, hash };
}

const read = (block: bigint | Hex, client: ChainClient = chain.client, readBlobs?: ReadBlobs) =>
  readL1Block({ client, portal, inbox, block, readBlobs });
const datas = ({ carriers }: Awaited<ReturnType<typeof read>>) =>
  carriers.map((carrier) => (carrier.kind === "calldata" ? toHex(carrier.data) : carrier.blobs.length));

describe("readL1Block", { timeout: 120_000 }, () => {
  it("reads what goes to the inbox, in order, from transactions of every type", async () => {
    const number = await mine(await everyType());
    const block = await read(number);
    expect(datas(block)).toEqual(["0x00", "0x01", "0x02", "0x03", "0x", "0x04"]);
    const { hash, parentHash, timestamp } = await chain.client.getBlock({ blockNumber: number });
    expect(block).toMatchObject({ number, hash, parentHash, timestamp, messages: [], forced: [] });
    expect(await read(hash)).toEqual(block);
  });

  it("encodes every transaction as it was sent", async () => {
    const raws = await everyType();
    const { transactions } = await chain.client.request<{ Parameters: [Hex, true]; ReturnType: { transactions: RawTransaction[] } }>({
      method: "eth_getBlockByNumber",
      params: [toHex(await mine(raws)), true],
    });
    expect(transactions.map(encodeTransaction)).toEqual(raws);
  });

  it("reads a block of more transactions than one byte of RLP counts", async () => {
    const sign = (data: Hex) =>
      poster.signTransaction({ type: "eip1559", chainId: CHAIN_ID, nonce: nonce++, ...fees, gas: 30_000n, to: inbox, data });
    const payloads = Array.from({ length: 140 }, (_, i) => toHex(i + 1, { size: 1 }));
    const raws: Hex[] = [];
    for (const data of payloads) raws.push(await sign(data));
    expect(datas(await read(await mine(raws)))).toEqual(payloads);
  });

  it("asks for no transactions of an empty block", async () => {
    const number = await mine([]);
    const silent = lying(() => {
      throw new Error("nobody asks");
    });
    expect((await chain.client.getBlock({ blockNumber: number })).transactionsRoot).toBe(EMPTY_TRIE_ROOT);
    expect(datas(await read(number, silent))).toEqual([]);
  });

  describe("an endpoint that", () => {
    let number: bigint;
    beforeAll(async () => {
      number = await mine(await everyType());
    });
    const first = (change: (raw: RawTransaction) => Partial<RawTransaction>) => (all: RawTransaction[]) =>
      all.map((raw, i) => (i === 0 ? { ...raw, ...change(raw) } : raw));

    it.each([
      ["leaves out a transaction", (all: RawTransaction[]) => all.slice(1)],
      ["leaves out all", () => []],
      ["adds one", (all: RawTransaction[]) => [...all, ...all.slice(0, 1)]],
      ["changes the order", (all: RawTransaction[]) => all.toReversed()],
      ["changes calldata", first(() => ({ input: "0x02" }))],
      ["changes the receiver", first(() => ({ to: other }))],
      ["hides the receiver", first(() => ({ to: null }))],
      ["changes the type", first((raw) => ({ type: "0x1", chainId: toHex(CHAIN_ID), accessList: [], yParity: "0x0", v: raw.v ?? "0x0" }))],
      ["gives no hex", first(() => ({ nonce: "many" as Hex }))],
      ["leaves out a field", first(() => ({ gasPrice: null as unknown as Hex }))],
    ])("%s is found out", async (_, change) => {
      await expect(read(number, lying(change))).rejects.toMatchObject({ code: "STATE_PROOF_INVALID", recovery: "retry" });
    });

    it("has a type that nobody knows yet is not guessed at", async () => {
      const client = lying(first(() => ({ type: "0x5" })));
      await expect(read(number, client)).rejects.toMatchObject({ code: "STATE_PROOF_INVALID", fields: { index: 0, type: "0x5" } });
    });
  });

  it("takes blobs from whoever has them, and says so where nobody does", async () => {
    const { raw, pooled, versionedHash } = await blobTransaction();
    const { client, hash } = await withoutSidecars(await mine([pooled]), [raw]);
    const asked: unknown[] = [];
    const block = await read(hash, client, async (...args) => {
      asked.push(args);
      return [new Uint8Array(131_072)];
    });
    expect(block.carriers).toEqual([{ kind: "blobs", blobs: [new Uint8Array(131_072)] }]);
    expect(asked).toEqual([[keccak256(raw), [versionedHash]]]);
    await expect(read(hash, client)).rejects.toMatchObject({
      code: "EVIDENCE_MISSING",
      message: expect.stringContaining("no source of blobs"),
    });
    // Of blobs that go elsewhere nobody needs the content.
    expect((await readL1Block({ client, portal, inbox: other, block: hash })).carriers).toEqual([]);
  });
});

it("a type that has no form is none", () => {
  const deposit = { type: "0x7e", to: inbox, input: "0x", nonce: "0x0", gas: "0x1", value: "0x0", r: "0x0", s: "0x0" } as const;
  expect(encodeTransaction(deposit)).toBeUndefined();
});
