import { type Hex, ParleyError } from "@parley/primitives";
import type { Engine, JsonRpc, RpcError, RpcOutcome } from "@parley/stacks";

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

/** Codes of JSON-RPC 2.0 §5.1 and, for a refused transaction, of EIP-1474. */
export const RPC_ERRORS = {
  parse: -32_700,
  invalidRequest: -32_600,
  methodNotFound: -32_601,
  invalidParams: -32_602,
  internal: -32_603,
  transactionRejected: -32_003,
} as const;

export interface RpcMethodsOptions {
  engine: Pick<Engine, "submit">;
  /** of the engine */
  rpc: Pick<JsonRpc, "send">;
}

/** Answers one call of a whitelisted method; never throws. `known` tells whether the method may be a metric's label. */
export type RpcMethods = (method: string, params: readonly unknown[]) => Promise<{ outcome: RpcOutcome; known: boolean }>;

/** The public methods over an engine. */
export function rpcMethods({ engine, rpc }: RpcMethodsOptions): RpcMethods {
  return async (method, params) => {
    const known = method === "eth_sendRawTransaction" || READS.has(method);
    if (!known)
      return { known, outcome: failed(RPC_ERRORS.methodNotFound, `the method ${method.slice(0, 64)} does not exist or is not public`) };
    try {
      return { known, outcome: method === "eth_sendRawTransaction" ? await submit(engine, params) : await rpc.send({ method, params }) };
    } catch {
      return { known, outcome: failed(RPC_ERRORS.internal, "the rollup's engine does not answer; try again") };
    }
  };
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
