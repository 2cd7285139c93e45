import { type DerivedBlock, inboxOf, type L1Block, type L1Id } from "@parley/derivation";
import type { RollupDeployment } from "@parley/primitives";
import { memoryStore, silentLogger, systemClock } from "@parley/runtime";
import type { InboxBlock } from "@parley/sdk";
import { AnvilEngine } from "@parley/stacks";
import type { Ignored } from "../DerivationLoop.ts";
import { deriveRollup } from "../deriveRollup.ts";

const L1_CHAIN_ID = 1n;

/** Derives a rollup on a real engine from L1 blocks that are given, behind the one on which its genesis rests. @returns all that derivation told, in order */
export async function deriveFrom(
  l1: readonly L1Block[],
  { rollup, genesisFile, start }: { rollup: RollupDeployment; genesisFile: string; start: Pick<L1Block, "number" | "hash" | "timestamp"> },
): Promise<{ derived: (DerivedBlock & { l1: L1Id })[]; ignored: Ignored[] }> {
  const known = new Map<bigint, InboxBlock>();
  for (const block of [{ ...start, parentHash: start.hash, carriers: [], messages: [], forced: [] }, ...l1]) known.set(block.number, block);
  const derived: (DerivedBlock & { l1: L1Id })[] = [];
  const ignored: Ignored[] = [];
  await deriveRollup({
    rollup,
    l1ChainId: L1_CHAIN_ID,
    l1: {
      chainId: async () => L1_CHAIN_ID,
      newest: async () => l1.at(-1)?.number ?? start.number,
      finalized: async () => start.number,
      hashAt: async (number) => known.get(number)?.hash,
      async at(number) {
        const block = typeof number === "bigint" ? known.get(number) : undefined;
        if (block === undefined) throw new Error(`L1 block ${number} of ${inboxOf(rollup.rollupId)} is not known`);
        return block;
      },
    },
    createEngine: () => new AnvilEngine({ rollup, genesisFile, logger: silentLogger }),
    store: memoryStore(),
    listener: {
      onDerived: (block, at) => void derived.push({ ...block, l1: at }),
      onIgnored: (one) => void ignored.push(one),
    },
    clock: systemClock,
    logger: silentLogger,
    signal: new AbortController().signal,
  });
  return { derived, ignored };
}
