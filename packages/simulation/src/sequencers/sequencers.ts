import { equivocatingSequencer } from "./equivocatingSequencer.ts";
import { heavySequencer } from "./heavySequencer.ts";
import { honestSequencer } from "./honestSequencer.ts";
import type { Sequencer, SequencerName } from "./Sequencer.ts";
import { selectiveSequencer } from "./selectiveSequencer.ts";
import { stoppingSequencer } from "./stoppingSequencer.ts";

/** Sequencers by what a scenario calls them. */
export const SEQUENCERS: Readonly<Record<SequencerName, Sequencer>> = {
  honest: honestSequencer,
  selective: selectiveSequencer,
  equivocating: equivocatingSequencer,
  stopping: stoppingSequencer,
  heavy: heavySequencer,
};
