import { connect } from "node:net";
import { encodePeerClaim, type PeerClaim } from "@parley/primitives";
import { SimulatedClock } from "@parley/runtime";
import { afterEach, expect, test } from "vitest";
import { attack, endAttacks, expectService, start, startPair, track } from "./testing/attacks.ts";
import { RawPeer, TEST_NETWORK } from "./testing/RawPeer.ts";
import { attestationMessage, sampleBlock } from "./testing/samples.ts";
import { testClaim, testDirectory, testOperator } from "./testing/startNode.ts";
import { encodeGossip, encodeRequest, protocolOf, topicOf } from "./wire.ts";

afterEach(endAttacks);

const topic = topicOf(TEST_NETWORK, "attestation");
const message = { topic, data: encodeGossip(attestationMessage(1n)) };
const id = Buffer.alloc(32);

test.each<[string, string, (peer: RawPeer) => void]>([
  ["an RPC that is none", "malformed_rpc", (peer) => peer.sendBytes(Buffer.from("05ffffffffff", "hex"))],
  ["a huge length", "oversized_rpc", (peer) => peer.sendBytes(Buffer.from("ffffffff0f", "hex"))],
  ["a length that never ends", "oversized_rpc", (peer) => peer.sendBytes(Buffer.alloc(64, 0xff))],
  ["a length just over the limit", "oversized_rpc", (peer) => peer.sendBytes(Buffer.from("81808002", "hex"))],
  ["a message over the limit", "oversized_rpc", (peer) => peer.sendRpc({ messages: [{ topic, data: Buffer.alloc(4 * 2 ** 20 - 1_023) }] })],
  [
    "more messages than an RPC may carry",
    "malformed_rpc",
    (peer) => peer.sendRpc({ messages: Array(5_001).fill({ ...message, data: id }) }),
  ],
  ["more subscriptions", "malformed_rpc", (peer) => peer.sendRpc({ subscriptions: Array(65).fill({ topic, subscribe: true }) })],
  ["more grafts", "malformed_rpc", (peer) => peer.sendRpc({ control: { ...NO_CONTROL, graft: Array(65).fill({ topicID: topic }) } })],
  [
    "more ids in an advert",
    "malformed_rpc",
    (peer) => peer.sendRpc({ control: { ...NO_CONTROL, ihave: [{ topicID: topic, messageIDs: Array(5_001).fill(id) }] } }),
  ],
])("%s cuts the sender off and bans it; others go on", async (_name, reason, misbehave) => {
  const pair = await startPair();
  const { victim } = pair;
  const attacker = await attack(victim);
  misbehave(attacker);
  await attacker.closed;
  expect(victim.metric(`network_offences_total{reason="${reason}"}`)).toBe(1);
  expect(victim.metric(`network_bans_total{reason="${reason}"}`)).toBe(1);
  expect(victim.metric('network_closed_total{reason="banned"}')).toBe(1);
  await expectService(pair);
  expect(victim.received).toHaveLength(1);

  await RawPeer.silent(victim.network.port, attacker.host).catch(() => undefined);
  await victim.when(() => victim.metric('network_closed_total{reason="banned"}') === 2);
});

const NO_CONTROL = { ihave: [], iwant: [], graft: [], prune: [], idontwant: [] };

test("random bytes in the place of a handshake, however split, blame nobody else", async () => {
  const pair = await startPair();
  for (const text of [
    "GET / HTTP/1.1\r\n\r\n",
    "\u0016\u0003\u0001",
    "\u0013/multistream/1.0.0\n\u0007/noise\n\u0000\u0003abc",
    "\u00ff\u00ff",
  ]) {
    const socket = connect({ host: "127.0.0.1", port: pair.victim.network.port });
    socket.on("error", () => undefined);
    const closed = new Promise((resolve) => socket.once("close", resolve));
    for (const byte of Buffer.from(text, "latin1")) socket.write(Buffer.of(byte));
    socket.end(Buffer.alloc(2_000));
    socket.resume();
    await closed;
  }
  await expectService(pair);
});

test("who says no hello is cut off at the time-out, and is neither listened to nor answered before", async () => {
  const clock = new SimulatedClock(1_700_000_000_000);
  const { victim } = await startPair({ clock });
  victim.network.onRequest("certificates", async () => ({ checkpoints: [] }));
  const attacker = track(await RawPeer.silent(victim.network.port));
  const gossip = await attacker.openGossip();
  const ended = new Promise((resolve) => gossip.addEventListener("close", resolve, { once: true }));
  if (gossip.status === "open") {
    attacker.sendRpc({ messages: [message] }, gossip);
    await ended;
  }
  await expect(attacker.request(protocolOf("certificates"), encodeRequest("certificates", { fromBeat: 0n }))).rejects.toThrow();
  expect(victim.received).toEqual([]);
  await clock.advanceBy(4_999);
  expect(attacker.connection.status).toBe("open");
  await clock.advanceBy(1);
  await attacker.closed;
  expect(victim.metric('network_closed_total{reason="handshake_timeout"}')).toBe(1);
});

test.each([
  ["no JSON", "garbage"],
  ["another shape", '{"version":"parley/1","networkId":"test-network","name":"a b"}'],
  [
    "a claim of another shape",
    '{"version":"parley/1","networkId":"test-network","name":"a","claim":{"epoch":1,"seat":-1,"signature":"0x"}}',
  ],
  ["too much", `{"version":"${"x".repeat(8_000)}"}`],
])("a hello that is none (%s) ends the connection", async (_name, text) => {
  const pair = await startPair();
  const attacker = track(await RawPeer.silent(pair.victim.network.port));
  await attacker.request("/parley/hello", Buffer.from(text)).catch(() => undefined);
  await attacker.closed;
  expect(pair.victim.metric('network_closed_total{reason="bad_handshake"}')).toBe(1);
  expect(pair.victim.metric('network_offences_total{reason="bad_handshake"}')).toBe(1);
  await expectService(pair);
});

test.each([
  ["another network", { networkId: "other" }, "wrong_network"],
  ["another version", { version: "parley/99" }, "wrong_version"],
])("a peer of %s hears so, and is turned away", async (_name, hello, reason) => {
  const clock = new SimulatedClock(1_700_000_000_000);
  const pair = await startPair({ clock });
  const attacker = track(await RawPeer.silent(pair.victim.network.port));
  expect(await attacker.sayHello(hello)).toEqual({ version: "parley/1", networkId: TEST_NETWORK, name: "victim" });
  await clock.advanceBy(1_000);
  await attacker.closed;
  expect(pair.victim.metric(`network_closed_total{reason="${reason}"}`)).toBe(1);
  await expectService(pair);
});

test("false claims of a seat are offences: a made-up one, and one that was taken from another peer", async () => {
  const clock = new SimulatedClock(1_700_000_000_000);
  const seat = 2;
  const victim = await start({ name: "victim", clock, directory: testDirectory({ seat }) });
  const attacker = track(await RawPeer.silent(victim.network.port));
  const { claim } = await attacker.sayHello({ claim: testClaim("somebody else", { seat }) });
  expect(claim?.seat).toBe(seat);
  await victim.when(() => victim.metric('network_offences_total{reason="false_claim"}') === 1);
  const second = track(await RawPeer.silent(victim.network.port));
  await second.sayHello(claim === undefined ? {} : { claim });
  await victim.when(() => victim.metric('network_offences_total{reason="false_claim"}') === 2);
  await clock.advanceBy(1_000);
  await Promise.all([attacker.closed, second.closed]);
  expect(victim.network.operators().size).toBe(0);
  expect(victim.metric('network_closed_total{reason="false_claim"}')).toBe(2);
});

const encodeClaim = (claim: PeerClaim) => Buffer.from(JSON.stringify(encodePeerClaim(claim)));

test("a false claim over a connection that stands is one, too, and claims without end are dropped", async () => {
  const clock = new SimulatedClock(1_700_000_000_000);
  let judged = 0;
  const directory = testDirectory();
  const counting = {
    ...directory,
    operatorOf(...args: Parameters<typeof directory.operatorOf>) {
      judged++;
      return directory.operatorOf(...args);
    },
  };
  const victim = await start({ name: "victim", clock, directory: counting, limits: { messagesBurst: 200, messagesPerSecond: 1 } });
  const attacker = track(await RawPeer.greeted(victim.network.port));
  await attacker.showClaim(encodeClaim(testClaim(attacker.idBytes, { seat: 3 })));
  await victim.when(() => victim.network.operators().get(attacker.id) === testOperator(3));
  // The same, and of an epoch that nobody knows: neither is an offence.
  for (const epoch of [1, 9]) await attacker.showClaim(encodeClaim(testClaim(attacker.idBytes, { epoch, seat: 3 })));
  await victim.when(() => victim.network.operators().size === 0);
  expect(victim.metric('network_offences_total{reason="false_claim"}')).toBe(0);
  for (let count = 0; count < 3; count++)
    await attacker.showClaim(encodeClaim(testClaim(attacker.idBytes, { seat: 4 }))).catch(() => undefined);
  await victim.when(() => victim.metric('network_offences_total{reason="message_quota"}') >= 2);
  expect(judged).toBeLessThanOrEqual(4);
  await clock.advanceBy(60_000);
  await attacker.showClaim(encodeClaim(testClaim("somebody else", { seat: 4 })));
  await attacker.closed;
  expect(victim.metric('network_closed_total{reason="false_claim"}')).toBe(1);
});

test("unknown topics, undecodable and rejected messages add up to a ban, and nobody is sent them", async () => {
  const pair = await startPair({ judge: (one) => (one.topic === "block" ? "reject" : "accept") });
  const { victim, honest } = pair;
  const offence = (reason: string) => victim.metric(`network_offences_total{reason="${reason}"}`);

  const first = await attack(victim);
  first.sendRpc({ messages: [{ topic: "/another/topic", data: Buffer.alloc(3) }] });
  first.sendRpc({ subscriptions: [{ topic: "/another/topic", subscribe: true }] });
  first.publishBytes("attestation", Buffer.from("{}"));
  await victim.when(() => offence("unknown_topic") === 2 && offence("undecodable") === 1);
  expect(first.connection.status).toBe("open");
  first.publishBytes("attestation", Buffer.from("[".repeat(3_000_000)));
  first.publishBytes("attestation", Buffer.from(`[${"{},".repeat(1_000_000)}0]`));
  await first.closed;
  expect(victim.metric('network_bans_total{reason="undecodable"}')).toBe(1);

  const second = await attack(victim);
  for (let number = 0n; number < 5n; number++) second.publish({ topic: "block", block: sampleBlock(number) });
  await second.closed;
  expect(offence("rejected")).toBe(5);
  expect(victim.metric('network_bans_total{reason="rejected"}')).toBe(1);
  await expectService(pair);
  expect(honest.received).toEqual([]);
});

test("a message that is signed as gossipsub can do it, or written in another way, is refused", async () => {
  const pair = await startPair();
  const attacker = await attack(pair.victim);
  const text = encodeGossip(attestationMessage(1n)).toString();
  attacker.sendRpc({ messages: [{ ...message, seqno: Buffer.alloc(8), from: attacker.host.peerId.toMultihash().bytes }] });
  attacker.publishBytes("attestation", Buffer.from(` ${text}`));
  attacker.publishBytes("attestation", Buffer.from(text.replace("0a0a", "0A0a")));
  await pair.victim.when(() => pair.victim.metric('network_offences_total{reason="undecodable"}') === 2);
  expect(pair.victim.received).toEqual([]);
  attacker.publish(attestationMessage(1n));
  await pair.honest.when(() => pair.honest.received.length === 1);
});

test("bytes that were sent under another topic first keep nobody from sending them under their own", async () => {
  const pair = await startPair();
  const attacker = await attack(pair.victim);
  attacker.publishBytes("declaration", encodeGossip(attestationMessage(7n)));
  await pair.victim.when(() => pair.victim.metric('network_offences_total{reason="undecodable"}') === 1);
  pair.honest.network.publish(attestationMessage(7n));
  await pair.victim.when(() => pair.victim.received.length === 1);
});
