import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hex } from "@parley/primitives";
import { afterEach, expect, test } from "vitest";
import { UNSUPPORTED, type Verdict } from "./Network.ts";
import { attestationMessage, bytes, messagesOfAllTopics, sampleBlock, sampleCheckpoint } from "./testing/samples.ts";
import { type StartNodeOptions, startNode, type TestNode, testDirectory, testOperator } from "./testing/startNode.ts";

const running: TestNode[] = [];
const directories: string[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((node) => node.network.stop()));
  await Promise.all(directories.splice(0).map((directory) => rm(directory, { recursive: true })));
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

async function fileInNewDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "parley-peer-"));
  directories.push(directory);
  return join(directory, "peer-key");
}

test("two nodes: every topic arrives as it was published, from a peer that is known by its key", async () => {
  const a = await start({ name: "a" });
  const peer = await start({ name: "b", peers: [a.address] });
  await peer.when(() => peer.network.peers().length === 1);
  for (const message of messagesOfAllTopics) peer.network.publish(message);
  await a.when(() => a.received.length === messagesOfAllTopics.length);
  expect(a.received.map(({ message }) => message)).toEqual(expect.arrayContaining([...messagesOfAllTopics]));
  expect(new Set(a.received.map(({ peerId }) => peerId))).toEqual(new Set([peer.network.peerId]));
  expect(a.network.peers()).toEqual([peer.network.peerId]);
  expect(peer.network.peers()).toEqual([a.network.peerId]);
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

test("five nodes: a publication reaches each of the others exactly once; published again, it does no harm", async () => {
  const nodes = await startMesh(5);
  const publisher = at(nodes, 2);
  const others = nodes.filter((node) => node !== publisher);
  publisher.network.publish(attestationMessage(1n));
  await Promise.all(others.map((node) => node.when(() => node.received.length === 1)));
  const before = others.map((node) => node.metric("network_received_total"));
  publisher.network.publish(attestationMessage(1n));
  await Promise.all(others.map((node, i) => node.when(() => node.metric("network_received_total") > (before[i] ?? 0))));
  publisher.network.publish(attestationMessage(2n));
  await Promise.all(others.map((node) => node.when(() => node.received.some(({ message }) => isBeat(message, 2n)))));
  expect(nodes.map(({ received }) => received.length)).toEqual([2, 2, 0, 2, 2]);
});

const isBeat = (message: unknown, beat: bigint) => beatOf(message) === beat;
const beatOf = (message: unknown) => (message as { attestation?: { beat: bigint } }).attestation?.beat; // of messages of this file

test("what is published again reaches whoever missed it, and goes on from there", async () => {
  const publisher = await start({ name: "publisher" });
  publisher.network.publish(attestationMessage(1n));
  const late = await start({ name: "late", peers: [publisher.address] });
  const behind = await start({ name: "behind", peers: [late.address] });
  await publisher.when(() => publisher.network.peers().length === 1);
  await late.when(() => late.network.peers().length === 2);
  expect(late.received).toEqual([]);
  publisher.network.publish(attestationMessage(1n));
  await Promise.all([late, behind].map((node) => node.when(() => node.received.length === 1)));
});

test("a line of six nodes: every publication reaches all of them, each once", async () => {
  const line: TestNode[] = [];
  for (let index = 0; index < 6; index++) {
    const previous = line.at(-1);
    line.push(await start({ name: `node-${index}`, peers: previous === undefined ? [] : [previous.address] }));
  }
  const degree = (index: number) => (index === 0 || index === line.length - 1 ? 1 : 2);
  await Promise.all(line.map((node, index) => node.when(() => node.network.peers().length === degree(index))));
  for (let beat = 0n; beat < 10n; beat++) at(line, 0).network.publish(attestationMessage(beat));
  at(line, 5).network.publish(attestationMessage(100n));
  await Promise.all(line.map((node, index) => node.when(() => node.received.length === (index === 0 ? 1 : index === 5 ? 10 : 11))));
});

test("a message travels through a node in the middle only when that node accepts it; who sent what it rejects is scored down", async () => {
  const verdicts = new Map<bigint | undefined, Verdict>([
    [1n, "ignore"],
    [2n, "reject"],
    [3n, "accept"],
  ]);
  const middle = await start({ name: "middle", judge: (message) => verdicts.get(beatOf(message)) ?? "ignore" });
  const [left, right] = [await start({ name: "left", peers: [middle.address] }), await start({ name: "right", peers: [middle.address] })];
  await middle.when(() => middle.network.peers().length === 2);
  for (const beat of [1n, 2n, 3n]) left.network.publish(attestationMessage(beat));
  await right.when(() => right.received.length === 1);
  expect(right.received[0]?.message).toEqual(attestationMessage(3n));
  expect(middle.metric('network_offences_total{reason="rejected"}')).toBe(1);
  expect(middle.metric('network_messages_total{topic="attestation",verdict="ignore"}')).toBe(1);
});

test("nodes that dial each other are one peer to each other and hear each message once", async () => {
  const placeholder = await start({ name: "a" });
  await placeholder.network.stop();
  const b = await start({ name: "b", peers: [placeholder.address] });
  const a = await start({ name: "a", port: placeholder.network.port, peers: [b.address] });
  await Promise.all([a, b].map((node) => node.when(() => node.network.peers().length === 1)));
  const messages = [1n, 2n, 3n].map(attestationMessage);
  for (const message of messages) a.network.publish(message);
  await b.when(() => b.received.length === 3);
  expect(b.metric("network_received_total")).toBe(3);
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
  expect(a.metric('network_offences_total{reason="rejected"}')).toBe(0);
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
  const askOne = (peerId: string) => asker.network.request("blocks", request, { peerId });
  await expect(askOne(a.network.peerId)).rejects.toMatchObject({ code: "NETWORK_FAILED", recovery: "retry" });
  await expect(askOne(c.network.peerId)).rejects.toMatchObject({ code: "NETWORK_FAILED" });
  await expect(askOne("nobody")).rejects.toMatchObject({ code: "NETWORK_FAILED" });
  expect(() => b.network.onRequest("blocks", async () => ({ blocks: [] }))).toThrow("already");
});

test("an answer of several megabytes arrives whole, a longer one cut at the end of its list", async () => {
  const a = await start({ name: "a", limits: { answerBytes: 6_000_000 } });
  a.network.onRequest("blocks", async ({ from }) => ({
    blocks: Array.from({ length: 40 }, (_, i) => sampleBlock(from + BigInt(i), 100_000)),
  }));
  const b = await start({ name: "b", peers: [a.address] });
  await b.when(() => b.network.peers().length === 1);
  const { blocks } = await b.network.request("blocks", { rollupId: bytes(1, 32), from: 1n, to: 40n }, { timeoutMs: 20_000 });
  expect(blocks).toHaveLength(29);
  expect(blocks[28]).toEqual(sampleBlock(29n, 100_000));
});

test("a silent peer times out, its late answer is no offence, and the number of requests is bounded", async () => {
  const answer = Promise.withResolvers<void>();
  const asked: PromiseWithResolvers<void>[] = [1, 2, 3, 4].map(() => Promise.withResolvers());
  const a = await start({ name: "a" });
  let count = 0;
  a.network.onRequest("certificates", async () => {
    asked[count++]?.resolve();
    await answer.promise;
    return { checkpoints: [sampleCheckpoint] };
  });
  const b = await start({ name: "b", peers: [a.address] });
  await b.when(() => b.network.peers().length === 1);
  const ask = (timeoutMs: number) => b.network.request("certificates", { fromBeat: 0n }, { timeoutMs });
  await expect(ask(200)).rejects.toMatchObject({ code: "NETWORK_FAILED", cause: { message: expect.stringContaining("200 ms") } });
  // Four are worked on at once, the one that timed out among them.
  const waiting = [ask(20_000), ask(20_000), ask(20_000)];
  await Promise.all(asked.map(({ promise }) => promise));
  await expect(ask(20_000)).rejects.toMatchObject({ cause: { message: expect.stringContaining("busy") } });
  answer.resolve();
  for (const response of await Promise.all(waiting)) expect(response.checkpoints).toHaveLength(1);
  expect(a.metric("network_requests_refused_total")).toBe(1);
  expect(b.metric('network_offences_total{reason="undecodable"}')).toBe(0);
});

test("a peer that restarts is found again under the same id; requests to it fail meanwhile", async () => {
  const keyFile = await fileInNewDirectory();
  const first = await start({ name: "a", keyFile });
  first.network.onRequest("blocks", () => new Promise(() => {}));
  const b = await start({ name: "b", peers: [first.address] });
  await b.when(() => b.network.peers().length === 1);
  const before = b.network.peers();
  const asked = b.network.request("blocks", { rollupId: bytes(1, 32), from: 0n, to: 0n });
  const failed = expect(asked).rejects.toMatchObject({ code: "NETWORK_FAILED" });
  await first.network.stop();
  await failed;
  await b.when(() => b.network.peers().length === 0);
  const second = await start({ name: "a", port: first.network.port, keyFile });
  await b.when(() => b.network.peers().length === 1);
  expect(b.network.peers()).toEqual(before);
  b.network.publish(attestationMessage(1n));
  await second.when(() => second.received.length === 1);
});

test("the key of a peer id is its owner's alone, and no other file is taken for one", async () => {
  const keyFile = await fileInNewDirectory();
  const { network } = await start({ name: "a", keyFile });
  const id = network.peerId;
  await network.stop();
  expect(((await stat(keyFile)).mode & 0o777).toString(8)).toBe("600");
  expect(await readFile(keyFile, "utf8")).toMatch(/^[0-9a-f]{64}\n$/);
  expect((await start({ name: "a", keyFile })).network.peerId).toBe(id);
  await writeFile(keyFile, "something else");
  await expect(start({ name: "b", keyFile })).rejects.toMatchObject({ code: "STORE_FAILED" });
  await expect(start({ name: "c", keyFile: join(keyFile, "no", "folder") })).rejects.toMatchObject({ code: "STORE_FAILED" });
});

test("a peer that is named by its id has to be the one that answers", async () => {
  const [a, b, absent] = [await start({ name: "a" }), await start({ name: "b" }), await start({ name: "absent" })];
  const named = (node: TestNode, id: string) => `/ip4/127.0.0.1/tcp/${node.network.port}/p2p/${id}`;
  const c = await start({ name: "c", peers: [named(a, a.network.peerId), named(b, absent.network.peerId)] });
  await c.when(() => c.network.peers().length === 1 && c.metric('network_closed_total{reason="wrong_peer"}') >= 2);
  expect(c.network.peers()).toEqual([a.network.peerId]);
  expect(b.network.peers()).toEqual([]);
});

test("operators show whose peers they are, to both sides of a connection", async () => {
  const a = await start({ name: "a", directory: testDirectory({ seat: 0 }) });
  const b = await start({ name: "b", directory: testDirectory({ seat: 1 }), peers: [a.address] });
  const nobody = await start({ name: "nobody", peers: [a.address, b.address] });
  await Promise.all([a, b, nobody].map((node) => node.when(() => node.network.peers().length === 2)));
  expect([...a.network.operators()]).toEqual([[b.network.peerId, testOperator(1)]]);
  expect([...b.network.operators()]).toEqual([[a.network.peerId, testOperator(0)]]);
  expect(Object.fromEntries(nobody.network.operators())).toEqual({
    [a.network.peerId]: testOperator(0),
    [b.network.peerId]: testOperator(1),
  });
  expect(nobody.metric("network_operators_count")).toBe(2);
});

test("claims are renewed when the table changes, count under the tables beside it, and lapse with theirs", async () => {
  const epochs = { a: 1, b: 1 };
  const a = await start({ name: "a", directory: testDirectory({ seat: 0, epoch: () => epochs.a }) });
  const b = await start({ name: "b", directory: testDirectory({ seat: 1, epoch: () => epochs.b }), peers: [a.address] });
  const seen = (node: TestNode) => [...node.network.operators().values()];
  await Promise.all([a.when(() => seen(a).length === 1), b.when(() => seen(b).length === 1)]);
  // b is behind: what a says is of the epoch beside its own.
  epochs.a = 2;
  await a.network.renewClaims();
  expect([seen(a), seen(b)]).toEqual([[testOperator(1)], [testOperator(0)]]);
  // Two ahead a is nobody to b, and the other way round, without blame.
  epochs.a = 3;
  await a.network.renewClaims();
  await b.when(() => seen(b).length === 0);
  expect(seen(a)).toEqual([]);
  // What could not be judged is judged once b has heard of the tables.
  epochs.b = 3;
  await b.network.renewClaims();
  expect(seen(b)).toEqual([testOperator(0)]);
  await a.when(() => seen(a).length === 1);
  for (const node of [a, b]) expect(node.metric('network_offences_total{reason="false_claim"}')).toBe(0);
});

test("a claim that cannot be made keeps nobody from starting, and is made up for", async () => {
  let isAway = true;
  const directory = testDirectory({ seat: 0 });
  const away = async (peerId: Hex) => {
    if (isAway) throw new Error("the signer is away");
    return directory.ownClaim?.(peerId);
  };
  const a = await start({ name: "a", directory: { ...directory, ownClaim: away } });
  const b = await start({ name: "b", peers: [a.address] });
  await b.when(() => b.network.peers().length === 1);
  expect(b.network.operators().size).toBe(0);
  await expect(a.network.renewClaims()).rejects.toThrow("the signer is away");
  isAway = false;
  await a.network.renewClaims();
  await b.when(() => b.network.operators().size === 1);
});

test("a node that dials itself gives up on that, one of another network is refused, and both sides know why", async () => {
  const a = await start({ name: "a" });
  await a.network.stop();
  const self = await start({ name: "self", port: a.network.port, peers: [a.address, a.address] });
  await self.when(() => self.metric('network_closed_total{reason="self"}') === 1);
  const stranger = await start({ name: "stranger", networkId: "other", peers: [self.address] });
  await Promise.all([self, stranger].map((node) => node.when(() => node.metric('network_closed_total{reason="wrong_network"}') >= 2)));
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
