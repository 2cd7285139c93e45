import { type SignedHead, subjectOf } from "@parley/attestation";
import {
  type Address,
  encodeAttestation,
  encodeDeclaration,
  encodeHandoverShare,
  encodePeerClaim,
  encodeProposal,
  type Finality,
  type Head,
  type Hex,
  type JsonValue,
  ParleyError,
} from "@parley/primitives";
import type { Metrics } from "@parley/runtime";
import { type BlockName, HeaderLinks } from "./HeaderLinks.ts";
import { encodeInterchange } from "./interchange.ts";
import type { LocalSigner } from "./LocalSigner.ts";
import type { Subject } from "./protectionState.ts";
import {
  type HeadLink,
  type KeyDescription,
  keysCodec,
  type LastSigned,
  type LinkRequest,
  lastSignedCodec,
  REQUESTS,
  type RequestName,
  refusalCodec,
  traceKeyCodec,
} from "./remoteWire.ts";
import type { AttestRequest } from "./Signer.ts";
import type { SigningDomain, SigningNetwork } from "./SigningDomain.ts";
import type { SlashingProtection } from "./SlashingProtection.ts";

export interface RemoteKeyOptions {
  signer: LocalSigner;
  protection: SlashingProtection;
  operator: Address;
  network: SigningNetwork & Pick<SigningDomain, "scheme">;
  metrics: Metrics;
}

/** What the signer answers: a status of HTTP and a JSON body. */
export interface Answer {
  status: number;
  body: JsonValue;
}

/** One key that others may have sign: requests in, answers out, whatever carries them. Of votes one is under way at a time. */
export class RemoteKey {
  readonly #options: RemoteKeyOptions;
  readonly #links = new HeaderLinks();
  #voting = false;
  #broken: string | undefined;

  constructor(options: RemoteKeyOptions) {
    this.#options = options;
  }

  get description(): KeyDescription {
    const { signer, operator, network } = this.#options;
    const { l1ChainId, avs, operatorSetId, scheme } = network;
    return { publicKey: signer.publicKey, operator, l1ChainId, avs, operatorSetId, scheme };
  }

  /** Why the last vote could not be recorded; undefined while all is well. */
  get broken(): string | undefined {
    return this.#broken;
  }

  lastSigned(): Answer {
    const subjects = [...this.#options.protection.lastSigned()].map(([subject, record]) => this.#lastOf(subject, record));
    return { status: 200, body: lastSignedCodec.encode({ subjects }) };
  }

  /** All that is remembered, as an interchange file, of one moment between two votes. @throws ParleyError STORE_FAILED */
  async export(): Promise<Answer> {
    const { protection, operator, network } = this.#options;
    return { status: 200, body: JSON.parse(encodeInterchange({ operator, network }, await protection.exportState())) };
  }

  /** @throws ParleyError as `Signer`; DECODE_FAILED for a body that is not of the request */
  async answer(name: RequestName, body: unknown): Promise<Answer> {
    const { signer } = this.#options;
    switch (name) {
      case "declare":
        return { status: 200, body: encodeDeclaration(await signer.declare(REQUESTS.declare.decode(body, ""))) };
      case "propose":
        return { status: 200, body: encodeProposal(await signer.propose(REQUESTS.propose.decode(body, ""))) };
      case "claim-peer":
        return { status: 200, body: encodePeerClaim(await signer.claimPeer(REQUESTS["claim-peer"].decode(body, ""))) };
      case "hand-over": {
        const share = await signer.handOver(REQUESTS["hand-over"].decode(body, ""));
        if (share !== undefined) return { status: 200, body: encodeHandoverShare(share) };
        return { status: 409, body: { code: "SIGNING_REFUSED", message: "another table was signed for that epoch" } };
      }
      case "trace-key":
        return { status: 200, body: traceKeyCodec.encode({ key: await signer.traceKey(REQUESTS["trace-key"].decode(body, "")) }) };
      case "attest":
        return this.#alone(() => this.#attest(REQUESTS.attest.decode(body, "")));
      case "link":
        return this.#alone(async () => this.#link(REQUESTS.link.decode(body, "")));
    }
  }

  async #alone(task: () => Promise<Answer>): Promise<Answer> {
    if (this.#voting) return { status: 503, body: { code: "NETWORK_FAILED", message: "another vote is under way" } };
    this.#voting = true;
    try {
      return await task();
    } finally {
      this.#voting = false;
    }
  }

  async #attest({ links, ...request }: AttestRequest & { links: readonly HeadLink[] }): Promise<Answer> {
    const { signer, metrics } = this.#options;
    const shown = this.#shownHashes(request.heads, links);
    try {
      const result = await signer.attest(request, async (rollupId, number) => shown.get(rollupId)?.get(number));
      this.#broken = undefined;
      if ("refused" in result) {
        const { reason, head } = result.refused;
        metrics.count("signer_votes_refused_total", 1, { reason });
        return { status: 409, body: refusalCodec.encode({ reason, position: request.heads.indexOf(head) }) };
      }
      for (const head of request.heads) {
        if (head.finality === 1) this.#links.forget(subjectOf(head));
        metrics.gauge("signer_last_signed_block_count", Number(head.number), { rollup: head.rollupId, finality: String(head.finality) });
      }
      return { status: 200, body: encodeAttestation(result.attestation) };
    } catch (error) {
      const isTheirs = error instanceof ParleyError && (error.code === "DECODE_FAILED" || error.code === "SIGNING_REFUSED");
      if (!isTheirs) this.#broken = error instanceof Error ? error.message : String(error);
      throw error;
    }
  }

  /** Of each rollup, what the headers show of the chain below its `unsafe` head. */
  #shownHashes(heads: readonly Head[], links: readonly HeadLink[]): ReadonlyMap<Hex, ReadonlyMap<bigint, Hex>> {
    const byRollup = new Map(links.map(({ rollupId, headers }) => [rollupId, headers]));
    const shown = new Map<Hex, ReadonlyMap<bigint, Hex>>();
    for (const head of heads) {
      if (head.finality !== 1) continue;
      const block = { number: head.number, hash: head.blockHash };
      const hashes = this.#links.hashesBelow(subjectOf(head), block, byRollup.get(head.rollupId) ?? []);
      if (hashes !== undefined) shown.set(head.rollupId, hashes);
    }
    return shown;
  }

  #link({ rollupId, anchor, number, blockHash, headers }: LinkRequest): Answer {
    const { protection } = this.#options;
    const subject = subjectOf({ rollupId, finality: 1, anchor });
    const last = protection.lastSigned().get(subject);
    const demanded: BlockName[] = [...(last === undefined ? [] : [last]), ...protection.ancestorsOf(subject)].map((one) => ({
      number: one.number,
      hash: one.blockHash,
    }));
    const isShown = last !== undefined && this.#links.reach(subject, { block: { number, hash: blockHash }, headers, demanded });
    return isShown
      ? { status: 200, body: { number: number.toString() } }
      : { status: 409, body: refusalCodec.encode({ reason: "not-a-descendant", position: 0 }) };
  }

  #lastOf(subject: string, record: SignedHead): LastSigned {
    return { ...parseSubject(subject), ...record, ancestors: this.#options.protection.ancestorsOf(subject) };
  }
}

/** Answer to who asks which keys there are. */
export function describeKeys(keys: readonly RemoteKey[]): Answer {
  return { status: 200, body: keysCodec.encode({ keys: keys.map(({ description }) => description) }) };
}

/** The parts of `subjectOf`. */
function parseSubject(subject: string): Subject {
  const [rollupId, finality, anchor] = subject.split("/");
  return { rollupId: rollupId as Hex, finality: Number(finality) as Finality, anchor: anchor as Hex }; // as `subjectOf` joined them
}
