/**
 * Random and mutated batch streams, each derived by three shells that are fed differently and by a derivation that is written in another way. `DERIVATION_FUZZ_RUNS` says how many (`npm run test:long`:
 * 100,000), `DERIVATION_FUZZ_SEED` which; a run that fails prints its seed and its smallest stream.
 */
import type { Hex } from "@parley/primitives";
import fc from "fast-check";
import { concatBytes, concatHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { expect, test, vi } from "vitest";
import { type BatchBlock, compress, encodeBody, encodeSealed, encodeSigned, readBody, readHeader } from "./batch.ts";
import { encodeBlobs } from "./blobs.ts";
import { buildBatches, type PostedBlock } from "./buildBatch.ts";
import type { DerivationConfig } from "./derivationParams.ts";
import { newestCheckpoint } from "./derive.ts";
import type { Carrier, L1Block } from "./l1Block.ts";
import { withL1Block } from "./position.ts";
import type { SystemTransactionInputs } from "./systemTransaction.ts";
import { Driver } from "./testing/Driver.ts";
import { MOVES_SYSTEM_NONCE, UNEXECUTABLE } from "./testing/ModelEngine.ts";
import { referenceDerivation } from "./testing/referenceDerivation.ts";
import {
  l1Child,
  l1Start,
  portalMessage,
  positionWith,
  rawTransaction,
  SEQUENCER_KEY,
  TestSequencer,
  testConfig,
  testHash,
} from "./testing/testRollup.ts";

vi.mock("./signatures.ts", async (original) => (await import("./testing/onceSignatures.ts")).onceSignatures(await original()));
// Each forced transaction is read once for all.
vi.mock("./forcedTransactions.ts", async (original) => {
  const { once } = await import("./testing/onceSignatures.ts");
  const module = await original<typeof import("./forcedTransactions.ts")>();
  const read = once((raw) => module.readForced(raw as Hex, testConfig)); // what was given
  return { ...module, readForced: (raw: Hex) => read(raw) };
});

// And each system transaction is made once: of these worlds number, blocks and messages' senders tell all of it.
vi.mock("./systemTransaction.ts", async (original) => {
  const { once } = await import("./testing/onceSignatures.ts");
  const module = await original<typeof import("./systemTransaction.ts")>();
  let inputs: SystemTransactionInputs;
  const make = once(() => module.systemTransaction(inputs));
  const systemTransaction: typeof module.systemTransaction = (given) => {
    inputs = given;
    const parts = [
      given.number,
      ...given.blocks.map(({ hash }) => hash),
      "",
      ...given.messages.map(({ sender, gasLimit }) => `${sender}${gasLimit}`),
    ];
    return make(parts.join(" "));
  };
  return { ...module, systemTransaction };
});

const RUNS = Number(process.env.DERIVATION_FUZZ_RUNS ?? 1_000);
const SEED = Number(process.env.DERIVATION_FUZZ_SEED ?? 20_250_615);
const WORLDS = 8;
const L1_BLOCKS = 14;

interface World {
  config: DerivationConfig;
  /** two branches that part after `fork` blocks; without carriers */
  main: L1Block[];
  other: L1Block[];
  fork: number;
  payloads: Uint8Array[];
  /** of each line the places of payloads that follow each other */
  runs: number[][];
}

/** A small generator with a state of its own, so that a world depends on its number only. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % sides;
  };
}

const user = privateKeyToAccount(testHash("a user"));
const forcedPool: readonly Hex[] = [
  ...(await Promise.all(
    Array.from({ length: 24 }, (_, nonce) =>
      user.signTransaction({
        type: "eip1559",
        chainId: 10_001,
        nonce,
        gas: nonce % 5 === 0 ? 4_000_000n : 21_000n,
        maxFeePerGas: 10n ** 9n,
      }),
    ),
  )),
  "0xdead",
  "0x",
  await user.signTransaction({ type: "eip1559", chainId: 9, gas: 21_000n }),
];

function l1Branch(roll: (sides: number) => number, count: number, parent: L1Block | undefined, label: string): L1Block[] {
  const blocks: L1Block[] = [];
  for (let i = 0; i < count; i++) {
    const messages = Array.from({ length: roll(4) === 0 ? 1 + roll(5) : 0 }, (_, j) =>
      portalMessage(`${label}${i} ${j}`, roll(3) === 0 ? 5_000_000n : 100_000n),
    );
    const forced = Array.from({ length: roll(4) === 0 ? 1 + roll(20) : 0 }, () => forcedPool[roll(forcedPool.length)] ?? "0x");
    const block = l1Child(blocks.at(-1) ?? parent ?? l1Start, { label, messages, forced });
    // Steps of nothing, of the usual, and over the drift.
    blocks.push({ ...block, timestamp: block.timestamp - ([12n, 11n, -40n][roll(6)] ?? 0n) });
  }
  return blocks;
}

/** A sequencer's blocks from a position on, by the rules as far as `lawless` lets them. */
function line(
  config: DerivationConfig,
  l1: readonly L1Block[],
  roll: (sides: number) => number,
  label: string,
  start?: TestSequencer["position"],
): PostedBlock[] {
  const sequencer = new TestSequencer(start ?? positionWith(l1, config), config);
  const timeOf = (number: bigint) => (number === 100n ? l1Start.timestamp : (l1[Number(number - 101n)]?.timestamp ?? l1Start.timestamp));
  for (let i = 0; i < 3 + roll(9); i++) {
    const { tip } = sequencer.position;
    const newest = sequencer.position.origins.at(-1)?.number ?? 100n;
    // Sometimes one step too many.
    const lawless = roll(20) === 0 ? config.params.originStep + 1n : 0n;
    const wanted = tip.origin.number + lawless + BigInt(roll(4) === 0 ? Number(config.params.originStep) : roll(2));
    const originNumber = wanted > newest ? newest : wanted;
    const least = [tip.timestamp, timeOf(originNumber)].sort((a, b) => (a < b ? -1 : 1))[1] ?? 0n;
    // Sometimes over the drift, sometimes before its parent or its origin.
    const early = [tip.timestamp - 1n, tip.timestamp][roll(12)];
    const timestamp = early !== undefined ? early : least + BigInt(roll(5) === 0 ? roll(40) : roll(3));
    const kinds: Hex[] = [rawTransaction(`${label} ${i}`), rawTransaction("same"), concatHex([UNEXECUTABLE, "0x00"]), MOVES_SYSTEM_NONCE];
    const transactions = Array.from({ length: roll(3) }, () => kinds[roll(30) === 0 ? 2 + roll(2) : roll(2)] ?? "0x01");
    sequencer.make({ originNumber, timestamp, transactions, ...(roll(25) === 0 ? { falseHash: testHash(`false ${label} ${i}`) } : {}) });
  }
  return sequencer.blocks;
}

function makeWorld(number: number): World {
  const roll = dice(number + 1);
  const params = {
    ...testConfig.params,
    sequencingWindow: BigInt(2 + roll(5)),
    originStep: BigInt(1 + roll(3)),
    maxDrift: BigInt(20 + roll(20)),
  };
  const config = { ...testConfig, params };
  const main = l1Branch(roll, L1_BLOCKS, undefined, "");
  const fork = roll(L1_BLOCKS - 1);
  // Every other rollup leaves, on one branch or on both, with and without notice.
  const leaving = main[3 + roll(6)];
  if (number % 2 === 1 && leaving !== undefined)
    main[Number(leaving.number - 101n)] = { ...leaving, lastL1Block: leaving.number + BigInt(roll(3)) };
  const other = [...main.slice(0, fork), ...l1Branch(roll, L1_BLOCKS + 1 - fork, main[fork - 1], " other")];
  const lines = [line(config, main, roll, "a"), line(config, main, roll, "b"), line(config, other, roll, "o")];
  // Lines that go on from what the L1 makes where the sequencer is silent.
  for (const [at, branch] of [
    [5, main],
    [9, main],
    [8, other],
  ] as const) {
    const silent = newestCheckpoint(new Driver(config).run(branch.slice(0, at)).state).position;
    const seen = branch.slice(at).reduce((position, block) => withL1Block(position, block, config), silent);
    lines.push(line(config, branch, roll, `after ${at}`, at === 9 ? silent : seen));
  }
  const payloads: Uint8Array[] = [];
  const runs = lines.map((blocks) => {
    const { consecutive, others } = batchesOf(blocks, roll);
    payloads.push(...consecutive, ...others);
    return consecutive.map((_, place) => payloads.length - others.length - consecutive.length + place);
  });
  return { config, main, other, fork, payloads, runs };
}

/** Slices of a line, sealed and signed: such as follow each other, and others, some of which lie. */
function batchesOf(blocks: readonly PostedBlock[], roll: (sides: number) => number): { consecutive: Uint8Array[]; others: Uint8Array[] } {
  const single = (part: readonly PostedBlock[]) =>
    buildBatches({ blocks: part, maxBytes: 100_000, quality: 1, ...(roll(2) === 0 ? { sequencerKey: SEQUENCER_KEY } : {}) });
  const isAscending = (part: readonly PostedBlock[]) =>
    part.every(({ block }, i) => block.timestamp >= (part[i - 1]?.block.timestamp ?? 0n));
  const build = (part: readonly PostedBlock[]) => (isAscending(part) ? single(part) : part.flatMap((one) => single([one])));
  const consecutive: Uint8Array[] = [];
  for (let from = 0, to = 0; from < blocks.length; from = to) {
    to = from + 1 + roll(3);
    consecutive.push(...build(blocks.slice(from, to)));
  }
  const others = build(blocks);
  for (let i = 0; i < 5; i++) {
    const from = roll(blocks.length);
    const part = blocks.slice(from, from + 1 + roll(4));
    for (const payload of build(part)) others.push(roll(2) === 0 ? payload : lie(payload, part, roll));
  }
  return { consecutive, others };
}

/** A batch with the sequencer's signature whose content is altered. */
function lie(payload: Uint8Array, part: readonly PostedBlock[], roll: (sides: number) => number): Uint8Array {
  const header = readHeader(payload);
  const batch = header && readBody(header);
  const last = part.at(-1)?.block;
  if (batch === undefined || last === undefined) return payload;
  const at = roll(batch.blocks.length);
  const alter = (block: BatchBlock): BatchBlock => {
    const kind = roll(6);
    if (kind === 0) return { ...block, transactions: [...block.transactions, rawTransaction("lie")] };
    if (kind === 1) return { ...block, transactions: [concatHex([UNEXECUTABLE, "0x00"])] };
    if (kind === 2) return { ...block, timestamp: block.timestamp + BigInt(roll(60)) };
    if (kind === 3) return { ...block, originNumber: block.originNumber + BigInt(roll(3)) };
    return { ...block, transactions: [] };
  };
  const altered = batch.blocks.map((block, i) => (i === at ? alter(block) : block));
  const ascending = altered.every(
    (block, i) => block.timestamp >= (altered[i - 1]?.timestamp ?? 0n) && block.originNumber >= (altered[i - 1]?.originNumber ?? 0n),
  );
  const compressed = compress(
    encodeBody({ parentHash: roll(4) === 0 ? testHash("lie") : batch.parentHash, blocks: ascending ? altered : batch.blocks }),
    1,
  );
  if (roll(6) === 0) {
    const truth = encodeBody({ parentHash: batch.parentHash, blocks: batch.blocks });
    return encodeSigned({ ...batch.header, lastOriginHash: testHash("lie") }, last.rollupId, SEQUENCER_KEY, compress(truth, 1));
  }
  if (roll(2) === 0) return encodeSealed(batch.header, last.signature, compressed);
  return encodeSigned(batch.header, last.rollupId, SEQUENCER_KEY, compressed);
}

const worlds = Array.from({ length: WORLDS }, (_, number) => makeWorld(number));

interface Post {
  /** which payload, and at which L1 block */
  payload: number;
  at: number;
  /** counted from the first L1 block in which the payload can be taken, not from the begin */
  isRelative: boolean;
  kind: "asIs" | "flip" | "cut" | "more" | "graft" | "noise" | "blob" | "brokenBlob";
  place: number;
  byte: number;
}

const post: fc.Arbitrary<Post> = fc.record({
  payload: fc.nat(10_000),
  at: fc.nat(L1_BLOCKS),
  isRelative: fc.nat(3).map((side) => side > 0),
  kind: fc.oneof(
    { weight: 60, arbitrary: fc.constant("asIs" as const) },
    { weight: 6, arbitrary: fc.constant("flip" as const) },
    { weight: 6, arbitrary: fc.constantFrom("cut" as const, "more" as const, "graft" as const, "noise" as const) },
    { weight: 1, arbitrary: fc.constantFrom("blob" as const, "brokenBlob" as const) },
  ),
  place: fc.nat(1_000_000),
  byte: fc.integer({ min: 1, max: 255 }),
});

interface Stream {
  world: number;
  /** so many payloads of that line, in order */
  runs: readonly { line: number; count: number; at: number }[];
  isSorted: boolean;
  posts: readonly Post[];
  events: readonly { after: number; kind: "unwind" | "again" | "branch" | "final"; to: number }[];
}

const stream: fc.Arbitrary<Stream> = fc.record({
  world: fc.nat(WORLDS - 1),
  runs: fc.array(fc.record({ line: fc.nat(5), count: fc.integer({ min: 1, max: 8 }), at: fc.nat(2) }), { maxLength: 3 }),
  isSorted: fc.boolean(),
  posts: fc.array(post, { maxLength: 24, size: "max" }),
  /** what happens to the shells: after so many effects, an unwind to there, or a word of what is final */
  events: fc.array(
    fc.record({
      after: fc.nat(12),
      kind: fc.constantFrom("unwind" as const, "again" as const, "branch" as const, "final" as const),
      to: fc.nat(L1_BLOCKS),
    }),
    { maxLength: 6 },
  ),
});

function carrierOf({ payloads }: World, { payload, kind, place, byte }: Post): Carrier {
  const data = payloads[payload % payloads.length] ?? new Uint8Array();
  const at = place % data.length;
  switch (kind) {
    case "asIs":
      return { kind: "calldata", data };
    case "flip":
      return { kind: "calldata", data: data.with(at, (data[at] ?? 0) ^ byte) };
    case "cut":
      return { kind: "calldata", data: data.subarray(0, at) };
    case "more":
      return { kind: "calldata", data: concatBytes([data, Uint8Array.of(byte)]) };
    case "graft":
      return { kind: "calldata", data: concatBytes([data.subarray(0, 178), (payloads[place % payloads.length] ?? data).subarray(178)]) };
    case "noise":
      return { kind: "calldata", data: Uint8Array.from({ length: place % 400 }, (_, i) => (i * byte * 7 + place) & 255) };
    case "blob":
      return { kind: "blobs", blobs: encodeBlobs(data) };
    case "brokenBlob":
      return { kind: "blobs", blobs: encodeBlobs(data).map((blob) => blob.with(place % blob.length, byte)) };
  }
}

/** The place of the L1 block in which a post stands. */
function placeOf({ payloads }: World, { payload, at, isRelative }: Post): number {
  if (!isRelative) return at;
  const header = readHeader(payloads[payload % payloads.length] ?? new Uint8Array());
  return Math.max(0, Number((header?.lastOriginNumber ?? 101n) - 101n)) + (at % 3);
}

/** In half of the streams the payloads of an L1 block ascend by number, so that they get somewhere. */
function withPosts(world: World, l1: readonly L1Block[], posts: readonly Post[], isSorted: boolean): L1Block[] {
  const ordered = isSorted ? posts.toSorted((a, b) => (a.payload % world.payloads.length) - (b.payload % world.payloads.length)) : posts;
  return l1.map((block, i) => ({
    ...block,
    carriers: ordered.filter((one) => placeOf(world, one) === i).map((one) => carrierOf(world, one)),
  }));
}

/** What all derivations of one L1 have to agree on. */
function outcome(driver: Driver): string {
  const { l1, position } = newestCheckpoint(driver.state);
  const { tip, origins, messages, forced, spent } = position;
  const of = {
    l1,
    tip,
    known: [...origins].map(({ hash }) => hash),
    messages: [...messages],
    forced: [...forced],
    spent,
    hashes: driver.engine.hashes,
  };
  return JSON.stringify({ ...of, safe: [...driver.safe] }, (_, value) => (typeof value === "bigint" ? `${value}` : value));
}

const seen = { runs: 0, derived: 0, batches: 0, own: 0, unwound: 0, reasons: new Map<string, number>() };

function check({ world: number, runs, isSorted, posts: single, events }: Stream): void {
  const world = worlds[number];
  if (world === undefined) throw new Error("there is a world of each number");
  const { config } = world;
  const inOrder = runs.flatMap(({ line: which, count, at }) =>
    (world.runs[which] ?? [])
      .slice(0, count)
      .map((payload) => ({ payload, at, isRelative: true, kind: "asIs", place: 0, byte: 1 }) as const),
  );
  const posts = [...inOrder, ...single];
  const main = withPosts(world, world.main, posts, isSorted);
  const other = withPosts(world, world.other, posts, isSorted);

  // One is given the L1 as it is at last.
  const straight = new Driver(config).run(main);
  // One sees it grow block by block, is told what is final, is given each answer of the engine twice, and is started again from the disk now and then, in the midst of an L1 block, too.
  let growing = new Driver(config);
  for (let i = 0; i <= main.length; i++) {
    for (let steps = i % 4; i % 5 === number % 5 && steps > 0; steps--) growing.step(main.slice(0, i));
    if (i % 5 === number % 5) growing = growing.restarted();
    growing.run(main.slice(0, i));
    for (const answer of growing.answers.splice(0)) growing.give(answer);
    if (i > 3) growing.give({ kind: "finalized", l1Number: BigInt(100 + i - 3) });
  }
  // One is unwound in the midst of its work, and was on the other branch for a while.
  const torn = new Driver(config);
  let final = 100;
  for (const { after, kind, to } of events) {
    const branch = kind === "branch" ? other : main;
    if (kind === "branch" && final > 100 + world.fork) continue;
    for (let i = 0; i < after * 3; i++) torn.step(branch);
    const reached = Number(newestCheckpoint(torn.state).l1.number);
    if (kind === "unwind" || kind === "again") {
      torn.give({ kind: "unwind", l1Number: BigInt(Math.max(final, Math.min(100 + to, reached))) });
      if (kind === "again") {
        // Until the engine owes an answer: those from before the unwind are not it.
        for (let i = 0; i < 40 && torn.state.walk?.asked === undefined; i++) torn.step(main);
        for (const answer of torn.answers.splice(0)) torn.give(answer);
      }
      seen.unwound++;
    } else if (kind === "final") {
      // Only what both branches share may be final.
      final = Math.max(final, Math.min(reached, 100 + Math.min(to, world.fork)));
      torn.give({ kind: "finalized", l1Number: BigInt(final) });
    }
  }
  torn.run(main);

  const expected = outcome(straight);
  expect(outcome(growing)).toBe(expected);
  expect(outcome(torn)).toBe(expected);
  const reference = referenceDerivation(config, main);
  expect(straight.engine.hashes).toEqual(reference.hashes);
  expect([100n, ...[...straight.safe.values()].map(({ l1 }) => l1)]).toEqual(reference.safeAt);
  const { messages, forced } = newestCheckpoint(straight.state).position;
  expect([messages.size, forced.size]).toEqual(reference.pending);

  seen.runs++;
  seen.derived += straight.safe.size;
  for (const reason of straight.reasons) seen.reasons.set(reason, (seen.reasons.get(reason) ?? 0) + 1);
  seen.batches += main.reduce((sum, { carriers }) => sum + carriers.length, 0) - straight.ignored.length;
  if (RUNS > 1_000 && seen.runs % 5_000 === 0)
    process.stdout.write(`derivation fuzz: ${seen.runs} of ${RUNS} streams, seed ${SEED}, ${progress()}\n`);
}

function progress(): string {
  const reasons = [...seen.reasons].map(([reason, count]) => `${reason} ${count}`).join(", ");
  return `${seen.derived} blocks, ${seen.batches} batches taken, ignored: ${reasons}`;
}

test(
  "any stream of batches is derived in one way only",
  () => {
    fc.assert(fc.property(stream, check), { numRuns: RUNS, seed: SEED });
    // The streams reach every outcome; else they would show nothing.
    expect([...seen.reasons.keys()].sort()).toEqual([
      "carrier",
      "fork",
      "form",
      "gap",
      "hash",
      "left",
      "nonce",
      "old",
      "origin",
      "seal",
      "spent",
      "timestamp",
      "transaction",
    ]);
    expect(seen.batches).toBeGreaterThan(seen.runs / 3);
    expect(seen.unwound).toBeGreaterThan(seen.runs / 4);
    process.stdout.write(`derivation fuzz: ${seen.runs} streams, ${progress()}\n`);
  },
  60 * 60_000,
);
