import { type OperatorTable, ParleyError } from "@parley/primitives";
import { SimulatedClock, silentLogger } from "@parley/runtime";
import { expect, it, onTestFinished } from "vitest";
import { TableWatch } from "./TableWatch.ts";

it("follows the tables of the L1, reads no more than count, and goes on with those it knows while the L1 is away", async () => {
  const clock = new SimulatedClock(9_500);
  const known = new Map<number, OperatorTable>();
  let newest = 9;
  let isAway = false;
  let looks = 0;
  const watch = new TableWatch({
    tables: {
      firstEpoch: 1,
      get: (epoch) => known.get(epoch),
      begunBy: (nowMs) => Math.max(1, ...[...known.keys()].filter((epoch) => epoch * 1_000 <= nowMs)),
      async newestEpoch() {
        if (isAway) throw new ParleyError("RPC_FAILED", "away", { recovery: "retry" });
        return newest;
      },
      async table(epoch) {
        const table = { epoch } as OperatorTable; // nothing looks into it here
        known.set(epoch, table);
        return table;
      },
    },
    async onLook() {
      looks++;
    },
    clock,
    logger: silentLogger,
  });
  onTestFinished(() => watch.stop());
  expect(watch.epoch).toBe(1);
  watch.start(1_000);
  await clock.advanceBy(0);
  expect([...known.keys()]).toEqual([7, 8, 9]);
  expect([looks, watch.epoch, watch.tableOf(6)]).toEqual([1, 9, undefined]);
  isAway = true;
  newest = 12;
  await clock.advanceBy(1_000);
  expect([looks, watch.epoch]).toEqual([1, 9]);
  isAway = false;
  await clock.advanceBy(1_000);
  // The last one is published, and has not begun.
  expect([looks, watch.epoch, known.has(12)]).toEqual([2, 11, true]);
  await watch.stop();
  await clock.advanceBy(5_000);
  expect(looks).toBe(2);
});
