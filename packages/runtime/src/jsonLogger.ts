import type { Clock } from "./Clock.ts";
import type { Logger } from "./Logger.ts";

/** From the most talkative to the least. */
export const LOG_LEVELS = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const LONGEST_STRING = 2_000;
const LARGEST_LIST = 100;
const DEEPEST = 5;

export interface JsonLoggerOptions {
  /** takes one line, newline included */
  write: (line: string) => void;
  /** events below it are dropped */
  level: LogLevel;
  /** stand in every line */
  fields?: Readonly<Record<string, unknown>>;
  clock: Clock;
}

/**
 * Writes one JSON object per line: `time` (ISO 8601), `level`, `event`, then the fields, which cannot replace the first three.
 * Values are made safe (bigint → decimal string, bytes → 0x hex, errors → code, message, cause, URLs → scheme and host) and bounded: a peer's text never makes an endless line,
 * and logging never throws.
 */
export function jsonLogger({ write, level, fields = {}, clock }: JsonLoggerOptions): Logger {
  const least = LOG_LEVELS.indexOf(level);
  const at =
    (lineLevel: LogLevel) =>
    (event: string, eventFields: Readonly<Record<string, unknown>> = {}) => {
      if (LOG_LEVELS.indexOf(lineLevel) < least) return;
      const head = { time: new Date(clock.nowMs()).toISOString(), level: lineLevel, event };
      const line: Record<string, unknown> = { ...head };
      for (const [name, value] of Object.entries({ ...fields, ...eventFields })) if (!(name in head)) line[name] = toLoggable(value, 0);
      write(`${JSON.stringify(line)}\n`);
    };
  return {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    child: (more) => jsonLogger({ write, level, fields: { ...fields, ...more }, clock }),
  };
}

function toLoggable(value: unknown, depth: number): unknown {
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "string") return shortened(value);
  if (typeof value === "function" || typeof value === "symbol") return String(value).slice(0, 60);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= DEEPEST) return "…";
  try {
    if (value instanceof Uint8Array) return shortened(`0x${Buffer.from(value.subarray(0, LONGEST_STRING / 2)).toString("hex")}`);
    if (value instanceof Error) return errorToLoggable(value, depth);
    if (value instanceof Date) return String(value);
    if (Array.isArray(value)) return value.slice(0, LARGEST_LIST).map((item) => toLoggable(item, depth + 1));
    const entries = Object.entries(value).slice(0, LARGEST_LIST);
    return Object.fromEntries(entries.map(([name, item]) => [name, toLoggable(item, depth + 1)]));
  } catch {
    return "(not loggable)";
  }
}

function errorToLoggable(error: Error, depth: number): Record<string, unknown> {
  const { code, fields, cause } = error as Error & { code?: unknown; fields?: unknown }; // read as unknown: any error may carry them
  return {
    name: error.name,
    message: shortened(error.message),
    ...(code === undefined ? {} : { code: toLoggable(code, depth + 1) }),
    ...(fields === undefined ? {} : { fields: toLoggable(fields, depth + 1) }),
    ...(cause === undefined ? {} : { cause: toLoggable(cause, depth + 1) }),
    stack: shortened(error.stack ?? ""),
  };
}

function shortened(text: string): string {
  const length = text.length <= LONGEST_STRING ? "" : `… (${text.length} characters)`;
  return `${text.slice(0, LONGEST_STRING).replace(URLS, bareUrl)}${length}`;
}

/** Providers' keys are in the path, the query or before the host of their URLs, and errors of libraries name URLs in full. */
const URLS = /\b(https?|wss?):\\?\/\\?\/([^\s"'<>]+)/gi;

function bareUrl(_: string, scheme: string, rest: string): string {
  const authority = rest.split(/[/?#\\]/, 1)[0] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  const more = rest.slice(authority.length);
  return `${scheme}://${host}${more.length > 1 ? "/…" : more}`;
}
