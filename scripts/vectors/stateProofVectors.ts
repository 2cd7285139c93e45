import type { Hex } from "@parley/primitives";
import { type BlockHeader, proveLog, proveReceipt, proveState, type RawReceipt, readHeader, readHeaderChain } from "@parley/sdk";
import { pad, toHex } from "viem";
import { NEAR_SLOTS, type PeerChain, STORED, startPeerChain, TABLE_EPOCH, TABLE_ROOT, tableSlot } from "./peerChain.ts";
import { plain, testAddress } from "./testData.ts";

const CHAIN = "the peer chain";
/** Transactions of the block of calls whose logs are proven: first, one of each type, the last key of one byte, the first of two, the last. */
const PROVEN = [0, 1, 2, 3, 127, 128, 139] as const;
/** The one that failed. */
const FAILED = 4;

/**
 * vectors/stateProofs.json: proofs from a real anvil in the form of TrieWalk.sol. `headers` go from the newest block down to that of the calls; states are of the newest.
 */
export async function stateProofVectors(): Promise<unknown> {
  const peer = await startPeerChain();
  try {
    const headers = await readHeaderChain({ client: peer.client, chain: CHAIN, from: peer.newest, to: peer.callsBlock });
    const [head] = headers;
    const calls = headers.at(-1);
    if (head === undefined || calls === undefined) throw new Error("the peer chain has no blocks");
    return plain({ headers, ...(await states(peer, head)), ...(await receipts(peer, calls)), table: await table(peer, head) });
  } finally {
    await peer.stop();
  }
}

async function states({ client, contracts, holders }: PeerChain, block: BlockHeader) {
  const prove = (account: Hex, slots: readonly Hex[] = []) => proveState({ client, chain: CHAIN, block, account, slots });
  const word = (slot: bigint): Hex => pad(toHex(slot));
  const accounts = [];
  for (const account of [...Object.values(contracts), ...holders.slice(0, 4), ...[1, 2, 3, 4].map((i) => testAddress(`nobody ${i}`))]) {
    accounts.push((await prove(account)).account);
  }
  const asked: readonly [keyof PeerChain["contracts"], readonly Hex[]][] = [
    ["many", [...STORED.many.map(([slot]) => slot).filter((_, i) => i < 10 || i % 5 === 0), ...[1000n, 1001n, 1002n].map(word)]],
    ["single", [word(7n), word(8n)]],
    // Absent: another path behind the shared prefix is rare, so the third one leaves it at the root.
    ["both", [...NEAR_SLOTS.both, 1n].map(word)],
    ["one", [...NEAR_SLOTS.one, 2n].map(word)],
    ["emitter", [word(0n)]],
  ];
  const slots = [];
  for (const [name, wanted] of asked) {
    const { account, slots: proven } = await prove(contracts[name], wanted);
    for (const slot of proven) slots.push({ account: account.account, storageRoot: account.storageRoot, ...slot });
  }
  return { accounts, slots };
}

async function receipts({ client }: PeerChain, block: BlockHeader) {
  const logs = [];
  for (const transactionIndex of PROVEN) {
    for (const logIndex of [0, 1, 2]) {
      if (logIndex < 2 && transactionIndex > 3) continue;
      const { topics, ...log } = await proveLog({ client, chain: CHAIN, block, transactionIndex, logIndex });
      logs.push({ receiptsRoot: block.receiptsRoot, topics, ...log });
    }
  }
  const raw = await client.request<{ Parameters: [Hex]; ReturnType: RawReceipt[] }>({
    method: "eth_getBlockReceipts",
    params: [block.blockHash],
  });
  const failed = { receiptsRoot: block.receiptsRoot, transactionIndex: FAILED, proof: (await proveReceipt(raw, FAILED)).proof };
  const absent = { receiptsRoot: block.receiptsRoot, transactionIndex: raw.length, proof: (await proveReceipt(raw, raw.length)).proof };
  return { logs, failed, absent };
}

async function table({ client, contracts }: PeerChain, { number }: BlockHeader) {
  const block = await readHeader({ client, chain: CHAIN, block: number });
  const { account, slots } = await proveState({
    client,
    chain: CHAIN,
    block,
    account: contracts.table,
    slots: [tableSlot(TABLE_EPOCH), tableSlot(TABLE_EPOCH + 1)],
  });
  return {
    l1BlockHash: block.blockHash,
    header: block.encoded,
    operatorTable: contracts.table,
    accountProof: account.proof,
    epoch: TABLE_EPOCH,
    tableRoot: TABLE_ROOT,
    storageProof: slots[0]?.proof,
    unpublishedProof: slots[1]?.proof,
  };
}
