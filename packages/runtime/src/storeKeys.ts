import { ParleyError } from "@parley/primitives";

const PRINTABLE_ASCII = /^[\x20-\x7e]{1,512}$/;

/**
 * Keys are 1 to 512 characters of printable ASCII: there UTF-8, UTF-16 and JavaScript's own comparison order alike, so that both stores agree.
 * @throws ParleyError STORE_FAILED
 */
export function assertStoreKey(key: string): void {
  if (PRINTABLE_ASCII.test(key)) return;
  throw new ParleyError("STORE_FAILED", `The store key ${JSON.stringify(key.slice(0, 64))} is not 1 to 512 characters of printable ASCII`, {
    hint: "build keys from ASCII prefixes, hex and zero-padded numbers",
  });
}
