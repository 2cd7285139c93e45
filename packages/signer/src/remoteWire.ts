/** What a remote signer and its client say to each other, in JSON (specs/protection.md §6). Every decoder takes `unknown` and throws DECODE_FAILED. */
import type { SignedHead, VoteRefusal } from "@parley/attestation";
import {
  type Address,
  arrayCodec,
  type Finality,
  type Hex,
  headsCodec,
  hexCodec,
  intCodec,
  LIMITS,
  objectCodec,
  oneOfCodec,
  refineCodec,
  type Scheme,
  textCodec,
  uintCodec,
} from "@parley/primitives";
import { MOST_HEADER_BYTES, MOST_HEADERS } from "./HeaderLinks.ts";
import type { Ancestor, Subject } from "./protectionState.ts";
import type { AttestRequest, ClaimPeerRequest, DeclareRequest, HandOverRequest, ProposeRequest, TraceKeyRequest } from "./Signer.ts";
import type { SigningDomain, SigningNetwork } from "./SigningDomain.ts";
import { networkFields, schemeCodec } from "./signerConfig.ts";

/** Of a request: its heads and headers in hex. */
export const MOST_BODY_BYTES = 8 * 1024 * 1024;
/** Rollups, finalities and anchors that one operator ever signed about. */
const MOST_SUBJECTS = 65_536;

/** Of a multihash; that of an Ed25519 key has 38. */
const MOST_PEER_ID_BYTES = 64;

const u32 = intCodec(0, 2 ** 32 - 1);
const u64 = uintCodec(64);
export const hashCodec = hexCodec(32);
export const finalityCodec = oneOfCodec<Finality>([1, 2, 3]);

const domain = objectCodec<SigningDomain>({ ...networkFields, scheme: schemeCodec, epoch: u32, tableRoot: hashCodec, seat: u32 });

const headers = arrayCodec(hexCodec(1, MOST_HEADER_BYTES), MOST_HEADERS);

/** Headers from an `unsafe` head of the vote down to the child of a block that was signed, or shown, before. */
export interface HeadLink {
  rollupId: Hex;
  headers: readonly Hex[];
}

const links = refineCodec(arrayCodec(objectCodec<HeadLink>({ rollupId: hashCodec, headers }), LIMITS.rollups), (list) =>
  list.reduce((sum, link) => sum + link.headers.length, 0) > MOST_HEADERS ? `more than ${MOST_HEADERS} headers` : undefined,
);

/** The same, of a way that is too long for one vote. */
export interface LinkRequest {
  rollupId: Hex;
  anchor: Hex;
  number: bigint;
  blockHash: Hex;
  headers: readonly Hex[];
}

/** Bodies of what may be asked, by the last part of the path. There is none for a digest. */
export const REQUESTS = {
  declare: objectCodec<DeclareRequest>({ domain, beat: u64, sequence: u32, heads: headsCodec }),
  propose: objectCodec<ProposeRequest>({ domain, beat: u64, view: u32, heads: headsCodec }),
  attest: objectCodec<AttestRequest & { links: readonly HeadLink[] }>({ domain, beat: u64, heads: headsCodec, links }),
  "hand-over": objectCodec<HandOverRequest>({ domain, nextTableRoot: hashCodec }),
  "claim-peer": objectCodec<ClaimPeerRequest>({ domain, peerId: hexCodec(1, MOST_PEER_ID_BYTES) }),
  "trace-key": objectCodec<TraceKeyRequest>({
    network: objectCodec<TraceKeyRequest["network"]>({ ...networkFields, scheme: schemeCodec }),
    challenges: hexCodec(20),
    period: u64,
    operator: hexCodec(20),
  }),
  link: objectCodec<LinkRequest>({ rollupId: hashCodec, anchor: hashCodec, number: u64, blockHash: hashCodec, headers }),
} as const;
export type RequestName = keyof typeof REQUESTS;

/** One head, without what only the own chain needs. */
export const signedHeadFields = {
  number: u64,
  headHash: hashCodec,
  blockHash: hashCodec,
  l1OriginNumber: u64,
  l1OriginHash: hashCodec,
};

/** What was signed last about a subject, and what has to be descended from beside it. */
export interface LastSigned extends Subject, SignedHead {
  ancestors: readonly Ancestor[];
}

const ancestors = arrayCodec(objectCodec<Ancestor>({ number: u64, blockHash: hashCodec }), MOST_SUBJECTS);
/** Answer to `last-signed`. */
export const lastSignedCodec = objectCodec<{ subjects: readonly LastSigned[] }>({
  subjects: arrayCodec(
    objectCodec<LastSigned>({ rollupId: hashCodec, finality: finalityCodec, anchor: hashCodec, ...signedHeadFields, ancestors }),
    MOST_SUBJECTS,
  ),
});

export interface KeyDescription extends SigningNetwork {
  publicKey: Hex;
  operator: Address;
  scheme: Scheme;
}

/** Answer to `keys`. */
export const keysCodec = objectCodec<{ keys: readonly KeyDescription[] }>({
  keys: arrayCodec(
    objectCodec<KeyDescription>({ ...networkFields, publicKey: hexCodec(20, 128), operator: hexCodec(20), scheme: schemeCodec }),
    1_024,
  ),
});

/** Why a vote was refused, and of which head of the request. */
export const refusalCodec = objectCodec<{ reason: VoteRefusal; position: number }>({
  reason: oneOfCodec<VoteRefusal>(["conflicts-with-signed", "below-last-signed", "not-a-descendant"]),
  position: intCodec(0, LIMITS.heads - 1),
});

/** Answer to `trace-key`. */
export const traceKeyCodec = objectCodec<{ key: Hex }>({ key: hashCodec });

/** What stands in an answer that is no success. */
export const failureCodec = objectCodec<{ code: string; message: string }>({ code: textCodec(64), message: textCodec(4_096) });
