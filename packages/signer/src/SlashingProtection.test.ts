import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { subjectOf } from "@parley/attestation";
import { testHead } from "@parley/attestation/testing";
import { type Head, type Hex, headHash } from "@parley/primitives";
import { memoryStore, openLevelStore, type Store } from "@parley/runtime";
import { afterEach, describe, expect, it } from "vitest";
import { SlashingProtection } from "./SlashingProtection.ts";

const operator = `0x${"0a".repeat(20)}` as const;
const network = { l1ChainId: 1n, avs: `0x${"a5".repeat(20)}`, operatorSetId: 0 } as const;
const open = (store: Store, allowEmpty = false) => SlashingProtection.open({ store, operator, network, allowEmpty });
const blockHash = (number: bigint) => `0x${number.toString(16).padStart(64, "b")}` as Hex; // 32 bytes by padding
const head = (number: bigint, fields: Partial<Head> = {}) => testHead({ number, blockHash: blockHash(number), ...fields });
const ownChain = async (_: Hex, number: bigint) => blockHash(number);

describe("SlashingProtection", () => {
  it("refuses an empty store unless told that the operator is new, and the store of another operator", async () => {
    const store = memoryStore();
    await expect(open(store)).rejects.toMatchObject({ code: "PROTECTION_EMPTY" });
    await open(store, true);
    await open(store);
    await expect(SlashingProtection.open({ store, operator: `0x${"0b".repeat(20)}`, network, allowEmpty: true })).rejects.toMatchObject({
      code: "CONFIG_INVALID",
    });
  });

  it("takes all heads of a vote or none", async () => {
    const protection = await open(memoryStore(), true);
    const other = `0x${"02".repeat(32)}` as const;
    expect(await protection.record([head(5n), head(5n, { rollupId: other })], ownChain)).toEqual({ allowed: true });
    const lie = head(5n, { rollupId: other, stateRoot: `0x${"ee".repeat(32)}` });
    expect(await protection.record([head(6n), lie], ownChain)).toEqual({ allowed: false, head: lie, reason: "conflicts-with-signed" });
    expect(protection.lastSigned().get(subjectOf(head(5n)))?.number).toBe(5n);
    expect(await protection.record([head(6n)], ownChain)).toEqual({ allowed: true });
  });

  it("of votes that come at once only one of two that conflict passes", async () => {
    const protection = await open(memoryStore(), true);
    const results = await Promise.all(
      [1, 2, 3, 4].map((byte) => protection.record([head(7n, { stateRoot: `0x${`0${byte}`.repeat(32)}` })], ownChain)),
    );
    expect(results.map(({ allowed }) => allowed)).toEqual([true, false, false, false]);
  });

  it("asks the own chain for the block that was signed last", async () => {
    const protection = await open(memoryStore(), true);
    await protection.record([head(5n)], ownChain);
    expect(await protection.record([head(6n)], async () => undefined)).toMatchObject({ reason: "not-a-descendant" });
    expect(await protection.record([head(6n)], async () => `0x${"cc".repeat(32)}`)).toMatchObject({ reason: "not-a-descendant" });
    expect(await protection.record([head(6n)], ownChain)).toEqual({ allowed: true });
  });

  it("keeps the records of the last 1,024 numbers of each subject, however far apart they are, and always the highest", async () => {
    const store = memoryStore();
    const protection = await open(store, true);
    const stored = async () => {
      const found: bigint[] = [];
      for await (const { key } of store.range({ gte: "vote/", lt: "vote0" })) found.push(BigInt(key.split("/")[4] ?? ""));
      return found;
    };
    for (let number = 1n; number <= 2_401n; number += 12n) await protection.record([head(number, { finality: 2 })], ownChain);
    const kept = await stored();
    expect(kept).toHaveLength(86);
    expect([kept[0], kept.at(-1)]).toEqual([1_381n, 2_401n]);
    await protection.record([head(100_000n, { finality: 2 })], ownChain);
    for (let number = 100_001n; number <= 100_006n; number += 1n) await protection.record([head(number, { finality: 2 })], ownChain);
    expect((await stored())[0]).toBe(100_000n);
    // What another subject signed is not touched, nor another life's memory.
    await protection.record([head(7n)], ownChain);
    const again = await open(store);
    expect(await again.record([head(100_003n, { finality: 2, stateRoot: `0x${"ee".repeat(32)}` })], ownChain)).toMatchObject({
      reason: "conflicts-with-signed",
    });
    expect(await again.record([head(2_401n, { finality: 2 })], ownChain)).toMatchObject({ reason: "below-last-signed" });
    expect(again.lastSigned().get(subjectOf(head(7n)))?.number).toBe(7n);
  });

  it("below the kept records nothing passes, not even what was signed", async () => {
    const protection = await open(memoryStore(), true);
    await protection.record([head(1n)], ownChain);
    expect(await protection.record([head(1n)], ownChain)).toEqual({ allowed: true });
    await protection.record([head(1_025n)], ownChain);
    expect(await protection.record([head(1n)], ownChain)).toMatchObject({ reason: "below-last-signed" });
  });
});

describe("anchors and L1 origins", () => {
  const anchor = `0x${"0a".repeat(32)}` as const;
  const otherL1 = `0x${"e1".repeat(32)}` as const;

  it("starts afresh under another anchor, and stays bound under the first", async () => {
    const protection = await open(memoryStore(), true);
    await protection.record([head(9n)], ownChain);
    const elsewhere = async () => `0x${"cc".repeat(32)}` as const;
    expect(await protection.record([head(7n, { anchor })], elsewhere)).toEqual({ allowed: true });
    expect(await protection.record([head(7n)], elsewhere)).toMatchObject({ reason: "below-last-signed" });
    expect([...protection.lastSigned().values()].map(({ number }) => number)).toEqual([9n, 7n]);
  });

  it("signs a safe head again only after an L1 reorg that it can show, also in a later life", async () => {
    const store = memoryStore();
    const protection = await open(store, true);
    const before = head(5n, { finality: 2 });
    const after = head(5n, { finality: 2, blockHash: otherL1, l1OriginNumber: 3n, l1OriginHash: otherL1 });
    await protection.record([before], ownChain);
    expect(await protection.record([after], ownChain)).toMatchObject({ reason: "conflicts-with-signed" });
    expect(await protection.record([after], ownChain, async () => before.l1OriginHash)).toMatchObject({ reason: "conflicts-with-signed" });
    expect(await protection.record([after], ownChain, async () => otherL1)).toEqual({ allowed: true });
    const later = await open(store);
    expect(await later.record([before], ownChain)).toEqual({ allowed: true });
    expect(await later.record([after], ownChain)).toEqual({ allowed: true });
    const third = { ...after, stateRoot: otherL1 };
    expect(await later.record([third], ownChain, async () => otherL1)).toMatchObject({ reason: "conflicts-with-signed" });
  });

  it("refuses records that it does not understand, rather than forget what they say", async () => {
    const store = memoryStore();
    await open(store, true);
    const hash = `0x${"01".repeat(32)}`;
    const entries = [
      [`vote/${hash}/1/00000000000000000009`, `${hash} ${hash}`],
      [`vote/${hash}/1/${hash}/00000000000000000009`, `${hash} ${hash}`],
    ] as const;
    for (const [key, value] of entries) {
      await store.write([{ key, value: new TextEncoder().encode(value) }], { sync: true });
      await expect(open(store)).rejects.toMatchObject({ code: "STORE_FAILED" });
      await store.write([{ key, value: undefined }], { sync: true });
    }
  });
});

describe("a crash between record and signature", () => {
  const directories: string[] = [];
  afterEach(() => Promise.all(directories.splice(0).map((directory) => rm(directory, { recursive: true, force: true }))));

  it("never leads to a second signature: the next life only repeats", async () => {
    const directory = await mkdtemp(join(tmpdir(), "parley-protection-"));
    directories.push(directory);
    const signed = new Set<Hex>();
    const first = await openLevelStore(directory);
    const before = await open(first, true);
    // Recorded, and then the process dies: whether the signature left is not known.
    await before.record([head(9n)], ownChain);
    signed.add(headHash(head(9n)));
    await first.close();

    const second = await openLevelStore(directory);
    const after = await open(second);
    const lie = head(9n, { stateRoot: `0x${"ee".repeat(32)}` });
    for (const asked of [lie, head(8n), head(9n)]) if ((await after.record([asked], ownChain)).allowed) signed.add(headHash(asked));
    expect([...signed]).toEqual([headHash(head(9n))]);
    await second.close();
  });

  it("a write that fails leaves no signature and no memory of one", async () => {
    const store = memoryStore();
    await open(store, true);
    const broken: Store = { ...store, write: () => Promise.reject(new Error("the disk is full")) };
    const protection = await open(broken);
    await expect(protection.record([head(9n)], ownChain)).rejects.toThrow("the disk is full");
    expect(protection.lastSigned().size).toBe(0);
  });
});
