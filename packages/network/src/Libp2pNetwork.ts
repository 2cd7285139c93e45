import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { Connection, Stream } from "@libp2p/interface";
import { type Address, type Hex, ParleyError } from "@parley/primitives";
import type { Clock, Logger, Metrics, Rng } from "@parley/runtime";
import { CLAIM_PROTOCOL, Claims, readClaim, showClaim } from "./Claims.ts";
import { createHost, type Host } from "./createHost.ts";
import { Dialler } from "./Dialler.ts";
import { GOSSIP_PROTOCOLS, GossipRouter } from "./GossipRouter.ts";
import { Handlers } from "./Handlers.ts";
import { HELLO_PROTOCOL, NETWORK_VERSION } from "./hello.ts";
import { Links } from "./Links.ts";
import { DEFAULT_LIMITS, type NetworkLimits } from "./limits.ts";
import { loadPeerKey, newPeerKey } from "./loadPeerKey.ts";
import type { GossipMessage, Network, PeerDirectory, RequestKind, RequestMap, Verdict } from "./Network.ts";
import type { Peer } from "./Peer.ts";
import { type Endpoint, multiaddrOf, type PeerAddress, parsePeerAddress } from "./peerAddress.ts";
import { requestInTurn } from "./requestInTurn.ts";
import { ask, serve, UndecodableAnswerError } from "./requests.ts";
import { decodeGossip, encodeGossip, encodeRefusal, protocolOf, type TopicKind } from "./wire.ts";

export interface Libp2pNetworkOptions {
  /** port 0 = any free one; see `Libp2pNetwork.port` */
  listen: Endpoint;
  /** `host:port` or multiaddrs of peers that are dialled, again and again while they are away */
  peers: readonly string[];
  /** what peers see in their logs; proves nothing */
  name: string;
  /** only peers of the same one are spoken to: `networkIdOf` */
  networkId: string;
  /** where the key of the peer id is kept; undefined: a key for this life only */
  keyFile?: string;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  rng: Rng;
  limits?: Partial<NetworkLimits>;
}

/** Of the quota of messages: to check a claim takes a pairing. */
const CLAIM_COST = 50;

/**
 * `Network` over libp2p: TCP, noise, yamux, gossipsub (specs/wire.md §16). Peers are authenticated by their keys, and those of operators by their signing keys; whatever
 * matters is signed inside the messages all the same. Bad input of any kind is dropped, counted in `network_offences_total` or `network_closed_total` by reason, and held
 * against the sender.
 */
export class Libp2pNetwork implements Network {
  readonly #options: Libp2pNetworkOptions;
  readonly #logger: Logger;
  readonly #metrics: Metrics;
  readonly #limits: NetworkLimits;
  readonly #addresses: readonly PeerAddress[];
  readonly #handlers: Handlers;
  readonly #links: Links;
  readonly #claims = new Claims();
  #host: Host | undefined;
  #dialler: Dialler | undefined;
  #port = 0;
  #turn = 0;

  /** @throws ParleyError CONFIG_INVALID for a peer that has no address */
  constructor(options: Libp2pNetworkOptions) {
    const { name, networkId, clock, metrics } = options;
    this.#options = options;
    this.#logger = options.logger.child({ component: "network" });
    this.#metrics = metrics;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#addresses = [...new Set(options.peers)].map(parsePeerAddress);
    this.#handlers = new Handlers({ logger: this.#logger, metrics });
    const own = { version: NETWORK_VERSION, networkId, name };
    this.#links = new Links({ own, claims: this.#claims, clock, logger: this.#logger, metrics, limits: this.#limits });
  }

  /** The port that it listens on; 0 before `start`. */
  get port(): number {
    return this.#port;
  }

  /** The own peer id; empty before `start`. */
  get peerId(): string {
    return this.#host?.peerId.toString() ?? "";
  }

  onMessage(handler: Parameters<Network["onMessage"]>[0]): void {
    this.#handlers.addMessageHandler(handler);
  }

  onRequest<K extends RequestKind>(kind: K, handler: (request: RequestMap[K]["request"]) => Promise<RequestMap[K]["response"]>): void {
    this.#handlers.setRequestHandler(kind, handler);
    if (this.#host !== undefined) void this.#serve(this.#host, kind);
  }

  setDirectory(directory: PeerDirectory): void {
    this.#claims.directory = directory;
  }

  async renewClaims(): Promise<void> {
    this.#links.reviewClaims();
    const host = this.#host;
    if (host === undefined) return;
    await this.#claims.renew(peerIdBytes(host));
    await Promise.all(this.#links.present().map((peer) => this.#showClaim(peer)));
  }

  publish(message: GossipMessage): void {
    const host = this.#host;
    if (host === undefined) return;
    const bytes = encodeGossip(message);
    const { topic } = message;
    if (bytes.length > this.#limits.messageBytes) {
      this.#metrics.count("network_oversized_publications_total", 1, { topic });
      this.#logger.error("network_message_too_large", { topic, bytes: bytes.length, limit: this.#limits.messageBytes });
      return;
    }
    this.#metrics.count("network_published_total", 1, { topic });
    host.services.router.publish(topic, bytes).catch((error: unknown) => this.#logger.error("network_publish_failed", { topic, error }));
  }

  async request<K extends RequestKind>(
    kind: K,
    request: RequestMap[K]["request"],
    options: { peerId?: string; timeoutMs?: number } = {},
  ): Promise<RequestMap[K]["response"]> {
    const askPeer = (peerId: string, timeoutMs: number) => this.#ask(kind, request, { peerId, timeoutMs });
    return requestInTurn({ kind, peers: this.peers(), turn: this.#turn++, ...options, ask: askPeer });
  }

  peers(): readonly string[] {
    return this.#links.readyPeers();
  }

  operators(): ReadonlyMap<string, Address> {
    return this.#links.operators();
  }

  /** @throws ParleyError NETWORK_FAILED when the port cannot be had, STORE_FAILED when the key cannot be kept */
  async start(): Promise<void> {
    const { keyFile, listen, clock, rng } = this.#options;
    const host = await createHost({
      privateKey: keyFile === undefined ? await newPeerKey() : await loadPeerKey(keyFile),
      listen: multiaddrOf({ ...listen, host: isIP(listen.host) === 0 ? (await lookup(listen.host)).address : listen.host }),
      limits: this.#limits,
      gater: this.#links.gater,
      createRouter: (components) => this.#createRouter(components),
    });
    await host.handle(HELLO_PROTOCOL, (stream, connection) => this.#links.answer(stream, connection), { maxInboundStreams: 1 });
    await host.handle(CLAIM_PROTOCOL, (stream, connection) => void this.#takeClaim(stream, connection), { maxInboundStreams: 2 });
    await host.handle(GOSSIP_PROTOCOLS, (stream, connection) => void this.#takeGossip(host, stream, connection), { maxInboundStreams: 2 });
    await Promise.all(this.#handlers.kinds.map((kind) => this.#serve(host, kind)));
    // Before anybody is spoken to: who connects first is to know whose node this is.
    await this.#claims.renew(peerIdBytes(host)).catch((error: unknown) => this.#logger.warn("network_claim_not_made", { error }));
    this.#links.begin(host);
    try {
      await host.start();
    } catch (cause) {
      await host.stop();
      const { port } = listen;
      throw new ParleyError("NETWORK_FAILED", `Cannot listen for peers on ${listen.host}:${port}`, {
        fields: { host: listen.host, port },
        cause,
        hint: "choose another port, or 0 for any",
      });
    }
    this.#host = host;
    const [address] = host.getMultiaddrs();
    this.#port = Number(address?.getComponents().find(({ name }) => name === "tcp")?.value ?? 0);
    this.#logger.info("network_listening", { host: listen.host, port: this.#port, peerId: this.peerId });
    const connect = (peer: PeerAddress, signal: AbortSignal) => this.#links.connect(peer, signal);
    this.#dialler = new Dialler({ peers: this.#addresses, connect, limits: this.#limits, clock, rng });
    this.#dialler.start();
  }

  /** Closes every connection; pending requests fail. Handlers still at work finish, but nothing is sent any more. */
  async stop(): Promise<void> {
    const host = this.#host;
    if (host === undefined) return;
    this.#host = undefined;
    const dialling = this.#dialler?.stop();
    // First, since libp2p would say goodbye to each of them, and wait.
    this.#links.end();
    await dialling;
    await host.stop();
  }

  #createRouter(components: ConstructorParameters<typeof GossipRouter>[0]["components"]): GossipRouter {
    return new GossipRouter({
      components,
      networkId: this.#options.networkId,
      limits: this.#limits,
      demerits: (peerId) => this.#links.demerits(peerId),
      judge: (kind, peerId, bytes) => this.#judge(kind, peerId, bytes),
      onReady: (peerId) => this.#links.ready(peerId),
      onLost: (connection, error) => this.#links.lostGossip(connection, error),
      sent: (bytes) => this.#metrics.count("network_sent_bytes_total", bytes),
    });
  }

  async #showClaim(peer: Peer): Promise<void> {
    const { own } = this.#claims;
    const { link } = peer;
    if (own === undefined || link.shown === own) return;
    try {
      await this.#within(this.#limits.handshakeMs, (signal) => showClaim(link.connection, own, signal));
      link.shown = own;
    } catch (error) {
      // It is shown again with the next renewal.
      this.#logger.debug("network_claim_not_taken", { ...link.fields, error });
    }
  }

  async #takeClaim(stream: Stream, connection: Connection): Promise<void> {
    const peer = await this.#links.peerOf(connection);
    if (peer === undefined) return stream.abort(new Error("no hello, no claims"));
    if (!peer.quota.messages.take(CLAIM_COST)) {
      stream.abort(new Error("too many claims"));
      return this.#links.offence(peer.link, "message_quota");
    }
    try {
      const claim = await this.#within(this.#limits.handshakeMs, (signal) => readClaim(stream, signal));
      if (claim === undefined) this.#links.offence(peer.link, "undecodable");
      else this.#links.claimed(peer, claim);
    } catch {
      stream.abort(new Error("no claim came"));
    }
  }

  async #within<T>(ms: number, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { clock } = this.#options;
    const abort = new AbortController();
    const cancelTimer = clock.scheduleAt(clock.nowMs() + ms, () => abort.abort());
    try {
      return await task(abort.signal);
    } finally {
      cancelTimer();
    }
  }

  async #takeGossip(host: Host, stream: Stream, connection: Connection): Promise<void> {
    const peer = await this.#links.peerOf(connection);
    if (peer === undefined) return stream.abort(new Error("no hello, no gossip"));
    const { quota, link } = peer;
    await host.services.router.accept(stream, connection, {
      takeMessages: (count) => quota.messages.take(count),
      takeBytes: (count) => quota.bytes.take(count),
      offence: (offence) => this.#links.offence(link, offence),
      passed: (messages, bytes) => {
        this.#metrics.count("network_received_total", messages);
        this.#metrics.count("network_received_bytes_total", bytes);
      },
    });
  }

  async #judge(kind: TopicKind, peerId: string, bytes: Uint8Array): Promise<Verdict> {
    const peer = this.#links.peer(peerId);
    // Who was cut off is still in what came with its last bytes.
    if (peer === undefined || peer.link.reason !== undefined) return "ignore";
    if (peer.judging.size + peer.judging.pending >= this.#limits.messagesInFlight) {
      this.#links.offence(peer.link, "message_quota");
      return "ignore";
    }
    let message: GossipMessage;
    try {
      message = decodeGossip(kind, bytes);
    } catch {
      this.#links.offence(peer.link, "undecodable");
      return "reject";
    }
    peer.judging.concurrency = this.#limits[peer.link.operator === undefined ? "messagesJudged" : "messagesInFlight"];
    return peer.judging.add(() => this.#judgeDecoded(message, peer));
  }

  async #judgeDecoded(message: GossipMessage, { id, link }: Peer): Promise<Verdict> {
    if (link.reason !== undefined) return "ignore";
    const verdict = await this.#handlers.judge(message, id);
    this.#metrics.count("network_messages_total", 1, { topic: message.topic, verdict });
    if (verdict === "reject") this.#links.offence(link, "rejected");
    return verdict;
  }

  async #ask<K extends RequestKind>(
    kind: K,
    request: RequestMap[K]["request"],
    { peerId, timeoutMs }: { peerId: string; timeoutMs: number },
  ): Promise<RequestMap[K]["response"]> {
    const peer = this.#links.peer(peerId);
    if (peer === undefined || peer.pending >= this.#limits.pendingRequests) {
      const reason = peer === undefined ? "not connected" : "too many requests are unanswered";
      throw new ParleyError("NETWORK_FAILED", `${peerId} was not asked: ${reason}`, {
        fields: { peerId, kind, reason },
        recovery: "retry",
      });
    }
    const { link } = peer;
    peer.pending++;
    try {
      return await ask(link.connection, kind, request, { clock: this.#options.clock, timeoutMs, mostBytes: this.#limits.answerBytes });
    } catch (error) {
      if (error instanceof ParleyError && error.cause instanceof UndecodableAnswerError) this.#links.offence(link, "undecodable");
      throw error;
    } finally {
      peer.pending--;
    }
  }

  async #serve(host: Host, kind: RequestKind): Promise<void> {
    const onStream = async (stream: Stream, connection: Connection) => {
      const peer = await this.#links.peerOf(connection);
      if (peer === undefined) return stream.abort(new Error("no hello, no answers"));
      const answer = (bytes: Uint8Array) => this.#answer(kind, peer, bytes);
      try {
        await this.#within(this.#limits.answerMs, (signal) => serve(stream, { signal, answer }));
      } catch {
        stream.abort(new Error("not answered"));
      }
    };
    await host.handle(protocolOf(kind), (stream, connection) => void onStream(stream, connection), { maxInboundStreams: 32 });
  }

  async #answer(kind: RequestKind, peer: Peer, bytes: Uint8Array): Promise<Buffer | undefined> {
    if (!peer.quota.messages.take(1)) {
      this.#links.offence(peer.link, "message_quota");
      return undefined;
    }
    if (peer.requestsInFlight >= this.#limits.requestsInFlight) {
      this.#metrics.count("network_requests_refused_total");
      return encodeRefusal("busy");
    }
    peer.requestsInFlight++;
    const answer = await this.#handlers.answer(kind, bytes, this.#limits.answerBytes);
    peer.requestsInFlight--;
    this.#metrics.count("network_requests_total", 1, { kind });
    if (answer === undefined) this.#links.offence(peer.link, "undecodable");
    return answer;
  }
}

/** As in `peerDigest`. */
function peerIdBytes({ peerId }: Pick<Host, "peerId">): Hex {
  return `0x${Buffer.from(peerId.toMultihash().bytes).toString("hex")}`;
}
