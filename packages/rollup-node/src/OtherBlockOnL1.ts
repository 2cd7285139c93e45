/**
 * FAULT INJECTION, for demonstrations and tests only: a sequencer with two faces. The first block after SIGUSR2, or after it was told, it seals and publishes as it should; to the L1 it posts, in its place, another block that is
 * as valid and that it executed, too: without the transactions of the pool, and a second later. Nothing is wrong with either, so nobody can tell before the L1 shows the second one.
 */
import { ParleyError } from "@parley/primitives";
import type { Logger } from "@parley/runtime";
import type { ExecutedBlock } from "@parley/stacks";
import type { BatcherOptions } from "./Batcher.ts";
import type { MadeWith, SequencerFault } from "./SequencerFault.ts";

export class OtherBlockOnL1 implements SequencerFault {
  readonly #logger: Logger;
  readonly #onSignal = () => this.trigger();
  #triggered = false;
  #other: ExecutedBlock | undefined;

  constructor({ logger }: { logger: Logger }) {
    this.#logger = logger;
    process.on("SIGUSR2", this.#onSignal);
  }

  stop(): void {
    process.off("SIGUSR2", this.#onSignal);
  }

  /** Of the next block there are two. */
  trigger(): void {
    this.#triggered = true;
  }

  async alter(block: ExecutedBlock, { engine, system, forced }: MadeWith): Promise<ExecutedBlock> {
    if (!this.#triggered || this.#other !== undefined) return block;
    const { number, timestamp, baseFeePerGas, transactions, hash } = block;
    await engine.rollbackTo(number - 1n);
    const other = await engine.execute({ number, timestamp: timestamp + 1n, baseFeePerGas, system, forced, transactions: [] });
    await engine.rollbackTo(number - 1n);
    const again = await engine.execute({ number, timestamp, baseFeePerGas, transactions });
    if (again.hash !== hash)
      throw new ParleyError("ENGINE_FAILED", `Block ${number} re-executes to ${again.hash} instead of ${hash}`, { fields: { number } });
    this.#other = other;
    this.#logger.warn("other_block_on_purpose", { number, sealed: hash, posted: other.hash });
    return block;
  }

  posted(own: BatcherOptions["blocks"]): BatcherOptions["blocks"] {
    return {
      get height() {
        return own.height;
      },
      range: async (bounds) => {
        const found = await own.range(bounds);
        const other = this.#other;
        const place = found.findIndex(({ number }) => number === other?.number);
        const sealed = found[place];
        // A batch has to end with it: its last block is what a batch is signed for.
        return other === undefined || sealed === undefined ? found : [...found.slice(0, place), { ...sealed, ...other }];
      },
    };
  }
}
