/** Recorded data of ZK Stack chains: README.md beside this file has the schema. */

import { type Address, type Hex, hexToBigInt, hexToNumber, keccak256, numberToHex, pad, slice, toRlp } from "viem";
import { expect } from "vitest";
import { type Harness, type Header, slotsProof } from "./harness.ts";
import { mappingSlot } from "./op.ts";

interface Batch {
  number: bigint;
  storedHash: Hex;
  stateRoot: Hex;
  logsRoot: Hex;
}

export interface BatchRecord {
  l1: {
    /** as `eth_getBlockByNumber` gives it */
    block: Readonly<Record<string, Hex>>;
    diamondProxy: Address;
    storedBatchInfo: Hex;
    /** of the slots of the count and of the batch, in this order */
    diamondProof: { accountProof: Hex[]; storageProof: readonly { key: Hex; value: Hex; proof: Hex[] }[] };
  };
}

export interface CommitRecord {
  /** calldata of `commitBatches(StoredBatchInfo, CommitBatchInfo[])` with eight words */
  input: Hex;
}

export interface GatewayLogRecord {
  /** names the chain, its id in brackets first */
  chain: string;
  batchNumber: number;
  index: number;
  message: { txNumberInBatch: number; sender: Address; data: Hex };
  proof: Hex[];
  expectedGatewayL2LogsRootHash: Hex;
}

export interface LogRecord {
  l2MessageIndex: number;
  l2TxNumberInBlock: number;
  sender: Address;
  message: Hex;
  proof: Hex[];
}

const SLOTS = { executedSlot: 11n, batchesSlot: 14n, logsSlot: 15n };
/** Of a header in the order of the yellow paper, with the fields of later forks. Integers have no leading zeros. */
const HASHES = ["parentHash", "sha3Uncles", "miner", "stateRoot", "transactionsRoot", "receiptsRoot", "logsBloom"];
const INTEGERS = ["difficulty", "number", "gasLimit", "gasUsed", "timestamp"];
const REST = ["extraData", "mixHash", "nonce"];
const LATER = ["baseFeePerGas", "withdrawalsRoot", "blobGasUsed", "excessBlobGas", "parentBeaconBlockRoot", "requestsHash"];
const LATER_INTEGERS = ["baseFeePerGas", "blobGasUsed", "excessBlobGas"];

function headerRlp(block: Readonly<Record<string, Hex>>): Hex {
  const integer = (name: string): Hex => (BigInt(block[name] ?? "0x0") === 0n ? "0x" : numberToHex(BigInt(block[name] ?? "0x0")));
  const bytes = (name: string): Hex => block[name] ?? "0x";
  const later = LATER.filter((name) => block[name] !== undefined && block[name] !== null);
  const tail = later.map((name) => (LATER_INTEGERS.includes(name) ? integer(name) : bytes(name)));
  return toRlp([...HASHES.map(bytes), ...INTEGERS.map(integer), ...REST.map(bytes), ...tail]);
}

export async function batch(harness: Harness, { l1 }: BatchRecord): Promise<string[]> {
  const header = headerRlp(l1.block);
  const head = await harness.ask<Header>("blockState", l1.block.hash, header);
  const proof = slotsProof(l1.diamondProof.accountProof, ...l1.diamondProof.storageProof.map(({ proof: nodes }) => nodes));
  const { number, storedHash } = await harness.ask<Batch>("zkDecode", l1.storedBatchInfo);
  expect(l1.diamondProof.storageProof.map(({ key }) => pad(key, { size: 32 }))).toEqual([
    numberToHex(SLOTS.executedSlot, { size: 32 }),
    mappingSlot(numberToHex(number), SLOTS.batchesSlot),
  ]);
  const diamond = { diamond: l1.diamondProxy, ...SLOTS };
  const found = await harness.ask<Batch>("zkBatch", head.stateRoot, diamond, l1.storedBatchInfo, proof);
  const lie: Hex = `${l1.storedBatchInfo.slice(0, -2)}${l1.storedBatchInfo.endsWith("00") ? "01" : "00"}` as Hex; // hexadecimal still
  const [count = []] = proof.slotProofs;
  const swapped = { ...proof, slotProofs: [count, count] };
  return [
    `proven: batch ${number} (${(l1.storedBatchInfo.length - 2) / 64} words, ${storedHash}) was executed in L1 block ${head.number}: state ${found.stateRoot}, logs ${found.logsRoot}`,
    `refused altered: ${await harness.refusal("zkBatch", head.stateRoot, diamond, lie, proof)}`,
    `refused with another slot's proof: ${await harness.refusal("zkBatch", head.stateRoot, diamond, l1.storedBatchInfo, swapped)}`,
  ];
}

export async function commit(harness: Harness, { input }: CommitRecord): Promise<string[]> {
  const stored = slice(input, 4, 4 + 8 * 32);
  const { number, storedHash, logsRoot } = await harness.ask<Batch>("zkDecode", stored);
  expect(storedHash).toBe(keccak256(stored));
  return [`read: batch ${number} of eight words, ${storedHash}, logs ${logsRoot}`, "nothing of the L1's state is recorded: no finality"];
}

/** `zks_getL2ToL1LogProof` in its later form over one other settlement layer: metadata, log path, mask, batch path, numbers of the layer, metadata, chain path. */
export async function gatewayLog(harness: Harness, record: GatewayLogRecord): Promise<string[]> {
  const words = [...record.proof];
  const take = (count: number) => words.splice(0, count);
  const lengths = (word: Hex) => ({ log: hexToNumber(slice(word, 1, 2)), batch: hexToNumber(slice(word, 2, 3)) });
  const word = (): Hex => take(1)[0] ?? "0x";
  const outer = lengths(word());
  const { txNumberInBatch, sender, data } = record.message;
  const log = await harness.ask("zkMessage", txNumberInBatch, sender, data);
  const logsRoot = await harness.ask<Hex>("zkLog", log, BigInt(record.index), take(outer.log));
  const batchIndex = hexToBigInt(word());
  const batchPath = take(outer.batch);
  const chainIndex = hexToBigInt(word()) & ((1n << 128n) - 1n);
  const settlementChain = hexToBigInt(word());
  const chainPath = take(lengths(word()).log);
  expect(words).toEqual([]);
  const chainId = BigInt(/\((\d+)\)/.exec(record.chain)?.[1] ?? 0);
  const passage = { chainId, batchNumber: BigInt(record.batchNumber), batchIndex, batchPath, chainIndex, chainPath };
  const found = await harness.ask("zkPassage", logsRoot, passage);
  expect(found).toBe(record.expectedGatewayL2LogsRootHash);
  expect(await harness.ask("zkPassage", logsRoot, { ...passage, chainId: chainId + 1n })).not.toBe(found);
  return [
    `proven: the log of batch ${record.batchNumber} is under the recorded logs root ${found} of chain ${settlementChain}; of another chain's it is not`,
    "nothing of the L1's state is recorded: no finality",
  ];
}

export async function message(harness: Harness, record: LogRecord): Promise<string[]> {
  const log = await harness.ask("zkMessage", record.l2TxNumberInBlock, record.sender, record.message);
  const index = BigInt(record.l2MessageIndex);
  const root = await harness.ask<Hex>("zkLog", log, index, record.proof);
  expect(await harness.ask("zkLog", log, index ^ 1n, record.proof)).not.toBe(root);
  const beyond = await harness.refusal("zkLog", log, index + (1n << BigInt(record.proof.length)), record.proof);
  return [`proven: the message is under a derived logs root ${root}; refused at ${beyond}`];
}
