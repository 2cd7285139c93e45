import { expect, test } from "vitest";
import { JUDGED_MINUTES, MOST_ENGINE_SLOPE, MOST_OWN_SLOPE, memoryReport, WARM_MINUTES } from "./memoryReport.ts";

const MINUTES = WARM_MINUTES + JUDGED_MINUTES;

/** Of processes by pid, from 10 on engines, with a slope in MiB a minute each. Warming up is steep, and no failure. */
const samples = (slopes: Readonly<Record<number, number>>, minutes = MINUTES) =>
  Array.from({ length: 6 * minutes + 1 }, (_, i) => ({
    atMs: i * 10_000,
    processes: Object.entries(slopes).map(([pid, slope]) => {
      const rssMib = 100 + 20 * Math.min(i / 6, WARM_MINUTES) + (slope * i) / 6;
      return { pid: Number(pid), role: `role-${pid}`, isEngine: Number(pid) >= 10, cpuMs: 0, rssMib };
    }),
  }));

test("a process that grows faster than it may is found, by what it is", () => {
  expect(memoryReport(samples({ 1: 0.9 * MOST_OWN_SLOPE, 10: 0.9 * MOST_ENGINE_SLOPE })).failures).toEqual([]);
  const { failures, lines } = memoryReport(samples({ 1: 1.1 * MOST_OWN_SLOPE, 2: 0, 10: 1.1 * MOST_ENGINE_SLOPE }));
  expect(failures.map((failure) => failure.split(" ", 1)[0])).toEqual(["role-1", "role-10,"]);
  expect(lines).toHaveLength(5);
});

test("a run that is too short is shown and not judged", () => {
  const { failures, lines } = memoryReport(samples({ 1: 100 }, MINUTES - 1));
  expect(failures).toEqual([]);
  expect(lines.at(-1)).toContain("not judged");
});

test("a process that was replaced on the way is left out", () => {
  const some = samples({ 1: 0, 2: 0 }).map((sample, i) => (i < 100 ? sample : { ...sample, processes: sample.processes.slice(1) }));
  expect(memoryReport(some).lines).toHaveLength(3);
});
