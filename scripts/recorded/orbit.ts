/** Recorded data of Orbit chains: README.md beside this file has the schema. */

import { type Address, concatHex, fromRlp, type Hex, hexToBigInt, keccak256, numberToHex, pad, toRlp } from "viem";
import { expect } from "vitest";
import { type Harness, type Header, slotsProof } from "./harness.ts";
import { mappingSlot } from "./op.ts";

interface L2Block {
  rlpBlockHeader: Hex;
  sendRoot: Hex;
  account: Address;
  slot: Hex;
  slotValue: Hex;
  rlpAccountProof: Hex;
  rlpStorageProof: Hex;
}

export interface OutboxRecord {
  l1?: { rlpBlockHeader: Hex; account: Address; rlpAccountProof: Hex; rlpStorageProof: Hex };
  l2: L2Block;
}

interface RollupRecord {
  rollup: Address;
  encodedBlockArray: Hex;
  stateProofParams: { executionStateRoot: Hex };
  dstL2StateRootProofParams: { accountProof: Hex[]; storageProof: Hex[]; storageValue: Hex };
}

export interface AssertionRecord extends RollupRecord {
  prevAssertionHash: Hex;
  sequencerBatchAcc: Hex;
  afterState: {
    globalState: { bytes32Vals: readonly [Hex, Hex]; u64Vals: readonly [string, string] };
    machineStatus: number | string;
    endHistoryRoot: Hex;
  };
}

export interface NodeRecord extends RollupRecord {
  nodeIndex: number | string;
  sendRoot: Hex;
}

export interface SendRecord {
  index: number | string;
  proof: Hex[];
  l2Sender: Address;
  to: Address;
  l2Block: number | string;
  l1Block: number | string;
  l2Timestamp: number | string;
  value: number | string;
  data: Hex;
  sendRoot?: Hex;
}

const ROOTS_SLOT = 3n;
const ASSERTIONS_SLOT = 117n;
const NODES_SLOT = 118n;
const CONFIRMED = 2n;
const ZERO: Hex = pad("0x0", { size: 32 });

/** An RLP list of nodes, of which some stand as lists and some as strings. */
function nodesOf(list: Hex): Hex[] {
  const items = fromRlp(list, "hex");
  if (typeof items === "string") throw new Error("no list of nodes");
  return items.map((item) => (typeof item === "string" ? item : toRlp(item)));
}

async function blockOf(harness: Harness, blockHash: Hex, sendRoot: Hex, header: Hex): Promise<{ text: string; read: Header }> {
  const read = await harness.ask<Header>("orbitBlock", blockHash, sendRoot, header);
  return { text: `L2 block ${read.number} ${blockHash}`, read };
}

export async function outboxRoot(harness: Harness, { l1, l2 }: OutboxRecord): Promise<string[]> {
  const lines: string[] = [];
  let blockHash = keccak256(l2.rlpBlockHeader);
  if (l1 !== undefined) {
    const head = await harness.ask<Header>("blockState", keccak256(l1.rlpBlockHeader), l1.rlpBlockHeader);
    const proof = slotsProof(nodesOf(l1.rlpAccountProof), nodesOf(l1.rlpStorageProof));
    blockHash = await harness.ask<Hex>("orbitOutbox", head.stateRoot, l1.account, ROOTS_SLOT, l2.sendRoot, proof);
    lines.push(`proven: the outbox holds ${blockHash} as confirmed in L1 block ${head.number}`);
    const wrong = await harness.refusal("orbitOutbox", head.stateRoot, l1.account, ROOTS_SLOT + 1n, l2.sendRoot, proof);
    lines.push(`refused with another slot: ${wrong}`);
  }
  const { text, read } = await blockOf(harness, blockHash, l2.sendRoot, l2.rlpBlockHeader);
  const proof = slotsProof(nodesOf(l2.rlpAccountProof), nodesOf(l2.rlpStorageProof));
  expect(await harness.ask("value", read.stateRoot, l2.account, l2.slot, proof)).toBe(pad(l2.slotValue, { size: 32 }));
  lines.push(`proven: ${text}, with its root of sends and a slot of its state`);
  if (l1 === undefined) lines.push("nothing of the parent chain is recorded: no finality");
  return lines;
}

export async function assertion(harness: Harness, record: AssertionRecord): Promise<string[]> {
  const { bytes32Vals, u64Vals } = record.afterState.globalState;
  const [blockHash, sendRoot] = bytes32Vals;
  const state = {
    blockHash,
    sendRoot,
    inboxPosition: BigInt(u64Vals[0]),
    positionInMessage: BigInt(u64Vals[1]),
    machineStatus: Number(record.afterState.machineStatus),
    endHistoryRoot: record.afterState.endHistoryRoot,
  };
  const made = { parentHash: record.prevAssertionHash, state, inboxAcc: record.sequencerBatchAcc };
  const { accountProof, storageProof, storageValue } = record.dstL2StateRootProofParams;
  const ask = [record.stateProofParams.executionStateRoot, record.rollup, ASSERTIONS_SLOT] as const;
  const proof = slotsProof(accountProof, storageProof);
  const { text } = await blockOf(harness, blockHash, sendRoot, record.encodedBlockArray);
  // What was recorded says what has to come out, and the contract reads it from the proof.
  if (((hexToBigInt(storageValue) >> 200n) & 0xffn) !== CONFIRMED) {
    return [`refused: ${text}: ${await harness.refusal("orbitAssertion", ...ask, made, proof)}`];
  }
  expect(await harness.ask("orbitAssertion", ...ask, made, proof)).toEqual([blockHash, sendRoot]);
  const lie = { ...made, state: { ...state, blockHash: sendRoot } };
  return [
    `proven: the assertion is confirmed and ends with ${text}`,
    `refused with another block: ${await harness.refusal("orbitAssertion", ...ask, lie, proof)}`,
  ];
}

/** A node of before BoLD: nothing that is recorded of it may pass for finality. */
export async function node(harness: Harness, record: NodeRecord): Promise<string[]> {
  const { accountProof, storageProof } = record.dstL2StateRootProofParams;
  const stateRoot = record.stateProofParams.executionStateRoot;
  const blockHash = keccak256(record.encodedBlockArray);
  const { text } = await blockOf(harness, blockHash, record.sendRoot, record.encodedBlockArray);
  const slot = numberToHex(hexToBigInt(mappingSlot(numberToHex(BigInt(record.nodeIndex)), NODES_SLOT)) + 2n, { size: 32 });
  const proof = slotsProof(accountProof, storageProof);
  expect(await harness.ask("value", stateRoot, record.rollup, slot, proof)).toBe(keccak256(concatHex([blockHash, record.sendRoot])));
  const state = { blockHash, sendRoot: record.sendRoot, inboxPosition: 0n, positionInMessage: 0n, machineStatus: 1, endHistoryRoot: ZERO };
  const made = { parentHash: ZERO, state, inboxAcc: ZERO };
  const asAssertion = await harness.refusal("orbitAssertion", stateRoot, record.rollup, ASSERTIONS_SLOT, made, proof);
  const asRoot = await harness.refusal("orbitOutbox", stateRoot, record.rollup, ROOTS_SLOT, record.sendRoot, proof);
  return [
    `node ${BigInt(record.nodeIndex)} was asserted with ${text}`,
    `refused as final: as an assertion ${asAssertion}; as a root of the outbox ${asRoot}`,
  ];
}

export async function sends(harness: Harness, records: readonly SendRecord[]): Promise<string[]> {
  const lines: string[] = [];
  for (const { index, proof, l2Sender, to, l2Block, l1Block, l2Timestamp, value, data, sendRoot } of records) {
    const send = {
      sender: l2Sender,
      to,
      l2Block: BigInt(l2Block),
      l1Block: BigInt(l1Block),
      timestamp: BigInt(l2Timestamp),
      value: BigInt(value),
      data,
    };
    const root = await harness.ask<Hex>("orbitSend", send, BigInt(index), proof);
    if (sendRoot !== undefined) expect(root).toBe(sendRoot);
    expect(await harness.ask("orbitSend", { ...send, value: send.value + 1n }, BigInt(index), proof)).not.toBe(root);
    const beyond = await harness.refusal("orbitSend", send, BigInt(index) + (1n << BigInt(proof.length)), proof);
    lines.push(
      `proven: send ${index} is under ${sendRoot === undefined ? "a derived" : "the recorded"} root ${root}; refused at ${beyond}`,
    );
  }
  return lines;
}
