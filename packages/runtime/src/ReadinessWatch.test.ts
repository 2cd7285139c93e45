import { expect, test } from "vitest";
import { createMetrics } from "./createMetrics.ts";
import { ReadinessWatch } from "./ReadinessWatch.ts";
import { SimulatedClock } from "./SimulatedClock.ts";
import { silentLogger } from "./silentLogger.ts";

function watched() {
  const clock = new SimulatedClock(1_000);
  const metrics = createMetrics();
  const failing = new Set<string>();
  const names = ["a", "b"];
  const events: string[] = [];
  const logger = { ...silentLogger, info: (event: string) => events.push(event), warn: (event: string) => events.push(event) };
  const look = () => names.map((name) => ({ name, isOk: !failing.has(name), says: name, hint: `mend ${name}`, isAdvisory: name === "b" }));
  return { clock, metrics, failing, names, events, watch: new ReadinessWatch({ look, clock, metrics, logger }) };
}

test("answers 200 and 503, and says since when", async () => {
  const { clock, failing, watch, events } = watched();
  watch.start();
  expect(watch.ready).toMatchObject({ status: 200, json: { status: "ready", sinceMs: 1_000 } });
  failing.add("a");
  await clock.advanceTo(2_500);
  expect(watch.ready).toMatchObject({
    status: 503,
    json: {
      status: "not ready",
      sinceMs: 2_000,
      checks: [{ name: "a", state: "failing", sinceMs: 2_000, hint: "mend a" }, { state: "ok" }],
    },
  });
  expect(watch.health).toEqual({ status: 200, json: { status: "alive", sinceMs: 1_000, nowMs: 2_500 } });
  failing.clear();
  failing.add("b");
  expect(watch.ready.status).toBe(200);
  expect(events).toEqual(["ready", "not_ready", "ready"]);
  watch.stop();
  expect(clock.nextTaskMs()).toBeUndefined();
});

test("every check is a series, and one that is gone fails no more", () => {
  const { metrics, failing, names, watch } = watched();
  failing.add("a").add("b");
  watch.look();
  expect(metrics.render()).toContain('check_failing_count{check="b"} 1');
  expect(metrics.render()).toContain("ready_count 0");
  names.pop();
  failing.delete("a");
  watch.look();
  expect(metrics.render()).toContain('check_failing_count{check="b"} 0');
  expect(metrics.render()).toContain("ready_count 1");
});
