import { createMetrics, SimulatedClock, silentLogger } from "@parley/runtime";
import type { ChainClient } from "@parley/sdk";
import { expect, it } from "vitest";
import { ClockWatch } from "./ClockWatch.ts";

const AT_MS = 1_700_000_000_000;

it("says when the clock goes wrong and when it is right again, once each", async () => {
  const block = { number: 7n, timestamp: BigInt(AT_MS / 1_000) };
  const said: (string | undefined)[] = [];
  const metrics = createMetrics();
  const watch = new ClockWatch({
    // An L1 that says what the test wants.
    client: { getBlock: async () => ({ ...block }) } as unknown as ChainClient,
    clock: new SimulatedClock(AT_MS),
    logger: silentLogger,
    metrics,
    onTrouble: (reason) => said.push(reason),
  });
  const see = async (secondsAgo: number) => {
    block.number += 1n;
    block.timestamp = BigInt(AT_MS / 1_000 - secondsAgo);
    await watch.look();
  };
  await watch.look();
  await see(12);
  expect(said).toEqual([]);
  await see(300);
  await see(301);
  expect(watch.trouble).toMatch("by 301 s");
  await see(1);
  await see(-100);
  await see(0);
  expect(said).toEqual([expect.stringContaining("by 300 s"), undefined, expect.stringContaining("100 s behind"), undefined]);
  expect(metrics.render()).toMatch(/operator_l1_age_seconds 0/);
});
