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
  /** heads roots that the destination's light client has, or that a pending transaction brings */
  knownRoots: ReadonlySet<Hex>;
  /** how many transactions may be sent now */
  room: number;
  /** most gas of one delivery */
  mostGas: bigint;
  lanes: readonly PlanLane[];
}

export type Action =
  | { kind: "submit"; headsRoot: Hex }
  /** messages `[first, first + count)` of the lane */
  | { kind: "deliver"; sourceId: Hex; headsRoot: Hex; first: number; count: number; gas: bigint };

/**
 * What to send to one destination now, in order: each certificate once, before the first delivery that needs it, and contiguous runs of messages within count and
 * gas. Lanes take turns, so that a long one does not starve the others. Pure.
 */
export function planDeliveries({ nowMs, destinationTime, knownRoots, room, mostGas, lanes }: PlanState): Action[] {
  const actions: Action[] = [];
  const roots = new Set(knownRoots);
  let turns = lanes.filter(({ heldUntilMs }) => heldUntilMs <= nowMs).map((lane) => ({ lane, from: lane.next }));
  while (turns.length > 0) {
    for (const turn of turns) {
      const { lane } = turn;
      const run = nextRun(lane, turn.from, { destinationTime, mostGas });
      turn.from = run === undefined ? lane.size : run.first + run.count;
      if (run === undefined) continue;
      const submits = roots.has(lane.headsRoot) ? 0 : 1;
      if (actions.length + submits + 1 > room) return actions;
      if (submits === 1) actions.push({ kind: "submit", headsRoot: lane.headsRoot });
      roots.add(lane.headsRoot);
      actions.push({ kind: "deliver", sourceId: lane.sourceId, headsRoot: lane.headsRoot, ...run });
    }
    turns = turns.filter(({ lane, from }) => from < lane.size);
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
