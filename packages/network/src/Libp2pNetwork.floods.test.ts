import { connect } from "node:net";
import { SimulatedClock } from "@parley/runtime";
import { afterEach, expect, test } from "vitest";
import type { GossipMessage } from "./Network.ts";
import { attack, endAttacks, expectService, start, startPair, track } from "./testing/attacks.ts";
import { RawPeer, TEST_NETWORK } from "./testing/RawPeer.ts";
import { attestationMessage, bytes, sampleBlock } from "./testing/samples.ts";
import { testDirectory } from "./testing/startNode.ts";
import { encodeGossip, encodeRefusal, encodeRequest, protocolOf, topicOf } from "./wire.ts";

afterEach(endAttacks);

test.each([
  ["messages", { messagesBurst: 50, messagesPerSecond: 1 }, "message_quota"],
  ["bytes", { bytesBurst: 40_000, bytesPerSecond: 100 }, "byte_quota"],
])("a flood of %s is dropped, counted and cut off; others go on", async (_name, limits, reason) => {
  const pair = await startPair({ limits });
  const attacker = await attack(pair.victim);
  for (let beat = 100n; beat < 500n; beat++) attacker.publish(attestationMessage(beat));
  await attacker.closed;
  expect(pair.victim.metric(`network_offences_total{reason="${reason}"}`)).toBe(100);
  expect(pair.victim.received.length).toBeLessThan(90);
  await expectService(pair);
});

test("who comes back after a flood has no more to send than before", async () => {
  // 40 messages, and twice the seven subscriptions.
  const pair = await startPair({ limits: { messagesBurst: 54, messagesPerSecond: 1 } });
  const first = await attack(pair.victim);
  for (let beat = 100n; beat < 140n; beat++) first.publish(attestationMessage(beat));
  await pair.victim.when(() => pair.victim.received.length === 40);
  first.connection.abort(new Error("gone"));
  await pair.victim.when(() => pair.victim.network.peers().length === 1);
  const again = await attack(pair.victim, {}, first.host);
  for (let beat = 200n; beat < 250n; beat++) again.publish(attestationMessage(beat));
  await pair.victim.when(() => pair.victim.metric('network_offences_total{reason="message_quota"}') >= 40);
  expect(pair.victim.received.length).toBeLessThan(50);
});

test("one byte at a time costs the sender its quota before it costs us memory", async () => {
  const pair = await startPair({ limits: { bytesBurst: 256 * 500, bytesPerSecond: 1 } });
  const attacker = await attack(pair.victim);
  const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
  attacker.sendBytes(Buffer.from("ffffff01", "hex"));
  let sent = 0;
  for (; attacker.connection.status === "open" && sent < 5_000; sent++) {
    attacker.sendBytes(Buffer.of(0));
    await nextTurn();
  }
  expect(attacker.connection.status).not.toBe("open");
  expect(pair.victim.metric('network_bans_total{reason="byte_quota"}')).toBe(1);
  await expectService(pair);
});

test("a flood of garbage at 10,000 messages a second: the flooder is cut off, and others speak with each other meanwhile", async () => {
  const victim = await start({
    name: "victim",
    // Its time stands still: however slow the machine is, the quota is not refilled meanwhile.
    clock: new SimulatedClock(1_700_000_000_000),
    judge: (one) => (one.topic === "block" ? "ignore" : "accept"),
    limits: { messagesBurst: 2_000 },
  });
  const honest = await Promise.all([1, 2].map((number) => start({ name: `honest-${number}`, peers: [victim.address] })));
  await victim.when(() => victim.network.peers().length === 2);
  const [left, right] = honest;
  if (left === undefined || right === undefined) return expect.unreachable();
  const flooder = await attack(victim);
  // Every message is new, decodes, and is of no use: what costs most. A hundred every ten milliseconds.
  let number = 0n;
  const timer = setInterval(() => {
    for (let i = 0; i < 100; i++) flooder.publish({ topic: "block", block: sampleBlock(number++) });
  }, 10);
  try {
    let heard = 0;
    for (let beat = 0n; flooder.connection.status === "open" || heard < 20; beat++) {
      left.network.publish(attestationMessage(beat));
      heard++;
      await right.when(() => right.received.length === heard);
    }
    await flooder.closed;
    expect(victim.metric('network_bans_total{reason="message_quota"}')).toBe(1);
  } finally {
    clearInterval(timer);
  }
  expect(victim.metric('network_messages_total{topic="block",verdict="ignore"}')).toBeLessThanOrEqual(2_000);
  return undefined;
});

test("of what a stranger sent at once little is looked at after it turned out to be garbage; what is none is all looked at", async () => {
  const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
  const judge = async (one: GossipMessage) => {
    await nextTurn();
    return one.topic === "attestation" && one.attestation.beat < 1_000n ? ("reject" as const) : ("accept" as const);
  };
  const pair = await startPair({ judge });
  const { victim } = pair;
  const messages = (from: number) =>
    Array.from({ length: 400 }, (_, i) => ({
      topic: topicOf(TEST_NETWORK, "attestation"),
      data: encodeGossip(attestationMessage(BigInt(from + i))),
    }));
  const attacker = await attack(victim);
  attacker.sendRpc({ messages: messages(0) });
  await attacker.closed;
  await expectService(pair);
  expect(victim.received.length).toBeLessThan(20);
  const other = await attack(victim);
  other.sendRpc({ messages: messages(5_000) });
  await victim.when(() => victim.received.length >= 400);
  expect(other.connection.status).toBe("open");
});

test("a request that is none counts against the peer, and so does an answer that is none", async () => {
  const pair = await startPair();
  const { victim } = pair;
  victim.network.onRequest("blocks", async () => ({ blocks: [] }));
  const attacker = await attack(victim);
  await expect(attacker.request(protocolOf("blocks"), Buffer.from('{"from":"no"}'))).rejects.toThrow();
  await victim.when(() => victim.metric('network_offences_total{reason="undecodable"}') === 1);
  await expect(attacker.request(protocolOf("blocks"), Buffer.alloc(5_000))).rejects.toThrow();

  await attacker.host.handle(protocolOf("certificates"), async (stream) => {
    stream.send(Buffer.from([13, ...Buffer.from('{"blocks":[]}')]));
  });
  const asked = victim.network.request("certificates", { fromBeat: 0n }, { peerId: attacker.id });
  await expect(asked).rejects.toMatchObject({ code: "NETWORK_FAILED", cause: { message: expect.stringContaining("undecodable") } });
  expect(victim.metric('network_offences_total{reason="undecodable"}')).toBe(2);
});

test("an answer over the limit is not read", async () => {
  const pair = await startPair();
  const attacker = await attack(pair.victim);
  await attacker.host.handle(protocolOf("certificates"), (stream) => void stream.send(Buffer.from("ffffffff0f", "hex")));
  const asked = pair.victim.network.request("certificates", { fromBeat: 0n }, { peerId: attacker.id });
  await expect(asked).rejects.toMatchObject({ code: "NETWORK_FAILED" });
  await expectService(pair);
});

test("requests beyond what one peer may have under way are refused as busy", async () => {
  const { victim } = await startPair();
  const answer = Promise.withResolvers<void>();
  victim.network.onRequest("blocks", async () => {
    await answer.promise;
    return { blocks: [] };
  });
  const attacker = await attack(victim);
  const request = encodeRequest("blocks", { rollupId: bytes(1, 32), from: 0n, to: 0n });
  const asked = Array.from({ length: 10 }, () => attacker.request(protocolOf("blocks"), request));
  await victim.when(() => victim.metric("network_requests_refused_total") === 6);
  answer.resolve();
  const answers = await Promise.all(asked);
  expect(answers.filter((text) => text === encodeRefusal("busy").toString())).toHaveLength(6);
  expect(answers.filter((text) => text === '{"answer":{"blocks":[]}}')).toHaveLength(4);
});

test("a slow reader is cut off before it fills the memory; others get everything", async () => {
  const pair = await startPair({ limits: { outgoingQueueBytes: 1_000_000 } });
  const attacker = await attack(pair.victim);
  // What the victim gossips to it stays unread.
  const isCutOff = () => pair.victim.metric('network_closed_total{reason="slow_reader"}') === 1;
  let published = 0;
  while (!isCutOff() && published < 200) {
    pair.victim.network.publish({ topic: "block", block: sampleBlock(BigInt(published++), 100_000) });
    await pair.honest.when(() => pair.honest.received.length === published);
  }
  expect(isCutOff()).toBe(true);
  await attacker.closed;
  await expectService(pair);
});

test("connections that stay silent push each other out, not those who come to speak", async () => {
  const pair = await startPair({ limits: { greetingConnections: 8 } });
  const silent = Array.from({ length: 50 }, () => connect({ host: "127.0.0.1", port: pair.victim.network.port }));
  for (const socket of silent) socket.on("error", () => undefined);
  await pair.victim.when(() => pair.victim.metric('network_closed_total{reason="too_many_connections"}') >= 42);
  const late = await start({ name: "late", peers: [pair.victim.address] });
  await late.when(() => late.network.peers().length === 1);
  await expectService(pair);
  for (const socket of silent) socket.destroy();
});

test("attempts to connect are bounded before they cost a handshake, and whom the victim dials is not held up", async () => {
  const clock = new SimulatedClock(1_700_000_000_000);
  const honest = await start({ name: "honest" });
  const victim = await start({ name: "victim", clock, peers: [honest.address], limits: { arrivalsBurst: 3, arrivalsPerSecond: 1 } });
  await victim.when(() => victim.network.peers().length === 1);
  const arrive = () => RawPeer.silent(victim.network.port).then(track);
  const arrived = await Promise.allSettled(Array.from({ length: 12 }, arrive));
  expect(arrived.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  expect(victim.metric('network_closed_total{reason="too_many_arrivals"}')).toBe(9);
  // Fresh identities have to wait as well.
  await clock.advanceBy(2_000);
  expect((await Promise.allSettled([arrive(), arrive(), arrive()])).filter(({ status }) => status === "fulfilled")).toHaveLength(2);
  await expectService({ victim, honest });
});

test("who was never seen before has little to send at once", async () => {
  const pair = await startPair({ limits: { messagesAtFirst: 60, messagesPerSecond: 1 } });
  const attacker = await attack(pair.victim);
  for (let beat = 100n; beat < 500n; beat++) attacker.publish(attestationMessage(beat));
  await attacker.closed;
  expect(pair.victim.received.length).toBeLessThanOrEqual(60);
  await expectService({ ...pair });
});

test("200 sybils that say hello do not crowd out operators", async () => {
  const clock = new SimulatedClock(1_700_000_000_000);
  const victim = await start({ name: "victim", clock, limits: { inboundConnections: 20, operatorConnections: 10 } });
  for (let batch = 0; batch < 10; batch++) {
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const sybil = track(await RawPeer.silent(victim.network.port));
        await sybil.sayHello().catch(() => undefined);
      }),
    );
    await clock.advanceBy(1_000);
  }
  await victim.when(() => victim.metric('network_closed_total{reason="too_many_connections"}') === 190);
  expect(victim.metric("network_connections_count")).toBe(10);
  const seats = [0, 1, 2, 3];
  const operators = await Promise.all(
    seats.map((seat) => start({ name: `operator-${seat}`, peers: [victim.address], directory: testDirectory({ seat }) })),
  );
  await Promise.all(operators.map((node) => node.when(() => node.network.peers().includes(victim.network.peerId))));
  await victim.when(() => victim.network.operators().size === seats.length);
  expect(victim.metric("network_operators_count")).toBe(4);
});
