import { SimulatedClock } from "@parley/runtime";
import { afterEach, expect, test } from "vitest";
import { encodeFrame } from "./frames.ts";
import { RawPeer } from "./testing/RawPeer.ts";
import { attestationMessage, sampleBlock } from "./testing/samples.ts";
import { type StartNodeOptions, startNode, type TestNode } from "./testing/startNode.ts";
import { encodeGossip, encodeResponse } from "./wire.ts";

const running: TestNode[] = [];
const attackers: RawPeer[] = [];
afterEach(async () => {
  for (const attacker of attackers.splice(0)) attacker.socket.destroy();
  await Promise.all(running.splice(0).map((node) => node.network.stop()));
});

/** A victim and an honest peer of it. The victim's time stands still, so that nothing is forgiven or refilled while a test runs. */
async function startPair(options: Partial<StartNodeOptions> = {}) {
  const victim = await startNode({ name: "victim", clock: new SimulatedClock(1_700_000_000_000), ...options });
  running.push(victim);
  const honest = await startNode({ name: "honest", peers: [victim.address] });
  running.push(honest);
  await victim.when(() => victim.network.peers().length === 1);
  return { victim, honest };
}

async function attack(victim: TestNode, hello: Parameters<typeof RawPeer.greeted>[1] = {}) {
  const attacker = await RawPeer.greeted(victim.network.port, hello);
  attackers.push(attacker);
  await victim.when(() => victim.network.peers().some((peerId) => peerId.startsWith(`${hello.name ?? "mallory"}/`)));
  return attacker;
}

/** The honest peer still gets through. */
let beats = 1_000n;
async function expectService({ victim, honest }: { victim: TestNode; honest: TestNode }) {
  const message = attestationMessage(beats++);
  honest.network.publish(message);
  await victim.when(() => victim.received.some((entry) => JSON.stringify(entry.message, show) === JSON.stringify(message, show)));
  expect(victim.network.peers().filter((peerId) => peerId.startsWith("honest/"))).toHaveLength(1);
}
const show = (_key: string, value: unknown) => (typeof value === "bigint" ? `${value}` : value);

test.each([
  ["garbage", "malformed_frame", (peer: RawPeer) => peer.send("\u0000\u0001 not JSON")],
  ["a JSON bomb of nesting", "malformed_frame", (peer: RawPeer) => peer.send("[".repeat(3_000_000))],
  ["a JSON bomb of values", "malformed_frame", (peer: RawPeer) => peer.send(`[${"{},".repeat(1_000_000)}0]`)],
  ["a huge length prefix", "oversized_frame", (peer: RawPeer) => peer.socket.write(Buffer.from("ffffffff", "hex"))],
  ["a length just over the limit", "oversized_frame", (peer: RawPeer) => peer.socket.write(Buffer.from("00800001", "hex"))],
])("%s cuts the sender off and bans it; others go on", async (_name, reason, misbehave) => {
  const pair = await startPair();
  const { victim } = pair;
  const attacker = await attack(victim);
  misbehave(attacker);
  await attacker.closed;
  expect(victim.metric(`network_offences_total{reason="${reason}"}`)).toBe(1);
  expect(victim.metric(`network_bans_total{reason="${reason}"}`)).toBe(1);
  await expectService(pair);

  const again = new RawPeer(victim.network.port);
  attackers.push(again);
  again.sendHello();
  await again.closed;
  // The first closing is the cutting off, the second the refusal.
  expect(victim.metric('network_closed_total{reason="banned"}')).toBe(2);
});

test("random bytes in the place of a hello, however split, close the connection and blame nobody else", async () => {
  const pair = await startPair();
  for (const start of ["GET / HTTP/1.1\r\n\r\n", "\u0016\u0003\u0001", "\u0000\u0000\u0000\u0002{}", "\u0000\u0000\u0004\u0001"]) {
    const attacker = new RawPeer(pair.victim.network.port);
    attackers.push(attacker);
    for (const byte of Buffer.from(start, "latin1")) attacker.socket.write(Buffer.of(byte));
    attacker.socket.write(Buffer.alloc(2_000));
    await attacker.closed;
  }
  expect(
    pair.victim.metric('network_closed_total{reason="oversized_frame"}') +
      pair.victim.metric('network_closed_total{reason="bad_handshake"}'),
  ).toBe(4);
  await expectService(pair);
});

test("a half-open handshake ends at its time-out", async () => {
  const clock = new SimulatedClock(1_700_000_000_000);
  const victim = await startNode({ name: "victim", clock });
  running.push(victim);
  const attacker = new RawPeer(victim.network.port);
  attackers.push(attacker);
  expect(await attacker.next()).toMatchObject({ type: "hello" });
  attacker.socket.write(Buffer.from("000001", "hex"));
  await clock.advanceBy(4_999);
  expect(attacker.socket.destroyed).toBe(false);
  await clock.advanceBy(1);
  await attacker.closed;
  expect(victim.metric('network_closed_total{reason="handshake_timeout"}')).toBe(1);
});

test("inbound connections are bounded", async () => {
  const pair = await startPair({ limits: { inboundConnections: 3 } });
  const held = [new RawPeer(pair.victim.network.port), new RawPeer(pair.victim.network.port)];
  attackers.push(...held);
  for (const peer of held) await peer.next();
  const refused = new RawPeer(pair.victim.network.port);
  attackers.push(refused);
  await refused.closed;
  expect(pair.victim.metric('network_closed_total{reason="too_many_connections"}')).toBe(1);
  await expectService(pair);
});

test.each([
  ["another network", { networkId: "other" }, "wrong_network"],
  ["another version", { version: "parley/99" }, "wrong_version"],
])("a peer of %s is refused", async (_name, hello, reason) => {
  const pair = await startPair();
  const attacker = new RawPeer(pair.victim.network.port);
  attackers.push(attacker);
  attacker.sendHello(hello);
  await attacker.closed;
  expect(pair.victim.metric(`network_closed_total{reason="${reason}"}`)).toBe(1);
  await expectService(pair);
});

test("unknown topics, undecodable bodies, unasked answers and rejected messages add up to a ban", async () => {
  const pair = await startPair({ judge: (message) => (message.topic === "block" ? "reject" : "accept") });
  const { victim } = pair;
  const offence = (reason: string) => victim.metric(`network_offences_total{reason="${reason}"}`);

  const first = await attack(victim, { name: "first" });
  first.send('{"type":"gossip","topic":"rumour","body":{}}');
  first.send('{"type":"gossip","topic":"attestation","body":{}}');
  first.send('{"type":"request","id":1,"kind":"blocks","body":{"from":"no"}}');
  expect(await first.next()).toEqual({ type: "failure", id: 1, reason: "unsupported" });
  first.send(encodeResponse(5, "blocks", { blocks: [] }, 1_000) ?? "");
  await victim.when(() => offence("unsolicited_response") === 1);
  expect([offence("unknown_topic"), offence("undecodable")]).toEqual([1, 1]);
  expect(first.socket.destroyed).toBe(false);
  first.send('{"type":"failure","id":6,"reason":"x"}');
  await first.closed;

  const second = await attack(victim, { name: "second" });
  for (let number = 0n; number < 5n; number++) second.send(encodeGossip({ topic: "block", block: sampleBlock(number) }));
  await second.closed;
  expect(offence("rejected")).toBe(5);
  expect(victim.metric('network_bans_total{reason="rejected"}')).toBe(1);
  await expectService(pair);
});

test("a message that is written in another way is still the same message", async () => {
  const pair = await startPair();
  const attacker = await attack(pair.victim);
  const text = encodeGossip(attestationMessage(1n)).toString();
  attacker.send(text);
  for (let spaces = 1; spaces <= 20; spaces++) attacker.send(`${" ".repeat(spaces)}${text.replaceAll("0a0a", "0A0a")}`);
  await pair.victim.when(() => pair.victim.metric("network_duplicates_total") === 20);
  expect(pair.victim.received).toHaveLength(1);
  await pair.honest.when(() => pair.honest.received.length === 1);
});

test.each([
  ["messages", { messagesBurst: 50, messagesPerSecond: 1 }, "message_quota", 50],
  ["bytes", { bytesBurst: 20_000, bytesPerSecond: 100 }, "byte_quota", Math.floor(20_000 / encodeGossip(attestationMessage(100n)).length)],
])("a flood of %s is dropped, counted and cut off; others go on", async (_name, limits, reason, passed) => {
  const pair = await startPair({ limits });
  const attacker = await attack(pair.victim);
  for (let beat = 100n; beat < 500n; beat++) attacker.send(encodeGossip(attestationMessage(beat)));
  await attacker.closed;
  expect(pair.victim.metric(`network_offences_total{reason="${reason}"}`)).toBe(100);
  expect(pair.victim.received.length).toBe(passed);
  await expectService(pair);
});

test("a frame that claims to be an answer to escape the quota is malformed", async () => {
  const pair = await startPair();
  const attacker = await attack(pair.victim);
  const asked = pair.victim.network.request(
    "blocks",
    { rollupId: `0x${"01".repeat(32)}`, from: 0n, to: 0n },
    { peerId: pair.victim.network.peers().find((id) => id.startsWith("mallory/")) ?? "" },
  );
  const failed = expect(asked).rejects.toMatchObject({ code: "NETWORK_FAILED" });
  expect(await attacker.next()).toMatchObject({ type: "request" });
  attacker.send(encodeGossip(attestationMessage(1n)).toString().replace("{", '{"type":"response",'));
  await attacker.closed;
  await failed;
  expect(pair.victim.metric('network_offences_total{reason="malformed_frame"}')).toBe(1);
  expect(pair.victim.received).toEqual([]);
});

test("an undecodable answer fails the request and counts against the peer", async () => {
  const pair = await startPair();
  const attacker = await attack(pair.victim);
  const peerId = pair.victim.network.peers().find((id) => id.startsWith("mallory/")) ?? "";
  const asked = pair.victim.network.request("certificates", { fromBeat: 0n }, { peerId });
  const { id } = await attacker.next();
  attacker.send(`{"type":"response","id":${id},"body":{"blocks":[]}}`);
  await expect(asked).rejects.toMatchObject({ code: "NETWORK_FAILED", cause: { message: expect.stringContaining("undecodable") } });
  expect(pair.victim.metric('network_offences_total{reason="undecodable"}')).toBe(1);
});

test("a slow reader is cut off before it fills the memory; others get everything", async () => {
  const pair = await startPair({ limits: { outgoingQueueBytes: 1_000_000 } });
  const attacker = await attack(pair.victim);
  attacker.socket.pause();
  const isCutOff = () => pair.victim.metric('network_closed_total{reason="slow_reader"}') === 1;
  let published = 0;
  while (!isCutOff() && published < 200) {
    pair.victim.network.publish({ topic: "block", block: sampleBlock(BigInt(published++), 100_000) });
    await pair.honest.when(() => pair.honest.received.length === published);
  }
  expect(isCutOff()).toBe(true);
  await expectService(pair);
});

test("a link with somebody else's session id takes nobody's place", async () => {
  const pair = await startPair();
  const probe = await attack(pair.honest, { name: "probe" });
  probe.socket.destroy();
  // The victim's session as the honest peer knows it, repeated to the honest peer over another link.
  const peek = new RawPeer(pair.victim.network.port);
  attackers.push(peek);
  const hello = (await peek.next()) as { body: { session: `0x${string}` } }; // the victim's hello
  const impostor = await RawPeer.greeted(pair.honest.network.port, { session: hello.body.session, name: "victim" });
  attackers.push(impostor);
  impostor.socket.write(encodeFrame(Buffer.from('{"type":"request","id":1,"kind":"nonsense","body":0}')));
  expect(await impostor.next()).toMatchObject({ type: "failure", id: 1 });
  await expectService(pair);
});
