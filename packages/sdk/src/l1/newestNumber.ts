import type { Hex } from "@parley/primitives";
import { type ChainClient, reading } from "../chainClient.ts";

/** Which of a chain's blocks is the newest that counts. */
export type NewestTag = "latest" | "safe";

/** Number of the newest block; 0 while none has that tag. @throws ParleyError RPC_FAILED */
export async function newestNumber(client: ChainClient, tag: NewestTag = "latest"): Promise<bigint> {
  if (tag === "latest") return reading("l1", "reading the newest block's number", () => client.getBlockNumber());
  return (await numberOf(client, tag)) ?? 0n;
}

/** Number of the block with that tag, `undefined` while there is none. @throws ParleyError RPC_FAILED */
export function numberOf(client: ChainClient, tag: "safe" | "finalized"): Promise<bigint | undefined> {
  return reading("l1", `reading the newest ${tag} block`, async () => {
    const block = await client.request<{ Parameters: [string, boolean]; ReturnType: { number: Hex } | null }>({
      method: "eth_getBlockByNumber",
      params: [tag, false],
    });
    return block === null ? undefined : BigInt(block.number);
  });
}
