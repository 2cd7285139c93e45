import type { Hex, RollupDeployment } from "@parley/primitives";
import { SimulatedClock, silentLogger } from "@parley/runtime";
import { expect, it } from "vitest";
import { Adoption } from "./Adoption.ts";

const idOf = (name: string): Hex => `0x${Buffer.from(name).toString("hex").padStart(64, "0")}`;
const rollup = (name: string, parent?: string) =>
  ({
    name,
    rollupId: idOf(name),
    derivation: parent === undefined ? {} : { parent: { rollupId: idOf(parent) } },
  }) as unknown as RollupDeployment; // as far as it is looked at

/** Followers that fail when the test says so, and those that cannot begin. */
function setUp() {
  const clock = new SimulatedClock(0);
  const abort = new AbortController();
  const running = new Map<string, (error: Error) => void>();
  const refused = new Set<string>();
  const done: string[] = [];
  const adoption = new Adoption({
    async follow({ name, rollupId }, onFailure) {
      done.push(`+${name}`);
      if (refused.has(name)) throw new Error(`${name} is refused`);
      running.set(rollupId, onFailure);
    },
    async unfollow(rollupId) {
      done.push(`-${Buffer.from(rollupId.slice(2), "hex").toString().replaceAll("\0", "")}`);
      running.delete(rollupId);
    },
    clock,
    logger: silentLogger,
    signal: abort.signal,
  });
  const fail = (name: string) => running.get(idOf(name))?.(new Error(`${name} failed`));
  return { adoption, clock, abort, refused, fail, done, isRunning: (name: string) => running.has(idOf(name)) };
}

it("tries a rollup that failed again, with growing pauses, and leaves the others alone", async () => {
  const { adoption, clock, fail, done, isRunning, refused } = setUp();
  for (const name of ["delta", "echo"]) await adoption.add(rollup(name));
  await adoption.add(rollup("echo"));
  expect(done).toEqual(["+delta", "+echo"]);
  fail("echo");
  // Its engine and its store say the same.
  fail("echo");
  await clock.advanceBy(999);
  expect(done.slice(2)).toEqual(["-echo"]);
  await clock.advanceBy(1);
  expect(done.slice(3)).toEqual(["+echo"]);
  refused.add("echo");
  fail("echo");
  await clock.advanceBy(2_000);
  expect(done.slice(4)).toEqual(["-echo", "+echo", "-echo"]);
  refused.clear();
  await clock.advanceBy(3_999);
  expect(isRunning("echo")).toBe(false);
  await clock.advanceBy(1);
  expect(isRunning("echo")).toBe(true);
  expect(done.filter((what) => what.includes("delta"))).toEqual(["+delta"]);
});

it("gives up with a rollup those whose L1 it is", async () => {
  const { adoption, clock, fail, done, isRunning } = setUp();
  for (const one of [rollup("alfa"), rollup("child", "alfa"), rollup("other", "bravo")]) await adoption.add(one);
  fail("alfa");
  // It reads from the other one, so it fails as well.
  fail("child");
  await clock.advanceBy(10);
  expect(done.slice(3)).toHaveLength(2);
  expect(new Set(done.slice(3))).toEqual(new Set(["-alfa", "-child"]));
  await clock.advanceBy(10_000);
  expect(["alfa", "child", "other"].map(isRunning)).toEqual([true, true, true]);
});

it("leaves a first attempt that failed to whoever made it, whatever else it said", async () => {
  const clock = new SimulatedClock(0);
  const done: string[] = [];
  const adoption = new Adoption({
    async follow(_, onFailure) {
      done.push("+");
      onFailure(new Error("its engine ended"));
      throw new Error("it cannot start");
    },
    unfollow: async () => void done.push("-"),
    clock,
    logger: silentLogger,
    signal: new AbortController().signal,
  });
  await expect(adoption.add(rollup("delta"))).rejects.toThrow("it cannot start");
  await clock.advanceBy(1_000_000);
  expect(done).toEqual(["+"]);
  expect(adoption.has(idOf("delta"))).toBe(false);
});

it("tries once where an attempt fails in two ways", async () => {
  const clock = new SimulatedClock(0);
  const done: string[] = [];
  let onFailure: (error: Error) => void = () => undefined;
  const adoption = new Adoption({
    async follow(_, told) {
      done.push("+");
      onFailure = told;
      if (done.length !== 3) return;
      told(new Error("its engine ended"));
      throw new Error("it cannot start");
    },
    unfollow: async () => void done.push("-"),
    clock,
    logger: silentLogger,
    signal: new AbortController().signal,
  });
  await adoption.add(rollup("delta"));
  onFailure(new Error("it ended"));
  await clock.advanceBy(1_000);
  expect(done).toEqual(["+", "-", "+", "-"]);
  await clock.advanceBy(1_000_000);
  expect(done).toEqual(["+", "-", "+", "-", "+"]);
});

it("does not adopt what cannot begin, and begins nothing once it is stopped", async () => {
  const { adoption, clock, abort, fail, refused, done } = setUp();
  refused.add("delta");
  await expect(adoption.add(rollup("delta"))).rejects.toThrow("delta is refused");
  await clock.advanceBy(1_000_000);
  expect(done).toEqual(["+delta"]);
  refused.clear();
  await adoption.add(rollup("delta"));
  fail("delta");
  abort.abort();
  await adoption.stop();
  await clock.advanceBy(1_000_000);
  // Whoever stops ends what is followed.
  expect(done).toEqual(["+delta", "+delta"]);
});
