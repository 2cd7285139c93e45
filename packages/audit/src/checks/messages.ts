import { type Hex, messageHash } from "@parley/primitives";
import { type Check, Findings } from "../Check.ts";
import type { RollupLog } from "../Sample.ts";

/** Outcomes after which nothing else may happen to a message; `failed` and `held` are none: it can still be delivered. */
const ENDS: Readonly<Record<string, string>> = { MessageDelivered: "delivered", MessageExpired: "expired", MessageRejected: "rejected" };

/** The id of the message that a log of an inbox speaks of. */
function subjectOf(log: RollupLog): Hex | undefined {
  return log.eventName === "MessageDelivered" || log.eventName === "MessageFailed" || log.eventName === "MessageHeld"
    ? log.args.messageId
    : undefined;
}

interface Arrival {
  /** rollup where it arrived */
  at: string;
  destinationId: Hex;
  messageId: Hex;
  transactionHash: Hex;
}

/** INV-1: what arrives was sent, byte for byte, to where it arrives; an index is consumed once. */
export function sentCheck(): Check {
  /** arrivals whose sources were not read far enough yet */
  let waiting: Arrival[] = [];
  const arrived = new Set<string>();
  const consumed = new Map<string, Hex>();
  let count = 0;
  return ({ rollups, complete }, book) => {
    const found = new Findings();
    for (const { rollup, sent } of rollups) {
      for (const { messageId, message } of sent) {
        found.expect(
          messageHash(message) === messageId,
          `sent ${messageId}`,
          () => `${rollup.name} logged ${messageId} for a message that hashes to ${messageHash(message)}`,
        );
      }
    }
    for (const { rollup, logs } of rollups) {
      for (const log of logs) {
        const messageId = subjectOf(log);
        const key = `${rollup.rollupId} ${messageId}`;
        if (messageId === undefined || log.eventName === "MessageHeld" || arrived.has(key)) continue;
        arrived.add(key);
        waiting.push({ at: rollup.name, destinationId: rollup.rollupId, messageId, transactionHash: log.transactionHash });
      }
    }
    const later: Arrival[] = [];
    for (const arrival of waiting) {
      const { at, destinationId, messageId, transactionHash } = arrival;
      const origin = book.sent.get(messageId);
      if (origin === undefined && !complete) {
        later.push(arrival);
        continue;
      }
      count += 1;
      found.expect(
        origin?.destinationId === destinationId,
        `unsent ${destinationId} ${messageId}`,
        () => `${at} took ${messageId} (transaction ${transactionHash}), which nobody sent there`,
      );
      if (origin === undefined) continue;
      const place = `${destinationId} ${origin.sourceId} ${origin.index}`;
      const earlier = consumed.get(place);
      consumed.set(place, messageId);
      found.expect(
        earlier === undefined,
        `index ${place}`,
        () => `${at} consumed index ${origin.index} of ${book.nameOf(origin.sourceId)} by ${earlier} and by ${messageId}`,
      );
    }
    waiting = later;
    const open = waiting.length === 0 ? "" : `, ${waiting.length} wait for their source`;
    return { compared: found.compared, violations: found.violations, figures: `${count} arrived of ${book.sent.size} sent${open}` };
  };
}

/** INV-2: a message ends once, and nothing happens to it after that. */
export function endsCheck(): Check {
  const ended = new Map<string, string>();
  return ({ rollups }) => {
    const found = new Findings();
    for (const { rollup, logs } of rollups) {
      for (const log of logs) {
        const messageId = subjectOf(log);
        if (messageId === undefined) continue;
        const key = `${rollup.rollupId} ${messageId}`;
        const before = ended.get(key);
        const now = ENDS[log.eventName];
        found.expect(
          before === undefined,
          `${key} ${log.transactionHash} ${log.logIndex}`,
          () => `${rollup.name}: ${messageId} was ${before} and then ${log.eventName} in ${log.transactionHash}`,
        );
        if (now !== undefined) ended.set(key, now);
      }
    }
    return { compared: found.compared, violations: found.violations, figures: `${ended.size} ended` };
  };
}
