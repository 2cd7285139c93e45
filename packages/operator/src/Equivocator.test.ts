import { createRound, DEFAULT_ROUND_PARAMS, type Equivocation, leaderOf, type RoundConfig, schemeOf, step } from "@parley/attestation";
import type { GossipMessage } from "@parley/network";
import { attestationDigest, type CertifiedCheckpoint, type Head, headsRoot, tableRoot } from "@parley/primitives";
import { SimulatedClock, silentLogger } from "@parley/runtime";
import { toHex } from "viem";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Equivocator } from "./Equivocator.ts";
import { testDeployment, testSecretKey } from "./testing/testDeployment.ts";

const LIAR = 3;
const BEAT_MS = 1_000;
const { table } = testDeployment({ rollups: [], l1RpcUrl: "", beatZeroMs: 0, beatMs: BEAT_MS, operators: 4 });
const leadership = { leaderSeed: tableRoot(table), weights: table.operators.map(({ weight }) => weight), excluded: new Set<number>() };
const head: Head = {
  rollupId: toHex(1, { size: 32 }),
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
const signers = "0x0f";
const config = (seat: number): RoundConfig => ({
  seat,
  table,
  leaderSeed: tableRoot(table),
  grid: { beatZeroMs: 0, beatMs: BEAT_MS },
  rollupIds: [head.rollupId],
  params: DEFAULT_ROUND_PARAMS,
  lastSigned: new Map(),
});
const certified: CertifiedCheckpoint = {
  heads: [head],
  certificate: { epoch: table.epoch, beat: 0n, headsRoot: headsRoot([head]), signers, signature: "0x" },
};

let clock: SimulatedClock;
let newest: CertifiedCheckpoint | undefined;
let published: GossipMessage[];
let liar: Equivocator;
const liarAt = (beat: bigint) => {
  clock = new SimulatedClock(Number(beat) * BEAT_MS);
  newest = certified;
  published = [];
  const network = { publish: (message: GossipMessage) => published.push(message) };
  const options = {
    secretKey: testSecretKey(LIAR),
    config: config(LIAR),
    seat: LIAR,
    network,
    newest: () => newest,
    clock,
    logger: silentLogger,
  };
  liar = new Equivocator(options);
  return liar;
};
beforeEach(() => {
  liarAt(0n);
  liar.stop();
});
afterEach(() => liar.stop());

/** What another seat finds in what the liar said, when it saw the liar lead the beat's first views before. */
function faultsSeen(): Equivocation[] {
  let state = createRound(config(0));
  const faults: Equivocation[] = [];
  const input = (given: Parameters<typeof step>[2]) => {
    const { state: next, effects } = step(state, clock.nowMs(), given);
    state = next;
    for (const effect of effects) if (effect.type === "fault") faults.push(effect.fault);
  };
  const beats = new Set(published.map((message) => (message.topic === "proposal" ? message.proposal.beat : 0n)));
  for (const beat of beats)
    for (const view of [0, 1])
      if (leaderOf(leadership, beat, view) === LIAR)
        for (const number of [8n, 9n])
          input({
            type: "proposal",
            proposal: { epoch: table.epoch, beat, view, seat: LIAR, heads: [{ ...head, number }], signature: "0x" },
          });
  for (const message of published) {
    if (message.topic === "proposal") input({ type: "proposal", proposal: message.proposal });
    if (message.topic === "attestation") input({ type: "attestation", attestation: message.attestation });
  }
  return faults;
}

it.each(Array.from({ length: 32 }, (_, i) => BigInt(i)))(
  "a lie told from beat %d on is found, whatever else the liar proposed in time",
  async (beat) => {
    liarAt(beat).trigger();
    while (published.length === 0) await clock.advanceTo(clock.nowMs() + BEAT_MS);
    expect(published.map(({ topic }) => topic)).toEqual(["proposal", "proposal", "attestation", "attestation"]);
    const { seat, number, first, second } = faultsSeen()[0] ?? {};
    expect({ seat, number }).toEqual({ seat: LIAR, number: head.number });
    for (const word of [first, second]) {
      if (word === undefined || "signers" in word.attestation) throw new Error("no word of the liar's own");
      const digest = attestationDigest({ ...table, ...word.attestation });
      const claim = { publicKey: table.operators[LIAR]?.publicKey ?? "0x", digest, signature: word.attestation.signature };
      expect(schemeOf(table).verifyBatch([claim])).toEqual([true]);
    }
  },
);

it("waits for a certified `unsafe` head, and lies once", async () => {
  liarAt(0n);
  newest = { ...certified, heads: [{ ...head, finality: 2 }] };
  liar.trigger();
  await clock.advanceTo(20 * BEAT_MS);
  expect(published).toEqual([]);
  newest = certified;
  await clock.advanceTo(60 * BEAT_MS);
  expect(published).toHaveLength(4);
});
