import type { Hex } from "@parley/primitives";
import { createPublicClient, custom, keccak256, parseGwei, parseTransaction, toHex, toRlp } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChainClient, chainClient } from "../chainClient.ts";
import { encodeTransaction, type RawTransaction } from "../state/encodeTransaction.ts";
import { proveInTrie } from "../state/proveInTrie.ts";
import { receiptKey } from "../state/proveLog.ts";
import { noiseBlob, TestChain, testAccount } from "../testing/index.ts";
import { headerItems, type RawBlock } from "../verify/headerItems.ts";
import { EMPTY_TRIE_ROOT } from "../verify/trieProof.ts";
import { type BlobSource, isBlobMissing } from "./BlobSource.ts";
import { pooledTransaction, sidecarOf } from "./blobTransaction.ts";
import { developmentBlobs, isDevelopmentChain } from "./developmentBlobs.ts";
import { readL1Block } from "./readL1Block.ts";

const poster = testAccount("poster");
const authority = testAccount("authority");
const inbox = `0x${"1b".repeat(20)}` as const;
const portal = `0x${"9a".repeat(20)}` as const;
const places = { portal, registry: `0x${"4e".repeat(20)}`, rollupId: `0x${"07".repeat(32)}` } as const;
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
  const client = chainClient(chain.rpcUrl, { timeoutMs: 300_000, retries: 0 });
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

/** A transaction of type 3 with these blobs: alone, and as a pool takes it. */
async function blobTransaction(blobs: readonly Uint8Array[], to: Hex = inbox) {
  const sidecar = await sidecarOf(blobs);
  const blobVersionedHashes = sidecar.versionedHashes;
  const base = { type: "eip4844", chainId: CHAIN_ID, nonce: nonce++, ...fees, gas: 100_000n, to, data: "0xffff" } as const; // of one type
  const raw = await poster.signTransaction({ ...base, maxFeePerBlobGas: parseGwei("1"), blobVersionedHashes });
  return { raw, pooled: pooledTransaction(raw, sidecar), versionedHashes: sidecar.versionedHashes };
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

/** The chain's client, whose answers to one method are changed. */
function changed(method: string, change: (answer: unknown) => unknown): ChainClient {
  return createPublicClient({
    transport: custom({
      async request(call: { method: string; params: readonly unknown[] }) {
        const answer = await chain.rpc(call.method, call.params);
        const isMeant = call.method === method && (method !== "eth_getBlockByHash" || call.params[1] === true);
        return isMeant ? change(answer) : answer;
      },
    }),
  });
}

function first({ transactions: [raw] }: { transactions: RawTransaction[] }): RawTransaction {
  if (raw === undefined) throw new Error("the block has transactions");
  return raw;
}

/** Somebody who gives these blobs whatever is asked. */
function fromMemory(blobs: readonly Uint8Array[], asked: unknown[] = []): BlobSource {
  return {
    name: "memory",
    async read(request) {
      asked.push(request);
      return blobs;
    },
  };
}

/** A signed transaction as JSON-RPC shows it. */
async function shown(raw: Hex): Promise<RawTransaction> {
  const { gas, value, nonce: own, maxFeePerGas, maxPriorityFeePerGas, maxFeePerBlobGas, ...rest } = parseTransaction(raw);
  const numbers = {
    gas,
    value,
    nonce: own,
    maxFeePerGas,
    maxPriorityFeePerGas,
    maxFeePerBlobGas,
    chainId: rest.chainId,
    yParity: rest.yParity,
  };
  const quantities = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, toHex(value ?? 0)]));
  return { input: "0x", accessList: [], ...rest, ...quantities, type: "0x3" } as unknown as RawTransaction; // all that the type has
}

/** Anvil's trie has transactions of type 3 with their sidecars, Ethereum's without (EIP-4844). A client that shows the block as Ethereum has it, and its hash. */
async function withoutSidecars(
  number: bigint,
  raws: readonly Hex[],
  transactions?: readonly RawTransaction[],
): Promise<{ client: ChainClient; hash: Hex }> {
  const entries = raws.map((raw, index) => [receiptKey(index), raw] as const); // a pair
  const { root: transactionsRoot } = await proveInTrie(entries, receiptKey(0));
  const block = (await chain.rpc("eth_getBlockByNumber", [toHex(number), true])) as RawBlock; // anvil's form
  const hash = keccak256(toRlp(headerItems({ ...block, transactionsRoot })));
  const client = createPublicClient({
    transport: custom({
      request: async () => ({ ...block, ...(transactions === undefined ? {} : { transactions }), transactionsRoot, hash }),
    }),
  });
  return { client, hash };
}

const read = (block: bigint | Hex, client: ChainClient = chain.client, blobSources?: BlobSource[]) =>
  readL1Block({ client, ...places, inbox, block, blobSources });
const datas = ({ carriers }: Awaited<ReturnType<typeof read>>) =>
  carriers.map((carrier) => (carrier.kind === "calldata" ? toHex(carrier.data) : carrier.blobs.length));

describe("readL1Block", { timeout: 480_000 }, () => {
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
    const blobs = [noiseBlob(1), noiseBlob(2)];
    const { raw, pooled, versionedHashes } = await blobTransaction(blobs);
    const number = await mine([pooled]);
    const { client, hash } = await withoutSidecars(number, [raw]);
    const { timestamp } = await chain.client.getBlock({ blockNumber: number });
    const asked: unknown[] = [];
    const source = fromMemory(blobs.toReversed(), asked);
    expect((await read(hash, client, [source])).carriers).toEqual([{ kind: "blobs", blobs }]);
    expect(asked).toEqual([{ block: { number, hash, timestamp }, transactionHash: keccak256(raw), versionedHashes }]);
    const failed: unknown = await read(hash, client).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: "EVIDENCE_MISSING",
      recovery: "fatal",
      message: expect.stringContaining("no source of blobs"),
      hint: expect.stringContaining("--beacon"),
    });
    expect(isBlobMissing(failed)).toBe(true);
    const lying = read(hash, client, [fromMemory([noiseBlob(2), noiseBlob(3)])]);
    await expect(lying).rejects.toMatchObject({ code: "EVIDENCE_MISSING", recovery: "retry" });
    // Of blobs that go elsewhere nobody needs the content.
    expect((await readL1Block({ client, ...places, inbox: other, block: hash })).carriers).toEqual([]);
  });

  it("asks nobody for more blobs than a payload has", async () => {
    const raw = await poster.signTransaction({
      type: "eip4844",
      chainId: CHAIN_ID,
      nonce,
      ...fees,
      gas: 100_000n,
      to: inbox,
      maxFeePerBlobGas: 1n,
      blobVersionedHashes: Array.from({ length: 7 }, (_, i): Hex => `0x01${toHex(i, { size: 31 }).slice(2)}`),
    });
    // No pool of today takes it, blocks of Prague had such.
    const number = await mine(await everyType());
    const { client, hash } = await withoutSidecars(number, [raw], [await shown(raw)]);
    const asked: unknown[] = [];
    expect((await read(hash, client, [fromMemory([], asked)])).carriers).toEqual([{ kind: "blobs", blobs: [] }]);
    expect(asked).toEqual([]);
  });

  describe("on anvil, which keeps blobs in its trie", () => {
    const blobs = [noiseBlob(1)];
    let number: bigint;
    let pooled: Hex;
    beforeAll(async () => {
      const made = [...(await everyType()), (await blobTransaction(blobs)).pooled, (await blobTransaction([noiseBlob(2)], other)).pooled];
      pooled = made.at(-2) ?? "0x";
      number = await mine(made);
    }, 480_000);
    const onAnvil = (client: ChainClient) =>
      readL1Block({ client, ...places, inbox, block: number, blobSources: [developmentBlobs(client)], sidecarsInTrie: true });

    it("reads a block as a development chain's only where it is told to", async () => {
      expect(await isDevelopmentChain(chain.client)).toBe(true);
      const { carriers } = await onAnvil(chain.client);
      expect(carriers.at(-1)).toEqual({ kind: "blobs", blobs });
      expect(carriers).toHaveLength(7);
      await expect(read(number, chain.client, [developmentBlobs(chain.client)])).rejects.toMatchObject({ code: "STATE_PROOF_INVALID" });
    });

    it.each([
      ["leaves out a transaction", "eth_getBlockByHash", (block: { transactions: unknown[] }) => block.transactions.shift()],
      [
        "changes calldata",
        "eth_getBlockByHash",
        (block: { transactions: RawTransaction[] }) => block.transactions.splice(0, 1, { ...first(block), input: "0x02" }),
      ],
      [
        "changes versioned hashes",
        "eth_getBlockByHash",
        (block: { transactions: RawTransaction[] }) =>
          block.transactions.splice(-2, 1, {
            ...(block.transactions.at(-2) ?? first(block)),
            blobVersionedHashes: [toHex(1, { size: 32 })],
          }),
      ],
    ] as const)("believes no endpoint that %s", async (_, method, change) => {
      const client = changed(method, (answer) => {
        change(answer as never); // anvil's form
        return answer;
      });
      await expect(onAnvil(client)).rejects.toMatchObject({ code: "STATE_PROOF_INVALID", recovery: "retry" });
    });

    it.each([
      ["none", null],
      ["no hex", "0xno"],
      ["nothing of the kind", { raw: "0x03" }],
      ["another type", "0x02c0"],
    ])("believes no endpoint whose pool form is %s", async (_, answer) => {
      await expect(onAnvil(changed("eth_getRawTransactionByHash", () => answer))).rejects.toMatchObject({ code: "STATE_PROOF_INVALID" });
    });

    it("believes no endpoint that shows another transaction's sidecar", async () => {
      await expect(onAnvil(changed("eth_getRawTransactionByHash", () => pooled))).rejects.toMatchObject({ code: "STATE_PROOF_INVALID" });
    });

    it.each([
      ["nothing", null],
      ["another blob", [toHex(noiseBlob(2))]],
      ["no blobs", ["0x", 7, toHex(new Uint8Array(131_072).fill(255))]],
    ])("takes no blob from an endpoint that gives %s", async (_, answer) => {
      const client = changed("anvil_getBlobsByTransactionHash", () => answer);
      await expect(onAnvil(client)).rejects.toMatchObject({ code: "EVIDENCE_MISSING", recovery: "retry" });
    });
  });
});

it("a type that has no form is none", () => {
  const deposit = { type: "0x7e", to: inbox, input: "0x", nonce: "0x0", gas: "0x1", value: "0x0", r: "0x0", s: "0x0" } as const;
  expect(encodeTransaction(deposit)).toBeUndefined();
});
