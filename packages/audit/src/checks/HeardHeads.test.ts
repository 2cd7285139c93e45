import { encodeSigners, type OperatorTable, sharesRoot } from "@parley/primitives";
import { toHex } from "viem";
import { expect, it } from "vitest";
import { HeardHeads, operatorsOf } from "./HeardHeads.ts";

const [source, beta, gamma] = [toHex(1, { size: 32 }), toHex(2, { size: 32 }), toHex(3, { size: 32 })];
const PLACE = "1 0x00 9";
const operator = (index: number) => toHex(index, { size: 20 });
const tableOf = (epoch: number, members: readonly number[]): OperatorTable => ({
  l1ChainId: 1n,
  avs: operator(0xa5),
  operatorSetId: 0,
  scheme: 1,
  epoch,
  snapshotTime: 0n,
  validFrom: 0n,
  validUntil: 1_000n,
  sharesRoot: sharesRoot([]),
  operators: members.map((index) => ({ operator: operator(index), weight: 1n, publicKey: toHex(index, { size: 128 }) })),
});
const [first, next] = [tableOf(1, [1, 2, 3, 4]), tableOf(2, [2, 3, 4, 5])];
const heard = (where: string, hash: number, table: OperatorTable, seats: readonly number[]) => ({
  headHash: toHex(hash, { size: 32 }),
  where,
  epoch: table.epoch,
  operators: operatorsOf(encodeSigners(seats, 4), table),
});

it("finds that two rollups were told two things under two tables, and by whom", () => {
  const heads = new HeardHeads();
  expect(heads.contradiction(beta, source, PLACE, heard("beta", 8, first, [0, 1, 2]))).toBeUndefined();
  const found = heads.contradiction(gamma, source, PLACE, heard("gamma", 9, next, [1, 2, 3]));
  expect(found).toContain("under epoch 2 and under epoch 1");
  // Seat 2 of the one is seat 1 of the other.
  expect(found).toContain(`signed both: ${operator(3)}`);
  expect(found).not.toContain(operator(2));
  expect(found).not.toContain(operator(4));
});

it("says so where nobody signed both", () => {
  const heads = new HeardHeads();
  heads.contradiction(beta, source, PLACE, heard("beta", 8, first, [0, 1]));
  expect(heads.contradiction(gamma, source, PLACE, heard("gamma", 9, next, [3]))).toContain("no operator signed both");
});

it("finds nothing in one head under two tables, in two places, of two sources, nor in what one rollup alone heard: that is its policy's", () => {
  const heads = new HeardHeads();
  const all = [0, 1, 2, 3];
  expect(heads.contradiction(beta, source, PLACE, heard("beta", 8, first, all))).toBeUndefined();
  expect(heads.contradiction(gamma, source, PLACE, heard("gamma", 8, next, all))).toBeUndefined();
  expect(heads.contradiction(gamma, source, "1 0x01 9", heard("gamma", 9, next, all))).toBeUndefined();
  expect(heads.contradiction(gamma, beta, PLACE, heard("gamma", 9, next, all))).toBeUndefined();
  const alone = new HeardHeads();
  alone.contradiction(beta, source, PLACE, heard("beta", 8, first, all));
  expect(alone.contradiction(beta, source, PLACE, heard("beta", 9, next, all))).toBeUndefined();
});

it("forgets what a rollup heard before its governance began anew, of that source alone", () => {
  const heads = new HeardHeads();
  for (const from of [source, gamma]) heads.contradiction(beta, from, PLACE, heard("beta", 8, first, [0]));
  heads.forget(beta, source);
  expect(heads.contradiction(gamma, source, PLACE, heard("gamma", 9, next, [0]))).toBeUndefined();
  expect(heads.contradiction(source, gamma, PLACE, heard("delta", 9, next, [0]))).toBeDefined();
});

it("takes a bitmap that is not canonical, or of no table, for nobody's", () => {
  expect(operatorsOf("0xff00", first)).toEqual([]);
  expect(operatorsOf("0x01", undefined)).toEqual([]);
});
