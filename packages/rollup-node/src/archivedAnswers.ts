import type { Hex } from "@parley/primitives";
import type { RpcCall, RpcOutcome } from "@parley/stacks";
import type { ChainArchive, RpcObject, TransactionPlace } from "./ChainArchive.ts";
import { type LogFilter, logFilter } from "./logFilter.ts";

/** Of one answer over more than one block, and of what is read for it. */
const MOST_LOGS = 20_000;
const MOST_BYTES = 32 * 2 ** 20;
/** What nodes say of an answer that would be too long (EIP-1474). */
const LIMIT_EXCEEDED = -32_005;

type Send = (call: RpcCall) => Promise<RpcOutcome>;
/** @returns undefined for what the archive does not know, or cannot tell */
type Answer = (archive: ChainArchive, params: readonly unknown[]) => Promise<unknown>;

export interface ArchivedAnswer {
  outcome: RpcOutcome;
  /** no block that comes can change it */
  isSettled: boolean;
}

/**
 * Answers for blocks that an engine need not have any more, in the words of the engine that had them; what is no such block's is left to the engine.
 * @throws as `send`; ParleyError STORE_FAILED
 */
export async function archivedAnswer(archive: ChainArchive, call: RpcCall, send: Send): Promise<ArchivedAnswer> {
  if (call.method === "eth_getLogs") return getLogs(archive, call, send);
  const result = await ANSWERS[call.method]?.(archive, call.params);
  return result === undefined ? { outcome: await send(call), isSettled: false } : { outcome: { result }, isSettled: true };
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  eth_getBlockByNumber: async (archive, [tag, isFull]) => blockAs(await blockAt(archive, tag), isFull),
  eth_getBlockByHash: async (archive, [hash, isFull]) => blockAs(await blockOf(archive, hash), isFull),
  eth_getBlockTransactionCountByNumber: async (archive, [tag]) => countOf(await blockAt(archive, tag)),
  eth_getBlockTransactionCountByHash: async (archive, [hash]) => countOf(await blockOf(archive, hash)),
  eth_getTransactionByBlockNumberAndIndex: async (archive, [tag, index]) => transactionAt(await blockAt(archive, tag), index),
  eth_getTransactionByBlockHashAndIndex: async (archive, [hash, index]) => transactionAt(await blockOf(archive, hash), index),
  async eth_getBlockReceipts(archive, [block]) {
    const { blockHash = block, blockNumber = block } = isObject(block) ? block : {};
    const number = numberOf(blockNumber) ?? numberOf((await blockOf(archive, blockHash))?.number);
    return number === undefined ? undefined : archive.receipts(number);
  },
  async eth_getTransactionByHash(archive, [hash]) {
    const place = await placeOf(archive, hash);
    return place && transactionsOf(await archive.block(place.number))?.[place.index];
  },
  async eth_getTransactionReceipt(archive, [hash]) {
    const place = await placeOf(archive, hash);
    return place && archive.receipt(place);
  },
};

/** Those of archived blocks first, then the engine's: a range may have both. */
async function getLogs(archive: ChainArchive, call: RpcCall, send: Send): Promise<ArchivedAnswer> {
  const [filter] = call.params;
  const matches = isObject(filter) ? logFilter(filter) : undefined;
  const range = isObject(filter) ? await rangeOf(archive, filter) : undefined;
  if (matches === undefined || range === undefined || range.from > archive.height) return { outcome: await send(call), isSettled: false };
  const { from, to } = range;
  const logs: unknown[] = [];
  for (let next = from; ; ) {
    const { height } = archive;
    const isWhole = to !== undefined && to <= height;
    if (!(await collect(archive, { from: next, to: isWhole ? to : height }, matches, { logs, isOneBlock: from === to })))
      return { outcome: { error: { code: LIMIT_EXCEEDED, message: tooMuch(from) } }, isSettled: true };
    if (isWhole) return { outcome: { result: logs }, isSettled: true };
    next = height + 1n;
    const rest = await send({ ...call, params: [{ ...Object(filter), fromBlock: quantity(next) }] });
    // What was archived meanwhile the engine need not have had any more.
    if (archive.height > height) continue;
    const outcome = rest.error === undefined && Array.isArray(rest.result) ? { result: [...logs, ...rest.result] } : rest;
    return { outcome, isSettled: false };
  }
}

/** Returns whether that is not too much for one answer. A single block's never is: nobody could ask for less. */
async function collect(
  archive: ChainArchive,
  { from, to }: { from: bigint; to: bigint },
  matches: LogFilter,
  { logs, isOneBlock }: { logs: unknown[]; isOneBlock: boolean },
): Promise<boolean> {
  let read = 0;
  for await (const { logs: some, bytes } of archive.logs(from, to)) {
    read += bytes;
    for (const log of some) if (matches(log)) logs.push(log);
    if (!isOneBlock && (read > MOST_BYTES || logs.length > MOST_LOGS)) return false;
  }
  return true;
}

/** `to` undefined: the newest. @returns undefined where the engine is to say what it makes of it */
async function rangeOf(archive: ChainArchive, filter: RpcObject): Promise<{ from: bigint; to: bigint | undefined } | undefined> {
  const [fromBlock, toBlock, blockHash] = [filter.fromBlock ?? undefined, filter.toBlock ?? undefined, filter.blockHash ?? undefined];
  if (blockHash !== undefined) {
    if (fromBlock !== undefined || toBlock !== undefined) return undefined;
    const number = numberOf((await blockOf(archive, blockHash))?.number);
    return number === undefined ? undefined : { from: number, to: number };
  }
  const from = numberOf(fromBlock);
  const to = numberOf(toBlock);
  return from === undefined || (to !== undefined && to < from) ? undefined : { from, to };
}

function tooMuch(from: bigint): string {
  return `more than ${MOST_LOGS} logs, or ${MOST_BYTES / 2 ** 20} MiB of them to look through, from block ${from} on: ask for fewer blocks at once`;
}

async function blockAt(archive: ChainArchive, tag: unknown): Promise<RpcObject | undefined> {
  const number = numberOf(tag);
  return number === undefined ? undefined : archive.block(number);
}

async function blockOf(archive: ChainArchive, hash: unknown): Promise<RpcObject | undefined> {
  const known = hashOf(hash);
  return known && archive.blockOf(known);
}

async function placeOf(archive: ChainArchive, hash: unknown): Promise<TransactionPlace | undefined> {
  const known = hashOf(hash);
  return known && archive.placeOf(known);
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

function hashOf(value: unknown): Hex | undefined {
  return typeof value === "string" && /^0x[0-9a-f]{64}$/i.test(value) ? (value.toLowerCase() as Hex) : undefined; // the pattern is the type
}

function quantity(value: bigint): Hex {
  return `0x${value.toString(16)}`;
}
