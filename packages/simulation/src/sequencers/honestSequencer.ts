import type { Sequencer } from "./Sequencer.ts";

/** Seals a block a beat and gives it to everybody. */
export const honestSequencer: Sequencer = {
  lastBeat: (beats) => beats,
  sends: () => true,
  answers: true,
  branchFor: () => 0,
  forks: false,
};
