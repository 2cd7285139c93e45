import { RPC } from "@libp2p/gossipsub/message";
import type { Connection, Libp2p, Stream } from "@libp2p/interface";
import { noise } from "@libp2p/noise";
import { tcp } from "@libp2p/tcp";
import { lpStream } from "@libp2p/utils";
import { yamux } from "@libp2p/yamux";
import { type Multiaddr, multiaddr } from "@multiformats/multiaddr";
import { encode } from "it-length-prefixed";
import { createLibp2p } from "libp2p";
import { CLAIM_PROTOCOL } from "../Claims.ts";
import { sayHello } from "../exchangeHellos.ts";
import { HELLO_PROTOCOL, type Hello, NETWORK_VERSION } from "../hello.ts";
import type { GossipMessage } from "../Network.ts";
import { encodeGossip, TOPIC_KINDS, type TopicKind, topicOf } from "../wire.ts";

export const TEST_NETWORK = "test-network";

/** A libp2p peer that does properly what it has to in order to be let in, and then whatever a test makes it say. */
export class RawPeer {
  readonly host: Libp2p;
  readonly connection: Connection;
  readonly closed: Promise<void>;
  #gossip: Stream | undefined;

  private constructor(host: Libp2p, connection: Connection) {
    this.host = host;
    this.connection = connection;
    this.closed = new Promise((resolve) => connection.addEventListener("close", () => resolve(), { once: true }));
  }

  /** A host that is not connected to anybody. */
  static host(): Promise<Libp2p> {
    return createLibp2p({
      transports: [tcp()],
      connectionEncrypters: [noise()],
      streamMuxers: [yamux({ enableKeepAlive: false })],
      connectionManager: { reconnectRetries: 0 },
    });
  }

  /** Connects, by default to a port of the loopback address, and says nothing. */
  static async silent(at: number | Multiaddr, host?: Libp2p): Promise<RawPeer> {
    const own = host ?? (await RawPeer.host());
    // It lets the victim gossip to it, and reads nothing.
    await own.handle("/meshsub/1.2.0", (stream) => stream.pause(), { force: true });
    return new RawPeer(own, await own.dial(typeof at === "number" ? multiaddr(`/ip4/127.0.0.1/tcp/${at}`) : at));
  }

  /** Connects, says hello, and opens a gossip stream on which it subscribes to everything. */
  static async greeted(at: number | Multiaddr, overrides: Partial<Hello> = {}, host?: Libp2p): Promise<RawPeer> {
    const peer = await RawPeer.silent(at, host);
    await peer.sayHello(overrides);
    const { networkId = TEST_NETWORK } = overrides;
    peer.sendRpc(
      { subscriptions: TOPIC_KINDS.map((kind) => ({ topic: topicOf(networkId, kind), subscribe: true })) },
      await peer.openGossip(),
    );
    return peer;
  }

  get id(): string {
    return this.host.peerId.toString();
  }

  /** as in `peerDigest` */
  get idBytes(): string {
    return `0x${Buffer.from(this.host.peerId.toMultihash().bytes).toString("hex")}`;
  }

  /** Shows these bytes as the claim of the moment. */
  async showClaim(bytes: Uint8Array): Promise<void> {
    const stream = await this.connection.newStream(CLAIM_PROTOCOL);
    await lpStream(stream).write(bytes);
    await stream.close();
  }

  async sayHello(overrides: Partial<Hello> = {}): Promise<Hello> {
    const stream = await this.connection.newStream(HELLO_PROTOCOL);
    return sayHello(stream, { version: NETWORK_VERSION, networkId: TEST_NETWORK, name: "mallory", ...overrides }, 10_000);
  }

  async openGossip(): Promise<Stream> {
    this.#gossip = await this.connection.newStream("/meshsub/1.2.0");
    return this.#gossip;
  }

  get gossip(): Stream {
    if (this.#gossip === undefined) throw new Error("no gossip stream is open");
    return this.#gossip;
  }

  /** One RPC of gossipsub. After the victim has cut us off there is nobody to say it to. */
  sendRpc(rpc: Partial<RPC>, stream: Stream = this.gossip): void {
    const bytes = RPC.encode({ subscriptions: [], messages: [], ...rpc });
    this.sendBytes(encode.single(bytes, { maxDataLength: bytes.length }).subarray(), stream);
  }

  sendBytes(bytes: Uint8Array, stream: Stream = this.gossip): void {
    if (stream.writeStatus === "writable") stream.send(bytes);
  }

  publish(message: GossipMessage): void {
    this.publishBytes(message.topic, encodeGossip(message));
  }

  publishBytes(kind: TopicKind, data: Uint8Array): void {
    this.sendRpc({ messages: [{ topic: topicOf(TEST_NETWORK, kind), data }] });
  }

  /** Sends a request of these bytes, and returns what came back. */
  async request(protocol: string, bytes: Uint8Array): Promise<string> {
    const frames = lpStream(await this.connection.newStream(protocol), { maxDataLength: 2 ** 24, maxBufferSize: 2 ** 24 });
    await frames.write(bytes);
    return Buffer.from((await frames.read()).subarray()).toString();
  }

  async stop(): Promise<void> {
    for (const connection of this.host.getConnections()) connection.abort(new Error("the test is over"));
    await this.host.stop();
  }
}
