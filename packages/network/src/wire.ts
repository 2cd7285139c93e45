import { hash } from "node:crypto";
import {
  arrayCodec,
  type Codec,
  decodeAttestation,
  decodeCertifiedCheckpoint,
  decodeDeclaration,
  decodeHandover,
  decodeHandoverShare,
  decodeProposal,
  decodeSealedBlock,
  decodeSequencerStatement,
  encodeAttestation,
  encodeCertifiedCheckpoint,
  encodeDeclaration,
  encodeHandover,
  encodeHandoverShare,
  encodeProposal,
  encodeSealedBlock,
  encodeSequencerStatement,
  type Hex,
  hexCodec,
  intCodec,
  type JsonValue,
  objectCodec,
  refineCodec,
  textCodec,
  uintCodec,
} from "@parley/primitives";
import type { GossipMessage, RequestKind, RequestMap } from "./Network.ts";
import { parseBoundedJson } from "./parseBoundedJson.ts";

export type TopicKind = GossipMessage["topic"];

const toBytes = (value: JsonValue) => Buffer.from(JSON.stringify(value));

const decoders: { [K in TopicKind]: (body: unknown) => GossipMessage } = {
  block: (body) => ({ topic: "block", block: decodeSealedBlock(body) }),
  declaration: (body) => ({ topic: "declaration", declaration: decodeDeclaration(body) }),
  proposal: (body) => ({ topic: "proposal", proposal: decodeProposal(body) }),
  attestation: (body) => ({ topic: "attestation", attestation: decodeAttestation(body) }),
  certificate: (body) => ({ topic: "certificate", checkpoint: decodeCertifiedCheckpoint(body) }),
  handoverShare: (body) => ({ topic: "handoverShare", share: decodeHandoverShare(body) }),
  handover: (body) => ({ topic: "handover", handover: decodeHandover(body) }),
};

export const TOPIC_KINDS: readonly TopicKind[] = [
  "block",
  "declaration",
  "proposal",
  "attestation",
  "certificate",
  "handoverShare",
  "handover",
];

/** The name of a topic on the wire: messages of two networks never meet (specs/wire.md §16). */
export function topicOf(networkId: string, kind: TopicKind): string {
  return `/parley/${networkId}/${kind}`;
}

/** The one encoding of a message (specs/wire.md §16). Any other encoding of it is refused. */
export function encodeGossip(message: GossipMessage): Buffer {
  switch (message.topic) {
    case "block":
      return toBytes(encodeSealedBlock(message.block));
    case "declaration":
      return toBytes(encodeDeclaration(message.declaration));
    case "proposal":
      return toBytes(encodeProposal(message.proposal));
    case "attestation":
      return toBytes(encodeAttestation(message.attestation));
    case "certificate":
      return toBytes(encodeCertifiedCheckpoint(message.checkpoint));
    case "handoverShare":
      return toBytes(encodeHandoverShare(message.share));
    case "handover":
      return toBytes(encodeHandover(message.handover));
  }
}

/** @throws for bytes that are not the one encoding of a message of this kind: two encodings would be two messages to whoever forwards them */
export function decodeGossip(kind: TopicKind, bytes: Uint8Array): GossipMessage {
  const message = decoders[kind](parseBoundedJson(bytes));
  if (!encodeGossip(message).equals(bytes)) throw new SyntaxError(`not the canonical encoding of a ${kind}`);
  return message;
}

/**
 * What a message is known by: SHA-256 of its topic and its one encoding. Without the topic, a message sent first under another topic would pass for seen.
 * @param topic as on the wire (`topicOf`)
 */
export function messageId(topic: string, bytes: Uint8Array): Buffer {
  // A topic holds no zero byte, so that no other pair of topic and bytes reads the same.
  return hash("sha256", Buffer.concat([Buffer.from(`${topic}\0`), bytes]), "buffer");
}

const u64 = uintCodec(64);
type RequestCodecs = { [K in RequestKind]: { request: Codec<RequestMap[K]["request"]>; response: Codec<RequestMap[K]["response"]> } };
const numbersOfRollup = refineCodec(
  objectCodec<{ rollupId: Hex; from: bigint; to: bigint }>({ rollupId: hexCodec(32), from: u64, to: u64 }),
  ({ from, to }) => (from > to ? "the range ends before it begins" : undefined),
);
const requestCodecs: RequestCodecs = {
  blocks: {
    request: numbersOfRollup,
    response: objectCodec<RequestMap["blocks"]["response"]>({
      blocks: arrayCodec({ encode: encodeSealedBlock, decode: decodeSealedBlock }, 1_024),
    }),
  },
  statements: {
    request: numbersOfRollup,
    response: objectCodec<RequestMap["statements"]["response"]>({
      statements: arrayCodec({ encode: encodeSequencerStatement, decode: decodeSequencerStatement }, 64),
    }),
  },
  certificates: {
    request: objectCodec<RequestMap["certificates"]["request"]>({ fromBeat: u64 }),
    response: objectCodec<RequestMap["certificates"]["response"]>({
      checkpoints: arrayCodec({ encode: encodeCertifiedCheckpoint, decode: decodeCertifiedCheckpoint }, 64),
    }),
  },
  handovers: {
    request: objectCodec<RequestMap["handovers"]["request"]>({ fromEpoch: intCodec(0, 2 ** 32 - 1) }),
    response: objectCodec<RequestMap["handovers"]["response"]>({
      handovers: arrayCodec({ encode: encodeHandover, decode: decodeHandover }, 64),
    }),
  },
};

/** Largest request, in bytes. */
export const REQUEST_BYTES = 1_024;

/** The libp2p protocol of a kind of request: one stream carries one request and its answer. */
export function protocolOf(kind: RequestKind): string {
  return `/parley/${kind}`;
}

export function encodeRequest<K extends RequestKind>(kind: K, request: RequestMap[K]["request"]): Buffer {
  return toBytes(requestCodecs[kind].request.encode(request));
}

/** @throws for anything else than a request of this kind */
export function decodeRequest<K extends RequestKind>(kind: K, bytes: Uint8Array): RequestMap[K]["request"] {
  return requestCodecs[kind].request.decode(parseBoundedJson(bytes), kind);
}

/**
 * An answer that fits `mostBytes`: the list that it carries is cut at the end, as the requester must expect of any answer.
 * @returns undefined when not even its first element fits
 */
export function encodeAnswer<K extends RequestKind>(kind: K, response: RequestMap[K]["response"], mostBytes: number): Buffer | undefined {
  const [[name, elements] = ["", []]] = Object.entries<readonly JsonValue[]>(
    requestCodecs[kind].response.encode(response) as Record<string, readonly JsonValue[]>, // every response is an object of one list
  );
  const opening = `{"answer":{"${name}":[`;
  let left = mostBytes - Buffer.byteLength(opening) - "]}}".length;
  const texts: string[] = [];
  for (const element of elements) {
    const text = JSON.stringify(element);
    left -= Buffer.byteLength(text) + 1;
    if (left < 0) break;
    texts.push(text);
  }
  if (texts.length === 0 && elements.length > 0) return undefined;
  return Buffer.from(`${opening}${texts.join(",")}]}}`);
}

/** Why a request is not answered: `busy`, `failed` or `too large`. */
export function encodeRefusal(reason: string): Buffer {
  return toBytes({ refusal: reason });
}

const refusal = objectCodec<{ refusal: string }>({ refusal: textCodec(80) });

/** @throws for anything else than an answer of this kind or a refusal */
export function decodeAnswer<K extends RequestKind>(
  kind: K,
  bytes: Uint8Array,
): { answer: RequestMap[K]["response"] } | { refusal: string } {
  const parsed = parseBoundedJson(bytes);
  if (typeof parsed === "object" && parsed !== null && Object.hasOwn(parsed, "refusal")) return refusal.decode(parsed, "");
  return objectCodec<{ answer: RequestMap[K]["response"] }>({ answer: requestCodecs[kind].response }).decode(parsed, kind);
}
