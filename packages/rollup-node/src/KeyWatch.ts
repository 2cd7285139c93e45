import { type Network, UNSUPPORTED } from "@parley/network";
import { ParleyError, type RollupDeployment, type SealedBlock, sealDigest } from "@parley/primitives";
import type { Clock } from "@parley/runtime";
import type { BlockStore } from "@parley/stacks";
import type { Branch } from "./Branch.ts";
import { isSealedBy } from "./sealBlock.ts";

const ASK_TIMEOUT_MS = 500;
/** Beats at which peers are asked, where not all of them answer in time: a busy machine is no reason to believe an old store. Nothing is sealed meanwhile. */
const MOST_ASKED = 5;
/** How long a sequencer that nobody is connected to seals nothing. */
const ALONE_MS = 2_000;

export interface KeyWatchOptions {
  rollup: RollupDeployment;
  blocks: BlockStore;
  branch: Pick<Branch, "isFormer">;
  network: Pick<Network, "peers" | "request">;
  clock: Pick<Clock, "nowMs">;
}

/**
 * Looks out for blocks that carry this sequencer's seal and are not in its store: a second process with the same key, or a store that was lost or is an old copy. The store alone
 * cannot tell, and going on would be equivocation. A precaution: it finds only what some peer shows.
 */
export class KeyWatch {
  readonly #options: KeyWatchOptions;
  readonly #startMs: number;
  /** how often peers may be asked yet */
  #left = MOST_ASKED;

  constructor(options: KeyWatchOptions) {
    this.#options = options;
    this.#startMs = options.clock.nowMs();
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

  /**
   * Asks the connected peers for a block after the store's head, until all of them have answered, or a few times. Peers that never do are no reason to wait for long.
   * @returns whether a block may be sealed now: not before that, nor in the first moment, in which peers connect
   * @throws as `check`
   */
  async ask(): Promise<boolean> {
    const { rollup, blocks, network, clock } = this.#options;
    if (this.#left === 0) return true;
    const peers = network.peers();
    if (peers.length === 0) return clock.nowMs() - this.#startMs >= ALONE_MS;
    this.#left -= 1;
    const next = blocks.height + 1n;
    const request = { rollupId: rollup.rollupId, from: next, to: next };
    const answers = await Promise.allSettled(
      peers.map((peerId) => network.request("blocks", request, { peerId, timeoutMs: ASK_TIMEOUT_MS })),
    );
    for (const answer of answers) if (answer.status === "fulfilled") for (const block of answer.value.blocks) await this.check(block);
    if (answers.every((answer) => answer.status === "fulfilled" || keepsNone(answer.reason))) this.#left = 0;
    return this.#left === 0;
  }
}

/** A relayer, say, has no blocks to show. */
function keepsNone(error: unknown): boolean {
  return error instanceof ParleyError && error.cause instanceof ParleyError && error.cause.fields.reason === UNSUPPORTED;
}
