/** One question to a role, and its answer now. */
export interface Check {
  /** the same at every look, such as `certificate` or `rollup alpha` */
  name: string;
  isOk: boolean;
  /** what is seen, for people */
  says: string;
  /** what to try where it is not well */
  hint: string;
  /** not well, it is shown and the role is ready all the same: of what others can bring about, and what concerns them alone */
  isAdvisory?: boolean;
}

export interface CheckVerdict {
  name: string;
  state: "ok" | "failing";
  isAdvisory: boolean;
  /** of that state, Unix milliseconds: the first look that saw it */
  sinceMs: number;
  says: string;
  /** where it fails */
  hint: string | null;
}

/** Whether a role does what it is there for. */
export interface Readiness {
  isReady: boolean;
  /** Unix milliseconds */
  sinceMs: number;
  checks: readonly CheckVerdict[];
}

/**
 * From what a role sees of itself to a verdict: ready while every check is well that is not advisory.
 * @param before the last verdict: what has not changed since keeps its time @param nowMs Unix milliseconds
 */
export function judgeReadiness(before: Readiness | undefined, checks: readonly Check[], nowMs: number): Readiness {
  const verdicts = checks.map(({ name, isOk, says, hint, isAdvisory = false }): CheckVerdict => {
    const state = isOk ? "ok" : "failing";
    const known = before?.checks.find((check) => check.name === name && check.state === state);
    return { name, state, isAdvisory, sinceMs: known?.sinceMs ?? nowMs, says, hint: isOk ? null : hint };
  });
  const isReady = verdicts.every(({ state, isAdvisory }) => state === "ok" || isAdvisory);
  return { isReady, sinceMs: before?.isReady === isReady ? before.sinceMs : nowMs, checks: verdicts };
}
