import { expect, test } from "vitest";
import { SimulatedClock } from "./SimulatedClock.ts";

test("tasks run by time, then in the order of scheduling, each at its own time", async () => {
  const clock = new SimulatedClock(1_000);
  const seen: string[] = [];
  const note = (name: string) => () => seen.push(`${name}@${clock.nowMs()}`);
  clock.scheduleAt(1_020, note("c"));
  clock.scheduleAt(1_010, note("a"));
  clock.scheduleAt(1_020, note("d"));
  clock.scheduleAt(1_010, note("b"));
  clock.scheduleAt(1_031, note("later"));
  await clock.advanceTo(1_030);
  expect(seen).toEqual(["a@1010", "b@1010", "c@1020", "d@1020"]);
  expect(clock.nowMs()).toBe(1_030);
  expect(clock.nextTaskMs()).toBe(1_031);
});

test("what a task's promises schedule runs in the same advance; a task of the past runs at once", async () => {
  const clock = new SimulatedClock();
  const seen: number[] = [];
  const loop = async () => {
    for (let turn = 0; turn < 3; turn++) {
      await clock.sleep(10);
      seen.push(clock.nowMs());
    }
    clock.scheduleAt(0, () => seen.push(clock.nowMs()));
  };
  const looped = loop();
  await clock.advanceBy(30);
  await looped;
  expect(seen).toEqual([10, 20, 30, 30]);
});

test("cancelling and aborting remove the task", async () => {
  const clock = new SimulatedClock();
  const cancel = clock.scheduleAt(5, () => expect.unreachable());
  cancel();
  const controller = new AbortController();
  const sleeping = clock.sleep(5, controller.signal);
  controller.abort(new Error("enough"));
  await expect(sleeping).rejects.toThrow("enough");
  await expect(clock.sleep(5, controller.signal)).rejects.toThrow("enough");
  expect(clock.nextTaskMs()).toBeUndefined();
});
