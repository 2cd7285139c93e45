import { type SignedHead, signedHeadOf, subjectOf } from "@parley/attestation";
import {
  type Address,
  type Declaration,
  decodeAttestation,
  decodeDeclaration,
  decodeHandoverShare,
  decodePeerClaim,
  decodeProposal,
  type HandoverShare,
  type Head,
  type Hex,
  headHash,
  type JsonValue,
  ParleyError,
  type PeerClaim,
  type Proposal,
  ZERO_HASH,
} from "@parley/primitives";
import { keccak256 } from "viem";
import { MOST_HEADERS } from "./HeaderLinks.ts";
import { keysCodec, type LastSigned, lastSignedCodec, REQUESTS, refusalCodec, traceKeyCodec } from "./remoteWire.ts";
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
import { SignerConnection } from "./SignerConnection.ts";
import type { TlsFiles } from "./serveSigner.ts";

/** RLP headers of the own chain from block `from` down to `to`, newest first; undefined when not all of them are at hand. */
export type HeaderSource = (rollupId: Hex, from: bigint, to: bigint) => Promise<readonly Hex[] | undefined>;

export interface RemoteSignerOptions {
  url: string;
  tls: TlsFiles;
  /** whose key it is to have */
  operator: Address;
  headers: HeaderSource;
  /** of each request; 5 s unless told */
  timeoutMs?: number;
}

/** Longer ways are shown before the vote, in requests of their own. */
const MOST_INLINE = 16n;
const TIMEOUT_MS = 5_000;

/** A key that another process holds (`serveSigner`), which is shown that heads descend from what was signed. Votes go one after the other. */
export class RemoteSigner implements Signer {
  readonly publicKey: Hex;
  readonly #connection: SignerConnection;
  readonly #headers: HeaderSource;
  readonly #last = new Map<string, LastSigned>();
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(publicKey: Hex, { headers }: RemoteSignerOptions, connection: SignerConnection) {
    this.publicKey = publicKey;
    this.#headers = headers;
    this.#connection = connection;
  }

  /**
   * Connects, and asks what was signed last.
   * @throws ParleyError NETWORK_FAILED when the signer cannot be reached, or one side's certificate is not of the authority; SIGNING_REFUSED when it has no key of the operator
   */
  static async open(options: RemoteSignerOptions): Promise<RemoteSigner> {
    const connection = new SignerConnection({ ...options, timeoutMs: options.timeoutMs ?? TIMEOUT_MS });
    try {
      const { body } = await connection.get("/v1/keys");
      const { keys } = keysCodec.decode(body, "keys");
      const own = keys.find(({ operator }) => operator === options.operator);
      if (own === undefined) {
        throw new ParleyError("SIGNING_REFUSED", "The remote signer has no key of this operator", {
          fields: { operator: options.operator, has: keys.map(({ operator }) => operator) },
          hint: "check the signer's configuration, or the operator's address",
        });
      }
      const signer = new RemoteSigner(own.publicKey, options, connection);
      await signer.#refresh();
      return signer;
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  lastSigned(): ReadonlyMap<string, SignedHead> {
    return new Map(this.#last);
  }

  async declare(request: DeclareRequest): Promise<Declaration> {
    return decodeDeclaration(await this.#ask("declare", REQUESTS.declare.encode(request)));
  }

  async propose(request: ProposeRequest): Promise<Proposal> {
    return decodeProposal(await this.#ask("propose", REQUESTS.propose.encode(request)));
  }

  async claimPeer(request: ClaimPeerRequest): Promise<PeerClaim> {
    return decodePeerClaim(await this.#ask("claim-peer", REQUESTS["claim-peer"].encode(request)));
  }

  async handOver(request: HandOverRequest): Promise<HandoverShare | undefined> {
    const { status, body } = await this.#connection.post(this.#path("hand-over"), REQUESTS["hand-over"].encode(request));
    return status === 409 ? undefined : decodeHandoverShare(body);
  }

  async traceKey(request: TraceKeyRequest): Promise<Hex> {
    return traceKeyCodec.decode(await this.#ask("trace-key", REQUESTS["trace-key"].encode(request)), "traceKey").key;
  }

  /** The signer is shown headers of the own chain: it does not take this process' word for a hash. */
  attest(request: AttestRequest): Promise<AttestResult> {
    const result = this.#queue.then(() => this.#attest(request));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #attest(request: AttestRequest): Promise<AttestResult> {
    const links: { rollupId: Hex; headers: readonly Hex[] }[] = [];
    let room = MOST_HEADERS;
    for (const head of request.heads) {
      const headers = await this.#link(head, room);
      room -= headers.length;
      if (headers.length > 0) links.push({ rollupId: head.rollupId, headers });
    }
    const { status, body } = await this.#connection.post(this.#path("attest"), REQUESTS.attest.encode({ ...request, links }));
    if (status === 409) {
      const { reason, position } = refusalCodec.decode(body, "refusal");
      const head = request.heads[position];
      if (head === undefined) throw new ParleyError("DECODE_FAILED", "the remote signer refuses a head that it was not asked for");
      // It may have signed for an earlier life of this process.
      await this.#refresh();
      return { refused: { allowed: false, head, reason } };
    }
    const attestation = decodeAttestation(body);
    for (const head of request.heads) this.#signed(head);
    return { attestation };
  }

  /** What goes with the vote to show that the head descends from what was signed; the longer way is shown before. */
  async #link(head: Head, room: number): Promise<readonly Hex[]> {
    const last = this.#last.get(subjectOf(head));
    if (head.finality !== 1 || last === undefined || head.number <= last.number) return [];
    // Ascending, and none above the last one.
    const lowest = last.ancestors[0]?.number ?? last.number;
    const missing = head.number - lowest;
    if (missing <= MOST_INLINE && missing <= BigInt(room)) return (await this.#headers(head.rollupId, head.number, lowest + 1n)) ?? [];
    let from = lowest + BigInt(MOST_HEADERS);
    for (let to = lowest; to < head.number; to = from, from += BigInt(MOST_HEADERS)) {
      if (from > head.number) from = head.number;
      const headers = await this.#headers(head.rollupId, from, to + 1n);
      // The signer refuses for want of it.
      if (headers === undefined || !(await this.#showBelow(head, { from, headers }))) return [];
    }
    return [];
  }

  async #showBelow({ rollupId, anchor }: Head, { from, headers }: { from: bigint; headers: readonly Hex[] }): Promise<boolean> {
    const [newest] = headers;
    if (newest === undefined) return false;
    const request = { rollupId, anchor, number: from, blockHash: keccak256(newest), headers };
    return (await this.#connection.post(this.#path("link"), REQUESTS.link.encode(request))).status === 200;
  }

  async #ask(name: "declare" | "propose" | "claim-peer" | "trace-key", body: JsonValue): Promise<unknown> {
    return (await this.#connection.post(this.#path(name), body)).body;
  }

  async #refresh(): Promise<void> {
    const { body } = await this.#connection.get(this.#path("last-signed"));
    this.#last.clear();
    for (const last of lastSignedCodec.decode(body, "lastSigned").subjects) this.#last.set(subjectOf(last), last);
  }

  #signed(head: Head): void {
    const subject = subjectOf(head);
    const { rollupId, finality } = head;
    const last = this.#last.get(subject);
    if (last !== undefined && last.number >= head.number) return;
    const anchor = finality === 1 ? head.anchor : ZERO_HASH;
    this.#last.set(subject, { rollupId, finality, anchor, ...signedHeadOf(head, headHash(head)), ancestors: [] });
  }

  #path(request: string): string {
    return `/v1/keys/${this.publicKey}/${request}`;
  }
}
