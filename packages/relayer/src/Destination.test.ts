/** What a destination's tick does, one after the other, on real chains. */
import { createMetrics, SimulatedClock, silentLogger } from "@parley/runtime";
import { chainClient, sendMessage } from "@parley/sdk";
import { startTestNetwork, type TestNetwork, testAccount } from "@parley/sdk/testing";
import { afterEach, expect, it } from "vitest";
import { CheckpointBook } from "./CheckpointBook.ts";
import { Destination } from "./Destination.ts";
import { LaneBook } from "./LaneBook.ts";

const BEAT_MS = 1_000;
let net: TestNetwork | undefined;
afterEach(() => net?.stop());

/** A network of two, and a relayer's half that delivers from the first to the second and keeps no message that it delivered. */
async function setUp() {
  net = await startTestNetwork({ rollups: ["alpha", "beta"] });
  const { deployment, rollups } = net;
  const [alpha, beta] = rollups;
  const [from, to] = deployment.rollups;
  if (alpha === undefined || beta === undefined || from === undefined || to === undefined) throw new Error("there are two");
  const own = net;
  const book = new LaneBook(from, chainClient(from.rpcUrl, { retries: 0 }));
  const checkpoints = new CheckpointBook(() => deployment.table);
  const clock = new SimulatedClock(Number((await beta.chain.client.getBlock()).timestamp) * 1_000);
  const taken: unknown[] = [];
  const read: unknown[] = [];
  const destination = new Destination({
    rollup: to,
    client: chainClient(to.rpcUrl, { retries: 0 }),
    account: testAccount("relayer-0"),
    sources: () => [book],
    checkpoints,
    tableOf: () => deployment.table,
    knowsEpoch: () => true,
    keptMessages: 0,
    beatMs: BEAT_MS,
    clock,
    logger: {
      ...silentLogger,
      warn: (event, fields) => event === "blocks_taken_back" && taken.push(fields),
      info: (event, fields) => event === "source_read_again" && read.push(fields),
    },
    metrics: createMetrics(),
  });
  const wallet = alpha.chain.wallet(testAccount("user"));
  const counter = async () => BigInt((await beta.chain.client.getStorageAt({ address: beta.counting, slot: "0x0" })) ?? "0x0");
  return {
    beta,
    book,
    destination,
    counter,
    taken,
    read,
    wait: (beats: number) => clock.advanceBy(beats * BEAT_MS),
    sent: () => beta.chain.client.getTransactionCount({ address: testAccount("relayer-0").address }),
    async send(count: number) {
      for (let i = 0; i < count; i += 1) {
        const message = { recipient: beta.counting, payload: `0x${i.toString(16).padStart(64, "0")}` } as const;
        await sendMessage({ wallet, deployment, from: "alpha", to: "beta", ...message });
      }
      checkpoints.offer(await own.certify());
      await book.advance();
    },
    /** The newest blocks give way to as many others and one more. */
    async takeBack(count: number) {
      const { timestamp } = await beta.chain.client.getBlock();
      await beta.chain.rpc("anvil_rollback", [count]);
      for (let i = 1; i <= count + 1; i += 1) await beta.chain.rpc("evm_mine", [Number(timestamp) + 3 * i]);
    },
    /** Ticks until what was sent is in a block, and looked at. */
    async deliver() {
      await destination.tick();
      const pending = await beta.chain.client.getBlock({ blockTag: "pending" });
      if (pending.transactions.length > 0) await beta.chain.rpc("evm_mine", []);
      await destination.tick();
    },
  };
}

it("has a source read again for messages that are not at hand any more, and rests ever longer where blocks are taken back all the time", async () => {
  const { beta, book, destination, counter, taken, read, wait, send, sent, takeBack, deliver } = await setUp();
  const before = await beta.chain.client.getBlockNumber();
  await send(2);
  await deliver();
  await send(1);
  await deliver();
  expect(await counter()).toBe(3n);
  expect(destination.unfinished).toBe(false);

  await takeBack(Number((await beta.chain.client.getBlockNumber()) - before));
  expect(await counter()).toBe(0n);
  await destination.tick();
  expect(taken).toHaveLength(1);
  expect(read).toMatchObject([{ source: "alpha", index: 0 }]);
  expect(destination.unfinished).toBe(false);
  await book.advance();
  expect(destination.unfinished).toBe(true);
  // It may come again at once.
  await destination.tick();
  expect(await sent()).toBe(0);
  await wait(1);
  await deliver();
  expect(await counter()).toBe(3n);
  expect(taken).toHaveLength(1);

  let beats = 0;
  for (let time = 2; time <= 4; time += 1) {
    const count = Number((await beta.chain.client.getBlockNumber()) - before);
    await takeBack(count);
    await destination.tick();
    expect(taken).toHaveLength(time);
    await book.advance();
    const nonce = await sent();
    for (beats = 1; ; beats += 1) {
      await wait(1);
      await deliver();
      if ((await sent()) > nonce) break;
      await book.advance();
    }
    expect(await counter()).toBe(3n);
    expect(beats).toBeGreaterThanOrEqual(2 ** (time - 1));
  }
  // And a source is not read for it over and over.
  expect(read.length).toBeLessThan(taken.length);
});

it("delivers on after it forgot what is final, and again what was forgotten where that is taken back", async () => {
  const { beta, book, destination, counter, read, wait, send, takeBack, deliver } = await setUp();
  const before = await beta.chain.client.getBlockNumber();
  await send(40);
  await deliver();
  await send(1);
  await deliver();
  expect(await counter()).toBe(41n);
  // As if the source's chain was final far above them.
  book.forgetFinal(book.scannedTo + 1_024n);
  const [lane] = book.lanesAt(book.scannedTo);
  expect(lane).toMatchObject({ size: 41 });
  expect(lane?.lane.first).toBe(32);
  await send(30);
  await deliver();
  expect(await counter()).toBe(71n);
  book.forgetFinal(book.scannedTo);
  expect(book.lanesAt(book.scannedTo)[0]?.lane.first).toBe(32);

  await takeBack(Number((await beta.chain.client.getBlockNumber()) - before));
  await destination.tick();
  expect(read).toMatchObject([{ source: "alpha", index: 0 }]);
  await book.advance();
  expect(book.lanesAt(book.scannedTo)[0]?.lane.first).toBe(0);
  await wait(1);
  await deliver();
  expect(await counter()).toBe(71n);
}, 60_000);

it("keeps no message at hand that nobody is to have, until somebody is", async () => {
  const { beta, book, send } = await setUp();
  await send(2);
  const wanted = new Set<string>();
  const passing = new LaneBook(book.rollup, chainClient(book.rollup.rpcUrl, { retries: 0 }), (id) => wanted.has(id));
  await passing.advance();
  const { rollupId } = beta;
  expect(passing.sizeAt(rollupId, passing.scannedTo)).toBe(2);
  expect(passing.message(rollupId, 0)).toBeUndefined();
  passing.wants(book.rollup.rollupId);
  expect(passing.scannedTo).toBe(book.scannedTo);
  wanted.add(rollupId);
  passing.wants(rollupId);
  await passing.advance();
  expect(passing.message(rollupId, 1)).toEqual(book.message(rollupId, 1));
  expect(passing.message(rollupId, 1)).toBeDefined();
});
