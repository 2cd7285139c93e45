import { type Hex, messageHash } from "@parley/primitives";
import { type Check, Findings } from "../Check.ts";

/** What an inbox's events make of a message; `undefined`: it may still be delivered. A gateway that knows no expiry never emits it. */
const OUTCOMES: ReadonlyMap<string, "delivered" | "expired" | undefined> = new Map([
  ["MessageDelivered", "delivered"],
  ["ExpiryRecorded", "expired"],
  ["MessageFailed", undefined],
  ["MessageHeld", undefined],
]);
/** What an outbox says of a message whose sender got it back. */
const REFUND = "MessageRefunded";

/** The message that an event speaks of, and where it goes, if the event says so. */
interface Subject {
  messageId?: Hex;
  destinationId?: Hex;
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
        if (log.eventName !== "MessageDelivered" && log.eventName !== "MessageFailed") continue;
        const { messageId } = log.args;
        const key = `${rollup.rollupId} ${messageId}`;
        if (arrived.has(key)) continue;
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

/** INV-2: a message ends once, and nothing happens to it after that; what is refunded had expired. */
export function endsCheck(): Check {
  const ended = new Map<string, string>();
  /** refunds whose end was not seen yet, and whether the destination was read since */
  let refunds: { key: string; at: string; isRead: boolean }[] = [];
  return ({ rollups, complete }) => {
    const found = new Findings();
    for (const { rollup, logs } of rollups) {
      for (const { eventName, args, transactionHash, logIndex } of logs) {
        const name: string = eventName;
        const { messageId, destinationId } = args as Subject; // with these or without
        if (name === REFUND)
          refunds.push({ key: `${destinationId} ${messageId}`, at: `${rollup.name}, ${transactionHash}`, isRead: false });
        if (!OUTCOMES.has(name)) continue;
        const key = `${rollup.rollupId} ${messageId}`;
        const before = ended.get(key);
        const now = OUTCOMES.get(name);
        found.expect(
          before === undefined,
          `${key} ${transactionHash} ${logIndex}`,
          () => `${rollup.name}: ${messageId} was ${before} and then ${name} in ${transactionHash}`,
        );
        if (now !== undefined) ended.set(key, now);
      }
    }
    refunds = refunds.filter((refund) => {
      const { key, at, isRead } = refund;
      const end = ended.get(key);
      // Inboxes are read beside each other: the end may stand in the next sample.
      if (end === undefined && !(isRead && complete)) {
        refund.isRead = complete;
        return true;
      }
      found.expect(end === "expired", `refund ${key}`, () => `${at}: a message was refunded that was ${end ?? "not ended"} (${key})`);
      return false;
    });
    const open = refunds.length === 0 ? "" : `, ${refunds.length} refunds wait for their end`;
    return { compared: found.compared, violations: found.violations, figures: `${ended.size} ended${open}` };
  };
}
