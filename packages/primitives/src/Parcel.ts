import { size as bytesOf, concatHex } from "viem";
import { ByteReader } from "./ByteReader.ts";
import { type HeadSection, packHeadSection, readHeadSection, type SealedHeadSection } from "./HeadSection.ts";
import { encodeEvmAddress } from "./interoperableAddress.ts";
import { type BatchProof, batchParts, batchShape } from "./Lane.ts";
import { rangeProofLength, rangeRoot } from "./merkle.ts";
import { messageHash } from "./messages.ts";
import { laneLeaf, outboxRoot } from "./outbox.ts";
import { ParleyError } from "./ParleyError.ts";
import { packAny, packBytes, packHashes, packUint } from "./packing.ts";
import type { Address, Hex, Message } from "./types.ts";

const MOST_U16 = 65_535;

/** A message as a parcel carries it: what its lane and its place there do not say. */
export interface ParcelMessage {
  /** the account on the source's chain */
  sender: Address;
  /** the account on the destination's chain */
  recipient: Address;
  gasLimit: bigint;
  deadline: bigint;
  payload: Hex;
}

/** A parcel without its head section (specs/wire.md §11). */
export interface ParcelBody extends BatchProof {
  sourceId: Hex;
  sourceChainId: bigint;
  laneCount: number;
  lane: number;
  size: bigint;
  start: bigint;
  /** contiguous in their lane, from `start` on */
  messages: readonly ParcelMessage[];
  laneProof: readonly Hex[];
}

/** What a relayer hands to `Gateway.deliver` (specs/wire.md §11). */
export interface Parcel extends ParcelBody {
  head: HeadSection;
}

/** A parcel that was read without the operator table: see `coverOf`. */
export interface SealedParcel extends ParcelBody {
  head: SealedHeadSection;
}

/**
 * The bytes of a parcel. Neighbours of equal sender, recipient, gas limit and payload length share a run, as long as its count fits u16.
 * @throws ParleyError DECODE_FAILED for a part that does not fit its field; MERKLE_PROOF_INVALID when a proof has not the shape that the place of the batch takes
 */
export function packParcel(parcel: Parcel): Hex {
  const { prefix, trailing, treePart, open, laneProof, lane, laneCount, start, size, messages } = parcel;
  const shape = batchShape(start, messages.length, size);
  const fits =
    shape.prefix === (prefix !== undefined) &&
    shape.trailing === trailing.length &&
    shape.treePart === treePart.length &&
    shape.open === (open !== undefined) &&
    laneProof.length === rangeProofLength(lane, 1, laneCount);
  if (!fits)
    throw new ParleyError("MERKLE_PROOF_INVALID", "the proofs have not the shape that the place of the batch takes", {
      fields: { start, size },
    });
  const runs = runsOf(messages);
  return concatHex([
    packBytes(parcel.sourceId, 32, "sourceId"),
    packUint(parcel.sourceChainId, 64),
    packUint(laneCount, 32),
    packUint(lane, 32),
    packUint(size, 64),
    packUint(start, 64),
    packHashes(prefix === undefined ? [] : [prefix], "prefix"),
    packUint(runs.length, 16),
    ...runs.flatMap(packRun),
    packHashes(trailing, "trailing"),
    packHashes(treePart, "tree part"),
    packHashes(open === undefined ? [] : [open], "open"),
    packHashes(laneProof, "lane proof"),
    packHeadSection(parcel.head),
  ]);
}

/**
 * Reads the bytes of a parcel by the rules of specs/wire.md §11. Proves nothing: that is `parcelOutboxRoot` and what follows.
 * @throws ParleyError DECODE_FAILED with the field at which the bytes break a rule; MERKLE_PROOF_INVALID for places that cannot be
 */
export function unpackParcel(bytes: Hex): SealedParcel {
  const reader = new ByteReader(bytes);
  const sourceId = reader.hash("sourceId");
  const sourceChainId = reader.uint(64, "sourceChainId");
  const laneCount = reader.int(32, "laneCount");
  const lane = reader.int(32, "lane");
  const size = reader.uint(64, "size");
  const start = reader.uint(64, "start");
  const prefix = start % 32n === 0n ? undefined : reader.hash("prefix");
  const messages: ParcelMessage[] = [];
  for (let left = reader.int(16, "runCount"); left > 0; left -= 1) messages.push(...readRun(reader));
  const shape = batchShape(start, messages.length, size);
  const trailing = reader.hashes(shape.trailing, "trailing");
  const treePart = reader.hashes(shape.treePart, "tree part");
  const open = shape.open ? reader.hash("open") : undefined;
  const laneProof = reader.hashes(rangeProofLength(lane, 1, laneCount), "lane proof");
  return {
    sourceId,
    sourceChainId,
    laneCount,
    lane,
    size,
    start,
    ...(prefix === undefined ? {} : { prefix }),
    messages,
    trailing,
    treePart,
    ...(open === undefined ? {} : { open }),
    laneProof,
    head: readHeadSection(reader),
  };
}

/** The whole messages of a parcel that is delivered on `destinationChainId`, ascending from `start`. @throws ParleyError DECODE_FAILED for a chain id of 0 */
export function parcelMessages(parcel: ParcelBody, destinationChainId: bigint): Message[] {
  const { sourceId, sourceChainId, lane, start } = parcel;
  return parcel.messages.map(({ sender, recipient, ...rest }, i) => ({
    ...rest,
    sourceId,
    lane,
    index: start + BigInt(i),
    sender: encodeEvmAddress(sourceChainId, sender),
    recipient: encodeEvmAddress(destinationChainId, recipient),
  }));
}

/**
 * The outbox root that a parcel leads to on the destination with this id and chain id; the caller compares it with that of a certified head (specs/wire.md §4, §11).
 * @throws ParleyError MERKLE_PROOF_INVALID for a proof of another shape or place; DECODE_FAILED
 */
export function parcelOutboxRoot(parcel: ParcelBody, destination: { rollupId: Hex; chainId: bigint }): Hex {
  const { sourceId, lane, laneCount, laneProof, start, size, prefix, trailing, treePart, open } = parcel;
  const leaves = parcelMessages(parcel, destination.chainId).map(messageHash);
  const proof = { trailing, treePart, ...(prefix === undefined ? {} : { prefix }), ...(open === undefined ? {} : { open }) };
  const leaf = laneLeaf({ sourceId, destinationId: destination.rollupId, ...batchParts({ leaves, start, size, ...proof }) });
  return outboxRoot({ sourceId, laneCount, root: rangeRoot({ leaves: [leaf], start: lane, size: laneCount, proof: laneProof }) });
}

/** The messages of each run, greedily. */
function runsOf(messages: readonly ParcelMessage[]): ParcelMessage[][] {
  const runs: ParcelMessage[][] = [];
  for (const message of messages) {
    const run = runs.at(-1);
    const first = run?.[0];
    const joins =
      run !== undefined &&
      first !== undefined &&
      run.length < MOST_U16 &&
      first.sender.toLowerCase() === message.sender.toLowerCase() &&
      first.recipient.toLowerCase() === message.recipient.toLowerCase() &&
      first.gasLimit === message.gasLimit &&
      first.payload.length === message.payload.length;
    if (joins) run.push(message);
    else runs.push([message]);
  }
  return runs;
}

function packRun(run: readonly ParcelMessage[]): Hex[] {
  const [first] = run;
  if (first === undefined) return [];
  return [
    packBytes(first.sender, 20, "sender"),
    packBytes(first.recipient, 20, "recipient"),
    packUint(first.gasLimit, 32),
    packUint(bytesOf(first.payload), 16),
    packUint(run.length, 16),
    ...run.flatMap(({ deadline, payload }) => [packUint(deadline, 64), packAny(payload, "payload")]),
  ];
}

function readRun(reader: ByteReader): ParcelMessage[] {
  const sender = reader.address("sender");
  const recipient = reader.address("recipient");
  const gasLimit = BigInt(reader.int(32, "gasLimit"));
  const payloadLength = reader.int(16, "payloadLength");
  const count = reader.int(16, "count");
  if (count === 0) throw new ParleyError("DECODE_FAILED", "a run has at least one message", { fields: { field: "count" } });
  return Array.from({ length: count }, () => ({
    sender,
    recipient,
    gasLimit,
    deadline: reader.uint(64, "deadline"),
    payload: reader.bytes(payloadLength, "payload"),
  }));
}
