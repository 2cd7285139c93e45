import { describe, expect, it } from "vitest";
import type { Address, Deployment, Hex } from "./index.ts";
import {
  decodeManifest,
  encodeManifest,
  MANIFEST_VERSION,
  MAX_MANIFEST_LENGTH,
  MOST_L1_AGE,
  manifestAgeProblem,
  manifestProblem,
  type RollupManifest,
} from "./manifest.ts";
import { ParleyError } from "./ParleyError.ts";

const address = (byte: string): Address => `0x${byte.repeat(20)}`;
const word = (value: number): Hex => `0x${value.toString(16).padStart(64, "0")}`;
const predeploy = (over: object) => ({ predeploys: [{ ...manifest.predeploys[0], ...over }] });
const manifest: RollupManifest = {
  version: MANIFEST_VERSION,
  name: "delta",
  chainId: 61_004n,
  timestamp: 1_700_000_000n,
  gasLimit: 30_000_000n,
  baseFeePerGas: 10n ** 9n,
  coinbase: address("0c"),
  sequencer: address("5e"),
  governance: address("90"),
  tableEpoch: 1,
  derivation: {
    l1StartNumber: 7n,
    l1StartHash: `0x${"11".repeat(32)}`,
    portals: address("70"),
    sequencingWindow: 600n,
    maxDrift: 600n,
    originStep: 4n,
  },
  rules: { deallocationDelay: 1n, evidenceWindow: 2n, margin: 3n, loosenDelay: 4n, maxFutureDrift: 5n },
  prefunded: [{ address: address("aa"), balanceWei: 5n }],
  predeploys: [{ address: address("cc"), code: "0x602a5f5260205ff3", storage: [{ slot: word(1), value: word(2) }] }],
  blockBeats: 2,
  rpcUrl: "http://127.0.0.1:9654",
};
const network = { l1: { chainId: 1n, rollupPortals: address("70") }, table: { epoch: 1 }, rollups: [] } as unknown as Deployment; // what a manifest is compared with
const parent = { rollupId: word(77), chainId: 61_001n, registry: address("2e") };
const upon = { ...manifest.derivation, portals: address("71"), parent };
const withParent = {
  ...network,
  rollups: [{ name: "alfa", rollupId: parent.rollupId, chainId: parent.chainId, derivation: manifest.derivation }],
} as unknown as Deployment; // likewise
const bytesOf = (json: unknown): Hex => `0x${Buffer.from(JSON.stringify(json)).toString("hex")}`;
const json = () => JSON.parse(Buffer.from(encodeManifest(manifest).slice(2), "hex").toString());

describe("a manifest", () => {
  it("comes back as it was published", () => {
    expect(decodeManifest(encodeManifest(manifest))).toEqual(manifest);
    expect(manifestProblem(manifest, network)).toBeUndefined();
  });

  it("may name a rollup as its L1, which has portals of its own", () => {
    const child = { ...manifest, derivation: upon };
    expect(decodeManifest(encodeManifest(child))).toEqual(child);
    expect(manifestProblem(child, withParent)).toBeUndefined();
  });

  it.each([
    ["no JSON", "0x00"],
    ["no UTF-8", "0xff"],
    ["nothing", "0x"],
    ["another version", bytesOf({ ...json(), version: "parley/rollup/2" })],
    ["version 0 with what came later", bytesOf({ ...json(), version: "parley/rollup/0" })],
    ["an unknown key", bytesOf({ ...json(), extra: 1 })],
    ["a missing key", bytesOf({ ...json(), rules: undefined })],
    ["a name that is a path", bytesOf({ ...json(), name: "../alfa" })],
    ["a chain id beyond what a genesis file writes", bytesOf({ ...json(), chainId: String(2n ** 53n) })],
    ["a gas limit that no frame of gossip holds", bytesOf({ ...json(), gasLimit: "30000001" })],
    ["too many prefunded accounts", bytesOf({ ...json(), prefunded: Array(513).fill(json().prefunded[0]) })],
    ["a contract without code", bytesOf({ ...json(), ...predeploy({ code: "0x" }) })],
    ["a contract that is too large", bytesOf({ ...json(), ...predeploy({ code: `0x${"00".repeat(24_577)}` }) })],
    ["half of what its L1 is", bytesOf({ ...json(), derivation: { ...json().derivation, parent: { rollupId: word(1) } } })],
    ["no L1 where one is named", bytesOf({ ...json(), derivation: { ...json().derivation, parent: null } })],
    ["half a slot", bytesOf({ ...json(), ...predeploy({ storage: [{ slot: "0x01", value: word(1) }] }) })],
    ["no block time", bytesOf({ ...json(), blockBeats: 0 })],
    ["too long a block time", bytesOf({ ...json(), blockBeats: 61 })],
    ["too many contracts", bytesOf({ ...json(), predeploys: Array(65).fill(json().predeploys[0]) })],
    ["more bytes than the registry takes", `0x${"20".repeat(MAX_MANIFEST_LENGTH + 1)}` as Hex],
  ])("is refused: %s", (_, bytes) => {
    expect(() => decodeManifest(bytes as Hex)).toThrow(ParleyError);
  });

  it("is read from what was published before there were predeploys and block times", () => {
    const old = { ...json(), version: "parley/rollup/0", predeploys: undefined, blockBeats: undefined };
    expect(decodeManifest(bytesOf(old))).toEqual({ ...manifest, predeploys: [], blockBeats: 1 });
  });

  it("is not encoded when the registry would not take it", () => {
    const prefunded = Array.from({ length: 700 }, (_, i) => ({
      address: `0x${i.toString(16).padStart(40, "0")}` as const,
      balanceWei: 2n ** 127n,
    }));
    expect(() => encodeManifest({ ...manifest, prefunded })).toThrow(/of a manifest/);
  });

  it.each([
    [{ chainId: 1n }, "is the L1's"],
    [{ tableEpoch: 2 }, "epoch 2"],
    [{ derivation: { ...manifest.derivation, portals: address("71") } }, "its portals"],
    [{ derivation: upon }, "not followed here"],
    [{ sequencer: address("00") }, "no sequencer"],
    [{ coinbase: "0x5061726c65790000000000000000000000000004" }, "is of the contracts"],
    [{ prefunded: [{ address: "0x1d08fbc3419e6988114023df99281711f489a211", balanceWei: 1n }] }, "is of the contracts"],
    [{ prefunded: [manifest.prefunded[0], manifest.prefunded[0]] }, "prefunded twice"],
    [predeploy({ address: address("aa") }), "one beside its ether"],
    [{ predeploys: [manifest.predeploys[0], manifest.predeploys[0]] }, "is given two contracts"],
    [predeploy({ address: "0x5061726c657900000000000000000000000000ff" }), "is of the contracts"],
    [predeploy({ address: "0x0000000000000000000000000000000000000100" }), "belongs to the EVM"],
    [predeploy({ address: "0x0000f90827f1c53a10cb7a02335b175320002935" }), "belongs to the EVM"],
    [predeploy({ code: `0xef0100${"aa".repeat(20)}` }), "begins with 0xef"],
    [predeploy({ storage: [0, 1].map((value) => ({ slot: word(9), value: word(value + 1) })) }), "is given twice"],
    [predeploy({ storage: [{ slot: word(9), value: word(0) }] }), "the value 0"],
  ])("does not fit a network: %o", (change, problem) => {
    expect(manifestProblem({ ...manifest, ...(change as Partial<RollupManifest>) }, network)).toContain(problem);
  });

  it("does not fit a network whose rollup of that id has another chain id", () => {
    const derivation = { ...upon, parent: { ...parent, chainId: 5n } };
    expect(manifestProblem({ ...manifest, derivation }, withParent)).toContain("is chain 61001, not 5");
    const deeper = { ...withParent, rollups: withParent.rollups.map((rollup) => ({ ...rollup, derivation: upon })) };
    expect(manifestProblem({ ...manifest, derivation: upon }, deeper)).toContain("has a rollup as its L1 itself");
  });

  it("rests on an L1 block that there was when it was published, and not long before", () => {
    const { l1StartNumber: start } = manifest.derivation;
    expect(manifestAgeProblem(manifest, start)).toBeUndefined();
    expect(manifestAgeProblem(manifest, start + MOST_L1_AGE)).toBeUndefined();
    expect(manifestAgeProblem(manifest, start - 1n)).toContain("was to come");
    expect(manifestAgeProblem(manifest, start + MOST_L1_AGE + 1n)).toContain("before it was published");
  });
});
