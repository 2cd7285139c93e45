import { secp256k1 } from "@noble/curves/secp256k1.js";
import type { Hex } from "@parley/primitives";
import fc from "fast-check";
import { concatHex, fromRlp, toHex, toRlp } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { readForced, takeForced } from "./forcedTransactions.ts";
import { Sequence } from "./Sequence.ts";
import { SYSTEM_KEY } from "./systemTransaction.ts";
import { testAddress, testConfig, testHash } from "./testing/testRollup.ts";

const account = privateKeyToAccount(testHash("a user"));
const CHAIN = 10_001;
const THIRD = 10_000_000n;
const content = { chainId: CHAIN, nonce: 7, gas: 21_000n, to: testAddress("somebody"), value: 5n } as const;
const list = [
  { address: testAddress("account"), storageKeys: [testHash("slot 0"), testHash("slot 1")] },
  { address: testAddress("another"), storageKeys: [] },
];
const legacy = await account.signTransaction({ ...content, type: "legacy", gasPrice: 3n });
const listed = await account.signTransaction({ ...content, type: "eip2930", gasPrice: 3n, accessList: list });
const dynamic = await account.signTransaction({ ...content, type: "eip1559", maxFeePerGas: 3n, maxPriorityFeePerGas: 3n, data: "0x00ff" });

const read = (raw: Hex) => readForced(raw, testConfig);
type Item = Hex | Item[];
/** The same transaction with one field put in place of another. */
function altered(raw: Hex, place: number, item: Item): Hex {
  const prefix: Hex = raw.startsWith("0x01") || raw.startsWith("0x02") ? (raw.slice(0, 4) as Hex) : "0x"; // a slice of hex
  const fields = fromRlp(prefix === "0x" ? raw : `0x${raw.slice(4)}`) as Item[]; // a transaction is a list
  return concatHex([prefix, toRlp(fields.with(place, item))]);
}

describe("a forced transaction", () => {
  it("of type 0, 1 or 2 is taken as it stands", async () => {
    const creation = await account.signTransaction({
      type: "eip1559",
      chainId: CHAIN,
      gas: THIRD,
      data: "0x6001",
      maxFeePerGas: 2n ** 128n - 1n,
    });
    for (const raw of [legacy, listed, dynamic]) expect(read(raw)).toEqual({ raw, gasLimit: 21_000n });
    expect(read(creation)).toEqual({ raw: creation, gasLimit: THIRD });
  });

  it("of another chain or type, without a chain, with too much gas or from the system account is dropped", async () => {
    const system = privateKeyToAccount(SYSTEM_KEY);
    const authorization = await account.signAuthorization({ address: testAddress("code"), chainId: CHAIN, nonce: 0 });
    const dropped = await Promise.all([
      account.signTransaction({ ...content, chainId: CHAIN + 1, type: "legacy", gasPrice: 3n }),
      account.signTransaction({ ...content, chainId: CHAIN + 1, type: "eip2930", gasPrice: 3n }),
      account.signTransaction({ ...content, chainId: CHAIN + 1, type: "eip1559", maxFeePerGas: 3n }),
      account.signTransaction({ nonce: 7, gas: 21_000n, to: content.to, type: "legacy", gasPrice: 3n }),
      account.signTransaction({ ...content, type: "eip7702", maxFeePerGas: 3n, authorizationList: [authorization] }),
      account.signTransaction({ ...content, gas: THIRD + 1n, type: "eip1559", maxFeePerGas: 3n }),
      system.signTransaction({ ...content, type: "legacy", gasPrice: 3n }),
      system.signTransaction({ ...content, type: "eip2930", gasPrice: 3n }),
      system.signTransaction({ ...content, type: "eip1559", maxFeePerGas: 3n }),
    ]);
    for (const raw of dropped) expect(read(raw)).toBeUndefined();
  });

  it("has one encoding only", () => {
    for (const raw of [legacy, listed, dynamic]) {
      expect(read(`${raw}00`)).toBeUndefined();
      expect(read(raw.slice(0, -2) as Hex)).toBeUndefined(); // a byte less
      for (let place = 0; place < 8; place++) {
        if (!(raw === listed && place === 7)) expect(read(altered(raw, place, []))).toBeUndefined();
        expect(read(altered(raw, place, ["0x01"]))).toBeUndefined();
      }
    }
    // Leading zeros of nonce, price, gas, value; a number that is zero in one byte.
    for (const place of [0, 1, 2, 4]) expect(read(altered(legacy, place, "0x0007"))).toBeUndefined();
    for (const place of [0, 1, 2, 3, 4, 6]) expect(read(altered(dynamic, place, "0x0007"))).toBeUndefined();
    expect(read(altered(legacy, 4, "0x00"))).toBeUndefined();
    // A single byte below 0x80 with a length before it.
    expect(
      read(legacy.replace(/^0xf8(..)07/, (_, length) => `0xf8${(Number.parseInt(length, 16) + 1).toString(16)}8107`) as Hex),
    ).toBeUndefined();
    expect(read(legacy.replace(/^0xf8/, "0xf900") as Hex)).toBeUndefined();
  });

  it("keeps the widths of its fields", () => {
    const wide = (bytes: number) => `0x${"ff".repeat(bytes)}` as Hex;
    // They stay readable, with another signer.
    expect(read(altered(dynamic, 1, wide(8)))).toBeDefined();
    expect(read(altered(dynamic, 1, wide(9)))).toBeUndefined();
    expect(read(altered(dynamic, 3, wide(16)))).toBeDefined();
    expect(read(altered(dynamic, 3, wide(17)))).toBeUndefined();
    expect(read(altered(dynamic, 2, wide(1)))).toBeUndefined(); // over the fee
    expect(read(altered(dynamic, 6, wide(32)))).toBeDefined();
    expect(read(altered(dynamic, 6, wide(33)))).toBeUndefined();
    expect(read(altered(dynamic, 5, wide(19)))).toBeUndefined();
    expect(read(altered(dynamic, 5, wide(21)))).toBeUndefined();
    expect(read(altered(dynamic, 4, wide(8)))).toBeUndefined(); // over a third
    expect(read(altered(listed, 2, wide(17)))).toBeUndefined();
    expect(read(altered(legacy, 1, wide(17)))).toBeUndefined();
    expect(read(altered(listed, 7, [[testAddress("a"), [testHash("slot"), wide(31)]]]))).toBeUndefined();
    expect(read(altered(listed, 7, [[wide(19), []]]))).toBeUndefined();
    expect(read(altered(listed, 7, [[testAddress("a")]]))).toBeUndefined();
    expect(read(altered(listed, 7, [testAddress("a")]))).toBeUndefined();
    expect(read(altered(listed, 7, [[testAddress("a"), []]]))).toBeDefined();
  });

  it("has a signature in one form only", () => {
    const order = secp256k1.Point.Fn.ORDER;
    const s = BigInt((fromRlp(`0x${dynamic.slice(4)}`) as Hex[])[11] ?? 0);
    expect(read(altered(dynamic, 11, toHex(order - s, { size: 32 })))).toBeUndefined();
    for (const part of ["0x", toHex(order), `0x${"ff".repeat(32)}`] as Hex[])
      for (const place of [10, 11]) expect(read(altered(dynamic, place, part))).toBeUndefined();
    for (const parity of ["0x02", "0x1b", "0x0101"] as Hex[]) expect(read(altered(dynamic, 9, parity))).toBeUndefined();
    for (const v of ["0x1b", "0x1c", toHex(35 + 2 * CHAIN + 2), toHex(35 + 2 * CHAIN + 3)] as Hex[])
      expect(read(altered(legacy, 6, v))).toBeUndefined();
  });

  it("has at most 131,072 bytes", async () => {
    const sized = (bytes: number) =>
      account.signTransaction({ ...content, type: "eip1559", maxFeePerGas: 3n, data: `0x${"11".repeat(bytes)}` });
    const overhead = (await sized(100_000)).length / 2 - 1 - 100_000;
    expect(read(await sized(131_072 - overhead))).toBeDefined();
    expect(read(await sized(131_073 - overhead))).toBeUndefined();
  });

  it("of any bytes is taken or dropped, never an exception", () => {
    const nested = `0x${"f9ffff".repeat(40_000)}` as const;
    let deep: Hex = "0xc0";
    for (let i = 0; i < 2_000; i++) deep = toRlp([deep]);
    for (const raw of [
      "0x",
      "0x01",
      "0x02",
      "0x03",
      "0x7f",
      "0x80",
      "0xc0",
      "0xff",
      "0xf8",
      "0xbfffffffffffffffff",
      "0x0",
      "0x2",
      "zz",
      nested,
      `0x02${nested.slice(2)}`,
      deep,
      `0x01${deep.slice(2)}`,
    ] as Hex[])
      expect(read(raw)).toBeUndefined();
    const mutated = fc.tuple(fc.constantFrom(legacy, listed, dynamic), fc.nat(), fc.nat(255)).map(([raw, at, byte]) => {
      const bytes = Buffer.from(raw.slice(2), "hex");
      bytes[at % bytes.length] = byte;
      return toHex(bytes);
    });
    fc.assert(
      fc.property(
        fc.oneof(
          mutated,
          fc.uint8Array({ maxLength: 200 }).map((bytes) => toHex(bytes)),
        ),
        (raw) => {
          const taken = read(raw);
          if (taken !== undefined) expect(taken.raw).toBe(raw);
        },
      ),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe("a block", () => {
  const queue = (gas: readonly bigint[]) => Sequence.of(...gas.map((gasLimit, i) => ({ raw: toHex(i), gasLimit })));

  it("takes 16 at most, from the front, and a third of its gas", () => {
    expect(takeForced(queue(Array(20).fill(21_000n)), testConfig).map(({ raw }) => raw)).toEqual(
      Array.from({ length: 16 }, (_, i) => toHex(i)),
    );
    expect(takeForced(queue([THIRD, 1n]), testConfig).length).toBe(1);
    expect(takeForced(queue([THIRD - 1n, 1n, 0n, 1n, 0n]), testConfig).length).toBe(3);
    expect(takeForced(queue([]), testConfig)).toEqual([]);
  });
});
