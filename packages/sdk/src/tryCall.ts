import { errorsAbi } from "@parley/contracts-abi";
import type { Address, Hex } from "@parley/primitives";
import { BaseError, decodeErrorResult } from "viem";
import { type ChainClient, shortReason } from "./chainClient.ts";

/** What a call would do now. `fault`: name of the error that it reverts with, absent where it has none that is known. */
export type TryResult = { ok: true } | { ok: false; fault: string | undefined; text: string };

/** A transaction to try. Without `to` it creates a contract. */
export interface TriedCall {
  account: Address;
  to?: Address | undefined;
  data: Hex;
  gas: bigint;
  value?: bigint;
}

/** Runs a transaction as a call on the newest state. @throws whatever the client throws when the chain does not answer */
export async function tryCall(client: ChainClient, call: TriedCall): Promise<TryResult> {
  try {
    await client.call(call);
    return { ok: true };
  } catch (error) {
    const reverted =
      error instanceof BaseError
        ? error.walk((inner) => typeof Reflect.get(inner as object, "data") === "object" || isHex(Reflect.get(inner as object, "data")))
        : null; // errors are objects
    const data: unknown = reverted === null ? undefined : Reflect.get(reverted, "data");
    const hex = isHex(data) ? data : typeof data === "object" && data !== null ? Reflect.get(data, "data") : undefined;
    if (isHex(hex) && hex !== "0x") return { ok: false, ...decodeRevert(hex) };
    const text = shortReason(error);
    if (!isHex(hex) && !/revert|out ?of ?gas|gas required exceeds/i.test(text)) throw error;
    return { ok: false, fault: undefined, text };
  }
}

/**
 * What a contract reverted with, for people: a known error (of the contracts, `Error` or `Panic`) by name and arguments, else its bytes. Strangers write it: nothing in `text` moves a cursor
 * or turns the direction of writing.
 */
export function decodeRevert(data: Hex): { fault: string | undefined; text: string } {
  try {
    const { errorName, args }: { errorName: string; args?: readonly unknown[] | undefined } = decodeErrorResult({ abi: errorsAbi, data });
    const words = (args ?? []).map((value) => (errorName === "Error" ? JSON.stringify(value) : String(value)));
    return { fault: errorName, text: printable(`${errorName}(${words.join(", ")})`).slice(0, 400) };
  } catch {
    return { fault: undefined, text: data.slice(0, 138) };
  }
}

/** Controls and what only formats, by number. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

function isHex(value: unknown): value is Hex {
  return typeof value === "string" && value.startsWith("0x");
}
