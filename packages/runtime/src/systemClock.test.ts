import { expect, test } from "vitest";
import { systemClock } from "./systemClock.ts";

test("a task never runs before its time and a cancelled one never", async () => {
  const cancel = systemClock.scheduleAt(systemClock.nowMs(), () => expect.unreachable());
  cancel();
  for (let turn = 0; turn < 20; turn++) {
    const dueMs = systemClock.nowMs() + 2;
    await new Promise<void>((resolve) => systemClock.scheduleAt(dueMs, resolve));
    expect(systemClock.nowMs()).toBeGreaterThanOrEqual(dueMs);
  }
});

test("an aborted sleep rejects with the signal's reason", async () => {
  const controller = new AbortController();
  const sleeping = systemClock.sleep(3_600_000, controller.signal);
  controller.abort(new Error("stopping"));
  await expect(sleeping).rejects.toThrow("stopping");
});
