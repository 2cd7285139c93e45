import type { Hex } from "@parley/primitives";
import { concatHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it, vi } from "vitest";
import { compress, encodeBody, encodeSealed } from "./batch.ts";
import { encodeBlobs } from "./blobs.ts";
import { buildBatches, type PostedBlock } from "./buildBatch.ts";
import { beginDerivation, checkpointAt, derive, newestCheckpoint } from "./derive.ts";
import type { L1Block } from "./l1Block.ts";
import { isEnded } from "./position.ts";
import { Driver } from "./testing/Driver.ts";
import { MOVES_SYSTEM_NONCE, UNEXECUTABLE } from "./testing/ModelEngine.ts";
import { referenceDerivation } from "./testing/referenceDerivation.ts";
import {
  calldata,
  l1Chain,
  l1Child,
  l1Start,
  portalMessage,
  positionWith,
  rawTransaction,
  SEQUENCER_KEY,
  TestSequencer,
  testConfig,
  testHash,
} from "./testing/testRollup.ts";

vi.mock("./signatures.ts", async (original) => (await import("./testing/onceSignatures.ts")).onceSignatures(await original()));

const user = privateKeyToAccount(testHash("a user"));
const forcedRaw = await Promise.all(
  Array.from({ length: 20 }, (_, nonce) =>
    user.signTransaction({ type: "eip1559", chainId: 10_001, nonce, gas: 21_000n, maxFeePerGas: 10n ** 9n }),
  ),
);

function batchOf(blocks: readonly PostedBlock[]): Uint8Array {
  const [payload, ...more] = buildBatches({ blocks, maxBytes: 100_000, sequencerKey: SEQUENCER_KEY, quality: 4 });
  if (payload === undefined || more.length > 0) throw new Error("the blocks fit into one batch");
  return payload;
}

/** A copy of an L1 whose block at `place` carries these payloads. */
function posted(l1: readonly L1Block[], at: Record<number, readonly Uint8Array[]>): L1Block[] {
  return l1.map((block, place) => ({ ...block, carriers: calldata(...(at[place] ?? [])) }));
}

const hashesOf = (blocks: readonly PostedBlock[]) => blocks.map(({ block }) => block.hash);
const run = (l1: readonly L1Block[]) => new Driver(testConfig).run(l1);
const follow = { timestamp: l1Start.timestamp + 12n, originNumber: 101n };
/** A window of four lets batches stand in L1 blocks 101 … 104 without a block that the L1 makes. */
const SAFE = [testConfig.genesis.hash];

describe("a chain", () => {
  it("is derived with the sequencer's own hashes, with what the L1 brings", () => {
    const l1 = l1Chain(6);
    const second: L1Block = {
      ...(l1[1] ?? l1Child(l1Start)),
      messages: [portalMessage("a"), portalMessage("b")],
      forced: [...forcedRaw, "0xdead" as Hex],
    };
    const known = l1.with(1, second);
    const sequencer = new TestSequencer(positionWith(known));
    for (let i = 0; i < 6; i++)
      sequencer.make({
        originNumber: 100n + BigInt(i),
        timestamp: l1Start.timestamp + 12n * BigInt(i),
        transactions: [rawTransaction(`${i}`)],
      });
    // Sixteen, and the other four with the next block.
    expect(sequencer.blocks.map(({ fromL1 }) => fromL1 - 1)).toEqual([0, 0, expect.any(Number), expect.any(Number), 0, 0]);
    const chain = posted(known, { 2: [batchOf(sequencer.blocks.slice(0, 3))], 5: [batchOf(sequencer.blocks.slice(3))] });
    const driver = run(chain);
    expect(driver.engine.hashes).toEqual([...SAFE, ...hashesOf(sequencer.blocks)]);
    expect([...driver.safe.values()].map(({ l1: at }) => at)).toEqual([103n, 103n, 103n, 106n, 106n, 106n]);
    expect(driver.ignored).toEqual([]);
  });

  it("comes out of blobs as out of calldata", () => {
    const l1 = l1Chain(2);
    const sequencer = new TestSequencer(positionWith(l1));
    sequencer.make(follow);
    const [first = l1Child(l1Start), second = first] = l1;
    const inBlobs = [first, { ...second, carriers: [{ kind: "blobs", blobs: encodeBlobs(batchOf(sequencer.blocks)) }] }] as const;
    expect(run(inBlobs).engine.hashes).toEqual([...SAFE, ...hashesOf(sequencer.blocks)]);
    const broken = {
      ...second,
      carriers: [{ kind: "blobs", blobs: encodeBlobs(batchOf(sequencer.blocks)).map((blob) => blob.with(0, 1)) }],
    } as const;
    expect(run([first, broken]).reasons).toEqual(["carrier"]);
  });

  it("takes each block once: duplicates, overlaps and any order", () => {
    const l1 = l1Chain(3);
    const { blocks } = withBlocks(l1, 6);
    const [a, b, c, all] = [batchOf(blocks.slice(0, 2)), batchOf(blocks.slice(2, 4)), batchOf(blocks.slice(4)), batchOf(blocks)];
    const whole = [...SAFE, ...hashesOf(blocks)];
    const duplicates = run(posted(l1, { 1: [a, a, b], 2: [a, c, all] }));
    expect(duplicates.engine.hashes).toEqual(whole);
    expect(duplicates.reasons).toEqual(["old", "old", "old"]);
    const reordered = run(posted(l1, { 1: [c, b, a], 2: [c, b, c] }));
    expect(reordered.reasons).toEqual(["gap", "gap", "gap"]);
    expect(reordered.engine.hashes).toEqual(whole);
    expect(run(posted(l1, { 1: [a, all] })).engine.hashes).toEqual(whole);
  });

  it("takes a batch whose part up to the tip lies: the last hash binds what counts", () => {
    const l1 = l1Chain(2);
    const { blocks } = withBlocks(l1, 3);
    const last = blocks[2]?.block ?? never();
    const truth = blocks.map(({ block, fromL1 }) => ({
      number: block.number,
      timestamp: block.timestamp,
      originNumber: block.l1OriginNumber,
      transactions: block.transactions.slice(fromL1),
    }));
    const lie = truth.map((block, i) =>
      i === 0 ? { ...block, timestamp: 1n, originNumber: 1n, transactions: [rawTransaction("lie")] } : block,
    );
    const seal = {
      lastNumber: last.number,
      lastHash: last.hash,
      lastOriginNumber: last.l1OriginNumber,
      lastOriginHash: last.l1OriginHash,
      anchor: last.anchor,
    };
    const lying = encodeSealed(seal, last.signature, compress(encodeBody({ parentHash: testHash("lie"), blocks: lie }), 4));
    const driver = run(posted(l1, { 1: [lying, batchOf(blocks.slice(0, 1)), lying] }));
    expect(driver.engine.hashes).toEqual([...SAFE, ...hashesOf(blocks)]);
    // At first what it lies about was above the tip.
    expect(driver.reasons).toEqual(["fork"]);
  });
});

describe("a batch that executes otherwise than it says", () => {
  const l1 = l1Chain(3);
  const honest = withBlocks(l1, 3);

  /** One good block and a bad one. */
  function bad(chosen: { transactions?: readonly Hex[]; falseHash?: Hex }): Uint8Array {
    const sequencer = new TestSequencer(positionWith(l1));
    sequencer.make(follow);
    sequencer.make({ ...follow, ...chosen });
    return batchOf(sequencer.blocks);
  }

  it.each([
    ["transaction", { transactions: [concatHex([UNEXECUTABLE, "0x01"])] }],
    ["nonce", { transactions: [MOVES_SYSTEM_NONCE] }],
    ["hash", { falseHash: testHash("false") }],
  ] as const)("is undone as a whole: %s", (reason, chosen) => {
    const driver = run(posted(l1, { 1: [bad(chosen)], 2: [batchOf(honest.blocks)] }));
    expect(driver.reasons).toEqual([reason]);
    expect(driver.engine.hashes).toEqual([...SAFE, ...hashesOf(honest.blocks)]);
    expect([...driver.safe.values()].every(({ l1: at }) => at === 103n)).toBe(true);
  });

  it("and that the sequencer signed is executed once only, by its seal alone again and again, and after a reorg anew", () => {
    const falseHash = testHash("false");
    const sequencer = new TestSequencer(positionWith(l1));
    sequencer.make({ ...follow, falseHash });
    const signed = batchOf(sequencer.blocks);
    const [sealed = new Uint8Array()] = buildBatches({ blocks: sequencer.blocks, maxBytes: 100_000 });
    const driver = run(posted(l1, { 1: [signed, signed, sealed, sealed], 2: [signed] }));
    expect(driver.reasons).toEqual(["hash", "spent", "hash", "hash", "spent"]);
    expect(newestCheckpoint(driver.state).position.spent.length).toBe(1);
    // What ends at or below the tip is old, and need not be remembered.
    const after = run(posted(l1, { 1: [signed, batchOf(honest.blocks), signed] }));
    expect(after.reasons).toEqual(["hash", "old"]);
    expect(newestCheckpoint(after.state).position.spent).toEqual([]);
    driver.give({ kind: "unwind", l1Number: 101n });
    expect(newestCheckpoint(driver.state).position.spent).toEqual([]);
  });

  it("and that somebody else put under the sequencer's seal keeps nobody from posting the truth under it", () => {
    const [, second, last = never()] = honest.blocks;
    const { number, hash, l1OriginNumber, l1OriginHash, anchor, signature, parentHash } = last.block;
    const seal = { lastNumber: number, lastHash: hash, lastOriginNumber: l1OriginNumber, lastOriginHash: l1OriginHash, anchor };
    const other = { number, timestamp: last.block.timestamp, originNumber: l1OriginNumber, transactions: [rawTransaction("other")] };
    const forged = encodeSealed(seal, signature, compress(encodeBody({ parentHash, blocks: [other] }), 4));
    const [truth = new Uint8Array()] = buildBatches({ blocks: [last], maxBytes: 100_000 });
    const before = batchOf(honest.blocks.slice(0, 2));
    const driver = run(posted(l1, { 1: [before, forged, forged, truth, forged] }));
    expect(driver.reasons).toEqual(["hash", "hash", "old"]);
    expect(driver.engine.hashes).toEqual([...SAFE, ...hashesOf(honest.blocks)]);
    expect(second?.block.hash).toBe(parentHash);
  });

  it("of two branches of one sequencer the first counts", () => {
    const fork = new TestSequencer(positionWith(l1));
    for (let i = 0; i < 3; i++) fork.make({ ...follow, transactions: [rawTransaction(`fork ${i}`)] });
    const [a, b] = [honest.blocks, fork.blocks];
    const interleaved = [
      batchOf(a.slice(0, 1)),
      batchOf(b.slice(0, 2)),
      batchOf(b.slice(1)),
      batchOf(a.slice(1, 2)),
      batchOf(b),
      batchOf(b.slice(2)),
      batchOf(a),
    ];
    const driver = run(posted(l1, { 1: interleaved }));
    expect(driver.engine.hashes).toEqual([...SAFE, ...hashesOf(a)]);
    // b is executed on the wrong parent where its begin is not compared, and undone.
    expect(driver.reasons).toEqual(["hash", "fork", "hash", "fork"]);
  });
});

describe("a silent sequencer", () => {
  it("delays what comes from the L1 by the window", () => {
    const l1 = l1Chain(8).map((block) => ({ ...block, messages: [portalMessage(`${block.number}`)], forced: forcedRaw.slice(0, 1) }));
    const driver = run(l1);
    // Window 4: block 101's at 104 … block 105's at 108.
    expect([...driver.safe].map(([number, { l1: at }]) => [number, at])).toEqual([
      [1n, 104n],
      [2n, 105n],
      [3n, 106n],
      [4n, 107n],
      [5n, 108n],
    ]);
    expect(driver.engine.hashes).toEqual(referenceDerivation(testConfig, l1).hashes);
    const { tip, messages } = newestCheckpoint(driver.state).position;
    expect(tip).toMatchObject({ number: 5n, timestamp: l1Start.timestamp + 60n, origin: { number: 105n } });
    expect(messages.size).toBe(0);
  });

  it("that posts in the block in which the window ends is in time, and one block later not", () => {
    const l1 = l1Chain(6);
    const { blocks } = withBlocks(l1, 3);
    const batch = batchOf(blocks);
    const intime = run(posted(l1, { 3: [batch] }));
    expect(intime.engine.hashes.slice(0, 4)).toEqual([...SAFE, ...hashesOf(blocks)]);
    expect(intime.safe.get(3n)?.l1).toBe(104n);
    const late = run(posted(l1, { 4: [batch] }));
    expect(late.reasons).toEqual(["hash"]);
    expect(late.engine.hashes).toEqual(run(l1).engine.hashes);
  });

  it("that comes back goes on from what the L1 made", () => {
    const l1 = l1Chain(7);
    const silent = run(l1.slice(0, 5));
    const position = newestCheckpoint(silent.state).position;
    const sequencer = new TestSequencer(position);
    sequencer.make({ originNumber: 104n, timestamp: l1Start.timestamp + 48n, transactions: [rawTransaction("back")] });
    const driver = run(posted(l1, { 5: [batchOf(sequencer.blocks)] }));
    expect(driver.engine.hashes.slice(0, 4)).toEqual([...silent.engine.hashes, ...hashesOf(sequencer.blocks)]);
  });

  it("and a flood of messages stop nothing: what does not fit waits for the next blocks", () => {
    const flood = Array.from({ length: 12 }, (_, i) => portalMessage(`${i}`, 5_000_000n));
    const l1 = l1Chain(14).map((block, i) =>
      i === 0 ? { ...block, messages: [...flood, portalMessage("never", 2n ** 64n - 1n)] } : block,
    );
    const driver = run(l1);
    expect(driver.engine.hashes.length).toBe(12);
    // Two of 5,000,000 in each block.
    const left = Array.from({ length: 11 }, (_, i) => checkpointAt(driver.state, 104n + BigInt(i))?.position.messages.size);
    expect(left).toEqual([10, 8, 6, 4, 2, 0, 0, 0, 0, 0, 0]);
  });
});

describe("a rollup that leaves", () => {
  /** Announced in L1 block 103, without notice; the window is four. */
  const l1 = l1Chain(14).map((block) => (block.number === 103n ? { ...block, lastL1Block: 103n } : block));
  const at = (number: bigint) => ({ originNumber: number, timestamp: l1Start.timestamp + 12n * (number - 100n) });

  it("has one last block, which the L1 makes by itself once the window is over", () => {
    const sequencer = new TestSequencer(positionWith(l1));
    for (const number of [101n, 103n, 103n]) sequencer.make({ ...at(number), transactions: [rawTransaction(`${number}`)] });
    const driver = run(posted(l1, { 2: [batchOf(sequencer.blocks)] }));
    const { position } = newestCheckpoint(driver.state);
    expect(driver.engine.hashes.slice(0, 4)).toEqual([...SAFE, ...hashesOf(sequencer.blocks)]);
    expect(position.tip).toMatchObject({ number: 4n, origin: { number: 104n } });
    expect(driver.safe.get(4n)?.l1).toBe(107n);
    expect(isEnded(position)).toBe(true);
  });

  it("takes no batch that steps over its last L1 block, so that all that block says is in the end", () => {
    const heard = l1.map((block) => (block.number === 103n ? { ...block, messages: [portalMessage("last")] } : block));
    const sequencer = new TestSequencer(positionWith(heard));
    sequencer.make(at(102n));
    const [until] = sequencer.blocks;
    sequencer.make(at(104n));
    const driver = run(posted(heard, { 3: [batchOf(sequencer.blocks), batchOf([until ?? never()]), batchOf(sequencer.blocks.slice(1))] }));
    expect(driver.reasons).toEqual(["left", "left"]);
    const { position } = newestCheckpoint(driver.state);
    expect([...driver.safe.keys()]).toEqual([1n, 2n, 3n]);
    expect(position.tip.origin.number).toBe(104n);
    expect(position.messages.size).toBe(0);
  });

  it("takes what rests on its last L1 block until the end is made, and nothing then", () => {
    const sequencer = new TestSequencer(positionWith(l1));
    for (const number of [102n, 103n, 103n, 103n]) sequencer.make(at(number));
    const [first, late] = [batchOf(sequencer.blocks.slice(0, 3)), batchOf(sequencer.blocks.slice(3))];
    const inTime = run(posted(l1, { 2: [first], 5: [late] }));
    expect(inTime.engine.hashes.slice(0, 5)).toEqual([...SAFE, ...hashesOf(sequencer.blocks)]);
    expect(newestCheckpoint(inTime.state).position.tip.number).toBe(5n);
    const tooLate = run(posted(l1, { 2: [first], 7: [late] }));
    expect(newestCheckpoint(tooLate.state).position.tip.number).toBe(4n);
    expect(tooLate.reasons).toEqual(["old"]);
  });

  it("ends when no message waits any more, however long that takes", () => {
    const flood = Array.from({ length: 9 }, (_, i) => portalMessage(`flood ${i}`, 5_000_000n));
    const heard = l1.map((block) => (block.number === 103n ? { ...block, messages: flood } : block));
    const driver = run(heard);
    const { position } = newestCheckpoint(driver.state);
    // Two fit into a block: four are needed beside that of block 103 itself.
    expect(position.tip).toMatchObject({ number: 7n, origin: { number: 107n } });
    expect(isEnded(position)).toBe(true);
    expect(referenceDerivation(testConfig, heard).hashes).toEqual(driver.engine.hashes);
  });

  it("with notice goes on until then", () => {
    const noticed = l1.map((block) => (block.number === 103n ? { ...block, lastL1Block: 106n } : block));
    const sequencer = new TestSequencer(positionWith(noticed));
    for (const number of [102n, 104n, 106n]) sequencer.make(at(number));
    const driver = run(posted(noticed, { 5: [], 3: [batchOf(sequencer.blocks.slice(0, 2))], 6: [batchOf(sequencer.blocks.slice(2))] }));
    expect(newestCheckpoint(driver.state).position.tip).toMatchObject({ number: 4n, origin: { number: 107n } });
    expect(driver.reasons).toEqual([]);
  });

  it("stays when the L1 takes the announcement back", () => {
    const driver = run(l1.slice(0, 9));
    expect(newestCheckpoint(driver.state).position.leave).toEqual({ announced: 103n, last: 103n });
    const other = [...l1.slice(0, 2), ...l1Chain(10, l1[1], " other")];
    driver.run(other);
    const { position } = newestCheckpoint(driver.state);
    expect(position.leave).toBeUndefined();
    expect(position.tip.origin.number).toBe(109n);
  });
});

describe("an L1 that goes back", () => {
  const l1 = l1Chain(9);
  const { blocks } = withBlocks(l1.slice(0, 2), 4);
  const chain = posted(l1, { 1: [batchOf(blocks.slice(0, 2))], 3: [batchOf(blocks.slice(2))] });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])("to %d blocks after the begin is derived as if it had never been otherwise", (common) => {
    const other = [...chain.slice(0, common), ...l1Chain(10 - common, chain[common - 1] ?? l1Start, " other")];
    const driver = run(chain).run(other);
    const fresh = run(other);
    expect(driver.engine.hashes).toEqual(fresh.engine.hashes);
    expect(driver.safe).toEqual(fresh.safe);
    expect(newestCheckpoint(driver.state).l1).toEqual(newestCheckpoint(fresh.state).l1);
    driver.run(chain);
    // The shorter one is not gone back to unless the shell is told so.
    driver.give({ kind: "unwind", l1Number: 100n + BigInt(common) });
    expect(driver.run(chain).engine.hashes).toEqual(run(chain).engine.hashes);
  });

  it("while a batch is executed leaves nothing of it, and late answers change nothing", () => {
    const expected = run(chain).engine.hashes;
    for (let steps = 0; steps < 60; steps++) {
      const driver = new Driver(testConfig);
      for (let i = 0; i < steps; i++) driver.step(chain);
      driver.give({ kind: "unwind", l1Number: 101n });
      for (const answer of driver.answers) driver.give(answer);
      expect(driver.run(chain).engine.hashes).toEqual(expected);
    }
  });

  it("below what is kept is a typed error, and the state is as before", () => {
    const driver = run(chain);
    driver.give({ kind: "finalized", l1Number: 105n });
    expect(driver.state.checkpoints.size).toBe(5);
    const before = driver.state;
    const refused = expect.objectContaining({ code: "L1_DISCONTINUED", recovery: "reset" });
    expect(() => derive(testConfig, before, { kind: "unwind", l1Number: 104n })).toThrow(refused);
    expect(derive(testConfig, before, { kind: "unwind", l1Number: 105n }).state.checkpoints.size).toBe(1);
    driver.give({ kind: "finalized", l1Number: 103n });
    expect(driver.state.checkpoints.size).toBe(5);
    driver.give({ kind: "finalized", l1Number: 10_000n });
    expect(driver.state.checkpoints.size).toBe(1);
    driver.run([...chain, ...l1Chain(3, chain.at(-1))]);
    expect(driver.state.checkpoints.size).toBe(1);
    expect(newestCheckpoint(driver.state).l1.number).toBe(112n);
  });
});

describe("derivation", () => {
  const begun = beginDerivation(testConfig, l1Start);
  const discontinued = expect.objectContaining({ code: "L1_DISCONTINUED" });

  it("begins on its L1 block only", () => {
    expect(begun.effects).toEqual([{ kind: "wantL1Block", number: 101n, parentHash: l1Start.hash }]);
    expect(() => beginDerivation(testConfig, { ...l1Start, hash: testHash("another") })).toThrow(discontinued);
    expect(() => beginDerivation(testConfig, { ...l1Start, number: 99n })).toThrow(discontinued);
    expect(() => beginDerivation({ ...testConfig, gasLimit: 1n }, l1Start)).toThrow(expect.objectContaining({ code: "CONFIG_INVALID" }));
  });

  it("takes the next L1 block only, and none while it waits for the engine", () => {
    const [first = never(), second = never()] = l1Chain(2);
    const give = (block: L1Block, state = begun.state) => derive(testConfig, state, { kind: "l1Block", block });
    expect(() => give(second)).toThrow(discontinued);
    expect(() => give({ ...first, parentHash: testHash("another") })).toThrow(discontinued);
    expect(() => give({ ...first, number: 102n })).toThrow(discontinued);
    const { blocks } = withBlocks([first], 1);
    const walking = give({ ...first, carriers: calldata(batchOf(blocks)) });
    expect(walking.effects.map(({ kind }) => kind)).toEqual(["execute"]);
    expect(() => give(second, walking.state)).toThrow(discontinued);
  });

  it("says so when a block of the L1 alone cannot be executed", () => {
    let step = begun;
    for (const block of l1Chain(4)) step = derive(testConfig, step.state, { kind: "l1Block", block });
    const { ticket } = step.state;
    const impossible = expect.objectContaining({ code: "BLOCK_INVALID" });
    expect(() => derive(testConfig, step.state, { kind: "refused", ticket })).toThrow(impossible);
    expect(() =>
      derive(testConfig, step.state, { kind: "executed", ticket, hash: testHash("b"), dropped: [], nonceIsRight: false }),
    ).toThrow(impossible);
    expect(derive(testConfig, step.state, { kind: "refused", ticket: ticket - 1 })).toEqual({ state: step.state, effects: [] });
  });

  it("keeps a state for each L1 block, and none changes one before it", () => {
    const driver = new Driver(testConfig);
    const l1 = l1Chain(40);
    const kept = l1.map((_, i) => {
      const { state } = driver.run(l1.slice(0, i + 1));
      return { state, newest: newestCheckpoint(state) };
    });
    for (const { state, newest } of kept) {
      expect(newestCheckpoint(state)).toBe(newest);
      expect(checkpointAt(driver.state, newest.l1.number)).toBe(newest);
    }
    expect(checkpointAt(driver.state, 99n)).toBeUndefined();
    expect(checkpointAt(driver.state, 141n)).toBeUndefined();
  });
});

/** A sequencer that made `count` blocks on the second L1 block. */
function withBlocks(l1: readonly L1Block[], count: number): TestSequencer {
  const sequencer = new TestSequencer(positionWith(l1));
  for (let i = 0; i < count; i++) sequencer.make({ ...follow, transactions: [rawTransaction(`${i}`)] });
  return sequencer;
}

function never(): never {
  throw new Error("a part of the test's own is missing");
}
