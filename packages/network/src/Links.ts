import type { Connection, ConnectionGater, MultiaddrConnection, Stream } from "@libp2p/interface";
import type { Address, PeerClaim } from "@parley/primitives";
import type { Clock, Logger, Metrics } from "@parley/runtime";
import PQueue from "p-queue";
import { Admission } from "./Admission.ts";
import { Arrivals } from "./Arrivals.ts";
import type { Claims } from "./Claims.ts";
import { closeLabel } from "./closeReasons.ts";
import type { Host } from "./createHost.ts";
import { answerHello, sayHello } from "./exchangeHellos.ts";
import { HELLO_PROTOCOL, type Hello } from "./hello.ts";
import type { NetworkLimits } from "./limits.ts";
import { endpointOf, Link, type Peer, Quotas } from "./Peer.ts";
import { type Offence, PeerScores } from "./PeerScores.ts";
import { ipOf, isLoopback, type PeerAddress } from "./peerAddress.ts";

/** For a peer that is turned away to hear it. */
const PARTING_MS = 1_000;

export interface LinksOptions {
  /** the hello without the claim */
  own: Omit<Hello, "claim">;
  claims: Claims;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  limits: NetworkLimits;
}

/** How an attempt to keep up a connection to a configured peer ended. */
export interface Attempt {
  wasConnected: boolean;
  /** whether there is any sense in another one */
  again: boolean;
}

/** The connections of one node: who is let in, what is said first, who is a peer, and who is cut off. */
export class Links {
  /** what the host asks before it lets a connection be */
  readonly gater: ConnectionGater = {
    denyInboundConnection: (arriving) => !this.#mayArrive(arriving),
    denyInboundEncryptedConnection: (peerId) => this.#isBanned(peerId.toString()) && !this.#refused("banned", { peer: peerId.toString() }),
    denyOutboundEncryptedConnection: (peerId) => this.#isBanned(peerId.toString()),
  };
  readonly #options: LinksOptions;
  readonly #admission: Admission;
  readonly #arrivals: Arrivals;
  readonly #scores: PeerScores;
  readonly #quotas: Quotas;
  /** by connection id */
  readonly #links = new Map<string, Link>();
  readonly #peers = new Map<string, Peer>();
  /** configured addresses, and who answered there last */
  readonly #answeredBy = new Map<string, string>();
  #host: Host | undefined;

  constructor(options: LinksOptions) {
    this.#options = options;
    this.#admission = new Admission(options.limits);
    this.#arrivals = new Arrivals(options.clock, options.limits);
    this.#scores = new PeerScores(options.clock, options.limits);
    this.#quotas = new Quotas(options.clock, options.limits);
  }

  /** From now on connections of this host are taken. */
  begin(host: Host): void {
    this.#host = host;
    host.addEventListener("connection:open", ({ detail: connection }) => {
      if (connection.direction === "inbound") this.#add(connection);
    });
    // Else libp2p remembers everybody who ever came for hours.
    host.addEventListener("peer:disconnect", ({ detail: peerId }) => void host.peerStore.delete(peerId).catch(() => undefined));
    this.#countPeers();
  }

  /** Ends all connections; none comes in any more. */
  end(): void {
    this.#host = undefined;
    for (const link of [...this.#links.values()]) {
      this.close(link, "stopped");
      link.connection.abort(new Error("stopped"));
    }
  }

  /** Connects to a configured peer, unless it has connected to us, and resolves when that failed or has ended. Never rejects. */
  async connect(address: PeerAddress, signal: AbortSignal): Promise<Attempt> {
    const known = this.#answeredBy.get(address.text) ?? address.peerId;
    const present = known === undefined ? undefined : this.#peers.get(known);
    const dialled = present === undefined ? await this.#dial(address, signal) : present.link;
    if (!(dialled instanceof Link)) return dialled;
    const wasConnected = (await dialled.greeting) === true;
    await dialled.ended;
    return { wasConnected, again: true };
  }

  /** The stream that a peer says hello on. */
  answer(stream: Stream, connection: Connection): void {
    const link = this.#links.get(connection.id);
    if (link?.isInbound === true && link.greeting === undefined) {
      this.#greet(link, () => answerHello(stream, this.#hello(link), this.#options.limits.helloBytes));
      return;
    }
    stream.abort(new Error("no hello is due"));
    if (link !== undefined) this.offence(link, "bad_handshake");
  }

  /** The peer of a connection, once it said hello and our gossip stream to it stands; undefined when that failed, or did not even begin. */
  async peerOf(connection: Connection): Promise<Peer | undefined> {
    const link = this.#links.get(connection.id);
    if (link === undefined || !(await link.greeting)) return undefined;
    const peer = this.#peers.get(link.peerId);
    return peer !== undefined && (await peer.gossip) ? peer : undefined;
  }

  peer(peerId: string): Peer | undefined {
    return this.#peers.get(peerId);
  }

  /** Publications reach this peer from now on. */
  ready(peerId: string): void {
    const peer = this.#peers.get(peerId);
    if (peer === undefined || peer.isReady) return;
    peer.isReady = true;
    this.#countPeers();
    this.#options.logger.info("network_peer_connected", peer.link.fields);
  }

  /** The gossip stream over this connection ended by itself: the connection is of no more use. */
  lostGossip(connection: Connection, error: Error | undefined): void {
    const link = this.#links.get(connection.id);
    if (link !== undefined) this.close(link, error?.name === "StreamBufferError" ? "slow_reader" : "gossip_ended");
  }

  /** ids of the peers that publications reach, ascending */
  readyPeers(): readonly string[] {
    return [...this.#peers.values()].flatMap(({ id, isReady }) => (isReady ? [id] : [])).sort();
  }

  operators(): ReadonlyMap<string, Address> {
    return new Map(
      [...this.#peers.values()].flatMap(({ id, link: { operator } }) => (operator === undefined ? [] : [[id, operator] as const])),
    );
  }

  /** All that said hello. */
  present(): readonly Peer[] {
    return [...this.#peers.values()];
  }

  /** A peer shows another claim. */
  claimed(peer: Peer, claim: PeerClaim): void {
    for (const link of [...peer.links]) {
      link.claim = claim;
      this.#settleClaim(link);
    }
    this.#countPeers();
  }

  /** The tables changed, or may have: claims may count that did not, and the other way round. */
  reviewClaims(): void {
    const { claims } = this.#options;
    for (const link of [...this.#links.values()]) {
      // What was proven stays so for as long as its epoch counts.
      const isSettled = link.claim === undefined || (link.operator !== undefined && claims.counts(link.claim.epoch));
      if (!isSettled) this.#settleClaim(link);
    }
    this.#countPeers();
  }

  demerits(peerId: string): number {
    return this.#scores.demerits(peerId);
  }

  /** What a peer did wrong. At the limit its connections end, and it is refused for a while: by peer id, and by IP address where that says who it is. */
  offence(link: Link, offence: Offence): void {
    const { metrics, logger, limits } = this.#options;
    if (link.reason !== undefined) return;
    metrics.count("network_offences_total", 1, { reason: offence });
    logger.debug("network_offence", { ...link.fields, offence });
    const banned = scoreKeys(link.peerId, link.ip).filter((key) => this.#scores.penalise(key, offence));
    if (banned.length === 0) return;
    metrics.count("network_bans_total", 1, { reason: offence });
    logger.warn("network_peer_banned", { ...link.fields, offence, banMs: limits.banMs });
    for (const other of [...this.#links.values()]) {
      // Who proved whose peer it is does not answer for its neighbours.
      const isNeighbour = other.operator === undefined && scoreKeys(undefined, other.ip).some((key) => banned.includes(key));
      if (other.peerId === link.peerId || isNeighbour) this.close(other, "banned");
    }
  }

  /** Ends a connection at once. */
  close(link: Link, reason: string): void {
    if (link.reason !== undefined) return;
    link.reason = reason;
    link.connection.abort(new Error(reason));
  }

  #hello(link: Link): Hello {
    const { own, claims } = this.#options;
    link.shown = claims.own;
    return { ...own, ...(claims.own === undefined ? {} : { claim: claims.own }) };
  }

  async #dial(address: PeerAddress, signal: AbortSignal): Promise<Link | Attempt> {
    const { logger } = this.#options;
    const host = this.#host;
    if (host === undefined) return { wasConnected: false, again: false };
    let connection: Connection;
    try {
      connection = await host.dial(address.multiaddr, { signal });
    } catch (error) {
      // libp2p says it in this way alone.
      const isSelf = error instanceof Error && /dial self/i.test(error.message);
      if (isSelf) this.#refused("self", { dialled: address.text });
      else logger.debug("network_peer_away", { dialled: address.text, reason: error instanceof Error ? error.message : String(error) });
      return { wasConnected: false, again: !isSelf };
    }
    if (this.#host === undefined) {
      connection.abort(new Error("stopped"));
      return { wasConnected: false, again: false };
    }
    const link = this.#links.get(connection.id) ?? this.#add(connection);
    if (address.peerId !== undefined && address.peerId !== link.peerId) {
      logger.warn("network_wrong_peer", { dialled: address.text, expected: address.peerId, answered: link.peerId });
      this.close(link, "wrong_peer");
      return link;
    }
    this.#answeredBy.set(address.text, link.peerId);
    if (link.greeting === undefined) this.#greet(link, async () => this.#sayHello(link));
    return link;
  }

  async #sayHello(link: Link): Promise<Hello> {
    const stream = await link.connection.newStream(HELLO_PROTOCOL);
    const theirs = await sayHello(stream, this.#hello(link), this.#options.limits.helloBytes);
    await stream.close();
    return theirs;
  }

  #mayArrive(arriving: MultiaddrConnection): boolean {
    const key = endpointOf(arriving);
    const ip = ipOf(arriving.remoteAddr);
    if (this.#host === undefined) return false;
    if (this.#isBanned(undefined, ip)) return this.#refused("banned", { ip });
    if (!this.#arrivals.take(ip)) return this.#refused("too_many_arrivals", { ip });
    const evict = () => {
      this.#refused("too_many_connections", { ip });
      arriving.abort(new Error("too_many_connections"));
    };
    if (!this.#admission.arrived(key, ip, evict)) return this.#refused("too_many_connections", { ip });
    arriving.addEventListener("close", () => this.#admission.gone(key), { once: true });
    return true;
  }

  #add(connection: Connection): Link {
    const { clock, limits } = this.#options;
    const link = new Link(connection);
    this.#links.set(connection.id, link);
    link.cancelTimer = clock.scheduleAt(clock.nowMs() + limits.handshakeMs, () => this.close(link, "handshake_timeout"));
    void link.ended.then(() => this.#gone(link));
    return link;
  }

  #greet(link: Link, exchange: () => Promise<Hello>): void {
    const greet = async () => {
      let hello: Hello;
      try {
        hello = await exchange();
      } catch {
        // While the connection stands, it was what the peer said.
        if (link.connection.status === "open") {
          this.offence(link, "bad_handshake");
          this.close(link, "bad_handshake");
        }
        return false;
      }
      link.name = hello.name;
      const refusal = this.#refusalOf(link, hello);
      if (refusal !== undefined) this.#part(link, refusal);
      else this.#welcome(link);
      return refusal === undefined;
    };
    link.greeting = greet();
  }

  /** Why a peer that says this is turned away, if it is. */
  #refusalOf(link: Link, { version, networkId, claim }: Hello): string | undefined {
    const { own } = this.#options;
    if (version !== own.version) return "wrong_version";
    if (networkId !== own.networkId) return "wrong_network";
    link.claim = claim;
    if (!this.#judgeClaim(link)) return "false_claim";
    if (link.isInbound && !this.#admission.greeted(endpointOf(link.connection), link.operator)) return "too_many_connections";
    return undefined;
  }

  /** @returns whether the peer has no false claim: false is an offence, and not to know an epoch is none */
  #judgeClaim(link: Link): boolean {
    const verdict = link.claim === undefined ? "unknown" : this.#options.claims.judge(link.peerIdBytes, link.claim);
    link.operator = typeof verdict === "string" ? undefined : verdict.operator;
    if (verdict === "false") this.offence(link, "false_claim");
    return verdict !== "false";
  }

  #settleClaim(link: Link): void {
    if (!this.#judgeClaim(link)) this.close(link, "false_claim");
    else if (link.isInbound) this.#admission.claimed(endpointOf(link.connection), link.operator);
  }

  /** Turns a peer away. Who dialled hangs up, having heard why; who was dialled waits a moment for that. */
  #part(link: Link, reason: string): void {
    const { clock } = this.#options;
    if (!link.isInbound) this.close(link, reason);
    if (link.reason !== undefined) return;
    link.reason = reason;
    link.cancelTimer();
    link.cancelTimer = clock.scheduleAt(clock.nowMs() + PARTING_MS, () => link.connection.abort(new Error(reason)));
  }

  #welcome(link: Link): void {
    link.cancelTimer();
    const { peerId: id } = link;
    const peer = this.#peers.get(id);
    if (peer !== undefined) {
      peer.links.add(link);
    } else {
      const quota = this.#quotas.of(id);
      const gossip = this.#openGossip(link);
      const judging = new PQueue();
      this.#peers.set(id, { id, links: new Set([link]), link, gossip, isReady: false, quota, judging, requestsInFlight: 0, pending: 0 });
    }
    this.#countPeers();
  }

  async #openGossip(link: Link): Promise<boolean> {
    const { clock, limits } = this.#options;
    const abort = new AbortController();
    const cancelTimer = clock.scheduleAt(clock.nowMs() + limits.handshakeMs, () => abort.abort());
    try {
      await this.#host?.services.router.add(link.connection, abort.signal);
      return true;
    } catch {
      this.close(link, "gossip_refused");
      return false;
    } finally {
      cancelTimer();
    }
  }

  #gone(link: Link): void {
    const { metrics, logger } = this.#options;
    link.cancelTimer();
    this.#links.delete(link.connection.id);
    const reason = link.reason ?? "connection_lost";
    metrics.count("network_closed_total", 1, { reason: closeLabel(reason) });
    logger.info("network_peer_disconnected", { ...link.fields, reason });
    const peer = this.#peers.get(link.peerId);
    peer?.links.delete(link);
    if (peer?.link === link) {
      this.#host?.services.router.remove(link.connection);
      peer.isReady = false;
      const [next] = peer.links;
      if (next === undefined) this.#peers.delete(peer.id);
      else Object.assign(peer, { link: next, gossip: this.#openGossip(next) });
    }
    this.#countPeers();
  }

  #isBanned(peerId: string | undefined, ip?: string): boolean {
    return scoreKeys(peerId, ip).some((key) => this.#scores.bannedUntilMs(key) > 0);
  }

  /** Counts a connection that never became one. */
  #refused(reason: string, fields: Readonly<Record<string, unknown>>): false {
    this.#options.metrics.count("network_closed_total", 1, { reason });
    this.#options.logger.debug("network_connection_refused", { reason, ...fields });
    return false;
  }

  #countPeers(): void {
    const { metrics } = this.#options;
    metrics.gauge("network_peers_count", this.readyPeers().length);
    metrics.gauge(
      "network_connections_count",
      [...this.#peers.values()].reduce((sum, { links }) => sum + links.size, 0),
    );
    metrics.gauge("network_operators_count", new Set(this.operators().values()).size);
  }
}

/** What demerits and bans hold on to. New peer ids are free, addresses are not; but behind the loopback address there are many peers. */
function scoreKeys(peerId: string | undefined, ip = ""): string[] {
  return [...(peerId === undefined ? [] : [peerId]), ...(ip === "" || isLoopback(ip) ? [] : [`ip ${ip}`])];
}
