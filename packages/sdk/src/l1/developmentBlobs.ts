import type { Hex } from "@parley/primitives";
import { hexToBytes } from "viem";
import { type ChainClient, reading } from "../chainClient.ts";
import type { BlobSource } from "./BlobSource.ts";
import { isBlobHex } from "./blobHex.ts";

/** The blobs of a development chain, which keeps them beside its blocks and has no beacon node: anvil. */
export function developmentBlobs(client: ChainClient): BlobSource {
  return {
    name: "the L1's own RPC",
    async read({ transactionHash }) {
      const answer = await reading("l1", `reading the blobs of ${transactionHash}`, () =>
        client.request<{ Parameters: [Hex]; ReturnType: unknown }>({
          method: "anvil_getBlobsByTransactionHash",
          params: [transactionHash],
        }),
      );
      return Array.isArray(answer) ? answer.filter(isBlobHex).map((blob) => hexToBytes(blob)) : [];
    },
  };
}

/** Whether an L1 is a development chain, by what its client calls itself; one that does not say is none. */
export async function isDevelopmentChain(client: ChainClient): Promise<boolean> {
  const request = client.request<{ Parameters: []; ReturnType: unknown }>({ method: "web3_clientVersion", params: [] });
  const version = await request.catch(() => undefined);
  return typeof version === "string" && version.startsWith("anvil/");
}
