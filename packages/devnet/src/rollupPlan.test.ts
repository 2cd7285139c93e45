import { type Deployment, ParleyError } from "@parley/primitives";
import { describe, expect, it } from "vitest";
import { parrotAddress } from "./introducePeers.ts";
import { checkPlan, decodePlan, defaultPlan, encodePlan, homeOfPlan, termsOf } from "./rollupPlan.ts";

const rollups = ["alfa", "bravo"].map((name, i) => ({
  name,
  chainId: 61_001n + BigInt(i),
  rollupId: `0x${`0${i + 1}`.repeat(32)}`,
  derivation: {},
}));
const attached = [{ name: "omega", chainId: 4_242n, rollupId: `0x${"0e".repeat(32)}`, stride: 1n }];
const child = { name: "charlie", chainId: 61_009n, rollupId: `0x${"0c".repeat(32)}`, derivation: { parent: {} } };
const network = { rollups, attached, beatMs: 1_000, l1: { chainId: 31_337n } } as unknown as Deployment; // what a plan is compared with
const LEAST = 10n ** 18n;
const defaults = defaultPlan("delta", network, 10n * LEAST);

/** What is said to a manifest. */
function said(given: unknown, name = "delta"): { code: string; text: string } {
  try {
    checkPlan(name, decodePlan(given, defaults), network, LEAST);
  } catch (error) {
    if (error instanceof ParleyError) return { code: error.code, text: `${error.message} / ${error.hint}` };
    throw error;
  }
  return { code: "", text: "" };
}

describe("the manifest of a rollup", () => {
  it("needs nothing: all has a default that the network takes", () => {
    expect(said({})).toEqual({ code: "", text: "" });
    expect(defaults).toMatchObject({
      chainId: 61_003n,
      blockTimeMs: 1_000,
      prefunded: [],
      peers: [
        { rollup: "alfa", minFinality: "unsafe" },
        { rollup: "bravo", minFinality: "unsafe" },
        { rollup: "omega", minFinality: "safe" },
      ],
    });
    expect(decodePlan(encodePlan(defaults), defaults)).toEqual(defaults);
  });

  it("has a block every few beats if it likes", () => {
    for (const blockTimeMs of [1_000, 2_000, 60_000]) expect(said({ blockTimeMs })).toEqual({ code: "", text: "" });
  });

  it("keeps contracts away from where somebody acts, or something is deployed", () => {
    for (const address of [parrotAddress(), ...defaults.deposits.map((deposit) => deposit.address)]) {
      const { code, text } = said({ predeploys: [{ address, code: "0x00", storage: [] }] });
      expect([code, text]).toEqual(["CONFIG_INVALID", expect.stringContaining(`can stand at ${address}`)]);
    }
    expect(said({ predeploys: [{ address: `0x${"ca".repeat(20)}`, code: "0x00", storage: [] }] }).code).toBe("");
  });

  it("says of a peer what differs from the usual terms", () => {
    const { peers } = decodePlan({ peers: [{ rollup: "bravo", minFinality: "safe", quorumBps: 8_000 }] }, defaults);
    expect(peers.map(termsOf)).toEqual([
      { quorumBps: 8_000, minFinality: 2, maxHeadAge: 3_600, maxMessagesPerWindow: 100_000, minStake: 0n },
    ]);
  });

  it.each([
    [{ chainId: "61002" }, "Chain id 61002 is that of bravo"],
    [{ chainId: "4242" }, "Chain id 4242 is that of omega"],
    [{ peers: [{ rollup: "omega", minFinality: "unsafe" }] }, "Nothing of omega is certified before it is safe"],
    [{ chainId: "31337" }, "Chain id 31337 is that of the L1"],
    [{ chainId: 61_009 }, "chainId: expected a decimal string"],
    [{ blockTimeMs: 250 }, "A block time of 250 ms is impossible here"],
    [{ blockTimeMs: 1_500 }, "say a multiple of 1000, at most 60000"],
    [{ blockTimeMs: 61_000 }, "A block time of 61000 ms is impossible here"],
    [{ gasLimit: "1" }, "A gas limit of 1 is impossible"],
    [{ gaslimit: "1" }, "did you mean gasLimit?"],
    [{ sequencingWindow: "1" }, "sequencingWindow"],
    [{ maxDrift: "0" }, "maxDrift"],
    [{ originStep: "5" }, "originStep"],
    [{ da: "celestia" }, "da: expected one of calldata, blobs"],
    [{ sequencer: "shared" }, "sequencer: expected one of single"],
    [{ bondWei: "1" }, "A bond of 1 wei is too small"],
    [{ l1: "zulu" }, "no rollup zulu"],
    [{ l1: "omega" }, "that chain is attached"],
    [{ l1: "alfa", da: "blobs" }, "a rollup takes none"],
    [{ peers: [{ rollup: "zulu" }] }, "no rollup zulu"],
    [{ peers: [{}] }, "peers[0].rollup"],
    [{ peers: [{ rollup: "alfa", quorumBps: 10_000 }] }, "peers[0].quorumBps"],
    [{ peers: "alfa" }, "peers: expected an array"],
    [{ deposits: [1, 2].map(() => ({ address: `0x${"01".repeat(20)}`, balanceWei: "1" })) }, "stands twice in deposits"],
    [[], "A manifest is a JSON object"],
    [null, "A manifest is a JSON object"],
  ])("refuses %j", (given, text) => {
    expect(said(given)).toMatchObject({
      code: expect.stringMatching(/^(CONFIG_INVALID|ROLLUP_UNKNOWN)$/),
      text: expect.stringContaining(text),
    });
  });

  it("refuses a name that is taken or none", () => {
    expect(said({}, "alfa").text).toContain("The network has a rollup alfa already");
    for (const name of ["", "Über", "Delta", "1st", "a".repeat(33), "../delta"]) expect(said({}, name).code).toBe("CONFIG_INVALID");
  });
});

it("stands on no rollup that stands on one itself", () => {
  const deeper = { ...network, rollups: [...network.rollups, child] } as unknown as Deployment; // likewise
  expect(() => homeOfPlan({ l1: "charlie" }, deeper)).toThrow(/the L1 of that one is a rollup itself/);
  expect(homeOfPlan({ l1: "alfa" }, deeper)).toMatchObject({ name: "alfa", newestTag: "safe" });
});
