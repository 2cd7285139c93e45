import { type Address, ParleyError } from "@parley/primitives";
import type { Clock, Logger, Metrics, Rng } from "@parley/runtime";
import { Handlers } from "./Handlers.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import type { GossipMessage, Network, RequestKind, RequestMap } from "./Network.ts";
import { requestInTurn } from "./requestInTurn.ts";
import { SeenCache } from "./SeenCache.ts";
import { decodeAnswer, decodeGossip, encodeGossip, encodeRequest, messageId, type TopicKind } from "./wire.ts";

export interface SimulatedHubOptions {
  clock: Clock;
  rng: Rng;
  logger: Logger;
  metrics: Metrics;
  /** one way; each frame takes `latencyMs` and up to `jitterMs` more, so frames overtake each other */
  latencyMs?: number;
  jitterMs?: number;
  /** share of frames that are lost, 0 to 1 */
  loss?: number;
}

/**
 * The world between simulated nodes: the same encodings, duplicates and verdicts as `Libp2pNetwork`, every accepted message forwarded to everybody, with the clock's time and
 * seeded faults instead of sockets. Quotas and bans, which belong to sockets, are not simulated; who sent a rejected message is told by `rejections`.
 */
export class SimulatedHub {
  readonly #options: SimulatedHubOptions;
  readonly #nodes = new Map<string, SimulatedNode>();
  /** node → its side of the partition; nodes without one reach nobody while there is a partition */
  #sides: ReadonlyMap<string, number> | undefined;
  /** share of frames lost from now on, 0 to 1 */
  loss: number;
  /** how often a node had a message of it rejected */
  readonly rejections = new Map<string, number>();

  constructor(options: SimulatedHubOptions) {
    this.#options = options;
    this.loss = options.loss ?? 0;
  }

  /** A new node, to be started. A stopped node's name can join again. */
  join(name: string): Network {
    return new SimulatedNode({ ...this.#options, hub: this, name });
  }

  /** Only nodes of one group reach each other, until `heal`. Frames under way still arrive. */
  partition(groups: readonly (readonly string[])[]): void {
    this.#sides = new Map(groups.flatMap((group, side) => group.map((name) => [name, side] as const)));
  }

  heal(): void {
    this.#sides = undefined;
  }

  /** @throws ParleyError CONFIG_INVALID when the name is taken */
  attach(node: SimulatedNode): void {
    if (this.#nodes.has(node.name)) throw new ParleyError("CONFIG_INVALID", `A node named ${node.name} is running already`);
    this.#nodes.set(node.name, node);
  }

  detach(node: SimulatedNode): void {
    if (this.#nodes.get(node.name) === node) this.#nodes.delete(node.name);
  }

  /** The nodes that `name` reaches now, by name. */
  reachable(name: string): string[] {
    const sides = this.#sides;
    const reaches = (other: string) =>
      other !== name && (sides === undefined || (sides.has(other) && sides.get(other) === sides.get(name)));
    return this.#nodes.has(name) ? [...this.#nodes.keys()].filter(reaches).sort() : [];
  }

  /** Delivers after latency and jitter, unless the frame is lost or the receiver is gone by then. */
  send(from: string, to: string, deliver: (receiver: SimulatedNode) => void): void {
    const { clock, rng, latencyMs = 1, jitterMs = 0 } = this.#options;
    if (rng.float() < this.loss || !this.reachable(from).includes(to)) return;
    const arrivalMs = clock.nowMs() + latencyMs + (jitterMs === 0 ? 0 : rng.integer(jitterMs + 1));
    clock.scheduleAt(arrivalMs, () => {
      const receiver = this.#nodes.get(to);
      if (receiver !== undefined) deliver(receiver);
    });
  }
}

class SimulatedNode implements Network {
  readonly name: string;
  readonly #hub: SimulatedHub;
  readonly #clock: Clock;
  readonly #metrics: Metrics;
  readonly #handlers: Handlers;
  readonly #seen = new SeenCache(DEFAULT_LIMITS.seenMessages);
  readonly #cancelPending = new Set<() => void>();
  #turn = 0;

  constructor({ hub, name, clock, logger, metrics }: SimulatedHubOptions & { hub: SimulatedHub; name: string }) {
    this.name = name;
    this.#hub = hub;
    this.#clock = clock;
    this.#metrics = metrics;
    this.#handlers = new Handlers({ logger: logger.child({ node: name }), metrics });
  }

  onMessage(handler: Parameters<Network["onMessage"]>[0]): void {
    this.#handlers.addMessageHandler(handler);
  }

  onRequest<K extends RequestKind>(kind: K, handler: (request: RequestMap[K]["request"]) => Promise<RequestMap[K]["response"]>): void {
    this.#handlers.setRequestHandler(kind, handler);
  }

  publish(message: GossipMessage): void {
    const payload = encodeGossip(message);
    this.#seen.add(idOf(message.topic, payload));
    this.#flood(message.topic, payload, undefined);
  }

  request<K extends RequestKind>(
    kind: K,
    request: RequestMap[K]["request"],
    options: { peerId?: string; timeoutMs?: number } = {},
  ): Promise<RequestMap[K]["response"]> {
    const ask = (peer: string, timeoutMs: number) => this.#ask(kind, request, peer, timeoutMs);
    return requestInTurn({ kind, peers: this.peers(), turn: this.#turn++, ...options, ask });
  }

  peers(): readonly string[] {
    return this.#hub.reachable(this.name);
  }

  /** Claims are not simulated. */
  operators(): ReadonlyMap<string, Address> {
    return new Map();
  }

  setDirectory(): void {}

  async renewClaims(): Promise<void> {}

  async start(): Promise<void> {
    this.#hub.attach(this);
  }

  async stop(): Promise<void> {
    this.#hub.detach(this);
    for (const cancel of [...this.#cancelPending]) cancel();
  }

  /** A gossip message arrived from `from`. */
  async receive(topic: TopicKind, payload: Buffer, from: string): Promise<void> {
    const id = idOf(topic, payload);
    if (this.#seen.has(id)) return;
    const message = decodeGossip(topic, payload);
    this.#seen.add(id);
    const verdict = await this.#handlers.judge(message, from);
    this.#metrics.count("network_messages_total", 1, { topic, verdict });
    if (verdict === "accept") this.#flood(topic, payload, from);
    else if (verdict === "reject") this.#hub.rejections.set(from, (this.#hub.rejections.get(from) ?? 0) + 1);
  }

  /** A request arrived from `from`; `settle` runs there when the answer does. */
  async serve(
    { kind, payload, from }: { kind: RequestKind; payload: Buffer; from: string },
    settle: (answer: Buffer) => void,
  ): Promise<void> {
    const answer = await this.#handlers.answer(kind, payload, DEFAULT_LIMITS.answerBytes);
    if (answer !== undefined) this.#hub.send(this.name, from, () => settle(answer));
  }

  #ask<K extends RequestKind>(
    kind: K,
    request: RequestMap[K]["request"],
    peer: string,
    timeoutMs: number,
  ): Promise<RequestMap[K]["response"]> {
    return new Promise((resolve, reject) => {
      const fail = (why: string) => reject(new ParleyError("NETWORK_FAILED", `${peer} did not answer: ${why}`, { recovery: "retry" }));
      const done = () => {
        cancelTimer();
        this.#cancelPending.delete(onStop);
      };
      const onStop = () => {
        done();
        fail("this node stopped");
      };
      const cancelTimer = this.#clock.scheduleAt(this.#clock.nowMs() + timeoutMs, () => {
        done();
        fail(`silent for ${timeoutMs} ms`);
      });
      this.#cancelPending.add(onStop);
      const settle = (answer: Buffer) => {
        done();
        const decoded = decodeAnswer(kind, answer);
        if ("answer" in decoded) resolve(decoded.answer);
        else fail("it refused");
      };
      const asked = { kind, payload: encodeRequest(kind, request), from: this.name };
      this.#hub.send(this.name, peer, (receiver) => void receiver.serve(asked, settle));
    });
  }

  #flood(topic: TopicKind, payload: Buffer, from: string | undefined): void {
    for (const peer of this.peers()) {
      if (peer !== from) this.#hub.send(this.name, peer, (receiver) => void receiver.receive(topic, payload, this.name));
    }
  }
}

function idOf(topic: TopicKind, payload: Buffer): string {
  return messageId(topic, payload).toString("base64");
}
