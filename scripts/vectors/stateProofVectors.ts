import { type Address, type Hex, tableRoot } from "@parley/primitives";
import { type BlockHeader, proveLog, proveReceipt, proveState, type RawReceipt, readHeader, readHeaderChain } from "@parley/sdk";
import { pad, toHex } from "viem";
import { EJECTED, ejectedSlot, NEAR_SLOTS, type PeerChain, PUBLISHED, STORED, startPeerChain, tableSlot } from "./peerChain.ts";
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
    return plain({ headers, ...(await states(peer, head)), ...(await receipts(peer, calls)), ...(await l1Facts(peer, head)) });
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

/** Two operator tables, and an ejected operator beside one that was not, as rollups prove them. */
async function l1Facts({ client, contracts }: PeerChain, { number }: BlockHeader) {
  const block = await readHeader({ client, chain: CHAIN, block: number });
  const prove = async (account: Address, slots: readonly Hex[]) => {
    const { account: found, slots: proven } = await proveState({ client, chain: CHAIN, block, account, slots });
    return { accountProof: found.proof, proofs: proven.map(({ proof }) => proof) };
  };
  const l1 = { l1BlockHash: block.blockHash, l1Number: block.number, header: block.encoded };
  const table = async (name: keyof typeof PUBLISHED) => {
    const { [name]: published } = PUBLISHED;
    const { accountProof, proofs } = await prove(contracts[name], [tableSlot(published.epoch), tableSlot(published.epoch + 1)]);
    const [storageProof, unpublishedProof] = proofs;
    const expected = { operatorTable: contracts[name], epoch: published.epoch, tableRoot: tableRoot(published) };
    return { ...l1, ...expected, accountProof, storageProof, unpublishedProof };
  };
  const honest = testAddress("operator 0");
  const { accountProof, proofs } = await prove(contracts.registry, [ejectedSlot(EJECTED), ejectedSlot(honest)]);
  const [storageProof, honestProof] = proofs;
  return {
    table: await table("secpTable"),
    blsTable: await table("blsTable"),
    ejection: { ...l1, operatorRegistry: contracts.registry, operator: EJECTED, honest, accountProof, storageProof, honestProof },
  };
}
