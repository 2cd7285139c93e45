import type { Hex } from "@parley/primitives";
import { type ChainClient, reading } from "@parley/sdk";
import { BlockNotFoundError } from "viem";

/** A block that was read up to. */
export interface Tip {
  number: bigint;
  hash: Hex;
  timestamp: bigint;
}

/** Thrown when a block that was read is not there any more, or is another one: everything has to be read again. */
export class ChainChanged extends Error {
  readonly chain: string;

  constructor(chain: string, number: bigint) {
    super(`block ${number} of ${chain} is not the one that was read`);
    this.chain = chain;
  }
}

/** The newest block, or the newest safe one. @throws ParleyError RPC_FAILED */
export function newestBlock(client: ChainClient, chain: string, blockTag: "latest" | "safe" = "latest"): Promise<Tip> {
  return reading(chain, `reading the ${blockTag} block`, () => client.getBlock({ blockTag }));
}

/** @throws ChainChanged unless `tip` is on the chain; ParleyError RPC_FAILED */
export async function requireTip(client: ChainClient, chain: string, tip: Tip | undefined): Promise<void> {
  if (tip === undefined) return;
  const found = await reading(chain, `reading block ${tip.number}`, () =>
    client.getBlock({ blockNumber: tip.number }).catch((error: unknown) => {
      if (error instanceof BlockNotFoundError) return undefined;
      throw error;
    }),
  );
  if (found?.hash !== tip.hash) throw new ChainChanged(chain, tip.number);
}
