import {
  type Cover,
  decodeEvmAddress,
  detailsHash,
  type Head,
  type Hex,
  headHash,
  type Lane,
  laneLeaf,
  type Message,
  merkleRoot,
  outboxRoot,
  ParleyError,
  packParcel,
  rangeProof,
  ZERO_HASH,
} from "@parley/primitives";

/** A lane of the source: its messages' hashes, and how many of them it had at the head's block. */
export interface LaneAtHead {
  destinationId: Hex;
  lane: Lane;
  size: number;
}

export interface BuildParcelOptions {
  /** the source's head, one of `heads` */
  head: Head;
  /** all heads of the checkpoint, ascending */
  heads: readonly Head[];
  /** what shows that the operators signed the checkpoint */
  cover: Cover;
  /** all lanes that the source had at the head's block, by position */
  lanes: readonly LaneAtHead[];
  /** contiguous messages of one lane, at least one */
  messages: readonly Message[];
}

/**
 * The parcel for a run of messages under a certified head (specs/wire.md §11).
 * @throws ParleyError LANE_MISMATCH when the lanes do not add up to the head's outbox root or do not hold the messages; MERKLE_PROOF_INVALID for an impossible range
 */
export function buildParcel({ head, heads, cover, lanes, messages }: BuildParcelOptions): Hex {
  const mismatch = (problem: string) =>
    new ParleyError("LANE_MISMATCH", `Block ${head.number} of rollup ${head.rollupId}: ${problem}`, {
      fields: { rollupId: head.rollupId, number: head.number },
      recovery: "reset",
      hint: "read the lanes again from the source's logs",
    });
  const [first] = messages;
  const headPosition = heads.findIndex((other) => other.rollupId === head.rollupId && other.finality === head.finality);
  const of = lanes[first?.lane ?? 0];
  if (first === undefined || of === undefined || headPosition < 0)
    throw mismatch("the head or the lane of the messages is not among those given");

  const leaves = leavesOf(head.rollupId, lanes);
  const computed = outboxRoot({ sourceId: head.rollupId, laneCount: lanes.length, root: merkleRoot(leaves) });
  if (computed !== head.outboxRoot) throw mismatch(`its lanes give outbox root ${computed}, the head says ${head.outboxRoot}`);

  const start = Number(first.index);
  const { number, timestamp, finality, anchor } = head;
  return packParcel({
    sourceId: head.rollupId,
    sourceChainId: decodeEvmAddress(first.sender).chainId,
    laneCount: lanes.length,
    lane: first.lane,
    size: BigInt(of.size),
    start: first.index,
    messages: messages.map(({ sender, recipient, gasLimit, deadline, payload }) => ({
      sender: decodeEvmAddress(sender).address,
      recipient: decodeEvmAddress(recipient).address,
      gasLimit,
      deadline,
      payload,
    })),
    ...of.lane.batchProof(start, start + messages.length, of.size),
    laneProof: rangeProof(leaves, first.lane, 1),
    head: {
      number,
      timestamp,
      finality,
      anchor,
      detailsHash: detailsHash(head),
      count: heads.length,
      position: headPosition,
      proof: rangeProof(heads.map(headHash), headPosition, 1),
      cover,
    },
  });
}

/** The outbox root of a rollup with these lanes (specs/wire.md §4). @throws ParleyError DECODE_FAILED */
export function outboxRootOfLanes(sourceId: Hex, lanes: readonly LaneAtHead[]): Hex {
  return outboxRoot({ sourceId, laneCount: lanes.length, root: lanes.length === 0 ? ZERO_HASH : merkleRoot(leavesOf(sourceId, lanes)) });
}

function leavesOf(sourceId: Hex, lanes: readonly LaneAtHead[]): Hex[] {
  return lanes.map(({ destinationId, lane, size }) => laneLeaf({ sourceId, destinationId, ...lane.parts(size) }));
}
