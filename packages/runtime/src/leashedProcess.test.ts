import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { leashedProcess } from "./leashedProcess.ts";
import { SimulatedClock } from "./SimulatedClock.ts";
import { systemClock } from "./systemClock.ts";

/** A zombie counts as dead: when it is reaped is up to the machine's first process. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== "linux") return true;
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2));
  } catch {
    return false;
  }
}

/** A process that is not our child ends without an event for us, so its pid is watched. */
async function gone(...pids: number[]): Promise<void> {
  const endMs = systemClock.nowMs() + 10_000;
  while (pids.some(isAlive)) {
    if (systemClock.nowMs() > endMs) throw new Error(`still alive: ${pids.filter(isAlive).join(" ")}`);
    await systemClock.sleep(5);
  }
}

async function startHolder() {
  const holder: ChildProcess = fork(join(import.meta.dirname, "testing", "leashHolder.ts"));
  const facts = { pid: 0, guardPid: 0, grandchildPid: 0 };
  while (facts.pid === 0 || facts.grandchildPid === 0) Object.assign(facts, (await once(holder, "message"))[0]);
  expect(Object.values(facts).every(isAlive)).toBe(true);
  return { holder, ...facts };
}

test("SIGKILL of the parent ends the program and what it started", async () => {
  const { holder, pid, guardPid, grandchildPid } = await startHolder();
  holder.kill("SIGKILL");
  await once(holder, "exit");
  await gone(pid, guardPid, grandchildPid);
});

test("SIGKILL of the guard ends the program and what it started, and the parent learns it", async () => {
  const { holder, pid, guardPid, grandchildPid } = await startHolder();
  process.kill(guardPid, "SIGKILL");
  const [message] = await once(holder, "message");
  expect(message).toMatchObject({ exit: { signal: "SIGKILL" } });
  await gone(pid, guardPid, grandchildPid);
  await once(holder, "exit");
});

test("the guard survives the signals of an orderly end", async () => {
  const { holder, pid, guardPid, grandchildPid } = await startHolder();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.kill(guardPid, signal);
  holder.kill("SIGKILL");
  await once(holder, "exit");
  await gone(pid, guardPid, grandchildPid);
});

test("an exit gives code, last stderr lines and all output; descendants and guard are gone", async () => {
  const lines: string[] = [];
  const leashed = await leashedProcess({
    command: "sh",
    args: ["-c", 'sleep 600 & echo "$!"; i=0; while [ $i -lt 30 ]; do echo "e$i" >&2; i=$((i+1)); done; printf "$GREETING" ; exit 3'],
    env: { PATH: "/usr/bin:/bin", GREETING: "no end" },
    onLine: (line, stream) => lines.push(`${stream}:${line}`),
  });
  const exit = await leashed.exited;
  expect(exit.code).toBe(3);
  expect(exit.signal).toBeUndefined();
  expect(exit.stderr).toEqual(Array.from({ length: 20 }, (_, index) => `e${index + 10}`));
  expect(lines.filter((line) => line.startsWith("stderr:"))).toHaveLength(30);
  expect(lines).toContain("stdout:no end");
  await gone(leashed.guardPid, Number(lines.find((line) => /^stdout:\d+$/.test(line))?.slice(7)));
  expect(await leashed.stop()).toBe(exit);
});

test("stop asks with SIGTERM", async () => {
  const leashed = await leashedProcess({ command: "sleep", args: ["600"] });
  expect(await leashed.stop()).toMatchObject({ code: undefined, signal: "SIGTERM" });
  await gone(leashed.pid, leashed.guardPid);
});

test("stop kills after the grace what ignores SIGTERM", async () => {
  const clock = new SimulatedClock();
  const ready = Promise.withResolvers<void>();
  const refused = Promise.withResolvers<void>();
  const leashed = await leashedProcess({
    command: "sh",
    args: ["-c", "trap 'echo refused' TERM; echo ready; while :; do sleep 600 & wait; done"],
    onLine: (line) => (line === "ready" ? ready : refused).resolve(),
    clock,
  });
  await ready.promise;
  const stopped = leashed.stop({ graceMs: 100 });
  await refused.promise;
  await clock.advanceBy(99);
  expect(isAlive(leashed.pid)).toBe(true);
  await clock.advanceBy(1);
  expect(await stopped).toMatchObject({ signal: "SIGKILL" });
  expect(clock.nextTaskMs()).toBeUndefined();
});

test("a command that is not there exits with 127, a directory that is not there is ENGINE_EXITED", async () => {
  const missing = await leashedProcess({ command: "parley-no-such-program", args: [] });
  const exit = await missing.exited;
  expect(exit.code).toBe(127);
  expect(exit.stderr.join("\n")).toContain("parley-no-such-program");
  await expect(leashedProcess({ command: "sleep", args: ["1"], cwd: "/nonexistent/parley" })).rejects.toMatchObject({
    code: "ENGINE_EXITED",
  });
});

test("long lines are cut, not gathered", async () => {
  const lines: string[] = [];
  const leashed = await leashedProcess({
    command: "sh",
    args: ["-c", "head -c 300000 /dev/zero | tr '\\0' x; echo; echo next"],
    onLine: (line) => lines.push(line),
  });
  await leashed.exited;
  expect(lines.map((line) => line.length)).toEqual([8_192, 4]);
});
