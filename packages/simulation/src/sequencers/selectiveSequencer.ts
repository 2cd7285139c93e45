import { honestSequencer } from "./honestSequencer.ts";
import type { Sequencer } from "./Sequencer.ts";

/**
 * Tries to keep operators from having anything in common, and so to stop the certificates of all rollups: each block goes to a random half of them, and nobody who asks gets an answer. What stops it: operators pass blocks on,
 * declare older heads beside the newest one, and wait for a rollup only while its heads come.
 */
export const selectiveSequencer: Sequencer = { ...honestSequencer, sends: (rng) => rng.integer(2) === 0, answers: false };
