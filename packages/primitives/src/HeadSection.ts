import { concatHex } from "viem";
import type { ByteReader } from "./ByteReader.ts";
import type { HeadOutline } from "./heads.ts";
import { rangeProofLength } from "./merkle.ts";
import { ParleyError } from "./ParleyError.ts";
import { packAny, packBytes, packHashes, packUint } from "./packing.ts";
import type { Certificate, Finality, Hex } from "./types.ts";

/** What shows that operators signed the heads root (specs/wire.md §11): a certificate, checked and forgotten (0) or recorded (1), or a record of one (2). */
export type Cover = { epoch: number; beat: bigint; signers: Hex } & ({ kind: 0 | 1; signature: Hex } | { kind: 2; signedWeight: bigint });

/** Everything of a head section before its signers: a head without what the parcel leads to, and its place under a heads root (specs/wire.md §11). */
export interface HeadPart extends Omit<HeadOutline, "rollupId" | "outboxRoot"> {
  count: number;
  position: number;
  proof: readonly Hex[];
}

export interface HeadSection extends HeadPart {
  cover: Cover;
}

/** A head section whose signers and tail are not told apart yet: where one ends depends on the operator table of `epoch`. */
export interface SealedHeadSection extends HeadPart {
  kind: Cover["kind"];
  epoch: number;
  beat: bigint;
  /** signers ‖ tail */
  sealed: Hex;
}

/** The packed bytes of a head section. @throws ParleyError DECODE_FAILED for a part that does not fit; MERKLE_PROOF_INVALID for a position at or over `count` */
export function packHeadSection({ cover, ...head }: HeadSection): Hex {
  if (head.proof.length !== rangeProofLength(head.position, 1, head.count)) {
    throw new ParleyError("MERKLE_PROOF_INVALID", `head ${head.position} of ${head.count} is not proven by ${head.proof.length} elements`);
  }
  return concatHex([
    packUint(head.number, 64),
    packUint(head.timestamp, 64),
    packUint(head.finality, 8),
    packBytes(head.anchor, 32, "anchor"),
    packBytes(head.detailsHash, 32, "detailsHash"),
    packUint(head.count, 32),
    packUint(head.position, 32),
    packHashes(head.proof, "head proof"),
    packUint(cover.kind, 8),
    packUint(cover.epoch, 32),
    packUint(cover.beat, 64),
    packAny(cover.signers, "signers"),
    cover.kind === 2 ? packUint(cover.signedWeight, 128) : packAny(cover.signature, "signature"),
  ]);
}

/** Reads a head section up to the end of the bytes. @throws ParleyError DECODE_FAILED, also for a finality or kind that does not exist; MERKLE_PROOF_INVALID for a position at or over the count */
export function readHeadSection(reader: ByteReader): SealedHeadSection {
  const number = reader.uint(64, "number");
  const timestamp = reader.uint(64, "timestamp");
  const finality = reader.int(8, "finality");
  if (!isFinality(finality))
    throw new ParleyError("DECODE_FAILED", `finality ${finality} is none of 1, 2, 3`, { fields: { field: "finality" } });
  const anchor = reader.hash("anchor");
  const detailsHash = reader.hash("detailsHash");
  const count = reader.int(32, "count");
  const position = reader.int(32, "position");
  const proof = reader.hashes(rangeProofLength(position, 1, count), "head proof");
  const kind = reader.int(8, "kind");
  if (kind !== 0 && kind !== 1 && kind !== 2)
    throw new ParleyError("DECODE_FAILED", `kind ${kind} is none of 0, 1, 2`, { fields: { field: "kind" } });
  const epoch = reader.int(32, "epoch");
  const beat = reader.uint(64, "beat");
  return { number, timestamp, finality, anchor, detailsHash, count, position, proof, kind, epoch, beat, sealed: reader.rest("signers") };
}

/**
 * Tells signers and tail apart, by the number of `seats` in the table of the section's epoch. The signature's length is the scheme's to judge.
 * @throws ParleyError DECODE_FAILED when the bytes end too early, or a record's weight is not all that follows
 */
export function coverOf({ kind, epoch, beat, sealed }: SealedHeadSection, seats: number): Cover {
  const length = 2 + 2 * Math.ceil(seats / 8);
  const signers = packBytes(sealed.slice(0, length) as Hex, Math.ceil(seats / 8), "signers"); // checked by packBytes
  const tail: Hex = `0x${sealed.slice(length)}`;
  const base = { epoch, beat, signers };
  return kind === 2 ? { ...base, kind, signedWeight: BigInt(packBytes(tail, 16, "signedWeight")) } : { ...base, kind, signature: tail };
}

/** The certificate that covers `headsRoot`, where one comes along; undefined for a reference to a record. */
export function certificateOf(cover: Cover, headsRoot: Hex): Certificate | undefined {
  if (cover.kind === 2) return undefined;
  const { epoch, beat, signers, signature } = cover;
  return { epoch, beat, headsRoot, signers, signature };
}

function isFinality(value: number): value is Finality {
  return value === 1 || value === 2 || value === 3;
}
