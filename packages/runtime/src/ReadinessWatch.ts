import type { Clock } from "./Clock.ts";
import { type Check, judgeReadiness, type Readiness } from "./judgeReadiness.ts";
import type { Logger } from "./Logger.ts";
import type { Metrics } from "./Metrics.ts";

/** Often enough that `since` means something, seldom enough to cost nothing. */
const EVERY_MS = 1_000;

export interface ReadinessWatchOptions {
  /** what the role sees of itself now; must not throw */
  look: () => readonly Check[];
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/** A page as a server sends it. */
export interface HealthPage {
  status: 200 | 503;
  json: unknown;
}

/** Looks at a role every second, remembers since when each check is as it is, and answers `/health` and `/ready`. */
export class ReadinessWatch {
  readonly #options: ReadinessWatchOptions;
  readonly #startedMs: number;
  #readiness: Readiness | undefined;
  #cancel: () => void = () => undefined;

  constructor(options: ReadinessWatchOptions) {
    this.#options = options;
    this.#startedMs = options.clock.nowMs();
  }

  start(): void {
    const { clock } = this.#options;
    this.look();
    this.#cancel = clock.scheduleAt(clock.nowMs() + EVERY_MS, () => this.start());
  }

  stop(): void {
    this.#cancel();
  }

  /** The verdict of this moment. */
  look(): Readiness {
    const { look, clock, logger, metrics } = this.#options;
    const before = this.#readiness;
    const now = judgeReadiness(before, look(), clock.nowMs());
    this.#readiness = now;
    for (const gone of before?.checks ?? [])
      if (!now.checks.some(({ name }) => name === gone.name)) metrics.gauge("check_failing_count", 0, { check: gone.name });
    for (const { name, state } of now.checks) metrics.gauge("check_failing_count", state === "ok" ? 0 : 1, { check: name });
    metrics.gauge("ready_count", now.isReady ? 1 : 0);
    if (before?.isReady !== now.isReady) {
      const failing = now.checks.filter(({ state }) => state === "failing").map(({ name, says }) => ({ name, says }));
      if (now.isReady) logger.info("ready", { failing });
      else logger.warn("not_ready", { failing });
    }
    return now;
  }

  /** `/health`: that the process answers is all that it says. */
  get health(): HealthPage {
    const { clock } = this.#options;
    return { status: 200, json: { status: "alive", sinceMs: this.#startedMs, nowMs: clock.nowMs() } };
  }

  /** `/ready`: 503 while a check fails that counts. */
  get ready(): HealthPage {
    const { isReady, ...rest } = this.look();
    return { status: isReady ? 200 : 503, json: { status: isReady ? "ready" : "not ready", ...rest } };
  }
}
