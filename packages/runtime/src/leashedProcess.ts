import { spawn } from "node:child_process";
import { finished, type Readable } from "node:stream";
import { ParleyError } from "@parley/primitives";
import type { Clock } from "./Clock.ts";
import { readLines } from "./readLines.ts";
import { systemClock } from "./systemClock.ts";

/**
 * $1 is the guard's script, the rest the command. The shell starts the guard, waits until it stands ready and tells its pid on fd 3, then becomes the program,
 * so the program is this process' own child: its pid and exit status are exact. fd 3 stays open for as long as the guard lives. fd 4 is the leash
 * (a background job's stdin would be /dev/null).
 */
const LAUNCH =
  'script=$1; shift; exec 4<&0 </dev/null; guard=$(/bin/sh -c "$script" leash-guard "$$" <&4 2>/dev/null &); echo "$guard" >&3; exec 3>&- 4<&-; exec "$@"';
/**
 * Closing its stdout says that it is ready. It waits for the leash to end, then kills the whole process group. It is itself a member of that group, so the
 * group's number cannot have been given to somebody else in the meantime.
 */
const GUARD = 'trap \'\' HUP INT TERM; echo "$$"; exec >/dev/null; while read -r _; do :; done; kill -s KILL -- "-$1"';

const LAST_LINES = 20;

export interface LeashedProcessOptions {
  command: string;
  args: readonly string[];
  /** the whole environment; this process' own unless given */
  env?: Readonly<Record<string, string>>;
  cwd?: string;
  /** each line of output, without its end, cut at 8 KiB */
  onLine?: (line: string, stream: "stdout" | "stderr") => void;
  /** times the grace of `stop` */
  clock?: Clock;
}

export interface ProcessExit {
  /** undefined when a signal ended it; 126 and 127: the command could not be run or found */
  code: number | undefined;
  signal: NodeJS.Signals | undefined;
  /** the last 20 lines of stderr */
  stderr: readonly string[];
}

export interface LeashedProcess {
  pid: number;
  /** the process whose death, like this process' own, ends the program */
  guardPid: number;
  /** never rejects */
  exited: Promise<ProcessExit>;
  /** SIGTERM, then SIGKILL after the grace (5 s unless told). Resolves when the program and its children are gone. */
  stop(options?: { graceMs?: number }): Promise<ProcessExit>;
}

/**
 * Runs a program that cannot outlive this process. It and its descendants form a process group of their own (a Ctrl-C in the terminal reaches only this process,
 * which decides). When this process dies, even by SIGKILL, the pipe to the guard closes and the guard kills the group; when the guard dies, this process
 * kills the group; when the program ends, what it left behind in its group is killed. POSIX `sh` is all it needs.
 * @throws ParleyError ENGINE_EXITED when the program could not be started; a command that is not found shows as exit code 127
 */
export async function leashedProcess(options: LeashedProcessOptions): Promise<LeashedProcess> {
  const { command, args, env, cwd, onLine, clock = systemClock } = options;
  const failed = (why: string, cause?: unknown) =>
    new ParleyError("ENGINE_EXITED", `${command} could not be started: ${why}`, {
      fields: { command, args, cwd },
      cause,
      hint: "check the command, its directory and the process limit",
    });

  const child = spawn("/bin/sh", ["-c", LAUNCH, "leash", GUARD, command, ...args], {
    stdio: ["pipe", "pipe", "pipe", "pipe"],
    detached: true,
    ...(env === undefined ? {} : { env: { ...env } }),
    ...(cwd === undefined ? {} : { cwd }),
  });
  // Writing is never done, but the end of the guard shows as an error on the pipe.
  child.stdin.on("error", () => undefined);

  const spawned = Promise.withResolvers<number>();
  child.on("error", (cause) => spawned.reject(failed(cause.message, cause)));
  child.once("spawn", () => (child.pid === undefined ? spawned.reject(failed("it has no pid")) : spawned.resolve(child.pid)));
  const pid = await spawned.promise;

  let running = true;
  /** Only while the leader is unreaped, or right after: the number of the group is ours. */
  const killGroup = (signal: NodeJS.Signals) => {
    try {
      process.kill(-pid, signal);
    } catch {
      // ESRCH: all gone; EPERM (macOS): only zombies left.
    }
  };

  const stderr: string[] = [];
  readLines(child.stdout, (line) => onLine?.(line, "stdout"));
  readLines(child.stderr, (line) => {
    if (stderr.push(line) > LAST_LINES) stderr.shift();
    onLine?.(line, "stderr");
  });

  child.once("exit", () => {
    running = false;
    killGroup("SIGKILL");
    child.stdin.destroy();
  });
  const exited = new Promise<ProcessExit>((resolve) => {
    child.once("close", (code, signal) => resolve({ code: code ?? undefined, signal: signal ?? undefined, stderr }));
  });

  const guard = Promise.withResolvers<number>();
  const guardPipe = child.stdio[3] as Readable; // a pipe from the child, asked for above
  readLines(guardPipe, (line) => guard.resolve(Number(line)));
  finished(guardPipe, { writable: false }, () => {
    guard.resolve(0);
    if (running) killGroup("SIGKILL");
  });
  const guardPid = await guard.promise;
  if (guardPid === 0) {
    if (running) killGroup("SIGKILL");
    await exited;
    throw failed("its guard did not start");
  }

  return {
    pid,
    guardPid,
    exited,
    async stop({ graceMs = 5_000 } = {}) {
      if (running) killGroup("SIGTERM");
      const cancel = clock.scheduleAt(clock.nowMs() + graceMs, () => {
        if (running) killGroup("SIGKILL");
      });
      const exit = await exited;
      cancel();
      return exit;
    },
  };
}
