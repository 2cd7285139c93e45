import type { DerivationConfig } from "@parley/derivation";
import { createMetrics, SimulatedClock, silentLogger } from "@parley/runtime";
import { SimulatedL1 } from "@parley/sdk/testing";
import { toHex } from "viem";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { L1Follower } from "./L1Follower.ts";

const START = 1_700_000_000n;
const POLL_MS = 100;
const hash = (value: number) => toHex(value, { size: 32 });
const config: DerivationConfig = {
  rollupId: hash(1),
  chainId: 7_001n,
  sequencer: toHex(9, { size: 20 }),
  gasLimit: 30_000_000n,
  baseFeePerGas: 1n,
  genesis: { hash: hash(2), timestamp: START },
  params: {
    l1StartNumber: 1n,
    l1StartHash: hash(3),
    portals: toHex(6, { size: 20 }),
    sequencingWindow: 600n,
    maxDrift: 600n,
    originStep: 4n,
  },
};

let l1: SimulatedL1;
let clock: SimulatedClock;
let failures: Error[];
let follower: L1Follower;

beforeEach(async () => {
  l1 = new SimulatedL1({ hash: config.params.l1StartHash, timestamp: START });
  clock = new SimulatedClock(Number(START) * 1_000);
  failures = [];
  const onFailure = (error: Error) => void failures.push(error);
  const common = { clock, logger: silentLogger, metrics: createMetrics(), onFailure };
  follower = await L1Follower.open({ config, l1, chainId: 31_337n, depth: 0, pollMs: POLL_MS, ...common }, []);
  await follower.start();
  onTestFinished(() => follower.stop());
});

test("what the L1 gave up while a block was being made does not come back with the block", async () => {
  const stale = l1.mine({ timestamp: START + 10n });
  await clock.advanceBy(POLL_MS);
  const first = follower.next(START + 5n);
  if (first === undefined) throw new Error("there is a block to be made");
  expect(first.attributes.origin.number).toBe(1n);
  l1.giveUp(1);
  const [other] = [l1.mine({ timestamp: START + 11n }), l1.mine({ timestamp: START + 12n })];
  await clock.advanceBy(POLL_MS);
  follower.sealed(first, { number: 1n, hash: hash(4), transactions: [first.attributes.systemTransaction] });
  expect(follower.next(START + 10n)?.attributes.origin.hash).not.toBe(stale.hash);
  await clock.advanceBy(POLL_MS);
  expect(follower.next(START + 11n)?.attributes.origin).toEqual({ number: 2n, hash: other.hash });
  expect(failures).toEqual([]);
});

test("a block that came to rest on what the L1 gave up meanwhile ends it, before another one does", async () => {
  const stale = l1.mine({ timestamp: START + 10n });
  await clock.advanceBy(POLL_MS);
  const first = follower.next(START + 10n);
  if (first === undefined) throw new Error("there is a block to be made");
  expect(first.attributes.origin.hash).toBe(stale.hash);
  l1.giveUp(1);
  for (let i = 1n; i <= 3n; i += 1n) l1.mine({ timestamp: START + 10n + i });
  // Twice: what was known is forgotten, and the other branch is read.
  await clock.advanceBy(POLL_MS);
  await clock.advanceBy(POLL_MS);
  follower.sealed(first, { number: 1n, hash: hash(4), transactions: [first.attributes.systemTransaction] });
  // No block may say that the L1 goes on where it does not.
  expect(follower.next(START + 20n)?.attributes.origin).toEqual({ number: 2n, hash: stale.hash });
  await clock.advanceBy(POLL_MS);
  expect(failures).toMatchObject([{ code: "L1_DISCONTINUED", fields: { number: 2n, hash: stale.hash } }]);
});

test("behind the rollup's end only the newest L1 block is read, and what the L1 takes back is noticed all the same", async () => {
  l1.mine({ timestamp: START + 10n, lastL1Block: 2n });
  await clock.advanceBy(POLL_MS);
  const last = follower.next(START + 10n);
  if (last === undefined) throw new Error("there is a block to be made");
  follower.sealed(last, { number: 1n, hash: hash(4), transactions: [last.attributes.systemTransaction] });
  expect(follower.leave).toEqual({ last: 2n, isOver: true });
  for (let i = 0; i < 50; i += 1) l1.mine();
  const read: bigint[] = [];
  const at = l1.at.bind(l1);
  l1.at = (number) => {
    read.push(number);
    return at(number);
  };
  await clock.advanceBy(POLL_MS);
  // That the one known is still there, and the newest.
  expect(read).toEqual([2n, 52n]);
  l1.giveUp(51);
  for (let i = 0; i < 60; i += 1) l1.mine({ timestamp: l1.tip.timestamp + 13n });
  await clock.advanceBy(POLL_MS);
  expect(failures).toMatchObject([{ code: "L1_DISCONTINUED", fields: { number: 2n } }]);
});
