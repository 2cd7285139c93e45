import type { ChainClient } from "../chainClient.ts";
import { beaconBlobs } from "./beaconBlobs.ts";
import { developmentBlobs, isDevelopmentChain } from "./developmentBlobs.ts";
import type { L1ReaderOptions } from "./L1Reader.ts";

/**
 * Where a reader of this L1 gets blobs from: beacon APIs in turn, then the L1 itself if it is a development chain, which is read in its own way. Even that is checked against the block's hash.
 * @throws ParleyError RPC_FAILED
 */
export async function blobsFrom(
  client: ChainClient,
  beaconUrls: readonly string[] = [],
): Promise<Required<Pick<L1ReaderOptions, "blobSources" | "sidecarsInTrie">>> {
  const sidecarsInTrie = await isDevelopmentChain(client);
  const beacons = beaconUrls.map((url) => beaconBlobs({ url }));
  return { blobSources: [...beacons, ...(sidecarsInTrie ? [developmentBlobs(client)] : [])], sidecarsInTrie };
}
