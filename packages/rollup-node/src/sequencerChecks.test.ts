import { judgeReadiness } from "@parley/runtime";
import { describe, expect, it } from "vitest";
import { MOST_BLOCKS_MISSED, type SequencerFacts, sequencerChecks } from "./sequencerChecks.ts";

const well: SequencerFacts = {
  nowMs: 1_000_000,
  blockMs: 500,
  timestamp: 999n,
  isL1Silent: false,
  isBatcherFailing: false,
  isBehindL1: false,
  isBranchOver: false,
  hasLeft: false,
  peers: 4,
};
const judged = (facts: Partial<SequencerFacts>) => judgeReadiness(undefined, sequencerChecks({ ...well, ...facts }), 0);
const failing = (facts: Partial<SequencerFacts>) => judged(facts).checks.flatMap(({ name, state }) => (state === "failing" ? [name] : []));

describe("sequencerChecks", () => {
  it("finds nothing where all is well", () => {
    expect(failing({})).toEqual([]);
    expect(failing({ isBatcherFailing: undefined })).toEqual([]);
    expect(failing({ timestamp: BigInt((1_000_000 - MOST_BLOCKS_MISSED * 500 - 1_000) / 1_000) })).toEqual([]);
  });

  it.each<[string, Partial<SequencerFacts>]>([
    ["sealing", { timestamp: 990n }],
    ["sealing", { isBranchOver: true }],
    ["l1", { isL1Silent: true }],
    ["batches", { isBatcherFailing: true }],
    ["batches", { isBehindL1: true }],
    ["peers", { peers: 0 }],
  ])("is not ready without %s: %o", (name, facts) => {
    expect(failing(facts)).toEqual([name]);
    expect(judged(facts).isReady).toBe(false);
  });

  it("has nothing to do any more for a rollup that left", () => {
    expect(failing({ hasLeft: true, timestamp: 0n, isBehindL1: true })).toEqual([]);
  });
});
