import { ParleyError } from "@parley/primitives";

export interface OutputOptions {
  /** takes text, ends of lines included */
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  /** one JSON object per line instead of prose */
  json: boolean;
  /** the reader is a terminal whose lines can be drawn again */
  isTerminal: boolean;
  nowMs: () => number;
}

/** What a command says: prose for people or, with --json, one object per line on stdout for programs. Nothing is said twice. */
export class Output {
  readonly json: boolean;
  readonly isTerminal: boolean;
  readonly #options: OutputOptions;
  readonly #startedMs: number;
  /** lines of the last `redraw`, still at the bottom of the terminal */
  #drawnLines = 0;

  constructor(options: OutputOptions) {
    this.#options = options;
    this.json = options.json;
    this.isTerminal = options.isTerminal && !options.json;
    this.#startedMs = options.nowMs();
  }

  /** A step of something that takes a while, with the time since the command began. */
  progress(step: string): void {
    const elapsedMs = this.#options.nowMs() - this.#startedMs;
    this.say({ event: "progress", step, elapsedMs }, `${(elapsedMs / 1_000).toFixed(1).padStart(6)} s  ${step}`);
  }

  /** One thing: the object for programs, the text for people. */
  say(object: Readonly<Record<string, unknown>>, text: string): void {
    if (this.json) this.#options.stdout(`${JSON.stringify(object, jsonValue)}\n`);
    else {
      this.#drawnLines = 0;
      this.#options.stdout(`${text}\n`);
    }
  }

  /** Replaces what the last `redraw` wrote, if nothing was said since. Only terminals see it. */
  redraw(text: string): void {
    if (!this.isTerminal) return;
    const up = this.#drawnLines === 0 ? "" : `\u001b[${this.#drawnLines}A\u001b[J`;
    this.#options.stdout(`${up}${text}\n`);
    this.#drawnLines = text.split("\n").length;
  }

  /** What went wrong, to what, and what to try. */
  error(error: unknown): void {
    const { code, message, causes, hint, fields } = describe(error);
    if (this.json) {
      const object = { event: "error", code, message, causes, ...(hint === undefined ? {} : { hint }), fields };
      this.#options.stdout(`${JSON.stringify(object, jsonValue)}\n`);
    } else {
      const lines = [
        `error: ${message}`,
        ...causes.map((cause) => `       because: ${cause}`),
        ...(hint === undefined ? [] : [`   try: ${hint}`]),
      ];
      this.#options.stderr(`${lines.join("\n")}\n`);
    }
  }
}

/** Columns of text; the first column and every other one are left-aligned, numbers are given as text by the caller. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === head.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join("  ");
  return [line(head), ...rows.map(line)].map((text) => `  ${text}`.trimEnd()).join("\n");
}

/** A bigint becomes a decimal string. */
export function jsonValue(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}

function describe(error: unknown): { code: string; message: string; causes: readonly string[]; hint?: string; fields: unknown } {
  if (error instanceof ParleyError) {
    const causes: string[] = [];
    for (let cause = error.cause; cause instanceof Error && causes.length < 4; cause = cause.cause) {
      const line = cause.message.split("\n", 1)[0] ?? "";
      if (line !== "" && ![error.message, ...causes].some((said) => said.includes(line))) causes.push(line);
    }
    const { code, message, fields, hint } = error;
    return { code, message, causes, fields, ...(hint === undefined ? {} : { hint }) };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: "UNEXPECTED", message, causes: [], hint: "this is a defect of Parley: please report it with the text above", fields: {} };
}
