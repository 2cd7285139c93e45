/** What tests of attacks on a node have in common. */
import { SimulatedClock } from "@parley/runtime";
import { expect } from "vitest";
import { RawPeer } from "./RawPeer.ts";
import { attestationMessage } from "./samples.ts";
import { type StartNodeOptions, startNode, type TestNode } from "./startNode.ts";

const running: TestNode[] = [];
const attackers: RawPeer[] = [];

/** Ends everything that was started. */
export async function endAttacks(): Promise<void> {
  await Promise.all(attackers.splice(0).map((attacker) => attacker.stop()));
  await Promise.all(running.splice(0).map((node) => node.network.stop()));
}

/** A node that ends with the test. */
export async function start(options: StartNodeOptions): Promise<TestNode> {
  const node = await startNode(options);
  running.push(node);
  return node;
}

export interface Pair {
  victim: TestNode;
  honest: TestNode;
}

/** A victim and an honest peer of it. The victim's time stands still, so that nothing is forgiven or refilled while a test runs. */
export async function startPair(options: Partial<StartNodeOptions> = {}): Promise<Pair> {
  const victim = await start({ name: "victim", clock: new SimulatedClock(1_700_000_000_000), ...options });
  const honest = await start({ name: "honest", peers: [victim.address] });
  await Promise.all([victim, honest].map((node) => node.when(() => node.network.peers().length === 1)));
  return { victim, honest };
}

/** An attacker that ends with the test. */
export function track(attacker: RawPeer): RawPeer {
  attackers.push(attacker);
  return attacker;
}

/** A peer that the victim listens to. */
export async function attack(
  victim: TestNode,
  ...hello: Parameters<typeof RawPeer.greeted> extends [unknown, ...infer R] ? R : never
): Promise<RawPeer> {
  const attacker = track(await RawPeer.greeted(victim.network.port, ...hello));
  await victim.when(() => victim.network.peers().includes(attacker.id));
  return attacker;
}

/** The honest peer still gets through. */
let beats = 1_000n;
export async function expectService({ victim, honest }: Pair) {
  const beat = beats++;
  honest.network.publish(attestationMessage(beat));
  await victim.when(() => victim.received.some(({ message }) => message.topic === "attestation" && message.attestation.beat === beat));
  expect(victim.network.peers()).toContain(honest.network.peerId);
}
