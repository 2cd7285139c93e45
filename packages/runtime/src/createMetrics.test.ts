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
