import { honestSequencer } from "./honestSequencer.ts";
import type { Sequencer } from "./Sequencer.ts";

/** Seals nothing in the second half of the run, so that the beats of all wait for it. What stops it: they do so for a few beats only (`patienceBeats`). */
export const stoppingSequencer: Sequencer = { ...honestSequencer, lastBeat: (beats) => Math.floor(beats / 2) };
