import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ParleyError } from "@parley/primitives";

/**
 * Replaces a file as one step: readers and a crash see the old content or the new, never a part. Returns after fsync of file and directory.
 * @param mode permissions of a new file, 0o644 unless told; use 0o600 for secrets
 * @throws ParleyError STORE_FAILED; the old file is untouched then
 */
export async function writeFileAtomic(path: string, data: string | Uint8Array, { mode = 0o644 }: { mode?: number } = {}): Promise<void> {
  const directory = dirname(path);
  const temporary = join(directory, `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    const folder = await open(directory, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new ParleyError("STORE_FAILED", `The file ${path} could not be written`, {
      fields: { path },
      cause,
      hint: "check that its directory exists, can be written and has room",
    });
  }
}
