import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { encodeFrame } from "./frames.ts";
import { UNSUPPORTED, type Verdict } from "./Network.ts";
import { attestationMessage, bytes, messagesOfAllTopics, sampleBlock, sampleCheckpoint } from "./testing/samples.ts";
import { type StartNodeOptions, startNode, type TestNode } from "./testing/startNode.ts";
import { encodeGossip } from "./wire.ts";

const running: TestNode[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((node) => node.network.stop()));
});

async function start(options: StartNodeOptions): Promise<TestNode> {
  const node = await startNode(options);
  running.push(node);
  return node;
}

/** A full mesh: each dials all before it. */
async function startMesh(size: number, judge?: StartNodeOptions["judge"]): Promise<TestNode[]> {
  const nodes: TestNode[] = [];
  for (let index = 0; index < size; index++) {
    nodes.push(
      await start({ name: `node-${index}`, peers: nodes.map(({ address }) => address), ...(judge === undefined ? {} : { judge }) }),
    );
  }
  await Promise.all(nodes.map((node) => node.when(() => node.network.peers().length === size - 1)));
  return nodes;
}

const at = (nodes: readonly TestNode[], index: number): TestNode => {
  const node = nodes[index];
  if (node === undefined) throw new Error(`no node ${index}`);
  return node;
};

test("two nodes: every topic arrives as it was published, from a named peer", async () => {
  const a = await start({ name: "a" });
  const peer = await start({ name: "b", peers: [a.address] });
  await peer.when(() => peer.network.peers().length === 1);
  for (const message of messagesOfAllTopics) peer.network.publish(message);
  await a.when(() => a.received.length === messagesOfAllTopics.length);
  expect(a.received.map(({ message }) => message)).toEqual(messagesOfAllTopics);
  expect(a.received[0]?.peerId).toMatch(/^b\/[0-9a-f]{8}$/);
  expect(a.network.peers()).toEqual([a.received[0]?.peerId]);
  expect(peer.received).toEqual([]);
});

test("who asks hears whether a peer has no handler for that, or is only busy", async () => {
  const a = await start({ name: "a" });
  const asking = await start({ name: "b", peers: [a.address] });
  await asking.when(() => asking.network.peers().length === 1);
  const [peerId = ""] = asking.network.peers();
  const ask = () => asking.network.request("certificates", { fromBeat: 0n }, { peerId });
  await expect(ask()).rejects.toMatchObject({ code: "NETWORK_FAILED", cause: { fields: { reason: UNSUPPORTED } } });
  a.network.onRequest("certificates", () => Promise.reject(new Error("busy")));
  await expect(ask()).rejects.toMatchObject({ code: "NETWORK_FAILED", cause: { fields: { reason: "failed" } } });
});

test("five nodes: a publication reaches each of the others exactly once", async () => {
  const nodes = await startMesh(5);
  const publisher = at(nodes, 2);
  publisher.network.publish(attestationMessage(1n));
  const others = nodes.filter((node) => node !== publisher);
  const copies = (node: TestNode) => node.metric("network_duplicates_total") + node.received.length;
  // The publisher sends 4 copies, each of the others forwards to the 3 that it did not get it from.
  await Promise.all(others.map((node) => node.when(() => copies(node) === 4)));
  expect(nodes.map(({ received }) => received.length)).toEqual([1, 1, 0, 1, 1]);
  // Publishing the same again is no news.
  publisher.network.publish(attestationMessage(1n));
  await Promise.all(others.map((node) => node.when(() => copies(node) === 5)));
  expect(nodes.map(({ received }) => received.length)).toEqual([1, 1, 0, 1, 1]);
});

test("a message travels through a node in the middle only when that node accepts it", async () => {
  const verdicts: Verdict[] = ["ignore", "reject", "accept"];
  const middle = await start({ name: "middle", judge: () => verdicts.shift() ?? "ignore" });
  const [left, right] = [await start({ name: "left", peers: [middle.address] }), await start({ name: "right", peers: [middle.address] })];
  await middle.when(() => middle.network.peers().length === 2);
  for (const beat of [1n, 2n, 3n]) left.network.publish(attestationMessage(beat));
  await right.when(() => right.received.length === 1);
  expect(right.received[0]?.message).toEqual(attestationMessage(3n));
  expect(middle.metric('network_offences_total{reason="rejected"}')).toBe(1);
  expect(middle.metric('network_messages_total{topic="attestation",verdict="ignore"}')).toBe(1);
});

test("nodes that dial each other are one peer to each other and send each message once", async () => {
  const placeholder = await start({ name: "a" });
  await placeholder.network.stop();
  const b = await start({ name: "b", peers: [placeholder.address] });
  const a = await start({ name: "a", port: placeholder.network.port, peers: [b.address] });
  await Promise.all([a, b].map((node) => node.when(() => node.metric("network_connections_count") === 2)));
  expect([a.network.peers().length, b.network.peers().length]).toEqual([1, 1]);
  const messages = [1n, 2n, 3n].map(attestationMessage);
  for (const message of messages) a.network.publish(message);
  await b.when(() => b.received.length === 3);
  const frameBytes = messages.map((message) => encodeFrame(encodeGossip(message)).length);
  expect(a.metric("network_sent_bytes_total")).toBe(frameBytes.reduce((sum, size) => sum + size));
});

test("a handler that throws is logged and ignored, and the sender is not blamed", async () => {
  const a = await start({
    name: "a",
    judge: () => {
      throw new Error("broken handler");
    },
  });
  const b = await start({ name: "b", peers: [a.address] });
  await b.when(() => b.network.peers().length === 1);
  for (let beat = 0n; beat < 30n; beat++) b.network.publish(attestationMessage(beat));
  await a.when(() => a.metric('network_handler_failures_total{subject="attestation"}') === 30);
  await a.when(() => a.metric('network_messages_total{topic="attestation",verdict="ignore"}') === 30);
  expect(a.network.peers()).toHaveLength(1);
});

test("requests are answered by the asked peer, or by the first in turn that can", async () => {
  const [a, b, c] = [await start({ name: "a" }), await start({ name: "b" }), await start({ name: "c" })];
  b.network.onRequest("blocks", async ({ from, to }) => ({ blocks: [sampleBlock(from), sampleBlock(to)] }));
  c.network.onRequest("blocks", async () => {
    throw new Error("no disk");
  });
  c.network.onRequest("certificates", async ({ fromBeat }) => ({ checkpoints: fromBeat === 5n ? [sampleCheckpoint] : [] }));
  const asker = await start({ name: "asker", peers: [a.address, b.address, c.address] });
  await asker.when(() => asker.network.peers().length === 3);
  const request = { rollupId: bytes(1, 32), from: 3n, to: 4n };
  for (let turn = 0; turn < 3; turn++) {
    expect((await asker.network.request("blocks", request)).blocks.map(({ number }) => number)).toEqual([3n, 4n]);
    expect((await asker.network.request("certificates", { fromBeat: 5n })).checkpoints).toEqual([sampleCheckpoint]);
  }
  const idOf = (name: string) => asker.network.peers().find((peerId) => peerId.startsWith(`${name}/`)) ?? "";
  await expect(asker.network.request("blocks", request, { peerId: idOf("a") })).rejects.toMatchObject({
    code: "NETWORK_FAILED",
    recovery: "retry",
  });
  await expect(asker.network.request("blocks", request, { peerId: idOf("c") })).rejects.toMatchObject({ code: "NETWORK_FAILED" });
  await expect(asker.network.request("blocks", request, { peerId: "nobody" })).rejects.toMatchObject({ code: "NETWORK_FAILED" });
  expect(asker.metric('network_offences_total{reason="unsolicited_response"}')).toBe(0);
  expect(() => b.network.onRequest("blocks", async () => ({ blocks: [] }))).toThrow("already");
});

test("a silent peer times out, its late answer is no offence, and the number of requests is bounded", async () => {
  const answer = Promise.withResolvers<void>();
  const a = await start({ name: "a" });
  a.network.onRequest("certificates", async () => {
    await answer.promise;
    return { checkpoints: [sampleCheckpoint] };
  });
  const b = await start({ name: "b", peers: [a.address] });
  await b.when(() => b.network.peers().length === 1);
  const ask = (timeoutMs: number) => b.network.request("certificates", { fromBeat: 0n }, { timeoutMs });
  await expect(ask(20)).rejects.toMatchObject({ code: "NETWORK_FAILED", cause: { message: expect.stringContaining("20 ms") } });
  // Four are worked on at once, the one that timed out among them; the fourth from now is refused.
  const waiting = [ask(20_000), ask(20_000), ask(20_000)];
  await expect(ask(20_000)).rejects.toMatchObject({ cause: { message: expect.stringContaining("busy") } });
  answer.resolve();
  for (const response of await Promise.all(waiting)) expect(response.checkpoints).toHaveLength(1);
  expect(b.metric('network_offences_total{reason="unsolicited_response"}')).toBe(0);
  expect(a.metric("network_requests_refused_total")).toBe(1);
});

test("a peer that restarts is found again; requests to it fail meanwhile", async () => {
  const first = await start({ name: "a" });
  first.network.onRequest("blocks", () => new Promise(() => {}));
  const b = await start({ name: "b", peers: [first.address] });
  await b.when(() => b.network.peers().length === 1);
  const before = b.network.peers();
  const asked = b.network.request("blocks", { rollupId: bytes(1, 32), from: 0n, to: 0n });
  const failed = expect(asked).rejects.toMatchObject({ code: "NETWORK_FAILED" });
  await first.network.stop();
  await failed;
  await b.when(() => b.network.peers().length === 0);
  const second = await start({ name: "a", port: first.network.port });
  await b.when(() => b.network.peers().length === 1);
  expect(b.network.peers()).not.toEqual(before);
  b.network.publish(attestationMessage(1n));
  await second.when(() => second.received.length === 1);
});

test("a node that dials itself gives up on that, one of another network is refused", async () => {
  const a = await start({ name: "a" });
  await a.network.stop();
  const self = await start({ name: "self", port: a.network.port, peers: [a.address, a.address] });
  await self.when(() => self.metric('network_closed_total{reason="self"}') === 1);
  const stranger = await start({ name: "stranger", networkId: "other", peers: [self.address] });
  await stranger.when(
    () =>
      stranger.metric('network_closed_total{reason="wrong_network"}') + stranger.metric('network_closed_total{reason="connection_lost"}') >=
      2,
  );
  await self.when(() => self.metric('network_closed_total{reason="wrong_network"}') >= 1);
  expect([self.network.peers(), stranger.network.peers()]).toEqual([[], []]);
});

test("stop leaves nothing that keeps a process alive, while connecting or waiting to reconnect too", async () => {
  const child = fork(join(import.meta.dirname, "testing", "startAndStop.ts"));
  const [code, signal] = await once(child, "exit");
  expect([code, signal]).toEqual([0, null]);
});

test("a taken port is an error; a stopped network does nothing", async () => {
  const a = await start({ name: "a" });
  await expect(start({ name: "b", port: a.network.port })).rejects.toMatchObject({ code: "NETWORK_FAILED" });
  await a.network.stop();
  await a.network.stop();
  a.network.publish(attestationMessage(1n));
  expect(a.network.peers()).toEqual([]);
  await expect(a.network.request("certificates", { fromBeat: 0n })).rejects.toMatchObject({ code: "NETWORK_FAILED" });
});
