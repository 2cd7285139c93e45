import type { Address, Hex } from "@parley/primitives";
import { concatHex, keccak256, pad, toHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import vectors from "../../../../vectors/stateProofs.json" with { type: "json" };
import { TestChain, testAccount } from "../testing/index.ts";
import { trieLookup } from "../verify/trieProof.ts";
import { encodeReceipt, type RawReceipt } from "./encodeReceipt.ts";
import { proveLog, proveReceipt, receiptKey } from "./proveLog.ts";
import { proveState, readAccount } from "./proveState.ts";
import { readHeader, readHeaderChain } from "./readHeader.ts";

const sender = testAccount("state prover");
const word = (value: bigint): Hex => pad(toHex(value));
/** Writes 42 to slot 7, emits LOG1 without data and leaves a contract behind. */
const CODE: Hex = concatHex(["0x602a600755", `0x7f${"11".repeat(32)}`, "0x5f5fa1", "0x60015ff3"]);

describe("proofs from a running chain", () => {
  let chain: TestChain;
  let contract: Address;
  let number: bigint;

  beforeAll(async () => {
    chain = await TestChain.start(7_700n);
    await chain.fund(sender.address);
    contract = await chain.deploy(sender, CODE);
    number = await chain.client.getBlockNumber();
    await chain.rpc("anvil_mine", ["0x2"]);
  });
  afterAll(() => chain.stop());

  it("reads headers that hash to their blocks and form a chain", async () => {
    const headers = await readHeaderChain({ client: chain.client, chain: "test", from: number + 2n, to: number });
    expect(headers.map((header) => header.number)).toEqual([number + 2n, number + 1n, number]);
    for (const { encoded, blockHash, timestamp } of headers) {
      expect(keccak256(encoded)).toBe(blockHash);
      expect((await chain.client.getBlock({ blockHash })).timestamp).toBe(timestamp);
    }
    await expect(readHeader({ client: chain.client, chain: "test", block: 1_000n })).rejects.toMatchObject({ code: "EVIDENCE_MISSING" });
  });

  it("proves an account and its slots, present and absent", async () => {
    const block = await readHeader({ client: chain.client, chain: "test", block: number + 2n });
    const { account, slots } = await proveState({
      client: chain.client,
      chain: "test",
      block,
      account: contract,
      slots: [word(7n), word(8n)],
    });
    expect(account).toMatchObject({ exists: true, nonce: 1n, balance: 0n, codeHash: keccak256("0x00") });
    expect(slots.map(({ value }) => value)).toEqual([word(42n), word(0n)]);
    const nobody = `0x${"ab".repeat(20)}` as const;
    const absent = await proveState({ client: chain.client, chain: "test", block, account: nobody, slots: [word(7n)] });
    expect(absent.account).toMatchObject({ exists: false, nonce: 0n, balance: 0n });
    expect(absent.slots).toEqual([{ slot: word(7n), value: word(0n), proof: [] }]);
  });

  it("refuses the state of another block", async () => {
    const { stateRoot } = await readHeader({ client: chain.client, chain: "test", block: 0n });
    const proving = proveState({ client: chain.client, chain: "test", block: { number, stateRoot }, account: contract });
    await expect(proving).rejects.toMatchObject({ code: "STATE_PROOF_INVALID" });
  });

  it("proves a log, and no log of another block", async () => {
    const block = await readHeader({ client: chain.client, chain: "test", block: number });
    const log = await proveLog({ client: chain.client, chain: "test", block, transactionIndex: 0, logIndex: 0 });
    expect(log).toMatchObject({ emitter: contract, topics: [`0x${"11".repeat(32)}`], data: "0x" });
    expect(trieLookup({ root: block.receiptsRoot, key: receiptKey(0), proof: log.proof })).toBe(log.receipt);
    const ask = { client: chain.client, chain: "test", transactionIndex: 0 };
    await expect(proveLog({ ...ask, block, logIndex: 1 })).rejects.toMatchObject({ code: "EVIDENCE_MISSING" });
    const elsewhere = { ...block, receiptsRoot: word(1n) };
    await expect(proveLog({ ...ask, block: elsewhere, logIndex: 0 })).rejects.toMatchObject({ code: "STATE_PROOF_INVALID" });
  });
});

describe("vectors/stateProofs.json", () => {
  it("has accounts that read the same", () => {
    const root = vectors.headers[0]?.stateRoot as Hex; // hex in the file
    for (const { account, proof, exists, nonce, balance, storageRoot, codeHash } of vectors.accounts) {
      const read = readAccount(root, account as Address, proof as Hex[]); // hex in the file
      expect(read).toMatchObject({ exists, nonce: BigInt(nonce), balance: BigInt(balance), storageRoot, codeHash });
    }
  });
});

describe("receipts", () => {
  const receipt: RawReceipt = { type: "0x0", status: "0x1", cumulativeGasUsed: "0x5208", logsBloom: `0x${"00".repeat(256)}`, logs: [] };

  it("carry their type before the list unless it is 0", () => {
    expect(encodeReceipt(receipt)).toMatch(/^0xf9/);
    expect(encodeReceipt({ ...receipt, type: "0x2" })).toMatch(/^0x02f9/);
    const deposit = encodeReceipt({ ...receipt, type: "0x7e", depositNonce: "0x0", depositReceiptVersion: "0x1" });
    expect(deposit).toMatch(/^0x7ef9.*8001$/);
  });

  it("are proven at keys of every length, and shown to be absent beyond the last", async () => {
    const receipts = Array.from({ length: 300 }, (_, i) => ({ ...receipt, cumulativeGasUsed: toHex(21_000 * (i + 1)) }));
    for (const index of [0, 1, 127, 128, 255, 256, 299, 300]) {
      const { root, proof } = await proveReceipt(receipts, index);
      const raw = receipts[index];
      expect(trieLookup({ root, key: receiptKey(index), proof })).toBe(raw === undefined ? undefined : encodeReceipt(raw));
    }
  });
});
