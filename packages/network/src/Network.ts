import type {
  Attestation,
  CertifiedCheckpoint,
  Declaration,
  HandoverCertificate,
  HandoverShare,
  Hex,
  Proposal,
  SealedBlock,
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

/** Gossip and request/response between Parley's processes: plain sockets today, libp2p and the simulation behind the same interface. */
export interface Network {
  /** Sends to every peer, also what was sent before; own handlers are not called. */
  publish(message: GossipMessage): void;
  /** Each message is handed over once, whoever brings it. A node forwards only what some handler accepts and none rejects; a handler that throws ignores. */
  onMessage(handler: (message: GossipMessage, peerId: string) => Verdict | Promise<Verdict>): void;
  /** One handler per kind. An answer that is too long for a frame is cut at the end of its list; a handler that throws refuses. */
  onRequest<K extends RequestKind>(kind: K, handler: (request: RequestMap[K]["request"]) => Promise<RequestMap[K]["response"]>): void;
  /** Asks one connected peer, or all in turn until one answers. Throws NETWORK_FAILED (retry) when none does within `timeoutMs` each, 3 s unless told. */
  request<K extends RequestKind>(
    kind: K,
    request: RequestMap[K]["request"],
    options?: { peerId?: string; timeoutMs?: number },
  ): Promise<RequestMap[K]["response"]>;
  peers(): readonly string[];
  start(): Promise<void>;
  stop(): Promise<void>;
}
