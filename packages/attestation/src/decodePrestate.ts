import { type Address, type Hex, ParleyError, type PrestateAccount } from "@parley/primitives";
import { keccak256 } from "viem";

const HASH = /^0x[0-9a-f]{64}$/i;
const ADDRESS = /^0x[0-9a-f]{40}$/i;
const QUANTITY = /^0x[0-9a-f]{1,64}$/i;
const BYTES = /^0x(?:[0-9a-f]{2})*$/i;
const NO_CODE = keccak256("0x");

/**
 * What `debug_traceTransaction` with `prestateTracer` answers, in the one form of specs/wire.md §15: without accounts that are empty and slots that are zero, of which nodes name different ones. Fields that it does not
 * need may stand beside.
 * @throws ParleyError DECODE_FAILED
 */
export function decodePrestate(answer: unknown): PrestateAccount[] {
  const accounts = entriesOf(answer, "the pre-state").map(([address, account]): PrestateAccount => {
    const lower = address.toLowerCase();
    if (!isHex(lower, ADDRESS)) throw malformed(`expected an address, got ${address.slice(0, 80)}`);
    const fields = new Map(entriesOf(account, address));
    const code = hexOf(fields.get("code") ?? "0x", BYTES);
    return {
      address: lower,
      balance: quantityOf(fields.get("balance")),
      nonce: quantityOf(fields.get("nonce")),
      codeHash: code === "0x" ? NO_CODE : keccak256(code),
      slots: entriesOf(fields.get("storage") ?? {}, "storage")
        .map(([slot, value]) => ({ slot: hexOf(slot, HASH), value: hexOf(value, HASH) }))
        .filter(({ value }) => BigInt(value) !== 0n),
    };
  });
  return accounts.filter(
    ({ balance, nonce, codeHash, slots }) => balance !== 0n || nonce !== 0n || codeHash !== NO_CODE || slots.length > 0,
  );
}

function entriesOf(value: unknown, what: string): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw malformed(`${what}: expected an object`);
  return Object.entries(value);
}

/** Of a number, as geth gives nonces, or hex; nothing stands for zero. */
function quantityOf(value: unknown): bigint {
  if (value === undefined) return 0n;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return BigInt(value);
  return BigInt(hexOf(value, QUANTITY));
}

function hexOf(value: unknown, form: RegExp): Hex {
  const lower = typeof value === "string" ? value.toLowerCase() : "";
  if (!isHex(lower, form)) throw malformed(`expected hex, got ${String(value).slice(0, 80)}`);
  return lower;
}

function isHex(value: string, form: RegExp): value is Address & Hex {
  return form.test(value);
}

function malformed(message: string): ParleyError {
  return new ParleyError("DECODE_FAILED", message, { hint: "the node has to offer debug_traceTransaction with prestateTracer" });
}
