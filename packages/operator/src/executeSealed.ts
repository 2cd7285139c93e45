import { type Hex, ParleyError, type SealedBlock, SYSTEM_ADDRESS } from "@parley/primitives";
import type { Logger } from "@parley/runtime";
import type { Engine, ExecutedBlock } from "@parley/stacks";
import { differingField } from "./blockRules.ts";

/** How a sealed block is not what execution gives. */
export interface ExecutionFault {
  /** `execution`, where its transactions make no block, or `execution-` and what differs */
  reason: string;
  computedHash?: Hex;
}

/**
 * Executes a sealed block on the engine's head. Leaves the engine on it where it is what was sealed, else on its parent.
 * @param parts what it has to be made of: what comes first, and what its sequencer chose
 * @throws ParleyError ENGINE_FAILED, ENGINE_EXITED: no reason to blame the sequencer
 */
export async function executeSealed(
  engine: Engine,
  block: SealedBlock,
  parts: Pick<Parameters<Engine["execute"]>[0], "system" | "forced" | "transactions">,
  logger: Logger,
): Promise<ExecutionFault | undefined> {
  const executed = await tryExecute(engine, { ...block, ...parts }, logger);
  if (executed === undefined) return { reason: "execution" };
  const field = await difference(engine, block, executed);
  if (field === undefined) return undefined;
  await engine.rollbackTo(block.number - 1n);
  return { reason: `execution-${field}`, computedHash: executed.hash };
}

async function tryExecute(engine: Engine, block: Parameters<Engine["execute"]>[0], logger: Logger): Promise<ExecutedBlock | undefined> {
  try {
    return await engine.execute(block);
  } catch (error) {
    if (!(error instanceof ParleyError) || error.code !== "BLOCK_INVALID") throw error;
    logger.warn("execution_refused", { number: block.number, error });
    return undefined;
  }
}

/** The first way in which a block is not what execution gave, or used the system account once more than it may. */
async function difference(engine: Engine, block: SealedBlock, executed: ExecutedBlock): Promise<string | undefined> {
  const field = differingField(block, executed);
  if (field !== undefined) return field;
  return (await engine.transactionCount(SYSTEM_ADDRESS)) === block.number ? undefined : "system-account";
}
