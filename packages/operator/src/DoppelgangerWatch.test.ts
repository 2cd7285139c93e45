import { aggregate, schemeOf } from "@parley/attestation";
import { testHead } from "@parley/attestation/testing";
import type { GossipMessage, Verdict } from "@parley/network";
import { type Attestation, attestationDigest, type CertifiedCheckpoint, type Head, headsRoot } from "@parley/primitives";
import { type Clock, createMetrics, memoryStore, type Store, silentLogger, systemClock } from "@parley/runtime";
import { decodeInterchange, domainOf, encodeInterchange, LocalSigner, SlashingProtection } from "@parley/signer";
import { describe, expect, it } from "vitest";
import { DoppelgangerWatch, placesOf } from "./DoppelgangerWatch.ts";
import { testDeployment, testSecretKey } from "./testing/testDeployment.ts";

const SEAT = 0;
const BEAT_MS = 1_000;
/** The beat in which a life begins. */
const START = 100n;
const { table } = testDeployment({ rollups: [], l1RpcUrl: "", beatZeroMs: 0, beatMs: BEAT_MS, operators: 3 });
const domain = domainOf(table, SEAT);
const owner = { operator: table.operators[SEAT]?.operator ?? "0x", network: table } as const;
const ownChain = async (_: unknown, number: bigint) => headAt(number).blockHash;
const headAt = (number: bigint): Head => testHead({ number, blockHash: `0x${number.toString(16).padStart(64, "b")}` });

/** As a seat's own key signs it, past any protection. */
function attestation(seat: number, beat: bigint, heads: readonly Head[]): Attestation {
  const statement = { epoch: table.epoch, beat, headsRoot: headsRoot(heads) };
  const digest = attestationDigest({ ...table, ...statement });
  return { ...statement, seat, signature: schemeOf(table).sign(testSecretKey(seat), digest) };
}

function certified(beat: bigint, heads: readonly Head[], seats = [0, 1, 2]): CertifiedCheckpoint {
  const { certificate } = aggregate({ table, attestations: seats.map((seat) => attestation(seat, beat, heads)) });
  if (certificate === undefined) throw new Error("it is a quorum");
  return { heads, certificate };
}

async function life({
  store = memoryStore(),
  beats = 0,
  peers = {},
  onBeat = () => undefined,
}: {
  store?: Store;
  beats?: number;
  peers?: Record<string, CertifiedCheckpoint[]>;
  onBeat?: () => void;
} = {}) {
  let nowMs = Number(START) * BEAT_MS + 10;
  const clock: Clock = {
    ...systemClock,
    nowMs: () => nowMs,
    sleep: async (ms) => {
      nowMs += ms;
      onBeat();
    },
  };
  const protection = await SlashingProtection.open({ store, ...owner, allowEmpty: true });
  const metrics = createMetrics();
  let handler: (message: GossipMessage) => Verdict | Promise<Verdict> = () => "ignore";
  const watch = new DoppelgangerWatch({
    ...{
      places: () => placesOf([table], owner.operator),
      grid: { beatZeroMs: 0, beatMs: BEAT_MS },
      beats,
      clock,
      logger: silentLogger,
      metrics,
    },
    lastSigned: () => protection.lastSigned(),
    network: {
      onMessage: (given) => {
        handler = (message) => given(message, "peer");
      },
      peers: () => Object.keys(peers),
      // Only certificates are asked for.
      request: (async (_: string, __: unknown, { peerId }: { peerId: string }) => ({ checkpoints: peers[peerId] })) as never,
    },
  });
  const signer = watch.watch(new LocalSigner({ secretKey: testSecretKey(SEAT), network: table, protection }));
  const attest = (beat: bigint, heads: readonly Head[]) => signer.attest({ domain, beat, heads }, ownChain);
  return {
    ...{ watch, signer, protection, metrics, store, attest },
    hear: (message: GossipMessage) => handler(message),
    listen: () => watch.listen(new AbortController().signal),
  };
}

/** A store that signed blocks up to a number. */
async function signedUpTo(numbers: readonly bigint[]): Promise<Store> {
  const store = memoryStore();
  const protection = await SlashingProtection.open({ store, ...owner, allowEmpty: true });
  for (const number of numbers) await protection.record([headAt(number)], ownChain);
  return store;
}

const refused = { code: "DOPPELGANGER", recovery: "retry" };

describe("before it signs", () => {
  it("signs nothing while it listens, and signs when it heard nothing", async () => {
    const { signer, attest, listen } = await life({ beats: 3 });
    await expect(attest(START, [headAt(1n)])).rejects.toMatchObject(refused);
    await expect(signer.declare({ domain, beat: START, sequence: 0, heads: [] })).rejects.toMatchObject(refused);
    // Peers are to know who listens.
    expect(await signer.claimPeer({ domain, peerId: "0x07" })).toMatchObject({ epoch: table.epoch, seat: SEAT });
    expect(await listen()).toBe(true);
    expect(await attest(START + 3n, [headAt(1n)])).toHaveProperty("attestation");
  });

  it("finds another process with its key, in another directory, by what that one attests", async () => {
    const other = attestation(SEAT, START + 2n, [headAt(9n)]);
    let beat = 0;
    const one = await life({ beats: 8, onBeat: () => void (++beat === 2 && one.hear({ topic: "attestation", attestation: other })) });
    expect(await one.listen()).toBe(false);
    expect([beat, one.watch.state]).toEqual([2, "signs-elsewhere"]);
    expect(one.metrics.render()).toContain('operator_doppelganger_total{reason="signs-elsewhere"} 1');
    await expect(one.attest(START + 9n, [headAt(1n)])).rejects.toMatchObject(refused);
  });

  it("finds that its store is an old copy by what peers have, and goes on with the newer export", async () => {
    const newest = await SlashingProtection.open({ store: await signedUpTo([5n, 6n, 7n]), ...owner, allowEmpty: false });
    const store = await signedUpTo([5n]);
    const peers = { one: [], other: [certified(START - 9n, [headAt(5n)]), certified(START - 7n, [headAt(7n)])] };
    const restored = await life({ store, beats: 4, peers });
    expect(await restored.listen()).toBe(false);
    expect(restored.watch.state).toBe("old-records");
    await expect(restored.attest(START + 4n, [headAt(6n)])).rejects.toMatchObject(refused);
    const text = encodeInterchange(owner, await newest.exportState());
    await restored.protection.importState(decodeInterchange(text, owner));
    const again = await life({ store, beats: 4, peers });
    expect(await again.listen()).toBe(true);
    expect(await again.attest(START + 4n, [headAt(8n)])).toHaveProperty("attestation");
    expect(await again.attest(START + 4n, [headAt(6n)])).toHaveProperty("refused");
  });

  it("finds that its store says otherwise than what it signed", async () => {
    const lie = { ...headAt(5n), stateRoot: headAt(6n).blockHash };
    const one = await life({ store: await signedUpTo([5n]), beats: 4, peers: { peer: [certified(START - 1n, [lie])] } });
    expect(await one.listen()).toBe(false);
  });
});

describe("what is none", () => {
  it("is not found in its former life's words, others' words, forged ones, or certificates that are none", async () => {
    const one = await life({ store: await signedUpTo([5n, 6n]), beats: 4 });
    const own = attestation(SEAT, START + 5n, [headAt(9n)]);
    const { certificate, heads } = certified(START + 5n, [headAt(9n)]);
    const messages: [GossipMessage, Verdict][] = [
      [{ topic: "attestation", attestation: attestation(SEAT, START + 1n, [headAt(6n)]) }, "ignore"],
      [{ topic: "certificate", checkpoint: certified(START, [headAt(6n)]) }, "ignore"],
      [{ topic: "certificate", checkpoint: certified(START, [headAt(5n)]) }, "ignore"],
      [{ topic: "attestation", attestation: attestation(1, START + 5n, [headAt(9n)]) }, "ignore"],
      [{ topic: "attestation", attestation: { ...own, signature: attestation(1, START + 5n, [headAt(9n)]).signature } }, "reject"],
      [{ topic: "attestation", attestation: { ...own, beat: START + 6n } }, "reject"],
      [{ topic: "attestation", attestation: { ...own, epoch: 2 } }, "ignore"],
      [{ topic: "certificate", checkpoint: { heads, certificate: { ...certificate, beat: START + 6n } } }, "ignore"],
      [{ topic: "certificate", checkpoint: { heads: [headAt(8n)], certificate } }, "ignore"],
      [{ topic: "certificate", checkpoint: { heads, certificate: { ...certificate, signers: "0xff" } } }, "ignore"],
    ];
    for (const [message, verdict] of messages) expect(await one.hear(message)).toBe(verdict);
    expect(one.watch.state).toBe("listening");
  });
});

describe("while it signs", () => {
  it("takes its own words for its own, and stops at the first one that it did not make", async () => {
    const one = await life();
    const result = await one.attest(START + 7n, [headAt(9n)]);
    if (!("attestation" in result)) throw new Error("it is the first one");
    await one.hear({ topic: "attestation", attestation: result.attestation });
    await one.hear({ topic: "certificate", checkpoint: certified(START + 7n, [headAt(9n)]) });
    expect(one.watch.state).toBeUndefined();
    await one.hear({ topic: "certificate", checkpoint: certified(START + 7n, [headAt(8n)]) });
    expect(one.watch.state).toBe("signs-elsewhere");
    await expect(one.attest(START + 8n, [headAt(10n)])).rejects.toMatchObject(refused);
    await expect(one.signer.propose({ domain, beat: START, view: 0, heads: [headAt(10n)] })).rejects.toMatchObject(refused);
  });
});
