import type { Hex } from "@parley/primitives";
import type { Engine, ExecutedBlock } from "@parley/stacks";
import type { BatcherOptions } from "./Batcher.ts";

/** What a block was made with, beside what its sequencer chose. */
export interface MadeWith {
  /** stands on the block, and has to be left so */
  engine: Engine;
  system: Hex;
  forced: readonly Hex[];
}

/** FAULT INJECTION, for demonstrations and tests only: how a sequencer lies, once it is told to or gets SIGUSR2. */
export interface SequencerFault {
  trigger(): void;
  stop(): void;
  /** The block as it is to be sealed, which the engine executed last. @throws ParleyError ENGINE_FAILED, ENGINE_EXITED, RPC_FAILED */
  alter(block: ExecutedBlock, made: MadeWith): Promise<ExecutedBlock>;
  /** Own blocks as the L1 is to see them. */
  posted(own: BatcherOptions["blocks"]): BatcherOptions["blocks"];
}
