import { type Address, type Hex, ParleyError } from "@parley/primitives";
import { toHex, toRlp } from "viem";
import { type ChainClient, reading } from "../chainClient.ts";
import { encodeReceipt, type RawReceipt } from "./encodeReceipt.ts";
import { proveInTrie } from "./proveInTrie.ts";

/** A log of a block, with the proof of its transaction's receipt in the form that contracts take. Indices count from 0, the log's within its transaction. */
export interface ProvenLog {
  transactionIndex: number;
  logIndex: number;
  emitter: Address;
  topics: readonly Hex[];
  data: Hex;
  /** the receipt as the trie has it */
  receipt: Hex;
  proof: readonly Hex[];
}

export interface ProveLogOptions {
  client: ChainClient;
  /** name of the chain, for errors */
  chain: string;
  /** the block and its receipts root, which the rebuilt trie is checked against */
  block: { blockHash: Hex; receiptsRoot: Hex };
  transactionIndex: number;
  logIndex: number;
}

/**
 * Proves a log by rebuilding the block's receipts trie from `eth_getBlockReceipts`.
 * @throws ParleyError RPC_FAILED; EVIDENCE_MISSING when the block has no such log; STATE_PROOF_INVALID when the receipts do not add up to the block's receipts root
 */
export async function proveLog({ client, chain, block, transactionIndex, logIndex }: ProveLogOptions): Promise<ProvenLog> {
  const receipts = await reading(chain, `reading the receipts of block ${block.blockHash}`, () =>
    client.request<{ Parameters: [Hex]; ReturnType: RawReceipt[] | null }>({ method: "eth_getBlockReceipts", params: [block.blockHash] }),
  );
  const raw = receipts?.[transactionIndex];
  const log = raw?.logs[logIndex];
  if (receipts === null || raw === undefined || log === undefined) {
    throw new ParleyError(
      "EVIDENCE_MISSING",
      `${chain}: block ${block.blockHash} has no log ${logIndex} of transaction ${transactionIndex}`,
      {
        fields: { chain, blockHash: block.blockHash, transactionIndex, logIndex },
        hint: "the log's index counts within its transaction",
      },
    );
  }
  const { root, proof } = await proveReceipt(receipts, transactionIndex);
  if (root !== block.receiptsRoot.toLowerCase()) {
    throw new ParleyError(
      "STATE_PROOF_INVALID",
      `${chain}: the receipts of block ${block.blockHash} give root ${root}, its header says ${block.receiptsRoot}`,
      {
        fields: { chain, blockHash: block.blockHash, computed: root, expected: block.receiptsRoot },
        recovery: "retry",
        hint: "ask another RPC endpoint; a chain with transaction types of its own may encode their receipts in another way",
      },
    );
  }
  return {
    transactionIndex,
    logIndex,
    emitter: log.address,
    topics: log.topics,
    data: log.data,
    receipt: encodeReceipt(raw),
    proof,
  };
}

/** The root of the trie of a block's receipts, all of them in order, and the proof of one, which may lie beyond the last: then of its absence. */
export function proveReceipt(receipts: readonly RawReceipt[], transactionIndex: number): Promise<{ root: Hex; proof: Hex[] }> {
  const entries = receipts.map((receipt, index) => [receiptKey(index), encodeReceipt(receipt)] as const); // a pair
  return proveInTrie(entries, receiptKey(transactionIndex));
}

/** The key of a transaction, and of its receipt: the RLP of its index. */
export function receiptKey(transactionIndex: number): Hex {
  return toRlp(transactionIndex === 0 ? "0x" : toHex(transactionIndex));
}
