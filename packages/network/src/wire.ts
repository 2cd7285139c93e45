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
  encodeAttestation,
  encodeCertifiedCheckpoint,
  encodeDeclaration,
  encodeHandover,
  encodeHandoverShare,
  encodeProposal,
  encodeSealedBlock,
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

/** Grows when two versions could not understand each other. */
export const NETWORK_VERSION = "parley/0";

/** The first frame of both sides. */
export interface Hello {
  version: string;
  /** peers of another network are refused; the table root, as a rule */
  networkId: string;
  /** random per process start: tells two connections of one peer, and a connection to oneself */
  session: string;
  /** what the peer calls itself, unproven */
  name: string;
}

/** A frame after the handshake, decoded. The body of a response is decoded by what was asked. */
export type WireFrame =
  | { type: "gossip"; message: GossipMessage }
  | { type: "request"; id: number; kind: string; body: unknown }
  | { type: "response"; id: number; body: unknown }
  | { type: "failure"; id: number; reason: string };

/** Why a frame is of no use. */
export type WireProblem = "malformed_frame" | "unknown_topic" | "undecodable";

const word = /^[\w./:-]{1,80}$/;
const wordCodec = refineCodec(textCodec(80), (value) => (word.test(value) ? undefined : "expected letters, digits, and . / : _ -"));
const hello = objectCodec<Hello>({ version: wordCodec, networkId: wordCodec, session: hexCodec(16), name: wordCodec });
const id = intCodec(0, 2 ** 32 - 1);
/** Left as it is: decoded later, by what it must be there. */
const anything: Codec<unknown> = { encode: () => null, decode: (input) => input };
const type = textCodec(20);
const helloShape = objectCodec<{ type: string; body: unknown }>({ type, body: anything });
const gossipShape = objectCodec<{ type: string; topic: string; body: unknown }>({ type, topic: textCodec(80), body: anything });
const requestShape = objectCodec<{ type: string; id: number; kind: string; body: unknown }>({
  type,
  id,
  kind: textCodec(80),
  body: anything,
});
const responseShape = objectCodec<{ type: string; id: number; body: unknown }>({ type, id, body: anything });
const failureShape = objectCodec<{ type: string; id: number; reason: string }>({ type, id, reason: textCodec(80) });

const gossipDecoders = new Map<string, (body: unknown) => GossipMessage>([
  ["block", (body) => ({ topic: "block", block: decodeSealedBlock(body) })],
  ["declaration", (body) => ({ topic: "declaration", declaration: decodeDeclaration(body) })],
  ["proposal", (body) => ({ topic: "proposal", proposal: decodeProposal(body) })],
  ["attestation", (body) => ({ topic: "attestation", attestation: decodeAttestation(body) })],
  ["certificate", (body) => ({ topic: "certificate", checkpoint: decodeCertifiedCheckpoint(body) })],
  ["handoverShare", (body) => ({ topic: "handoverShare", share: decodeHandoverShare(body) })],
  ["handover", (body) => ({ topic: "handover", handover: decodeHandover(body) })],
]);

function gossipBody(message: GossipMessage): JsonValue {
  switch (message.topic) {
    case "block":
      return encodeSealedBlock(message.block);
    case "declaration":
      return encodeDeclaration(message.declaration);
    case "proposal":
      return encodeProposal(message.proposal);
    case "attestation":
      return encodeAttestation(message.attestation);
    case "certificate":
      return encodeCertifiedCheckpoint(message.checkpoint);
    case "handoverShare":
      return encodeHandoverShare(message.share);
    case "handover":
      return encodeHandover(message.handover);
  }
}

const u64 = uintCodec(64);
type RequestCodecs = { [K in RequestKind]: { request: Codec<RequestMap[K]["request"]>; response: Codec<RequestMap[K]["response"]> } };
const requestCodecs: RequestCodecs = {
  blocks: {
    request: refineCodec(objectCodec<RequestMap["blocks"]["request"]>({ rollupId: hexCodec(32), from: u64, to: u64 }), ({ from, to }) =>
      from > to ? "the range ends before it begins" : undefined,
    ),
    response: objectCodec<RequestMap["blocks"]["response"]>({
      blocks: arrayCodec({ encode: encodeSealedBlock, decode: decodeSealedBlock }, 1_024),
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

export function isRequestKind(kind: string): kind is RequestKind {
  return Object.hasOwn(requestCodecs, kind);
}

const toBytes = (value: JsonValue) => Buffer.from(JSON.stringify(value));

/** The one encoding of a message: its hash is what duplicates are known by. */
export function encodeGossip(message: GossipMessage): Buffer {
  return toBytes({ type: "gossip", topic: message.topic, body: gossipBody(message) });
}

export function encodeHello(value: Hello): Buffer {
  return toBytes({ type: "hello", body: hello.encode(value) });
}

/** @throws for anything that is not a hello */
export function decodeHello(payload: Uint8Array): Hello {
  const frame = helloShape.decode(parseBoundedJson(payload), "hello");
  if (frame.type !== "hello") throw new SyntaxError("the first frame is no hello");
  return hello.decode(frame.body, "hello");
}

export function encodeRequest<K extends RequestKind>(requestId: number, kind: K, request: RequestMap[K]["request"]): Buffer {
  return toBytes({ type: "request", id: requestId, kind, body: requestCodecs[kind].request.encode(request) });
}

/** @throws ParleyError DECODE_FAILED */
export function decodeRequestBody<K extends RequestKind>(kind: K, body: unknown): RequestMap[K]["request"] {
  return requestCodecs[kind].request.decode(body, kind);
}

/**
 * An answer that fits `mostBytes`: the list that it carries is cut at the end, as the requester must expect of any answer.
 * @returns undefined when not even its first element fits
 */
export function encodeResponse<K extends RequestKind>(
  requestId: number,
  kind: K,
  response: RequestMap[K]["response"],
  mostBytes: number,
): Buffer | undefined {
  const [[name, elements] = ["", []]] = Object.entries<readonly JsonValue[]>(
    requestCodecs[kind].response.encode(response) as Record<string, readonly JsonValue[]>, // every response is an object of one list
  );
  const opening = `${RESPONSE_PREFIX},"id":${requestId},"body":{"${name}":[`;
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

/** @throws ParleyError DECODE_FAILED */
export function decodeResponseBody<K extends RequestKind>(kind: K, body: unknown): RequestMap[K]["response"] {
  return requestCodecs[kind].response.decode(body, kind);
}

export function encodeFailure(requestId: number, reason: string): Buffer {
  return toBytes({ type: "failure", id: requestId, reason });
}

const RESPONSE_PREFIX = '{"type":"response"';
const responsePrefix = Buffer.from(RESPONSE_PREFIX);

/** Whether a payload begins as a response does: cheap, so that quotas can be applied before anything is parsed. It may still turn out to be something else. */
export function looksLikeResponse(payload: Buffer): boolean {
  return payload.subarray(0, responsePrefix.length).equals(responsePrefix);
}

/** Decodes what came after the handshake. Never throws. */
export function decodeFrame(payload: Uint8Array): WireFrame | WireProblem {
  let parsed: unknown;
  try {
    parsed = parseBoundedJson(payload);
  } catch {
    return "malformed_frame";
  }
  const type = typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, "type") : undefined;
  try {
    switch (type) {
      case "gossip": {
        const { topic, body } = gossipShape.decode(parsed, "");
        const decode = gossipDecoders.get(topic);
        return decode === undefined ? "unknown_topic" : { type, message: decode(body) };
      }
      case "request": {
        const frame = requestShape.decode(parsed, "");
        return { type, id: frame.id, kind: frame.kind, body: frame.body };
      }
      case "response": {
        const frame = responseShape.decode(parsed, "");
        return { type, id: frame.id, body: frame.body };
      }
      case "failure": {
        const frame = failureShape.decode(parsed, "");
        return { type, id: frame.id, reason: frame.reason };
      }
      default:
        return "malformed_frame";
    }
  } catch {
    return "undecodable";
  }
}
