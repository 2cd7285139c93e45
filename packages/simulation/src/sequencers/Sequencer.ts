import type { Rng } from "@parley/runtime";

export type Branch = 0 | 1;

/** Who seals a rollup's blocks. */
export interface Sequencer {
  /** the last beat in which it seals a block, of so many beats */
  lastBeat(beats: number): number;
  /** whether it sends a block that it just sealed to somebody */
  sends(rng: Rng): boolean;
  /** whether it gives blocks to who asks; where not, they ask each other */
  answers: boolean;
  /** the branch that it shows to the n-th instance, and to the second one of a seat that has two */
  branchFor(instance: number, isSecond: boolean): Branch;
  /** it showed different branches to different operators, which hear of blocks from nobody else */
  forks: boolean;
  /** who is slow executes its blocks late, and only its blocks where a rollup of the world is heavy */
  isHeavy?: boolean;
}

export type SequencerName = "honest" | "selective" | "equivocating" | "stopping" | "heavy";
