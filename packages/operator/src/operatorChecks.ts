import { type BeatGrid, beatStartMs } from "@parley/primitives";
import type { Check } from "@parley/runtime";

/** A certificate that is older says that rounds come to nothing. */
export const MOST_BEATS_UNCERTIFIED = 16n;
/** Sealed blocks that a rollup may be ahead. */
export const MOST_LAG = 8n;

/** What an operator sees of itself. */
export interface OperatorFacts {
  nowMs: number;
  grid: BeatGrid;
  /** why nothing is signed: the sources of the L1 are not believed, or its clock and this one differ */
  suspension: string | undefined;
  /** whether the last look at the L1 failed */
  isL1Silent: boolean;
  /** in the table in use; undefined: it looks on */
  seat: number | undefined;
  /** what keeps it from signing (`DoppelgangerWatch.state`) */
  obstacle: string | undefined;
  /** whether the signer, or its slashing protection, gave no signature when it was asked last */
  isSignerFailing: boolean;
  /** beat of the newest certificate */
  certifiedBeat: bigint | undefined;
  rollups: readonly FollowedRollup[];
  peers: number;
  /** operators in the table in use */
  seats: number;
}

export interface FollowedRollup {
  name: string;
  /** sealed blocks that were not executed yet; undefined: it is being taken up */
  lag: bigint | undefined;
  /** why its branch was refused */
  quarantine: string | undefined;
  hasEnded: boolean;
}

/**
 * The checks of an operator's `/ready`. One rollup that is bad, slow or silent is shown and makes no operator unready: whoever seals a rollup could else have all operators taken out of service (INV-13).
 */
export function operatorChecks(facts: OperatorFacts): Check[] {
  const { suspension, isL1Silent, obstacle, isSignerFailing, rollups, peers, seats, seat } = facts;
  const near = rollups.filter((rollup) => rollup.hasEnded || isNear(rollup));
  return [
    {
      name: "l1",
      isOk: suspension === undefined && !isL1Silent,
      says: suspension ?? (isL1Silent ? "the last look at the L1 failed" : "the L1 answers, and its sources agree"),
      hint: "ask each endpoint under `l1RpcUrls` for its newest block, replace the one that is wrong or silent, and compare its time with this machine's clock (NTP)",
    },
    {
      name: "signing",
      isOk: !isSignerFailing && (obstacle === undefined || obstacle === "listening"),
      says: signingText(facts),
      hint:
        obstacle === undefined
          ? "look at the log's `signer_failed`: the disk of the slashing protection, or the remote signer"
          : "the log names what was heard (`DOPPELGANGER`): end the other process, or import the newest export of what was signed",
      // It looks on: nobody waits for its signature.
      isAdvisory: seat === undefined,
    },
    certificateCheck(facts),
    {
      name: "rollups",
      isOk: rollups.length === 0 || near.length > 0,
      says: `${near.length} of ${rollups.length} are followed near their heads`,
      hint: "none is: look at the machine's load, and at the peers",
    },
    ...rollups.map(rollupCheck),
    {
      name: "peers",
      isOk: peers > 0 || seats < 2,
      says: `${peers} connected`,
      hint: "check `peers` and `listen` in the configuration, and that the port is open both ways",
    },
  ];
}

function signingText({ seat, obstacle, isSignerFailing }: OperatorFacts): string {
  if (obstacle !== undefined)
    return obstacle === "listening" ? "listens for its own key before it signs" : `nothing is signed: ${obstacle}`;
  if (isSignerFailing) return "the signer gave no signature when it was asked last";
  return seat === undefined ? "no seat in the table in use: it looks on" : `signs in seat ${seat}`;
}

function certificateCheck({ certifiedBeat, grid, nowMs }: OperatorFacts): Check {
  const isOk = certifiedBeat !== undefined && nowMs < beatStartMs(certifiedBeat + MOST_BEATS_UNCERTIFIED, grid);
  return {
    name: "certificate",
    isOk,
    says:
      certifiedBeat === undefined
        ? "none yet"
        : `the newest is of beat ${certifiedBeat}, ${ageBeats(certifiedBeat, grid, nowMs)} beats ago`,
    hint: "compare with another operator: if it has newer ones, look at the peers here; if not, more than a third of the stake is away",
  };
}

function ageBeats(beat: bigint, grid: BeatGrid, nowMs: number): number {
  return Math.max(0, Math.floor((nowMs - beatStartMs(beat, grid)) / grid.beatMs));
}

function isNear({ lag, quarantine }: FollowedRollup): boolean {
  return quarantine === undefined && lag !== undefined && lag <= MOST_LAG;
}

function rollupCheck(rollup: FollowedRollup): Check {
  const { name, lag, quarantine, hasEnded } = rollup;
  const text = () => {
    if (hasEnded) return "it ended";
    if (quarantine !== undefined) return `its branch was refused: ${quarantine}`;
    return lag === undefined ? "it is being taken up" : `${lag} blocks behind what was sealed`;
  };
  return {
    name: `rollup ${name}`,
    isOk: hasEnded || isNear(rollup),
    says: text(),
    hint:
      quarantine === undefined
        ? "its blocks come faster than they are executed, or no peer has them: look at the load and `operator_catch_up_failures_total`"
        : "compare the block that the log names with other operators: its sequencer sealed something false, or this engine differs",
    isAdvisory: true,
  };
}
