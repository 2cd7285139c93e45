import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { faultsAmong } from "./testing/faultsAmong.ts";
import { killSigner } from "./testing/killSigner.ts";

it("signs nothing twice over 1,000 lives, of which some end between a record and its signature", { timeout: 3_600_000 }, async () => {
  const directory = await mkdtemp(join(tmpdir(), "parley-killed-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const { signed, endedBetween } = await killSigner({ directory, kills: 1_000, seed: 2 });
  expect(signed.length).toBeGreaterThan(1_000);
  expect(faultsAmong(signed.map(({ head }) => head))).toEqual([]);
  expect(endedBetween).toBeGreaterThan(10);
});
