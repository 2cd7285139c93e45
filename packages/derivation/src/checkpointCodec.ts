import { arrayCodec, type Codec, hexCodec, LIMITS, objectCodec, uintCodec } from "@parley/primitives";
import type { DerivationConfig } from "./derivationParams.ts";
import type { Checkpoint } from "./derive.ts";
import type { ForcedTransaction } from "./forcedTransactions.ts";
import type { PortalMessage } from "./l1Block.ts";
import type { L1Id, Leave, Origin, SpentBatch, Tip } from "./position.ts";
import { Sequence } from "./Sequence.ts";

/** Of this form, and of the rules by which a position is made: a checkpoint of others is not gone on from. */
const VERSION = 1;
/** Bounds that no chain reaches. */
const MOST = 10_000_000;

const u64 = uintCodec(64);
const hash = hexCodec(32);
const address = hexCodec(20);

const l1IdCodec = objectCodec<L1Id>({ number: u64, hash });
const messageCodec = objectCodec<PortalMessage>({
  sender: address,
  recipient: address,
  value: uintCodec(256),
  gasLimit: uintCodec(256),
  payload: hexCodec(0, MOST),
});
const forcedCodec = objectCodec<ForcedTransaction>({ raw: hexCodec(1, LIMITS.transactionBytes), gasLimit: u64 });
const originCodec = objectCodec<Origin>({
  number: u64,
  hash,
  timestamp: u64,
  messages: arrayCodec(messageCodec, MOST),
  forced: arrayCodec(forcedCodec, MOST),
});
const tipCodec = objectCodec<Tip>({ number: u64, hash, timestamp: u64, origin: l1IdCodec });
const checkpointCodec = objectCodec<Checkpoint>({
  l1: l1IdCodec,
  position: objectCodec<Checkpoint["position"]>({
    tip: tipCodec,
    origins: sequenceCodec(originCodec),
    messages: sequenceCodec(messageCodec),
    forced: sequenceCodec(forcedCodec),
    spent: arrayCodec(objectCodec<SpentBatch>({ digest: hash, lastNumber: u64 }), MOST),
    leave: optionalCodec(objectCodec<Leave>({ announced: u64, last: u64 })),
  }),
});

/** A checkpoint as text, with what it belongs to. */
export function encodeCheckpoint(config: DerivationConfig, checkpoint: Checkpoint): string {
  return JSON.stringify({ version: VERSION, config: nameOf(config), checkpoint: checkpointCodec.encode(checkpoint) });
}

/** `undefined` for one of another version or another rollup. @throws ParleyError DECODE_FAILED, SyntaxError for what `encodeCheckpoint` did not write */
export function decodeCheckpoint(config: DerivationConfig, text: string): Checkpoint | undefined {
  const stored: { version?: unknown; config?: unknown; checkpoint?: unknown } = JSON.parse(text);
  if (stored.version !== VERSION || stored.config !== nameOf(config)) return undefined;
  return checkpointCodec.decode(stored.checkpoint, "checkpoint");
}

/** All that a chain is derived from beside the L1. */
function nameOf(config: DerivationConfig): string {
  return JSON.stringify(config, (_key, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
}

function sequenceCodec<T>(element: Codec<T>): Codec<Sequence<T>> {
  const items = arrayCodec(element, MOST);
  return { encode: (sequence) => items.encode([...sequence]), decode: (input, path) => Sequence.of(...items.decode(input, path)) };
}

function optionalCodec<T>(codec: Codec<T>): Codec<T | undefined> {
  return {
    encode: (value) => (value === undefined ? null : codec.encode(value)),
    decode: (input, path) => (input === null ? undefined : codec.decode(input, path)),
  };
}
