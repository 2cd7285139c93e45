import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "@parley/devnet";
import { systemClock as clock } from "@parley/runtime";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openNetwork } from "./network.ts";
import { type Cli, endOfCli, runCli } from "./testing/runCli.ts";

let cwd: string;
let up: Cli;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-blobs-"));
  up = await runCli(["up", "--da", "blobs", "--port-base", "0", "--rollups", "2", "--operators", "1"], { cwd });
  await up.line(/^running/);
}, 480_000);
afterEach(async () => {
  await up.stop({ graceMs: 20_000 });
  await rm(cwd, { recursive: true, force: true });
});

it("a network whose sequencers post in blobs, of which each rollup can be derived", { timeout: 480_000 }, async () => {
  const { deployment } = await openNetwork({ dataDir: ".parley", cwd });
  const [alfa] = deployment.rollups;
  if (alfa === undefined) throw new Error("the network has two rollups");
  const status = `${alfa.rpcUrl}/status`;
  const posted = async () => Number(((await (await fetch(status)).json()) as { posted: string }).posted); // the sequencer's form
  await until({ what: "A batch", timeoutMs: 300_000, clock }, async () => ((await posted()) >= 3 ? true : undefined));
  const metrics = await (await fetch(`${alfa.rpcUrl}/metrics`)).text();
  expect(metrics).toMatch(/^sequencer_batch_blobs_total(\{.*\})? [1-9]/m);
  expect(metrics).not.toContain("sequencer_batch_fallbacks_total");
  const derived = await endOfCli(["rollup", "derive", "alfa", "--compare", "--json"], { cwd });
  expect(derived.stderr).toBe("");
  const last = JSON.parse(derived.stdout.split("\n").at(-1) ?? "");
  expect(last).toMatchObject({ event: "derived", ok: true });
  expect(Number(last.equal)).toBeGreaterThanOrEqual(3);
});
