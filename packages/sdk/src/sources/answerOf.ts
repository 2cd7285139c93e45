import { ParleyError } from "@parley/primitives";
import { BaseError, HttpRequestError, TimeoutError } from "viem";
import type { SourceAnswer } from "./agreement.ts";
import { canonicalAnswer } from "./canonicalAnswer.ts";

/** One endpoint. */
export interface Source {
  /** for people, and metrics; not more of its URL */
  host: string;
  request(call: { method: string; params: readonly unknown[] }): Promise<unknown>;
}

/** What one source says to one question, whatever it is. Never throws. */
export async function answerOf({ host: source, request }: Source, method: string, params: readonly unknown[]): Promise<SourceAnswer> {
  try {
    const answer = await request({ method, params });
    if (answer === null || answer === undefined) return { source, kind: "absent" };
    const value = canonicalAnswer(method, params, answer);
    return { source, kind: "value", key: JSON.stringify(value), value };
  } catch (error) {
    if (error instanceof ParleyError) return { source, kind: "invalid", why: "contradicts itself" };
    if (!(error instanceof BaseError)) return { source, kind: "refused", error };
    if (error.walk((cause) => cause instanceof HttpRequestError || cause instanceof TimeoutError) !== null)
      return { source, kind: "silent" };
    const data = revertData(error);
    return data === undefined ? { source, kind: "refused", error } : { source, kind: "reverted", key: data, error };
  }
}

/** The bytes with which a contract refused; `0x` where it gave none. */
function revertData(error: BaseError): string | undefined {
  let found: string | undefined;
  error.walk((cause) => {
    const data: unknown = typeof cause === "object" && cause !== null ? Reflect.get(cause, "data") : undefined;
    const bytes: unknown = typeof data === "object" && data !== null ? Reflect.get(data, "data") : data;
    if (typeof bytes === "string" && bytes.startsWith("0x")) found = bytes.toLowerCase();
    return found !== undefined;
  });
  return found ?? (/revert/i.test(error.details ?? "") ? "0x" : undefined);
}
