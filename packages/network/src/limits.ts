/** What one peer, and all together, may cost this process. */
export interface NetworkLimits {
  /** largest gossip message, some room below `rpcBytes` */
  messageBytes: number;
  /** largest answer */
  answerBytes: number;
  /** largest gossip RPC, at most 4 MiB: gossipsub's encoder makes none that is longer */
  rpcBytes: number;
  /** largest hello */
  helloBytes: number;
  /** from the connection attempt to the end of the hello */
  handshakeMs: number;
  /** connections that others opened to us and that said hello, all together */
  inboundConnections: number;
  /** how many of these only peers of operators can have */
  operatorConnections: number;
  /** peers of one operator among these; further ones are strangers */
  connectionsPerOperator: number;
  /** connections that others may open in a second, and at once: all together, and from one IP address, loopback aside */
  arrivalsPerSecond: number;
  arrivalsBurst: number;
  arrivalsPerSecondOfAddress: number;
  arrivalsBurstOfAddress: number;
  /** connections that others opened and that have not said hello yet; the oldest gives way */
  greetingConnections: number;
  /** how many of these, and how many of those that are nobody's, one IP address can have, loopback aside */
  strangersPerAddress: number;
  /** unsent bytes of gossip per peer; a reader slower than that is cut off */
  outgoingQueueBytes: number;
  /** sustained rate and burst of what one peer sends unasked */
  bytesPerSecond: number;
  bytesBurst: number;
  messagesPerSecond: number;
  messagesBurst: number;
  /** of the burst, what a peer has that nobody knew before: a new identity is free */
  messagesAtFirst: number;
  /** messages of one peer that handlers work on, or that wait for it */
  messagesInFlight: number;
  /** of a stranger, how many of these handlers work on at once: no more than that is still checked of who turns out to send garbage */
  messagesJudged: number;
  /** requests of one peer that handlers work on at once */
  requestsInFlight: number;
  /** for a requester to take its answer */
  answerMs: number;
  /** own unanswered requests to one peer */
  pendingRequests: number;
  /** for how long a message is known to have been seen */
  seenMs: number;
  /** message ids that the simulation remembers */
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
  messageBytes: 4 * MIB - 1_024,
  answerBytes: 8 * MIB,
  rpcBytes: 4 * MIB,
  helloBytes: 4_096,
  handshakeMs: 5_000,
  inboundConnections: 128,
  operatorConnections: 64,
  connectionsPerOperator: 2,
  arrivalsPerSecond: 10,
  arrivalsBurst: 64,
  arrivalsPerSecondOfAddress: 1,
  arrivalsBurstOfAddress: 16,
  greetingConnections: 64,
  strangersPerAddress: 8,
  outgoingQueueBytes: 32 * MIB,
  bytesPerSecond: 16 * MIB,
  bytesBurst: 32 * MIB,
  messagesPerSecond: 1_000,
  messagesBurst: 4_000,
  messagesAtFirst: 500,
  messagesInFlight: 1_024,
  messagesJudged: 8,
  requestsInFlight: 4,
  answerMs: 30_000,
  pendingRequests: 16,
  seenMs: 60_000,
  seenMessages: 65_536,
  reconnectMinMs: 100,
  reconnectMaxMs: 10_000,
  demeritLimit: 100,
  banMs: 60_000,
};
