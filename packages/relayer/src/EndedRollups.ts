import type { Deployment, Hex, RollupDeployment } from "@parley/primitives";
import type { Logger } from "@parley/runtime";
import { chainClient, homeOf, readEnding } from "@parley/sdk";

const TIMEOUT_MS = 5_000;

/** Which rollups make no blocks any more, as their portals say: what is sent there waits for ever. Once one has ended it is not asked for again in this life. */
export class EndedRollups {
  readonly #ended = new Set<Hex>();
  readonly #l1: Deployment["l1"];
  readonly #logger: Logger;

  constructor({ l1, logger }: { l1: Deployment["l1"]; logger: Logger }) {
    this.#l1 = l1;
    this.#logger = logger;
  }

  has(rollupId: Hex): boolean {
    return this.#ended.has(rollupId);
  }

  /** Asks the L1 of each of them. @param all that are known, among them whose L1 is a rollup @throws ParleyError RPC_FAILED when one does not answer; the others were asked */
  async look(some: readonly RollupDeployment[], all: readonly RollupDeployment[]): Promise<void> {
    const asked = await Promise.allSettled(some.map((rollup) => this.#ask(rollup, all)));
    for (const outcome of asked) if (outcome.status === "rejected") throw outcome.reason;
  }

  async #ask(rollup: RollupDeployment, rollups: readonly RollupDeployment[]): Promise<void> {
    const { rollupId, name } = rollup;
    if (this.#ended.has(rollupId)) return;
    const deployment = { l1: this.#l1, rollups };
    const l1Client = chainClient(homeOf(deployment, rollup).rpcUrl, { timeoutMs: TIMEOUT_MS, retries: 0 });
    const { ended } = await readEnding({ deployment, rollup, l1Client });
    if (ended === undefined) return;
    this.#ended.add(rollupId);
    this.#logger.warn("rollup_ended", {
      rollup: name,
      number: ended.number,
      hint: "what was sent there and is not delivered never will be",
    });
  }
}
