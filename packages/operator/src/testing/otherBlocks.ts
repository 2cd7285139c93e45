import { type Hex, type SealedBlock, ZERO_HASH } from "@parley/primitives";
import { sealBlock } from "@parley/rollup-node";
import type { PostedBlock, PostedRollup } from "@parley/rollup-node/testing";
import { silentLogger } from "@parley/runtime";
import { AnvilEngine } from "@parley/stacks";

/** The same block, or one that lies about itself, under an anchor. */
export function resealed(
  posted: PostedRollup,
  { block }: PostedBlock,
  anchor: Hex,
  fields: Partial<SealedBlock> = {},
): Promise<SealedBlock> {
  const l1Origin = { number: block.l1OriginNumber, hash: block.l1OriginHash };
  return sealBlock({
    rollupId: posted.rollup.rollupId,
    block: { ...block, ...fields },
    l1Origin,
    anchor,
    sequencerKey: posted.chain.sequencerKey,
  });
}

/** Block 2 without what its sequencer chose for the L1, so many seconds later, as another engine executes it. */
export async function emptied(posted: PostedRollup, [one, two]: readonly PostedBlock[], later = 0n): Promise<SealedBlock> {
  if (one === undefined || two === undefined) throw new Error("there are two blocks");
  const engine = new AnvilEngine({ rollup: posted.rollup, genesisFile: posted.chain.genesisFile, logger: silentLogger });
  await engine.start();
  try {
    await engine.execute(one.block);
    const timestamp = two.block.timestamp + later;
    const built = await engine.execute({ ...two.block, timestamp, transactions: two.block.transactions.slice(0, two.fromL1) });
    return await resealed(posted, { ...two, block: { ...two.block, ...built } }, ZERO_HASH);
  } finally {
    await engine.stop();
  }
}
