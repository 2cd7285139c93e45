/** A settlement on a parent is whatever its rollup's manifest names: anybody's contract. */
import { type Address, type CertifiedCheckpoint, type Head, type Hex, type OperatorTable, ZERO_HASH } from "@parley/primitives";
import { createMetrics, SimulatedClock, silentLogger } from "@parley/runtime";
import { TestChain } from "@parley/sdk/testing";
import { privateKeyToAccount } from "viem/accounts";
import { beforeAll, expect, it } from "vitest";
import { ChildSettler } from "./ChildSettler.ts";

/** Answers 1 to everything: a light client that has a record of all. */
const KNOWS_ALL: Hex = "0x60015f5260205ff3";
/** Answers 256 zero bytes to short calls, and writes 30 slots for long ones, such as `certify`. */
const WASTEFUL: Hex = "0x36606410600c576101005ff35b601e5b8080556001900380600f5700";
/** Takes everything: what is shown was certified long ago, but block 1 stays the newest final one. */
const INSATIABLE: Hex = "0x60015f5260016060526101005ff3";
/** The same, and does nothing for long ones. */
const FRUGAL: Hex = "0x6101005ff3";
const payer = privateKeyToAccount(`0x${"77".repeat(32)}`);
const word = `0x${"11".repeat(32)}` as const;

let chain: TestChain;
/** some transaction that stands in a block */
let included: Hex;
beforeAll(async () => {
  chain = await TestChain.start(7_933n);
  await chain.fund(payer.address);
  included = await chain.wallet(payer).sendTransaction({ chain: null, to: payer.address });
  return () => chain.stop();
});

async function settlerAt(settlement: Hex) {
  const [lightClient, at] = [await chain.deployCode(payer, KNOWS_ALL), await chain.deployCode(payer, settlement)];
  const portals = await chain.deployCode(payer, `0x73${at.slice(2)}5f5260205ff3`);
  const head: Head = {
    ...{ rollupId: word, number: 5n, blockHash: word, timestamp: 1n, stateRoot: word, outboxRoot: word, finality: 3 },
    ...{ l1OriginNumber: 1n, l1OriginHash: word, anchor: ZERO_HASH },
  };
  const certificate = { epoch: 1, beat: 1n, headsRoot: word, signers: "0x01", signature: "0x" };
  const checkpoint = { certificate, heads: [head] } as unknown as CertifiedCheckpoint; // as far as it is looked at
  const sent: Address[] = [];
  const clock = new SimulatedClock(1_000_000);
  const settler = new ChildSettler({
    tableOf: () => ({ operators: [] }) as unknown as OperatorTable, // of which nothing is shown to a parent
    rollup: { rollupId: word, name: "echo", derivation: { portals } as never },
    parent: { name: "alfa", lightClient },
    client: chain.client,
    account: payer.address,
    send: async ({ to }) => {
      sent.push(to.toLowerCase() as Address); // in the case of `at`
      return included;
    },
    checkpoints: { newest: () => ({ head, checkpoint }) },
    everyMs: 1_000,
    clock,
    logger: silentLogger,
    metrics: createMetrics(),
  });
  await settler.tick();
  return { settler, sent, at, clock };
}

it("pays for what a settlement takes", async () => {
  const { sent, at } = await settlerAt(FRUGAL);
  expect(sent).toEqual([at]);
});

it("does not pay for one that wastes gas, and leaves it alone until the next output is due", async () => {
  const { settler, sent } = await settlerAt(WASTEFUL);
  expect(sent).toEqual([]);
  expect(settler.isDue).toBe(false);
});

it("pays ever less often for one that makes nothing final", async () => {
  const { settler, sent, clock } = await settlerAt(INSATIABLE);
  for (let second = 0; second < 4_000; second += 1) {
    await clock.advanceBy(1_000);
    if (settler.isDue) await settler.tick();
  }
  // Shown and made final after 0, 1, 3, 7, … seconds; each second of an hour it would be 8,000.
  expect(sent.length).toBeGreaterThan(8);
  expect(sent.length).toBeLessThan(32);
});

it("says which settlement it cannot read", async () => {
  await expect(settlerAt("0x5f5ffd")).rejects.toMatchObject({ code: "RPC_FAILED", message: expect.stringContaining("echo") });
});
