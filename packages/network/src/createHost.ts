import type { ConnectionGater, Libp2p, PrivateKey } from "@libp2p/interface";
import { noise } from "@libp2p/noise";
import { tcp } from "@libp2p/tcp";
import type { Multiaddr } from "@multiformats/multiaddr";
import { createLibp2p } from "libp2p";
import { createMuxer } from "./createMuxer.ts";
import type { GossipRouter, GossipRouterOptions } from "./GossipRouter.ts";
import type { NetworkLimits } from "./limits.ts";

/** Streams of one connection that its other end opened, all protocols together. */
const MOST_STREAMS = 64;
/** How often a silent connection is asked whether it is alive, and how long it may take: a busy machine is not a dead one. */
const PING_MS = 10_000;
const PONG_MS = 10_000;
/** The host's own limits are out of the way: `Admission` decides. */
const UNLIMITED = 1_000_000;

export interface HostOptions {
  privateKey: PrivateKey;
  listen: Multiaddr;
  limits: NetworkLimits;
  gater: ConnectionGater;
  createRouter: (components: GossipRouterOptions["components"]) => GossipRouter;
}

export type Host = Libp2p<{ router: GossipRouter }>;

/**
 * A libp2p host that speaks TCP, noise and yamux, not started. It has none of libp2p's discovery: who a peer is, is said by the hello, and whom to dial, by the configuration. So
 * peers learn no addresses from it, and it stores none.
 */
export function createHost({ privateKey, listen, limits, gater, createRouter }: HostOptions): Promise<Host> {
  return createLibp2p({
    start: false,
    privateKey,
    addresses: { listen: [listen.toString()] },
    transports: [tcp()],
    connectionEncrypters: [noise()],
    streamMuxers: [createMuxer({ enableKeepAlive: false, maxInboundStreams: MOST_STREAMS })],
    connectionGater: gater,
    connectionManager: {
      maxConnections: UNLIMITED,
      maxIncomingPendingConnections: UNLIMITED,
      inboundConnectionThreshold: UNLIMITED,
      inboundUpgradeTimeout: limits.handshakeMs,
      dialTimeout: limits.handshakeMs,
      inboundStreamProtocolNegotiationTimeout: limits.handshakeMs,
      outboundStreamProtocolNegotiationTimeout: limits.handshakeMs,
      reconnectRetries: 0,
    },
    connectionMonitor: { pingInterval: PING_MS, pingTimeout: { minTimeout: PONG_MS, maxTimeout: PONG_MS } },
    services: { router: createRouter },
  });
}
