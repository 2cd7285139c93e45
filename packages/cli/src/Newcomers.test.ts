import type { RollupDeployment } from "@parley/primitives";
import { SimulatedClock, silentLogger } from "@parley/runtime";
import { toHex } from "viem";
import { expect, it } from "vitest";
import { Newcomers } from "./Newcomers.ts";

/** Only what a newcomer is known by. */
const rollup = (n: number) => ({ name: `rollup-${n}`, rollupId: toHex(n, { size: 32 }), chainId: BigInt(n) }) as RollupDeployment;

function newcomersThat(follow: (rollup: RollupDeployment) => Promise<void>) {
  const clock = new SimulatedClock();
  const abort = new AbortController();
  const newcomers = new Newcomers({ known: [rollup(1)], follow, clock, logger: silentLogger, signal: abort.signal });
  return { clock, abort, newcomers };
}

it("follows a rollup that cannot be followed as soon as it can be, after growing pauses, and keeps nobody else waiting", async () => {
  const tries: string[] = [];
  let isReady = false;
  const { clock, newcomers } = newcomersThat(async ({ name }) => {
    tries.push(`${name}@${clock.nowMs()}`);
    if (name === "rollup-2" && !isReady) throw new Error("no engine");
  });
  expect([newcomers.has(rollup(1).rollupId), newcomers.has(rollup(2).rollupId)]).toEqual([true, false]);
  await newcomers.add(rollup(2));
  await newcomers.add(rollup(3));
  // Described once: another manifest of it changes nothing, and its name is taken.
  expect(newcomers.has(rollup(2).rollupId)).toBe(true);
  expect(newcomers.rollups.map(({ name }) => name).sort()).toEqual(["rollup-1", "rollup-2", "rollup-3"]);
  for (let ms = 500; ms <= 8_000; ms += 500) {
    await clock.advanceTo(ms);
    if (ms === 6_500) isReady = true;
    await newcomers.retry();
  }
  expect(tries).toEqual(["rollup-2@0", "rollup-3@0", "rollup-2@1000", "rollup-2@3000", "rollup-2@7000"]);
});

it("ends with its signal", async () => {
  const { abort, newcomers } = newcomersThat(async () => {
    abort.abort(new Error("leaving"));
    throw new Error("stopped");
  });
  await expect(newcomers.add(rollup(2))).rejects.toThrow("leaving");
});
