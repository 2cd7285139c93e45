import { expect, test } from "vitest";
import { createMetrics } from "./createMetrics.ts";

test("renders counters and gauges in Prometheus' text format", () => {
  const metrics = createMetrics({ help: { frames_total: "frames\nby reason" } });
  expect(metrics.render()).toBe("");
  metrics.gauge("lag_seconds", 1.5, { rollup: "b" });
  metrics.gauge("lag_seconds", -2, { rollup: 'a"\\\n' });
  metrics.count("frames_total");
  metrics.count("frames_total", 4);
  metrics.count("frames_total", 0, { z: "1", a: "2" });
  expect(metrics.render()).toBe(
    [
      "# HELP frames_total frames\\nby reason",
      "# TYPE frames_total counter",
      "frames_total 5",
      'frames_total{a="2",z="1"} 0',
      "# TYPE lag_seconds gauge",
      'lag_seconds{rollup="a\\"\\\\\\n"} -2',
      'lag_seconds{rollup="b"} 1.5',
      "",
    ].join("\n"),
  );
});

test("renders a histogram with cumulative buckets, its sum and its count", () => {
  const metrics = createMetrics();
  for (const seconds of [0.001, 0.0015, 0.5, 60]) metrics.observe("work_seconds", seconds, { stage: "a" });
  metrics.observe("work_seconds", 2, { stage: "b" });
  const lines = metrics.render().split("\n");
  expect(lines[0]).toBe("# TYPE work_seconds histogram");
  for (const [le, count] of [
    ["0.001", 1],
    ["0.002", 2],
    ["0.4", 2],
    ["0.5", 3],
    ["10", 3],
    ["+Inf", 4],
  ])
    expect(lines).toContain(`work_seconds_bucket{le="${le}",stage="a"} ${count}`);
  expect(lines).toContain('work_seconds_sum{stage="a"} 60.5025');
  expect(lines).toContain('work_seconds_count{stage="a"} 4');
  expect(lines).toContain('work_seconds_count{stage="b"} 1');
  expect(() => metrics.count("work_seconds")).toThrow(TypeError);
  expect(() => metrics.observe("work_seconds", Number.NaN)).toThrow(TypeError);
});

test("misuse is a TypeError", () => {
  const metrics = createMetrics();
  metrics.count("a_total");
  expect(() => metrics.gauge("a_total", 1)).toThrow(TypeError);
  expect(() => metrics.count("a_total", -1)).toThrow(TypeError);
  expect(() => metrics.count("a_total", Number.NaN)).toThrow(TypeError);
  expect(() => metrics.count("a b")).toThrow(TypeError);
});

test("a flood of label sets is bounded", () => {
  const metrics = createMetrics();
  for (let peer = 0; peer < 5_000; peer++) metrics.count("frames_total", 1, { peer: `${peer}` });
  metrics.count("frames_total", 1, { peer: "3" });
  const lines = metrics.render().split("\n");
  expect(lines.length).toBeLessThan(1_010);
  expect(lines).toContain("metrics_series_dropped_total 4000");
  expect(lines).toContain('frames_total{peer="3"} 2');
});
