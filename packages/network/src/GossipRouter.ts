import { type GossipSub, type GossipSubComponents, gossipsub, StrictNoSign, TopicValidatorResult } from "@libp2p/gossipsub";
import { RPC } from "@libp2p/gossipsub/message";
import { type Connection, type Stream, type StreamHandler, start, stop, type Topology } from "@libp2p/interface";
import { systemClock } from "@parley/runtime";
import { encode } from "it-length-prefixed";
import { guardRpcs, RPC_LIMITS, type RpcGuard } from "./guardRpcs.ts";
import type { NetworkLimits } from "./limits.ts";
import type { Verdict } from "./Network.ts";
import { SCORE_THRESHOLDS, scoreParams } from "./scoring.ts";
import { messageId, TOPIC_KINDS, type TopicKind, topicOf } from "./wire.ts";

/** gossipsub 1.1 scores peers; 1.2 adds that nobody is sent a large message that it has. Older ones are not spoken. */
export const GOSSIP_PROTOCOLS = ["/meshsub/1.2.0", "/meshsub/1.1.0"];

const ACCEPTANCE: { [V in Verdict]: TopicValidatorResult } = {
  accept: TopicValidatorResult.Accept,
  ignore: TopicValidatorResult.Ignore,
  reject: TopicValidatorResult.Reject,
};

/** What is said to a peer within this time goes in one frame: each costs a cipher, a header of the multiplexer and a system call at both ends, which together is more than all else that gossip costs, and messages come in bursts. */
const GATHER_MS = 5;

export interface GossipRouterOptions {
  components: Omit<GossipSubComponents, "registrar">;
  networkId: string;
  limits: NetworkLimits;
  /** of a peer now */
  demerits: (peerId: string) => number;
  /** a message that nobody brought before */
  judge: (kind: TopicKind, peerId: string, bytes: Uint8Array) => Promise<Verdict>;
  /** from now on publications reach this peer */
  onReady: (peerId: string) => void;
  /** the stream to a peer ended by itself, because of this if it was an error */
  onLost: (connection: Connection, error: Error | undefined) => void;
  sent: (bytes: number) => void;
}

/**
 * gossipsub over connections that are handed to it, instead of every one that libp2p makes: a peer enters when it has said hello and our stream to it stands, so that
 * nobody is gossiped to before, and no peer that is slow to open a stream keeps others waiting, as in gossipsub's own queue. What comes in passes a guard first.
 */
export class GossipRouter {
  readonly #options: GossipRouterOptions;
  readonly #gossip: GossipSub;
  readonly #topics: ReadonlySet<string>;
  /** our stream to each peer */
  readonly #outgoing = new Map<string, Stream>();
  #onStream: StreamHandler = () => undefined;
  #topology: Topology = {};

  constructor(options: GossipRouterOptions) {
    const { networkId, limits, demerits, judge } = options;
    const { privateKey, peerId, peerStore, connectionManager, logger } = options.components;
    this.#options = options;
    const topics = TOPIC_KINDS.map((kind) => topicOf(networkId, kind));
    this.#topics = new Set(topics);
    this.#gossip = gossipsub({
      globalSignaturePolicy: StrictNoSign,
      msgIdFn: ({ topic, data }) => messageId(topic, data),
      fallbackToFloodsub: false,
      // Own publications go to every peer at once, not only to the mesh: a beat may be 250 ms, a heartbeat is 1 s, and a peer that we are connected to is worth one copy.
      floodPublish: true,
      allowPublishToZeroTopicPeers: true,
      // So forwarding is for who the publisher does not reach, or not at once.
      D: 3,
      Dlo: 2,
      Dhi: 4,
      doPX: false,
      tagMeshPeers: false,
      allowedTopics: topics,
      seenTTL: limits.seenMs,
      maxInboundDataLength: limits.rpcBytes,
      maxOutboundBufferSize: limits.outgoingQueueBytes,
      decodeRpcLimits: RPC_LIMITS,
      scoreParams: scoreParams({ topics, demerits }),
      scoreThresholds: SCORE_THRESHOLDS,
    })({
      ...{ privateKey, peerId, peerStore, connectionManager, logger },
      registrar: {
        handle: async (_protocol, onStream) => {
          this.#onStream = onStream;
        },
        unhandle: async () => undefined,
        register: async (protocol, topology) => {
          this.#topology = topology;
          return protocol;
        },
        unregister: () => undefined,
      } as Partial<GossipSubComponents["registrar"]> as GossipSubComponents["registrar"], // gossipsub uses no more of it
    });
    for (const kind of TOPIC_KINDS) {
      this.#gossip.topicValidators.set(
        topicOf(networkId, kind),
        async (peer, { data }) => ACCEPTANCE[await judge(kind, peer.toString(), data)],
      );
    }
    this.#gossip.addEventListener("subscription-change", ({ detail }) => {
      const peerId = detail.peerId.toString();
      if (this.#outgoing.has(peerId)) options.onReady(peerId);
    });
  }

  async start(): Promise<void> {
    await start(this.#gossip);
    for (const topic of this.#topics) this.#gossip.subscribe(topic);
  }

  stop(): Promise<void> {
    return stop(this.#gossip);
  }

  /** Opens our stream to a peer that said hello. @throws when the peer does not let it within the signal's time */
  async add(connection: Connection, signal: AbortSignal): Promise<void> {
    const peerId = connection.remotePeer.toString();
    const stream = await connection.newStream(GOSSIP_PROTOCOLS, { signal });
    stream.addEventListener("close", ({ error }) => {
      if (this.#outgoing.get(peerId) === stream) this.#options.onLost(connection, error);
    });
    this.#outgoing.set(peerId, stream);
    this.#topology.onConnect?.(connection.remotePeer, this.#withStream(connection, stream));
  }

  /** The connection that `add` was given is gone. */
  remove(connection: Connection): void {
    if (this.#outgoing.delete(connection.remotePeer.toString())) this.#topology.onDisconnect?.(connection.remotePeer);
  }

  /** Takes the stream that a peer gossips to us on. The peer was added before. */
  async accept(stream: Stream, connection: Connection, guard: Omit<RpcGuard, "limits" | "topics">): Promise<void> {
    const outgoing = this.#outgoing.get(connection.remotePeer.toString());
    if (outgoing === undefined) return stream.abort(new Error("no stream to this peer"));
    const passed = guardRpcs(stream, { ...guard, limits: this.#options.limits, topics: this.#topics });
    // Without events to listen to, gossipsub reads it as any other source.
    const guarded = replacing(stream, { addEventListener: undefined, [Symbol.asyncIterator]: () => passed });
    await this.#onStream(guarded, this.#withStream(connection, outgoing));
  }

  /** Sends to every peer at once, also what was published or seen before. */
  async publish(kind: TopicKind, bytes: Uint8Array): Promise<void> {
    const topic = topicOf(this.#options.networkId, kind);
    try {
      await this.#gossip.publish(topic, bytes);
    } catch (error) {
      if (!(error instanceof Error && error.message === "PublishError.Duplicate")) throw error;
      // gossipsub publishes nothing twice; whoever has it drops it as seen.
      const rpc = encode.single(RPC.encode({ subscriptions: [], messages: [{ topic, data: bytes }] }));
      for (const stream of this.#outgoing.values()) if (stream.status === "open") stream.send(rpc);
    }
  }

  /** The connection as gossipsub sees it: the one stream that it opens stands already. */
  #withStream(connection: Connection, stream: Stream): Connection {
    const { sent } = this.#options;
    let waiting: Uint8Array[] = [];
    const flush = () => {
      const rpcs = waiting;
      waiting = [];
      if (stream.status === "open") stream.send(Buffer.concat(rpcs));
    };
    const send = (data: Parameters<Stream["send"]>[0]) => {
      sent(data.byteLength);
      // Of the system also where another clock judges peers: this decides nothing.
      if (waiting.length === 0) systemClock.scheduleAt(systemClock.nowMs() + GATHER_MS, flush);
      waiting.push(data.subarray());
      return true;
    };
    return replacing(connection, { newStream: async () => replacing(stream, { send }) });
  }
}

/** `target` with some members replaced. Methods keep their own `this`, which a class with private members needs. */
function replacing<T extends object>(target: T, members: { [K in keyof T]?: T[K] | undefined }): T {
  return new Proxy(target, {
    get(_target, key) {
      if (Object.hasOwn(members, key)) return Reflect.get(members, key);
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
