/** How a branch of sealed blocks ends, and which one takes its place (specs/protocol.md §3.1), on a real L1. */
import { derivationConfigOf, encodeSigned, genesisPosition, nextBlock, readHeader, statementOf, withL1Block } from "@parley/derivation";
import { type Hex, headHash, type SealedBlock, type SequencerStatement, ZERO_HASH } from "@parley/primitives";
import type { PostedBlock, PostedRollup } from "@parley/rollup-node/testing";
import { memoryStore, type Store, silentLogger } from "@parley/runtime";
import { L1Blocks } from "@parley/sdk";
import { AnvilEngine } from "@parley/stacks";
import { toHex } from "viem";
import { describe, expect, it, onTestFinished } from "vitest";
import { NEVER } from "./quarantine.ts";
import { blocksOf, FINAL_DEPTH, follow, startPosted } from "./testing/followPosted.ts";
import { emptied, resealed } from "./testing/otherBlocks.ts";

async function genesisHashOf({ rollup, chain }: PostedRollup): Promise<Hex> {
  const engine = new AnvilEngine({ rollup, genesisFile: chain.genesisFile, logger: silentLogger });
  await engine.start();
  try {
    return (await engine.head()).hash;
  } finally {
    await engine.stop();
  }
}

describe("a branch", { timeout: 480_000 }, () => {
  it("ends where the L1 has another block; what is safe goes on, and another branch behind it", async () => {
    const posted = await startPosted();
    const made = await blocksOf(posted, 4);
    const [one, , three, four] = made;
    if (one === undefined || three === undefined || four === undefined) throw new Error("there are four");
    const lie = await emptied(posted, made);
    const { follower, heads, quarantines, until, newest, resumed } = await follow(posted);
    for (const block of [one.block, lie]) await follower.receive(block);
    await until(() => newest(1)?.number === 2n);
    expect(newest(1)?.blockHash).toBe(lie.hash);

    await posted.mine({ payloads: posted.payloads([one]) });
    await until(() => newest(2)?.number === 1n);
    // What is sealed only, nobody derived: no proposal is judged by it.
    expect(await follower.derivedOf(2n)).toMatchObject({ block: undefined, isFinal: false });
    const { blockHash, stateRoot } = newest(2) ?? {};
    expect(await follower.derivedOf(1n)).toMatchObject({ block: { blockHash, stateRoot }, isFinal: false });
    const low = newest(2);
    await posted.mine({ payloads: posted.payloads(made.slice(1, 3)) });
    await until(() => newest(2)?.number === 3n);
    expect(quarantines).toEqual([{ number: 2n, reason: "overridden", sealedHash: lie.hash, floor: 2n }]);
    expect(newest(2)?.blockHash).toBe(three.block.hash);
    expect(follower.height).toBe(3n);
    expect((await follower.derivedOf(2n)).block?.blockHash).toBe(made[1]?.block.hash);
    expect((await follower.derivedOf(3n)).l1Number).toBe(newest(2)?.l1OriginNumber);

    // Neither the branch that ended, nor one on a head below its end, nor one on nothing.
    expect(await follower.receive(four.block)).toBe("ignore");
    const safe = newest(2);
    if (low === undefined || safe === undefined) throw new Error("there are safe heads");
    await follower.receive(await resealed(posted, four, headHash(low)));
    await follower.receive(await resealed(posted, four, toHex(0xab, { size: 32 })));
    // And nobody but the sequencer.
    const right = await resealed(posted, four, headHash(safe));
    expect(await follower.receive({ ...right, anchor: headHash(low), hash: toHex(9, { size: 32 }) })).toBe("reject");
    expect(await follower.receive(right)).toBe("accept");
    await until(() => newest(1)?.number === 4n);
    expect(newest(1)).toMatchObject({ anchor: headHash(safe), blockHash: four.block.hash });
    expect(resumed()).toBe(1);
    expect(follower.quarantine).toBeUndefined();
    expect(heads.filter(({ number, finality }) => finality === 1 && number > 2n)).toHaveLength(1);

    for (let i = 0; i < FINAL_DEPTH; i += 1) await posted.mine();
    await until(() => newest(3)?.number === 3n);
    expect(await follower.derivedOf(2n)).toMatchObject({ block: { blockHash: made[1]?.block.hash }, isFinal: true });
  });

  it("that holds an invalid block gives way to one on any safe head, also after a restart", async () => {
    const posted = await startPosted();
    const made = await blocksOf(posted, 2);
    const [one, two] = made;
    if (one === undefined || two === undefined) throw new Error("there are two");
    const store = memoryStore();
    const first = await follow(posted, store);
    await first.follower.receive(one.block);
    await posted.mine({ payloads: posted.payloads([one]) });
    await first.until(() => first.newest(2)?.number === 1n);
    await first.follower.receive(await resealed(posted, two, ZERO_HASH, { stateRoot: toHex(1, { size: 32 }) }));
    await first.until(() => first.quarantines.length === 1);
    expect(first.quarantines[0]).toMatchObject({ number: 2n, reason: "execution-stateRoot", floor: 0n });
    await first.stop();

    const { follower, quarantines, until, newest } = await follow(posted, store);
    expect(quarantines).toEqual(first.quarantines);
    await until(() => newest(2)?.number === 1n);
    const safe = newest(2);
    await follower.receive(await resealed(posted, two, safe === undefined ? ZERO_HASH : headHash(safe)));
    await until(() => newest(1)?.number === 2n);
    expect(newest(1)?.blockHash).toBe(two.block.hash);
    expect(follower.quarantine).toBeUndefined();
  });

  it("of a sequencer that equivocated is the last one; its rollup goes on at safe", async () => {
    const posted = await startPosted();
    const made = await blocksOf(posted, 4);
    const [one, two, three, four] = made;
    if (one === undefined || two === undefined || three === undefined || four === undefined) throw new Error("there are four");
    const { follower, equivocations, quarantines, until, newest } = await follow(posted);
    for (const block of [one.block, two.block]) await follower.receive(block);
    await until(() => newest(1)?.number === 2n);
    const lie = await emptied(posted, made);
    await follower.receive(lie);
    await until(() => quarantines.length === 1);
    expect(equivocations).toEqual([[two.block, lie]]);
    await posted.mine({ payloads: posted.payloads(made.slice(0, 3)) });
    await until(() => newest(2)?.number === 3n);
    const safe = newest(2);
    await follower.receive(await resealed(posted, four, safe === undefined ? ZERO_HASH : headHash(safe)));
    await posted.mine({ payloads: posted.payloads([four]) });
    await until(() => newest(2)?.number === 4n);
    expect(newest(2)?.blockHash).toBe(four.block.hash);
    expect(follower.quarantine?.reason).toBe("equivocation");
    expect(newest(1)?.number).toBe(2n);
  });

  it("of a sequencer that the L1 convicted is the last one, also for who heard nothing, and after a restart", async () => {
    const posted = await startPosted();
    const made = await blocksOf(posted, 3);
    const [one, two, three] = made;
    if (one === undefined || two === undefined || three === undefined) throw new Error("there are three");
    const store = memoryStore();
    const { follower, quarantines, equivocations, until, newest } = await follow(posted, store);
    await follower.receive(one.block);
    await until(() => newest(1)?.number === 1n);
    await follower.convict();
    await follower.convict();
    expect(quarantines).toMatchObject([{ reason: "convicted", floor: NEVER }]);
    await follower.receive(two.block);
    await posted.mine({ payloads: posted.payloads(made.slice(0, 2)) });
    await until(() => newest(2)?.number === 2n);
    const safe = newest(2);
    const anchored = await resealed(posted, three, safe === undefined ? ZERO_HASH : headHash(safe));
    await follower.receive(anchored);
    await posted.mine({ payloads: posted.payloads([three]) });
    await until(() => newest(2)?.number === 3n);
    expect(newest(1)?.number).toBe(1n);
    expect(equivocations).toEqual([]);
    await follower.stop();

    const again = await follow(posted, store);
    await again.follower.receive(anchored);
    await again.until(() => again.newest(2)?.number === 3n);
    expect(again.quarantines).toMatchObject([{ reason: "convicted" }]);
  });

  describe("contradicted by what the sequencer posts", () => {
    /** Two blocks, block 2 without what was chosen for it, and an operator that follows. */
    const contradicted = async (heard: readonly ("one" | "two" | "lie")[], store = memoryStore(), peers: readonly SealedBlock[] = []) => {
      const posted = await startPosted();
      const made = await blocksOf(posted, 3);
      const [one, two, three] = made;
      if (one === undefined || two === undefined || three === undefined) throw new Error("there are three");
      const lie = { block: await emptied(posted, made), fromL1: two.fromL1 };
      const following = await follow(posted, store, { peers });
      const { follower, until, newest } = following;
      for (const name of heard) await follower.receive({ one, two, lie }[name].block);
      await until(() => newest(1)?.number === (heard.length === 0 ? undefined : BigInt(heard.length)));
      /** Batches that are signed as a whole. */
      const mine = (...batches: (readonly PostedBlock[])[]) =>
        posted.mine({ payloads: batches.flatMap((blocks) => posted.payloads(blocks, { signed: true })) });
      return { posted, one, two, three, lie, mine, ...following };
    };
    const lastOf = (payload: Uint8Array | undefined, { rollup }: PostedRollup): SequencerStatement => {
      const header = payload && readHeader(payload);
      if (header === undefined) throw new Error("the payload has a header");
      return statementOf(header, rollup.rollupId);
    };
    const signedBy = (posted: PostedRollup, blocks: readonly PostedBlock[]) => posted.payloads(blocks, { signed: true })[0];

    it("costs the bond also where its batch ends above that block, if a peer has the seal", async () => {
      const peers: SealedBlock[] = [];
      const { one, two, three, lie, mine, equivocations, quarantines, until } = await contradicted(["one", "lie"], memoryStore(), peers);
      peers.push(two.block);
      await mine([one, two, three]);
      await until(() => quarantines.length === 2);
      expect(quarantines.map(({ reason }) => reason)).toEqual(["overridden", "equivocation"]);
      expect(equivocations.flat().map(({ signature }) => signature)).toEqual([lie.block.signature, two.block.signature]);
    });

    it("costs the bond: the L1 goes on, and no other branch is followed", async () => {
      const { posted, one, two, three, lie, mine, follower, equivocations, quarantines, until, newest } = await contradicted([
        "one",
        "lie",
      ]);
      await mine([one, two]);
      await until(() => newest(2)?.number === 2n);
      expect(newest(2)?.blockHash).toBe(two.block.hash);
      expect(equivocations).toEqual([[lie.block, lastOf(signedBy(posted, [one, two]), posted)]]);
      expect(equivocations[0]?.[1]).toMatchObject({
        number: 2n,
        hash: two.block.hash,
        bodyHash: expect.stringMatching(/^0x[0-9a-f]{64}$/),
      });
      expect(quarantines).toMatchObject([{ number: 2n, reason: "equivocation", floor: NEVER }]);

      const safe = newest(2);
      await follower.receive(await resealed(posted, three, safe === undefined ? ZERO_HASH : headHash(safe)));
      await mine([three]);
      await until(() => newest(2)?.number === 3n);
      expect(follower.quarantine?.reason).toBe("equivocation");
      expect(newest(1)?.number).toBe(2n);
    });

    it("costs the bond also when the seal is heard after the batch", async () => {
      const { posted, one, two, lie, mine, follower, equivocations, until, newest } = await contradicted([]);
      await mine([one, two]);
      await until(() => newest(2)?.number === 2n);
      // What was posted is what was sealed: nothing is wrong with that.
      expect(await follower.receive(two.block)).toBe("ignore");
      expect(equivocations).toEqual([]);
      expect(await follower.receive(lie.block)).toBe("accept");
      const batch = lastOf(signedBy(posted, [one, two]), posted);
      expect(equivocations).toEqual([[batch, lie.block]]);
      expect(follower.quarantine).toMatchObject({ number: 2n, reason: "equivocation" });
    });

    it("costs the bond where a batch carries the second seal", async () => {
      const { posted, one, two, lie, mine, equivocations, until } = await contradicted([]);
      await mine([one, two]);
      const payloads = posted.payloads([one, lie]);
      await posted.mine({ payloads });
      await until(() => equivocations.length === 1);
      const seal = lastOf(payloads[0], posted);
      expect(seal).toEqual({ ...seal, signature: lie.block.signature, hash: lie.block.hash });
      expect(seal.bodyHash).toBeUndefined();
      expect(equivocations).toEqual([[lastOf(signedBy(posted, [one, two]), posted), seal]]);
    });

    it("is told once, whatever else is heard, by whomever, and after a restart", async () => {
      const store = memoryStore();
      const { posted, one, two, lie, mine, follower, equivocations, stop } = await contradicted(["one", "lie"], store);
      await follower.receive(two.block);
      expect(equivocations).toHaveLength(1);
      await mine([one, two], [one, lie]);
      await follower.receive(two.block);
      await stop();
      const again = await follow(posted, store);
      await again.until(() => again.newest(2)?.number === 2n);
      await again.follower.receive(lie.block);
      expect(equivocations).toHaveLength(1);
      expect(again.equivocations).toEqual([]);
      expect(again.follower.quarantine?.reason).toBe("equivocation");
    });

    it("costs the bond where two batches say two things, whatever derivation makes of the second", async () => {
      const { posted, one, two, lie, mine, equivocations, until } = await contradicted([]);
      await mine([one, two], [one, lie]);
      await until(() => equivocations.length === 1);
      expect(equivocations).toEqual([[lastOf(signedBy(posted, [one, two]), posted), lastOf(signedBy(posted, [one, lie]), posted)]]);
    });

    it("costs the bond where the block was given up for the L1's before the batch that ends with it came", async () => {
      const { posted, one, two, three, lie, mine, equivocations, quarantines, until, newest } = await contradicted(["one", "lie"]);
      // Nothing was sealed for the number with which it ends, so nothing is contradicted.
      await mine([one, two, three]);
      await until(() => newest(2)?.number === 3n);
      expect(quarantines).toMatchObject([{ number: 2n, reason: "overridden" }]);
      expect(equivocations).toEqual([]);
      await mine([one, two]);
      await until(() => equivocations.length === 1);
      const { transactions: _, ...seal } = lie.block;
      expect(seal).toMatchObject(equivocations[0]?.[0] ?? {});
      expect(equivocations[0]?.[1]).toEqual(lastOf(signedBy(posted, [one, two]), posted));
      await until(() => quarantines.at(-1)?.reason === "equivocation");
    });

    it("costs nothing where a block is posted in many ways, orphaned and posted again, or where somebody else says it", async () => {
      const { posted, one, two, three, lie, mine, follower, equivocations, quarantines, until, newest } = await contradicted([
        "one",
        "two",
      ]);
      await mine([one], [two], [one, two]);
      await until(() => newest(2)?.number === 2n);
      await posted.giveUp(1);
      const { timestamp } = await posted.l1.client.getBlock();
      await posted.l1.rpc("evm_mine", [{ timestamp: toHex(timestamp + 14n) }]);
      const again = await mine([one, two], [one]);
      await until(() => newest(2)?.l1OriginHash === again.hash);
      // Anybody can write a header that names what was sealed elsewhere; it is as if nobody had said it.
      const signed = signedBy(posted, [one, two]) ?? new Uint8Array();
      const altered = Uint8Array.from(signed, (byte, i) => (i === 20 ? byte ^ 1 : byte));
      const last = {
        lastNumber: 2n,
        lastHash: lie.block.hash,
        lastOriginNumber: two.block.l1OriginNumber,
        lastOriginHash: two.block.l1OriginHash,
      };
      const foreign = encodeSigned({ ...last, anchor: ZERO_HASH }, posted.rollup.rollupId, toHex(5, { size: 32 }), signed.subarray(178));
      await posted.mine({ payloads: [altered, foreign, ...posted.payloads([three], { signed: true })] });
      await until(() => newest(2)?.number === 3n);
      expect(equivocations).toEqual([]);
      expect(quarantines).toEqual([]);
      expect(follower.quarantine).toBeUndefined();
    });
  });

  it("of a rollup that left ends above its last L1 block; the end is the one that the L1 makes, and nothing comes behind it", async () => {
    const posted = await startPosted({ sequencingWindow: 6n });
    const [one] = await blocksOf(posted, 1);
    const last = (await posted.l1.client.getBlockNumber()) + 1n;
    await posted.mine({ leaves: last });
    const two = await posted.build([await posted.chain.transaction({ nonce: 1 })]);
    await posted.mine();
    const three = await posted.build([await posted.chain.transaction({ nonce: 2 })]);
    if (one === undefined) throw new Error("there is one");
    expect([two, three].map(({ block }) => block.l1OriginNumber - last)).toEqual([0n, 1n]);

    const { follower, quarantines, until, newest, heads } = await follow(posted);
    for (const { block } of [one, two, three]) await follower.receive(block);
    await until(() => quarantines.length === 1);
    expect(quarantines).toEqual([{ number: 3n, reason: "left", sealedHash: three.block.hash, floor: 0n }]);
    await posted.mine({ payloads: posted.payloads([one, two, three]) });
    await posted.mine({ payloads: posted.payloads([one, two]) });
    await until(() => newest(2)?.number === 2n);
    expect(newest(2)?.blockHash).toBe(two.block.hash);
    expect(follower.hasEnded).toBe(false);
    while ((await posted.l1.client.getBlockNumber()) < last + 6n) await posted.mine();
    await until(() => newest(2)?.number === 3n);
    expect(follower.hasEnded).toBe(true);
    expect(newest(2)?.blockHash).not.toBe(three.block.hash);
    expect((await follower.blocks.get(3n))?.l1OriginNumber).toBe(last + 1n);
    for (let i = 0; i < 8; i++) await posted.mine({ payloads: i === 2 ? posted.payloads([three]) : [] });
    // Final is what the L1 is 64 blocks past, so all of that is derived by then.
    await posted.l1.rpc("anvil_mine", [toHex(70)]);
    await until(() => newest(3)?.number === 3n);
    expect(heads.every(({ number, finality }) => number <= (finality === 1 ? 2n : 3n))).toBe(true);
    expect(newest(3)?.blockHash).toBe(newest(2)?.blockHash);
  });

  it("that stands on the L1 is not left for another one; one whose L1 origin is no more is, below it", async () => {
    const posted = await startPosted();
    const [one, two, three] = await blocksOf(posted, 3);
    if (one === undefined || two === undefined || three === undefined) throw new Error("there are three");
    const { follower, heads, quarantines, until, newest, resumed } = await follow(posted);
    for (const { block } of [one, two, three]) await follower.receive(block);
    await until(() => newest(1)?.number === 3n);
    await posted.mine({ payloads: posted.payloads([one]) });
    await until(() => newest(2)?.number === 1n);
    const safe = newest(2);
    if (safe === undefined) throw new Error("there is a safe head");
    const anchor = headHash(safe);
    await follower.receive(await resealed(posted, two, anchor));
    // What is heard behind that is heard after it was judged.
    await posted.mine({ payloads: posted.payloads([two]) });
    await until(() => newest(2)?.number === 2n);
    expect(resumed()).toBe(0);
    expect(follower.height).toBe(3n);

    // The L1 gives up the block on which block 3 rests, and all behind it; what was posted comes again.
    const newestL1 = await posted.l1.client.getBlockNumber();
    await posted.giveUp(Number(newestL1 - three.block.l1OriginNumber) + 1);
    const { timestamp } = await posted.l1.client.getBlock();
    for (let i = 1; i <= 2; i++) await posted.l1.rpc("evm_mine", [{ timestamp: toHex(timestamp + 13n * BigInt(i)) }]);
    const again = await posted.mine({ payloads: posted.payloads([one, two]) });
    await until(() => newest(2)?.l1OriginHash === again.hash);
    const later = newest(2);
    if (later === undefined) throw new Error("there is a safe head");
    // On the L1 as it is now, in place of block 3.
    const origin = await posted.reader().at(two.block.l1OriginNumber);
    const engine = new AnvilEngine({ rollup: posted.rollup, genesisFile: posted.chain.genesisFile, logger: silentLogger });
    await engine.start();
    onTestFinished(() => engine.stop());
    for (const { block } of [one, two]) await engine.execute(block);
    const config = derivationConfigOf(posted.rollup, await genesisHashOf(posted));
    const start1 = await posted.reader().at(posted.rollup.derivation.l1StartNumber);
    const blocks = await new L1Blocks({ client: posted.l1.client, ...posted.places }).between(start1, origin.hash);
    let position = blocks.reduce((known, block) => withL1Block(known, block, config), genesisPosition(config, start1.timestamp));
    for (const { block } of [one, two]) {
      const chosen = { timestamp: block.timestamp, originNumber: block.l1OriginNumber, transactions: [] };
      position = nextBlock(position, chosen, config).after(block.hash);
    }
    const { attributes } = nextBlock(
      position,
      { timestamp: two.block.timestamp + 1n, originNumber: origin.number, transactions: [] },
      config,
    );
    const { baseFeePerGas } = posted.rollup;
    const built = await engine.execute({ ...attributes, baseFeePerGas, system: attributes.systemTransaction, transactions: [] });
    const { rollupId } = posted.rollup;
    const block = {
      ...built,
      rollupId,
      l1OriginNumber: origin.number,
      l1OriginHash: origin.hash,
      anchor: ZERO_HASH,
      signature: "0x" as Hex,
    };
    const other = await resealed(posted, { block, fromL1: 1 }, headHash(later));
    await follower.receive(other);
    await until(() => newest(1)?.blockHash === other.hash);
    expect(newest(1)).toMatchObject({ number: 3n, anchor: headHash(later) });
    expect(resumed()).toBe(1);
    expect(quarantines).toEqual([]);
    expect(heads.filter(({ finality, number }) => finality === 1 && number === 3n)).toHaveLength(2);
  });

  it("whose L1 origin went while the operator was away ends when it starts again", async () => {
    const posted = await startPosted();
    const [one, two, three] = await blocksOf(posted, 3);
    if (one === undefined || two === undefined || three === undefined) throw new Error("there are three");
    const store = memoryStore();
    const first = await follow(posted, store);
    for (const { block } of [one, two, three]) await first.follower.receive(block);
    await first.until(() => first.newest(1)?.number === 3n);
    await first.stop();
    const newestL1 = await posted.l1.client.getBlockNumber();
    await posted.giveUp(Number(newestL1 - three.block.l1OriginNumber) + 1);
    const { timestamp } = await posted.l1.client.getBlock();
    for (let i = 1; i <= 2; i++) await posted.l1.rpc("evm_mine", [{ timestamp: toHex(timestamp + 13n * BigInt(i)) }]);

    const { follower, quarantines, until, newest } = await follow(posted, store);
    expect(follower.height).toBe(2n);
    expect(quarantines.at(-1)).toEqual({ number: 3n, reason: "l1-origin-gone", sealedHash: three.block.hash, floor: 0n });
    await posted.mine({ payloads: posted.payloads([one, two]) });
    await until(() => newest(2)?.number === 2n);
  });

  it("is followed further by who starts again behind what was final, with what the L1 said before it and nobody sealed yet", async () => {
    const posted = await startPosted();
    const made = await blocksOf(posted, 3);
    const kept = Promise.withResolvers<void>();
    const inner = memoryStore();
    const store: Store = {
      get: (key) => inner.get(key),
      range: (options) => inner.range(options),
      keys: (options) => inner.keys(options),
      close: () => inner.close(),
      async write(entries, options) {
        await inner.write(entries, options);
        if (entries.some(({ key }) => key.startsWith("derived/"))) kept.resolve();
      },
    };
    const first = await follow(posted, store);
    for (const { block } of made) await first.follower.receive(block);
    await posted.mine({ payloads: posted.payloads(made.slice(0, 2)) });
    // What is forced here comes into the next block, which is sealed after all of this is final.
    const forced = await posted.chain.transaction({ from: 1, nonce: 0 });
    await posted.mine({ forced: [forced] });
    for (let i = 0; i < 70 + FINAL_DEPTH; i += 1) await posted.mine();
    await kept.promise;
    await first.stop();

    const again = await follow(posted, store);
    expect([again.newest(2)?.number, again.newest(3)?.number]).toEqual([2n, 2n]);
    const four = await posted.build();
    expect(four.block.transactions).toContain(forced);
    await again.follower.receive(four.block);
    await again.until(() => again.newest(1)?.number === 4n);
    await posted.mine({ payloads: posted.payloads([...made.slice(2), four]) });
    await again.until(() => again.newest(2)?.number === 4n);
    expect(again.newest(2)?.blockHash).toBe(four.block.hash);
    expect(again.quarantines).toEqual([]);
    expect(again.read.every((number) => number >= 64n)).toBe(true);
  });

  it("that begins below the own tip and was missed is asked for, when the present one ended", async () => {
    const posted = await startPosted();
    const made = await blocksOf(posted, 3);
    const [one, two, three] = made;
    if (one === undefined || two === undefined || three === undefined) throw new Error("there are three");
    const peers: SealedBlock[] = [];
    const { follower, quarantines, until, newest } = await follow(posted, memoryStore(), { peers });
    for (const { block } of [one, two]) await follower.receive(block);
    await posted.mine({ payloads: posted.payloads([one]) });
    await until(() => newest(1)?.number === 2n && newest(2)?.number === 1n);
    await follower.receive(await resealed(posted, three, ZERO_HASH, { stateRoot: toHex(1, { size: 32 }) }));
    await until(() => quarantines.length === 1);
    expect(follower.height).toBe(2n);
    // Its sequencer gave up block 2, too; nobody tells this operator.
    const safe = newest(2);
    const { number, hash, l1OriginNumber, ...lie } = await emptied(posted, made);
    const other = await resealed(
      posted,
      { ...two, block: { ...lie, number, hash, l1OriginNumber } },
      safe === undefined ? ZERO_HASH : headHash(safe),
    );
    peers.push(one.block, other);
    await until(() => newest(1)?.blockHash === other.hash);
    expect(newest(1)).toMatchObject({ number: 2n, anchor: other.anchor });
    expect(follower.quarantine).toBeUndefined();
  });

  it("for which the L1 decided is followed although it is anchored below: its begin was missed", async () => {
    const posted = await startPosted();
    const made = await blocksOf(posted, 4);
    const [one, two, three, four] = made;
    if (one === undefined || two === undefined || three === undefined || four === undefined) throw new Error("there are four");
    const lie = await emptied(posted, made);
    const peers: SealedBlock[] = [];
    const store = memoryStore();
    const first = await follow(posted, store, { peers });
    for (const block of [one.block, lie]) await first.follower.receive(block);
    await posted.mine({ payloads: posted.payloads([one]) });
    await first.until(() => first.newest(1)?.number === 2n && first.newest(2)?.number === 1n);
    const low = first.newest(2);
    const anchor = low === undefined ? ZERO_HASH : headHash(low);
    // From block 2 on the sequencer went on under another anchor, and the L1 has it.
    await posted.mine({ payloads: posted.payloads([two, three]) });
    await first.until(() => first.newest(2)?.number === 3n);
    expect(first.quarantines).toEqual([{ number: 2n, reason: "overridden", sealedHash: lie.hash, floor: 2n }]);
    const branch = await Promise.all([two, three, four].map((block) => resealed(posted, block, anchor)));
    const last = branch.at(-1);
    if (last === undefined) throw new Error("there are three");
    // On its last block alone nobody sees that the L1 decided for it.
    await first.follower.receive(last);
    peers.push(one.block, ...branch);
    await first.until(() => first.newest(1)?.number === 4n);
    expect(first.newest(1)).toMatchObject({ anchor, blockHash: four.block.hash });
    await first.stop();

    // The branch that is followed is known in the next life, and the former one does not come back.
    const later = await follow(posted, store);
    await later.until(() => later.newest(2)?.number === 3n);
    expect(later.newest(1)).toMatchObject({ anchor, number: 4n });
    expect(await later.follower.receive(four.block)).toBe("ignore");
    expect(later.follower.quarantine).toBeUndefined();
  });

  it("of which others speak is asked for at once; one on nothing that is safe is not", async () => {
    const posted = await startPosted();
    const [one, two, three] = await blocksOf(posted, 3);
    if (one === undefined || two === undefined || three === undefined) throw new Error("there are three");
    const peers: SealedBlock[] = [];
    const { follower, until, newest, asked } = await follow(posted, memoryStore(), { peers, beatMs: 3_600_000 });
    for (const { block } of [one, two]) await follower.receive(block);
    await posted.mine({ payloads: posted.payloads([one]) });
    await until(() => newest(1)?.number === 2n && newest(2)?.number === 1n);
    const safe = newest(2);
    const other = await resealed(posted, three, safe === undefined ? ZERO_HASH : headHash(safe));
    peers.push(one.block, two.block, other);
    follower.notice({ finality: 1, anchor: toHex(0xab, { size: 32 }) });
    follower.notice({ finality: 1, anchor: other.anchor });
    await until(() => newest(1)?.number === 3n);
    expect(newest(1)?.anchor).toBe(other.anchor);
    expect(asked).toEqual([1n]);
  });
});
