import { decodePrestate } from "@parley/attestation";
import { type Hex, ParleyError, type TracedBlock, tracedIndex, traceHash, tracePlace } from "@parley/primitives";

/** One call of a chain's node. @throws ParleyError RPC_FAILED */
export type NodeCall = (method: string, params: readonly unknown[]) => Promise<unknown>;

const HASH = /^0x[0-9a-f]{64}$/;

/**
 * What executing a block shows of the state before it (specs/challenges.md §2), by the word of a node that still has that state.
 * @throws ParleyError RPC_FAILED where the node has no tracer, or not the state any more; BLOCK_REPLACED where its chain has another block there; DECODE_FAILED for an answer that is none
 */
export async function traceBlock(call: NodeCall, block: TracedBlock): Promise<Hex> {
  const place = tracePlace(block);
  const transactions = transactionsOf(await call("eth_getBlockByHash", [block.blockHash, false]), block);
  if (transactions.length === 0) return traceHash({ place, accounts: [] });
  const index = tracedIndex(block.blockHash, transactions.length);
  const transaction = transactions[index];
  const answer = await call("debug_traceTransaction", [transaction, { tracer: "prestateTracer" }]);
  // The same transaction may be in another block by now, where it finds another state.
  const where = await call("eth_getTransactionByHash", [transaction]);
  if (fieldOf(where, "blockHash") !== block.blockHash) throw replaced(block);
  return traceHash({ place, index, accounts: decodePrestate(answer) });
}

function transactionsOf(answer: unknown, block: TracedBlock): string[] {
  if (answer === null) throw replaced(block);
  const transactions = fieldOf(answer, "transactions");
  if (Array.isArray(transactions) && transactions.every((one): one is string => typeof one === "string" && HASH.test(one)))
    return transactions;
  throw new ParleyError("DECODE_FAILED", `The node shows no transactions of block ${block.number}`, { fields: { ...block } });
}

function fieldOf(answer: unknown, field: string): unknown {
  return typeof answer === "object" && answer !== null ? new Map(Object.entries(answer)).get(field) : undefined;
}

function replaced(block: TracedBlock): ParleyError {
  return new ParleyError("BLOCK_REPLACED", `Block ${block.number} is none of the node's chain any more`, { fields: { ...block } });
}
