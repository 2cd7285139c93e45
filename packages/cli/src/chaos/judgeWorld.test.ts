import type { Hex } from "@parley/primitives";
import { expect, it } from "vitest";
import { faultsIn, judgeWorld, type OutcomeRecord, type SentRecord, type World } from "./judgeWorld.ts";

const idOf = (n: number): Hex => `0x${n.toString(16).padStart(64, "0")}`;
const sent = (n: number, index = BigInt(n)): SentRecord => ({
  ...{ id: idOf(n), from: "alfa", to: "bravo", index },
  ...{ content: `says ${n}`, tag: `tag ${n}` },
});
const end = (n: number, kind: OutcomeRecord["kind"], at = "bravo"): OutcomeRecord => ({ id: idOf(n), at, block: 9n, kind });
const told = (n: number, content = `says ${n}`) => ({ id: idOf(n), at: "bravo", content });
const move = (n: number, amount: bigint, at = "bravo") => ({ id: idOf(n), at, amount });
const TAGS = ["tag 0", "tag 1"];

/** Two messages that arrived, one of them with seven of a hundred units. */
const right: World = {
  sent: [sent(0), sent(1)],
  outcomes: [end(0, "delivered"), end(1, "held"), end(1, "failed"), end(1, "delivered")],
  heard: [told(0), told(1)],
  value: { total: 100n, supply: 100n, left: [move(1, 7n, "alfa")], came: [move(1, 7n)] },
};

const kindsOf = (change: Partial<World>, tags = TAGS) => Object.keys(faultsIn(judgeWorld({ ...right, ...change }, tags)));

it("has nothing against a world in which all arrived once", () => {
  expect(faultsIn(judgeWorld(right, TAGS))).toEqual({});
});

it("objects to a message that is lost, or that nobody brought", () => {
  expect(faultsIn(judgeWorld(right, [...TAGS, "tag 2"]))).toEqual({ lost: ["tag 2 is nowhere"] });
  expect(faultsIn(judgeWorld({ ...right, outcomes: [end(1, "delivered")], heard: [told(1)] }, TAGS))).toEqual({
    open: ["tag 0 (alfa → bravo #0): sent, and not seen since"],
  });
  expect(kindsOf({ outcomes: [end(0, "failed"), end(1, "delivered")], heard: [told(1)] })).toEqual(["open"]);
  expect(kindsOf({ outcomes: [end(0, "expired"), end(1, "delivered")], heard: [told(1)] })).toEqual(["open"]);
  const onItsWay = judgeWorld({ ...right, outcomes: [end(1, "delivered")], heard: [told(1)] }, TAGS);
  expect(faultsIn(onItsWay, { andOpen: false })).toEqual({});
});

it("has nothing against a message that expired and was refunded", () => {
  const outcomes = [end(0, "expired"), end(0, "refunded", "alfa"), end(1, "delivered")];
  expect(kindsOf({ outcomes, heard: [told(1)] })).toEqual([]);
});

it("objects to a message that is doubled", () => {
  expect(kindsOf({ outcomes: [...right.outcomes, end(0, "delivered")] })).toEqual(["doubled"]);
  expect(kindsOf({ heard: [...right.heard, told(0)] })).toEqual(["doubled"]);
  expect(kindsOf({ outcomes: [...right.outcomes, end(0, "refunded", "alfa")] })).toEqual(["doubled"]);
  expect(kindsOf({ outcomes: [...right.outcomes, end(0, "expired")] })).toEqual(["doubled"]);
  expect(kindsOf({ sent: [sent(0), sent(1, 0n)] })).toEqual(["doubled"]);
  expect(kindsOf({ sent: [sent(0), { ...sent(1), tag: "tag 0" }] })).toEqual(["lost", "doubled"]);
});

it("objects to a message that is forged, or goes elsewhere", () => {
  expect(kindsOf({ outcomes: [...right.outcomes, end(2, "delivered")] })).toEqual(["forged"]);
  expect(kindsOf({ outcomes: [...right.outcomes, end(2, "failed")] })).toEqual(["forged"]);
  expect(kindsOf({ heard: [...right.heard, told(2)] })).toEqual(["forged"]);
  expect(kindsOf({ outcomes: right.outcomes.map((one) => (one.id === idOf(0) ? { ...one, at: "alfa" } : one)) })).toEqual(["forged"]);
  expect(kindsOf({ heard: [told(1), { ...told(0), at: "charlie" }] })).toEqual(["forged"]);
});

it("objects to a message that was altered, or swallowed", () => {
  expect(faultsIn(judgeWorld({ ...right, heard: [told(0, "says 9"), told(1)] }, TAGS))).toEqual({
    altered: ['tag 0 (alfa → bravo #0): delivered at bravo in block 9; sent "says 0", told "says 9"'],
  });
  expect(kindsOf({ heard: [told(1)] })).toEqual(["altered"]);
});

it("objects to tokens out of nothing, doubled, or other than their message says", () => {
  const { value } = right;
  expect(kindsOf({ value: { ...value, supply: 101n } })).toEqual(["value"]);
  expect(kindsOf({ value: { ...value, came: [move(1, 8n)], supply: 101n } })).toEqual(["value"]);
  expect(kindsOf({ value: { ...value, came: [move(1, 7n), move(1, 7n)], supply: 107n } })).toEqual(["value"]);
  expect(kindsOf({ value: { ...value, came: [move(1, 7n), move(2, 7n)], supply: 107n } })).toEqual(["forged"]);
  const refunded = [end(0, "delivered"), end(1, "expired"), end(1, "refunded", "alfa")];
  expect(kindsOf({ outcomes: refunded, heard: [told(0)] })).toEqual(["value"]);
});
