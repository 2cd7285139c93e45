import { judgeReadiness } from "@parley/runtime";
import { describe, expect, it } from "vitest";
import { MOST_BEATS_UNCERTIFIED, MOST_LAG, type OperatorFacts, operatorChecks } from "./operatorChecks.ts";

const grid = { beatZeroMs: 1_000, beatMs: 500 };
const rollup = { name: "alpha", lag: 0n, quarantine: undefined, hasEnded: false };
const well: OperatorFacts = {
  nowMs: 1_000 + 100 * 500,
  grid,
  suspension: undefined,
  isL1Silent: false,
  seat: 2,
  obstacle: undefined,
  isSignerFailing: false,
  certifiedBeat: 99n,
  rollups: [rollup, { ...rollup, name: "beta" }],
  peers: 3,
  seats: 4,
};
const judged = (facts: Partial<OperatorFacts>) => judgeReadiness(undefined, operatorChecks({ ...well, ...facts }), 0);
const failing = (facts: Partial<OperatorFacts>) => judged(facts).checks.flatMap(({ name, state }) => (state === "failing" ? [name] : []));

describe("operatorChecks", () => {
  it("finds nothing where all is well", () => {
    expect(failing({})).toEqual([]);
    expect(judged({}).checks.map(({ name }) => name)).toEqual([
      "l1",
      "signing",
      "certificate",
      "rollups",
      "rollup alpha",
      "rollup beta",
      "peers",
    ]);
  });

  it.each<[string, Partial<OperatorFacts>]>([
    ["l1", { suspension: "a.example and b.example differ" }],
    ["l1", { isL1Silent: true }],
    ["signing", { obstacle: "signs-elsewhere" }],
    ["signing", { isSignerFailing: true }],
    ["certificate", { certifiedBeat: undefined }],
    ["certificate", { certifiedBeat: 100n - MOST_BEATS_UNCERTIFIED }],
    ["peers", { peers: 0 }],
  ])("is not ready without %s: %o", (name, facts) => {
    expect(failing(facts)).toEqual([name]);
    expect(judged(facts).isReady).toBe(false);
    expect(judged(facts).checks.find((check) => check.name === name)?.hint).toMatch(/\w/);
  });

  it("knows the last beat whose certificate is new enough", () => {
    expect(failing({ certifiedBeat: 101n - MOST_BEATS_UNCERTIFIED })).toEqual([]);
  });

  it("is ready while it listens for its key, looks on, or is alone", () => {
    expect(judged({ obstacle: "listening" }).isReady).toBe(true);
    expect(judged({ seat: undefined, isSignerFailing: true }).isReady).toBe(true);
    expect(failing({ peers: 0, seats: 1 })).toEqual([]);
  });

  it("is not made unready by one bad rollup, whatever that one does, and is by all of them", () => {
    const bad = [
      { ...rollup, lag: MOST_LAG + 1n },
      { ...rollup, lag: undefined },
      { ...rollup, quarantine: "another state root" },
    ];
    for (const one of bad) {
      const rollups = [{ ...rollup, name: "beta" }, one];
      expect(failing({ rollups })).toEqual(["rollup alpha"]);
      expect(judged({ rollups }).isReady).toBe(true);
      expect(judged({ rollups: [one] }).isReady).toBe(false);
    }
    expect(failing({ rollups: [{ ...rollup, lag: MOST_LAG }] })).toEqual([]);
    expect(failing({ rollups: [{ ...rollup, lag: 100n, hasEnded: true }] })).toEqual([]);
  });
});
