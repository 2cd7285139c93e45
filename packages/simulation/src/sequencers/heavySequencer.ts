import { honestSequencer } from "./honestSequencer.ts";
import type { Sequencer } from "./Sequencer.ts";

/** Seals blocks that some operators (`lagBeats`) execute late. */
export const heavySequencer: Sequencer = { ...honestSequencer, isHeavy: true };
