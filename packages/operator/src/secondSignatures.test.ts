/** Two blocks of one number that a sequencer signed, one of them of a branch that has ended: in each order in which they can be heard (specs/protocol.md §3.3), on a real L1. */
import { headHash, type SealedBlock, type SequencerStatement, ZERO_HASH } from "@parley/primitives";
import type { PostedBlock } from "@parley/rollup-node/testing";
import { memoryStore, type Store } from "@parley/runtime";
import { toHex } from "viem";
import { describe, expect, it } from "vitest";
import { blocksOf, follow, startPosted } from "./testing/followPosted.ts";
import { emptied, resealed } from "./testing/otherBlocks.ts";

/** Three blocks of which the sequencer sealed the second one twice, without what it chose the second time. */
async function twice() {
  const posted = await startPosted();
  const made = await blocksOf(posted, 3);
  const [one, two, three] = made;
  if (one === undefined || two === undefined || three === undefined) throw new Error("there are three");
  const lie = await emptied(posted, made);
  /** By batches that end with block 3, so that they say nothing of block 2. */
  const post = () => posted.mine({ payloads: posted.payloads([one, two, three]) });
  return { posted, made, one, two, three, lie, post };
}

type World = Awaited<ReturnType<typeof twice>>;

/** An operator that executed the second one, which then gave way to the L1's. */
async function overridden({ posted, one, lie, post }: World, store: Store = memoryStore(), options: Parameters<typeof follow>[2] = {}) {
  const following = await follow(posted, store, options);
  const { follower, until, newest, quarantines } = following;
  for (const block of [one.block, lie]) await follower.receive(block);
  await until(() => newest(1)?.blockHash === lie.hash);
  await post();
  await until(() => newest(2)?.number === 3n);
  expect(quarantines.map(({ reason }) => reason)).toEqual(["overridden"]);
  return following;
}

const signatures = (equivocations: readonly SequencerStatement[][]) => equivocations.map((pair) => pair.map(({ signature }) => signature));
const both = (first: SealedBlock, second: PostedBlock) => [[first.signature, second.block.signature]];

describe("a second signature costs the bond", { timeout: 240_000 }, () => {
  it("after the branch of the first one has ended, though what it says is what the L1 has", async () => {
    const world = await twice();
    const { follower, equivocations, quarantines } = await overridden(world);
    expect(await follower.receive(world.two.block)).toBe("accept");
    expect(signatures(equivocations)).toEqual(both(world.lie, world.two));
    expect(quarantines.at(-1)?.reason).toBe("equivocation");
    // Once is enough.
    await follower.receive(world.two.block);
    expect(equivocations).toHaveLength(1);
  });

  it("while another branch is followed", async () => {
    const world = await twice();
    const { posted, two, lie } = world;
    const { follower, equivocations, until, newest } = await overridden(world);
    const safe = newest(2);
    const four = await posted.build([await posted.chain.transaction({ nonce: 3 })]);
    await follower.receive(await resealed(posted, four, safe === undefined ? ZERO_HASH : headHash(safe)));
    await until(() => newest(1)?.number === 4n);
    // Under the other anchor it is another statement, and none against it.
    await follower.receive(await resealed(posted, two, newest(1)?.anchor ?? ZERO_HASH));
    expect(equivocations).toEqual([]);
    await follower.receive(two.block);
    expect(signatures(equivocations)).toEqual(both(lie, two));
  });

  it("after a restart, and not what was remembered by itself", async () => {
    const world = await twice();
    const store = memoryStore();
    const first = await overridden(world, store);
    await first.stop();
    const again = await follow(world.posted, store);
    await again.until(() => again.newest(2)?.number === 3n);
    expect(await again.follower.receive(world.lie)).toBe("ignore");
    expect(again.equivocations).toEqual([]);
    expect(await again.follower.receive(world.two.block)).toBe("accept");
    expect(signatures(again.equivocations)).toEqual(both(world.lie, world.two));
  });

  it("where neither was executed: both are heard after the L1 has the number", async () => {
    const world = await twice();
    const store = memoryStore();
    const first = await follow(world.posted, store);
    await world.post();
    await first.until(() => first.newest(2)?.number === 3n);
    expect(await first.follower.receive(world.lie)).toBe("ignore");
    await first.stop();
    const again = await follow(world.posted, store);
    expect(await again.follower.receive(world.two.block)).toBe("accept");
    expect(signatures(again.equivocations)).toEqual(both(world.lie, world.two));
  });

  it("where the first one waited for its parent when the L1 took its place", async () => {
    const world = await twice();
    const { follower, equivocations, until, newest } = await follow(world.posted);
    expect(await follower.receive(world.lie)).toBe("accept");
    await world.post();
    await until(() => newest(2)?.number === 3n);
    expect(await follower.receive(world.two.block)).toBe("accept");
    expect(signatures(equivocations)).toEqual(both(world.lie, world.two));
  });

  it("of two that are heard in one moment", async () => {
    const { posted, one, two, lie } = await twice();
    const { follower, equivocations, until, newest } = await follow(posted);
    await follower.receive(one.block);
    await until(() => newest(1)?.number === 1n);
    await Promise.all([follower.receive(lie), follower.receive(two.block)]);
    expect(equivocations).toHaveLength(1);
  });

  it("of two that were shown to one operator each, both of which gave theirs up: as soon as they meet, also in a later life", async () => {
    const world = await twice();
    const { posted, made, one, two, lie } = world;
    // Under an anchor of which nobody heard, so that the batch says nothing of the other two.
    const third = { ...two, block: await resealed(posted, { ...two, block: await emptied(posted, made, 1n) }, toHex(0xab, { size: 32 })) };
    const post = () => posted.mine({ payloads: posted.payloads([one, third]) });
    const stores = [memoryStore(), memoryStore()];
    const shownTo = async (block: SealedBlock, store: Store | undefined) => {
      const following = await follow(posted, store);
      for (const heard of [one.block, block]) await following.follower.receive(heard);
      await following.until(() => following.newest(1)?.blockHash === block.hash);
      return following;
    };
    const [x, y] = [await shownTo(lie, stores[0]), await shownTo(two.block, stores[1])];
    await post();
    for (const { until, newest, quarantines } of [x, y]) {
      await until(() => newest(2)?.number === 2n);
      expect(newest(2)?.blockHash).toBe(third.block.hash);
      expect(quarantines.map(({ reason }) => reason)).toEqual(["overridden"]);
    }
    expect([...x.equivocations, ...y.equivocations]).toEqual([]);
    await x.stop();
    const again = await follow(posted, stores[0], { shown: (range) => y.follower.statements(range) });
    await again.until(() => again.equivocations.length === 1);
    expect(signatures(again.equivocations)).toEqual(both(lie, two));
  });
});

it("holds nothing against a sequencer whose peers show what it signed elsewhere, or did not sign", { timeout: 240_000 }, async () => {
  const world = await twice();
  const { two, lie } = world;
  const elsewhere = { ...two.block, rollupId: toHex(7, { size: 32 }) };
  const forged = { ...two.block, signature: lie.signature };
  let asked = 0;
  const answers = Promise.withResolvers<void>();
  const shown = async () => {
    asked += 1;
    if (asked > 1) answers.resolve();
    return [lie, elsewhere, forged];
  };
  const { equivocations, follower } = await overridden(world, memoryStore(), { shown });
  await answers.promise;
  expect(equivocations).toEqual([]);
  expect(follower.quarantine?.reason).toBe("overridden");
});
