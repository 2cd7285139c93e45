/**
 * A chain of 2,000 blocks and more, with deposits, forced transactions and messages, is derived from its L1 by whoever wants to, block by block as its sequencer sealed it; and again after the L1 gave up 1 to 64
 * blocks, while somebody followed it.
 */
import { until } from "@parley/devnet";
import { systemClock as clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HashComparison } from "./compareHashes.ts";
import { LongRollup } from "./testing/LongRollup.ts";
import { type Cli, endOfCli, runCli } from "./testing/runCli.ts";

const BLOCKS = 2_000n;
const STEPS = 150;
const DEPOSIT_EVERY = 2;
const FORCE_EVERY = 5;
/** L1 blocks that have to lie on top of one before the rollup rests on it. */
const ORIGIN_DEPTH = 2;

let long: LongRollup;
let follower: Cli | undefined;
beforeAll(async () => {
  long = await LongRollup.start({ beatMs: 50, originDepth: ORIGIN_DEPTH });
}, 120_000);
afterAll(async () => {
  await follower?.stop({ graceMs: 20_000 });
  await long?.stop();
}, 120_000);

interface Derived {
  ok: boolean;
  blocks: number;
  equal: string;
  difference: unknown;
  ignored: Record<string, number>;
  l1Blocks: number;
  payloads: number;
  perSecond: number;
  tip: { number: string; hash: string };
}

/** Derives in a process of its own, from nothing, and compares with what `rpcUrl` shows. */
async function derive(rpcUrl: string): Promise<Derived> {
  const file = await long.deploymentWith(rpcUrl);
  const { code, stdout, stderr } = await endOfCli(["rollup", "derive", "alfa", "--deployment", file, "--compare", "--json"], {
    cwd: long.directory,
  });
  const last = stdout.split("\n").findLast((line) => line.includes('"derived"')) ?? "{}";
  expect({ code, stderr, last }).toMatchObject({ code: 0, stderr: "" });
  return JSON.parse(last);
}

describe("a long chain", () => {
  it("is derived as it was sealed", { timeout: 900_000 }, async () => {
    await long.hearPeer();
    let deposits = 0;
    for (let i = 0; i < STEPS; i++) {
      await long.reached(`Step ${i}`, ({ height }) => height >= (BigInt(i) * BLOCKS) / BigInt(STEPS));
      await long.use(i);
      if (i % DEPOSIT_EVERY === 0) {
        await long.deposit(i);
        deposits += 1;
      }
      if (i % FORCE_EVERY === 0) await long.force();
    }
    const asked = { deposits, forced: STEPS / FORCE_EVERY, messages: STEPS, transfers: STEPS };
    const patience = { what: "All that was asked for", clock };
    const { height } = await until(patience, async () => {
      const counts = await long.counts();
      return Object.entries(asked).every(([name, count]) => Reflect.get(counts, name) >= count) ? long.status() : undefined;
    });
    await long.reached(`${BLOCKS} blocks on the L1`, ({ safe }) => safe >= BLOCKS && safe >= height);
    expect(await long.counts()).toEqual(asked);

    const derived = await derive(long.rollup.rpcUrl);
    const blocks = Number(derived.tip.number);
    expect(derived).toMatchObject({ ok: true, difference: null, ignored: {}, equal: derived.tip.number, blocks });
    // All that was asked for stands in these blocks.
    expect(blocks).toBeGreaterThanOrEqual(Number(height > BLOCKS ? height : BLOCKS));
    const { l1Blocks, payloads, perSecond } = derived;
    process.stdout.write(`${JSON.stringify({ blocks, l1Blocks, payloads, ...asked, perSecond })}\n`);
  });

  it.each([1, 4, 16, 64])("and again after the L1 gave up %d blocks", { timeout: 1_200_000 }, async (depth) => {
    const url = await followed();
    const { safe } = await long.reached("What it sealed on the L1", (status) => status.safe + 64n > status.height);
    await shows(url, await long.client.getBlock({ blockNumber: safe }));

    const earlier = rollbacksSoFar().length;
    const end = await long.reorganise(depth);
    for (let i = 0; i < 3; i++) await long.deposit(i);
    const head = await long.reached("The rollup on the other L1", ({ origin }) => origin > end);
    await shows(url, { number: head.height, hash: head.hash });
    const derived = await derive(long.rollup.rpcUrl);
    const tip = BigInt(derived.tip.number);
    expect(derived).toMatchObject({ ok: true, difference: null, equal: derived.tip.number });
    expect(tip).toBeGreaterThanOrEqual(head.height);
    // What followed all the while ends with what whoever begins now gets.
    await shows(url, { number: tip, hash: derived.tip.hash });
    const comparison = new HashComparison(url);
    for (let number = 1n; number <= tip; number++) await comparison.add(number, (await long.client.getBlock({ blockNumber: number })).hash);
    await comparison.flush();
    comparison.close();
    expect(comparison).toMatchObject({ difference: undefined, equal: tip });
    const rollbacks = rollbacksSoFar().slice(earlier);
    // So many L1 blocks hold a batch.
    if (depth >= 16) expect(rollbacks).not.toEqual([]);
    process.stdout.write(`${JSON.stringify({ depth, safe: Number(safe), tip: Number(tip), rollbacks, ignored: derived.ignored })}\n`);
  });
});

const FOLLOWING = ["--follow", "--poll", "250ms", "--rpc-port", "0", "--json"];

/** The endpoint of whoever follows, from the first time on that somebody asks. */
async function followed(): Promise<string> {
  if (follower === undefined) {
    // From now on what counts is the L1's pace.
    await long.change({ beatMs: 500 });
    const deployment = ["--deployment", await long.deploymentWith(long.rollup.rpcUrl)];
    follower = await runCli(["rollup", "derive", "alfa", ...deployment, ...FOLLOWING], { cwd: long.directory });
  }
  return JSON.parse(await follower.line(/"serving"/)).url;
}

/** To which blocks the follower went back. */
function rollbacksSoFar(): string[] {
  return (follower?.output.stdout ?? []).filter((line) => line.includes('"rollback"')).map((line) => JSON.parse(line).number);
}

/** Waits until an endpoint has that block. */
function shows(url: string, { number, hash }: { number: bigint; hash: string }): Promise<true> {
  return until({ what: `Block ${number} ${hash} at ${url}`, clock, pollMs: 100 }, async () => {
    const block = await chainClient(url).getBlock({ blockNumber: number });
    return block.hash === hash ? true : undefined;
  });
}
