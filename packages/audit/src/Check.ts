import type { Book } from "./Book.ts";
import type { Sample } from "./Sample.ts";

/** One thing that must not be. */
export interface Violation {
  /** two violations of one invariant with the same key are one */
  key: string;
  detail: string;
}

/** How far something that is bounded is from its bound. */
export interface Margin {
  labels: Readonly<Record<string, string>>;
  value: number;
}

/** What one check found in one sample. */
export interface Observation {
  /** comparisons made */
  compared: number;
  violations: readonly Violation[];
  /** what was seen in all so far, for people */
  figures: string;
  margins?: readonly Margin[];
}

/** Judges sample after sample and remembers what it has to. No clock, no sockets: the same samples give the same observations. */
export type Check = (sample: Sample, book: Book) => Observation;

/** Collects the findings of one sample. */
export class Findings {
  compared = 0;
  readonly violations: Violation[] = [];

  /** Counts one comparison; where it does not hold, its detail is a violation. */
  expect(holds: boolean, key: string, detail: () => string): void {
    this.compared += 1;
    if (!holds) this.violations.push({ key, detail: detail() });
  }
}
