import type { Deployment } from "@parley/primitives";
import { describe, expect, it } from "vitest";
import { rollupOf } from "./rollups.ts";

const rollup = (name: string, chainId: bigint, digit: string) => ({ name, chainId, rollupId: `0x${digit.repeat(64)}` });

describe("rollupOf", () => {
  const rollups = [rollup("alfa", 61_001n, "a"), rollup("bravo", 61_002n, "b"), rollup("61001", 61_003n, "c")];
  const deployment = { rollups } as unknown as Pick<Deployment, "rollups">; // what a rollup is looked for by

  it.each([
    ["alfa", "alfa"],
    ["61002", "bravo"],
    ["61003", "61001"],
    // A name comes first.
    ["61001", "61001"],
    [`0x${"A".repeat(64)}`, "alfa"],
  ])("finds %s", (key, name) => {
    expect(rollupOf(deployment, key).name).toBe(name);
  });

  it.each(["061002", "0xee4a", "6100", "", "charlie"])("does not find %j", (key) => {
    expect(() => rollupOf(deployment, key)).toThrow(`has no rollup ${key}`);
  });
});
