import { concatHex, keccak256 } from "viem";
import { expect, it } from "vitest";
import { leaderSeedOf } from "./leaderSeedOf.ts";

const table = `0x${"17".repeat(32)}` as const;

it("draws from the table and from what nobody knew when it was published", () => {
  const other = `0x${"18".repeat(32)}` as const;
  expect(new Set([leaderSeedOf(table, other), leaderSeedOf(other, table), leaderSeedOf(table, table)]).size).toBe(3);
  // keccak256(0x17 × 32 ‖ 0x18 × 32)
  expect(leaderSeedOf(table, other)).toBe(keccak256(concatHex([table, other])));
});
