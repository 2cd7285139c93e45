import { describe, expect, it } from "vitest";
import { findMember, type Members, memberOf, rollupOf } from "./rollups.ts";

const rollup = (name: string, chainId: bigint, digit: string) => ({ name, chainId, rollupId: `0x${digit.repeat(64)}` });

describe("rollupOf", () => {
  const rollups = [rollup("alfa", 61_001n, "a"), rollup("bravo", 61_002n, "b"), rollup("61001", 61_003n, "c")];
  const attached = [{ ...rollup("omega", 10n, "e"), stride: 1n }];
  const deployment = { rollups, attached } as unknown as Members; // what a chain is looked for by

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

  it("finds attached chains only where they will do, and says why else", () => {
    expect(memberOf(deployment, "10").name).toBe("omega");
    expect(memberOf(deployment, "bravo").name).toBe("bravo");
    expect(findMember(deployment, `0x${"E".repeat(64)}`)?.name).toBe("omega");
    expect(() => memberOf(deployment, "charlie")).toThrow(expect.objectContaining({ hint: expect.stringContaining("omega (10)") }));
    expect(() => rollupOf(deployment, "omega")).toThrow("omega is an attached chain: this L1 has no portal of it");
  });

  it.each(["061002", "0xee4a", "6100", "", "charlie"])("does not find %j", (key) => {
    expect(() => rollupOf(deployment, key)).toThrow(`has no rollup ${key}`);
  });
});
