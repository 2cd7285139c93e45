import type { Hex } from "@parley/primitives";
import { silentLogger } from "@parley/runtime";
import { concatHex, keccak256, stringToHex, toHex, toRlp } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AnvilEngine, MAX_POOL_TRANSACTIONS } from "./AnvilEngine.ts";
import { COUNTER, type TestRollup, testRollup } from "./testing/index.ts";

const BASE_FEE = 1_000_000_000n;
const SYSTEM = privateKeyToAccount(keccak256(stringToHex("parley/v0/system")));

let chain: TestRollup;
let engine: AnvilEngine;
let engines: AnvilEngine[];

beforeEach(async () => {
  chain = await testRollup();
  engines = [];
  engine = await startAnother();
});
afterEach(async () => {
  await Promise.all(engines.map((each) => each.stop()));
  await chain.remove();
});

async function startAnother(): Promise<AnvilEngine> {
  const another = new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, logger: silentLogger });
  engines.push(another);
  await another.start();
  return another;
}

const at = (seconds: number) => ({ timestamp: chain.rollup.genesisTimestamp + BigInt(seconds), baseFeePerGas: BASE_FEE });

/** A transaction of type 4 of the second account, with these authorizations, encoded by hand: libraries refuse some that engines take. */
async function authorising(nonce: number, list: readonly (readonly Hex[])[]): Promise<Hex> {
  const [, account] = chain.accounts;
  const int = (value: bigint): Hex => (value === 0n ? "0x" : toHex(value));
  const numbers = [7_001n, BigInt(nonce), 1n, 3n * BASE_FEE, 200_000n].map(int);
  const fields = [...numbers, COUNTER, int(0n), "0x" as Hex, [], list.map((entry) => [...entry])];
  const digest = keccak256(concatHex(["0x04", toRlp(fields)]));
  const { r, s, yParity } = parseTransactionSignature(await account.sign({ hash: digest }));
  return concatHex(["0x04", toRlp([...fields, int(yParity), r, s])]);
}

function parseTransactionSignature(signature: Hex): { r: Hex; s: Hex; yParity: bigint } {
  const int = (hex: string): Hex => toHex(BigInt(`0x${hex}`));
  return { r: int(signature.slice(2, 66)), s: int(signature.slice(66, 130)), yParity: signature.endsWith("1c") ? 1n : 0n };
}

async function ofSystem(nonce: number): Promise<Hex[]> {
  const { r, s, yParity = 0 } = await SYSTEM.signAuthorization({ chainId: 7_001, contractAddress: COUNTER, nonce });
  const int = (value: bigint): Hex => (value === 0n ? "0x" : toHex(value));
  return [int(7_001n), COUNTER, int(BigInt(nonce)), int(BigInt(yParity)), int(BigInt(r)), int(BigInt(s))];
}

test.each<[string, ((entry: Hex[]) => Hex[]) | undefined]>([
  ["a nonce that is no safe integer", (entry: Hex[]) => entry.with(2, toHex(2n ** 60n))],
  ["a chain id that is no safe integer", (entry: Hex[]) => entry.with(0, toHex(2n ** 200n))],
  ["a parity that is none", (entry: Hex[]) => entry.with(3, "0x05")],
  ["none beside it", undefined],
])("an authorization of the system account behind one with %s is refused, and costs the pool nothing", async (_what, bend) => {
  const entry = await ofSystem(1);
  const raw = await authorising(0, bend === undefined ? [entry] : [bend(entry), entry]);
  const outcome = await engine.submit(raw).catch((error: unknown) => error);
  const own = await chain.transaction({ from: 2, nonce: 0 });
  await engine.submit(own);
  const system = await chain.system(0);
  expect((await engine.build({ ...at(1), system })).transactions).toEqual([system, own]);
  expect(outcome).toMatchObject({ code: "TRANSACTION_REFUSED" });
});

test("the system account's own nonce, at a better price, does not keep the pool out of a block", async () => {
  const evil = await SYSTEM.signTransaction({
    chainId: 7_001,
    nonce: 0,
    gas: 21_000n,
    to: COUNTER,
    maxFeePerGas: 9n * BASE_FEE,
    maxPriorityFeePerGas: BASE_FEE,
  });
  await expect(engine.submit(evil)).rejects.toMatchObject({ code: "TRANSACTION_REFUSED" });
  const own = await chain.transaction({ from: 2, nonce: 0 });
  await engine.submit(own);
  const system = await chain.system(0);
  expect((await engine.build({ ...at(1), system })).transactions).toEqual([system, own]);
});

test("who replaces a forced transaction of its own in the pool keeps nobody else's out of the block", async () => {
  const paid = await chain.accounts[0].signTransaction({
    chainId: 7_001,
    nonce: 0,
    gas: 21_000n,
    to: COUNTER,
    maxFeePerGas: 10n * BASE_FEE,
    maxPriorityFeePerGas: 5n * BASE_FEE,
  });
  const forced = [await chain.transaction({ from: 0, nonce: 0 })];
  await engine.submit(await chain.transaction({ from: 2, nonce: 0 }));
  await engine.build({ ...at(0), system: await chain.system(0) });
  const own = await chain.transaction({ from: 2, nonce: 1 });
  await engine.submit(paid);
  await engine.submit(own);
  const system = await chain.system(1);
  expect((await engine.build({ ...at(1), system, forced })).transactions).toEqual([system, ...forced, own]);
});

test("nobody has the sequencer recover a thousand signers for nothing, or hides one behind bytes that are no part of it", async () => {
  const [entry, of] = [await ofSystem(1), await chain.transaction({ nonce: 0 })];
  const reason = (raw: Hex) => engine.submit(raw).catch((error: { fields: { reason: string } }) => error.fields.reason);
  expect(
    await reason(
      await authorising(
        0,
        Array.from({ length: 1_300 }, () => entry),
      ),
    ),
  ).toContain("more than 16 authorizations");
  expect(await reason(`${await authorising(0, [entry])}00`)).toContain("no RLP list");
  expect(await reason(`${of}00`)).toContain("no RLP list");
});

test("two rivals of a forced transaction, one behind the other, do no more than one", async () => {
  const paid = (price: bigint) =>
    chain.accounts[0].signTransaction({
      chainId: 7_001,
      nonce: 0,
      gas: 21_000n,
      to: COUNTER,
      maxFeePerGas: price,
      maxPriorityFeePerGas: price,
    });
  const own = await chain.transaction({ from: 2, nonce: 1 });
  for (const raw of [
    await paid(4n * BASE_FEE),
    await paid(6n * BASE_FEE),
    await paid(9n * BASE_FEE),
    await chain.transaction({ from: 2, nonce: 0 }),
    own,
  ])
    await engine.submit(raw);
  const forced = [await chain.transaction({ from: 0, nonce: 0 })];
  const [, ...first] = (await engine.build({ ...at(1), system: await chain.system(0), forced })).transactions;
  expect(first).toEqual(forced);
  // What was left out for its nonce comes in the next one.
  expect((await engine.build({ ...at(2), system: await chain.system(1) })).transactions).toContain(own);
});

/** Init code that stores what a contract can see of its block: one opcode sequence per slot. */
const WITNESS: Hex = (() => {
  // PREVRANDAO, COINBASE, GASLIMIT, BASEFEE, BLOBBASEFEE, TIMESTAMP, NUMBER, GAS; BLOCKHASH of the parent, its parent, the block itself and its child.
  const seen = ["44", "41", "45", "48", "4a", "42", "43", "5a", "6001430340", "6002430340", "4340", "6001430140"];
  return `0x${seen.map((code, slot) => `${code}60${slot.toString(16).padStart(2, "0")}55`).join("")}00`;
})();

test("what was tried and undone before a block leaves nothing in it that a contract can see", async () => {
  const [follower, fresh] = [await startAnother(), await startAnother()];
  const witness = (from: 1 | 2, nonce: number) => chain.transaction({ from, nonce, to: null, data: WITNESS, value: 0n, gas: 600_000n });
  let [forcedNonce, nonce] = [0, 0];
  for (let i = 0; i < 8; i++) {
    const system = await chain.system(i);
    // The more that cannot be included, the more blocks are tried: none in the fresh engine.
    const vain = await Promise.all(Array.from({ length: i % 4 }, (_, j) => chain.transaction({ from: 1, nonce: forcedNonce + 5 + j })));
    const kept = [await witness(1, forcedNonce++), await witness(1, forcedNonce++)];
    const pool = [await witness(2, nonce++), await witness(2, nonce++)];
    for (const raw of pool) await engine.submit(raw);
    const forced = [...vain, ...kept, ...vain];
    const block = await engine.build({ ...at(Math.floor(i / 3)), system, forced });
    expect(block.transactions).toEqual([system, ...kept, ...pool]);
    expect(await follower.execute({ ...block, system, forced, transactions: pool })).toEqual(block);
    expect(await fresh.execute(block)).toEqual(block);
  }
});

test("whatever is forced, an engine with a pool and one without make the same of it", async () => {
  const follower = await startAnother();
  const [poor, delegated] = [privateKeyToAccount(toHex(77, { size: 32 })), chain.accounts[1]];
  const common = { type: "eip1559" as const, chainId: 7_001, maxFeePerGas: 3n * BASE_FEE };
  const plain = { ...common, gas: 50_000n, to: COUNTER };
  // The second account delegates its code to a contract, and stays one that can send (EIP-7702, EIP-3607).
  const authorization = await delegated.signAuthorization({ chainId: 7_001, contractAddress: COUNTER, nonce: 0 });
  const delegating = await chain.accounts[2].signTransaction({
    ...plain,
    type: "eip7702",
    nonce: 0,
    gas: 100_000n,
    authorizationList: [authorization],
  });
  await engine.submit(delegating);
  const first = await engine.build({ ...at(0), system: await chain.system(0) });
  expect(await follower.execute({ ...first, system: first.transactions[0] ?? "0x", transactions: [delegating] })).toEqual(first);

  const [a] = chain.accounts;
  const accessList = [{ address: COUNTER, storageKeys: [toHex(0, { size: 32 })] }];
  const forced = [
    await delegated.signTransaction({ ...plain, nonce: 1, maxPriorityFeePerGas: BASE_FEE }),
    await a.signTransaction({
      ...common,
      nonce: 0,
      gas: 21_000n,
      to: poor.address,
      value: 10n ** 18n,
      maxPriorityFeePerGas: 2n * BASE_FEE,
    }),
    // Its sender has nothing yet in the parent's state.
    await poor.signTransaction({ ...plain, nonce: 0 }),
    await a.signTransaction({ chainId: 7_001, type: "eip2930", nonce: 1, gas: 60_000n, gasPrice: BASE_FEE, to: COUNTER, accessList }),
    await a.signTransaction({ chainId: 7_001, type: "eip2930", nonce: 2, gas: 25_000n, gasPrice: BASE_FEE, to: COUNTER, accessList }),
    await a.signTransaction({ ...plain, nonce: 2, gas: 2n ** 24n + 1n }),
    await a.signTransaction({ ...plain, nonce: 2, maxFeePerGas: BASE_FEE - 1n }),
    await a.signTransaction({ chainId: 7_001, type: "legacy", nonce: 2, gas: 50_000n, gasPrice: BASE_FEE, to: COUNTER }),
    // All that is left, twice.
    await a.signTransaction({ ...plain, nonce: 3, gas: 60_000n, to: poor.address, value: 998n * 10n ** 18n }),
    await a.signTransaction({ ...plain, nonce: 4, gas: 60_000n, to: poor.address, value: 998n * 10n ** 18n }),
  ];
  // The same ones and their neighbours are in the pool.
  const pool = [
    ...forced.slice(0, 2),
    await chain.transaction({ from: 2, nonce: 1 }),
    await delegated.signTransaction({ ...plain, nonce: 2 }),
  ];
  pool.push(await a.signTransaction({ ...plain, nonce: 4 }));
  for (const raw of pool) await engine.submit(raw);
  const system = await chain.system(1);
  const block = await engine.build({ ...at(1), system, forced });
  const kept = forced.filter((raw) => block.transactions.includes(raw));
  expect(kept).toHaveLength(5);
  expect(block.transactions.slice(0, 6)).toEqual([system, ...kept]);
  expect(block.transactions.length).toBeGreaterThan(7);
  expect(await follower.execute({ ...block, system, forced, transactions: block.transactions.slice(6) })).toEqual(block);
  const third = await engine.build({
    ...at(2),
    system: await chain.system(2),
    forced: [await poor.signTransaction({ ...plain, nonce: 0 })],
  });
  expect(third.transactions).toHaveLength(2);
});

test("of transactions of the system account that replace each other while they come in, none gets into a block", async () => {
  const own = await chain.transaction({ from: 2, nonce: 0 });
  const raws = await Promise.all(
    [2n, 4n, 8n, 16n].map((price) =>
      SYSTEM.signTransaction({
        chainId: 7_001,
        nonce: 1,
        gas: 21_000n,
        to: COUNTER,
        maxFeePerGas: price * BASE_FEE,
        maxPriorityFeePerGas: BASE_FEE * price,
      }),
    ),
  );
  const outcomes = await Promise.allSettled(raws.map((raw) => engine.submit(raw)));
  expect(outcomes.map(({ status }) => status)).toEqual(Array(4).fill("rejected"));
  await engine.submit(own);
  const system = await chain.system(0);
  expect((await engine.build({ ...at(1), system })).transactions).toEqual([system, own]);
});

test("a pool that somebody crowds with what cannot be included is free again after a block", async () => {
  const count = Math.floor(MAX_POOL_TRANSACTIONS / 2) + 1;
  for (let nonce = 1; nonce <= count; nonce++) await engine.submit(await chain.transaction({ from: 1, nonce, gas: 21_000n }));
  const first = await chain.system(0);
  expect((await engine.build({ ...at(1), system: first })).transactions).toEqual([first]);
  // Nothing is left that could come behind the one that was missing.
  const missing = await chain.transaction({ from: 1, nonce: 0, gas: 21_000n });
  await engine.submit(missing);
  const second = await chain.system(1);
  expect((await engine.build({ ...at(2), system: second })).transactions).toEqual([second, missing]);
});
