import { gunzipSync, gzipSync } from "node:zlib";
import { type Address, type Hex, ParleyError, type SealedBlock, ZERO_HASH } from "@parley/primitives";
import { type Logger, memoryStore, silentLogger } from "@parley/runtime";
import { AnvilEngine, BlockStore, type ExecutedBlock } from "@parley/stacks";
import { COUNTER, testRollup } from "@parley/stacks/testing";
import { keccak256 } from "viem";
import { expect, onTestFinished, test } from "vitest";
import { archivedAnswer } from "./archivedAnswers.ts";
import { ChainArchive } from "./ChainArchive.ts";
import { EngineRpc } from "./EngineRpc.ts";
import { type KeptBlocks, OwnChain, UNSEALED } from "./OwnChain.ts";

const HEIGHT = 520n;
/** Writes the hash of the block 256 before the present one into its storage. */
const HASH_OF_OLD: Address = "0x5061726c65790000000000000000000000000008";

/** A chain of `HEIGHT` blocks, each of which an engine executed, and what it costs to start it again. */
async function setUp({ asks = false, kept, archives = false }: { asks?: boolean; kept?: KeptBlocks; archives?: boolean } = {}) {
  const chain = await testRollup({ more: { [HASH_OF_OLD]: { balance: "0x0", code: "0x61010043034060005500" } } });
  onTestFinished(chain.remove);
  const { rollup, genesisFile } = chain;
  const store = memoryStore();
  const archive = archives ? await ChainArchive.open(memoryStore()) : undefined;
  const failures: Error[] = [];
  const logged: string[] = [];
  let heard: (() => void) | undefined;
  const hear = (event: string) => {
    logged.push(event);
    heard?.();
  };
  const logger: Logger = { debug: hear, info: hear, warn: hear, error: hear, child: () => logger };
  /** Resolves when that was logged so often. */
  const saw = async (event: string, times: number) => {
    while (logged.filter((one) => one === event).length < times) {
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    }
  };
  let executed = 0;
  let failsAt = 0n;
  let needed: bigint | undefined;
  let isTooSlow = (_state: Uint8Array) => false;
  const engines: AnvilEngine[] = [];
  const createEngine = () => {
    const engine = new AnvilEngine({ rollup, genesisFile, logger: silentLogger, keptStates: 16, keepsHistory: kept === undefined });
    engines.push(engine);
    const execute = engine.execute.bind(engine);
    const restore = engine.restore.bind(engine);
    engine.restore = async (state) => {
      if (isTooSlow(state)) throw new ParleyError("ENGINE_FAILED", "no answer in time", { recovery: "reset", cause: new Error("timeout") });
      await restore(state);
    };
    engine.execute = async (block) => {
      executed += 1;
      if (block.number === failsAt) throw new ParleyError("ENGINE_FAILED", "no answer in time", { recovery: "reset" });
      const made = await execute(block);
      hear(`executed ${block.number}`);
      return made;
    };
    return engine;
  };
  const openStopped = async () => {
    const own = new OwnChain({
      rollup,
      createEngine,
      blocks: await BlockStore.open(store, rollup.rollupId),
      store,
      kept,
      archive,
      needed: () => needed,
      logger,
      onOverridden: async () => undefined,
      onFailure: (error) => failures.push(error),
    });
    onTestFinished(() => own.stop());
    return { own };
  };
  const open = async () => {
    const { own } = await openStopped();
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
  const need = (number: bigint | undefined) => {
    needed = number;
  };
  const refuse = (state: Uint8Array | undefined) => {
    isTooSlow = (given) => given.length === state?.length && given.every((byte, i) => byte === state[i]);
  };
  const roots = async () => {
    let count = 0;
    for await (const _ of store.range({ gte: "outbox/", lt: "outbox/~" })) count += 1;
    return count;
  };
  return { chain, archive, open, openStopped, store, rollup, grow, snapshots, failures, failAt, refuse, need, roots, engines, logged, saw };
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

const KEPT: KeptBlocks = { stored: 512n, executed: 400n };

test("an engine that executed enough gives way to one that begins with a newer state, while blocks go on", async () => {
  const { open, grow, engines, logged, saw, failures } = await setUp({ kept: KEPT });
  const began = engines.length;
  const { own, executed } = await open();
  // Restored at 256: it is due at 656.
  for (let number = HEIGHT + 1n; number <= 655n; number += 1n) await grow(own);
  expect(engines.length - began).toBe(1);
  const before = own.engine;
  const renewals = logged.filter((event) => event === "engine_renewed").length;
  await grow(own);
  // Nobody waits for it.
  expect(own.engine).toBe(before);
  await grow(own, [1], HASH_OF_OLD);
  await saw("engine_renewed", renewals + 1);
  expect(own.engine).not.toBe(before);
  expect(engines.length - began).toBe(2);
  // The state at 384, and what lies above it, up to what came meanwhile.
  expect(executed()).toBeGreaterThanOrEqual(656 - 384);
  expect(await own.engine.head()).toMatchObject({ number: own.blocks.height, hash: own.blocks.head?.hash });
  await grow(own, [2], HASH_OF_OLD);
  await own.truncate(650n);
  await grow(own, [1]);
  expect(own.blocks.height).toBe(651n);
  await own.stop();
  await expect((await open()).own.engine.head()).resolves.toMatchObject({ number: 651n });
  expect(failures).toEqual([]);
});

const ARCHIVED: KeptBlocks = { executed: 400n };

test("what an engine forgets is in the archive, and what users gave it goes over to the next one", async () => {
  const { open, grow, chain, archive, rollup, saw, logged, failures } = await setUp({ kept: ARCHIVED, archives: true });
  const { own } = await open();
  const receiptOf = async (raw: Hex, answer: EngineRpc["send"]) =>
    answer({ method: "eth_getTransactionReceipt", params: [keccak256(raw)] }).then((outcome) => outcome.error ?? outcome.result);
  const rpc = new EngineRpc(own);
  onTestFinished(() => rpc.close());
  if (archive === undefined) throw new Error("there is no archive");
  const answer: EngineRpc["send"] = async (call) => (await archivedAnswer(archive, call, (rest) => rpc.send(rest))).outcome;
  // Of the third block.
  const old = await chain.transaction({ nonce: 0, to: COUNTER, value: 0n });
  const receipt = await receiptOf(old, (call) => rpc.send(call));
  expect(receipt).toMatchObject({ blockNumber: "0x3" });

  await own.prune(HEIGHT - 20n);
  expect(archive.height).toBe(HEIGHT - 20n);
  expect(own.blocks.first).toBe(1n);
  const before = own.engine;
  const renewals = logged.filter((event) => event === "engine_renewed").length;
  // No block can have it before another one has the nonce before; it pays no more than it has to.
  const waiting = await chain.transaction({ from: 1, nonce: 1, to: COUNTER, value: 0n });
  await rpc.submit(waiting);
  while (logged.filter((event) => event === "engine_renewed").length === renewals && own.blocks.height < HEIGHT + 64n) {
    await grow(own);
    await own.exclusively(async () => undefined);
  }
  await saw("engine_renewed", renewals + 1);
  expect(own.engine).not.toBe(before);
  expect(await receiptOf(old, (call) => rpc.send(call))).toBe(null);
  expect(await receiptOf(old, answer)).toEqual(receipt);
  const first = await chain.transaction({ from: 1, nonce: 0, to: COUNTER, value: 0n });
  await rpc.submit(first);
  await grow(own);
  expect(own.blocks.head?.transactions).toEqual([first, waiting]);
  expect(own.blocks.head).toMatchObject({ rollupId: rollup.rollupId });

  // A start needs all blocks that are not archived: what begins above them is of no use to it.
  await own.stop();
  const again = await open();
  expect(again.own.engine).not.toBe(before);
  expect(again.count).toBeGreaterThanOrEqual(Number(own.blocks.height - archive.height));
  await again.own.prune(HEIGHT);
  expect(archive.height).toBe(HEIGHT);
  expect(failures).toEqual([]);
}, 60_000);

test("an engine whose blocks are not archived stays, whatever it holds", async () => {
  const { open, grow, engines, archive, logged } = await setUp({ kept: ARCHIVED, archives: true });
  const { own, count } = await open();
  // No snapshot is of use: all of its blocks are asked of it.
  expect(count).toBe(Number(HEIGHT));
  const began = engines.length;
  for (let number = HEIGHT + 1n; number <= HEIGHT + 60n; number += 1n) await grow(own);
  expect(engines).toHaveLength(began);
  await own.prune(150n);
  expect(archive?.height).toBe(150n);
  await grow(own);
  expect(engines).toHaveLength(began);
  expect(logged).not.toContain("blocks_not_archived");
});

test("blocks that cannot be archived now are later", async () => {
  const { open, archive, logged } = await setUp({ archives: true });
  const { own } = await open();
  const { engine } = own;
  const url = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(engine), "rpcUrl");
  Object.defineProperty(engine, "rpcUrl", { value: "http://127.0.0.1:1", configurable: true });
  await own.prune(100n);
  expect(archive?.height).toBe(-1n);
  expect(logged).toContain("blocks_not_archived");
  Object.defineProperty(engine, "rpcUrl", url ?? {});
  await own.prune(101n);
  expect(archive?.height).toBe(101n);
});

test("an engine that cannot be replaced stays, and it is tried again later", async () => {
  const { open, grow, failAt, saw, engines, failures, logged } = await setUp({ kept: KEPT });
  const { own } = await open();
  const before = own.engine;
  const began = engines.length;
  const renewals = logged.filter((event) => event === "engine_renewed").length;
  failAt(500n);
  for (let number = HEIGHT + 1n; number <= 656n; number += 1n) await grow(own);
  await saw("engine_not_renewed", 1);
  expect(own.engine).toBe(before);
  failAt(0n);
  // A failed one is stopped: it cannot be asked any more.
  await expect(engines[began]?.outboxRoot(0n)).rejects.toMatchObject({ code: "ENGINE_FAILED" });
  for (let number = 657n; number <= 705n; number += 1n) await grow(own);
  expect(engines.length - began).toBe(1);
  // From where the attempt had ended, which may have been some blocks later.
  for (let number = 706n; number <= 900n && engines.length - began === 1; number += 1n) await grow(own);
  await saw("engine_renewed", renewals + 1);
  expect(own.engine).not.toBe(before);
  expect(failures).toEqual([]);
});

test("a chain that goes back while an engine gets ready keeps the one that it has", async () => {
  const { open, grow, saw, logged, failures } = await setUp({ kept: KEPT });
  const { own } = await open();
  for (let number = HEIGHT + 1n; number <= 655n; number += 1n) await grow(own);
  const before = own.engine;
  // What gets ready at the next block is of no use, if that one has gone by then.
  const free = await own.exclusively(async () => {
    await grow(own);
    await saw("executed 656", 1);
    await own.truncate(655n);
    await grow(own, [1]);
    return own.engine;
  });
  expect(free).toBe(before);
  await saw("engine_kept", 1);
  expect(own.engine).toBe(before);
  expect(logged).not.toContain("engine_not_renewed");
  expect(failures).toEqual([]);
});

test("blocks that nobody needs are forgotten with their roots: below what is final, needed, kept, and below every state", async () => {
  const { open, store, rollup, need, roots, grow, snapshots } = await setUp({ kept: { stored: 200n, executed: 10_000n } });
  const { own } = await open();
  const before = own.blocks.first;
  expect(before).toBe(1n);
  for (const [final, needed, first] of [
    [0n, undefined, 1n],
    [100n, undefined, 1n],
    // A start at that one would begin at the genesis: the first state is too near to it.
    [384n, undefined, 1n],
    [500n, 110n, 110n],
    // That first state.
    [500n, undefined, 128n],
    [90n, undefined, 128n],
  ] as const) {
    need(needed);
    await own.prune(final);
    expect(own.blocks.first).toBe(first);
    expect(await own.blocks.get(first - 1n)).toBeUndefined();
    expect((await own.blocks.get(first))?.number).toBe(first);
    expect(await roots()).toBe(Number(HEIGHT - first + 1n));
  }
  await own.prune(515n);
  for (let number = HEIGHT + 1n; number <= 700n; number += 1n) await grow(own);
  await own.prune(700n);
  // Of those below 444, two were kept besides those above; with what is final now more of them are old.
  expect(own.blocks.first).toBe(128n);
  for (let number = 701n; number <= 1_024n; number += 1n) await grow(own);
  await own.prune(1_024n);
  const kept = (await snapshots()).map(({ key }) => BigInt(key.split("/")[2] ?? ""));
  expect(kept).toEqual([256n, 384n, 512n, 640n, 768n, 896n, 1_024n]);
  expect(own.blocks.first).toBe(256n);
  await own.stop();
  const reopened = await BlockStore.open(store, rollup.rollupId);
  expect([reopened.first, reopened.height]).toEqual([256n, 1_024n]);
  const again = await open();
  expect(again.count).toBe(1_024 - 640);
  await again.own.truncate(900n);
  await expect(again.own.outboxRoot(256n)).resolves.toMatch(/^0x/);
  await expect(again.own.outboxRoot(255n)).rejects.toMatchObject({ code: "STORE_FAILED" });
});

test("a pruned chain whose states are all of no use says so, and can begin anew", async () => {
  const { open, openStopped, store, snapshots, grow, roots, failures } = await setUp({ kept: { stored: 200n, executed: 10_000n } });
  const { own } = await open();
  await own.prune(HEIGHT);
  await own.stop();
  for (const { key } of await snapshots()) await store.write([{ key, value: new Uint8Array([1]) }], { sync: false });
  await expect(open()).rejects.toMatchObject({ code: "BLOCKS_PRUNED" });
  const { own: anew } = await openStopped();
  await expect(anew.start()).rejects.toMatchObject({ code: "BLOCKS_PRUNED" });
  await anew.reset();
  expect([anew.blocks.first, anew.blocks.height, await roots()]).toEqual([1n, 0n, 0]);
  await grow(anew, [0]);
  expect(anew.blocks.height).toBe(1n);
  expect(failures).toEqual([]);
});

test("a state that an engine does not take in time is passed over, and kept for another time", async () => {
  const { open, snapshots, refuse } = await setUp();
  const before = await snapshots();
  refuse(before[1]?.value);
  expect((await open()).count).toBe(Number(HEIGHT) - 128);
  refuse(undefined);
  expect((await snapshots()).map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  expect((await open()).count).toBe(Number(HEIGHT) - 256);
});

test("states of a chain that went back do not take the place of those that are of use", async () => {
  const { open, grow, snapshots } = await setUp({ kept: { stored: 200n, executed: 10_000n } });
  const { own } = await open();
  const numbers = async () => (await snapshots()).map(({ key }) => BigInt(key.split("/")[2] ?? ""));
  await own.truncate(300n);
  expect(await numbers()).toEqual([128n, 256n]);
  for (let number = 301n; number <= 600n; number += 1n) await grow(own, number === 301n ? [1] : []);
  expect(await numbers()).toEqual([128n, 256n, 384n, 512n]);
  await own.prune(600n);
  expect(own.blocks.first).toBe(128n);
  await own.stop();
  expect((await open()).count).toBe(600 - 256);
});

test("a chain that cannot go back because of what was forgotten begins anew with its next start, though that could go on", async () => {
  const { open, openStopped, grow, failures } = await setUp({ kept: { stored: 200n, executed: 10_000n } });
  const { own } = await open();
  await own.prune(515n);
  expect(own.blocks.first).toBe(128n);
  await expect(own.truncate(300n)).rejects.toMatchObject({ code: "BLOCKS_PRUNED" });
  await own.stop();
  const { own: next } = await openStopped();
  await expect(next.start()).rejects.toMatchObject({ code: "BLOCKS_PRUNED" });
  await next.reset();
  await grow(next, [0]);
  await next.stop();
  expect((await open()).own.blocks.height).toBe(1n);
  expect(failures).toEqual([]);
});

test("an engine that had to begin far below is not replaced again at once", async () => {
  const { open, grow, snapshots, store, engines, saw, logged } = await setUp({ kept: KEPT });
  const [oldest, ...newer] = await snapshots();
  expect(oldest?.key).toContain("/00000000000000000128/");
  await store.write(
    newer.map(({ key }) => ({ key, value: undefined })),
    { sync: false },
  );
  const { own } = await open();
  const [began, renewals] = [engines.length, logged.filter((event) => event === "engine_renewed").length];
  for (let number = HEIGHT + 1n; number <= 528n; number += 1n) await grow(own);
  await saw("engine_renewed", renewals + 1);
  // It began at 128 again, so each of these is more than 400 blocks above.
  for (let number = 529n; number <= 570n; number += 1n) await grow(own);
  expect(engines.length - began).toBe(1);
  for (let number = 571n; number <= 580n; number += 1n) await grow(own);
  await saw("engine_renewed", renewals + 2);
});
