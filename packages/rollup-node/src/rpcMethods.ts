import { type Head, type Hex, ParleyError } from "@parley/primitives";
import type { Engine, JsonRpc, RpcCall, RpcError, RpcOutcome } from "@parley/stacks";
import { type ArchivedAnswer, archivedAnswer } from "./archivedAnswers.ts";
import type { ChainArchive } from "./ChainArchive.ts";

/** Everything that the public may ask of a rollup: reads of its chain, and one way in. Nothing that changes an engine, and nothing that traces. */
const READS: ReadonlySet<string> = new Set([
  "eth_blockNumber",
  "eth_call",
  "eth_chainId",
  "eth_createAccessList",
  "eth_estimateGas",
  "eth_feeHistory",
  "eth_gasPrice",
  "eth_getBalance",
  "eth_getBlockByHash",
  "eth_getBlockByNumber",
  "eth_getBlockReceipts",
  "eth_getBlockTransactionCountByHash",
  "eth_getBlockTransactionCountByNumber",
  "eth_getCode",
  "eth_getLogs",
  "eth_getProof",
  "eth_getStorageAt",
  "eth_getTransactionByBlockHashAndIndex",
  "eth_getTransactionByBlockNumberAndIndex",
  "eth_getTransactionByHash",
  "eth_getTransactionCount",
  "eth_getTransactionReceipt",
  "eth_maxPriorityFeePerGas",
  "eth_syncing",
  "net_version",
  "web3_clientVersion",
]);

/** Of those whose L1 the rollup is. */
const SAFE_HEAD = "parley_safeHead";
const MISSING = Symbol("a block that is not there yet");

/** Codes of JSON-RPC 2.0 §5.1 and, for a refused transaction, a block that is not there and too long an answer, of EIP-1474. */
export const RPC_ERRORS = {
  parse: -32_700,
  invalidRequest: -32_600,
  methodNotFound: -32_601,
  invalidParams: -32_602,
  internal: -32_603,
  transactionRejected: -32_003,
  noSuchBlock: -32_001,
  limitExceeded: -32_005,
} as const;

/** A `safe` head, as far as those ask for it whose L1 the rollup is. */
export type SafeOrigin = Pick<Head, "number" | "blockHash" | "l1OriginNumber" | "l1OriginHash">;

/** What a node knows of its rollup's finality. */
export interface DerivedView {
  readonly safe: Pick<Head, "number"> | undefined;
  readonly finalized: Pick<Head, "number"> | undefined;
  /** the lowest `safe` head of at least that number */
  lowest(least: bigint): Promise<SafeOrigin | undefined>;
}

export interface RpcMethodsOptions {
  engine: Pick<Engine, "submit">;
  /** of the engine */
  rpc: Pick<JsonRpc, "send">;
  /** of what the engine need not have any more */
  archive?: ChainArchive;
  derived: DerivedView;
}

/** Answers one call of a whitelisted method; never throws. `known` tells whether the method may be a metric's label, `isSettled` that no block which comes can change the answer. */
export type RpcMethods = (
  method: string,
  params: readonly unknown[],
) => Promise<{ outcome: RpcOutcome; known: boolean; isSettled: boolean }>;

/** The public methods over an engine. `safe` and `finalized` are what the L1 says, of which an engine knows nothing. */
export function rpcMethods({ engine, rpc, archive, derived }: RpcMethodsOptions): RpcMethods {
  const now = (outcome: RpcOutcome) => ({ outcome, isSettled: false });
  const answer = async (method: string, params: readonly unknown[]): Promise<ArchivedAnswer> => {
    if (method === "eth_sendRawTransaction") return now(await submit(engine, params));
    if (method === SAFE_HEAD) return now(await safeHead(derived, params));
    const resolved = params.map((param) => withNumber(param, derived));
    if (resolved.includes(MISSING))
      return now(method === "eth_getBlockByNumber" ? { result: null } : failed(RPC_ERRORS.noSuchBlock, "no block has that finality yet"));
    const call = { method, params: resolved };
    const send = async (one: RpcCall) => withGoneState(await rpc.send(one));
    return archive === undefined ? now(await send(call)) : archivedAnswer(archive, call, send);
  };
  return async (method, params) => {
    const known = method === "eth_sendRawTransaction" || method === SAFE_HEAD || READS.has(method);
    if (!known)
      return { known, ...now(failed(RPC_ERRORS.methodNotFound, `the method ${method.slice(0, 64)} does not exist or is not public`)) };
    try {
      return { known, ...(await answer(method, params)) };
    } catch {
      return { known, ...now(failed(RPC_ERRORS.internal, "the rollup's engine does not answer; try again")) };
    }
  };
}

/** An engine says of a state that it has no more that its block is out of range. */
function withGoneState(outcome: RpcOutcome): RpcOutcome {
  const [, newest, asked] = /^BlockOutOfRangeError: block height is (\d+) but requested was (\d+)/.exec(outcome.error?.message ?? "") ?? [];
  if (outcome.error === undefined || newest === undefined || asked === undefined || BigInt(asked) > BigInt(newest)) return outcome;
  const message = `the state of block ${asked} is not kept any more: the newest block is ${newest}, and states are of the newest ones only`;
  return { error: { ...outcome.error, message } };
}

/** A parameter with numbers in the place of tags that only derivation knows, also within a filter of logs. */
function withNumber(param: unknown, derived: DerivedView): unknown {
  if (param === "safe" || param === "finalized") {
    const number = derived[param]?.number;
    return number === undefined ? MISSING : quantity(number);
  }
  if (typeof param !== "object" || param === null || !("fromBlock" in param || "toBlock" in param)) return param;
  const entries = Object.entries(param).map(([key, value]) => [key, key.endsWith("Block") ? withNumber(value, derived) : value] as const);
  return entries.some(([, value]) => value === MISSING) ? MISSING : Object.fromEntries(entries);
}

/** The L1 block in which a block became safe (specs/derivation.md §7). */
async function safeHead(derived: DerivedView, [least, ...others]: readonly unknown[]): Promise<RpcOutcome> {
  if (others.length > 0 || typeof least !== "string" || !/^0x[0-9a-f]{1,16}$/i.test(least))
    return failed(RPC_ERRORS.invalidParams, `${SAFE_HEAD} takes one parameter, a block number as 0x-prefixed hex`);
  const head = await derived.lowest(BigInt(least));
  if (head === undefined) return { result: null };
  const { number, blockHash: hash, l1OriginNumber, l1OriginHash: l1Hash } = head;
  return { result: { number: quantity(number), hash, l1Number: quantity(l1OriginNumber), l1Hash } };
}

function quantity(value: bigint): Hex {
  return `0x${value.toString(16)}`;
}

async function submit(engine: Pick<Engine, "submit">, params: readonly unknown[]): Promise<RpcOutcome> {
  const [raw] = params;
  if (params.length !== 1 || typeof raw !== "string" || !/^0x([0-9a-f]{2})+$/i.test(raw)) {
    return failed(RPC_ERRORS.invalidParams, "eth_sendRawTransaction takes one parameter, the raw transaction as 0x-prefixed hex");
  }
  try {
    return { result: await engine.submit(raw.toLowerCase() as Hex) }; // the pattern above is the type
  } catch (error) {
    if (error instanceof ParleyError && error.code === "TRANSACTION_REFUSED") return failed(RPC_ERRORS.transactionRejected, error.message);
    throw error;
  }
}

function failed(code: number, message: string): { error: RpcError } {
  return { error: { code, message } };
}
