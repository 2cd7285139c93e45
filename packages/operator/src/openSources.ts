import { type AttachedRollup, type Deployment, ParleyError } from "@parley/primitives";
import { ChainSources, type ChainSourcesOptions } from "./ChainSources.ts";

/** A source that is more blocks behind the others, or is behind and has not moved for longer, is lost. */
const MOST_LAG_BLOCKS = 16n;
const LONGEST_LAG_MS = 60_000;

/** See `OperatorConfig`. */
export interface SourcesConfig {
  deployment: Pick<Deployment, "l1">;
  l1RpcUrls?: readonly string[];
  allowSingleL1Source?: boolean;
  sourcesQuietMs?: number;
  nodesOf?: (chain: AttachedRollup) => readonly string[];
}

type Given = Omit<ChainSourcesOptions, "chain" | "urls" | "limits" | "quietMs">;

/**
 * The endpoints through which an operator reads its L1 (specs/protocol.md §3.2).
 * @throws ParleyError CONFIG_INVALID for fewer than two of them unless that is allowed in so many words, and as `ChainSources`
 */
export function openL1Sources(
  { deployment, l1RpcUrls = [], allowSingleL1Source = false, sourcesQuietMs: quietMs }: SourcesConfig,
  options: Given,
): ChainSources {
  const urls = l1RpcUrls.length === 0 ? [deployment.l1.rpcUrl] : l1RpcUrls;
  if (urls.length < 2 && !allowSingleL1Source) {
    throw new ParleyError("CONFIG_INVALID", "One endpoint of the L1 could have this operator sign anything", {
      fields: { key: "l1RpcUrls", sources: urls.length },
      hint: "name at least two endpoints of different hosts under `l1RpcUrls`, best one of them a node of your own; where there is only one, as in a network on one machine, say `allowSingleL1Source: true`",
    });
  }
  if (urls.length < 2) {
    options.logger.warn("single_l1_source", { hint: "whoever runs it can have this operator sign anything: name two under `l1RpcUrls`" });
  }
  return new ChainSources({ ...options, chain: "l1", urls, quietMs, limits: { blocks: MOST_LAG_BLOCKS, ms: LONGEST_LAG_MS } });
}

/** The nodes through which an operator reads an attached chain. While they do not agree nothing of that chain is read, so nothing more of it is signed; the others go on. @throws ParleyError as `ChainSources` */
export function openNodes(chain: AttachedRollup, { nodesOf }: SourcesConfig, options: Omit<Given, "onTrouble">): ChainSources {
  // Its blocks may come many times a second.
  const limits = { blocks: MOST_LAG_BLOCKS + BigInt(Math.ceil(LONGEST_LAG_MS / chain.blockTimeMs)), ms: LONGEST_LAG_MS };
  return new ChainSources({ ...options, chain: chain.name, urls: nodesOf?.(chain) ?? [chain.rpcUrl], limits, onTrouble: () => undefined });
}
