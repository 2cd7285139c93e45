import type { RpcObject } from "./ChainArchive.ts";

/** The filter of `eth_getLogs`, beside its blocks. */
export type LogFilter = (log: RpcObject) => boolean;

/** @returns undefined for a filter that is not of that form */
export function logFilter({ address, topics }: RpcObject): LogFilter | undefined {
  const addresses = oneOf(address);
  if (addresses === undefined || (topics !== undefined && topics !== null && !Array.isArray(topics))) return undefined;
  const wanted = ((topics ?? []) as unknown[]).map(oneOf);
  if (wanted.includes(undefined)) return undefined;
  return (log) => {
    const has = log.topics as readonly string[]; // of JSON-RPC
    return matches(addresses, log.address) && wanted.every((one, i) => one === ANY || matches(one, has[i]));
  };
}

const ANY: ReadonlySet<string> = new Set();

/** One value, some of them, or any. */
function oneOf(value: unknown): ReadonlySet<string> | undefined {
  if (value === undefined || value === null) return ANY;
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (!values.every((one) => typeof one === "string")) return undefined;
  return values.length === 0 ? ANY : new Set(values.map((one) => one.toLowerCase()));
}

function matches(wanted: ReadonlySet<string> | undefined, value: unknown): boolean {
  return wanted === ANY || (typeof value === "string" && wanted?.has(value.toLowerCase()) === true);
}
