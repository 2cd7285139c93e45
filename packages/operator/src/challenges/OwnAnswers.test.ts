import { traceTreeRoot } from "@parley/attestation";
import { type Hex, type TracedBlock, traceLeaf, tracePlace, ZERO_HASH } from "@parley/primitives";
import { memoryStore, type Store } from "@parley/runtime";
import { keccak256, stringToHex, toHex } from "viem";
import { expect, it } from "vitest";
import { OwnAnswers } from "./OwnAnswers.ts";
import { TraceStore } from "./TraceStore.ts";

const hash = (text: string) => keccak256(stringToHex(text));
const operator = toHex(0xa0, { size: 20 });
const rollupId = hash("rollup");
const block = (number: number, branch = ""): TracedBlock => ({
  rollupId,
  number: BigInt(number),
  blockHash: hash(`block ${number}${branch}`),
});
const traceOf = ({ blockHash }: TracedBlock) => hash(`trace ${blockHash}`);
const keyOf = async (period: bigint) => hash(`key ${period}`);

async function live(store: Store) {
  const traces = new TraceStore(store);
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  const answers = new OwnAnswers({ store, traces: () => traces.from(() => 0n), keyOf, operator, pause });
  return { traces, answers, pauses: () => pauses };
}

it("shows of every block what it committed to, in a later life too, whatever it traced or forgot meanwhile", async () => {
  const store = memoryStore();
  const { traces, answers, pauses } = await live(store);
  const blocks = Array.from({ length: 2_100 }, (_, number) => block(number));
  for (const one of blocks) await traces.add({ block: one, traceHash: traceOf(one) });
  const root = await answers.root(3n);
  expect(pauses()).toBeGreaterThan(2_100 / 128);
  // Killed, and begun again: other blocks are there, and the old ones are not.
  const next = await live(store);
  await next.traces.add({ block: block(5_000), traceHash: hash("later") });
  await next.traces.prune(() => 4_000n);
  expect(await next.answers.root(3n)).toBe(root);
  for (const one of [block(0), block(1_023), block(1_024), block(2_099)]) {
    const place = tracePlace(one);
    const shown = await next.answers.answer(3n, place);
    const key = await keyOf(3n);
    expect(shown).toMatchObject({ key, traceHash: traceOf(one) });
    const leaf = traceLeaf({ operator, key, place, traceHash: traceOf(one) });
    expect(traceTreeRoot({ place, leaf }, shown?.path ?? [])).toBe(root);
  }
  expect(await next.answers.answer(3n, tracePlace(block(5_000)))).toBeUndefined();
  expect(await next.answers.answer(4n, tracePlace(block(0)))).toBeUndefined();
});

it("has both blocks of a number that the L1 decided otherwise", async () => {
  const { traces, answers } = await live(memoryStore());
  for (const one of [block(1), block(1, "'")]) await traces.add({ block: one, traceHash: traceOf(one) });
  await answers.root(0n);
  expect(await answers.answer(0n, tracePlace(block(1)))).toMatchObject({ traceHash: traceOf(block(1)) });
  expect(await answers.answer(0n, tracePlace(block(1, "'")))).toMatchObject({ traceHash: traceOf(block(1, "'")) });
});

it("commits to nothing where there is nothing, and asks for no key", async () => {
  const store = memoryStore();
  const answers = new OwnAnswers({
    store,
    traces: () => new TraceStore(store).from(() => 0n),
    keyOf: () => Promise.reject(new Error("no key")),
    operator,
    pause: async () => undefined,
  });
  expect(await answers.root(0n)).toBeUndefined();
});

it("tells nobody a root that is not on disk with all that it is made of", async () => {
  const store = memoryStore();
  const written: string[] = [];
  let room = 2;
  const write: Store["write"] = async (entries, options) => {
    if (room-- <= 0) throw new Error("ENOSPC");
    written.push(...entries.map(({ key }) => `${key.split("/")[0]}${options.sync ? " synced" : ""}`));
    await store.write(entries, options);
  };
  const traces = new TraceStore(store);
  for (let i = 0; i < 1_100; i++) await traces.add({ block: block(i), traceHash: traceOf(block(i)) });
  const answers = new OwnAnswers({
    store: { ...store, write },
    traces: () => traces.from(() => 0n),
    keyOf,
    operator,
    pause: async () => undefined,
  });
  await expect(answers.root(0n)).rejects.toThrow("ENOSPC");
  expect(await store.get("committed/00000000000000000000")).toBeUndefined();
  room = 9;
  const root = await answers.root(0n);
  expect(root).not.toBe(ZERO_HASH);
  expect(written.slice(-3)).toEqual(["part", "part", "committed synced"]);
});

it("shows nothing of a store that is damaged: a wrong answer would be kept for ever", async () => {
  const store = memoryStore();
  const { traces, answers } = await live(store);
  for (let i = 0; i < 3; i++) await traces.add({ block: block(i), traceHash: traceOf(block(i)) });
  await answers.root(0n);
  for await (const { key, value } of store.range({ gte: "part/", lt: "part0" })) {
    value[40] = (value[40] ?? 0) ^ 1;
    await store.write([{ key, value }], { sync: true });
  }
  const again = await live(store);
  await expect(again.answers.answer(0n, tracePlace(block(0)))).rejects.toMatchObject({ code: "STORE_FAILED" });
});

it("forgets periods, and traces below what is signed any more", async () => {
  const store = memoryStore();
  const { traces, answers } = await live(store);
  for (let i = 0; i < 10; i++) await traces.add({ block: block(i), traceHash: traceOf(block(i)) });
  for (const period of [1n, 2n, 10n]) await answers.root(period);
  await answers.forget(10n);
  const keys: string[] = [];
  for await (const key of store.keys({ gte: "committed/", lt: "part0" })) keys.push(key);
  expect(keys).toEqual(["committed/00000000000000000010", "part/00000000000000000010/0000000000"]);
  expect(await traces.prune((id: Hex) => (id === rollupId ? 7n : 0n))).toEqual({ pruned: 7, kept: 3 });
  expect([await traces.has(block(6)), await traces.has(block(7))]).toEqual([false, true]);
});
