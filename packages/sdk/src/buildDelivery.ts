import {
  type Head,
  type Hex,
  headHash,
  headsRoot,
  laneLeaf,
  type MerkleTree,
  type Message,
  merkleRoot,
  outboxRoot,
  ParleyError,
  rangeProof,
} from "@parley/primitives";
import type { Delivery } from "./delivery.ts";

/** A lane of the source: its messages' hashes, and how many of them it had at the head's block. */
export interface LaneAtHead {
  destinationId: Hex;
  tree: MerkleTree;
  size: number;
}

export interface BuildDeliveryOptions {
  /** the source's head, one of `heads` */
  head: Head;
  /** all heads of the checkpoint, ascending */
  heads: readonly Head[];
  /** all lanes of the source that had a message at the head's block, in order of creation */
  lanes: readonly LaneAtHead[];
  /** contiguous messages of one lane, at least one */
  messages: readonly Message[];
}

/**
 * The arguments of `Gateway.deliver` for a run of messages under a certified head: head proof, lane proof and range proof (specs/wire.md §2, §4, §5).
 * @throws ParleyError LANE_MISMATCH when the lanes do not add up to the head's outbox root or do not hold the messages; MERKLE_PROOF_INVALID for an impossible range
 */
export function buildDelivery({ head, heads, lanes, messages }: BuildDeliveryOptions): Delivery {
  const mismatch = (problem: string) =>
    new ParleyError("LANE_MISMATCH", `Block ${head.number} of rollup ${head.rollupId}: ${problem}`, {
      fields: { rollupId: head.rollupId, number: head.number },
      recovery: "reset",
      hint: "read the lanes again from the source's logs",
    });
  const first = messages[0];
  const headPosition = heads.findIndex((other) => other.rollupId === head.rollupId && other.finality === head.finality);
  const position = lanes.findIndex(({ destinationId }) => destinationId === first?.destinationId);
  const lane = lanes[position];
  if (first === undefined || lane === undefined || headPosition < 0)
    throw mismatch("the head or the lane of the messages is not among those given");

  const leaves = lanes.map(({ destinationId, tree, size }) =>
    laneLeaf({ sourceId: head.rollupId, destinationId, size, root: tree.root(size) }),
  );
  const computed = outboxRoot({ sourceId: head.rollupId, laneCount: lanes.length, root: merkleRoot(leaves) });
  if (computed !== head.outboxRoot) throw mismatch(`its lanes give outbox root ${computed}, the head says ${head.outboxRoot}`);

  return {
    head,
    headProof: {
      headsRoot: headsRoot(heads),
      count: BigInt(heads.length),
      position: BigInt(headPosition),
      proof: rangeProof(heads.map(headHash), headPosition, 1),
    },
    laneProof: {
      laneCount: BigInt(lanes.length),
      position: BigInt(position),
      size: BigInt(lane.size),
      root: lane.tree.root(lane.size),
      proof: rangeProof(leaves, position, 1),
    },
    messages: messages.map(({ index, sender, recipient, gasLimit, deadline, payload }) => ({
      index,
      sender,
      recipient,
      gasLimit,
      deadline,
      payload,
    })),
    rangeProof: lane.tree.rangeProof(Number(first.index), messages.length, lane.size),
  };
}
