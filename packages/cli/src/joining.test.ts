import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { oneAtATime } from "./joining.ts";

it("lets one rollup join after the other, and the next one also where one failed", async () => {
  const directory = await mkdtemp(join(tmpdir(), "parley-joining-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const joined: string[] = [];
  const joins = (name: string, work: () => Promise<void> = async () => undefined) =>
    oneAtATime(directory, async () => {
      joined.push(name);
      await work();
    });
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const first = joins("one", () => {
    begun.resolve();
    return done;
  });
  await begun.promise;
  await expect(joins("two")).rejects.toMatchObject({
    code: "CONFIG_INVALID",
    fields: { ownerPid: process.pid },
    hint: "try again when it has",
  });
  resolve();
  await first;
  await expect(joins("three", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await joins("four");
  expect(joined).toEqual(["one", "three", "four"]);
});
