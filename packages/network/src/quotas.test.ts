import { SimulatedClock } from "@parley/runtime";
import { expect, test } from "vitest";
import { Arrivals } from "./Arrivals.ts";
import { PeerScores } from "./PeerScores.ts";
import { ipOf, isLoopback, parsePeerAddress } from "./peerAddress.ts";
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

test("one address has its own share of arrivals, everybody together theirs, and loopback is nobody's address", async () => {
  const clock = new SimulatedClock();
  const arrivals = new Arrivals(clock, {
    ...{ arrivalsPerSecond: 1, arrivalsBurst: 6, arrivalsPerSecondOfAddress: 1, arrivalsBurstOfAddress: 2 },
  });
  const take = (...addresses: string[]) => addresses.map((address) => arrivals.take(address));
  expect(take("10.0.0.1", "10.0.0.1", "10.0.0.1", "10.0.0.1")).toEqual([true, true, false, false]);
  expect(take("10.0.0.2", "127.0.0.1", "127.0.0.1", "127.0.0.1", "127.0.0.1")).toEqual([true, true, true, true, false]);
  await clock.advanceBy(1_000);
  expect(take("10.0.0.1", "10.0.0.2")).toEqual([true, false]);
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
  expect(scores.penalise("b", "malformed_rpc")).toBe(true);
});

test("the cache forgets the least recent", () => {
  const seen = new SeenCache(2);
  seen.add("a");
  seen.add("b");
  expect(seen.has("a")).toBe(true);
  seen.add("c");
  expect([seen.has("a"), seen.has("b"), seen.has("c")]).toEqual([true, false, true]);
});

test("addresses of peers", () => {
  const id = "12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp";
  const read = (text: string) => {
    const { multiaddr, peerId } = parsePeerAddress(text);
    return [multiaddr.toString(), peerId];
  };
  expect(read("127.0.0.1:9100")).toEqual(["/ip4/127.0.0.1/tcp/9100", undefined]);
  expect(read("[::1]:1")).toEqual(["/ip6/::1/tcp/1", undefined]);
  expect(read("a.example:65535")).toEqual(["/dns/a.example/tcp/65535", undefined]);
  expect(read("/ip4/10.0.0.1/tcp/9100")).toEqual(["/ip4/10.0.0.1/tcp/9100", undefined]);
  expect(read(`/dns4/a.example/tcp/9100/p2p/${id}`)).toEqual(["/dns4/a.example/tcp/9100", id]);
  const wrong = ["", "localhost", ":1", "a:0", "a:65536", "a:1x", "::1:5", "http://a:1", "/ip4/10.0.0.1/udp/1", "/ip4/10.0.0.1/tcp/0"];
  for (const text of [...wrong, "/ip4/10.0.0.1/tcp/99999", "/ip4/999.0.0.1/tcp/1", "/ip4/10.0.0.1/tcp/1/p2p/nobody", `/p2p/${id}`]) {
    expect(() => parsePeerAddress(text), text).toThrow(expect.objectContaining({ code: "CONFIG_INVALID" }));
  }
  expect(ipOf(parsePeerAddress("/ip6/::ffff:127.0.0.1/tcp/1").multiaddr)).toBe("127.0.0.1");
  expect([isLoopback("127.0.0.9"), isLoopback("::1"), isLoopback("10.0.0.1")]).toEqual([true, true, false]);
});
