/** What one source said to one question. `key` is the canonical form of an answer: equal keys are equal answers. */
export type SourceAnswer =
  | { source: string; kind: "value"; key: string; value: unknown }
  /** the call was executed, and refused by a contract with these bytes */
  | { source: string; kind: "reverted"; key: string; error: unknown }
  /** it does not have what was asked for */
  | { source: string; kind: "absent" }
  /** it has an answer that contradicts itself, as a header that is not what its hash says */
  | { source: string; kind: "invalid"; why: string }
  /** an error that is no answer: a limit, a state that is gone, an unknown method */
  | { source: string; kind: "refused"; error: unknown }
  /** no answer at all */
  | { source: string; kind: "silent" }
  /** it was not asked, since it does not keep up */
  | { source: string; kind: "behind" };

/** What is to be believed. */
export type Agreement =
  | { kind: "agreed"; answer: Extract<SourceAnswer, { kind: "value" | "reverted" }> }
  /** not all have it */
  | { kind: "absent" }
  /** all that answer refuse: the question is at fault */
  | { kind: "refused"; error: unknown }
  | { kind: "disagreed"; answers: readonly SourceAnswer[] }
  | { kind: "lost"; answers: readonly SourceAnswer[] };

/** How many of `sources` have to answer: two, and more than half. */
export function leastSources(sources: number): number {
  return Math.max(2, Math.floor(sources / 2) + 1);
}

/**
 * Fails closed: all answers have to be one, whatever their majority says, and `leastSources` have to answer. Something that one of them does not have is there for nobody, so a source that is behind contradicts none.
 * @param answers one of each source that is configured
 */
export function agreement(answers: readonly SourceAnswer[]): Agreement {
  const given = answers.filter((answer) => answer.kind === "value" || answer.kind === "reverted");
  const isContradicted = answers.some(({ kind }) => kind === "invalid") || new Set(given.map(({ kind, key }) => `${kind} ${key}`)).size > 1;
  if (isContradicted) return { kind: "disagreed", answers };
  const least = leastSources(answers.length);
  const isAbsent = answers.some(({ kind }) => kind === "absent");
  const answering = given.length + answers.filter(({ kind }) => kind === "absent").length;
  const refused = answers.filter((answer) => answer.kind === "refused");
  if (answering === 0 && refused.length >= least) return { kind: "refused", error: refused[0]?.error };
  const [answer] = given;
  if (answering < least) return { kind: "lost", answers };
  return isAbsent || answer === undefined ? { kind: "absent" } : { kind: "agreed", answer };
}
