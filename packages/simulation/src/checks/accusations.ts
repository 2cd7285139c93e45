import type { AttestedCheckpoint, Equivocation } from "@parley/attestation";
import { decodeSigners, type Head, type Hex } from "@parley/primitives";
import { hashOf, rootOf } from "../hashes.ts";
import type { World } from "../World.ts";
import { contradict } from "./conflicts.ts";

/** Words further apart than this may never have been remembered together. */
const TOGETHER_BEATS = 16n;

/**
 * ACCOUNTABILITY. Of what operators accused each other of
 *  1. nothing that the L1 would punish is about an honest seat (two `safe` heads on L1s that exclude each other are no offence, and the L1 would see it);
 *  2. all of it holds together: the seat did sign both roots, and the heads open them;
 * and whoever heard, in one life, two words of a seat that contradict each other, with what opens both roots, accused it.
 * @returns a line for each; none when all is well
 */
export function accusations(world: World): string[] {
  const { adversaries } = world.scenario;
  const problems: string[] = [];
  for (const { bySeat, fault } of world.history.faults) {
    if (adversaries.has(bySeat)) continue;
    const what = `seat ${bySeat} accuses seat ${fault.seat} of ${fault.rollupId} ${fault.number}`;
    const heads = [headIn(fault, fault.first), headIn(fault, fault.second)] as const;
    if (heads[0] === undefined || heads[1] === undefined || hashOf(heads[0]) === hashOf(heads[1]))
      problems.push(`accountability: ${what}, with no two heads`);
    else if (!adversaries.has(fault.seat) && contradict(world, heads[0], heads[1]))
      problems.push(`accountability: ${what}, which is honest`);
    if (![fault.first, fault.second].every((word) => isSignedBy(world, fault.seat, word)))
      problems.push(`accountability: ${what}, which did not sign that`);
  }
  return [...problems, ...missedEvidence(world)];
}

/** Seats that somebody accused, and would be right about. */
export function convicted(world: World): number[] {
  const seats = world.history.faults.flatMap(({ fault }) => {
    const [first, second] = [headIn(fault, fault.first), headIn(fault, fault.second)];
    return first !== undefined && second !== undefined && contradict(world, first, second) ? [fault.seat] : [];
  });
  return [...new Set(seats)].sort((a, b) => a - b);
}

function missedEvidence(world: World): string[] {
  const accused = new Set(world.history.faults.map(({ life, fault }) => `${life}/${fault.seat}`));
  return [...Map.groupBy(world.history.heard, ({ life }) => life)].flatMap(([life, heard]) => {
    const opened = new Map<string, readonly Head[]>();
    for (const { message } of heard) {
      const spoken =
        message.type === "proposal"
          ? message.proposal
          : message.type === "certificate"
            ? { beat: message.checkpoint.certificate.beat, heads: message.checkpoint.heads }
            : undefined;
      // A round opens roots beat by beat.
      if (spoken !== undefined) opened.set(`${spoken.beat}/${rootOf(spoken.heads)}`, spoken.heads);
    }
    return [...world.scenario.adversaries.keys()].flatMap((seat) => {
      const words = heard.flatMap(({ message }): { beat: bigint; headsRoot: Hex }[] => {
        if (message.type === "attestation" && message.attestation.seat === seat) return [message.attestation];
        if (message.type !== "certificate") return [];
        const { certificate } = message.checkpoint;
        return decodeSigners(certificate.signers, world.scenario.weights.length).includes(seat) ? [certificate] : [];
      });
      const isVisible = contradictsItself(words, opened);
      return isVisible && !accused.has(`${life}/${seat}`)
        ? [`accountability: ${life} heard seat ${seat} contradict itself and accused nobody`]
        : [];
    });
  });
}

/** By number, as evidence out of two signatures alone is. */
function contradictsItself(words: readonly { beat: bigint; headsRoot: Hex }[], opened: ReadonlyMap<string, readonly Head[]>): boolean {
  const claims = new Map<string, { beat: bigint; hash: Hex }[]>();
  for (const { beat, headsRoot } of words) {
    for (const head of opened.get(`${beat}/${headsRoot}`) ?? []) {
      if (head.finality !== 1) continue;
      const key = `${head.rollupId}/${head.anchor}/${head.number}`;
      const before = claims.get(key) ?? [];
      const hash = hashOf(head);
      if (before.some((one) => one.hash !== hash && beat - one.beat < TOGETHER_BEATS && one.beat - beat < TOGETHER_BEATS)) return true;
      claims.set(key, [...before, { beat, hash }]);
    }
  }
  return false;
}

function headIn({ rollupId, finality, number, anchor }: Equivocation, { heads }: AttestedCheckpoint): Head | undefined {
  return heads.find(
    (head) =>
      head.rollupId === rollupId && head.finality === finality && head.number === number && (finality !== 1 || head.anchor === anchor),
  );
}

/** A certificate was checked when it came in; its word counts for each seat that it names. */
function isSignedBy({ history, scenario }: World, seat: number, { attestation, heads }: AttestedCheckpoint): boolean {
  if (rootOf(heads) !== attestation.headsRoot) return false;
  const isNamed =
    "signers" in attestation ? decodeSigners(attestation.signers, scenario.weights.length).includes(seat) : attestation.seat === seat;
  const signed = history.signed.get(`${attestation.beat}/${attestation.headsRoot}`)?.seats.has(seat);
  return isNamed && (signed === true || scenario.adversaries.has(seat));
}
