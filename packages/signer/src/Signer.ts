import type { SignedHead } from "@parley/attestation";
import type { Address, Attestation, Declaration, HandoverShare, Head, Hex, PeerClaim, Proposal } from "@parley/primitives";
import type { SigningDomain, SigningNetwork } from "./SigningDomain.ts";
import type { CanonicalHash, RecordResult } from "./SlashingProtection.ts";

export interface DeclareRequest {
  domain: SigningDomain;
  beat: bigint;
  sequence: number;
  heads: readonly Head[];
}

export interface ProposeRequest {
  domain: SigningDomain;
  beat: bigint;
  view: number;
  heads: readonly Head[];
}

export interface AttestRequest {
  domain: SigningDomain;
  beat: bigint;
  heads: readonly Head[];
}

export interface HandOverRequest {
  /** of the table that is handed over */
  domain: SigningDomain;
  /** of the epoch after it, as it is final on the L1 */
  nextTableRoot: Hex;
}

export interface ClaimPeerRequest {
  /** of the table of the moment */
  domain: SigningDomain;
  /** the bytes of the peer id's multihash */
  peerId: Hex;
}

export interface TraceKeyRequest {
  network: SigningNetwork & Pick<SigningDomain, "scheme">;
  /** the contract that asks (specs/challenges.md) */
  challenges: Address;
  period: bigint;
  operator: Address;
}

/** `refused`: the slashing protection does not allow it, and nothing was signed or recorded. */
export type AttestResult = { attestation: Attestation } | { refused: RecordResult & { allowed: false } };

/**
 * The only holder of a signing key. It signs typed requests whose digest it computes itself, never a digest that it is given, and an attestation only after the slashing protection has it on disk
 * (specs/protection.md). It is fixed to a key, an operator and an operator set; epoch, table and seat come with each request.
 *
 * All methods throw ParleyError: SIGNING_REFUSED for a domain of another operator set, DECODE_FAILED for heads that are no checkpoint, STORE_FAILED, and NETWORK_FAILED (retry) where the signer is a
 * process of its own. Whatever they throw, no signature left.
 */
export interface Signer {
  /** in the form of the operator table (specs/wire.md §6) */
  readonly publicKey: Hex;
  /** The highest signed head of each subject (`subjectOf`), as far as this side knows. */
  lastSigned(): ReadonlyMap<string, SignedHead>;
  declare(request: DeclareRequest): Promise<Declaration>;
  propose(request: ProposeRequest): Promise<Proposal>;
  /** @param canonicalHash the own chain, for a signer of this process; one elsewhere is shown headers instead */
  attest(request: AttestRequest, canonicalHash: CanonicalHash): Promise<AttestResult>;
  /** The word that the next epoch's table has this root; undefined where another one was signed for that epoch, of which one is false (specs/wire.md §10). Recorded first. */
  handOver(request: HandOverRequest): Promise<HandoverShare | undefined>;
  /** The word that the peer with this id is the operator's (specs/wire.md §16). It says nothing about any head, so nothing is recorded. */
  claimPeer(request: ClaimPeerRequest): Promise<PeerClaim>;
  /** The key that hides what the operator commits to of a period (specs/wire.md §15): always the same one, and no signature leaves. Not recorded: it says nothing that another answer could contradict. */
  traceKey(request: TraceKeyRequest): Promise<Hex>;
  /** Gives the key back; what is asked later fails. */
  close(): Promise<void>;
}
