import type { Connection, MultiaddrConnection } from "@libp2p/interface";
import type { Address, Hex, PeerClaim } from "@parley/primitives";
import type { Clock } from "@parley/runtime";
import type PQueue from "p-queue";
import type { NetworkLimits } from "./limits.ts";
import { ipOf } from "./peerAddress.ts";
import { TokenBucket } from "./TokenBucket.ts";

/** One connection, from noise's handshake to its end. */
export class Link {
  readonly connection: Connection;
  readonly peerId: string;
  /** IP address of the other end */
  readonly ip: string;
  /** resolves to whether the peer stays, once hellos were exchanged; undefined before that began */
  greeting: Promise<boolean> | undefined;
  /** what the peer calls itself */
  name: string | undefined;
  /** the own claim that the peer was shown last */
  shown: PeerClaim | undefined;
  /** what the peer said last about whose it is */
  claim: PeerClaim | undefined;
  /** whose peer it is, proven */
  operator: Address | undefined;
  /** why it was closed from here */
  reason: string | undefined;
  cancelTimer: () => void = () => undefined;
  readonly ended: Promise<void>;

  constructor(connection: Connection) {
    this.connection = connection;
    this.peerId = connection.remotePeer.toString();
    this.ip = ipOf(connection.remoteAddr);
    this.ended = new Promise((resolve) => {
      connection.addEventListener("close", () => resolve(), { once: true });
      // It may have ended before anybody listened.
      if (connection.status !== "open") resolve();
    });
  }

  get isInbound(): boolean {
    return this.connection.direction === "inbound";
  }

  /** as in `peerDigest` */
  get peerIdBytes(): Hex {
    return `0x${Buffer.from(this.connection.remotePeer.toMultihash().bytes).toString("hex")}`;
  }

  /** What logs say of it. */
  get fields() {
    return { peer: this.peerId, name: this.name, ip: this.ip, operator: this.operator };
  }
}

/** IP address and port of the other end: one connection's alone, and known before its peer id is. */
export function endpointOf({ remoteAddr }: Pick<Connection | MultiaddrConnection, "remoteAddr">): string {
  return remoteAddr.toString().replace(/\/p2p\/.*$/, "");
}

/** What one peer may send. */
export interface Quota {
  messages: TokenBucket;
  bytes: TokenBucket;
}

const MOST_QUOTAS = 4_096;

/** Quotas outlive connections, so that coming back refills none. The least recently used are forgotten. */
export class Quotas {
  readonly #clock: Clock;
  readonly #limits: NetworkLimits;
  readonly #quotas = new Map<string, Quota>();

  constructor(clock: Clock, limits: NetworkLimits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  of(peerId: string): Quota {
    const { messagesPerSecond, messagesBurst, messagesAtFirst, bytesPerSecond, bytesBurst } = this.#limits;
    const quota = this.#quotas.get(peerId) ?? {
      messages: new TokenBucket(this.#clock, { perSecond: messagesPerSecond, burst: messagesBurst, first: messagesAtFirst }),
      bytes: new TokenBucket(this.#clock, { perSecond: bytesPerSecond, burst: bytesBurst }),
    };
    this.#quotas.delete(peerId);
    this.#quotas.set(peerId, quota);
    const [oldest] = this.#quotas.keys();
    if (this.#quotas.size > MOST_QUOTAS && oldest !== undefined) this.#quotas.delete(oldest);
    return quota;
  }
}

/** A peer that said hello, on one connection or, where both dialled, on two. */
export interface Peer {
  id: string;
  links: Set<Link>;
  /** the connection that gossip is on */
  link: Link;
  /** resolves to whether our gossip stream to the peer stands */
  gossip: Promise<boolean>;
  /** publications reach it */
  isReady: boolean;
  quota: Quota;
  /** its messages that handlers work on, or will */
  judging: PQueue;
  /** its requests that handlers work on */
  requestsInFlight: number;
  /** our requests to it that are unanswered */
  pending: number;
}
