import type { Hex } from "@parley/primitives";
import { deliveryGas } from "./gas.ts";

/** A lane towards the destination, as the relayer knows it. Indices are numbers: a lane of 2^53 messages is not in sight. */
export interface PlanLane {
  sourceId: Hex;
  /** heads root of the newest checkpoint that covers the source and whose block was read */
  headsRoot: Hex;
  /** messages in the lane under that head */
  size: number;
  /** every index below is final on the destination */
  next: number;
  /** indices from `next` on that are not to be sent now: final, in a pending transaction, or set aside */
  busy: ReadonlySet<number>;
  /** most messages per delivery, at least 1; falls when deliveries revert */
  batchLimit: number;
  /** nothing is sent before (Unix ms) */
  heldUntilMs: number;
  /** what a message asks for; undefined when the relayer does not have it */
  message(index: number): { gas: bigint; deadline: bigint } | undefined;
}

export interface PlanState {
  nowMs: number;
  /** timestamp that the destination's next block may have, Unix seconds: a message with an earlier deadline is not sent */
  destinationTime: bigint;
  /** heads roots of which the destination's light client has a record, or a pending transaction brings one */
  knownRoots: ReadonlySet<Hex>;
  /** heads roots whose record did not work out: each delivery brings the certificate itself */
  inlineRoots: ReadonlySet<Hex>;
  /** what checking a certificate adds to a delivery that brings it */
  certificateGas: bigint;
  /** how many transactions may be sent now */
  room: number;
  /** most gas of one delivery */
  mostGas: bigint;
  lanes: readonly PlanLane[];
}

export type Action =
  | { kind: "submit"; headsRoot: Hex }
  /** messages `[first, first + count)` of the lane; `recorded`: the parcel refers to the record of the certificate, else it brings the certificate */
  | { kind: "deliver"; sourceId: Hex; headsRoot: Hex; first: number; count: number; gas: bigint; recorded: boolean };

/**
 * What to send to one destination now, in order: contiguous runs of messages within count and gas. The only delivery under a certificate brings it along; where several
 * need the same one, it is submitted once and they refer to it. Lanes take turns, so that a long one does not starve the others. Pure.
 */
export function planDeliveries(state: PlanState): Action[] {
  const { nowMs, inlineRoots, room, certificateGas, lanes } = state;
  const roots = new Set([...state.knownRoots].filter((root) => !inlineRoots.has(root)));
  const runs: { lane: PlanLane; first: number; count: number; gas: bigint }[] = [];
  const runsUnder = new Map<Hex, number>();
  let used = 0;
  let turns = lanes.filter(({ heldUntilMs }) => heldUntilMs <= nowMs).map((lane) => ({ lane, from: lane.next }));
  while (turns.length > 0 && used < room) {
    for (const turn of turns) {
      const { lane } = turn;
      const known = roots.has(lane.headsRoot);
      const run = nextRun(lane, turn.from, { ...state, mostGas: state.mostGas - (known ? 0n : certificateGas) });
      turn.from = run === undefined ? lane.size : run.first + run.count;
      if (run === undefined) continue;
      const earlier = runsUnder.get(lane.headsRoot) ?? 0;
      // From the second delivery on, a transaction of its own for the certificate pays.
      const transactions = earlier === 1 && !known && !inlineRoots.has(lane.headsRoot) ? 2 : 1;
      used += transactions;
      if (used > room) break;
      runs.push({ lane, ...run });
      runsUnder.set(lane.headsRoot, earlier + 1);
    }
    turns = turns.filter(({ lane, from }) => from < lane.size);
  }

  const actions: Action[] = [];
  for (const { lane, first, count, gas } of runs) {
    const { sourceId, headsRoot } = lane;
    const shared = !inlineRoots.has(headsRoot) && (runsUnder.get(headsRoot) ?? 0) > 1;
    if (shared && !roots.has(headsRoot)) {
      actions.push({ kind: "submit", headsRoot });
      roots.add(headsRoot);
    }
    const recorded = roots.has(headsRoot);
    actions.push({ kind: "deliver", sourceId, headsRoot, first, count, gas: gas + (recorded ? 0n : certificateGas), recorded });
  }
  return actions;
}

/** The first contiguous run at or after `from` that can be sent. A message that would not fit alone is passed over. */
function nextRun(
  { size, busy, batchLimit, message }: PlanLane,
  from: number,
  { destinationTime, mostGas }: Pick<PlanState, "destinationTime" | "mostGas">,
): { first: number; count: number; gas: bigint } | undefined {
  let first = from;
  let count = 0;
  let gas = 0n;
  for (let index = from; index < size && count < batchLimit; index += 1) {
    const found = busy.has(index) ? undefined : message(index);
    const fits = found !== undefined && found.deadline >= destinationTime && deliveryGas(gas + found.gas) <= mostGas;
    if (fits) {
      if (count === 0) first = index;
      count += 1;
      gas += found.gas;
    } else if (count > 0) {
      break;
    }
  }
  return count === 0 ? undefined : { first, count, gas: deliveryGas(gas) };
}
