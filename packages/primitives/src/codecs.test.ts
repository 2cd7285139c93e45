import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "./codec.ts";
import {
  decodeAttestation,
  decodeCertificate,
  decodeCertifiedCheckpoint,
  decodeDeclaration,
  decodeDeployment,
  decodeHead,
  decodeMessage,
  decodeOperatorTable,
  decodeProposal,
  decodeSealedBlock,
  decodeSequencerStatement,
  encodeAttestation,
  encodeCertificate,
  encodeCertifiedCheckpoint,
  encodeDeclaration,
  encodeDeployment,
  encodeHead,
  encodeMessage,
  encodeOperatorTable,
  encodeProposal,
  encodeSealedBlock,
  encodeSequencerStatement,
} from "./codecs.ts";
import type { Deployment } from "./deployment.ts";
import { rollupId } from "./identities.ts";
import { encodeEvmAddress } from "./interoperableAddress.ts";
import { sharesRoot } from "./operatorTable.ts";
import { ParleyError } from "./ParleyError.ts";
import type { Address, Head, Hex, OperatorTable } from "./types.ts";

const hex = (bytes: number, byte: string): Hex => `0x${byte.repeat(bytes)}`;
const address: Address = `0x${"a1".repeat(20)}`;
const head: Head = {
  rollupId: hex(32, "11"),
  number: 2n ** 64n - 1n,
  blockHash: hex(32, "12"),
  timestamp: 1_750_000_000n,
  stateRoot: hex(32, "13"),
  outboxRoot: hex(32, "14"),
  finality: 1,
  l1OriginNumber: 9n,
  l1OriginHash: hex(32, "15"),
  anchor: hex(32, "00"),
};
const heads = [head, { ...head, rollupId: hex(32, "21") }];
const certificate = { epoch: 3, beat: 5n, headsRoot: hex(32, "31"), signers: "0x0f" as Hex, signature: hex(256, "32") };
const account = encodeEvmAddress(1n, address);
const message = {
  sourceId: hex(32, "41"),
  lane: 3,
  index: 0n,
  sender: account,
  recipient: account,
  gasLimit: 200_000n,
  deadline: 1_750_000_000n,
  payload: "0x" as Hex,
};
const block = {
  rollupId: hex(32, "51"),
  number: 1n,
  hash: hex(32, "52"),
  parentHash: hex(32, "53"),
  timestamp: 1_750_000_000n,
  stateRoot: hex(32, "54"),
  baseFeePerGas: 10n ** 9n,
  gasLimit: 60_000_000n,
  gasUsed: 21_000n,
  transactions: ["0x02", "0x0203"] as Hex[],
  l1OriginNumber: 1n,
  l1OriginHash: hex(32, "55"),
  anchor: hex(32, "00"),
  signature: hex(65, "56"),
};
const seal = {
  rollupId: block.rollupId,
  number: block.number,
  hash: block.hash,
  l1OriginNumber: block.l1OriginNumber,
  l1OriginHash: block.l1OriginHash,
  anchor: block.anchor,
  signature: block.signature,
};
const attestation = { epoch: 3, beat: 5n, headsRoot: hex(32, "31"), seat: 2, signature: hex(96, "61") };
const declaration = { epoch: 1, beat: 5n, seat: 2, sequence: 0, heads: [...heads], signature: hex(96, "62") };
const proposal = { epoch: 1, beat: 5n, seat: 2, view: 1, heads: [...heads], signature: hex(96, "63") };
const table: OperatorTable = {
  l1ChainId: 31_337n,
  avs: address,
  operatorSetId: 1,
  scheme: 1,
  epoch: 3,
  snapshotTime: 1_750_000_000n,
  validFrom: 1_750_000_900n,
  validUntil: 1_750_604_800n,
  sharesRoot: sharesRoot([]),
  operators: [{ operator: address, weight: 1n, publicKey: hex(128, "71") }],
};
const foreign = { chainId: 10n, genesisHash: hex(32, "91"), gateway: address };
const deployment: Deployment = {
  version: "0.0.0",
  l1: {
    chainId: 31_337n,
    rpcUrl: "http://127.0.0.1:8545",
    allocationManager: address,
    delegationManager: address,
    strategy: address,
    operatorRegistry: address,
    operatorTable: address,
    stakeShares: address,
    rollupRegistry: address,
    rollupPortals: address,
    slasher: address,
  },
  operatorSetId: 1,
  beatZeroMs: 1_750_000_000_000,
  beatMs: 1_000,
  table,
  rollups: [
    {
      name: "alpha",
      rollupId: hex(32, "81"),
      chainId: 10_001n,
      genesisHash: hex(32, "82"),
      genesisFile: "alpha.json",
      blockBeats: 3,
      genesisTimestamp: 1_750_000_000n,
      gasLimit: 60_000_000n,
      baseFeePerGas: 1n,
      coinbase: address,
      sequencer: address,
      rpcUrl: "http://127.0.0.1:8546",
      gateway: address,
      lightClient: address,
      policy: address,
      derivation: {
        l1StartNumber: 5n,
        l1StartHash: hex(32, "83"),
        portals: address,
        sequencingWindow: 600n,
        maxDrift: 600n,
        originStep: 4n,
      },
    },
  ],
  attached: [
    {
      name: "omega",
      rollupId: rollupId(foreign),
      ...foreign,
      rpcUrl: "http://127.0.0.1:8547",
      lightClient: address,
      policy: address,
      deployedAt: 120_000_000n,
      gatewayCreation: hex(32, "93"),
      stride: 15n,
      blockTimeMs: 2_000,
    },
  ],
};

interface Case {
  name: string;
  value: unknown;
  json: JsonValue;
  decode: (input: unknown) => unknown;
}

const CASES: readonly Case[] = [
  { name: "Message", value: message, json: encodeMessage(message), decode: decodeMessage },
  { name: "Head", value: head, json: encodeHead(head), decode: decodeHead },
  { name: "Certificate", value: certificate, json: encodeCertificate(certificate), decode: decodeCertificate },
  {
    name: "CertifiedCheckpoint",
    value: { heads, certificate },
    json: encodeCertifiedCheckpoint({ heads, certificate }),
    decode: decodeCertifiedCheckpoint,
  },
  { name: "SealedBlock", value: block, json: encodeSealedBlock(block), decode: decodeSealedBlock },
  { name: "a seal", value: seal, json: encodeSequencerStatement(seal), decode: decodeSequencerStatement },
  {
    name: "a batch's statement",
    value: { ...seal, bodyHash: hex(32, "66") },
    json: encodeSequencerStatement({ ...seal, bodyHash: hex(32, "66") }),
    decode: decodeSequencerStatement,
  },
  { name: "Attestation", value: attestation, json: encodeAttestation(attestation), decode: decodeAttestation },
  { name: "Declaration", value: declaration, json: encodeDeclaration(declaration), decode: decodeDeclaration },
  { name: "Proposal", value: proposal, json: encodeProposal(proposal), decode: decodeProposal },
  { name: "OperatorTable", value: table, json: encodeOperatorTable(table), decode: decodeOperatorTable },
  { name: "Deployment", value: deployment, json: encodeDeployment(deployment), decode: decodeDeployment },
];

/** A fresh mutable copy after a trip through text. */
const copy = (json: JsonValue) => JSON.parse(JSON.stringify(json));

/** Every object, array and leaf of a JSON value, with the path by which an error names it. */
function* places(json: JsonValue, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (path.length > 0) yield path;
  if (typeof json !== "object" || json === null) return;
  for (const [key, value] of Object.entries(json)) yield* places(value, [...path, Array.isArray(json) ? Number(key) : key]);
}

const pathText = (path: readonly (string | number)[]) =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");

describe.each(CASES)("$name", ({ value, json, decode }) => {
  it("round-trips through text", () => {
    expect(decode(copy(json))).toEqual(value);
  });

  const all = [...places(json)];
  it.each(all.map((path) => ({ path: pathText(path), keys: path })))("names $path when it has a wrong type", ({ path, keys }) => {
    for (const wrong of [null, true, -1, 1.5, {}, [], "", "0x", "-1", "01", "0xzz", "9".repeat(100), `0x${"ff".repeat(200_000)}`]) {
      const changed = copy(json);
      const parent = keys.slice(0, -1).reduce((node, key) => node[key], changed);
      const last = keys.at(-1) ?? "";
      const original = parent[last];
      parent[last] = wrong;
      // A few of them are right somewhere: free text, an empty payload, an empty list.
      if (
        typeof original === "string" &&
        !/^(?:0x|\d+$)/.test(original) &&
        typeof wrong === "string" &&
        wrong !== "" &&
        wrong.length < 1_024
      )
        continue;
      if (
        (wrong === "0x" && last === "payload") ||
        (Array.isArray(wrong) && ["heads", "transactions", "rollups", "attached"].includes(String(last)))
      )
        continue;
      let error: unknown;
      try {
        decode(changed);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toMatchObject({ code: "DECODE_FAILED" });
      expect(error instanceof ParleyError && String(error.fields.path).startsWith(path)).toBe(true);
    }
  });

  it("refuses a missing and an unknown key at every level", () => {
    for (const keys of [[], ...all]) {
      const target = keys.reduce<JsonValue>((node, key) => Reflect.get(Object(node), key), json);
      if (typeof target !== "object" || target === null || Array.isArray(target)) continue;
      for (const key of Object.keys(target)) {
        const changed = copy(json);
        const parent = keys.reduce((node, step) => node[step], changed);
        delete parent[key];
        expect(() => decode(changed)).toThrow(/missing key/);
        parent[key] = copy(target)[key];
        parent[`${key}x`] = 0;
        expect(() => decode(changed)).toThrow(expect.objectContaining({ code: "DECODE_FAILED", hint: expect.stringContaining(key) }));
      }
    }
  });

  it("answers any JSON with a value or DECODE_FAILED", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        try {
          decode(input);
        } catch (error) {
          expect(error).toMatchObject({ code: "DECODE_FAILED" });
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("rules beyond the shape", () => {
  const refused = (message: RegExp) => expect.objectContaining({ code: "DECODE_FAILED", message: expect.stringMatching(message) });

  it.each(["rollupId", "blockHash", "stateRoot", "outboxRoot"] as const)("a head's %s is never zero", (key) => {
    expect(() => decodeHead(encodeHead({ ...head, [key]: hex(32, "00") }))).toThrow(refused(new RegExp(`^${key}: must not be zero`)));
  });

  it("finality is 1, 2 or 3", () => {
    for (const finality of [0, 4, "1"]) expect(() => decodeHead({ ...copy(encodeHead(head)), finality })).toThrow(refused(/^finality/));
  });

  it("heads ascend", () => {
    expect(() => decodeDeclaration(encodeDeclaration({ ...declaration, heads: heads.toReversed() }))).toThrow(
      refused(/^heads: .*not ascending/),
    );
    const sameRollup = [head, { ...head, number: head.number - 1n }].toReversed();
    expect(decodeDeclaration(encodeDeclaration({ ...declaration, heads: sameRollup })).heads).toHaveLength(2);
    expect(() => decodeProposal(encodeProposal({ ...proposal, heads: sameRollup }))).toThrow(refused(/^heads: .*one rollup and finality/));
    expect(() => decodeProposal(encodeProposal({ ...proposal, heads: [] }))).toThrow(refused(/^heads: .*at least one/));
  });

  it("integers end at their width", () => {
    expect(() => decodeHead(encodeHead({ ...head, number: 2n ** 64n }))).toThrow(refused(/^number/));
    expect(() => decodeAttestation({ ...copy(encodeAttestation(attestation)), seat: 2 ** 32 })).toThrow(refused(/^seat/));
    const weightless = { ...table, operators: table.operators.map((operator) => ({ ...operator, weight: 0n })) };
    expect(() => decodeOperatorTable(encodeOperatorTable(weightless))).toThrow(refused(/^operators\[0\]\.weight/));
  });

  it("a rollup whose L1 is a rollup stands behind that one", () => {
    const [parent] = deployment.rollups;
    if (parent === undefined) throw new Error("the deployment has a rollup");
    const { rollupId, chainId } = parent;
    const upon = { rollupId, chainId, registry: parent.gateway };
    const child = { ...parent, name: "child", rollupId: deployment.l1.rollupPortals.padEnd(66, "7") as Hex };
    const decode = (rollups: Deployment["rollups"]) => decodeDeployment(encodeDeployment({ ...deployment, rollups, attached: [] }));
    const of = (over: object) => ({ ...child, derivation: { ...child.derivation, parent: { ...upon, ...over } } });
    expect(decode([parent, of({})]).rollups[1]?.derivation.parent).toEqual(upon);
    expect(() => decode([of({}), parent])).toThrow(/no rollup before child is its L1/);
    expect(() => decode([parent, of({ chainId: chainId + 1n })])).toThrow(/no rollup before child is its L1/);
    expect(() => decode([of({ rollupId: child.rollupId })])).toThrow(/no rollup before child is its L1/);
  });

  it("an attached chain is the one that its id names, its stride is odd, and no two chains of a deployment share a name or an id", () => {
    const [chain] = deployment.attached;
    if (chain === undefined) throw new Error("the case has no attached chain");
    const withAttached = (...attached: (typeof chain)[]) => encodeDeployment({ ...deployment, attached });
    for (const other of [{ chainId: 11n }, { genesisHash: hex(32, "92") }, { gateway: `0x${"a2".repeat(20)}` as const }])
      expect(() => decodeDeployment(withAttached({ ...chain, ...other }))).toThrow(refused(/attached\[0\]: its rollupId/));
    for (const stride of [0n, 2n, 254n, 257n])
      expect(() => decodeDeployment(withAttached({ ...chain, stride }))).toThrow(refused(/^attached\[0\]\.stride/));
    expect(() => decodeDeployment(withAttached({ ...chain, name: "alpha" }))).toThrow(refused(/one name$/));
    expect(() => decodeDeployment(withAttached(chain, { ...chain, name: "psi" }))).toThrow(refused(/one rollupId$/));
    const onL1 = { chainId: 31_337n, genesisHash: chain.genesisHash, gateway: address };
    expect(() => decodeDeployment(withAttached({ ...chain, ...onL1, rollupId: rollupId(onL1) }))).toThrow(refused(/chainId of the L1$/));
  });

  it("a key has the length of the table's scheme", () => {
    const keys = (scheme: 1 | 2, bytes: number) => ({
      ...table,
      scheme,
      operators: [{ operator: address, weight: 1n, publicKey: hex(bytes, "71") }],
    });
    expect(decodeOperatorTable(encodeOperatorTable(keys(2, 20))).scheme).toBe(2);
    for (const wrong of [keys(1, 20), keys(2, 128), keys(1, 127)])
      expect(() => decodeOperatorTable(encodeOperatorTable(wrong))).toThrow(refused(/operators\[0\]\.publicKey/));
    expect(() => decodeOperatorTable({ ...copy(encodeOperatorTable(table)), scheme: 3 })).toThrow(refused(/^scheme/));
  });

  it("a payload ends at 16,384 bytes, an address is canonical", () => {
    expect(() => decodeMessage(encodeMessage({ ...message, payload: hex(16_385, "00") }))).toThrow(refused(/^payload/));
    expect(() => decodeMessage(encodeMessage({ ...message, recipient: `${account}00` }))).toThrow(refused(/^recipient/));
  });

  it("hex is lower-cased, keys of Object.prototype are unknown", () => {
    const upper = { ...copy(encodeHead(head)), stateRoot: `0x${"AB".repeat(32)}` };
    expect(decodeHead(upper).stateRoot).toBe(hex(32, "ab"));
    expect(() => decodeHead(JSON.parse(`{"__proto__": ${JSON.stringify(encodeHead(head))}}`))).toThrow(refused(/^__proto__: unknown key/));
    expect(() => decodeHead(Object.create(head))).toThrow(refused(/missing key/));
  });
});
