import { type Address, type Hex, ParleyError } from "@parley/primitives";
import { hexToBytes, keccak256 } from "viem";
import { type ChainClient, reading } from "../chainClient.ts";
import { encodeTransaction, type RawTransaction } from "../state/encodeTransaction.ts";
import { proveInTrie } from "../state/proveInTrie.ts";
import { receiptKey } from "../state/proveLog.ts";
import { type BlockHeader, readHeader } from "../state/readHeader.ts";
import { EMPTY_TRIE_ROOT } from "../verify/trieProof.ts";
import { type PortalBlock, portalBlockOf } from "./readPortalBlock.ts";

/** What one transaction to the inbox carries (specs/derivation.md §2). */
export type InboxCarrier = { kind: "calldata"; data: Uint8Array } | { kind: "blobs"; blobs: readonly Uint8Array[] };

/** A block of the L1 as derivation sees it. */
export interface InboxBlock extends PortalBlock {
  /** of the transactions to the inbox, in order */
  carriers: readonly InboxCarrier[];
}

/**
 * The blobs of a transaction, 131,072 bytes each, in the order of their versioned hashes. Whoever gives them has checked that they are those of the hashes (EIP-4844).
 * @throws ParleyError when they cannot be had: a block whose blobs are not there is not read
 */
export type ReadBlobs = (transactionHash: Hex, versionedHashes: readonly Hex[]) => Promise<readonly Uint8Array[]>;

export interface ReadL1BlockOptions {
  client: ChainClient;
  portal: Address;
  inbox: Address;
  block: bigint | Hex;
  readBlobs?: ReadBlobs | undefined;
}

/** A transaction with its form in the trie. */
interface Encoded {
  raw: RawTransaction;
  encoded: Hex;
}

/**
 * Reads a block of the L1 by number or hash, with what was posted to the rollup's inbox. As with `readPortalBlock`, nothing but its hash has to be believed: the transactions are those of the
 * header's root, all of them.
 * @throws ParleyError as `readPortalBlock`; STATE_PROOF_INVALID also when the transactions are not what the hash commits to, or one is of a type that is not known; EVIDENCE_MISSING for a
 * transaction with blobs and no `readBlobs`
 */
export async function readL1Block({ client, portal, inbox, block, readBlobs }: ReadL1BlockOptions): Promise<InboxBlock> {
  const header = await readHeader({ client, chain: "l1", block });
  const [portalBlock, transactions] = await Promise.all([portalBlockOf({ client, portal, header }), transactionsOf(client, header)]);
  const posted = transactions.filter(({ raw }) => raw.to?.toLowerCase() === inbox.toLowerCase());
  const carriers: InboxCarrier[] = [];
  for (const transaction of posted) carriers.push(await carrierOf(transaction, header, readBlobs));
  return { ...portalBlock, carriers };
}

/** All transactions of a block, checked against its header. */
async function transactionsOf(client: ChainClient, { number, blockHash, transactionsRoot }: BlockHeader): Promise<Encoded[]> {
  if (transactionsRoot === EMPTY_TRIE_ROOT) return [];
  const answer = await reading("l1", `reading the transactions of block ${number}`, () =>
    client.request<{ Parameters: [Hex, boolean]; ReturnType: { transactions: RawTransaction[] } | null }>({
      method: "eth_getBlockByHash",
      params: [blockHash, true],
    }),
  );
  const transactions = (answer?.transactions ?? []).map((raw, index) => ({ raw, encoded: encode(raw, index, number) }));
  const entries = transactions.map(({ encoded }, index) => [receiptKey(index), encoded] as const); // a pair
  const { root } = await proveInTrie(entries, receiptKey(0));
  if (root === transactionsRoot) return transactions;
  throw new ParleyError(
    "STATE_PROOF_INVALID",
    `The transactions of L1 block ${number} give root ${root}, its header says ${transactionsRoot}`,
    {
      fields: { number, blockHash, computed: root, expected: transactionsRoot },
      recovery: "retry",
      hint: "ask another RPC endpoint of the L1; anvil's blocks with blobs cannot be read: it keeps blobs in its trie, which Ethereum does not",
    },
  );
}

function encode(raw: RawTransaction, index: number, number: bigint): Hex {
  try {
    const encoded = encodeTransaction(raw);
    if (encoded !== undefined) return encoded;
  } catch (cause) {
    throw new ParleyError("STATE_PROOF_INVALID", `Transaction ${index} of L1 block ${number} is not of its type's form`, {
      fields: { number, index },
      cause,
      recovery: "retry",
      hint: "ask another RPC endpoint of the L1",
    });
  }
  throw new ParleyError("STATE_PROOF_INVALID", `Transaction ${index} of L1 block ${number} is of type ${raw.type}, which is not known`, {
    fields: { number, index, type: raw.type },
    hint: "types 0 to 4 are known: after a hard fork of the L1 that brings another, a newer version of Parley is needed",
  });
}

async function carrierOf({ raw, encoded }: Encoded, { number }: BlockHeader, readBlobs: ReadBlobs | undefined): Promise<InboxCarrier> {
  if (BigInt(raw.type) !== 3n) return { kind: "calldata", data: hexToBytes(raw.input) };
  const hash = keccak256(encoded);
  if (readBlobs !== undefined) return { kind: "blobs", blobs: await readBlobs(hash, raw.blobVersionedHashes ?? []) };
  throw new ParleyError(
    "EVIDENCE_MISSING",
    `Transaction ${hash} of L1 block ${number} posts blobs, and this L1 reader has no source of blobs`,
    {
      fields: { number, hash, versionedHashes: raw.blobVersionedHashes },
      hint: "this version derives from calldata only; an L1's RPC does not keep blobs",
    },
  );
}
