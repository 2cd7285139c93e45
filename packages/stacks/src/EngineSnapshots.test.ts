import { memoryStore, silentLogger } from "@parley/runtime";
import { toHex } from "viem";
import { expect, test } from "vitest";
import type { Engine } from "./Engine.ts";
import { EngineSnapshots } from "./EngineSnapshots.ts";

const ROLLUP = toHex(7, { size: 32 });
const hashOf = (number: bigint) => toHex(number, { size: 32 });

/** Snapshots of a chain that grows; what its engine gives is of no matter here. */
function setUp() {
  const store = memoryStore();
  const snapshots = new EngineSnapshots({ store, rollupId: ROLLUP, logger: silentLogger });
  let height = 0n;
  const engine = {
    head: async () => ({ number: height, hash: hashOf(height), timestamp: 0n }),
    snapshot: async () => new Uint8Array([1]),
  } as Partial<Engine> as Engine; // all that is asked of it
  const grow = async (to: bigint, final: (number: bigint) => bigint, held = (number: bigint) => number) => {
    for (height += 1n; height < to; height += 1n)
      await snapshots.consider(engine, { number: height, hash: hashOf(height) }, { held: held(height), final: final(height) });
    height -= 1n;
  };
  const numbers = async () => {
    const found: bigint[] = [];
    for await (const key of store.keys({ gte: "snapshot/", lt: "snapshot/~" })) found.push(BigInt(key.split("/")[2] ?? ""));
    return found;
  };
  const back = (to: bigint) => {
    height = to;
  };
  return { snapshots, grow, numbers, back };
}

test("of an engine with few blocks there is always one to begin with at whatever is not final, and one more in case", async () => {
  const { snapshots, grow, numbers } = setUp();
  const lag = 900n;
  for (let to = 2_000n; to <= 6_000n; to += 500n) {
    await grow(
      to,
      (number) => (number > lag ? number - lag : 0n),
      () => 300n,
    );
    const final = to - lag;
    const kept = await numbers();
    const [oldest = 0n, second = 0n, third = 0n] = kept;
    expect([oldest < final - 256n, second < final - 256n]).toEqual([true, true]);
    expect(third + 256n).toBeGreaterThanOrEqual(final - 300n);
    expect(kept.length).toBeLessThanOrEqual(9);
    expect(await snapshots.oldest(final)).toBe(oldest);
    expect(await snapshots.oldest(oldest + 256n)).toBe(0n);
  }
});

test("however long nothing becomes final, they are few", async () => {
  const { grow, numbers } = setUp();
  await grow(
    50_000n,
    () => 0n,
    () => 300n,
  );
  const kept = await numbers();
  expect(kept[0]).toBe(128n);
  expect(kept.length).toBeLessThan(30);
});

test("those above where a chain goes back to are forgotten, and taken anew in their place", async () => {
  const { snapshots, grow, numbers, back } = setUp();
  await grow(
    700n,
    () => 400n,
    () => 300n,
  );
  expect(await numbers()).toEqual([128n, 256n, 384n, 512n, 640n]);
  await snapshots.forgetAbove(512n);
  expect(await numbers()).toEqual([128n, 256n, 384n, 512n]);
  await snapshots.forgetAbove(400n);
  back(400n);
  await grow(
    600n,
    () => 400n,
    () => 300n,
  );
  expect(await numbers()).toEqual([128n, 256n, 384n, 512n]);
});
