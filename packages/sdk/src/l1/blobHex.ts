import type { Hex } from "@parley/primitives";
import { BLOB_BYTES } from "./kzg.ts";

/** Whether a value from outside is a blob as hex. */
export function isBlobHex(value: unknown): value is Hex {
  return typeof value === "string" && value.length === 2 + 2 * BLOB_BYTES && /^0x[0-9a-f]*$/i.test(value);
}
