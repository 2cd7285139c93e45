import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDataDirectory, DATA_FORMAT, openDataDirectory } from "./dataDirectory.ts";

describe("data directory", () => {
  let parent: string;
  let root: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), "parley-data-"));
    root = join(parent, "data");
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  it("is made where there is none, and reset where an earlier network was", async () => {
    const first = await openDataDirectory(root);
    expect(first.hasContent).toBe(false);
    await first.reset();
    await writeFile(join(first.paths.roles, "old"), "old");
    await writeFile(first.paths.devnet, "{}");
    await first.release();
    const second = await openDataDirectory(root);
    expect(second.hasContent).toBe(true);
    expect(await readdir(second.paths.roles)).toEqual(["old"]);
    await second.reset();
    expect((await readdir(root)).sort()).toEqual(["configs", "genesis", "joined", "lock", "logs", "parley-devnet.json", "roles"]);
    expect(await readdir(second.paths.roles)).toEqual([]);
    await second.release();
  });

  it("keeps only logs when it is cleared", async () => {
    const directory = await openDataDirectory(root);
    await directory.reset();
    await directory.clear();
    expect((await readdir(root)).sort()).toEqual(["lock", "logs", "parley-devnet.json"]);
    await directory.release();
  });

  it("is refused while another network holds it", async () => {
    const directory = await openDataDirectory(root);
    await expect(openDataDirectory(root)).rejects.toMatchObject({ code: "STORE_FAILED", fields: { ownerPid: process.pid } });
    await directory.release();
  });

  it("is refused with foreign content, which stays", async () => {
    await mkdir(root);
    await writeFile(join(root, "thesis.txt"), "years of work");
    await expect(openDataDirectory(root)).rejects.toMatchObject({
      code: "DATA_DIRECTORY_REFUSED",
      hint: expect.stringContaining("--data-dir"),
    });
    expect(await readdir(root)).toEqual(["thesis.txt"]);
  });

  it.each(['{"format":"parley-devnet/99"}', "not json", "{}"])("is refused with the marker %s", async (marker) => {
    await mkdir(root);
    await writeFile(join(root, "parley-devnet.json"), marker);
    await expect(checkDataDirectory(root)).rejects.toMatchObject({
      code: "DATA_DIRECTORY_REFUSED",
      message: expect.stringContaining(DATA_FORMAT),
    });
  });

  it("is fine when a crash left nothing but a lock", async () => {
    await mkdir(join(root, "lock"), { recursive: true });
    expect(await checkDataDirectory(root)).toEqual({ isFresh: true });
  });
});
