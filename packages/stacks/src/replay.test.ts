import { type SealedBlock, ZERO_HASH } from "@parley/primitives";
import { memoryStore, silentLogger } from "@parley/runtime";
import { toHex } from "viem";
import { expect, onTestFinished, test } from "vitest";
import { AnvilEngine } from "./AnvilEngine.ts";
import { BlockStore } from "./BlockStore.ts";
import type { ExecutedBlock } from "./Engine.ts";
import { replay } from "./replay.ts";
import { COUNTER, testRollup } from "./testing/index.ts";

async function setUp() {
  const chain = await testRollup();
  onTestFinished(chain.remove);
  const startEngine = async () => {
    const engine = new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, logger: silentLogger });
    onTestFinished(() => engine.stop());
    await engine.start();
    return engine;
  };
  const seal = (block: ExecutedBlock): SealedBlock => {
    const unsealed = {
      rollupId: chain.rollup.rollupId,
      l1OriginNumber: 0n,
      l1OriginHash: ZERO_HASH,
      anchor: ZERO_HASH,
      signature: toHex(0, { size: 65 }),
    };
    return { ...block, ...unsealed };
  };
  const blocks = await BlockStore.open(memoryStore(), chain.rollup.rollupId);
  const builder = await startEngine();
  for (let nonce = 0; nonce < 8; nonce++) {
    await builder.submit(await chain.transaction({ nonce, to: COUNTER, value: 0n }));
    await blocks.append(seal(await builder.build({ timestamp: chain.rollup.genesisTimestamp, baseFeePerGas: chain.rollup.baseFeePerGas })));
  }
  return { chain, startEngine, seal, blocks, builder };
}

test("a fresh engine reaches the store's head, and one that stands on it has nothing to do", async () => {
  const { startEngine, blocks, builder } = await setUp();
  const engine = await startEngine();
  expect(await replay({ engine, blocks })).toBe(8);
  expect(await engine.head()).toEqual(await builder.head());
  expect(await replay({ engine, blocks })).toBe(0);
});

test("a stored block that re-executes to another hash stops the replay", async () => {
  const { startEngine, blocks, builder, seal, chain } = await setUp();
  const next = await builder.build({ timestamp: chain.rollup.genesisTimestamp, baseFeePerGas: chain.rollup.baseFeePerGas });
  await blocks.append({ ...seal(next), hash: toHex(1, { size: 32 }) });
  await expect(replay({ engine: await startEngine(), blocks })).rejects.toMatchObject({ code: "BLOCK_INVALID", fields: { number: 9n } });
});
