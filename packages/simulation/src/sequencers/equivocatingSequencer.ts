import { honestSequencer } from "./honestSequencer.ts";
import type { Sequencer } from "./Sequencer.ts";

/**
 * Builds two branches and gives one to each half of the operators, for two certificates that contradict each other. What stops it: both need more than two thirds of the stake, so that an honest operator would have to sign both,
 * and its protection signs one branch only. What it does achieve is that its own rollup has no more `unsafe` heads.
 */
export const equivocatingSequencer: Sequencer = {
  ...honestSequencer,
  branchFor: (instance, isSecond) => (isSecond || instance % 2 === 1 ? 1 : 0),
  forks: true,
};
