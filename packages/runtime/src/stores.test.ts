import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryStore } from "./memoryStore.ts";
import { openLevelStore } from "./openLevelStore.ts";
import type { Store } from "./Store.ts";

let root = "";
let opened = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "parley-stores-"));
});
afterAll(() => rm(root, { recursive: true }));

const bytes = (...values: number[]) => Uint8Array.from(values);
async function list(store: Store, options: Parameters<Store["range"]>[0]): Promise<string[]> {
  const found: string[] = [];
  for await (const { key, value } of store.range(options)) found.push(`${key}=${Buffer.from(value).toString("hex")}`);
  return found;
}

const KINDS: Record<string, () => Promise<Store>> = {
  level: () => openLevelStore(join(root, `store-${opened++}`)),
  memory: async () => memoryStore(),
};

describe.each(Object.entries(KINDS))("%s store", (_name, open) => {
  test("writes, overwrites, deletes and ranges in order", async () => {
    const store = await open();
    await store.write(
      [
        { key: "b/2", value: bytes(2) },
        { key: "b/1", value: bytes(1) },
        { key: "a", value: bytes() },
        { key: "c", value: bytes(9) },
      ],
      { sync: true },
    );
    await store.write(
      [
        { key: "b/1", value: bytes(7, 7) },
        { key: "c", value: undefined },
      ],
      { sync: false },
    );
    expect(await store.get("b/1")).toEqual(bytes(7, 7));
    expect(await store.get("a")).toEqual(bytes());
    expect(await store.get("c")).toBeUndefined();
    expect(await list(store, { gte: "b/", lt: "b0" })).toEqual(["b/1=0707", "b/2=02"]);
    expect(await list(store, { gte: "a", lt: "z", reverse: true, limit: 2 })).toEqual(["b/2=02", "b/1=0707"]);
    expect(await list(store, { gte: "a", lt: "\uffff", limit: 0 })).toEqual([]);
    await store.close();
  });

  test("a range is a snapshot and values are copies", async () => {
    const store = await open();
    const value = bytes(1);
    await store.write(
      [
        { key: "k1", value },
        { key: "k2", value },
      ],
      { sync: false },
    );
    value[0] = 9;
    const seen: string[] = [];
    for await (const entry of store.range({ gte: "k", lt: "l" })) {
      seen.push(entry.key);
      entry.value[0] = 5;
      await store.write(
        [
          { key: "k2", value: undefined },
          { key: "k3", value },
        ],
        { sync: false },
      );
    }
    expect(seen).toEqual(["k1", "k2"]);
    expect(await store.get("k1")).toEqual(bytes(1));
    await store.close();
  });

  test("impossible keys and use after close are STORE_FAILED, and a refused batch writes nothing", async () => {
    const store = await open();
    for (const key of ["", "é", "a\u0000", "x".repeat(513)]) {
      await expect(store.get(key)).rejects.toMatchObject({ code: "STORE_FAILED" });
      await expect(
        store.write(
          [
            { key: "good", value: bytes(1) },
            { key, value: bytes(1) },
          ],
          { sync: true },
        ),
      ).rejects.toMatchObject({ code: "STORE_FAILED" });
    }
    expect(await store.get("good")).toBeUndefined();
    await store.close();
    await store.close();
    await expect(store.get("good")).rejects.toMatchObject({ code: "STORE_FAILED" });
    await expect(store.write([{ key: "good", value: bytes(1) }], { sync: true })).rejects.toMatchObject({ code: "STORE_FAILED" });
    await expect(list(store, { gte: "a", lt: "b" })).rejects.toMatchObject({ code: "STORE_FAILED" });
  });
});

test("both stores give the same ranges after the same writes", async () => {
  const key = fc.string({ unit: fc.constantFrom("a", "b", "/", "~", " ", "0"), minLength: 1, maxLength: 4 });
  const write = fc.record({ key, value: fc.option(fc.uint8Array({ maxLength: 3 }), { nil: undefined }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(write, { maxLength: 6 }), { maxLength: 6 }),
      key,
      key,
      fc.boolean(),
      async (batches, gte, lt, reverse) => {
        const [level, memory] = await Promise.all([KINDS.level?.(), KINDS.memory?.()]);
        if (level === undefined || memory === undefined) throw new Error("both kinds exist");
        for (const batch of batches) await Promise.all([level.write(batch, { sync: false }), memory.write(batch, { sync: false })]);
        const options = { gte, lt, reverse, limit: 5 };
        expect(await list(level, options)).toEqual(await list(memory, options));
        await level.close();
      },
    ),
    { numRuns: 40 },
  );
});

test("a level store keeps what was written, and its directory has one owner", async () => {
  const directory = join(root, "kept");
  const first = await openLevelStore(directory);
  await first.write([{ key: "vote", value: bytes(1) }], { sync: true });
  await expect(openLevelStore(directory)).rejects.toMatchObject({ code: "STORE_FAILED", message: expect.stringContaining("kept") });
  await first.close();
  const second = await openLevelStore(directory);
  expect(await second.get("vote")).toEqual(bytes(1));
  await second.close();
});
