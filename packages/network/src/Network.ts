import type {
  Address,
  Attestation,
  CertifiedCheckpoint,
  Declaration,
  HandoverCertificate,
  HandoverShare,
  Hex,
  PeerClaim,
  Proposal,
  SealedBlock,
  SequencerStatement,
} from "@parley/primitives";

/** What travels on gossip. Every payload was decoded and bounded before a handler sees it; signatures were not checked. */
export type GossipMessage =
  | { topic: "block"; block: SealedBlock }
  | { topic: "declaration"; declaration: Declaration }
  | { topic: "proposal"; proposal: Proposal }
  | { topic: "attestation"; attestation: Attestation }
  | { topic: "certificate"; checkpoint: CertifiedCheckpoint }
  | { topic: "handoverShare"; share: HandoverShare }
  | { topic: "handover"; handover: HandoverCertificate };

/** Catch-up questions and their answers. Ranges are inclusive and bounded by the answerer. */
export interface RequestMap {
  blocks: { request: { rollupId: Hex; from: bigint; to: bigint }; response: { blocks: readonly SealedBlock[] } };
  /** what the sequencer is known to have signed of these numbers, under whichever anchors: also of blocks that were given up */
  statements: { request: { rollupId: Hex; from: bigint; to: bigint }; response: { statements: readonly SequencerStatement[] } };
  /** newest certified checkpoints at or after a beat, ascending, at most 64 */
  certificates: { request: { fromBeat: bigint }; response: { checkpoints: readonly CertifiedCheckpoint[] } };
  /** hand-over certificates of `fromEpoch` and the epochs after it, ascending, at most 64 */
  handovers: { request: { fromEpoch: number }; response: { handovers: readonly HandoverCertificate[] } };
}
export type RequestKind = keyof RequestMap;

/** Why a peer refuses requests of a kind that it has no handler for: the `reason` among the fields of the failed request's cause. */
export const UNSUPPORTED = "unsupported";

/** Verdict of a handler, as in gossipsub: accept (forward), ignore (drop silently), reject (drop, count, score the sender down). */
export type Verdict = "accept" | "ignore" | "reject";

/** What a node takes for true of the operators' peers. */
export interface PeerDirectory {
  /** whether claims of this epoch count now: of the one of the moment, and of those beside it whose tables are known */
  counts(epoch: number): boolean;
  /** The operator whose word the claim is; undefined when it is nobody's. Asked of epochs that count. */
  operatorOf(peerId: Hex, claim: PeerClaim): Address | undefined;
  /** What shows peers that this node is an operator's: of the seat that it has now; undefined without one. `peerId` as in `peerDigest`. */
  ownClaim?(peerId: Hex): Promise<PeerClaim | undefined>;
}

/** Gossip and request/response between Parley's processes: libp2p, and the simulation behind the same interface. */
export interface Network {
  /** Sends to every peer, also what was sent before: whoever missed it takes it up, others drop it as seen. Own handlers are not called. */
  publish(message: GossipMessage): void;
  /** Each message is handed over once, whoever brings it. A node forwards only what some handler accepts and none rejects; a handler that throws ignores. */
  onMessage(handler: (message: GossipMessage, peerId: string) => Verdict | Promise<Verdict>): void;
  /** One handler per kind. An answer that is too long is cut at the end of its list; a handler that throws refuses. */
  onRequest<K extends RequestKind>(kind: K, handler: (request: RequestMap[K]["request"]) => Promise<RequestMap[K]["response"]>): void;
  /** Asks one connected peer, or all in turn until one answers. Throws NETWORK_FAILED (retry) when none does within `timeoutMs` each, 3 s unless told. */
  request<K extends RequestKind>(
    kind: K,
    request: RequestMap[K]["request"],
    options?: { peerId?: string; timeoutMs?: number },
  ): Promise<RequestMap[K]["response"]>;
  /** ids of the peers that gossip reaches now, ascending */
  peers(): readonly string[];
  /** which of them are operators' by their claims, and whose (specs/wire.md §16) */
  operators(): ReadonlyMap<string, Address>;
  /** Who says which claims are true. To be set before `start`; without it every peer is a stranger, and the node itself is nobody's. */
  setDirectory(directory: PeerDirectory): void;
  /**
   * Looks at all claims again, the own one included, which is shown to all peers if it is another one: to be called when the tables changed, or may have.
   * @throws what `ownClaim` throws; peers' claims have been looked at by then
   */
  renewClaims(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}
