import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { acquireLock } from "./acquireLock.ts";
import { writeFileAtomic } from "./writeFileAtomic.ts";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "parley-files-"));
});
afterAll(() => rm(root, { recursive: true }));

test("writeFileAtomic replaces a file, sets its mode and leaves nothing else behind", async () => {
  const directory = await mkdtemp(join(root, "write-"));
  const path = join(directory, "devnet.json");
  await writeFileAtomic(path, "old");
  await writeFileAtomic(path, Buffer.from("new"), { mode: 0o600 });
  expect(await readFile(path, "utf8")).toBe("new");
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(directory)).toEqual(["devnet.json"]);
  await expect(writeFileAtomic(join(directory, "missing", "x"), "")).rejects.toMatchObject({ code: "STORE_FAILED" });
});

test("writeFileAtomic leaves no temporary file when the rename fails", async () => {
  const directory = await mkdtemp(join(root, "busy-"));
  await expect(writeFileAtomic(directory, "")).rejects.toMatchObject({ code: "STORE_FAILED" });
  expect((await readdir(root)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a data directory has one owner, in this process and among processes; a SIGKILL frees it", async () => {
  const directory = join(root, "data");
  const owner = fork(join(import.meta.dirname, "testing", "lockHolder.ts"), [directory]);
  await once(owner, "message");
  await expect(acquireLock(directory)).rejects.toMatchObject({ code: "STORE_FAILED", fields: { ownerPid: owner.pid } });
  owner.kill("SIGKILL");
  await once(owner, "exit");

  const lock = await acquireLock(directory);
  await expect(acquireLock(directory)).rejects.toMatchObject({ code: "STORE_FAILED", fields: { ownerPid: process.pid } });
  await lock.release();
  await lock.release();
  await (await acquireLock(directory)).release();
});
