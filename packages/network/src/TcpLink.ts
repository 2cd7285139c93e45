import type { Socket } from "node:net";
import { ParleyError } from "@parley/primitives";
import type { Clock } from "@parley/runtime";
import { encodeFrame, FrameDecoder, FrameTooLargeError } from "./frames.ts";
import type { NetworkLimits } from "./limits.ts";
import type { RequestKind, RequestMap } from "./Network.ts";
import type { Offence } from "./PeerScores.ts";
import { TokenBucket } from "./TokenBucket.ts";
import {
  decodeFrame,
  decodeHello,
  decodeResponseBody,
  encodeHello,
  encodeRequest,
  type Hello,
  looksLikeResponse,
  type WireFrame,
} from "./wire.ts";

/** What a link tells its owner. `offence` may close the link. */
export interface LinkOwner {
  /** the peer said hello; a returned reason refuses it */
  greeted(link: TcpLink, hello: Hello): string | undefined;
  opened(link: TcpLink): void;
  /** before anything is parsed; true drops the frame */
  isDuplicate(payload: Buffer): boolean;
  received(link: TcpLink, frame: Exclude<WireFrame, { type: "response" | "failure" }>): void;
  offence(link: TcpLink, offence: Offence): void;
  /** a mistake of ours while reading: the link closes, the process goes on */
  broken(link: TcpLink, error: unknown): void;
  closed(link: TcpLink, reason: string): void;
}

/** Remembered time-outs: an answer to one of them is late, not unasked. */
const MOST_LATE_ANSWERS = 64;

export interface TcpLinkOptions {
  socket: Socket;
  /** the configured peer that we dialled; undefined for a connection that came in */
  dialled: string | undefined;
  hello: Hello;
  clock: Clock;
  limits: NetworkLimits;
  owner: LinkOwner;
}

interface PendingRequest {
  settle(frame: { type: "response"; body: unknown } | { type: "failure"; reason: string }): void;
}

/** One connection: handshake, frames, quotas, requests and their answers. */
export class TcpLink {
  readonly dialled: string | undefined;
  /** IP address of the other end; empty until connected */
  address = "";
  peer: Hello | undefined;
  /** work of this peer under way, counted by the owner */
  messagesInFlight = 0;
  requestsInFlight = 0;
  readonly #socket: Socket;
  readonly #clock: Clock;
  readonly #limits: NetworkLimits;
  readonly #owner: LinkOwner;
  readonly #decoder: FrameDecoder;
  readonly #bytes: TokenBucket;
  readonly #messages: TokenBucket;
  readonly #pending = new Map<number, PendingRequest>();
  readonly #late = new Set<number>();
  readonly #cancelHandshakeTimer: () => void;
  #nextRequestId = 0;
  #closed = false;

  constructor({ socket, dialled, hello, clock, limits, owner }: TcpLinkOptions) {
    this.dialled = dialled;
    this.#socket = socket;
    this.#clock = clock;
    this.#limits = limits;
    this.#owner = owner;
    this.#decoder = new FrameDecoder(limits.helloBytes);
    this.#bytes = new TokenBucket(clock, { perSecond: limits.bytesPerSecond, burst: limits.bytesBurst });
    this.#messages = new TokenBucket(clock, { perSecond: limits.messagesPerSecond, burst: limits.messagesBurst });

    let failure = "closed";
    socket.setNoDelay(true);
    socket.setKeepAlive(true, 10_000);
    socket.on("data", (chunk: Buffer) => this.#read(chunk));
    socket.on("error", (error) => {
      failure = error.message;
    });
    socket.on("close", () => this.close(failure));
    const connected = () => {
      this.address = (socket.remoteAddress ?? "").replace(/^::ffff:/, "");
      this.send(encodeFrame(encodeHello(hello)));
    };
    if (socket.connecting) socket.once("connect", connected);
    else connected();
    this.#cancelHandshakeTimer = clock.scheduleAt(clock.nowMs() + limits.handshakeMs, () => this.close("handshake_timeout"));
  }

  /** `name` and the start of the session: what handlers and callers know this peer by. */
  get peerId(): string {
    return this.peer === undefined ? "" : `${this.peer.name}/${this.peer.session.slice(2, 10)}`;
  }

  get isOpen(): boolean {
    return this.peer !== undefined && !this.#closed;
  }

  /** Writes a whole frame. A peer that reads too slowly is cut off instead of filling our memory. */
  send(frame: Buffer): void {
    if (this.#closed) return;
    if (this.#socket.writableLength + frame.length > this.#limits.outgoingQueueBytes) this.close("slow_reader");
    else this.#socket.write(frame);
  }

  /**
   * Asks this peer.
   * @throws ParleyError NETWORK_FAILED when it is too busy, refuses, answers nonsense, closes, or is silent for `timeoutMs`
   */
  request<K extends RequestKind>(kind: K, request: RequestMap[K]["request"], timeoutMs: number): Promise<RequestMap[K]["response"]> {
    const failed = (reason: string, cause?: unknown) =>
      new ParleyError("NETWORK_FAILED", `${this.peerId} did not answer a request for ${kind}: ${reason}`, {
        fields: { peerId: this.peerId, kind, reason },
        recovery: "retry",
        cause,
      });
    return new Promise((resolve, reject) => {
      if (!this.isOpen) return reject(failed("not connected"));
      if (this.#pending.size >= this.#limits.pendingRequests) return reject(failed("too many requests are unanswered"));
      const id = this.#nextRequestId++ % 2 ** 32;
      const cancelTimer = this.#clock.scheduleAt(this.#clock.nowMs() + timeoutMs, () => {
        this.#pending.delete(id);
        this.#late.add(id);
        const [oldest] = this.#late;
        if (this.#late.size > MOST_LATE_ANSWERS && oldest !== undefined) this.#late.delete(oldest);
        reject(failed(`silent for ${timeoutMs} ms`));
      });
      this.#pending.set(id, {
        settle: (frame) => {
          this.#pending.delete(id);
          cancelTimer();
          if (frame.type === "failure") return reject(failed(frame.reason));
          try {
            resolve(decodeResponseBody(kind, frame.body));
          } catch (cause) {
            reject(failed("its answer is undecodable", cause));
            this.#owner.offence(this, "undecodable");
          }
        },
      });
      this.send(encodeFrame(encodeRequest(id, kind, request)));
    });
  }

  /** Ends the connection at once; pending requests fail. Idempotent. */
  close(reason: string): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#cancelHandshakeTimer();
    this.#socket.destroy();
    for (const pending of [...this.#pending.values()]) pending.settle({ type: "failure", reason: "the connection closed" });
    this.#owner.closed(this, reason);
  }

  #read(chunk: Buffer): void {
    try {
      for (const payload of this.#decoder.push(chunk)) {
        if (this.#closed) return;
        if (this.peer === undefined) this.#greet(payload);
        else this.#receive(payload);
      }
    } catch (error) {
      if (error instanceof FrameTooLargeError) this.#owner.offence(this, "oversized_frame");
      else this.#owner.broken(this, error);
      this.close(error instanceof FrameTooLargeError ? "oversized_frame" : "internal_error");
    }
  }

  #greet(payload: Buffer): void {
    let hello: Hello;
    try {
      hello = decodeHello(payload);
    } catch {
      this.#owner.offence(this, "bad_handshake");
      this.close("bad_handshake");
      return;
    }
    const refusal = this.#owner.greeted(this, hello);
    if (refusal !== undefined) {
      this.close(refusal);
      return;
    }
    this.#cancelHandshakeTimer();
    this.#decoder.limit = this.#limits.frameBytes;
    this.peer = hello;
    this.#owner.opened(this);
  }

  #receive(payload: Buffer): void {
    const offence = this.#process(payload);
    if (offence !== undefined) this.#owner.offence(this, offence);
  }

  /** Handles one payload; returns what was wrong with it. */
  #process(payload: Buffer): Offence | undefined {
    // What we asked for is not charged: it is bounded by what we ask.
    const answers = this.#pending.size + this.#late.size > 0 && looksLikeResponse(payload);
    if (!answers) {
      if (!this.#messages.take(1)) return "message_quota";
      if (!this.#bytes.take(payload.length)) return "byte_quota";
      if (this.#owner.isDuplicate(payload)) return undefined;
    }
    const frame = decodeFrame(payload);
    if (typeof frame === "string") return frame;
    if (frame.type === "response" || frame.type === "failure") {
      const pending = this.#pending.get(frame.id);
      pending?.settle(frame);
      return pending !== undefined || this.#late.delete(frame.id) ? undefined : "unsolicited_response";
    }
    // A repeated "type" key would let anything pass as an answer.
    if (answers) return "malformed_frame";
    this.#owner.received(this, frame);
    return undefined;
  }
}
