import type { L1Id } from "@parley/derivation";
import { blobsFrom, type ChainClient, type Home, l1BlockOf } from "@parley/sdk";
import type { SafeChainOptions } from "./SafeChain.ts";

/** How a chain is derived from its L1, whichever that is. */
export interface UponL1 extends Pick<SafeChainOptions, "depth" | "l1BlockOf"> {
  blobs: Awaited<ReturnType<typeof blobsFrom>>;
}

/**
 * On the network's L1, blobs and a depth; on a rollup, whose `safe` blocks lie deep enough already, no blobs, and a node that says on which blocks of the network's L1 they rest (specs/derivation.md §7).
 * @param client of the L1
 * @throws ParleyError RPC_FAILED
 */
export async function uponL1({
  client,
  home: { name, rollup },
  depth,
  beaconUrls,
}: {
  client: ChainClient;
  home: Pick<Home, "name" | "rollup">;
  depth: number;
  beaconUrls?: readonly string[] | undefined;
}): Promise<UponL1> {
  if (rollup === undefined) return { blobs: await blobsFrom(client, beaconUrls), depth, l1BlockOf: undefined };
  const named = (block: L1Id) => l1BlockOf({ client, chain: name, block });
  return { blobs: { blobSources: [], sidecarsInTrie: false }, depth: 0, l1BlockOf: named };
}
