import { type Scheme, type SignedHead, schemeOf } from "@parley/attestation";
import {
  attestationDigest,
  contentHash,
  type Declaration,
  declarationDigest,
  type HandoverShare,
  type Hex,
  handoverDigest,
  headsRoot,
  ParleyError,
  type PeerClaim,
  type Proposal,
  peerDigest,
  proposalDigest,
  traceKeyDigest,
  traceKeyOf,
} from "@parley/primitives";
import type {
  AttestRequest,
  AttestResult,
  ClaimPeerRequest,
  DeclareRequest,
  HandOverRequest,
  ProposeRequest,
  Signer,
  TraceKeyRequest,
} from "./Signer.ts";
import { isSameNetwork, type SigningDomain, type SigningNetwork } from "./SigningDomain.ts";
import type { CanonicalHash, SlashingProtection } from "./SlashingProtection.ts";

export interface LocalSignerOptions {
  secretKey: Hex;
  /** of the operator set's scheme */
  network: SigningNetwork & Pick<SigningDomain, "scheme">;
  protection: SlashingProtection;
  /** what else ends with the signer, such as the store */
  close?: () => Promise<void>;
}

/** Key and protection in this process. */
export class LocalSigner implements Signer {
  readonly publicKey: Hex;
  readonly #scheme: Scheme;
  readonly #secretKey: Hex;
  readonly #network: LocalSignerOptions["network"];
  readonly #protection: SlashingProtection;
  readonly #close: () => Promise<void>;

  /** @throws ParleyError DECODE_FAILED when the key is none of the scheme */
  constructor({ secretKey, network, protection, close = async () => undefined }: LocalSignerOptions) {
    this.#scheme = schemeOf(network);
    this.publicKey = this.#scheme.publicKeyOf(secretKey);
    this.#secretKey = secretKey;
    this.#network = network;
    this.#protection = protection;
    this.#close = close;
  }

  lastSigned(): ReadonlyMap<string, SignedHead> {
    return this.#protection.lastSigned();
  }

  async declare({ domain, beat, sequence, heads }: DeclareRequest): Promise<Declaration> {
    this.#checkDomain(domain);
    const { epoch, tableRoot, seat } = domain;
    const digest = declarationDigest({ tableRoot, beat, seat, sequence, contentHash: contentHash(heads) });
    return { epoch, beat, seat, sequence, heads, signature: this.#sign(digest) };
  }

  async propose({ domain, beat, view, heads }: ProposeRequest): Promise<Proposal> {
    this.#checkDomain(domain);
    const { epoch, tableRoot, seat } = domain;
    const digest = proposalDigest({ tableRoot, beat, seat, view, contentHash: contentHash(heads) });
    return { epoch, beat, seat, view, heads, signature: this.#sign(digest) };
  }

  async attest({ domain, beat, heads }: AttestRequest, canonicalHash: CanonicalHash): Promise<AttestResult> {
    this.#checkDomain(domain);
    const { epoch, seat } = domain;
    // What is no checkpoint leaves no record.
    const root = headsRoot(heads);
    const digest = attestationDigest({ ...domain, beat, headsRoot: root });
    const result = await this.#protection.record(heads, canonicalHash);
    if (!result.allowed) return { refused: result };
    return { attestation: { epoch, beat, headsRoot: root, seat, signature: this.#sign(digest) } };
  }

  async handOver({ domain, nextTableRoot }: HandOverRequest): Promise<HandoverShare | undefined> {
    this.#checkDomain(domain);
    const { epoch, seat } = domain;
    const nextEpoch = epoch + 1;
    const digest = handoverDigest({ ...domain, nextEpoch, nextTableRoot });
    if (!(await this.#protection.recordHandover(nextEpoch, nextTableRoot))) return undefined;
    return { epoch, nextEpoch, nextTableRoot, seat, signature: this.#sign(digest) };
  }

  async claimPeer({ domain, peerId }: ClaimPeerRequest): Promise<PeerClaim> {
    this.#checkDomain(domain);
    const { epoch, tableRoot, seat } = domain;
    return { epoch, seat, signature: this.#sign(peerDigest({ tableRoot, seat, peerId })) };
  }

  async traceKey({ network, challenges, period, operator }: TraceKeyRequest): Promise<Hex> {
    this.#checkDomain(network);
    return traceKeyOf(this.#sign(traceKeyDigest({ l1ChainId: network.l1ChainId, challenges, period, operator })));
  }

  close(): Promise<void> {
    return this.#close();
  }

  #checkDomain(domain: LocalSignerOptions["network"]): void {
    if (isSameNetwork(domain, this.#network) && domain.scheme === this.#network.scheme) return;
    const { l1ChainId, avs, operatorSetId, scheme } = domain;
    throw new ParleyError("SIGNING_REFUSED", "The signer is not there for that operator set", {
      fields: { asked: { l1ChainId, avs, operatorSetId, scheme }, own: this.#network },
      hint: "chain id, registry (avs), operator set id and scheme are fixed for each signer's life",
    });
  }

  #sign(digest: Hex): Hex {
    return this.#scheme.sign(this.#secretKey, digest);
  }
}
