import { inspect } from "node:util";
import type { Hex } from "@parley/primitives";
import { toHex } from "viem";
import { expect, test } from "vitest";
import { Batcher, CHOSEN_BYTES } from "./Batcher.ts";
import { UNSEALED } from "./OwnChain.ts";
import { BUMP_MS, batcherOnL1, fill, INTERVAL_MS } from "./testing/batcherOnL1.ts";

test("what is sealed is posted once, in order, without what came from the L1", async () => {
  const { batcher, seal, mine, inbox, clock, sealed } = await batcherOnL1();
  await batcher.step();
  seal(3);
  await batcher.step();
  await mine();
  await batcher.step();
  expect(batcher.posted).toBe(3n);
  seal(8);
  await batcher.step();
  await mine();
  expect(await inbox()).toHaveLength(1);
  await clock.advanceBy(INTERVAL_MS);
  await batcher.step();
  await mine();
  await batcher.step();
  const posted = await inbox();
  expect(posted.map(({ numbers }) => numbers)).toEqual([
    [1n, 2n, 3n],
    [4n, 5n, 6n, 7n, 8n],
  ]);
  expect(posted.flatMap(({ transactions }) => transactions)).toEqual(sealed.slice(0, 8).map(({ transactions }) => transactions[1]));
});

test("a transaction that stays out is sent again at a better price, never over the limit", async () => {
  const { batcher, seal, mine, inbox, clock, client, account, anvilCall } = await batcherOnL1();
  seal(2);
  await batcher.step();
  const first = await client.getTransactionCount({ address: account.address, blockTag: "pending" });
  expect(first).toBe(1);
  await anvilCall("anvil_setNextBlockBaseFeePerGas", toHex(40n * 10n ** 9n));
  await mine();
  expect(await inbox()).toEqual([]);
  for (let i = 0; i < 20; i += 1) {
    await clock.advanceBy(BUMP_MS);
    await batcher.step();
  }
  const pool = (await client.request({ method: "txpool_content" as never })) as Record<
    string,
    Record<string, Record<string, { maxFeePerGas: Hex }>>
  >;
  const [waiting] = Object.values(pool).flatMap((accounts) => Object.values(accounts).flatMap((nonces) => Object.values(nonces)));
  expect(BigInt(waiting?.maxFeePerGas ?? 0)).toBe(50n * 10n ** 9n);
  await mine();
  await batcher.step();
  expect(batcher.posted).toBe(2n);
  expect((await inbox()).map(({ numbers }) => numbers)).toEqual([[1n, 2n]]);
});

test("a transaction that the L1's pool forgot is sent again, long before its price is raised", async () => {
  const { batcher, seal, mine, inbox, clock, anvilCall } = await batcherOnL1();
  seal(2);
  await batcher.step();
  await anvilCall("anvil_dropAllTransactions");
  await mine();
  await clock.advanceBy(BUMP_MS / 5);
  await batcher.step();
  await mine();
  await batcher.step();
  expect((await inbox()).map(({ numbers }) => numbers)).toEqual([[1n, 2n]]);
});

test("a nonce that something else used is no end", async () => {
  const { batcher, seal, mine, inbox, account, client, anvilCall } = await batcherOnL1();
  seal(2);
  await batcher.step();
  await anvilCall("anvil_dropAllTransactions");
  const fees = { maxFeePerGas: 10n ** 11n, maxPriorityFeePerGas: 1n };
  const raw = await account.signTransaction({ type: "eip1559", chainId: 31_337, nonce: 0, gas: 21_000n, to: account.address, ...fees });
  await client.sendRawTransaction({ serializedTransaction: raw });
  await mine();
  await batcher.step();
  await mine();
  await batcher.step();
  expect(batcher.posted).toBe(2n);
  expect((await inbox()).map(({ numbers }) => numbers)).toEqual([[1n, 2n]]);
});

test("what stood on L1 blocks that are no more is posted again", async () => {
  const { batcher, seal, mine, inbox, clock, anvilCall } = await batcherOnL1();
  await mine();
  seal(2);
  await batcher.step();
  await mine();
  await batcher.step();
  await clock.advanceBy(INTERVAL_MS);
  seal(4);
  await batcher.step();
  await mine();
  await batcher.step();
  expect(batcher.posted).toBe(4n);
  await anvilCall("anvil_rollback", 2);
  await anvilCall("anvil_dropAllTransactions");
  for (let i = 0; i < 3; i += 1) await mine();
  expect(await inbox()).toEqual([]);
  await clock.advanceBy(INTERVAL_MS);
  await batcher.step();
  await mine();
  await batcher.step();
  expect(batcher.posted).toBe(4n);
  expect((await inbox()).flatMap(({ numbers }) => numbers)).toEqual([1n, 2n, 3n, 4n]);
});

test("a new life goes on where the last one stood, also in the middle of a transaction", async () => {
  const { batcher, again, seal, mine, inbox, clock } = await batcherOnL1();
  seal(2);
  await batcher.step();
  await mine();
  await batcher.step();
  seal(3);
  const second = await again();
  expect(second.posted).toBe(2n);
  await second.step();
  const third = await again();
  await third.step();
  await mine();
  await third.step();
  await clock.advanceBy(INTERVAL_MS);
  await third.step();
  await mine();
  await third.step();
  expect(third.posted).toBe(3n);
  const numbers = (await inbox()).flatMap((batch) => batch.numbers);
  expect([...new Set(numbers)]).toEqual([1n, 2n, 3n]);
});

test("no batch is signed for a block that the L1 brought in place of a sealed one, whether or not anybody said so before it is looked at", async () => {
  const { batcher, again, seal, mine, inbox, clock, sealed } = await batcherOnL1();
  const bring = (number: number) => {
    const [own] = sealed.slice(number - 1, number);
    if (own !== undefined) sealed[number - 1] = { ...own, hash: toHex(number, { size: 32 }), signature: UNSEALED };
  };
  bring(2);
  seal(2);
  await batcher.step();
  await mine();
  expect(await inbox()).toEqual([]);
  expect(batcher.posted).toBe(2n);
  // So in a life that ended before it was told, where a sealed block is behind what was brought.
  bring(4);
  seal(5);
  const second = await again();
  await clock.advanceBy(INTERVAL_MS);
  await second.step();
  await mine();
  await second.step();
  expect((await inbox()).map(({ numbers }) => numbers)).toEqual([[5n]]);
  expect(second.posted).toBe(5n);
});

test("an L1 that refuses or does not answer loses nothing", async () => {
  const { batcher, seal, mine, inbox, anvilCall, account } = await batcherOnL1();
  seal(2);
  await anvilCall("anvil_setBalance", account.address, "0x0");
  const refused: unknown = await batcher.step().catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: "RPC_FAILED", hint: expect.stringContaining(account.address) });
  // A log line is no place for a payload.
  expect(inspect(refused, { depth: 9 })).not.toMatch(/0x02[0-9a-f]{200}/);
  await anvilCall("anvil_setBalance", account.address, toHex(10n ** 20n));
  await batcher.step();
  await mine();
  await batcher.step();
  expect((await inbox()).map(({ numbers }) => numbers)).toEqual([[1n, 2n]]);
});

test("a block of the most that a sequencer may choose is posted, whatever it is made of", async () => {
  const { batcher, seal, mine, inbox, sealed } = await batcherOnL1();
  const [block] = sealed;
  if (block === undefined) throw new Error("there are blocks");
  const full = fill(block, CHOSEN_BYTES.calldata);
  sealed[0] = full;
  seal(1);
  await batcher.step();
  await mine();
  await batcher.step();
  expect(batcher.posted).toBe(1n);
  expect((await inbox())[0]?.transactions).toEqual(full.transactions.slice(1));
});

test("a store that cannot be written ends it", async () => {
  const { seal, mine, again, options } = await batcherOnL1();
  const failed = Promise.withResolvers<Error>();
  const full = new Error("disk full");
  seal(1);
  const batcher = await Batcher.open({
    ...options,
    store: { ...options.store, write: () => Promise.reject(full) },
    onFailure: failed.resolve,
  });
  await batcher.step();
  await mine();
  batcher.start(1_000);
  expect(await failed.promise).toBe(full);
  await batcher.stop();
  // What was not remembered is posted again.
  expect((await again()).posted).toBe(0n);
});
