import { createServer, connect as openSocket, type Server, type Socket } from "node:net";
import { ParleyError } from "@parley/primitives";
import type { Clock, Logger, Metrics, Rng } from "@parley/runtime";
import { encodeFrame } from "./frames.ts";
import { Handlers } from "./Handlers.ts";
import { DEFAULT_LIMITS, type NetworkLimits } from "./limits.ts";
import type { GossipMessage, Network, RequestKind, RequestMap, Verdict } from "./Network.ts";
import { type Offence, PeerScores } from "./PeerScores.ts";
import { type Endpoint, parseEndpoint } from "./parseEndpoint.ts";
import { requestInTurn } from "./requestInTurn.ts";
import { messageId, SeenCache } from "./SeenCache.ts";
import { type LinkOwner, TcpLink } from "./TcpLink.ts";
import { encodeFailure, encodeGossip, type Hello, isRequestKind, NETWORK_VERSION, type WireFrame } from "./wire.ts";

export interface TcpNetworkOptions {
  /** port 0 = any free one; see `TcpNetwork.port` */
  listen: Endpoint;
  /** `host:port` of peers that are dialled, again and again while they are away */
  peers: readonly string[];
  /** what peers see in their logs; proves nothing */
  name: string;
  /** only peers of the same one are spoken to: the table root */
  networkId: string;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  rng: Rng;
  limits?: Partial<NetworkLimits>;
}

/** Why connections end, as a metric's label; the errors of the operating system, of which there are many, are `connection_lost`. */
const CLOSE_REASONS = new Set([
  "bad_handshake",
  "banned",
  "handshake_timeout",
  "internal_error",
  "oversized_frame",
  "self",
  "slow_reader",
  "stopped",
  "wrong_network",
  "wrong_version",
]);

/** A configured peer. */
interface DialledPeer {
  text: string;
  endpoint: Endpoint;
  failures: number;
  cancelRetry: () => void;
}

/**
 * `Network` over plain TCP: frames of JSON, every new and accepted message flooded to every peer but the one that it came from. Nothing is encrypted and no peer
 * is authenticated: whatever matters is signed inside the messages. Bad input of any kind is dropped, counted in `network_offences_total` or
 * `network_closed_total` by reason, and held against the sender.
 */
export class TcpNetwork implements Network {
  readonly #options: TcpNetworkOptions;
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #metrics: Metrics;
  readonly #limits: NetworkLimits;
  readonly #hello: Hello;
  readonly #handlers: Handlers;
  readonly #seen: SeenCache;
  readonly #scores: PeerScores;
  readonly #dialled: readonly DialledPeer[];
  readonly #links = new Set<TcpLink>();
  readonly #owner: LinkOwner;
  #server: Server | undefined;
  #port = 0;
  #turn = 0;

  /** @throws ParleyError CONFIG_INVALID for a peer that is no `host:port` */
  constructor(options: TcpNetworkOptions) {
    const { peers, name, networkId, clock, metrics, rng } = options;
    this.#options = options;
    this.#clock = clock;
    this.#logger = options.logger.child({ component: "network" });
    this.#metrics = metrics;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#hello = { version: NETWORK_VERSION, networkId, session: `0x${Buffer.from(rng.bytes(16)).toString("hex")}`, name };
    this.#handlers = new Handlers({ logger: this.#logger, metrics });
    this.#seen = new SeenCache(this.#limits.seenMessages);
    this.#scores = new PeerScores(clock, this.#limits);
    this.#dialled = [...new Set(peers)].map((text) => ({ text, endpoint: parseEndpoint(text), failures: 0, cancelRetry: () => undefined }));
    this.#owner = {
      greeted: (link, hello) => this.#refusal(link, hello),
      opened: (link) => this.#opened(link),
      isDuplicate: (payload) => this.#isDuplicate(messageId(payload)),
      received: (link, frame) => this.#received(link, frame),
      offence: (link, offence) => this.#offence(link, offence),
      broken: (link, error) => this.#logger.error("network_link_failed", { peer: link.peerId, error }),
      closed: (link, reason) => this.#closed(link, reason),
    };
  }

  /** The port that it listens on; 0 before `start`. */
  get port(): number {
    return this.#port;
  }

  onMessage(handler: Parameters<Network["onMessage"]>[0]): void {
    this.#handlers.addMessageHandler(handler);
  }

  onRequest<K extends RequestKind>(kind: K, handler: (request: RequestMap[K]["request"]) => Promise<RequestMap[K]["response"]>): void {
    this.#handlers.setRequestHandler(kind, handler);
  }

  /** Sends to every peer; own handlers are not called. A message over the frame limit is logged and not sent. */
  publish(message: GossipMessage): void {
    const payload = encodeGossip(message);
    if (payload.length > this.#limits.frameBytes) {
      this.#metrics.count("network_oversized_publications_total", 1, { topic: message.topic });
      this.#logger.error("network_message_too_large", {
        topic: message.topic,
        bytes: payload.length,
        limit: this.#limits.frameBytes,
      });
      return;
    }
    this.#seen.add(messageId(payload));
    this.#metrics.count("network_published_total", 1, { topic: message.topic });
    this.#flood(payload, undefined);
  }

  async request<K extends RequestKind>(
    kind: K,
    request: RequestMap[K]["request"],
    options: { peerId?: string; timeoutMs?: number } = {},
  ): Promise<RequestMap[K]["response"]> {
    const byPeer = new Map(this.#speakingLinks().map((link) => [link.peerId, link]));
    return requestInTurn({
      kind,
      peers: [...byPeer.keys()],
      turn: this.#turn++,
      ...options,
      ask: (peerId, timeoutMs) => byPeer.get(peerId)?.request(kind, request, timeoutMs) ?? Promise.reject(new Error("not connected")),
    });
  }

  peers(): readonly string[] {
    return [...new Set(this.#speakingLinks().map((link) => link.peerId))].sort();
  }

  /** @throws ParleyError NETWORK_FAILED when the port cannot be had */
  async start(): Promise<void> {
    const { host, port } = this.#options.listen;
    const server = createServer((socket) => this.#accept(socket));
    const listening = Promise.withResolvers<void>();
    server.once("error", (cause) =>
      listening.reject(
        new ParleyError("NETWORK_FAILED", `Cannot listen for peers on ${host}:${port}: ${cause.message}`, {
          fields: { host, port },
          cause,
          hint: "choose another port, or 0 for any",
        }),
      ),
    );
    server.listen(port, host, listening.resolve);
    await listening.promise;
    server.on("error", (error) => this.#logger.error("network_listener_failed", { error }));
    const address = server.address();
    this.#port = address !== null && typeof address === "object" ? address.port : port;
    this.#server = server;
    this.#countPeers();
    this.#logger.info("network_listening", { host, port: this.#port, session: this.#hello.session });
    for (const peer of this.#dialled) this.#dial(peer);
  }

  /** Closes every connection; pending requests fail. Handlers still at work finish, but nothing is sent any more. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    for (const peer of this.#dialled) peer.cancelRetry();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const link of [...this.#links]) link.close("stopped");
    await closed;
  }

  #dial(peer: DialledPeer): void {
    if (this.#server === undefined) return;
    const waitMs = this.#scores.bannedUntilMs(peer.text) - this.#clock.nowMs();
    if (waitMs > 0) peer.cancelRetry = this.#clock.scheduleAt(this.#clock.nowMs() + waitMs, () => this.#dial(peer));
    else this.#addLink(openSocket(peer.endpoint), peer.text);
  }

  #redial(peer: DialledPeer): void {
    const { reconnectMinMs, reconnectMaxMs } = this.#limits;
    const fullMs = Math.min(reconnectMaxMs, reconnectMinMs * 2 ** Math.min(peer.failures++, 20));
    // Half fixed, half random, so that peers that went down together do not come back in step.
    const waitMs = Math.round(fullMs * (0.5 + 0.5 * this.#options.rng.float()));
    peer.cancelRetry = this.#clock.scheduleAt(this.#clock.nowMs() + waitMs, () => this.#dial(peer));
  }

  #accept(socket: Socket): void {
    const inbound = [...this.#links].filter((link) => link.dialled === undefined).length;
    if (this.#server !== undefined && inbound < this.#limits.inboundConnections) {
      this.#addLink(socket, undefined);
      return;
    }
    socket.on("error", () => undefined);
    socket.destroy();
    this.#metrics.count("network_closed_total", 1, { reason: "too_many_connections" });
    this.#logger.debug("network_connection_refused", { address: socket.remoteAddress, inbound });
  }

  #addLink(socket: Socket, dialled: string | undefined): void {
    this.#links.add(new TcpLink({ socket, dialled, hello: this.#hello, clock: this.#clock, limits: this.#limits, owner: this.#owner }));
  }

  /** Why a greeting peer is turned away, if it is. */
  #refusal(link: TcpLink, hello: Hello): string | undefined {
    if (hello.version !== this.#hello.version) return "wrong_version";
    if (hello.networkId !== this.#hello.networkId) return "wrong_network";
    if (hello.session === this.#hello.session) return "self";
    const key = this.#scoreKey(link, hello);
    return key !== undefined && this.#scores.bannedUntilMs(key) > 0 ? "banned" : undefined;
  }

  /**
   * What a ban holds on to: the configured address of a peer that we dial, else its IP address. Behind the loopback address there are many peers, told apart by
   * what they call themselves, and nobody before that.
   */
  #scoreKey(link: TcpLink, hello: Hello | undefined): string | undefined {
    if (link.dialled !== undefined) return link.dialled;
    const isLoopback = link.address.startsWith("127.") || link.address === "::1";
    if (!isLoopback) return link.address;
    return hello === undefined ? undefined : `${link.address} ${hello.name}`;
  }

  #opened(link: TcpLink): void {
    const peer = this.#dialled.find(({ text }) => text === link.dialled);
    if (peer !== undefined) peer.failures = 0;
    this.#countPeers();
    this.#logger.info("network_peer_connected", { peer: link.peerId, address: link.address, dialled: link.dialled });
  }

  #closed(link: TcpLink, reason: string): void {
    this.#links.delete(link);
    this.#countPeers();
    this.#metrics.count("network_closed_total", 1, { reason: CLOSE_REASONS.has(reason) ? reason : "connection_lost" });
    const isAway = link.peer === undefined && link.dialled !== undefined && !CLOSE_REASONS.has(reason);
    const fields = { peer: link.peerId, address: link.address, dialled: link.dialled, reason };
    if (isAway) this.#logger.debug("network_peer_away", fields);
    else this.#logger.info("network_peer_disconnected", fields);
    const peer = this.#dialled.find(({ text }) => text === link.dialled);
    if (peer !== undefined && this.#server !== undefined && reason !== "self") this.#redial(peer);
  }

  #offence(link: TcpLink, offence: Offence): void {
    this.#metrics.count("network_offences_total", 1, { reason: offence });
    const key = this.#scoreKey(link, link.peer);
    this.#logger.debug("network_offence", { peer: link.peerId, address: link.address, offence });
    if (key === undefined || !this.#scores.penalise(key, offence)) return;
    this.#metrics.count("network_bans_total", 1, { reason: offence });
    this.#logger.warn("network_peer_banned", { peer: link.peerId, address: link.address, offence, banMs: this.#limits.banMs });
    for (const other of [...this.#links]) if (other === link || this.#scoreKey(other, other.peer) === key) other.close("banned");
  }

  #isDuplicate(id: string): boolean {
    if (!this.#seen.has(id)) return false;
    this.#metrics.count("network_duplicates_total");
    return true;
  }

  #received(link: TcpLink, frame: Extract<WireFrame, { type: "gossip" | "request" }>): void {
    if (frame.type === "request") void this.#answer(link, frame);
    else void this.#judge(link, frame.message);
  }

  async #judge(link: TcpLink, message: GossipMessage): Promise<void> {
    if (link.messagesInFlight >= this.#limits.messagesInFlight) {
      this.#offence(link, "message_quota");
      return;
    }
    // Encoded anew, so that spacing or letter case make no second message of one.
    const payload = encodeGossip(message);
    const id = messageId(payload);
    if (this.#isDuplicate(id)) return;
    this.#seen.add(id);
    link.messagesInFlight++;
    const verdict: Verdict = await this.#handlers.judge(message, link.peerId);
    link.messagesInFlight--;
    this.#metrics.count("network_messages_total", 1, { topic: message.topic, verdict });
    if (verdict === "accept") this.#flood(payload, link);
    else if (verdict === "reject") this.#offence(link, "rejected");
  }

  async #answer(link: TcpLink, request: Extract<WireFrame, { type: "request" }>): Promise<void> {
    if (link.requestsInFlight >= this.#limits.requestsInFlight) {
      this.#metrics.count("network_requests_refused_total");
      link.send(encodeFrame(encodeFailure(request.id, "busy")));
      return;
    }
    link.requestsInFlight++;
    const payload = await this.#handlers.answer(request, this.#limits.frameBytes);
    link.requestsInFlight--;
    this.#metrics.count("network_requests_total", 1, { kind: isRequestKind(request.kind) ? request.kind : "unknown" });
    if (payload === undefined) this.#offence(link, "undecodable");
    else link.send(encodeFrame(payload));
  }

  #flood(payload: Buffer, from: TcpLink | undefined): void {
    const frame = encodeFrame(payload);
    const links = this.#speakingLinks().filter((link) => link !== from && link.peer?.session !== from?.peer?.session);
    for (const link of links) link.send(frame);
    this.#metrics.count("network_sent_bytes_total", frame.length * links.length);
  }

  /**
   * The links that we speak on. Two nodes that dial each other have two: each then speaks on the one that it dialled. The address has to agree too, since a
   * session id proves nothing: nobody silences our link to another by repeating its id.
   */
  #speakingLinks(): TcpLink[] {
    const open = [...this.#links].filter((link) => link.isOpen);
    const keyOf = (link: TcpLink) => `${link.peer?.session} ${link.address}`;
    const dialled = new Set(open.filter((link) => link.dialled !== undefined).map(keyOf));
    return open.filter((link) => link.dialled !== undefined || !dialled.has(keyOf(link)));
  }

  #countPeers(): void {
    this.#metrics.gauge("network_peers_count", this.peers().length);
    this.#metrics.gauge("network_connections_count", [...this.#links].filter((link) => link.isOpen).length);
  }
}
