import type { RpcObject } from "./ChainArchive.ts";

/** The filter of `eth_getLogs`, beside its blocks. */
export type LogFilter = (log: RpcObject) => boolean;

type Wanted = ReadonlySet<string>;

const ANY: Wanted = new Set();
const ADDRESS = /^0x[0-9a-f]{40}$/;
const TOPIC = /^0x[0-9a-f]{64}$/;
const MOST_TOPICS = 4;

/** @returns undefined for a filter that is not of that form */
export function logFilter({ address, topics }: RpcObject): LogFilter | undefined {
  const addresses = wantedOf(address, ADDRESS);
  const given = topics ?? [];
  if (addresses === undefined || !Array.isArray(given) || given.length > MOST_TOPICS) return undefined;
  const wanted = given.map((one: unknown) => wantedOf(one, TOPIC));
  if (!wanted.every((one) => one !== undefined)) return undefined;
  return (log) => {
    const has = log.topics as readonly string[]; // of JSON-RPC
    return matches(addresses, log.address) && wanted.every((one, i) => matches(one, has[i]));
  };
}

/** One value, some of them, or any. */
function wantedOf(value: unknown, form: RegExp): Wanted | undefined {
  const values: unknown[] = Array.isArray(value) ? value : [value ?? null];
  if (values.length === 0 || values.includes(null)) return ANY;
  const lower = values.map((one) => (typeof one === "string" ? one.toLowerCase() : ""));
  return lower.every((one) => form.test(one)) ? new Set(lower) : undefined;
}

function matches(wanted: Wanted, value: unknown): boolean {
  return wanted === ANY || (typeof value === "string" && wanted.has(value.toLowerCase()));
}
