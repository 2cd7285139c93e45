import { ParleyError } from "@parley/primitives";
import {
  BaseError,
  type Chain,
  ContractFunctionRevertedError,
  createPublicClient,
  custom,
  http,
  type PublicClient,
  type Transport,
} from "viem";

/** A client without a chain definition: everything that it needs to know stands in the deployment. */
export type ChainClient = PublicClient<Transport, Chain | undefined>;

export interface ChainClientOptions {
  timeoutMs?: number;
  /** how often a failed request is repeated; 1 unless told */
  retries?: number;
}

/** A JSON-RPC reader of one chain. */
export function chainClient(rpcUrl: string, { timeoutMs = 10_000, retries = 1 }: ChainClientOptions = {}): ChainClient {
  // Blocks come once a beat; results of calls are never cached, since a rollup's state is what is asked about.
  return createPublicClient({
    transport: http(rpcUrl, { timeout: timeoutMs, retryCount: retries, retryDelay: 100 }),
    pollingInterval: 100,
    cacheTime: 0,
  });
}

/** A JSON-RPC reader of a chain of which somebody in this process answers. `request` throws what the reader is to see. */
export function localClient(request: (call: { method: string; params?: unknown }) => Promise<unknown>): ChainClient {
  return createPublicClient({ transport: custom({ request }, { retryCount: 0 }), cacheTime: 0 });
}

/** Whether a chain did not answer, or several endpoints of it did not give one answer: which may pass. */
export function isUnanswered(error: unknown): error is ParleyError {
  return isOfSources(error) || (error instanceof ParleyError && error.code === "RPC_FAILED");
}

function isOfSources(error: unknown): boolean {
  return error instanceof ParleyError && (error.code === "SOURCES_DISAGREE" || error.code === "SOURCES_LOST");
}

/** Runs one read of the chain called `name`, turning whatever the client library throws into RPC_FAILED, but SOURCES_DISAGREE and SOURCES_LOST. */
export async function reading<T>(name: string, what: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof ParleyError) throw cause;
    const refusal = cause instanceof BaseError ? cause.walk(isOfSources) : null;
    if (refusal !== null) throw refusal;
    throw new ParleyError("RPC_FAILED", `${name}: ${what} failed: ${shortReason(cause)}`, {
      fields: { chain: name, what },
      cause,
      recovery: "retry",
      hint: "check that the chain's RPC answers",
    });
  }
}

/** The one-line reason of an error of the client library; a contract's own error by name and arguments where there is one. */
export function shortReason(error: unknown): string {
  if (!(error instanceof BaseError)) return (error instanceof Error ? error.message : String(error)).slice(0, 400);
  const reverted = error.walk((inner) => inner instanceof ContractFunctionRevertedError);
  if (reverted instanceof ContractFunctionRevertedError && reverted.data !== undefined) {
    return `${reverted.data.errorName}(${(reverted.data.args ?? []).map(String).join(", ")})`.slice(0, 400);
  }
  // Some have no details, whatever the type says.
  return `${error.shortMessage}${error.details ? `: ${error.details}` : ""}`.slice(0, 400);
}
