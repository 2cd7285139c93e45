import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Carrier, L1Block } from "@parley/derivation";
import type { Hex, RollupDeployment } from "@parley/primitives";
import { hexToBytes } from "viem";
import { expect, it, onTestFinished } from "vitest";
import vector from "../../../vectors/chain.json" with { type: "json" };
import { deriveFrom } from "./testing/knownL1.ts";

/** Integers of the vectors are strings of digits. */
const revived = (value: unknown): unknown => {
  if (typeof value === "string" && /^\d+$/.test(value)) return BigInt(value);
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revived(item)]));
};
const bytes = (hex: string) => hexToBytes(hex as Hex); // vectors hold hex
const blob = (hex: string) => Uint8Array.from({ ...bytes(hex), length: 131_072 });

/** The L1 of the vector, with some of its carriers left out. */
function l1Of(isLeftOut: (number: bigint, carrier: number) => boolean = () => false): L1Block[] {
  return vector.l1.map(({ carriers, ...rest }) => {
    const block = revived(rest) as Omit<L1Block, "carriers">; // as it was written
    const shown = carriers.map(
      (carrier): Carrier =>
        carrier.data === undefined
          ? { kind: "blobs", blobs: (carrier.blobs ?? []).map(blob) }
          : { kind: "calldata", data: bytes(carrier.data) },
    );
    return { ...block, carriers: shown.filter((_, i) => !isLeftOut(block.number, i)) };
  });
}

async function derive(l1: readonly L1Block[]) {
  const directory = await mkdtemp(join(tmpdir(), "parley-vector-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const genesisFile = join(directory, "genesis.json");
  await writeFile(genesisFile, JSON.stringify(vector.genesis));
  const facts = { ...vector.rollup, genesisHash: vector.genesisHash, derivation: vector.params };
  const nobody = vector.rollup.coinbase;
  const rest = { name: "vector", genesisFile, rpcUrl: "", gateway: nobody, lightClient: nobody, policy: nobody };
  const rollup = revived({ ...facts, ...rest }) as RollupDeployment; // as it was written
  return deriveFrom(l1, { rollup, genesisFile, start: revived(vector.l1Start) as L1Block }); // as it was written
}

it("vectors/chain.json: raw payloads and a genesis give the blocks that its sequencer sealed, and those that the L1 makes without it", async () => {
  const { derived, ignored } = await derive(l1Of());
  expect(derived).toEqual((revived(vector.derived) as typeof derived).map((block) => ({ ...block, dropped: block.dropped.map(Number) }))); // as they were written
  expect(derived.slice(0, vector.sealed.length).map(({ hash }) => hash)).toEqual(vector.sealed);
  expect(ignored).toEqual((revived(vector.ignored) as typeof ignored).map((one) => ({ ...one, payload: Number(one.payload) }))); // as they were written
  // What it is there for.
  expect(vector.sealed).toHaveLength(60);
  expect(derived.length).toBeGreaterThan(60);
  expect(new Set(ignored.map(({ reason }) => reason))).toEqual(new Set(["old", "form"]));
  expect(new Set(vector.l1.flatMap(({ carriers }) => carriers.map(({ kind }) => kind)))).toEqual(new Set(["blobs", "calldata"]));
  expect(derived.some(({ dropped }) => dropped.length > 0)).toBe(true);
});

it("vectors/chain.json without one of its payloads is another chain", async () => {
  const missing = BigInt(vector.l1[5]?.number ?? 0);
  const { derived, ignored } = await derive(l1Of((number) => number === missing));
  expect(derived.map(({ hash }) => hash)).not.toContain(vector.sealed.at(-1));
  expect(ignored.map(({ reason }) => reason)).toContain("gap");
});
