import type { Hex } from "@parley/primitives";
import { type Check, Findings } from "../Check.ts";
import type { PeerRules, RollupLog, ValueRule } from "../Sample.ts";

/** Seconds for which a proposal may be applied (specs/protocol.md §6). */
const PROPOSAL_LIFETIME = 14n * 86_400n;
const DAY = 86_400;
const QUORUM_FLOOR = 6_667;
const QUORUM_CEILING = 9_999;

interface Proposal {
  /** of everything that was proposed */
  content: string;
  proposedAt: bigint;
}

/** A setting's value as one string. */
function contentOf(value: object): string {
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${name}=${String(field).toLowerCase()}`)
    .join(" ");
}

function keepsFloors({ quorumBps, minFinality, maxHeadAge, maxMessagesPerWindow }: PeerRules): boolean {
  const quorum = quorumBps === 0 || (quorumBps >= QUORUM_FLOOR && quorumBps <= QUORUM_CEILING);
  return quorum && minFinality >= 1 && minFinality <= 3 && maxHeadAge > 0 && maxHeadAge <= DAY && maxMessagesPerWindow > 0;
}

function isTighterPeer(now: PeerRules, before: PeerRules | undefined): boolean {
  return (
    before !== undefined &&
    now.chainId === before.chainId &&
    now.gateway.toLowerCase() === before.gateway.toLowerCase() &&
    now.quorumBps >= before.quorumBps &&
    now.minFinality >= before.minFinality &&
    now.maxHeadAge <= before.maxHeadAge &&
    now.maxMessagesPerWindow <= before.maxMessagesPerWindow &&
    now.minStake >= before.minStake
  );
}

function isTighterRule(now: ValueRule, before: ValueRule | undefined): boolean {
  if (BigInt(now.codec) === 0n) return false;
  if (before === undefined || BigInt(before.codec) === 0n) return true;
  return (
    now.codec.toLowerCase() === before.codec.toLowerCase() &&
    now.window === before.window &&
    now.inflowLimit <= before.inflowLimit &&
    now.netInflowCap <= before.netInflowCap &&
    now.unsafeCap <= before.unsafeCap
  );
}

/** INV-14: whatever became looser had been proposed, as it is, at least `loosenDelay` earlier; anything else became stricter; floors hold. */
export function governanceCheck(): Check {
  const proposals = new Map<string, Proposal>();
  const peers = new Map<string, PeerRules>();
  const rules = new Map<string, ValueRule>();
  const shares = new Map<string, number>();
  let changes = 0;
  return ({ rollups }) => {
    const found = new Findings();
    for (const { rollup, logs, inbox } of rollups) {
      const propose = (setting: string, value: object, log: RollupLog) =>
        proposals.set(`${rollup.rollupId} ${setting}`, { content: contentOf(value), proposedAt: log.time });
      /** Whether `value` was proposed and its delay is over; the proposal is spent then. */
      const isDue = (setting: string, value: object, { time }: RollupLog) => {
        const key = `${rollup.rollupId} ${setting}`;
        const proposal = proposals.get(key);
        if (proposal === undefined || proposal.content !== contentOf(value)) return false;
        const readyAt = proposal.proposedAt + inbox.loosenDelay;
        if (time < readyAt || time > readyAt + PROPOSAL_LIFETIME) return false;
        return proposals.delete(key);
      };
      const expect = (holds: boolean, setting: string, { transactionHash, logIndex, time }: RollupLog) => {
        changes += 1;
        found.expect(
          holds,
          `${rollup.rollupId} ${transactionHash} ${logIndex}`,
          () =>
            `${rollup.name}, transaction ${transactionHash}: ${setting} changed at ${time} without a delay of ${inbox.loosenDelay} s, or under a floor`,
        );
      };
      const drop = (setting: string) => proposals.delete(`${rollup.rollupId} ${setting}`);
      for (const log of logs) {
        if (log.eventName === "PeerProposed") propose(`peer ${log.args.rollupId}`, log.args.peer, log);
        else if (log.eventName === "PeerApplied" || log.eventName === "PeerTightened") {
          const { rollupId, peer } = log.args;
          const setting = `peer ${rollupId}`;
          const key = `${rollup.rollupId} ${rollupId}`;
          const isAllowed = log.eventName === "PeerApplied" ? isDue(setting, peer, log) : isTighterPeer(peer, peers.get(key));
          expect(isAllowed && keepsFloors(peer), setting, log);
          drop(setting);
          peers.set(key, peer);
        } else if (log.eventName === "PeerDropped") {
          drop(`peer ${log.args.rollupId}`);
          peers.delete(`${rollup.rollupId} ${log.args.rollupId}`);
        } else if (log.eventName === "ValueRuleProposed") propose(ruleOf(log.args), log.args.rule, log);
        else if (log.eventName === "ValueRuleSet") {
          const { rule } = log.args;
          const setting = ruleOf(log.args);
          const key = `${rollup.rollupId} ${setting}`;
          expect(isDue(setting, rule, log) || isTighterRule(rule, rules.get(key)), setting, log);
          drop(setting);
          rules.set(key, rule);
        } else if (log.eventName === "GuardianProposed") propose(`guardian ${log.args.guardian}`, {}, log);
        else if (log.eventName === "GuardianAdded")
          expect(isDue(`guardian ${log.args.guardian}`, {}, log), `guardian ${log.args.guardian}`, log);
        else if (log.eventName === "GuardianRemoved") drop(`guardian ${log.args.guardian}`);
        else if (log.eventName === "ReservationProposed") propose(shareOf(log.args), { share: log.args.share }, log);
        else if (log.eventName === "ReservationSet") {
          const { share } = log.args;
          const setting = shareOf(log.args);
          const key = `${rollup.rollupId} ${setting}`;
          expect(isDue(setting, { share }, log) || share <= (shares.get(key) ?? 0), setting, log);
          drop(setting);
          shares.set(key, share);
        }
      }
    }
    return { compared: found.compared, violations: found.violations, figures: `${changes} settings changed` };
  };
}

function ruleOf({ rollupId, bridge }: { rollupId: Hex; bridge: string }): string {
  return `value rule ${rollupId} ${bridge}`;
}

function shareOf({ rollupId, sender }: { rollupId: Hex; sender: string }): string {
  return `share ${rollupId} ${sender}`;
}
