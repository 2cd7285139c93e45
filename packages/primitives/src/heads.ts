import { compareHex } from "./compareHex.ts";
import { merkleRoot } from "./merkle.ts";
import { ParleyError } from "./ParleyError.ts";
import type { Head, Hex, SealedBlock } from "./types.ts";
import { bytesWord, keccakConcat, taggedHash, uintWord } from "./words.ts";

/** `sealDigest`: what a sequencer signs (specs/wire.md §5). @throws ParleyError DECODE_FAILED */
export function sealDigest(block: Pick<SealedBlock, "rollupId" | "number" | "hash" | "l1OriginNumber" | "l1OriginHash" | "anchor">): Hex {
  return taggedHash("seal", [
    bytesWord(block.rollupId),
    uintWord(block.number, 64),
    bytesWord(block.hash),
    uintWord(block.l1OriginNumber, 64),
    bytesWord(block.l1OriginHash),
    bytesWord(block.anchor),
  ]);
}

/** `detailsHash`: the part of a head that only proofs of state and evidence open (specs/wire.md §5). @throws ParleyError DECODE_FAILED */
export function detailsHash(details: Pick<Head, "blockHash" | "stateRoot" | "l1OriginNumber" | "l1OriginHash">): Hex {
  return taggedHash("details", [
    bytesWord(details.blockHash),
    bytesWord(details.stateRoot),
    uintWord(details.l1OriginNumber, 64),
    bytesWord(details.l1OriginHash),
  ]);
}

/** What of a head stands in a parcel: all but its details, of which there is the hash (specs/wire.md §11). */
export type HeadOutline = Pick<Head, "rollupId" | "number" | "timestamp" | "outboxRoot" | "finality" | "anchor"> & { detailsHash: Hex };

/** `headHash` from its seven parts (specs/wire.md §5). @throws ParleyError DECODE_FAILED */
export function outlineHash(outline: HeadOutline): Hex {
  return taggedHash("head", [
    bytesWord(outline.rollupId),
    uintWord(outline.number, 64),
    uintWord(outline.timestamp, 64),
    bytesWord(outline.outboxRoot),
    uintWord(outline.finality, 8),
    bytesWord(outline.anchor),
    bytesWord(outline.detailsHash),
  ]);
}

/** A round hashes the same few heads hundreds of times a beat, as they come in from everybody; keccak-256 in JavaScript is most of its work otherwise. */
const known = new Map<string, Hex>();
const MOST_KNOWN = 2_048;

/** `headHash` (specs/wire.md §5). Remembers the newest results. @throws ParleyError DECODE_FAILED */
export function headHash(head: Head): Hex {
  const { rollupId, number, blockHash, timestamp, stateRoot, outboxRoot, finality, l1OriginNumber, l1OriginHash, anchor } = head;
  const key = `${rollupId}${blockHash}${stateRoot}${outboxRoot}${l1OriginHash}${anchor}/${number}/${timestamp}/${finality}/${l1OriginNumber}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const hash = outlineHash({ ...head, detailsHash: detailsHash(head) });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, hash);
  return hash;
}

/** Orders heads by (rollupId, finality, number), the order of everything that carries heads (specs/wire.md §5, §9). */
export function compareHeads(a: Head, b: Head): -1 | 0 | 1 {
  const byRollup = compareHex(a.rollupId, b.rollupId);
  if (byRollup !== 0) return byRollup;
  if (a.finality !== b.finality) return a.finality < b.finality ? -1 : 1;
  if (a.number === b.number) return 0;
  return a.number < b.number ? -1 : 1;
}

/** A sorted copy, by `compareHeads`. */
export function sortHeads(heads: readonly Head[]): Head[] {
  return [...heads].sort(compareHeads);
}

/**
 * `headsRoot` of a checkpoint (specs/wire.md §5).
 * @throws ParleyError DECODE_FAILED when there is no head, or they are not ascending and unique by (rollupId, finality)
 */
export function headsRoot(heads: readonly Head[]): Hex {
  if (heads.length === 0) throw new ParleyError("DECODE_FAILED", "a checkpoint covers at least one head");
  heads.forEach((head, i) => {
    const previous = heads[i - 1];
    if (previous === undefined) return;
    const order = compareHex(previous.rollupId, head.rollupId);
    if (order > 0 || (order === 0 && previous.finality >= head.finality)) {
      throw new ParleyError("DECODE_FAILED", `heads[${i}] is not above heads[${i - 1}] by (rollupId, finality)`, {
        fields: { path: `heads[${i}]`, rollupId: head.rollupId, finality: head.finality },
        hint: "sort them with sortHeads and keep one head per rollup and finality",
      });
    }
  });
  return checkpointRoot(heads.length, merkleRoot(heads.map(headHash)));
}

/** `headsRoot` from the number of heads and the Merkle root over their hashes (specs/wire.md §5). @throws ParleyError DECODE_FAILED */
export function checkpointRoot(count: bigint | number, root: Hex): Hex {
  return taggedHash("checkpoint", [uintWord(count, 64), bytesWord(root)]);
}

/**
 * `contentHash` of the heads that a declaration or a proposal carries; none is allowed (specs/wire.md §9).
 * @throws ParleyError DECODE_FAILED when they are not strictly ascending by (rollupId, finality, number)
 */
export function contentHash(heads: readonly Head[]): Hex {
  heads.forEach((head, i) => {
    const previous = heads[i - 1];
    if (previous !== undefined && compareHeads(previous, head) >= 0) {
      throw new ParleyError("DECODE_FAILED", `heads[${i}] is not above heads[${i - 1}] by (rollupId, finality, number)`, {
        fields: { path: `heads[${i}]`, rollupId: head.rollupId, number: head.number },
        hint: "sort them with sortHeads",
      });
    }
  });
  return keccakConcat(heads.map(headHash));
}
