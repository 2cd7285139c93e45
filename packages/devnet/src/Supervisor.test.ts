import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "@parley/runtime";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Supervisor, type SupervisorEvent } from "./Supervisor.ts";

const GOOD =
  "process.on('disconnect', () => process.exit(0)); process.on('SIGTERM', () => { console.log('bye'); process.exit(0); }); process.send({ type: 'ready' });";
const STUBBORN =
  "process.on('SIGTERM', () => console.log('no')); process.on('disconnect', () => process.exit(0)); process.send({ type: 'ready' });";
const BROKEN = "console.log('the reason'); process.exit(3);";
const HANGING = "process.on('disconnect', () => process.exit(0)); setInterval(() => undefined, 1000);";

describe("Supervisor", () => {
  let logDirectory: string;
  let supervisor: Supervisor;
  let events: SupervisorEvent[];
  let waiting: { matches: (event: SupervisorEvent) => boolean; resolve: (event: SupervisorEvent) => void }[];

  beforeEach(async () => {
    logDirectory = await mkdtemp(join(tmpdir(), "parley-supervisor-"));
    events = [];
    waiting = [];
    supervisor = new Supervisor({
      execPath: process.execPath,
      env: process.env,
      logDirectory,
      clock: systemClock,
      graceMs: 300,
      onEvent(event) {
        events.push(event);
        for (const { resolve } of waiting.filter(({ matches }) => matches(event))) resolve(event);
      },
    });
  });
  afterEach(async () => {
    await supervisor.stop();
    await rm(logDirectory, { recursive: true, force: true });
  });

  const next = (kind: SupervisorEvent["kind"], name: string) =>
    new Promise<SupervisorEvent>((resolve) => waiting.push({ matches: (event) => event.kind === kind && event.name === name, resolve }));
  const role = (name: string, script: string) => ({ name, args: ["-e", script] });
  const isAlive = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  it("restarts a role that was killed, under another pid", async () => {
    await supervisor.start([role("a", GOOD), role("b", GOOD)]);
    const [first] = supervisor.processes();
    const ready = next("ready", "a");
    supervisor.signal("a", "SIGKILL");
    const { pid } = await ready;
    expect(pid).not.toBe(first?.pid);
    expect(events).toContainEqual({ kind: "exited", name: "a", pid: first?.pid, reason: "signal SIGKILL" });
    expect(supervisor.processes()).toMatchObject([
      { name: "a", pid, state: "ready", restarts: 1 },
      { name: "b", state: "ready", restarts: 0 },
    ]);
  });

  it("pauses longer after each end in a row", async () => {
    await supervisor.start([role("a", GOOD)]);
    const timesMs: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const ready = next("ready", "a");
      const startMs = systemClock.nowMs();
      supervisor.signal("a", "SIGKILL");
      await ready;
      timesMs.push(systemClock.nowMs() - startMs);
    }
    expect(timesMs[0]).toBeGreaterThanOrEqual(250);
    expect(timesMs[1]).toBeGreaterThanOrEqual(500);
    expect(timesMs[2]).toBeGreaterThanOrEqual(1_000);
  });

  it("fails the start of a role that ends before it is ready, with the end of its log", async () => {
    await expect(supervisor.start([role("a", GOOD), role("b", BROKEN)])).rejects.toMatchObject({
      code: "PROCESS_EXITED",
      message: "b ended while it started (exit code 3)\nthe reason",
      fields: { logFile: join(logDirectory, "b.log") },
    });
  });

  it("says which program could not be run", async () => {
    const broken = new Supervisor({ execPath: "/nonexistent", env: {}, logDirectory, clock: systemClock });
    await expect(broken.start([role("a", GOOD)])).rejects.toMatchObject({
      code: "PROCESS_EXITED",
      message: expect.stringContaining("ENOENT"),
    });
    await broken.stop();
  });

  it("ends everything in reverse order, by SIGKILL where asking does not help", async () => {
    await supervisor.start([role("first", STUBBORN)]);
    await supervisor.start([role("second", GOOD)]);
    const pids = supervisor.processes().map(({ pid = 0 }) => pid);
    await supervisor.stop();
    expect(supervisor.processes().map(({ state }) => state)).toEqual(["stopped", "stopped"]);
    expect(pids.map(isAlive)).toEqual([false, false]);
    expect(await readFile(join(logDirectory, "first.log"), "utf8")).toBe("no\n");
    expect(await readFile(join(logDirectory, "second.log"), "utf8")).toBe("bye\n");
  });

  it("leaves nothing when it is aborted and stopped while a role starts", async () => {
    const abort = new AbortController();
    const started = next("started", "a");
    const starting = supervisor.start([role("a", HANGING)], abort.signal);
    const { pid } = await started;
    abort.abort(new Error("enough"));
    await expect(starting).rejects.toThrow("enough");
    await supervisor.stop();
    expect(isAlive(pid)).toBe(false);
    await expect(supervisor.start([role("b", GOOD)])).rejects.toMatchObject({ code: "PROCESS_EXITED" });
  });

  it("refuses a signal to what does not run", () => {
    expect(() => supervisor.signal("nobody", "SIGUSR2")).toThrow("No process nobody runs");
  });
});
