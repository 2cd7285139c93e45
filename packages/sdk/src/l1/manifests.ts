import { rollupRegistryAbi } from "@parley/contracts-abi";
import type { Address, Hex } from "@parley/primitives";
import { type ChainClient, reading } from "../chainClient.ts";

/** What somebody who may published for a rollup (`IRollupRegistry.publishManifest`); nothing else about it is checked. */
export interface PublishedManifest {
  rollupId: Hex;
  manifest: Hex;
  blockNumber: bigint;
}

/** What a rollup is on the L1. */
export interface RegisteredRollup {
  chainId: bigint;
  genesisHash: Hex;
  gateway: Address;
  sequencer: Address;
  governance: Address;
  /** wei; zero after it was taken */
  bond: bigint;
  unsafeStopped: boolean;
  /** zero for a member */
  lastL1Block: bigint;
  /** Unix seconds; zero for a member */
  bondFreeAt: bigint;
}

/** Manifests that were published in the L1's blocks `from` to `to`, in their order; of one rollup only, if it is named. @throws ParleyError RPC_FAILED */
export async function readManifests(
  client: ChainClient,
  { registry, rollupId, from, to }: { registry: Address; rollupId?: Hex; from: bigint; to: bigint },
): Promise<PublishedManifest[]> {
  const logs = await reading("l1", `reading who joined in blocks ${from} to ${to}`, () =>
    client.getContractEvents({
      address: registry,
      abi: rollupRegistryAbi,
      eventName: "ManifestPublished",
      ...(rollupId === undefined ? {} : { args: { rollupId } }),
      fromBlock: from,
      toBlock: to,
      strict: true,
    }),
  );
  return logs.map(({ args, blockNumber }) => ({ rollupId: args.rollupId, manifest: args.manifest, blockNumber }));
}

/** What the L1 knows of a registered rollup. @throws ParleyError RPC_FAILED, also for one that is not registered */
export async function registeredRollup(client: ChainClient, registry: Address, rollupId: Hex): Promise<RegisteredRollup> {
  const found = await reading("l1", `reading the registration of ${rollupId}`, () =>
    client.readContract({ address: registry, abi: rollupRegistryAbi, functionName: "rollup", args: [rollupId] }),
  );
  const lower = (address: string) => address.toLowerCase() as Address; // an address in lower case
  return { ...found, gateway: lower(found.gateway), sequencer: lower(found.sequencer), governance: lower(found.governance) };
}
