import { connect, type Socket } from "node:net";
import { encodeFrame, FrameDecoder } from "../frames.ts";
import { encodeHello, type Hello, NETWORK_VERSION } from "../wire.ts";

/** A peer that speaks the handshake and then whatever a test makes it say. */
export class RawPeer {
  readonly socket: Socket;
  readonly closed: Promise<void>;
  readonly #frames: Buffer[] = [];
  readonly #decoder = new FrameDecoder(2 ** 24);
  #wake = () => {};

  constructor(port: number) {
    this.socket = connect({ host: "127.0.0.1", port });
    this.socket.on("error", () => undefined);
    this.socket.on("data", (chunk: Buffer) => {
      this.#frames.push(...this.#decoder.push(chunk));
      this.#wake();
    });
    this.closed = new Promise((resolve) => this.socket.once("close", () => resolve()));
  }

  /** Connects and shakes hands. */
  static async greeted(port: number, overrides: Partial<Hello> = {}): Promise<RawPeer> {
    const peer = new RawPeer(port);
    peer.sendHello(overrides);
    await peer.next();
    return peer;
  }

  sendHello(overrides: Partial<Hello> = {}): void {
    const hello: Hello = {
      version: NETWORK_VERSION,
      networkId: "test-network",
      session: "0x000102030405060708090a0b0c0d0e0f",
      name: "mallory",
      ...overrides,
    };
    this.send(encodeHello(hello));
  }

  /** One frame; a string is sent as it stands. */
  send(payload: Buffer | string): void {
    this.socket.write(encodeFrame(typeof payload === "string" ? Buffer.from(payload) : payload));
  }

  /** The next frame that the other side sent. */
  async next(): Promise<Record<string, unknown>> {
    for (;;) {
      const frame = this.#frames.shift();
      if (frame !== undefined) return JSON.parse(frame.toString());
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
