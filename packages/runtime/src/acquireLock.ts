import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ParleyError } from "@parley/primitives";
import { openLevelStore } from "./openLevelStore.ts";
import { writeFileAtomic } from "./writeFileAtomic.ts";

/** A held directory. `release` is idempotent. */
export interface DirectoryLock {
  release(): Promise<void>;
}

/**
 * Makes this process the only owner of a data directory (created if missing), until `release` or its death. The lock is the kernel's record lock on
 * LevelDB's LOCK file in `lock/`: there is no stale lock to detect, since the kernel drops it even after SIGKILL, and no pid to be mistaken for
 * another process of that number. `lock/owner.pid` only serves the error message.
 * @throws ParleyError STORE_FAILED when another process, or this one, holds it; fields: directory, ownerPid
 */
export async function acquireLock(directory: string): Promise<DirectoryLock> {
  const lockDirectory = join(directory, "lock");
  const ownerFile = join(lockDirectory, "owner.pid");
  let store: Awaited<ReturnType<typeof openLevelStore>>;
  try {
    store = await openLevelStore(lockDirectory);
  } catch (cause) {
    const ownerPid = Number(await readFile(ownerFile, "utf8").catch(() => "")) || undefined;
    const owner = ownerPid === undefined ? "" : ` (last owner: process ${ownerPid})`;
    throw new ParleyError("STORE_FAILED", `The data directory ${directory} is in use or cannot be written${owner}`, {
      fields: { directory, ownerPid },
      cause,
      hint: "end that process first: one directory has one writer. A local network is ended with `parley down`, an operator with SIGINT to its own process",
    });
  }
  try {
    await writeFileAtomic(ownerFile, `${process.pid}\n`);
  } catch (cause) {
    await store.close();
    throw cause;
  }
  return { release: () => store.close() };
}
