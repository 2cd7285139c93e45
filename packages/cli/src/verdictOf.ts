import type { Verification } from "@parley/sdk";

/** The last line: what the steps show, then what became of the message. */
export function verdictOf({ steps, skipped, outcome }: Pick<Verification, "steps" | "skipped" | "outcome">): string {
  const failing = steps.find(({ status }) => status === "fails");
  if (failing !== undefined) return `NOT verified: ${failing.name} fails`;
  const { status, reason, failure, nextAction, message } = outcome;
  const deadline = new Date(Number(message.message.deadline) * 1_000).toISOString();
  const isDelivered = status === "delivered";
  const holds =
    skipped.length > 0
      ? `every step that could be checked holds; ${skipped.length} ${skipped.length === 1 ? "was" : "were"} skipped (${skipped.join(", ")})`
      : isDelivered
        ? "verified: every step holds"
        : "every proof holds";
  if (isDelivered) return holds;
  if (failure === undefined) return `${holds}; ${reason}; ${nextAction}`;
  const next = failure.canRetry ? `anyone may retry until ${deadline}` : `its deadline ${deadline} is over: ${nextAction}`;
  return `${holds}; the recipient failed: ${failure.reason}; ${next}`;
}
