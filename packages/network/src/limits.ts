/** What one peer, and all together, may cost this process. */
export interface NetworkLimits {
  /** largest frame, its length prefix aside */
  frameBytes: number;
  /** largest frame before the handshake is done */
  helloBytes: number;
  /** from the connection attempt to the peer's hello */
  handshakeMs: number;
  /** connections that others opened to us, all together */
  inboundConnections: number;
  /** unsent bytes per peer; a reader slower than that is cut off */
  outgoingQueueBytes: number;
  /** sustained rate and burst of what one peer sends unasked */
  bytesPerSecond: number;
  bytesBurst: number;
  messagesPerSecond: number;
  messagesBurst: number;
  /** messages of one peer that handlers work on at once */
  messagesInFlight: number;
  /** requests of one peer that handlers work on at once */
  requestsInFlight: number;
  /** own unanswered requests to one peer */
  pendingRequests: number;
  /** remembered message hashes */
  seenMessages: number;
  /** wait before the first and the last of a series of reconnections */
  reconnectMinMs: number;
  reconnectMaxMs: number;
  /** demerits (see `PeerScores`) at which a peer is cut off, and for how long it is then refused */
  demeritLimit: number;
  banMs: number;
}

const MIB = 1024 * 1024;

export const DEFAULT_LIMITS: Readonly<NetworkLimits> = {
  frameBytes: 8 * MIB,
  helloBytes: 1024,
  handshakeMs: 5_000,
  inboundConnections: 64,
  outgoingQueueBytes: 32 * MIB,
  bytesPerSecond: 16 * MIB,
  bytesBurst: 32 * MIB,
  messagesPerSecond: 1_000,
  messagesBurst: 4_000,
  messagesInFlight: 1_024,
  requestsInFlight: 4,
  pendingRequests: 16,
  seenMessages: 65_536,
  reconnectMinMs: 100,
  reconnectMaxMs: 10_000,
  demeritLimit: 100,
  banMs: 60_000,
};
