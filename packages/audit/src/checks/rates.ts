import { type Check, Findings, type Margin } from "../Check.ts";

/** Seconds of specs/protocol.md §6.3. */
const WINDOW = 60n;

interface PeerRate {
  /** of the last window, ascending */
  times: bigint[];
  /** limits, each from a time on, ascending */
  limits: { from: bigint; limit: number }[];
  peak: number;
}

/** INV-12: no more messages of a peer were delivered within any 60 seconds than its limit allows. */
export function ratesCheck(): Check {
  const rates = new Map<string, PeerRate>();
  let peak = 0;
  return ({ rollups }, book) => {
    const found = new Findings();
    const margins: Margin[] = [];
    for (const { rollup, logs, inbox } of rollups) {
      const rateOf = (peerId: string) => {
        const key = `${rollup.rollupId} ${peerId}`;
        const rate = rates.get(key) ?? { times: [], limits: [], peak: 0 };
        rates.set(key, rate);
        return rate;
      };
      for (const log of logs) {
        if (log.eventName === "PeerApplied" || log.eventName === "PeerTightened") {
          rateOf(log.args.rollupId).limits.push({ from: log.time, limit: log.args.peer.maxMessagesPerWindow });
        }
        if (log.eventName !== "MessageDelivered") continue;
        const { messageId } = log.args;
        const source = book.sourceOf(log, messageId);
        // A failed message is given back to the rate; its retry counts when it succeeds.
        if (source === undefined) continue;
        const rate = rateOf(source);
        rate.times.push(log.time);
        while ((rate.times[0] ?? log.time) <= log.time - WINDOW) rate.times.shift();
        rate.peak = Math.max(rate.peak, rate.times.length);
        peak = Math.max(peak, rate.peak);
        const most = limitAt(rate, log.time);
        found.expect(
          most !== undefined && rate.times.length <= most,
          `${rollup.rollupId} ${source} ${log.transactionHash}`,
          () =>
            `${rollup.name} took ${rate.times.length} messages of ${book.nameOf(source)} within ${WINDOW} s up to ${log.time}; at most ${most ?? 0}`,
        );
      }
      for (const { rollupId } of inbox.peers) {
        const rate = rateOf(rollupId);
        const most = limitAt(rate, inbox.time);
        if (most === undefined) continue;
        const recent = rate.times.filter((time) => time > inbox.time - WINDOW).length;
        margins.push({ labels: { rollup: rollup.name, peer: book.nameOf(rollupId) }, value: most - recent });
      }
    }
    return {
      compared: found.compared,
      violations: found.violations,
      margins,
      figures: `at most ${peak} messages of a peer within ${WINDOW} s`,
    };
  };
}

/** The highest limit that was in force within this window and the one before it: a lowered one lets shares fill the former limit (specs/protocol.md §6.3). */
function limitAt({ limits }: PeerRate, time: bigint): number | undefined {
  const since = time - 2n * WINDOW;
  while ((limits[1]?.from ?? time) < since) limits.shift();
  return limits.length === 0 ? undefined : Math.max(...limits.map(({ limit }) => limit));
}
