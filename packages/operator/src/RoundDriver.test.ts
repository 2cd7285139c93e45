import { createRound, DEFAULT_ROUND_PARAMS } from "@parley/attestation";
import type { Head } from "@parley/primitives";
import { createMetrics, memoryStore, silentLogger, systemClock } from "@parley/runtime";
import { toHex } from "viem";
import { expect, it } from "vitest";
import { CheckpointStore } from "./CheckpointStore.ts";
import { RoundDriver } from "./RoundDriver.ts";
import { Signer } from "./Signer.ts";
import { SlashingProtection } from "./SlashingProtection.ts";
import { testDeployment, testSecretKey } from "./testing/testDeployment.ts";

const rollupId = toHex(1, { size: 32 });
const head: Head = {
  rollupId,
  number: 7n,
  blockHash: toHex(2, { size: 32 }),
  timestamp: 1n,
  stateRoot: toHex(3, { size: 32 }),
  outboxRoot: toHex(4, { size: 32 }),
  finality: 1,
  l1OriginNumber: 7n,
  l1OriginHash: toHex(5, { size: 32 }),
  anchor: toHex(6, { size: 32 }),
};

it("tells of heads that others declared, and of none that somebody else signed for them", async () => {
  const { table } = testDeployment({ rollups: [], l1RpcUrl: "", beatZeroMs: 0, beatMs: 3_600_000, operators: 3 });
  const signerOf = async (seat: number) => {
    const operator = table.operators[seat]?.operator ?? "0x";
    const protection = await SlashingProtection.open({ store: memoryStore(), operator, allowEmpty: true });
    return new Signer({ secretKey: testSecretKey(seat), table, seat, protection });
  };
  const told: (readonly Head[])[] = [];
  const driver = new RoundDriver({
    state: createRound({
      seat: 0,
      table,
      grid: { beatZeroMs: systemClock.nowMs(), beatMs: 3_600_000 },
      rollupIds: [rollupId],
      params: DEFAULT_ROUND_PARAMS,
      lastSigned: new Map(),
    }),
    signer: await signerOf(0),
    checkpoints: await CheckpointStore.open(memoryStore()),
    canonicalHash: async () => undefined,
    network: { publish: () => undefined },
    clock: systemClock,
    logger: silentLogger,
    metrics: createMetrics(),
    onFault: () => undefined,
    onSigned: () => undefined,
    onCertified: () => undefined,
    onOthersHeads: (heads) => told.push(heads),
    onFailure: (error) => {
      throw error;
    },
  });
  const declaration = (await signerOf(1)).declare({ beat: 0n, sequence: 0, heads: [head] });
  const forged = { ...declaration, seat: 2 };
  expect(await driver.receive({ topic: "declaration", declaration: forged })).toBe("reject");
  expect(told).toEqual([]);
  expect(await driver.receive({ topic: "declaration", declaration })).toBe("accept");
  expect(told).toEqual([[head]]);
  driver.stop();
});
