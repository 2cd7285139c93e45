import { ParleyError } from "@parley/primitives";
import type { Store } from "./Store.ts";
import { assertStoreKey } from "./storeKeys.ts";

/** The deterministic twin of `openLevelStore`: same order, same errors, same snapshot semantics of `range`; nothing survives the process. */
export function memoryStore(): Store {
  const values = new Map<string, Uint8Array>();
  let closed = false;
  const assertOpen = () => {
    if (closed) throw new ParleyError("STORE_FAILED", "The memory store was used after it was closed");
  };
  const keysOf = ({ gte, lt, reverse = false, limit }: Parameters<Store["range"]>[0]) => {
    const keys = [...values.keys()].filter((key) => key >= gte && key < lt).sort();
    if (reverse) keys.reverse();
    return keys.slice(0, limit);
  };
  return {
    async get(key) {
      assertOpen();
      assertStoreKey(key);
      return values.get(key)?.slice();
    },
    async write(entries) {
      assertOpen();
      for (const { key } of entries) assertStoreKey(key);
      for (const { key, value } of entries) {
        if (value === undefined) values.delete(key);
        else values.set(key, Uint8Array.from(value));
      }
    },
    async *range(options) {
      assertOpen();
      const snapshot = keysOf(options).flatMap((key) => {
        const value = values.get(key);
        return value === undefined ? [] : [{ key, value: value.slice() }];
      });
      for (const entry of snapshot) {
        assertOpen();
        yield entry;
      }
    },
    async *keys(options) {
      assertOpen();
      for (const key of keysOf(options)) {
        assertOpen();
        yield key;
      }
    },
    async close() {
      closed = true;
    },
  };
}
