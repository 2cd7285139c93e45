import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exitsAbi, gatewayAbi, l1GatewayAbi, lightClientAbi, policyAbi, stateReaderAbi } from "@parley/contracts-abi";
import {
  type Address,
  EXITS_ADDRESS,
  GATEWAY_ADDRESS,
  L1_GATEWAY_ADDRESS,
  LIGHT_CLIENT_ADDRESS,
  type OperatorTable,
  POLICY_ADDRESS,
  STATE_READER_ADDRESS,
  SYSTEM_ADDRESS,
  sharesRoot,
  tableRoot,
} from "@parley/primitives";
import { silentLogger } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { AnvilEngine } from "@parley/stacks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltGenesis, buildGenesis } from "./buildGenesis.ts";
import { testAccount, testOperators } from "./testKeys.ts";

const TIMESTAMP = 1_800_000_000n;
const table: OperatorTable = {
  l1ChainId: 31_337n,
  avs: "0x00000000000000000000000000000000000000a5",
  operatorSetId: 1,
  scheme: 1,
  epoch: 7,
  snapshotTime: TIMESTAMP - 60n,
  validFrom: TIMESTAMP - 60n,
  validUntil: TIMESTAMP + 86_400n,
  sharesRoot: sharesRoot([]),
  operators: testOperators(3).map(({ address, publicKey }) => ({ operator: address, weight: 5n, publicKey: publicKey })),
};
const options = {
  inputs: {
    chainId: 61_009n,
    timestamp: TIMESTAMP,
    gasLimit: 60_000_000n,
    baseFeePerGas: 10n ** 9n,
    coinbase: testAccount("coinbase").address,
    sequencer: testAccount("sequencer").address,
    governance: testAccount("governance").address,
  },
  table,
  derivation: {
    l1StartNumber: 77n,
    l1StartHash: `0x${"77".repeat(32)}` as const,
    portals: testAccount("portals").address,
    sequencingWindow: 600n,
    maxDrift: 600n,
    originStep: 4n,
  },
  prefunded: [{ address: testAccount("user").address, balanceWei: 123n }],
  rules: { deallocationDelay: 1_000n, evidenceWindow: 400n, margin: 100n, loosenDelay: 9n, maxFutureDrift: 8n },
};

describe("buildGenesis", () => {
  let directory: string;
  let built: BuiltGenesis;
  let engine: AnvilEngine;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "parley-genesis-"));
    built = await buildGenesis(options);
    const genesisFile = join(directory, "genesis.json");
    await writeFile(genesisFile, JSON.stringify(built.file));
    const { inputs } = built;
    engine = new AnvilEngine({
      rollup: { ...inputs, genesisTimestamp: TIMESTAMP, gateway: GATEWAY_ADDRESS },
      genesisFile,
      logger: silentLogger,
    });
    await engine.start();
  });
  afterAll(async () => {
    await engine?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it("puts working contracts at the predeploy addresses", async () => {
    const client = chainClient(engine.rpcUrl);
    const gateway = { address: GATEWAY_ADDRESS, abi: gatewayAbi } as const;
    const lightClient = { address: LIGHT_CLIENT_ADDRESS, abi: lightClientAbi } as const;
    const policy = { address: POLICY_ADDRESS, abi: policyAbi } as const;
    expect(await client.readContract({ ...gateway, functionName: "rollupId" })).toBe(built.rollupId);
    expect(await client.readContract({ ...lightClient, functionName: "tableRoot", args: [7] })).toBe(tableRoot(table));
    expect(await client.readContract({ ...lightClient, functionName: "usableUntil", args: [7] })).toBe(TIMESTAMP - 60n + 500n);
    expect(await client.readContract({ ...lightClient, functionName: "scheme" })).toBe(1);
    expect(await client.readContract({ ...lightClient, functionName: "seatCount", args: [7] })).toBe(3n);
    expect(await client.readContract({ ...lightClient, functionName: "weigh", args: [7, "0x05"] })).toBe(10n);
    expect((await client.readContract({ ...policy, functionName: "governance" })).toLowerCase()).toBe(options.inputs.governance);
    expect(await client.readContract({ ...policy, functionName: "loosenDelay" })).toBe(9n);
    expect((await client.readContract({ ...policy, functionName: "stateReader" })).toLowerCase()).toBe(STATE_READER_ADDRESS);
    const reader = { address: STATE_READER_ADDRESS, abi: stateReaderAbi } as const;
    expect((await client.readContract({ ...reader, functionName: "policy" })).toLowerCase()).toBe(POLICY_ADDRESS);
    expect((await client.readContract({ ...reader, functionName: "headSource" })).toLowerCase()).toBe(LIGHT_CLIENT_ADDRESS);
    const exits = { address: EXITS_ADDRESS, abi: exitsAbi } as const;
    expect((await client.readContract({ ...exits, functionName: "gateway" })).toLowerCase()).toBe(GATEWAY_ADDRESS);
    expect((await client.readContract({ ...exits, functionName: "lightClient" })).toLowerCase()).toBe(LIGHT_CLIENT_ADDRESS);
    expect((await client.readContract({ ...gateway, functionName: "exits" })).toLowerCase()).toBe(EXITS_ADDRESS);
    expect(await client.getBalance({ address: testAccount("user").address })).toBe(123n);
    const l1 = { address: L1_GATEWAY_ADDRESS, abi: l1GatewayAbi } as const;
    const { l1StartNumber, l1StartHash } = options.derivation;
    expect(await client.readContract({ ...l1, functionName: "rollupId" })).toBe(built.rollupId);
    expect(await client.readContract({ ...l1, functionName: "l1ChainId" })).toBe(31_337n);
    expect(await client.readContract({ ...l1, functionName: "origin" })).toEqual([l1StartNumber, l1StartHash]);
    expect(await client.readContract({ ...l1, functionName: "blockHashOf", args: [l1StartNumber] })).toBe(l1StartHash);
    expect((await client.readContract({ ...l1, functionName: "systemAccount" })).toLowerCase()).toBe(SYSTEM_ADDRESS);
    expect(await client.getBalance({ address: SYSTEM_ADDRESS })).toBe(2n ** 128n);
  });

  it("gives the same genesis again, byte for byte", async () => {
    expect(await buildGenesis(options)).toEqual(built);
  });

  it("gives another id for any other input", async () => {
    const other = await buildGenesis({ ...options, prefunded: [{ address: testAccount("user").address, balanceWei: 124n }] });
    expect(other.rollupId).not.toBe(built.rollupId);
    const derivation = { ...options.derivation, maxDrift: 601n };
    expect((await buildGenesis({ ...options, derivation })).rollupId).not.toBe(built.rollupId);
  });

  it("holds contracts of the rollup's own, and names them", async () => {
    const at = testAccount("contract").address.toLowerCase() as Address;
    const slot = `0x${"00".repeat(31)}07` as const;
    // Returns what stands in slot 7.
    const contract = { address: at, code: "0x6007545f5260205ff3", storage: [{ slot, value: `0x${"2a".repeat(32)}` }] } as const;
    const other = await buildGenesis({ ...options, predeploys: [contract] });
    expect(other.rollupId).not.toBe(built.rollupId);
    // Claims at the end are for where nobody was prefunded: a contract without balance changes nothing.
    expect(other.inputs.allocHash).toBe(built.inputs.allocHash);
    const changed = { ...contract, storage: [{ slot, value: `0x${"2b".repeat(32)}` }] } as const;
    expect((await buildGenesis({ ...options, predeploys: [changed] })).rollupId).not.toBe(other.rollupId);
    const genesisFile = join(directory, "with.json");
    await writeFile(genesisFile, JSON.stringify(other.file));
    const rollup = { ...other.inputs, genesisTimestamp: TIMESTAMP, gateway: GATEWAY_ADDRESS };
    const engineOfIt = new AnvilEngine({ rollup, genesisFile, logger: silentLogger });
    try {
      await engineOfIt.start();
      const { data } = await chainClient(engineOfIt.rpcUrl).call({ to: at });
      expect(data).toBe(`0x${"2a".repeat(32)}`);
    } finally {
      await engineOfIt.stop();
    }
    for (const address of [GATEWAY_ADDRESS, options.prefunded[0]?.address.toLowerCase() as Address]) {
      await expect(buildGenesis({ ...options, predeploys: [{ ...contract, address }] })).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    }
  });

  it("refuses a system account with more than every genesis gives it", async () => {
    const prefunded = [{ address: SYSTEM_ADDRESS, balanceWei: 1n }];
    await expect(buildGenesis({ ...options, prefunded })).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  });

  it("takes the light client of the set's scheme, and binds it", async () => {
    const operators = table.operators.map((operator) => ({ ...operator, publicKey: operator.operator }));
    const other = await buildGenesis({ ...options, table: { ...table, scheme: 2, operators } });
    expect(other.inputs.codeHash).not.toBe(built.inputs.codeHash);
    const [code, otherCode] = [built, other].map(({ file }) => file.alloc[LIGHT_CLIENT_ADDRESS]?.code);
    expect(otherCode).toMatch(/^0x[0-9a-f]{100}/);
    expect(otherCode).not.toBe(code);
    // The table stands in contracts of its own: one here; with the keys of bls12-381 beside it, two.
    const predeploys = Object.keys(other.file.alloc).length;
    expect(Object.keys(built.file.alloc)).toHaveLength(predeploys + 1);
  });

  it("names the contract whose constructor refuses", async () => {
    const rules = { ...options.rules, deallocationDelay: 500n };
    await expect(buildGenesis({ ...options, rules })).rejects.toMatchObject({
      code: "CONTRACT_REVERTED",
      message: "The constructor of Bls12381LightClient failed",
    });
  });
});
