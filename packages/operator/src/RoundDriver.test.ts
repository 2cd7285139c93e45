import { aggregate, createRound, DEFAULT_ROUND_PARAMS, type Equivocation } from "@parley/attestation";
import type { GossipMessage } from "@parley/network";
import { type Head, ParleyError } from "@parley/primitives";
import { createMetrics, type Logger, memoryStore, silentLogger, systemClock } from "@parley/runtime";
import { type CanonicalHash, domainOf, LocalSigner, type Signer, SlashingProtection } from "@parley/signer";
import { toHex } from "viem";
import { expect, it } from "vitest";
import { CheckpointStore } from "./CheckpointStore.ts";
import { RoundDriver } from "./RoundDriver.ts";
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

/** A driver of seat 0 of so many, in the middle of a beat that does not end. */
async function driving({
  operators,
  blockHash = async () => undefined,
  logger = silentLogger,
  guard = (signer) => signer,
}: {
  operators: number;
  blockHash?: CanonicalHash;
  logger?: Logger;
  guard?: (signer: Signer) => Signer;
}) {
  const { table } = testDeployment({ rollups: [], l1RpcUrl: "", beatZeroMs: 0, beatMs: 3_600_000, operators });
  const signerOf = async (seat: number) => {
    const operator = table.operators[seat]?.operator ?? "0x";
    const protection = await SlashingProtection.open({ store: memoryStore(), operator, network: table, allowEmpty: true });
    return new LocalSigner({ secretKey: testSecretKey(seat), network: table, protection });
  };
  const told: (readonly Head[])[] = [];
  const faults: Equivocation[] = [];
  const published: GossipMessage[] = [];
  let onPublished: () => void = () => undefined;
  const said = new Promise<void>((resolve) => {
    onPublished = resolve;
  });
  const metrics = createMetrics();
  const checkpoints = await CheckpointStore.open(memoryStore());
  const driver = new RoundDriver({
    state: createRound({
      seat: 0,
      table,
      leaderSeed: toHex(7, { size: 32 }),
      grid: { beatZeroMs: systemClock.nowMs(), beatMs: 3_600_000 },
      rollupIds: [rollupId],
      params: DEFAULT_ROUND_PARAMS,
      lastSigned: new Map(),
    }),
    signer: guard(await signerOf(0)),
    checkpoints,
    canonicalHash: blockHash,
    network: {
      publish(message) {
        published.push(message);
        onPublished();
      },
    },
    clock: systemClock,
    logger,
    metrics,
    onFault: (fault) => faults.push(fault),
    onSigned: () => undefined,
    onCertified: () => undefined,
    onOthersHeads: (heads) => told.push(heads),
    onFailure: (error) => {
      throw error;
    },
  });
  return { driver, faults, told, published, said, metrics, checkpoints, table, signerOf };
}

it("tells of heads that others declared, and of none that somebody else signed for them", async () => {
  const { driver, told, table, signerOf } = await driving({ operators: 3 });
  const declaration = await (await signerOf(1)).declare({ domain: domainOf(table, 1), beat: 0n, sequence: 0, heads: [head] });
  const forged = { ...declaration, seat: 2 };
  expect(await driver.receive({ topic: "declaration", declaration: forged })).toBe("reject");
  expect(told).toEqual([]);
  expect(await driver.receive({ topic: "declaration", declaration })).toBe("accept");
  expect(told).toEqual([[head]]);
  driver.stop();
});

it("says nothing while it is suspended, hears the others and keeps their certificates, and goes on after it", async () => {
  const { driver, told, published, metrics, checkpoints, table, signerOf } = await driving({ operators: 4 });
  const soon = { ...head, timestamp: BigInt(Math.floor(systemClock.nowMs() / 1_000)) };
  driver.suspend("the sources do not agree");
  driver.start();
  driver.input({ type: "heads", heads: [soon] });
  // What was being signed has had its turn.
  await new Promise((resolve) => setImmediate(resolve));
  expect(driver.suspension).toBe("the sources do not agree");
  expect(published).toEqual([]);
  expect(metrics.render()).toMatch(/operator_withheld_total\{what="declare"\} [1-9]/);

  const others = await Promise.all([1, 2, 3].map(signerOf));
  for (const [i, other] of others.entries()) {
    const declaration = await other.declare({ domain: domainOf(table, i + 1), beat: 0n, sequence: 0, heads: [soon] });
    expect(await driver.receive({ topic: "declaration", declaration })).toBe("accept");
  }
  expect(told).toHaveLength(3);
  const votes = await Promise.all(
    others.map((other, i) => other.attest({ domain: domainOf(table, i + 1), beat: 0n, heads: [soon] }, async () => undefined)),
  );
  const attestations = votes.flatMap((vote) => ("attestation" in vote ? [vote.attestation] : []));
  const { certificate } = aggregate({ table, attestations });
  if (certificate === undefined) throw new Error("three of four are a quorum");
  expect(await driver.receive({ topic: "certificate", checkpoint: { heads: [soon], certificate } })).toBe("accept");
  expect(checkpoints.newest()?.certificate.beat).toBe(0n);
  expect(published).toEqual([]);
  driver.stop();
});

it("says again what it has to say when it is resumed", async () => {
  const { driver, published, said } = await driving({ operators: 4 });
  driver.suspend("the sources do not agree");
  driver.start();
  driver.resume();
  driver.input({ type: "heads", heads: [{ ...head, timestamp: BigInt(Math.floor(systemClock.nowMs() / 1_000)) }] });
  expect(driver.suspension).toBeUndefined();
  await said;
  expect(published).toMatchObject([{ topic: "declaration" }]);
  driver.stop();
});

/** A signer that makes no declarations. */
function refusing(signer: Signer, declare: Signer["declare"]): Signer {
  return {
    ...{ publicKey: signer.publicKey, declare, lastSigned: () => signer.lastSigned(), close: () => signer.close() },
    propose: (request) => signer.propose(request),
    attest: (request, canonicalHash) => signer.attest(request, canonicalHash),
    handOver: (request) => signer.handOver(request),
    claimPeer: (request) => signer.claimPeer(request),
    traceKey: (request) => signer.traceKey(request),
  };
}

it("does not say at each word that its signer refuses", async () => {
  const warnings: string[] = [];
  const logger = { ...silentLogger, warn: (event: string) => void warnings.push(event) };
  const declare = () => Promise.reject(new ParleyError("DOPPELGANGER", "somebody else signs", { recovery: "retry" }));
  const { driver, metrics } = await driving({ operators: 4, logger, guard: (signer) => refusing(signer, declare) });
  driver.start();
  const refusals = () => Number(/operator_signer_failures_total\{topic="declaration"\} (\d+)/.exec(metrics.render())?.[1] ?? 0);
  for (let number = 8n; refusals() < 3; number += 1n) {
    driver.input({ type: "heads", heads: [{ ...head, number, timestamp: BigInt(Math.floor(systemClock.nowMs() / 1_000)) }] });
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(warnings).toEqual(["signer_failed", "signer_failed"]);
  driver.stop();
});

it("sends no vote that was being written when it was suspended", async () => {
  // Alone in its table, it leads and has the quorum.
  const { driver, published, metrics } = await driving({ operators: 1 });
  driver.start();
  driver.input({ type: "heads", heads: [{ ...head, timestamp: BigInt(Math.floor(systemClock.nowMs() / 1_000)) }] });
  driver.suspend("the sources do not agree");
  while (!metrics.render().includes(`operator_round_events_total{event="voted"}`)) await new Promise((resolve) => setImmediate(resolve));
  expect(published.map(({ topic }) => topic)).not.toContain("attestation");
  expect(metrics.render()).toContain(`operator_withheld_total{what="attest"} 1`);
  driver.stop();
});

/** A certificate of beat 0 by the seats, each with a signer without memory, as a liar is. */
async function certifiedBy(
  seats: readonly number[],
  heads: readonly Head[],
  { table, signerOf }: Pick<Awaited<ReturnType<typeof driving>>, "table" | "signerOf">,
) {
  const votes = await Promise.all(
    seats.map(async (seat) => (await signerOf(seat)).attest({ domain: domainOf(table, seat), beat: 0n, heads }, async () => undefined)),
  );
  const { certificate } = aggregate({ table, attestations: votes.flatMap((vote) => ("attestation" in vote ? [vote.attestation] : [])) });
  if (certificate === undefined) throw new Error("three of four are a quorum");
  return { heads, certificate };
}

it("keeps two certificates of one beat, and what they show of who signed both", async () => {
  const world = await driving({ operators: 4 });
  const { driver, checkpoints, faults } = world;
  driver.start();
  const certified = (heads: readonly Head[]) => certifiedBy([1, 2, 3], heads, world);
  const first = await certified([head]);
  const other = await certified([{ ...head, blockHash: toHex(9, { size: 32 }) }]);
  for (const checkpoint of [first, other]) expect(await driver.receive({ topic: "certificate", checkpoint })).toBe("accept");
  expect(await driver.receive({ topic: "certificate", checkpoint: first })).toBe("ignore");
  expect(checkpoints.since(0n)).toEqual([first, other]);
  expect(checkpoints.newest()).toEqual(first);
  expect(faults.map(({ seat }) => seat)).toEqual([1, 2, 3]);
  driver.stop();
});

it("reads a second certificate of what it has for the seats that the first does not count, and no third one", async () => {
  const world = await driving({ operators: 5 });
  const { driver, checkpoints, faults } = world;
  driver.start();
  const forged = [{ ...head, blockHash: toHex(9, { size: 32 }) }];
  const first = await certifiedBy([0, 1, 2, 3], [head], world);
  const second = await certifiedBy([1, 2, 3, 4], [head], world);
  const third = await certifiedBy([0, 1, 2, 4], [head], world);
  const lie = await certifiedBy([1, 2, 3, 4], forged, world);
  for (const checkpoint of [first, lie]) expect(await driver.receive({ topic: "certificate", checkpoint })).toBe("accept");
  expect(faults.map(({ seat }) => seat)).toEqual([1, 2, 3]);
  const broken = { ...second, certificate: { ...second.certificate, signature: lie.certificate.signature } };
  expect(await driver.receive({ topic: "certificate", checkpoint: broken })).toBe("reject");
  expect(await driver.receive({ topic: "certificate", checkpoint: second })).toBe("accept");
  expect(faults.map(({ seat }) => seat)).toEqual([1, 2, 3, 4]);
  expect(await driver.receive({ topic: "certificate", checkpoint: third })).toBe("ignore");
  expect(checkpoints.since(0n)).toEqual([first, lie]);
  driver.stop();
});
