import { type BeatGrid, beatOffsetMs, type Hex, ParleyError, type TracedBlock } from "@parley/primitives";
import { type Clock, type Logger, type Metrics, Outage } from "@parley/runtime";
import type { TraceStore } from "./TraceStore.ts";
import { type NodeCall, traceBlock } from "./traceBlock.ts";
import { traceDueMs } from "./traceDueMs.ts";

/** Tries of a block, since an engine may just be replaced by another one. */
const MOST_TRIES = 2;

export interface TracerOptions {
  /** name of the rollup */
  name: string;
  /** of its node, which has the states */
  call: NodeCall;
  /** blocks that wait, at most: older ones the node has forgotten */
  mostWaiting: number;
  traces: Pick<TraceStore, "has" | "add">;
  grid: BeatGrid;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/**
 * Takes the traces of one rollup's blocks (specs/challenges.md §2), one after the other, in the quiet half of a beat. What it cannot take is counted and told, and holds up nothing: then the operator has no answer if it is asked about that block.
 */
export class Tracer {
  readonly #options: TracerOptions;
  readonly #outage: Outage;
  readonly #abort = new AbortController();
  #waiting: TracedBlock[] = [];
  #working: Promise<void> | undefined;
  #wake: () => void = () => undefined;

  constructor(options: TracerOptions) {
    this.#options = options;
    this.#outage = new Outage(options.logger, "block_untraced");
  }

  /** Blocks that wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Traces a block soon, unless that was done before. */
  add({ rollupId, number, blockHash }: TracedBlock): void {
    if (this.#abort.signal.aborted) return;
    this.#waiting.push({ rollupId, number, blockHash });
    for (const block of this.#waiting.splice(0, Math.max(0, this.#waiting.length - this.#options.mostWaiting)))
      this.#lost(block, "more blocks came than could be traced");
    this.#gauge();
    this.#wake();
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    this.#wake();
    await this.#working;
  }

  async #work(): Promise<void> {
    const { clock, grid } = this.#options;
    const { signal } = this.#abort;
    while (!signal.aborted && this.#waiting.length > 0) {
      const offsetMs = beatOffsetMs(clock.nowMs(), grid);
      const pauseMs = traceDueMs({ offsetMs, beatMs: grid.beatMs, waiting: this.#waiting.length });
      if (pauseMs > 0) {
        await this.#pause(pauseMs);
        continue;
      }
      const block = this.#waiting.shift();
      if (block !== undefined) await this.#take(block);
      this.#gauge();
    }
  }

  /** Until then, or until more blocks came. */
  async #pause(pauseMs: number): Promise<void> {
    const { clock } = this.#options;
    let cancel = (): void => undefined;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      cancel = clock.scheduleAt(clock.nowMs() + pauseMs, resolve);
    });
    cancel();
    this.#wake = () => undefined;
  }

  async #take(block: TracedBlock): Promise<void> {
    const { traces, clock, call, grid, metrics, name } = this.#options;
    const { signal } = this.#abort;
    for (let tries = 1; !signal.aborted; tries += 1) {
      try {
        if (await traces.has(block)) return;
        const startMs = clock.nowMs();
        const traceHash = await traceBlock(call, block);
        metrics.observe("operator_trace_seconds", (clock.nowMs() - startMs) / 1_000, { rollup: name });
        await traces.add({ block, traceHash });
        this.#outage.over();
        return;
      } catch (error) {
        if (signal.aborted) return;
        if (tries === MOST_TRIES || isReplaced(error)) return this.#lost(block, error);
        await clock.sleep(grid.beatMs, signal).catch(() => undefined);
      }
    }
  }

  #lost({ number, blockHash }: { number: bigint; blockHash: Hex }, error: unknown): void {
    const { metrics, name } = this.#options;
    metrics.count("operator_untraced_blocks_total", 1, { rollup: name });
    this.#outage.failed({
      ...{ rollup: name, number, blockHash, error },
      hint: "if the L1 asks about this block there is no answer, and no reward for the period: see that the node has debug_traceTransaction with prestateTracer, and is not overloaded",
    });
  }

  #gauge(): void {
    this.#options.metrics.gauge("operator_untraced_waiting_count", this.#waiting.length, { rollup: this.#options.name });
  }
}

/** Another block stands there: its trace is of no use to anybody. */
function isReplaced(error: unknown): boolean {
  return error instanceof ParleyError && error.code === "BLOCK_REPLACED";
}
