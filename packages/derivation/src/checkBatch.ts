import type { Batch, BatchBlock, BatchHeader } from "./batch.ts";
import type { DerivationParams } from "./derivationParams.ts";
import { originAt, type Position } from "./position.ts";

/** Why a batch is ignored before anything of it is executed (specs/derivation.md §4). */
export type Refusal = "old" | "gap" | "fork" | "left" | "origin" | "timestamp";

/** What a header alone tells: nothing has been recovered or decompressed yet. */
export function refusalOfHeader(header: BatchHeader, position: Position): Refusal | undefined {
  const { tip, leave } = position;
  if (header.lastNumber <= tip.number) return "old";
  // Origins do not go down, so those before the last are no higher.
  if (leave !== undefined && header.lastOriginNumber > leave.last) return "left";
  return originAt(position, header.lastOriginNumber)?.hash === header.lastOriginHash ? undefined : "origin";
}

/** The blocks of a batch above the tip, each by the rules of specs/derivation.md §4, or the rule that the first bad one breaks. */
export function newBlocks(
  { header, parentHash, blocks }: Batch,
  position: Position,
  params: Pick<DerivationParams, "maxDrift" | "originStep">,
): { blocks: readonly BatchBlock[] } | { ignored: Refusal } {
  const { tip } = position;
  const refused = refusalOfHeader(header, position);
  if (refused !== undefined) return { ignored: refused };
  const first = blocks[0]?.number ?? 0n;
  if (first > tip.number + 1n) return { ignored: "gap" };
  if (first === tip.number + 1n && parentHash !== tip.hash) return { ignored: "fork" };
  // The part up to the tip is not looked at: the hash of the last block binds it.
  const above = blocks.slice(Number(tip.number + 1n - first));
  let parent: Pick<BatchBlock, "timestamp" | "originNumber"> = { timestamp: tip.timestamp, originNumber: tip.origin.number };
  for (const block of above) {
    const { originNumber, timestamp } = block;
    const origin = originAt(position, originNumber);
    if (origin === undefined || originNumber < parent.originNumber || originNumber > parent.originNumber + params.originStep)
      return { ignored: "origin" };
    if (timestamp < parent.timestamp || timestamp < origin.timestamp || timestamp > origin.timestamp + params.maxDrift)
      return { ignored: "timestamp" };
    parent = block;
  }
  return { blocks: above };
}
