import { SimulatedClock } from "@parley/runtime";
import { expect, test } from "vitest";
import { PeerScores } from "./PeerScores.ts";
import { parseEndpoint } from "./parseEndpoint.ts";
import { SeenCache } from "./SeenCache.ts";
import { TokenBucket } from "./TokenBucket.ts";

test("a bucket lets the burst through, then the rate", async () => {
  const clock = new SimulatedClock();
  const bucket = new TokenBucket(clock, { perSecond: 10, burst: 5 });
  expect(Array.from({ length: 7 }, () => bucket.take(1))).toEqual([true, true, true, true, true, false, false]);
  await clock.advanceBy(199);
  expect([bucket.take(1), bucket.take(1)]).toEqual([true, false]);
  await clock.advanceBy(60_000);
  expect([bucket.take(6), bucket.take(5), bucket.take(1)]).toEqual([false, true, false]);
});

test("demerits add up to a ban, are forgiven with time, and a ban ends", async () => {
  const clock = new SimulatedClock(1_000);
  const scores = new PeerScores(clock, { demeritLimit: 100, banMs: 60_000 });
  for (let count = 0; count < 4; count++) expect(scores.penalise("a", "rejected")).toBe(false);
  await clock.advanceBy(20_000);
  expect(scores.penalise("a", "rejected")).toBe(false);
  expect(scores.bannedUntilMs("a")).toBe(0);
  expect(scores.penalise("a", "rejected")).toBe(true);
  expect(scores.bannedUntilMs("a")).toBe(81_000);
  expect(scores.bannedUntilMs("b")).toBe(0);
  await clock.advanceBy(60_000);
  expect(scores.bannedUntilMs("a")).toBe(0);
  expect(scores.penalise("b", "malformed_frame")).toBe(true);
});

test("the cache forgets the least recent", () => {
  const seen = new SeenCache(2);
  seen.add("a");
  seen.add("b");
  expect(seen.has("a")).toBe(true);
  seen.add("c");
  expect([seen.has("a"), seen.has("b"), seen.has("c")]).toEqual([true, false, true]);
});

test("endpoints", () => {
  expect(parseEndpoint("127.0.0.1:9100")).toEqual({ host: "127.0.0.1", port: 9100 });
  expect(parseEndpoint("[::1]:1")).toEqual({ host: "::1", port: 1 });
  for (const text of ["", "localhost", ":1", "a:0", "a:65536", "a:1x", "::1:5", "http://a:1"]) {
    expect(() => parseEndpoint(text)).toThrow(expect.objectContaining({ code: "CONFIG_INVALID" }));
  }
});
