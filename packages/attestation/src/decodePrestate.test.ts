import { traceHash } from "@parley/primitives";
import { keccak256 } from "viem";
import { expect, it } from "vitest";
import { decodePrestate } from "./decodePrestate.ts";

const ALICE = `0x${"aa".repeat(20)}`;
const BOB = `0x${"Bb".repeat(20)}`;
const ZERO = `0x${"00".repeat(32)}`;
const ONE = `0x${"00".repeat(31)}01`;

/** The same state, as two kinds of nodes say it. */
const ONE_NODE = {
  [ALICE]: { balance: "0x10", nonce: 3 },
  [BOB]: { balance: "0x0", code: "0x6001", nonce: 1, storage: { [ZERO]: ONE, [ONE]: ZERO } },
  [`0x${"cc".repeat(20)}`]: { balance: "0x0" },
};
const ANOTHER = {
  [BOB.toLowerCase()]: { code: "0x6001", nonce: "0x1", codeHash: keccak256("0x6001"), storage: { [ZERO]: ONE } },
  [ALICE]: { balance: "0x10", nonce: 3, code: "0x", storage: {} },
};

it("gives one form of what nodes say in different ones", () => {
  const place = keccak256("0x01");
  const [one, another] = [ONE_NODE, ANOTHER].map((answer) => traceHash({ place, index: 1, accounts: decodePrestate(answer) }));
  expect(one).toBe(another);
  expect(decodePrestate(ONE_NODE)).toHaveLength(2);
});

it.each([
  ["a balance", { ...ONE_NODE, [ALICE]: { balance: "0x11", nonce: 3 } }],
  ["a nonce", { ...ONE_NODE, [ALICE]: { balance: "0x10", nonce: 4 } }],
  ["a slot", { ...ONE_NODE, [BOB]: { code: "0x6001", nonce: 1, storage: { [ONE]: ONE } } }],
  ["code", { ...ONE_NODE, [BOB]: { code: "0x6002", nonce: 1, storage: { [ZERO]: ONE } } }],
])("another %s is another trace", (_, answer) => {
  const place = keccak256("0x01");
  const hashOf = (value: unknown) => traceHash({ place, index: 1, accounts: decodePrestate(value) });
  expect(hashOf(answer)).not.toBe(hashOf(ONE_NODE));
});

it.each([
  null,
  [],
  "0x",
  { alice: {} },
  { [ALICE]: null },
  { [ALICE]: { balance: "16" } },
  { [ALICE]: { nonce: -1 } },
  { [ALICE]: { code: "0x6" } },
  { [ALICE]: { storage: { "0x0": ONE } } },
])("refuses %j", (answer) => {
  expect(() => decodePrestate(answer)).toThrow(expect.objectContaining({ code: "DECODE_FAILED" }));
});
