/** Garbage at 10,000 messages a second at one of four operators: who sends it is cut off and refused, also as somebody else, and every beat goes on being certified, by the victim as well. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeSigners } from "@parley/primitives";
import { afterAll, beforeAll, expect, it } from "vitest";
import { GarbageWorld, VICTIM_SEAT } from "./testing/GarbageWorld.ts";

const BEATS = 10;
const OPERATORS = 4;
let cwd: string;
let world: GarbageWorld;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-garbage-"));
  world = await GarbageWorld.start(cwd);
  await world.beats(BEATS);
}, 240_000);
afterAll(async () => {
  await world?.stop();
  await rm(cwd, { recursive: true, force: true });
}, 60_000);

/** Beats that are certified one after the other, with the victim among the signers of some. */
async function expectCertificates(): Promise<void> {
  const from = world.certified.length;
  await world.beats(BEATS);
  const since = world.certified.slice(from);
  expect(since.some(({ certificate }) => decodeSigners(certificate.signers, OPERATORS).includes(VICTIM_SEAT))).toBe(true);
}

it.each([
  ["undecodable", "undecodable"],
  ["known seat", "rejected"],
  ["unknown seat", "rejected"],
  ["replay", "message_quota"],
  ["oversized", "oversized_rpc"],
] as const)("%s: the sender is cut off, and refused when it comes back", { timeout: 240_000 }, async (kind, offence) => {
  const before = await world.metric("network_bans_total", `reason="${offence}"`);
  const source = world.attack({ kinds: [kind], perSecond: kind === "oversized" ? 10 : 10_000, isFresh: false });
  await source.when(({ cutOff, refused }) => cutOff >= 1 && refused >= 3);
  await expectCertificates();
  expect(source.report().cutOff).toBe(1);
  expect(await world.metric("network_bans_total", `reason="${offence}"`)).toBe(before + 1);
  await source.stop();
});

it("one who comes back as somebody else each time is cut off each time, and certificates go on with the victim", {
  timeout: 240_000,
}, async () => {
  const source = world.attack({ kinds: ["known seat", "undecodable", "replay", "unknown seat"], perSecond: 10_000, isFresh: true });
  await source.when(({ cutOff }) => cutOff >= 20);
  await expectCertificates();
  const { cutOff } = source.report();
  await source.when((report) => report.cutOff > cutOff);
  await source.stop();
});
