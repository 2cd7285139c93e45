import type { Hex } from "@parley/primitives";
import type { RpcCall, RpcOutcome } from "@parley/stacks";
import type { ChainArchive, RpcObject, TransactionPlace } from "./ChainArchive.ts";
import { logFilter } from "./logFilter.ts";

/** Of one answer: some 10 MiB. */
const MOST_LOGS = 20_000;
/** What nodes say of an answer that would be too long (EIP-1474). */
const LIMIT_EXCEEDED = -32_005;

type Send = (call: RpcCall) => Promise<RpcOutcome>;
/** @returns undefined for what the archive does not know, or cannot tell */
type Answer = (archive: ChainArchive, params: readonly unknown[]) => Promise<unknown>;

/**
 * Answers for blocks that an engine need not have any more, in the words of the engine that had them; what is no such block's is left to the engine.
 * @throws as `send`; ParleyError STORE_FAILED
 */
export function archivedAnswers(archive: ChainArchive, send: Send): Send {
  return async (call) => {
    if (call.method === "eth_getLogs") return getLogs(archive, call, send);
    const result = await ANSWERS[call.method]?.(archive, call.params);
    return result === undefined ? send(call) : { result };
  };
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  eth_getBlockByNumber: async (archive, [tag, isFull]) => blockAs(await blockAt(archive, tag), isFull),
  eth_getBlockByHash: async (archive, [hash, isFull]) => blockAs(await blockOf(archive, hash), isFull),
  eth_getBlockTransactionCountByNumber: async (archive, [tag]) => countOf(await blockAt(archive, tag)),
  eth_getBlockTransactionCountByHash: async (archive, [hash]) => countOf(await blockOf(archive, hash)),
  eth_getTransactionByBlockNumberAndIndex: async (archive, [tag, index]) => transactionAt(await blockAt(archive, tag), index),
  eth_getTransactionByBlockHashAndIndex: async (archive, [hash, index]) => transactionAt(await blockOf(archive, hash), index),
  async eth_getBlockReceipts(archive, [block]) {
    const number = numberOf(block) ?? (isHash(block) ? await archive.numberOf(block) : undefined);
    return number === undefined ? undefined : archive.receipts(number);
  },
  async eth_getTransactionByHash(archive, [hash]) {
    const place = await placeOf(archive, hash);
    return place && transactionsOf(await archive.block(place.number))?.[place.index];
  },
  async eth_getTransactionReceipt(archive, [hash]) {
    const place = await placeOf(archive, hash);
    return place && (await archive.receipts(place.number))?.[place.index];
  },
};

/** Those of archived blocks first, then the engine's: a range may have both. */
async function getLogs(archive: ChainArchive, call: RpcCall, send: Send): Promise<RpcOutcome> {
  const { height } = archive;
  const [filter] = call.params;
  const matches = isObject(filter) ? logFilter(filter) : undefined;
  const range = isObject(filter) ? await rangeOf(archive, filter) : undefined;
  if (matches === undefined || range === undefined || range.from > height) return send(call);
  const { from, to } = range;
  const isWhole = to !== undefined && to <= height;
  const logs: unknown[] = [];
  for await (const ofBlock of archive.logs(from, isWhole ? to : height)) {
    logs.push(...ofBlock.filter(matches));
    if (logs.length > MOST_LOGS) return { error: { code: LIMIT_EXCEEDED, message: tooMany(from) } };
  }
  if (isWhole) return { result: logs };
  const rest = await send({ ...call, params: [{ ...Object(filter), fromBlock: quantity(height + 1n) }] });
  return rest.error === undefined && Array.isArray(rest.result) ? { result: [...logs, ...rest.result] } : rest;
}

/** `to` undefined: the newest. @returns undefined where the engine is to say what it makes of it */
async function rangeOf(
  archive: ChainArchive,
  { fromBlock, toBlock, blockHash }: RpcObject,
): Promise<{ from: bigint; to: bigint | undefined } | undefined> {
  if (blockHash !== undefined) {
    const number = isHash(blockHash) ? await archive.numberOf(blockHash) : undefined;
    return number === undefined ? undefined : { from: number, to: number };
  }
  const from = numberOf(fromBlock);
  const to = numberOf(toBlock);
  return from === undefined || (to !== undefined && to < from) ? undefined : { from, to };
}

function tooMany(from: bigint): string {
  return `more than ${MOST_LOGS} logs from block ${from} on: ask for fewer blocks at once, or name an address`;
}

async function blockAt(archive: ChainArchive, tag: unknown): Promise<RpcObject | undefined> {
  const number = numberOf(tag);
  return number === undefined ? undefined : archive.block(number);
}

async function blockOf(archive: ChainArchive, hash: unknown): Promise<RpcObject | undefined> {
  const number = isHash(hash) ? await archive.numberOf(hash) : undefined;
  return number === undefined ? undefined : archive.block(number);
}

async function placeOf(archive: ChainArchive, hash: unknown): Promise<TransactionPlace | undefined> {
  return isHash(hash) ? archive.placeOf(hash) : undefined;
}

function transactionsOf(block: RpcObject | undefined): readonly RpcObject[] | undefined {
  return block?.transactions as readonly RpcObject[] | undefined; // as `ArchivedBlock` has it
}

function blockAs(block: RpcObject | undefined, isFull: unknown): RpcObject | undefined {
  return isFull === true ? block : block && { ...block, transactions: transactionsOf(block)?.map(({ hash }) => hash) };
}

function countOf(block: RpcObject | undefined): Hex | undefined {
  return block && quantity(BigInt(transactionsOf(block)?.length ?? 0));
}

/** Null is what an engine says of one that is not there. */
function transactionAt(block: RpcObject | undefined, index: unknown): RpcObject | null | undefined {
  const at = numberOf(index);
  return block && at !== undefined ? (transactionsOf(block)?.[Number(at)] ?? null) : undefined;
}

/** Of a block that is named by its number; no tag but the genesis' names one that is archived for good. */
function numberOf(tag: unknown): bigint | undefined {
  if (tag === "earliest") return 0n;
  return typeof tag === "string" && /^0x[0-9a-f]{1,16}$/i.test(tag) ? BigInt(tag) : undefined;
}

function isObject(value: unknown): value is RpcObject {
  return typeof value === "object" && value !== null;
}

function isHash(value: unknown): value is Hex {
  return typeof value === "string" && /^0x[0-9a-f]{64}$/.test(value);
}

function quantity(value: bigint): Hex {
  return `0x${value.toString(16)}`;
}
