import { type Hex, ParleyError } from "@parley/primitives";
import { type ChainClient, reading } from "../chainClient.ts";
import { type NewestTag, newestNumber } from "./newestNumber.ts";
import type { L1Places } from "./portalOf.ts";
import { type PortalBlock, readPortalBlock } from "./readPortalBlock.ts";

/** Blocks that stay in memory. */
const KEPT = 1_024;

/** A rollup's L1, block by block, as its portal's readers need it. Blocks are known by hash, so what is kept stays true through reorganisations. */
export class L1Blocks {
  readonly #client: ChainClient;
  readonly #places: L1Places;
  readonly #newestTag: NewestTag;
  readonly #byHash = new Map<Hex, PortalBlock>();

  constructor({ client, newestTag = "latest", ...places }: L1Places & { client: ChainClient; newestTag?: NewestTag }) {
    this.#client = client;
    this.#newestTag = newestTag;
    this.#places = places;
  }

  /** @throws ParleyError RPC_FAILED */
  chainId(): Promise<bigint> {
    return reading("l1", "reading the chain id", async () => BigInt(await this.#client.getChainId()));
  }

  /** Number of the newest block. @throws ParleyError RPC_FAILED */
  newest(): Promise<bigint> {
    return newestNumber(this.#client, this.#newestTag);
  }

  /** The block of that number, as the L1 has it now. @throws ParleyError as `readPortalBlock` */
  async at(number: bigint): Promise<PortalBlock> {
    return this.#keep(await readPortalBlock({ client: this.#client, ...this.#places, block: number }));
  }

  /** The block of that hash. @throws ParleyError as `readPortalBlock` */
  async of(hash: Hex): Promise<PortalBlock> {
    return this.#byHash.get(hash) ?? this.#keep(await readPortalBlock({ client: this.#client, ...this.#places, block: hash }));
  }

  /**
   * The blocks above `after` up to the one called `hash`, ascending; none if they are one block.
   * @throws ParleyError as `readPortalBlock`; L1_DISCONTINUED when the one does not descend from the other
   */
  async between(after: { number: bigint; hash: Hex }, hash: Hex): Promise<PortalBlock[]> {
    const path: PortalBlock[] = [];
    let at = hash;
    while (at !== after.hash) {
      const block = await this.of(at);
      if (block.number <= after.number) {
        throw new ParleyError("L1_DISCONTINUED", `L1 block ${hash} does not descend from block ${after.number} (${after.hash})`, {
          fields: { after: after.number, afterHash: after.hash, hash },
          recovery: "reset",
          hint: "what was built on the former block stands on an L1 that is no more",
        });
      }
      path.push(block);
      at = block.parentHash;
    }
    return path.reverse();
  }

  #keep(block: PortalBlock): PortalBlock {
    this.#byHash.set(block.hash, block);
    if (this.#byHash.size > KEPT) {
      const [oldest] = this.#byHash.keys();
      if (oldest !== undefined) this.#byHash.delete(oldest);
    }
    return block;
  }
}
