import type { Network } from "@parley/network";
import { ParleyError, type RollupDeployment, type SealedBlock, sealDigest } from "@parley/primitives";
import type { BlockStore } from "@parley/stacks";
import type { Branch } from "./Branch.ts";
import { isSealedBy } from "./sealBlock.ts";

const ASK_TIMEOUT_MS = 500;

export interface KeyWatchOptions {
  rollup: RollupDeployment;
  blocks: BlockStore;
  branch: Pick<Branch, "isFormer">;
  network: Pick<Network, "peers" | "request">;
}

/**
 * Looks out for blocks that carry this sequencer's seal and are not in its store: a second process with the same key, or a store that was lost or is an old copy. The store alone
 * cannot tell, and going on would be equivocation. A precaution: it finds only what some peer shows.
 */
export class KeyWatch {
  readonly #options: KeyWatchOptions;
  #hasAsked = false;

  constructor(options: KeyWatchOptions) {
    this.#options = options;
  }

  /** @throws ParleyError STORE_FAILED when the block is sealed with this sequencer's key and is not its own */
  async check(block: SealedBlock): Promise<void> {
    const { rollup, blocks, branch } = this.#options;
    if (block.rollupId !== rollup.rollupId || branch.isFormer(block)) return;
    const stored = await blocks.get(block.number);
    if (stored !== undefined && sealDigest(stored) === sealDigest(block)) return;
    if (!(await isSealedBy(block, rollup.sequencer))) return;
    throw new ParleyError(
      "STORE_FAILED",
      `Somebody sealed block ${block.number} (${block.hash}) with this sequencer's key, and it is not in this sequencer's store`,
      {
        fields: { number: block.number, hash: block.hash, height: blocks.height },
        hint: "either two processes use one key, or the store was lost or is an old copy: going on would be equivocation",
      },
    );
  }

  /** Asks the connected peers, if it never did, for a block after the store's head. Peers that do not answer are no reason to wait. @throws as `check` */
  async askOnce(): Promise<void> {
    const { rollup, blocks, network } = this.#options;
    const peers = network.peers();
    if (this.#hasAsked || peers.length === 0) return;
    this.#hasAsked = true;
    const next = blocks.height + 1n;
    const request = { rollupId: rollup.rollupId, from: next, to: next };
    const answers = await Promise.allSettled(
      peers.map((peerId) => network.request("blocks", request, { peerId, timeoutMs: ASK_TIMEOUT_MS })),
    );
    for (const answer of answers) {
      if (answer.status === "fulfilled") for (const block of answer.value.blocks) await this.check(block);
    }
  }
}
