import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "@parley/runtime";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const RUN = join(import.meta.dirname, "../contracts/test/mutants/run.ts");

/** Processes by pid: their parents, without zombies. */
function processes(): Map<number, number> {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat="], { encoding: "utf8" }).trim().split("\n");
  const fields = rows.map((row) => row.trim().split(/\s+/)).filter(([, , stat = ""]) => !stat.startsWith("Z"));
  return new Map(fields.map(([pid, parent]) => [Number(pid), Number(parent)]));
}

/** Below one, at any depth. */
function descendants(parents: ReadonlyMap<number, number>, of: number): number[] {
  return [...parents].filter(([, parent]) => parent === of).flatMap(([pid]) => [pid, ...descendants(parents, pid)]);
}

describe("the mutants' run", () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "parley-mutants-test-"));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it.each(["SIGINT", "SIGTERM"] as const)("leaves no file and no process when it is ended by %s", async (signal) => {
    const child = spawn(process.execPath, [RUN, "1"], { env: { ...process.env, TMPDIR: directory }, stdio: "ignore" });
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    const pid = child.pid ?? 0;
    // npm may keep a cache beside it.
    const copies = async () => (await readdir(directory)).filter((name) => name.startsWith("parley-mutants-"));
    const below = () => descendants(processes(), pid);
    try {
      const isRunning = async () => {
        const [copy = ""] = await copies();
        return existsSync(join(directory, copy, "foundry.toml")) && below().length > 0;
      };
      while (child.exitCode === null && !(await isRunning())) await systemClock.sleep(20);
      const started = below();
      expect(started.length).toBeGreaterThan(0);
      child.kill(signal);
      await systemClock.sleep(1);
      child.kill(signal);
      expect(await ended).toBe(1);
      expect(await copies()).toEqual([]);
      const alive = processes();
      expect(started.filter((one) => alive.has(one))).toEqual([]);
    } finally {
      for (const one of [...below(), pid]) if (processes().has(one)) process.kill(one, "SIGKILL");
    }
  });
});
