import type { Network } from "@parley/network";
import { type Hex, ParleyError, type SealedBlock } from "@parley/primitives";
import type { Logger } from "@parley/runtime";

/** Blocks of one request. */
const REQUESTED = 64n;

/** Asks one peer after the other for blocks of a rollup, the last helpful one first: most of them, such as other rollups' sequencers, have nothing to give. */
export class PeerBlocks {
  readonly #network: Pick<Network, "request" | "peers">;
  readonly #rollupId: Hex;
  readonly #logger: Logger;
  /** position among the peers of the last one that had blocks */
  #helper = 0;

  constructor({ network, rollupId, logger }: { network: Pick<Network, "request" | "peers">; rollupId: Hex; logger: Logger }) {
    this.#network = network;
    this.#rollupId = rollupId;
    this.#logger = logger;
  }

  /** What the first peer that has some answers; nothing of it was checked. */
  async from(number: bigint, signal: AbortSignal): Promise<readonly SealedBlock[]> {
    const peers = this.#network.peers();
    const request = { rollupId: this.#rollupId, from: number, to: number + REQUESTED - 1n };
    for (let asked = 0; asked < peers.length && !signal.aborted; asked += 1) {
      const peerId = peers[(this.#helper + asked) % peers.length];
      if (peerId === undefined) break;
      try {
        const { blocks } = await this.#network.request("blocks", request, { peerId });
        if (blocks.length === 0) continue;
        this.#helper += asked;
        return blocks;
      } catch (error) {
        if (!(error instanceof ParleyError) || error.code !== "NETWORK_FAILED") throw error;
        this.#logger.debug("catch_up_failed", { from: number, peerId, error });
      }
    }
    return [];
  }

  /** What the last one gave was of no use: another one comes first. */
  turn(): void {
    this.#helper += 1;
  }
}
