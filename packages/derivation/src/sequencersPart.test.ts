import { expect, test } from "vitest";
import { sequencersPart } from "./sequencersPart.ts";

const inputs = { systemTransaction: "0x00", forced: ["0x01", "0x02", "0x03"] } as const;

test.each([
  ["all forced ones are there", ["0x00", "0x01", "0x02", "0x03", "0x0a"], ["0x0a"]],
  ["some were left out", ["0x00", "0x02", "0x0a", "0x0b"], ["0x0a", "0x0b"]],
  ["all were left out", ["0x00", "0x0a"], ["0x0a"]],
  ["a forced one comes again behind them", ["0x00", "0x02", "0x01"], ["0x01"]],
  ["there is nothing else", ["0x00"], []],
] as const)("%s", (_, transactions, expected) => {
  expect(sequencersPart(transactions, inputs)).toEqual(expected);
});

test.each([[[]], [["0x0a"]], [["0x01", "0x00"]]] as const)("a block of %s begins with no system transaction", (transactions) => {
  expect(sequencersPart(transactions, inputs)).toBeUndefined();
});
