import { STEP_NAMES, type StepName, type StepStatus, type Verification } from "@parley/sdk";
import { describe, expect, it } from "vitest";
import { verdictOf } from "./verdictOf.ts";

const steps = (statuses: Partial<Record<StepName, StepStatus>> = {}) =>
  STEP_NAMES.map((name) => ({ name, status: statuses[name] ?? "holds", detail: "" }));
const outcome = (given: object) => {
  const base = {
    status: "delivered",
    reason: "the recipient took it",
    nextAction: "none",
    message: { message: { deadline: 1_800_000_000n } },
  };
  return { ...base, ...given } as unknown as Verification["outcome"]; // what the verdict reads of it
};
const failed = (canRetry: boolean) =>
  outcome({ status: "failed", reason: "the recipient failed: full", nextAction: "end it", failure: { reason: "full", canRetry } });

describe("verdictOf", () => {
  it.each([
    [steps(), [], outcome({}), "verified: every step holds"],
    [steps({ state: "skipped" }), ["state"], outcome({}), "every step that could be checked holds; 1 was skipped (state)"],
    [steps(), [], failed(true), "every proof holds; the recipient failed: full; anyone may retry until 2027-01-15T08:00:00.000Z"],
    [steps(), [], failed(false), "every proof holds; the recipient failed: full; its deadline 2027-01-15T08:00:00.000Z is over: end it"],
    [
      steps({ state: "skipped" }),
      ["state"],
      failed(true),
      "every step that could be checked holds; 1 was skipped (state); the recipient failed: full; anyone may retry until 2027-01-15T08:00:00.000Z",
    ],
    [steps(), [], outcome({ status: "expired", reason: "it ended", nextAction: "refund it" }), "every proof holds; it ended; refund it"],
    [steps({ head: "fails", state: "skipped" }), ["state"], outcome({}), "NOT verified: head fails"],
  ] satisfies [Verification["steps"], StepName[], Verification["outcome"], string][])("%#", (given, skipped, became, verdict) => {
    expect(verdictOf({ steps: given, skipped, outcome: became })).toBe(verdict);
  });
});
