import { gunzipSync, gzipSync } from "node:zlib";
import { type Address, ParleyError, type SealedBlock, ZERO_HASH } from "@parley/primitives";
import { memoryStore, silentLogger } from "@parley/runtime";
import { AnvilEngine, BlockStore, type ExecutedBlock } from "@parley/stacks";
import { COUNTER, testRollup } from "@parley/stacks/testing";
import { expect, onTestFinished, test } from "vitest";
import { OwnChain, UNSEALED } from "./OwnChain.ts";

const HEIGHT = 520n;
/** Writes the hash of the block 256 before the present one into its storage. */
const HASH_OF_OLD: Address = "0x5061726c65790000000000000000000000000008";

/** A chain of `HEIGHT` blocks, each of which an engine executed, and what it costs to start it again. */
async function setUp({ asks = false } = {}) {
  const chain = await testRollup({ more: { [HASH_OF_OLD]: { balance: "0x0", code: "0x61010043034060005500" } } });
  onTestFinished(chain.remove);
  const { rollup, genesisFile } = chain;
  const store = memoryStore();
  const failures: Error[] = [];
  let executed = 0;
  let failsAt = 0n;
  const createEngine = () => {
    const engine = new AnvilEngine({ rollup, genesisFile, logger: silentLogger, keptStates: 16 });
    const execute = engine.execute.bind(engine);
    engine.execute = (block) => {
      executed += 1;
      if (block.number === failsAt) throw new ParleyError("ENGINE_FAILED", "no answer in time", { recovery: "reset" });
      return execute(block);
    };
    return engine;
  };
  const open = async () => {
    const own = new OwnChain({
      rollup,
      createEngine,
      blocks: await BlockStore.open(store, rollup.rollupId),
      store,
      logger: silentLogger,
      onOverridden: async () => undefined,
      onFailure: (error) => failures.push(error),
    });
    onTestFinished(() => own.stop());
    executed = 0;
    const count = await own.start();
    return { own, count, executed: () => executed };
  };
  const sealed = (block: ExecutedBlock): SealedBlock => {
    const { rollupId } = rollup;
    return { ...block, rollupId, l1OriginNumber: 0n, l1OriginHash: ZERO_HASH, anchor: ZERO_HASH, signature: UNSEALED };
  };
  const grow = async (own: OwnChain, nonces: readonly number[] = [], to = COUNTER) => {
    const { genesisTimestamp: timestamp, baseFeePerGas } = rollup;
    for (const nonce of nonces) await own.engine.submit(await chain.transaction({ nonce, to, value: 0n }));
    await own.append(sealed(await own.engine.build({ timestamp, baseFeePerGas })));
  };
  const { own } = await open();
  for (let number = 1n; number <= HEIGHT; number += 1n) {
    if (number === 3n) await grow(own, [0]);
    else if (number === 300n && asks) await grow(own, [1], HASH_OF_OLD);
    else await grow(own);
  }
  await own.stop();
  const snapshots = async () => {
    const found: { key: string; value: Uint8Array }[] = [];
    for await (const entry of store.range({ gte: "snapshot/", lt: "snapshot/~" })) found.push(entry);
    return found;
  };
  const failAt = (number: bigint) => {
    failsAt = number;
  };
  return { open, store, grow, snapshots, failures, failAt };
}

test("a start executes only what lies above a snapshot, and still has the states of the newest blocks", async () => {
  const { open, grow, snapshots } = await setUp();
  expect((await snapshots()).map(({ key }) => BigInt(key.split("/")[2] ?? ""))).toEqual([128n, 256n, 384n, 512n]);
  const { own, count } = await open();
  // Those above are too new: contracts may ask for the hashes of 256 blocks.
  expect(count).toBe(Number(HEIGHT) - 256);
  expect((await own.engine.head()).number).toBe(HEIGHT);
  await grow(own, [2]);
  await own.stop();
  expect((await open()).count).toBe(Number(HEIGHT) + 1 - 256);
});

test("goes back below what the engine has, by an older snapshot or from the genesis, and on from there", async () => {
  const { open, grow } = await setUp();
  const { own, executed } = await open();
  const before = executed();
  await own.truncate(400n);
  expect(executed() - before).toBe(400 - 128);
  await own.truncate(100n);
  expect(executed() - before).toBe(400 - 128 + 100);
  await grow(own, [1]);
  expect(own.blocks.height).toBe(101n);
});

test("a restored engine is not rolled back so far that contracts could ask it for a hash that it does not know", async () => {
  const { open, grow } = await setUp();
  const { own, executed } = await open();
  const before = executed();
  // It stands on 520, restored at 256: from 512 on it knows all hashes that the next block may ask for.
  await own.truncate(512n);
  expect(executed() - before).toBe(0);
  await own.truncate(511n);
  expect(executed() - before).toBe(511 - 128);
  await grow(own, [2], HASH_OF_OLD);
  await own.truncate(509n);
  expect(executed() - before).toBe(511 - 128);
});

test("an engine that fails while it executes blocks again costs no snapshot", async () => {
  const { open, snapshots, failAt } = await setUp();
  const before = await snapshots();
  failAt(300n);
  await expect(open()).rejects.toMatchObject({ code: "ENGINE_FAILED" });
  expect((await snapshots()).map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  failAt(0n);
  expect((await open()).count).toBe(Number(HEIGHT) - 256);
});

test.each(["cannot be read", "is of another state", "is of another block"])(
  "a snapshot that %s is dropped, and costs nothing but time",
  async (how) => {
    const { open, store, snapshots, failures } = await setUp();
    // The second one is what a start takes first.
    const [oldest, older, ...newer] = await snapshots();
    if (oldest === undefined || older === undefined || newer[0] === undefined) throw new Error("no snapshots");
    const changed = () => {
      const state = JSON.parse(gunzipSync(older.value).toString());
      const counter = Object.keys(state.accounts).find((address) => address.toLowerCase() === COUNTER) ?? "";
      state.accounts[counter].nonce += 1;
      return gzipSync(JSON.stringify(state));
    };
    const value = how === "cannot be read" ? new Uint8Array([1, 2, 3]) : how === "is of another state" ? changed() : newer[0].value;
    await store.write([{ key: older.key, value }], { sync: false });
    const { own, count } = await open();
    expect(count).toBe(Number(HEIGHT) - 128);
    expect((await own.engine.head()).number).toBe(HEIGHT);
    expect((await snapshots()).map(({ key }) => key)).toEqual([oldest, ...newer].map(({ key }) => key));
    expect(failures).toEqual([]);
  },
);

test("where a contract asked for a hash that a restored engine does not know, the next older snapshot is taken, and at last none", async () => {
  const { open, snapshots, failures } = await setUp({ asks: true });
  const { own, count } = await open();
  // Block 300 has the hash of block 44, which lies below all of them.
  expect(count).toBe(Number(HEIGHT));
  expect((await own.engine.head()).number).toBe(HEIGHT);
  expect((await snapshots()).map(({ key }) => BigInt(key.split("/")[2] ?? ""))).toEqual([384n, 512n]);
  expect(failures).toEqual([]);
});
