import type { Hex } from "@parley/primitives";
import { silentLogger } from "@parley/runtime";
import { concatHex, keccak256, stringToHex, toHex, toRlp } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AnvilEngine } from "./AnvilEngine.ts";
import { COUNTER, type TestRollup, testRollup } from "./testing/index.ts";

const BASE_FEE = 1_000_000_000n;
const SYSTEM = privateKeyToAccount(keccak256(stringToHex("parley/v0/system")));

let chain: TestRollup;
let engine: AnvilEngine;

beforeEach(async () => {
  chain = await testRollup();
  engine = new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, logger: silentLogger });
  await engine.start();
});
afterEach(async () => {
  await engine.stop();
  await chain.remove();
});

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
