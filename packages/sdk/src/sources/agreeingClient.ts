import { ParleyError } from "@parley/primitives";
import { createPublicClient, custom, http } from "viem";
import type { ChainClient } from "../chainClient.ts";
import { Sources, type SourcesOptions } from "./Sources.ts";

/** Answers over this are cut off. */
const MOST_ANSWERED_BYTES = 64 * 2 ** 20;

/**
 * The hosts of endpoints that are to be independent of each other, port included.
 * @throws ParleyError CONFIG_INVALID for what is no http or https URL, and where two have one host: who runs it could lie for both
 */
export function hostsOf(urls: readonly string[]): string[] {
  const hosts = urls.map((url, i) => {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed !== undefined && /^https?:$/.test(parsed.protocol) && parsed.host !== "") return parsed.host;
    // Not the text itself: it may be a key.
    throw new ParleyError("CONFIG_INVALID", `RPC URL ${i} is no http or https URL`, { fields: { position: i } });
  });
  const twice = hosts.find((host, i) => hosts.indexOf(host) !== i);
  if (twice === undefined) return hosts;
  throw new ParleyError("CONFIG_INVALID", `Two RPC URLs are of ${twice}: they are one source, since whoever runs it can lie for both`, {
    fields: { host: twice },
    hint: "name endpoints of different providers, best one of them a node of your own",
  });
}

/**
 * A reader of one chain that believes what all of several endpoints say (`Sources`).
 * @param urls at least two, of different hosts
 * @throws ParleyError CONFIG_INVALID
 */
export function agreeingClient({
  urls,
  timeoutMs,
  ...options
}: Omit<SourcesOptions, "sources"> & { urls: readonly string[]; timeoutMs: number }): { client: ChainClient; sources: Sources } {
  const hosts = hostsOf(urls);
  if (urls.length < 2)
    throw new ParleyError("CONFIG_INVALID", `${options.chain}: ${urls.length} source is none that another one could contradict`);
  const sources = new Sources({
    ...options,
    sources: urls.map((url, i) => {
      const transport = http(url, { timeout: timeoutMs, retryCount: 1, retryDelay: 100, maxResponseBodySize: MOST_ANSWERED_BYTES })({});
      return { host: hosts[i] ?? "", request: (call) => transport.request(call) };
    }),
  });
  const provider = { request: (call: { method: string; params?: unknown }) => sources.request(call) };
  return { client: createPublicClient({ transport: custom(provider, { retryCount: 0 }), pollingInterval: 100, cacheTime: 0 }), sources };
}
