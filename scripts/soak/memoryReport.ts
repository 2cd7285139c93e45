import type { ProcessUse } from "../../benchmarks/lib/processes.ts";
import { slopeOf } from "../../benchmarks/lib/slopeOf.ts";

/** Until then heaps and caches fill: what a process grows by meanwhile says nothing. */
export const WARM_MINUTES = 10;
/** A slope over less is that of a heap between two collections. */
export const JUDGED_MINUTES = 10;
/** MiB a minute that a process of ours may grow by when it is warm: at 50 messages a second a kilobyte that is kept of each is 3 MiB a minute. */
export const MOST_OWN_SLOPE = 3;
/** The same of an engine, which holds every block that it executed until it is replaced: some 20 KiB of an empty one, and of one with some forty transactions up to 24 MiB a minute were seen. */
export const MOST_ENGINE_SLOPE = 30;

export interface MemorySample {
  atMs: number;
  processes: readonly ProcessUse[];
}

/**
 * How the memory of each process grew once it was warm: lines of a table, and what grew faster than it may. Processes that were not there all the time after that are left out. A run of less than twenty minutes is shown from its middle on, and not judged.
 * @param samples of equal distance, ascending
 */
export function memoryReport(samples: readonly MemorySample[]): { lines: string[]; failures: string[] } {
  const [beginMs, endMs] = [samples[0]?.atMs ?? 0, samples.at(-1)?.atMs ?? 0];
  const isJudged = endMs - beginMs >= (WARM_MINUTES + JUDGED_MINUTES) * 60_000;
  const warmMs = isJudged ? beginMs + WARM_MINUTES * 60_000 : (beginMs + endMs) / 2;
  const warm = samples.filter(({ atMs }) => atMs >= warmMs);
  const lines = ["| process | MiB when warm | MiB at the end | MiB a minute | at most |", "| --- | --- | --- | --- | --- |"];
  const failures: string[] = [];
  for (const { pid, role, isEngine, rssMib } of warm[0]?.processes ?? []) {
    const points = warm.flatMap(({ atMs, processes }) => {
      const one = processes.find((process) => process.pid === pid);
      return one === undefined ? [] : [{ x: atMs / 60_000, y: one.rssMib }];
    });
    if (points.length < warm.length) continue;
    const slope = slopeOf(points);
    const most = isEngine ? MOST_ENGINE_SLOPE : MOST_OWN_SLOPE;
    const name = isEngine ? `${role}, engine ${pid}` : `${role} ${pid}`;
    lines.push(
      `| ${name} | ${rssMib.toFixed(0)} | ${points.at(-1)?.y.toFixed(0)} | ${slope.toFixed(2)} | ${isJudged ? most : "not judged"} |`,
    );
    if (isJudged && slope > most) failures.push(`${name} grows by ${slope.toFixed(2)} MiB a minute, over ${most}`);
  }
  return { lines, failures };
}
