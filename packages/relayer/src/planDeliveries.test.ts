import type { Hex } from "@parley/primitives";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deliveryGas } from "./gas.ts";
import { type Action, type PlanLane, type PlanState, planDeliveries } from "./planDeliveries.ts";

const id = (n: number): Hex => `0x${n.toString(16).padStart(64, "0")}`;
const lane = (overrides: Partial<PlanLane> = {}): PlanLane => ({
  sourceId: id(1),
  headsRoot: id(100),
  size: 5,
  next: 0,
  busy: new Set(),
  batchLimit: 100,
  heldUntilMs: 0,
  message: () => ({ gas: 10n, deadline: 2_000n }),
  ...overrides,
});
const plan = (lanes: PlanLane[], overrides: Partial<PlanState> = {}) =>
  planDeliveries({
    nowMs: 1_000,
    destinationTime: 1_000n,
    knownRoots: new Set(),
    inlineRoots: new Set(),
    certificateGas: 0n,
    room: 16,
    mostGas: 10_000_000n,
    lanes,
    ...overrides,
  });
const runs = (actions: readonly Action[]) =>
  actions.flatMap((action) => (action.kind === "deliver" ? [[action.sourceId, action.first, action.count]] : []));

describe("planDeliveries", () => {
  it("brings the certificate along with the only delivery that needs it", () => {
    const first = { kind: "deliver", sourceId: id(1), headsRoot: id(100), first: 0, count: 5 } as const;
    expect(plan([lane()], { certificateGas: 7n })).toEqual([{ ...first, gas: deliveryGas(57n), recorded: false }]);
    expect(plan([lane()], { certificateGas: 7n, knownRoots: new Set([id(100)]) })).toEqual([
      { ...first, gas: deliveryGas(50n), recorded: true },
    ]);
  });

  const shapes = (actions: readonly Action[]) => actions.map((action) => (action.kind === "submit" ? "submit" : action.recorded));

  it("submits a certificate once where several deliveries need it, and not when the destination has it", () => {
    expect(shapes(plan([lane(), lane({ sourceId: id(2) })]))).toEqual(["submit", true, true]);
    expect(shapes(plan([lane({ batchLimit: 3 })]))).toEqual(["submit", true, true]);
    expect(shapes(plan([lane(), lane({ sourceId: id(2), headsRoot: id(101) })]))).toEqual([false, false]);
    expect(shapes(plan([lane(), lane({ sourceId: id(2) })], { knownRoots: new Set([id(100)]) }))).toEqual([true, true]);
  });

  it("brings the certificate with each delivery where a record does not work out", () => {
    const lanes = [lane(), lane({ sourceId: id(2) })];
    const inlineRoots = new Set([id(100)]);
    expect(shapes(plan(lanes, { inlineRoots }))).toEqual([false, false]);
    expect(shapes(plan(lanes, { inlineRoots, knownRoots: inlineRoots }))).toEqual([false, false]);
  });

  it("leaves room for the submission, and gas for the certificate", () => {
    const lanes = [lane(), lane({ sourceId: id(2) }), lane({ sourceId: id(3) })];
    expect(shapes(plan(lanes, { room: 1 }))).toEqual([false]);
    expect(shapes(plan(lanes, { room: 2 }))).toEqual([false]);
    expect(shapes(plan(lanes, { room: 3 }))).toEqual(["submit", true, true]);
    const mostGas = deliveryGas(50n);
    expect(runs(plan([lane()], { mostGas, certificateGas: 20n }))).toEqual([
      [id(1), 0, 3],
      [id(1), 3, 2],
    ]);
  });

  it("does nothing where nothing is left", () => {
    expect(plan([lane({ next: 5 }), lane({ busy: new Set([0, 1, 2, 3, 4]) }), lane({ heldUntilMs: 1_001 })])).toEqual([]);
  });

  it("splits at messages that are not to be sent, that are too late or that are not there", () => {
    const message: PlanLane["message"] = (index) => (index === 5 ? undefined : { gas: 10n, deadline: index === 3 ? 999n : 1_000n });
    expect(runs(plan([lane({ size: 8, next: 0, busy: new Set([1]), message })]))).toEqual([
      [id(1), 0, 1],
      [id(1), 2, 1],
      [id(1), 4, 1],
      [id(1), 6, 2],
    ]);
  });

  it("caps batches by count and by gas, and passes over what never fits", () => {
    expect(runs(plan([lane({ batchLimit: 2 })]))).toEqual([
      [id(1), 0, 2],
      [id(1), 2, 2],
      [id(1), 4, 1],
    ]);
    const message: PlanLane["message"] = (index) => ({ gas: index === 1 ? 1_000n : 10n, deadline: 2_000n });
    expect(runs(plan([lane({ message })], { mostGas: deliveryGas(25n) }))).toEqual([
      [id(1), 0, 1],
      [id(1), 2, 2],
      [id(1), 4, 1],
    ]);
  });

  it("gives every lane its turn before the room is used up", () => {
    const lanes = [lane({ batchLimit: 1, size: 50 }), lane({ sourceId: id(2), batchLimit: 1, size: 1 })];
    // And the certificate that all refer to.
    expect(runs(plan(lanes, { room: 4 }))).toEqual([
      [id(1), 0, 1],
      [id(2), 0, 1],
      [id(1), 1, 1],
    ]);
  });

  it("never sends an index twice, never a busy one, and never over its limits", () => {
    const arbitraryLane = fc.record({
      size: fc.nat(40),
      next: fc.nat(40),
      busy: fc.array(fc.nat(40)),
      batchLimit: fc.integer({ min: 1, max: 9 }),
      root: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(arbitraryLane, { maxLength: 4 }), fc.nat(20), fc.bigInt(0n, 80n), (given, room, spare) => {
        const lanes = given.map(({ busy, root, ...rest }, i) =>
          lane({ ...rest, sourceId: id(i), headsRoot: id(root), busy: new Set(busy) }),
        );
        const mostGas = deliveryGas(spare);
        const actions = plan(lanes, { room, mostGas });
        expect(actions.length).toBeLessThanOrEqual(room);
        const roots = new Set<Hex>();
        const seen = new Set<string>();
        for (const action of actions) {
          if (action.kind === "submit") {
            expect(roots.has(action.headsRoot)).toBe(false);
            roots.add(action.headsRoot);
            continue;
          }
          const of = lanes.find(({ sourceId }) => sourceId === action.sourceId);
          expect(roots.has(action.headsRoot)).toBe(action.recorded);
          expect(action.gas <= mostGas && action.count <= (of?.batchLimit ?? 0)).toBe(true);
          for (let index = action.first; index < action.first + action.count; index += 1) {
            expect(seen.has(`${action.sourceId}/${index}`) || of?.busy.has(index)).toBe(false);
            expect(index >= (of?.next ?? 0) && index < (of?.size ?? 0)).toBe(true);
            seen.add(`${action.sourceId}/${index}`);
          }
        }
        // With room and gas for one message, nothing that may be sent is left.
        if (room === 20 && spare >= 10n && actions.length < room - 1) {
          for (const { sourceId, size, next, busy } of lanes)
            for (let index = next; index < size; index += 1) expect(busy.has(index) || seen.has(`${sourceId}/${index}`)).toBe(true);
        }
      }),
    );
  });
});
