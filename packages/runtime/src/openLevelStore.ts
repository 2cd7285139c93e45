import { mkdir } from "node:fs/promises";
import { ParleyError } from "@parley/primitives";
import { ClassicLevel } from "classic-level";
import type { Store } from "./Store.ts";
import { assertStoreKey } from "./storeKeys.ts";

/**
 * Opens (and creates) a LevelDB store in `directory`. A write with `sync: true` returns after fsync; one without may be lost with the machine's power,
 * not with the process. One process at a time owns a directory: the lock is the kernel's and ends with the process.
 * @throws ParleyError STORE_FAILED
 */
export async function openLevelStore(directory: string): Promise<Store> {
  const level = new ClassicLevel<string, Uint8Array>(directory, { keyEncoding: "utf8", valueEncoding: "view" });
  const failed = (action: string, cause: unknown) =>
    new ParleyError("STORE_FAILED", `The store ${directory} could not be ${action}: ${reasonOf(cause)}`, {
      fields: { directory },
      cause,
      hint: action === "opened" ? "check that no other process uses this directory and that it can be written" : "check the disk",
    });

  try {
    await mkdir(directory, { recursive: true });
    await level.open();
  } catch (cause) {
    throw failed("opened", cause);
  }

  return {
    async get(key) {
      assertStoreKey(key);
      try {
        const value = await level.get(key);
        return value === undefined ? undefined : plainBytes(value);
      } catch (cause) {
        throw failed("read", cause);
      }
    },
    async write(entries, { sync }) {
      for (const { key } of entries) assertStoreKey(key);
      try {
        await level.batch(
          entries.map(({ key, value }) => (value === undefined ? { type: "del" as const, key } : { type: "put" as const, key, value })),
          { sync },
        );
      } catch (cause) {
        throw failed("written", cause);
      }
    },
    async *range({ gte, lt, reverse = false, limit }) {
      try {
        // LevelDB's iterator reads a snapshot: writes made meanwhile are not seen.
        for await (const [key, value] of level.iterator({ gte, lt, reverse, limit: limit ?? -1 })) {
          yield { key, value: plainBytes(value) };
        }
      } catch (cause) {
        throw cause instanceof ParleyError ? cause : failed("read", cause);
      }
    },
    async *keys({ gte, lt, reverse = false, limit }) {
      try {
        for await (const key of level.keys({ gte, lt, reverse, limit: limit ?? -1 })) yield key;
      } catch (cause) {
        throw cause instanceof ParleyError ? cause : failed("read", cause);
      }
    },
    async close() {
      try {
        await level.close();
      } catch (cause) {
        throw failed("closed", cause);
      }
    },
  };
}

/** classic-level puts the telling message (lock held, corruption, disk) into the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** classic-level hands out Buffers, whose `slice`, `toString` and JSON differ from a Uint8Array's. */
function plainBytes(value: Uint8Array): Uint8Array {
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}
