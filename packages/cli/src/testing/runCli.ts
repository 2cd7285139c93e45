import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type LeashedProcess, leashedProcess } from "@parley/runtime";

const MAIN = join(import.meta.dirname, "..", "main.ts");

/** A running `parley` of a test. It ends with the test, whatever happens. */
export interface Cli {
  pid: number;
  /** all that it said so far */
  output: { stdout: string[]; stderr: string[] };
  /** the first line of stdout, said or yet to come, that the pattern matches; rejects when the command ends without it */
  line(pattern: RegExp): Promise<string>;
  ended: Promise<{ code: number | undefined; signal: NodeJS.Signals | undefined; stdout: string; stderr: string }>;
  stop: LeashedProcess["stop"];
}

export interface RunCliOptions {
  cwd: string;
  /** beside PATH and HOME */
  env?: Readonly<Record<string, string>>;
}

/** Starts the command line as a process of its own. */
export async function runCli(args: readonly string[], { cwd, env = {} }: RunCliOptions): Promise<Cli> {
  const output: Cli["output"] = { stdout: [], stderr: [] };
  const waiting: { pattern: RegExp; resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  const { PATH = "", HOME = "", TMPDIR = "/tmp" } = process.env;
  const child = await leashedProcess({
    command: process.execPath,
    args: [MAIN, ...args],
    cwd,
    env: { PATH, HOME, TMPDIR, ...env },
    onLine(line, stream) {
      output[stream].push(line);
      if (stream === "stdout") for (const { resolve } of waiting.filter(({ pattern }) => pattern.test(line))) resolve(line);
    },
  });
  const text = () => ({ stdout: output.stdout.join("\n"), stderr: output.stderr.join("\n") });
  const ended = child.exited.then(({ code, signal }) => {
    for (const { pattern, reject } of waiting)
      reject(new Error(`parley ${args.join(" ")} ended (${code ?? signal}) without ${pattern}: ${JSON.stringify(text())}`));
    return { code, signal, ...text() };
  });
  return {
    pid: child.pid,
    output,
    ended,
    stop: child.stop,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const said = output.stdout.find((line) => pattern.test(line));
        if (said !== undefined) resolve(said);
        else waiting.push({ pattern, resolve, reject });
      }),
  };
}

/** Runs a command to its end. */
export async function endOfCli(args: readonly string[], options: RunCliOptions): ReturnType<() => Cli["ended"]> {
  return (await runCli(args, options)).ended;
}

/** All processes that a process started, and those that they started, and so on. */
export function descendantsOf(pid: number): number[] {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
  const processes = rows.map((row) => row.trim().split(/\s+/).map(Number)).map(([child = 0, parent = 0]) => ({ child, parent }));
  const below = (parent: number): number[] =>
    processes.filter((entry) => entry.parent === parent).flatMap(({ child }) => [child, ...below(child)]);
  return below(pid);
}

/** Those of the processes that are still there; a zombie is not. */
export function survivorsOf(pids: readonly number[]): number[] {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,stat="], { encoding: "utf8" }).trim().split("\n");
  const alive = new Set(
    rows.map((row) => row.trim().split(/\s+/)).flatMap(([pid, stat = ""]) => (stat.startsWith("Z") ? [] : [Number(pid)])),
  );
  return pids.filter((pid) => alive.has(pid));
}
