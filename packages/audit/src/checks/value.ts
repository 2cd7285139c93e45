import { type Check, Findings, type Margin } from "../Check.ts";
import type { ValueRule } from "../Sample.ts";

/** INV-5: what came in through a bridge less what went out is at most the cap, what came in at `unsafe` at most its cap, and what comes in within a window at most the limit. */
export function valueCheck(): Check {
  /** the figures of the sample before, under the same rule */
  const before = new Map<string, { rule: string; net: bigint; outstanding: bigint; current: bigint; window: bigint }>();
  /** how often a rule was set */
  const settings = new Map<string, number>();
  return ({ rollups }, book) => {
    const found = new Findings();
    const margins: Margin[] = [];
    for (const { rollup, logs, inbox } of rollups) {
      for (const log of logs) {
        if (log.eventName !== "ValueRuleSet") continue;
        const key = keyOf(rollup.rollupId, log.args.rollupId, log.args.bridge);
        settings.set(key, (settings.get(key) ?? 0) + 1);
      }
      for (const { rollupId: peerId, bridge, rule, ledger } of inbox.ledgers) {
        const key = keyOf(rollup.rollupId, peerId, bridge);
        const peer = book.nameOf(peerId);
        const text = textOf(rule);
        const last = before.get(key);
        // Limits may be lowered below what had come in already (tightening works at once); then it must not grow further.
        const bound = (limit: bigint, earlier: bigint | undefined) => {
          if (last?.rule === text && earlier !== undefined) return earlier > limit ? earlier : limit;
          return settings.get(key) === 1 ? limit : undefined;
        };
        const within = (what: string, value: bigint, limit: bigint, earlier: bigint | undefined) => {
          const most = bound(limit, earlier);
          if (most === undefined) return;
          found.expect(
            value <= most,
            `${what} ${key} ${inbox.block}`,
            () => `${rollup.name}: ${what} from ${peer} through ${bridge} is ${value}, more than ${most}`,
          );
        };
        within("net inflow", ledger.net, rule.netInflowCap, last?.net);
        within("inflow of this window", ledger.current, rule.inflowLimit, last?.window === ledger.window ? last.current : 0n);
        within("inflow at unsafe", ledger.outstanding, rule.unsafeCap, last?.outstanding);
        margins.push({ labels: { rollup: rollup.name, peer, bridge }, value: Number(rule.netInflowCap - ledger.net) });
        const { net, outstanding, current, window } = ledger;
        before.set(key, { rule: text, net, outstanding, current, window });
      }
    }
    const figures = margins.length === 0 ? "no value rules in force" : `${margins.length} ledgers under value rules`;
    return { compared: found.compared, violations: found.violations, margins, figures };
  };
}

function keyOf(rollupId: string, peerId: string, bridge: string): string {
  return `${rollupId} ${peerId} ${bridge.toLowerCase()}`;
}

function textOf({ codec, window, inflowLimit, netInflowCap, unsafeCap }: ValueRule): string {
  return [codec, window, inflowLimit, netInflowCap, unsafeCap].join(" ");
}
