import { createMetrics, SimulatedClock, seededRng, silentLogger } from "@parley/runtime";
import { expect, test } from "vitest";
import type { GossipMessage, Network, Verdict } from "./Network.ts";
import { SimulatedHub, type SimulatedHubOptions } from "./SimulatedHub.ts";
import { attestationMessage, bytes, messagesOfAllTopics, sampleBlock } from "./testing/samples.ts";

async function startWorld(
  size: number,
  options: Partial<SimulatedHubOptions> = {},
  judge: (message: GossipMessage) => Verdict = () => "accept",
) {
  const clock = new SimulatedClock(1_000);
  const hub = new SimulatedHub({ clock, rng: seededRng(1), logger: silentLogger, metrics: createMetrics(), ...options });
  const trace: string[] = [];
  const nodes: Network[] = [];
  for (let index = 0; index < size; index++) {
    const node = hub.join(`node-${index}`);
    node.onMessage((message, peerId) => {
      const beat = message.topic === "attestation" ? message.attestation.beat : message.topic;
      trace.push(`${clock.nowMs()} node-${index} ← ${peerId} ${beat}`);
      return judge(message);
    });
    await node.start();
    nodes.push(node);
  }
  const receivers = (beat: bigint) => trace.filter((line) => line.endsWith(` ${beat}`)).map((line) => line.split(" ")[1]);
  const node = (index: number): Network => nodes[index] ?? expect.unreachable();
  return { clock, hub, node, nodes, trace, receivers };
}

test("a publication reaches every other node exactly once, after the latency", async () => {
  const { clock, node, trace } = await startWorld(4, { latencyMs: 20 });
  expect(node(0).peers()).toEqual(["node-1", "node-2", "node-3"]);
  node(0).publish(attestationMessage(1n));
  await clock.advanceBy(19);
  expect(trace).toEqual([]);
  await clock.advanceBy(1_000);
  expect(trace).toEqual(["1020 node-1 ← node-0 1", "1020 node-2 ← node-0 1", "1020 node-3 ← node-0 1"]);
});

test("one seed, one history, whatever jitter and loss", async () => {
  const history = async (seed: number) => {
    const { clock, nodes, trace } = await startWorld(5, { latencyMs: 5, jitterMs: 50, loss: 0.3, rng: seededRng(seed) });
    for (const [index, node] of nodes.entries()) node.publish(attestationMessage(BigInt(index)));
    await clock.advanceBy(10_000);
    return trace;
  };
  expect(await history(3)).toEqual(await history(3));
  expect(await history(3)).not.toEqual(await history(4));
});

test("a partition holds until it heals; a node that is in no group reaches nobody", async () => {
  const { clock, hub, node, receivers } = await startWorld(5);
  hub.partition([
    ["node-0", "node-1"],
    ["node-2", "node-3"],
  ]);
  node(0).publish(attestationMessage(1n));
  node(3).publish(attestationMessage(2n));
  node(4).publish(attestationMessage(3n));
  await clock.advanceBy(100);
  expect([receivers(1n), receivers(2n), receivers(3n)]).toEqual([["node-1"], ["node-2"], []]);
  hub.heal();
  node(4).publish(attestationMessage(4n));
  await clock.advanceBy(100);
  expect(receivers(4n).sort()).toEqual(["node-0", "node-1", "node-2", "node-3"]);
});

test("forwarding makes up for loss, a rejected message is not forwarded and its sender is noted", async () => {
  const { clock, hub, node, receivers } = await startWorld(6, { loss: 0.4 });
  node(0).publish(attestationMessage(1n));
  await clock.advanceBy(100);
  expect(receivers(1n).sort()).toEqual(["node-1", "node-2", "node-3", "node-4", "node-5"]);
  expect(hub.rejections.size).toBe(0);

  const strict = await startWorld(3, {}, () => "reject");
  strict.node(1).publish(attestationMessage(1n));
  await strict.clock.advanceBy(100);
  expect(strict.hub.rejections).toEqual(new Map([["node-1", 2]]));
  expect(strict.receivers(1n)).toHaveLength(2);
});

test("messages pass through the real encoding: receivers share no object with the sender", async () => {
  const { clock, hub, node } = await startWorld(1);
  const received: GossipMessage[] = [];
  const reader = hub.join("reader");
  reader.onMessage((message) => {
    received.push(message);
    return "accept";
  });
  await reader.start();
  for (const message of messagesOfAllTopics) node(0).publish(message);
  await clock.advanceBy(10);
  expect(received).toEqual(messagesOfAllTopics);
  expect(received[0]).not.toBe(messagesOfAllTopics[0]);
});

test("requests are answered, refused or time out by the simulated clock", async () => {
  const { clock, hub, node } = await startWorld(3);
  node(2).onRequest("blocks", async ({ from }) => ({ blocks: [sampleBlock(from)] }));
  const request = { rollupId: bytes(1, 32), from: 3n, to: 3n };
  const answered = node(0).request("blocks", request);
  const refused = expect(node(0).request("blocks", request, { peerId: "node-1" })).rejects.toMatchObject({ code: "NETWORK_FAILED" });
  await clock.advanceBy(100);
  expect((await answered).blocks).toEqual([sampleBlock(3n)]);
  await refused;

  hub.loss = 1;
  const lost = node(0).request("blocks", request, { peerId: "node-2", timeoutMs: 500 });
  const timedOut = expect(lost).rejects.toMatchObject({ cause: { message: expect.stringContaining("500 ms") } });
  await clock.advanceBy(500);
  await timedOut;
  const stopped = expect(node(0).request("blocks", request, { peerId: "node-2" })).rejects.toMatchObject({ code: "NETWORK_FAILED" });
  await node(0).stop();
  await stopped;
  expect(clock.nextTaskMs()).toBeUndefined();
  expect(node(1).peers()).toEqual(["node-2"]);
});

test("a name is there once, and again after it stopped", async () => {
  const { hub, node } = await startWorld(2);
  const twin = hub.join("node-1");
  await expect(twin.start()).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  await node(1).stop();
  await twin.start();
  await node(1).stop();
  expect(node(0).peers()).toEqual(["node-1"]);
});
