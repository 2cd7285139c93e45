import { judgeReadiness } from "@parley/runtime";
import { describe, expect, it } from "vitest";
import { MOST_BEATS_UNCERTIFIED, type RelayerFacts, relayerChecks } from "./relayerChecks.ts";

const rollup = { name: "alpha", isReadFailing: false, isDeliveryFailing: false };
const well: RelayerFacts = {
  nowMs: 100_000,
  beatMs: 250,
  lastCertificateMs: 100_000 - MOST_BEATS_UNCERTIFIED * 250,
  isL1Silent: false,
  rollups: [rollup, { ...rollup, name: "beta" }],
  peers: 1,
};
const judged = (facts: Partial<RelayerFacts>) => judgeReadiness(undefined, relayerChecks({ ...well, ...facts }), 0);
const failing = (facts: Partial<RelayerFacts>) => judged(facts).checks.flatMap(({ name, state }) => (state === "failing" ? [name] : []));

describe("relayerChecks", () => {
  it("finds nothing where all is well", () => {
    expect(failing({})).toEqual([]);
  });

  it.each<[string, Partial<RelayerFacts>]>([
    ["certificate", { lastCertificateMs: well.lastCertificateMs - 1 }],
    ["l1", { isL1Silent: true }],
    ["peers", { peers: 0 }],
  ])("is not ready without %s: %o", (name, facts) => {
    expect(failing(facts)).toEqual([name]);
    expect(judged(facts).isReady).toBe(false);
  });

  it("serves the others where one rollup does not answer", () => {
    for (const bad of [{ isReadFailing: true }, { isDeliveryFailing: true }]) {
      const rollups = [
        { ...rollup, ...bad },
        { ...rollup, name: "beta" },
      ];
      expect(failing({ rollups })).toEqual(["rollup alpha"]);
      expect(judged({ rollups }).isReady).toBe(true);
      expect(judged({ rollups: [{ ...rollup, ...bad }] }).isReady).toBe(false);
    }
  });
});
