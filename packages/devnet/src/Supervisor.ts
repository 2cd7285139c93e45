import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ParleyError } from "@parley/primitives";
import type { Clock } from "@parley/runtime";

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 8_000;
/** A process that lasted this long is healthy again: its next end is not counted with the earlier ones. */
const HEALTHY_MS = 30_000;
const LOG_TAIL_LINES = 5;

/** One process to supervise. */
export interface RoleCommand {
  name: string;
  /** arguments of `execPath` */
  args: readonly string[];
}

export interface SupervisorOptions {
  /** the program of every role */
  execPath: string;
  /** environment of every role */
  env: Readonly<Record<string, string | undefined>>;
  /** `NAME.log` of every role is appended to here */
  logDirectory: string;
  clock: Clock;
  /** a process began, ended by itself, or said that it is ready */
  onEvent?: (event: SupervisorEvent) => void;
  /** from SIGTERM to SIGKILL; 10 s unless told */
  graceMs?: number;
}

export interface SupervisorEvent {
  kind: "started" | "ready" | "exited";
  name: string;
  pid: number;
  /** of `exited` */
  reason?: string;
}

export interface ProcessStatus {
  name: string;
  /** undefined between an exit and the restart */
  pid: number | undefined;
  state: "starting" | "ready" | "waiting" | "stopped";
  /** how often it ended by itself */
  restarts: number;
  logFile: string;
}

/**
 * Runs the roles of a network as child processes, restarts those that end by themselves (pause 250 ms, doubling up to 8 s), and stops them in reverse order.
 * A role says `{type: "ready"}` over Node's IPC channel and ends when that channel closes, so that none outlives this process, even after SIGKILL.
 * Roles are in process groups of their own: a Ctrl-C in the terminal reaches this process only, which decides.
 */
export class Supervisor {
  readonly #options: SupervisorOptions;
  readonly #groups: Supervised[][] = [];
  #stopping: Promise<void> | undefined;

  constructor(options: SupervisorOptions) {
    this.#options = options;
  }

  /**
   * Starts roles side by side and waits until all are ready. A role that ends before its first `ready` fails the start; nothing is stopped then: call `stop`.
   * @throws ParleyError PROCESS_EXITED with the end of the role's log; the signal's reason
   */
  async start(roles: readonly RoleCommand[], signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (this.#stopping !== undefined) throw new ParleyError("PROCESS_EXITED", "The supervisor was stopped");
    const group = roles.map((role) => new Supervised(role, this.#options));
    this.#groups.push(group);
    const aborted = Promise.withResolvers<never>();
    const onAbort = () => aborted.reject(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    try {
      await Promise.race([Promise.all(group.map((process) => process.start())), aborted.promise]);
    } finally {
      signal?.removeEventListener("abort", onAbort);
      aborted.promise.catch(() => undefined);
    }
  }

  /** In order of their start. */
  processes(): readonly ProcessStatus[] {
    return this.#groups.flat().map((process) => process.status());
  }

  /** Sends a signal to a running role. @throws ParleyError PROCESS_EXITED when it does not run */
  signal(name: string, signal: NodeJS.Signals): void {
    const process = this.#groups.flat().find((candidate) => candidate.role.name === name);
    if (process?.kill(signal) !== true) {
      throw new ParleyError("PROCESS_EXITED", `No process ${name} runs that could get ${signal}`, { fields: { name, signal } });
    }
  }

  /** Ends all roles, last started first, each with SIGTERM and, after the grace, SIGKILL. Idempotent. */
  stop(): Promise<void> {
    this.#stopping ??= (async () => {
      for (const group of this.#groups) for (const process of group) process.retire();
      for (const group of [...this.#groups].reverse()) await Promise.all(group.map((process) => process.end()));
    })();
    return this.#stopping;
  }

  /** Ends all roles at once by SIGKILL: the way out when somebody does not want to wait. */
  killAll(): void {
    for (const process of this.#groups.flat()) {
      process.retire();
      process.kill("SIGKILL");
    }
  }
}

/** One role and its successive processes. */
class Supervised {
  readonly role: RoleCommand;
  readonly #options: SupervisorOptions;
  readonly #logFile: string;
  #child: ChildProcess | undefined;
  /** resolves when no process of this role runs; replaced at every start */
  #gone: Promise<void> = Promise.resolve();
  #state: ProcessStatus["state"] = "starting";
  #restarts = 0;
  #failuresInARow = 0;
  #retired = false;
  #cancelRestart: () => void = () => undefined;
  readonly #firstReady = Promise.withResolvers<void>();
  #wasReady = false;

  constructor(role: RoleCommand, options: SupervisorOptions) {
    this.role = role;
    this.#options = options;
    this.#logFile = join(options.logDirectory, `${role.name}.log`);
    // Who awaits `start` hears of it; a stop in between must not become an unhandled rejection.
    this.#firstReady.promise.catch(() => undefined);
  }

  async start(): Promise<void> {
    await this.#spawn();
    await this.#firstReady.promise;
  }

  status(): ProcessStatus {
    return { name: this.role.name, pid: this.#child?.pid, state: this.#state, restarts: this.#restarts, logFile: this.#logFile };
  }

  kill(signal: NodeJS.Signals): boolean {
    return this.#child?.kill(signal) ?? false;
  }

  /** From now on its end is not repaired. */
  retire(): void {
    this.#retired = true;
    this.#cancelRestart();
  }

  async end(): Promise<void> {
    const { clock, graceMs = 10_000 } = this.#options;
    this.kill("SIGTERM");
    const cancel = clock.scheduleAt(clock.nowMs() + graceMs, () => this.kill("SIGKILL"));
    await this.#gone;
    cancel();
    this.#state = "stopped";
  }

  async #spawn(): Promise<void> {
    const { execPath, env, clock, onEvent } = this.#options;
    const log = await open(this.#logFile, "a");
    try {
      if (this.#retired) return;
      this.#state = "starting";
      const startedMs = clock.nowMs();
      const child = spawn(execPath, [...this.role.args], { stdio: ["ignore", log.fd, log.fd, "ipc"], env: { ...env }, detached: true });
      const gone = Promise.withResolvers<void>();
      this.#gone = gone.promise;
      const ended = (reason: string) => {
        if (this.#child !== child) return;
        this.#child = undefined;
        gone.resolve();
        this.#onEnd({ pid: child.pid ?? 0, reason, ranMs: clock.nowMs() - startedMs });
      };
      this.#child = child;
      child.once("error", (error) => ended(error.message));
      child.once("exit", (code, signal) => ended(signal === null ? `exit code ${code}` : `signal ${signal}`));
      child.on("message", (message) => {
        if (!isReady(message) || this.#child !== child) return;
        this.#state = "ready";
        this.#wasReady = true;
        onEvent?.({ kind: "ready", name: this.role.name, pid: child.pid ?? 0 });
        this.#firstReady.resolve();
      });
      onEvent?.({ kind: "started", name: this.role.name, pid: child.pid ?? 0 });
    } finally {
      await log.close();
    }
  }

  #onEnd({ pid, reason, ranMs }: { pid: number; reason: string; ranMs: number }): void {
    const { clock, onEvent } = this.#options;
    if (this.#retired) {
      this.#state = "stopped";
      this.#firstReady.reject(
        new ParleyError("PROCESS_EXITED", `${this.role.name} was stopped while it started`, { fields: { name: this.role.name } }),
      );
      return;
    }
    this.#state = "waiting";
    onEvent?.({ kind: "exited", name: this.role.name, pid, reason });
    if (!this.#wasReady) {
      void this.#failStart(reason);
      return;
    }
    this.#restarts += 1;
    this.#failuresInARow = ranMs >= HEALTHY_MS ? 1 : this.#failuresInARow + 1;
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (this.#failuresInARow - 1), LONGEST_PAUSE_MS);
    this.#cancelRestart = clock.scheduleAt(clock.nowMs() + pauseMs, () => {
      if (this.#retired) return;
      this.#spawn().catch((error: Error) => this.#onEnd({ pid: 0, reason: error.message, ranMs: 0 }));
    });
  }

  async #failStart(reason: string): Promise<void> {
    const lines = (await readFile(this.#logFile, "utf8").catch(() => "")).trimEnd().split("\n");
    const tail = lines.slice(-LOG_TAIL_LINES).map((line) => line.slice(0, 400));
    this.#firstReady.reject(
      new ParleyError("PROCESS_EXITED", `${this.role.name} ended while it started (${reason})\n${tail.join("\n")}`, {
        fields: { name: this.role.name, reason, logFile: this.#logFile },
        hint: `read its log: ${this.#logFile}`,
      }),
    );
  }
}

function isReady(message: unknown): boolean {
  return typeof message === "object" && message !== null && "type" in message && message.type === "ready";
}
