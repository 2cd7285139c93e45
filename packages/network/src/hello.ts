import { type Codec, decodePeerClaim, encodePeerClaim, objectCodec, type PeerClaim, refineCodec, textCodec } from "@parley/primitives";
import { parseBoundedJson } from "./parseBoundedJson.ts";

/** Grows when two versions could not understand each other. */
export const NETWORK_VERSION = "parley/1";

/** The libp2p protocol of the first stream of a connection. It has no version of its own, so that peers of two versions can tell each other. */
export const HELLO_PROTOCOL = "/parley/hello";

/** What both sides of a connection say first (specs/wire.md §16). Noise has proven their peer ids by then. */
export interface Hello {
  version: string;
  /** peers of another network are refused */
  networkId: string;
  /** what the peer calls itself, unproven */
  name: string;
  /** whose peer this is; only operators have one */
  claim?: PeerClaim;
}

const word = /^[\w./:-]{1,80}$/;
const wordCodec = refineCodec(textCodec(80), (value) => (word.test(value) ? undefined : "expected letters, digits, and . / : _ -"));
const claim: Codec<PeerClaim> = { encode: encodePeerClaim, decode: decodePeerClaim };
const plain = { version: wordCodec, networkId: wordCodec, name: wordCodec };
const stranger = objectCodec<Omit<Hello, "claim">>(plain);
const operator = objectCodec<Omit<Hello, "claim"> & { claim: PeerClaim }>({ ...plain, claim });

export function encodeHello({ claim: own, ...rest }: Hello): Buffer {
  return Buffer.from(JSON.stringify(own === undefined ? stranger.encode(rest) : operator.encode({ ...rest, claim: own })));
}

/** @throws for anything that is not a hello */
export function decodeHello(bytes: Uint8Array): Hello {
  const parsed = parseBoundedJson(bytes);
  const isClaimed = typeof parsed === "object" && parsed !== null && Object.hasOwn(parsed, "claim");
  return isClaimed ? operator.decode(parsed, "hello") : stranger.decode(parsed, "hello");
}
