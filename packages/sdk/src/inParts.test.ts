import { ParleyError } from "@parley/primitives";
import { expect, it } from "vitest";
import { inParts } from "./inParts.ts";

/** A node that gives the numbers of at most three blocks at once. */
const asked: [bigint, bigint][] = [];
const read = async (from: bigint, to: bigint) => {
  asked.push([from, to]);
  const cause = Object.assign(new Error("too many"), { code: -32_005 });
  if (to - from >= 3n) throw new ParleyError("RPC_FAILED", "no", { cause: new Error("http", { cause }) });
  return Array.from({ length: Number(to - from) + 1 }, (_, i) => from + BigInt(i));
};

it("halves what is too much, keeps the order, and leaves none out", async () => {
  const all = Array.from({ length: 11 }, (_, i) => 5n + BigInt(i));
  expect(await inParts(5n, 15n, read)).toEqual(all);
  expect(asked[0]).toEqual([5n, 15n]);
  expect(await inParts(7n, 7n, read)).toEqual([7n]);
});

it("gives up on what it cannot halve, and on other failures at once", async () => {
  let times = 0;
  const failing = (code: number) => async () => {
    times += 1;
    throw Object.assign(new Error("no"), { code });
  };
  await expect(inParts(1n, 9n, failing(-32_000))).rejects.toThrow("no");
  expect(times).toBe(1);
  await expect(inParts(1n, 8n, failing(-32_005))).rejects.toMatchObject({ code: -32_005 });
  expect(times).toBe(5);
});
