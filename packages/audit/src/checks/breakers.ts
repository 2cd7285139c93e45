import type { Hex } from "@parley/primitives";
import { type Check, Findings } from "../Check.ts";

/** Hex digits of the part of a hash that a policy keeps (specs/protocol.md §6.1): 192 bits. */
const KEPT_DIGITS = 48;

function keptPart(hash: Hex): string {
  return hash.slice(2, 2 + KEPT_DIGITS).toLowerCase();
}

/** INV-8: who is frozen was shown two different heads; nothing of it is delivered until it is thawed; and it is frozen exactly as the logs say. */
export function freezesCheck(): Check {
  const frozen = new Map<string, number>();
  let freezes = 0;
  return ({ rollups }, book) => {
    const found = new Findings();
    for (const { rollup, logs, inbox } of rollups) {
      for (const log of logs) {
        const at = `${rollup.rollupId} ${log.transactionHash} ${log.logIndex}`;
        if (log.eventName === "PeerFrozen") {
          const { rollupId, finality, firstHeadHash, secondHeadHash } = log.args;
          freezes += 1;
          found.expect(
            keptPart(firstHeadHash) !== keptPart(secondHeadHash),
            `one head ${at}`,
            () => `${rollup.name} froze ${book.nameOf(rollupId)} by one head twice, ${secondHeadHash}`,
          );
          frozen.set(`${rollup.rollupId} ${rollupId}`, finality);
        } else if (log.eventName === "PeerThawed") {
          frozen.delete(`${rollup.rollupId} ${log.args.rollupId}`);
        } else if (log.eventName === "MessageDelivered") {
          const source = book.sourceOf(log, log.args.messageId);
          const finality = frozen.get(`${rollup.rollupId} ${source}`) ?? 0;
          // A retry has no head, and needs a peer that is frozen at nothing. What other calls rest on cannot be seen.
          const heard = log.call.kind === "deliver" ? log.call.parcel.head.finality : log.call.kind === "retry" ? 1 : 4;
          found.expect(
            source === undefined || heard > finality,
            `delivered ${at}`,
            () => `${rollup.name} took ${log.args.messageId} of ${book.nameOf(source ?? "0x")}, frozen at finality ${finality}`,
          );
        }
      }
      for (const { rollupId, frozen: finality } of inbox.peers) {
        const logged = frozen.get(`${rollup.rollupId} ${rollupId}`) ?? 0;
        found.expect(
          finality === logged,
          `state ${rollup.rollupId} ${rollupId} ${inbox.block}`,
          () => `${rollup.name} holds ${book.nameOf(rollupId)} frozen at finality ${finality}; its logs say ${logged}`,
        );
      }
    }
    return { compared: found.compared, violations: found.violations, figures: `${freezes} freezes, ${frozen.size} peers frozen now` };
  };
}

/** INV-13, as far as it shows: nothing of a paused peer is delivered, and who is paused was paused by a log. */
export function pausesCheck(): Check {
  const paused = new Map<string, bigint>();
  let pauses = 0;
  return ({ rollups }, book) => {
    const found = new Findings();
    for (const { rollup, logs, inbox } of rollups) {
      for (const log of logs) {
        if (log.eventName === "PeerPaused") {
          pauses += 1;
          const key = `${rollup.rollupId} ${log.args.rollupId}`;
          const before = paused.get(key) ?? 0n;
          paused.set(key, log.args.until > before ? log.args.until : before);
        } else if (log.eventName === "MessageDelivered") {
          const source = book.sourceOf(log, log.args.messageId);
          const until = paused.get(`${rollup.rollupId} ${source}`) ?? 0n;
          found.expect(
            log.time >= until,
            `${rollup.rollupId} ${log.transactionHash} ${log.logIndex}`,
            () => `${rollup.name} took ${log.args.messageId} of ${book.nameOf(source ?? "0x")} at ${log.time}, paused until ${until}`,
          );
        }
      }
      for (const { rollupId, pausedUntil } of inbox.peers) {
        const logged = paused.get(`${rollup.rollupId} ${rollupId}`) ?? 0n;
        found.expect(
          pausedUntil === logged,
          `state ${rollup.rollupId} ${rollupId} ${pausedUntil}`,
          () => `${rollup.name} holds ${book.nameOf(rollupId)} paused until ${pausedUntil}; its logs say ${logged}`,
        );
      }
    }
    return { compared: found.compared, violations: found.violations, figures: `${pauses} pauses` };
  };
}
