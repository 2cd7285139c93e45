import { type Head, type Hex, headHash, headsRoot, ParleyError } from "@parley/primitives";

// A simulation hands the same objects to everybody, and none of them changes.
const hashes = new WeakMap<Head, Hex>();
const roots = new WeakMap<readonly Head[], Hex>();

/** `headHash`, computed once for each object. */
export function hashOf(head: Head): Hex {
  const known = hashes.get(head) ?? headHash(head);
  hashes.set(head, known);
  return known;
}

/** `headsRoot`, computed once for each array; undefined for heads that are no checkpoint. */
export function rootOf(heads: readonly Head[]): Hex | undefined {
  try {
    const known = roots.get(heads) ?? headsRoot(heads);
    roots.set(heads, known);
    return known;
  } catch (error) {
    if (error instanceof ParleyError) return undefined;
    throw error;
  }
}

/** `value` in `bytes` bytes of hex. */
export function hexOf(value: number | bigint, bytes: number): Hex {
  return `0x${value.toString(16).padStart(2 * bytes, "0")}`;
}
