import { type Address, type Hex, LIMITS, ParleyError } from "@parley/primitives";
import { hexToBytes, isHex, keccak256 } from "viem";
import { type ChainClient, reading } from "../chainClient.ts";
import { encodeTransaction, type RawTransaction } from "../state/encodeTransaction.ts";
import { proveInTrie } from "../state/proveInTrie.ts";
import { receiptKey } from "../state/proveLog.ts";
import { type BlockHeader, readHeader } from "../state/readHeader.ts";
import { EMPTY_TRIE_ROOT } from "../verify/trieProof.ts";
import { type BlobSource, readBlobs } from "./BlobSource.ts";
import { withoutSidecar } from "./blobTransaction.ts";
import type { L1Places } from "./portalOf.ts";
import { type PortalBlock, portalBlockOf } from "./readPortalBlock.ts";

/** What one transaction to the inbox carries (specs/derivation.md §2). */
export type InboxCarrier = { kind: "calldata"; data: Uint8Array } | { kind: "blobs"; blobs: readonly Uint8Array[] };

/** A block of the L1 as derivation sees it. */
export interface InboxBlock extends PortalBlock {
  /** of the transactions to the inbox, in order */
  carriers: readonly InboxCarrier[];
}

export interface ReadL1BlockOptions extends L1Places {
  client: ChainClient;
  inbox: Address;
  block: bigint | Hex;
  /** asked one after the other for the blobs of transactions to the inbox, whose versioned hashes are computed again */
  blobSources?: readonly BlobSource[] | undefined;
  /**
   * The L1 is a development chain whose transactions trie may hold transactions of type 3 in the form in which they go to a pool, with their blobs, as anvil's does; Ethereum's never does (EIP-4844). What is read
   * is what the header's root commits to all the same. Only for such a chain: it is asked for every blob of a block.
   */
  sidecarsInTrie?: boolean | undefined;
}

/** A transaction with its form in the trie. */
interface Encoded {
  raw: RawTransaction;
  encoded: Hex;
}

/**
 * Reads a block of the L1 by number or hash, with what was posted to the rollup's inbox. As with `readPortalBlock`, nothing but its hash has to be believed: the transactions are those of the
 * header's root, all of them.
 * @throws ParleyError as `readPortalBlock`; STATE_PROOF_INVALID also when the transactions are not what the hash commits to, or one is of a type that is not known; EVIDENCE_MISSING also when
 * the blobs of one are not to be had (`isBlobMissing`), which may pass unless there is no source; BINARY_MISSING as `loadKzg`
 */
export async function readL1Block(options: ReadL1BlockOptions): Promise<InboxBlock> {
  const { client, portal, registry, rollupId, inbox, block, blobSources = [], sidecarsInTrie = false } = options;
  const header = await readHeader({ client, chain: "l1", block });
  const [portalBlock, transactions] = await Promise.all([
    portalBlockOf({ client, portal, registry, rollupId, header }),
    transactionsOf(client, header, sidecarsInTrie),
  ]);
  const posted = transactions.filter(({ raw }) => raw.to?.toLowerCase() === inbox.toLowerCase());
  const carriers: InboxCarrier[] = [];
  for (const transaction of posted) carriers.push(await carrierOf(transaction, header, blobSources));
  return { ...portalBlock, carriers };
}

/** All transactions of a block, checked against its header. */
async function transactionsOf(
  client: ChainClient,
  { number, blockHash, transactionsRoot }: BlockHeader,
  sidecarsInTrie: boolean,
): Promise<Encoded[]> {
  if (transactionsRoot === EMPTY_TRIE_ROOT) return [];
  const answer = await reading("l1", `reading the transactions of block ${number}`, () =>
    client.request<{ Parameters: [Hex, boolean]; ReturnType: { transactions: RawTransaction[] } | null }>({
      method: "eth_getBlockByHash",
      params: [blockHash, true],
    }),
  );
  const transactions = (answer?.transactions ?? []).map((raw, index) => ({ raw, encoded: encode(raw, index, number) }));
  const root = await rootOf(transactions.map(({ encoded }) => encoded));
  if (root === transactionsRoot) return transactions;
  if (sidecarsInTrie && (await rootOf(await pooledForms(client, transactions))) === transactionsRoot) return transactions;
  throw new ParleyError(
    "STATE_PROOF_INVALID",
    `The transactions of L1 block ${number} give root ${root}, its header says ${transactionsRoot}`,
    {
      fields: { number, blockHash, computed: root, expected: transactionsRoot },
      recovery: "retry",
      hint: "ask another RPC endpoint of the L1; anvil keeps blobs in its trie, which Ethereum does not, so there only a reader for development chains (sidecarsInTrie) can check such a block",
    },
  );
}

/** Of the transactions trie with these values, in order. */
async function rootOf(values: readonly Hex[]): Promise<Hex> {
  const entries = values.map((value, index) => [receiptKey(index), value] as const); // a pair
  return (await proveInTrie(entries, receiptKey(0))).root;
}

/** As a development chain's trie has them: those of type 3 as they went to its pool, where it shows them like that. Each holds its transaction, so a root over them commits to it. */
async function pooledForms(client: ChainClient, transactions: readonly Encoded[]): Promise<Hex[]> {
  const values: Hex[] = [];
  for (const { raw, encoded } of transactions) {
    const pooled = BigInt(raw.type) === 3n ? await rawTransaction(client, keccak256(encoded)) : undefined;
    values.push(pooled !== undefined && withoutSidecar(pooled) === encoded ? pooled : encoded);
  }
  return values;
}

async function rawTransaction(client: ChainClient, hash: Hex): Promise<Hex | undefined> {
  const answer = await reading("l1", `reading transaction ${hash}`, () =>
    client.request<{ Parameters: [Hex]; ReturnType: unknown }>({ method: "eth_getRawTransactionByHash", params: [hash] }),
  );
  return isHex(answer) ? answer : undefined;
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

async function carrierOf({ raw, encoded }: Encoded, header: BlockHeader, sources: readonly BlobSource[]): Promise<InboxCarrier> {
  if (BigInt(raw.type) !== 3n) return { kind: "calldata", data: hexToBytes(raw.input) };
  const { number, blockHash: hash, timestamp } = header;
  const transactionHash = keccak256(encoded);
  const versionedHashes = raw.blobVersionedHashes ?? [];
  // That is no payload whatever they hold (specs/derivation.md §2), so nobody is asked for them.
  if (versionedHashes.length > LIMITS.blobs) return { kind: "blobs", blobs: [] };
  const request = { block: { number, hash, timestamp }, transactionHash, versionedHashes };
  if (sources.length > 0) return { kind: "blobs", blobs: await readBlobs(sources, request) };
  throw new ParleyError(
    "EVIDENCE_MISSING",
    `Transaction ${transactionHash} of L1 block ${number} posts blobs, and this L1 reader has no source of blobs`,
    {
      fields: { number, transactionHash, versionedHashes },
      hint: "an L1's RPC does not keep blobs: name the beacon API of a node of the L1, or of a blob archive (--beacon URL)",
    },
  );
}
