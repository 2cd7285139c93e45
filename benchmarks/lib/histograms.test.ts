import { createMetrics, serveHttp, silentLogger } from "@parley/runtime";
import { expect, onTestFinished, test } from "vitest";
import { histogramQuantileMs, histogramsSince, readHistograms } from "./histograms.ts";
import { quantile } from "./quantile.ts";

test("histograms of several roles are summed up, by stage, and read as differences", async () => {
  const roles = [createMetrics(), createMetrics()];
  const urls = await Promise.all(
    roles.map(async (metrics) => {
      const routes = { "/metrics": () => ({ text: metrics.render() }) };
      const server = await serveHttp({ host: "127.0.0.1", port: 0, routes, logger: silentLogger });
      onTestFinished(() => server.stop());
      return server.url;
    }),
  );
  roles[0]?.observe("work_seconds", 9, { stage: "a" });
  const before = await readHistograms(urls);
  for (const seconds of [0.11, 0.12, 0.12]) roles[0]?.observe("work_seconds", seconds, { stage: "a" });
  roles[1]?.observe("work_seconds", 0.18, { stage: "a", rollup: "x" });
  roles[1]?.observe("work_seconds", 20, { stage: "b" });
  const since = histogramsSince(before, await readHistograms(urls));
  expect(histogramQuantileMs(since.get("work_seconds a"), 0.5)).toBeCloseTo(100 + (25 * 2) / 3);
  expect(histogramQuantileMs(since.get("work_seconds a"), 1)).toBeCloseTo(200);
  expect(histogramQuantileMs(since.get("work_seconds b"), 0.5)).toBe(10_000);
  expect(histogramQuantileMs(since.get("work_seconds c"), 0.5)).toBeUndefined();
});

test("quantiles are values that occurred", () => {
  const values = [5, 1, 4, 2, 3];
  expect([0, 0.5, 0.99, 1].map((part) => quantile(values, part))).toEqual([1, 3, 5, 5]);
  expect(quantile([], 0.5)).toBeNaN();
});
