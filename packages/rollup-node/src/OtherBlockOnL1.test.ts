import { ZERO_HASH } from "@parley/primitives";
import { silentLogger } from "@parley/runtime";
import { AnvilEngine } from "@parley/stacks";
import { testRollup } from "@parley/stacks/testing";
import { expect, onTestFinished, test } from "vitest";
import { OtherBlockOnL1 } from "./OtherBlockOnL1.ts";
import { sealBlock } from "./sealBlock.ts";

test("what is sealed stays as it is, and the L1 sees another block in its place, which executes as well", async () => {
  const chain = await testRollup();
  onTestFinished(chain.remove);
  const { rollup, sequencerKey } = chain;
  const start = async () => {
    const engine = new AnvilEngine({ rollup, genesisFile: chain.genesisFile, logger: silentLogger });
    onTestFinished(() => engine.stop());
    await engine.start();
    return engine;
  };
  const engine = await start();
  const fault = new OtherBlockOnL1({ logger: silentLogger });
  onTestFinished(() => fault.stop());
  const { rollupId, baseFeePerGas, genesisTimestamp, derivation } = rollup;
  const l1Origin = { number: derivation.l1StartNumber, hash: derivation.l1StartHash };
  const own: Awaited<ReturnType<typeof sealBlock>>[] = [];
  const seal = async (nonce: number) => {
    await engine.submit(await chain.transaction({ nonce }));
    const made = await engine.build({ timestamp: genesisTimestamp + BigInt(nonce), baseFeePerGas });
    const altered = await fault.alter(made, { engine, system: await chain.transaction({ nonce }), forced: [] });
    expect(altered).toEqual(made);
    expect((await engine.head()).hash).toBe(made.hash);
    own.push(await sealBlock({ rollupId, block: altered, l1Origin, anchor: ZERO_HASH, sequencerKey }));
  };
  const posted = fault.posted({
    get height() {
      return BigInt(own.length);
    },
    range: async ({ from, to }) => own.filter(({ number }) => number >= from && number <= to),
  });
  const bounds = { from: 1n, to: 9n, maxBlocks: 9, maxBytes: 1_000_000 };
  await seal(0);
  expect(await posted.range(bounds)).toEqual(own);
  fault.trigger();
  await seal(1);
  await seal(2);
  expect(posted.height).toBe(3n);

  // It ends with the other one, whose place nothing takes that stands on the sealed one.
  const seen = await posted.range(bounds);
  expect(seen.map(({ number }) => number)).toEqual([1n, 2n]);
  const [first, other] = seen;
  const sealed = own[1];
  if (first === undefined || other === undefined || sealed === undefined) throw new Error("there are two");
  expect(other.hash).not.toBe(sealed.hash);
  expect(other.parentHash).toBe(first.hash);
  expect(other.anchor).toBe(sealed.anchor);
  const anybody = await start();
  await anybody.execute(first);
  expect((await anybody.execute(other)).hash).toBe(other.hash);
  expect(await posted.range({ ...bounds, from: 3n })).toEqual(own.slice(2));
});
