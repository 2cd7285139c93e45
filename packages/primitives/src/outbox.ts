import type { LaneParts } from "./Lane.ts";
import type { Hex } from "./types.ts";
import { bytesWord, taggedHash, uintWord } from "./words.ts";

/** What a lane's leaf commits to. */
export interface LaneLeafInputs extends LaneParts {
  sourceId: Hex;
  destinationId: Hex;
}

/** `laneLeaf` (specs/wire.md §4). @throws ParleyError DECODE_FAILED */
export function laneLeaf({ sourceId, destinationId, size, tree, open }: LaneLeafInputs): Hex {
  return taggedHash("lane", [bytesWord(sourceId), bytesWord(destinationId), uintWord(size, 64), bytesWord(tree), bytesWord(open)]);
}

/** `outboxRoot`; `root` is the Merkle root over the lane leaves by position, zero for none (specs/wire.md §4). @throws ParleyError DECODE_FAILED */
export function outboxRoot({ sourceId, laneCount, root }: { sourceId: Hex; laneCount: bigint | number; root: Hex }): Hex {
  return taggedHash("outbox", [bytesWord(sourceId), uintWord(laneCount, 64), bytesWord(root)]);
}
