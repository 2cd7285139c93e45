import { readFileSync } from "node:fs";
import { join } from "node:path";
import { testHead } from "@parley/attestation/testing";
import { type Finality, type Head, headHash, ZERO_HASH } from "@parley/primitives";
import { memoryStore } from "@parley/runtime";
import { keccak256, stringToHex, toHex } from "viem";
import { describe, expect, it } from "vitest";
import { decodeInterchange, encodeInterchange } from "./interchange.ts";
import { SlashingProtection } from "./SlashingProtection.ts";

const network = { l1ChainId: 1n, avs: toHex(0xa5, { size: 20 }), operatorSetId: 3 };
const operatorOf = (number: number) => toHex(number, { size: 20 });
const owner = { operator: operatorOf(1), network };
const blockOf = (name: string, number: bigint | number) => keccak256(stringToHex(`${name} ${number}`));
const headOf = (finality: number, number: number, name: string): Head =>
  testHead({ number: BigInt(number), finality: finality as Finality, blockHash: blockOf(name, number) }); // 1, 2 or 3 in the vectors
const refused = expect.objectContaining({ code: "INTERCHANGE_INVALID" });

type Signed = [operator: number, finality: number, number: number, name: string];
interface Step {
  signed: Signed[];
  watermarks?: Signed[];
  succeeds: boolean;
  network?: "chain" | "avs" | "set";
  votes: [number: number, finality: number, name: string, isSigned: boolean][];
}
const { scenarios }: { scenarios: { name: string; steps: Step[] }[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../vectors/protection.json"), "utf8"),
);

function fileOf({ signed, watermarks = [], network: other }: Pick<Step, "signed" | "watermarks" | "network">) {
  const named = ([, finality, number, name]: Signed) => {
    const head = headOf(finality, number, name);
    return {
      rollupId: head.rollupId,
      finality,
      anchor: ZERO_HASH,
      number: String(number),
      headHash: headHash(head),
      blockHash: head.blockHash,
      l1OriginNumber: "1",
      l1OriginHash: head.l1OriginHash,
    };
  };
  // A section for each record: readers put those of one operator together.
  const data = [
    ...signed.map((one) => ({ operator: operatorOf(one[0]), signedHeads: [named(one)], watermarks: [], ancestors: [] as object[] })),
    ...watermarks.map((one) => ({ operator: operatorOf(one[0]), signedHeads: [], watermarks: [named(one)], ancestors: [] as object[] })),
  ];
  const metadata = {
    format: "parley-slashing-protection",
    version: "1",
    l1ChainId: other === "chain" ? "2" : "1",
    avs: other === "avs" ? toHex(9, { size: 20 }) : network.avs,
    operatorSetId: other === "set" ? 4 : 3,
  };
  return { metadata, data };
}

describe("scenarios of imports", () => {
  it.each(scenarios)("$name", async ({ steps }) => {
    const protection = await SlashingProtection.open({ store: memoryStore(), ...owner, allowEmpty: "import" });
    for (const step of steps) {
      const text = JSON.stringify(fileOf(step));
      if (step.succeeds) await protection.importState(decodeInterchange(text, owner));
      else expect(() => decodeInterchange(text, owner)).toThrow(refused);
      if (!step.succeeds) continue;
      for (const [number, finality, name, isSigned] of step.votes) {
        const head = headOf(finality, number, name);
        const { allowed } = await protection.record([head], async (_, at) => blockOf(name, at));
        expect([number, finality, name, allowed]).toEqual([number, finality, name, isSigned]);
      }
    }
  });
});

describe("interchange files", () => {
  const heads = [headOf(1, 5, "p"), headOf(2, 4, "p")];
  async function signed() {
    const protection = await SlashingProtection.open({ store: memoryStore(), ...owner, allowEmpty: true });
    await protection.record(heads, async () => undefined);
    return protection;
  }

  it("come back as they were written, whole or minimal", async () => {
    const state = await (await signed()).exportState();
    expect(decodeInterchange(encodeInterchange(owner, state), owner)).toEqual(state);
    const minimal = encodeInterchange(owner, state, { minimal: true });
    const restored = await SlashingProtection.open({ store: memoryStore(), ...owner, allowEmpty: "import" });
    await expect(restored.record(heads, async () => undefined)).rejects.toMatchObject({ code: "PROTECTION_EMPTY" });
    await restored.importState(decodeInterchange(minimal, owner));
    expect(restored.lastSigned()).toEqual((await signed()).lastSigned());
    expect(await restored.record(heads, async () => undefined)).toMatchObject({ reason: "below-last-signed" });
  });

  const file = () => fileOf({ signed: [[1, 1, 5, "p"]] });
  const record = () => file().data[0]?.signedHeads[0];
  it.each<[string, () => unknown]>([
    ["a file that is none", () => "{"],
    ["another format", () => ({ ...file(), metadata: { ...file().metadata, format: "eip-3076" } })],
    ["another version", () => ({ ...file(), metadata: { ...file().metadata, version: "2" } })],
    ["an unknown key", () => ({ ...file(), more: 1 })],
    ["a number that is none", () => ({ ...file(), data: [{ ...file().data[0], signedHeads: [{ ...record(), number: 5 }] }] })],
    [
      "an anchor of a safe head",
      () => ({ ...file(), data: [{ ...file().data[0], signedHeads: [{ ...record(), finality: 2, anchor: toHex(1, { size: 32 }) }] }] }),
    ],
    [
      "two blocks of one head",
      () => ({ ...file(), data: [{ ...file().data[0], signedHeads: [record(), { ...record(), blockHash: toHex(1, { size: 32 }) }] }] }),
    ],
    [
      "a watermark that contradicts a record",
      () => ({ ...file(), data: [{ ...file().data[0], watermarks: [{ ...record(), headHash: toHex(1, { size: 32 }) }] }] }),
    ],
    [
      "an ancestor of nothing",
      () => ({
        ...file(),
        data: [
          {
            ...file().data[0],
            signedHeads: [],
            ancestors: [{ rollupId: record()?.rollupId, anchor: ZERO_HASH, number: "3", blockHash: toHex(1, { size: 32 }) }],
          },
        ],
      }),
    ],
  ])("refuses %s", (_, make) => {
    const made = make();
    expect(() => decodeInterchange(typeof made === "string" ? made : JSON.stringify(made), owner)).toThrow(refused);
  });

  it("a write that fails in the middle of an import leaves the old state, in memory, too", async () => {
    const store = memoryStore();
    const protection = await SlashingProtection.open({ store, ...owner, allowEmpty: true });
    await protection.record([headOf(2, 3, "p")], async () => undefined);
    const before = await protection.exportState();
    const state = decodeInterchange(JSON.stringify(fileOf({ signed: [[1, 2, 9, "p"]] })), owner);
    const broken = await SlashingProtection.open({
      store: { ...store, write: () => Promise.reject(new Error("full")) },
      ...owner,
      allowEmpty: false,
    });
    await expect(broken.importState(state)).rejects.toThrow("full");
    expect(await broken.exportState()).toEqual(before);
    expect([...broken.lastSigned().values()].map(({ number }) => number)).toEqual([3n]);
  });
});
