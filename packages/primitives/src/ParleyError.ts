import type { ErrorCode } from "./errorCodes.ts";

/** What a caller can do next: try again, start over from its store or the chains, or give up. */
export type Recovery = "retry" | "reset" | "fatal";

export interface ParleyErrorOptions {
  fields?: Readonly<Record<string, unknown>>;
  cause?: unknown;
  recovery?: Recovery;
  /** the next thing that a person should try */
  hint?: string;
}

/** The one error base: a stable code, typed fields, a cause chain, a recovery class and the next thing to try. */
export class ParleyError extends Error {
  override readonly name = "ParleyError";
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly recovery: Recovery;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: ParleyErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.fields = options.fields ?? {};
    this.recovery = options.recovery ?? "fatal";
    this.hint = options.hint;
  }
}
