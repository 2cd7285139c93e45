import { lightClientAbi } from "@parley/contracts-abi";
import { encodeSigners, type Hex } from "@parley/primitives";
import { headsRootOf } from "@parley/sdk";
import { encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Auditor } from "./Auditor.ts";
import { callOf } from "./readers/callOf.ts";
import { NetworkReader } from "./readers/NetworkReader.ts";
import type { RollupLog, Sample } from "./Sample.ts";
import { Doctor, HASH, OTHER, RULE, SLASH, SOMEBODY } from "./testing/Doctor.ts";
import { startAuditedNetwork } from "./testing/startAuditedNetwork.ts";

const NOT_OBSERVABLE = ["INV-4", "INV-11", "INV-17"];

let doctor: Doctor;
let stop: (() => Promise<void>) | undefined;
beforeAll(async () => {
  const network = await startAuditedNetwork();
  stop = network.net.stop;
  doctor = new Doctor(network, (await new NetworkReader(network.net.deployment).next()).sample);
});
afterAll(() => stop?.());

function violatedBy(...samples: readonly Sample[]): string[] {
  const auditor = new Auditor();
  for (const sample of samples) auditor.observe(sample);
  return auditor.rows().flatMap(({ id, status }) => (status === "violated" ? [id] : []));
}

/** What breaks, which invariants the auditor must find violated, and the doctored sample. */
const LIES: readonly [what: string, ids: readonly string[], lie: () => Sample][] = [
  [
    "a message that nobody sent is delivered",
    ["INV-1"],
    () => doctor.atBeta((beta) => doctor.afterDelivery(beta, { eventName: "MessageDelivered", args: { messageId: OTHER } })),
  ],
  [
    "a message that nobody sent fails",
    ["INV-1"],
    () =>
      doctor.atBeta((beta) =>
        doctor.afterDelivery(beta, {
          eventName: "MessageFailed",
          args: { messageId: OTHER, sourceId: doctor.network.alpha.rollupId, index: 9n, reason: "0x" },
        }),
      ),
  ],
  [
    "the payload is another",
    ["INV-1"],
    () => doctor.changed("alpha", ({ sent }) => ({ sent: sent.map((one) => ({ ...one, message: { ...one.message, payload: "0xff" } })) })),
  ],
  [
    "it was sent to somebody else",
    ["INV-1"],
    () => doctor.changed("alpha", ({ sent, rollup }) => ({ sent: sent.map((one) => ({ ...one, destinationId: rollup.rollupId })) })),
  ],
  [
    "one index twice",
    ["INV-1", "INV-3"],
    () => doctor.changed("alpha", ({ sent }) => ({ sent: sent.map((one) => ({ ...one, message: { ...one.message, index: 0n } })) })),
  ],
  [
    "delivered twice",
    ["INV-2"],
    () => doctor.atBeta((beta) => doctor.afterDelivery(beta, { eventName: "MessageDelivered", args: doctor.firstDelivery(beta).args })),
  ],
  [
    "delivered, then failed",
    ["INV-2"],
    () =>
      doctor.atBeta((beta) =>
        doctor.afterDelivery(beta, {
          eventName: "MessageFailed",
          args: { ...doctor.firstDelivery(beta).args, sourceId: doctor.network.alpha.rollupId, index: 0n, reason: "0x" },
        }),
      ),
  ],
  [
    "expired after it was delivered",
    ["INV-2"],
    () => doctor.atBeta((beta) => doctor.afterDelivery(beta, doctor.expired(doctor.firstDelivery(beta).args.messageId))),
  ],
  ["refunded although it was delivered", ["INV-2"], () => doctor.refunded()],
  [
    "a lane is longer than its log",
    ["INV-3"],
    () =>
      doctor.changed("alpha", ({ outbox }) => ({
        outbox: { ...outbox, lanes: outbox.lanes.map((lane) => ({ ...lane, size: lane.size + 1n })) },
      })),
  ],
  [
    "the logs do not add up",
    ["INV-3"],
    () => ({ ...doctor.changed("alpha", () => ({ sent: [], mismatch: "they do not" })), complete: false }),
  ],
  ["the outbox root is another", ["INV-16"], () => doctor.changed("alpha", ({ outbox }) => ({ outbox: { ...outbox, outboxRoot: OTHER } }))],
  [
    "net inflow over the cap",
    ["INV-5"],
    () => doctor.atBeta((beta) => ({ ...doctor.beforeDelivery(beta, doctor.ruleSet(RULE)), ...doctor.withLedger(beta, { net: 101n }) })),
  ],
  [
    "more within a window than the limit",
    ["INV-5"],
    () => doctor.atBeta((beta) => ({ ...doctor.beforeDelivery(beta, doctor.ruleSet(RULE)), ...doctor.withLedger(beta, { current: 11n }) })),
  ],
  [
    "more at unsafe than its cap",
    ["INV-5"],
    () =>
      doctor.atBeta((beta) => ({ ...doctor.beforeDelivery(beta, doctor.ruleSet(RULE)), ...doctor.withLedger(beta, { outstanding: 11n }) })),
  ],
  [
    "two of four seats signed",
    ["INV-6"],
    () => doctor.atBeta((beta) => doctor.withCertificate(beta, () => ({ signers: encodeSigners([0, 1], 4) }))),
  ],
  ["less stake than the policy asks for", ["INV-6"], () => doctor.atBeta((beta) => doctor.withRules(beta, { minStake: 10n ** 30n }))],
  [
    "a record that weighs more than its seats",
    ["INV-6"],
    () =>
      doctor.atBeta((beta) =>
        doctor.withLogs(beta, (log) => {
          if (log.call.kind !== "deliver") return undefined;
          const { parcel } = log.call;
          const sealed: Hex = `${parcel.head.sealed.slice(0, 4)}${"ff".repeat(16)}` as Hex; // hex before and after
          return { ...log, call: { kind: "deliver", parcel: { ...parcel, head: { ...parcel.head, sealed } } } };
        }),
      ),
  ],
  ["the L1 never published the table", ["INV-6", "INV-9"], () => ({ ...doctor.honest, l1: { ...doctor.honest.l1, tables: [] } })],
  [
    "the seats signed another beat",
    ["INV-7"],
    () => doctor.atBeta((beta) => doctor.withCertificate(beta, ({ beat }) => ({ beat: beat + 1n }))),
  ],
  [
    "a seat that does not exist signed",
    ["INV-6", "INV-7"],
    () => doctor.atBeta((beta) => doctor.withCertificate(beta, () => ({ signers: "0xff" }))),
  ],
  ["no signature", ["INV-7"], () => doctor.atBeta((beta) => doctor.withCertificate(beta, () => ({ signature: "0x" })))],
  [
    "no bytes of a certificate",
    ["INV-7"],
    () =>
      doctor.atBeta((beta) =>
        doctor.withLogs(beta, (log) => (log.call.kind === "submit" ? { ...log, call: { kind: "submit", certificate: "0x" } } : undefined)),
      ),
  ],
  [
    "a record that was never made",
    ["INV-7"],
    () => doctor.atBeta(({ logs }) => ({ logs: logs.filter(({ eventName }) => eventName !== "CheckpointAccepted") })),
  ],
  [
    "two heads of one number",
    ["INV-7"],
    () =>
      doctor.atBeta((beta) => {
        const { call } = doctor.firstDelivery(beta);
        if (call.kind !== "deliver") throw new Error("no delivery");
        const parcel = { ...call.parcel, head: { ...call.parcel.head, detailsHash: OTHER } };
        const args = { messageId: OTHER, sourceId: doctor.network.alpha.rollupId, index: 9n };
        return doctor.afterDelivery(beta, { eventName: "MessageHeld", args, call: { kind: "deliver", parcel } });
      }),
  ],
  [
    "frozen by one head",
    ["INV-8"],
    () =>
      doctor.atBeta((beta) => ({
        ...doctor.afterDelivery(beta, doctor.frozenBy(HASH, `${HASH.slice(0, 50)}${"00".repeat(8)}` as Hex)),
        ...doctor.peerState(beta, { frozen: 1 }),
      })), // hex of 32 bytes
  ],
  [
    "delivered while frozen",
    ["INV-8"],
    () =>
      doctor.atBeta((beta) => ({ ...doctor.beforeDelivery(beta, doctor.frozenBy(HASH, OTHER)), ...doctor.peerState(beta, { frozen: 1 }) })),
  ],
  ["frozen by nothing", ["INV-8"], () => doctor.atBeta((beta) => doctor.peerState(beta, { frozen: 2 }))],
  ["thawed by nothing", ["INV-8"], () => doctor.atBeta((beta) => doctor.afterDelivery(beta, doctor.frozenBy(HASH, OTHER)))],
  [
    "a table of its own",
    ["INV-9"],
    () => doctor.atBeta(({ inbox }) => ({ inbox: { ...inbox, tables: inbox.tables.map((one) => ({ ...one, tableRoot: OTHER })) } })),
  ],
  [
    "accepted after the table's use",
    ["INV-9"],
    () =>
      doctor.atBeta(({ inbox }) => ({ inbox: { ...inbox, tables: inbox.tables.map((one) => ({ ...one, usableUntil: one.usableFrom })) } })),
  ],
  [
    "a table in use for longer than it is valid",
    ["INV-9"],
    () => doctor.atBeta(({ inbox }) => ({ inbox: { ...inbox, tables: inbox.tables.map((one) => ({ ...one, usableUntil: 10n ** 12n })) } })),
  ],
  [
    "one evidence slashes twice",
    ["INV-10"],
    () => ({ ...doctor.honest, l1: { ...doctor.honest.l1, slashes: [SLASH, { ...SLASH, slashId: 2n, transactionHash: OTHER }] } }),
  ],
  [
    "more than was slashable",
    ["INV-10"],
    () => ({ ...doctor.honest, l1: { ...doctor.honest.l1, slashes: [{ ...SLASH, shares: [11n] }] } }),
  ],
  [
    "slashed without evidence",
    ["INV-10"],
    () => ({ ...doctor.honest, l1: { ...doctor.honest.l1, coreSlashes: [{ operator: SOMEBODY, transactionHash: OTHER }] } }),
  ],
  ["more messages than the limit", ["INV-12"], () => doctor.atBeta((beta) => doctor.withRules(beta, { maxMessagesPerWindow: 1 }))],
  [
    "delivered while paused",
    ["INV-13"],
    () =>
      doctor.atBeta((beta) => {
        const until = doctor.firstDelivery(beta).time + 1n;
        const pause = { eventName: "PeerPaused" as const, args: { rollupId: doctor.network.alpha.rollupId, by: SOMEBODY, until } };
        return { ...doctor.beforeDelivery(beta, pause), ...doctor.peerState(beta, { pausedUntil: until }) };
      }),
  ],
  [
    "loosened without a proposal",
    ["INV-14"],
    () => doctor.atBeta(({ logs }) => ({ logs: logs.filter(({ eventName }) => eventName !== "PeerProposed") })),
  ],
  ["applied before the delay is over", ["INV-14"], () => doctor.atBeta(({ inbox }) => ({ inbox: { ...inbox, loosenDelay: 86_400n } }))],
  ["under a floor", ["INV-14"], () => doctor.atBeta((beta) => doctor.withRules(beta, { quorumBps: 5_000 }))],
  [
    "a tightening that loosens",
    ["INV-14"],
    () =>
      doctor.atBeta((beta) => {
        const applied = beta.logs.find((log) => log.eventName === "PeerApplied");
        if (applied?.eventName !== "PeerApplied") throw new Error("no peer");
        return doctor.afterDelivery(beta, {
          eventName: "PeerTightened",
          args: { ...applied.args, peer: { ...applied.args.peer, maxHeadAge: applied.args.peer.maxHeadAge + 1 } },
        });
      }),
  ],
  [
    "a value rule raised at once",
    ["INV-14"],
    () =>
      doctor.atBeta((beta) => {
        const first = doctor.beforeDelivery(beta, doctor.ruleSet(RULE));
        return doctor.afterDelivery({ ...beta, ...first }, doctor.ruleSet({ ...RULE, netInflowCap: 101n }));
      }),
  ],
  [
    "a guardian out of nothing",
    ["INV-14"],
    () => doctor.atBeta((beta) => doctor.afterDelivery(beta, { eventName: "GuardianAdded", args: { guardian: SOMEBODY } })),
  ],
  [
    "a share out of nothing",
    ["INV-14"],
    () =>
      doctor.atBeta((beta) =>
        doctor.afterDelivery(beta, {
          eventName: "ReservationSet",
          args: { rollupId: doctor.network.alpha.rollupId, sender: SOMEBODY, share: 1 },
        }),
      ),
  ],
  ["the gateway holds coins", ["INV-15"], () => doctor.atBeta(({ inbox }) => ({ inbox: { ...inbox, balance: 1n } }))],
  ["the gateway approved somebody", ["INV-15"], () => doctor.atBeta(() => ({ approvals: [{ token: SOMEBODY, transactionHash: HASH }] }))],
];

describe("Auditor", () => {
  it("finds nothing wrong with what is right, and compares for every invariant that shows", () => {
    const auditor = new Auditor();
    auditor.observe(doctor.honest);
    const rows = auditor.rows();
    expect(rows.filter(({ status }) => status === "violated")).toEqual([]);
    expect(rows.filter(({ status }) => status === "not observable").map(({ id }) => id)).toEqual(NOT_OBSERVABLE);
    // There are neither value rules nor slashes.
    expect(rows.filter(({ checks }) => checks === 0).map(({ id }) => id)).toEqual(["INV-4", "INV-5", "INV-10", "INV-11", "INV-17"]);
  });

  it.each(LIES)("%s: %j", (_what, ids, lie) => {
    expect(violatedBy(lie())).toEqual(ids);
  });

  it("can find every invariant violated that shows", () => {
    const found = new Set(LIES.flatMap(([, ids]) => ids));
    const all = new Auditor().rows().map(({ id }) => id);
    expect(all.filter((id) => !found.has(id))).toEqual(NOT_OBSERVABLE);
  });

  it("counts a violation once, and keeps it when everything is read again", () => {
    const lie = doctor.changed("alpha", ({ outbox }) => ({ outbox: { ...outbox, outboxRoot: OTHER } }));
    const auditor = new Auditor();
    const count = () => auditor.observe(lie).reduce((sum, { violations }) => sum + violations.length, 0);
    expect(count()).toBe(1);
    const again = new Auditor(auditor);
    expect(again.observe(lie).flatMap(({ violations }) => violations)).toEqual([]);
    expect(again.rows().flatMap(({ id, status }) => (status === "violated" ? [id] : []))).toEqual(["INV-16"]);
  });

  it("raises no alarm over a certificate that a recipient submits in the midst of a delivery, and says that it was not seen", () => {
    const auditor = new Auditor();
    auditor.observe(
      doctor.atBeta((beta) => {
        const { transactionHash, call } = doctor.firstDelivery(beta);
        const nested = doctor.afterDelivery(beta, { eventName: "CheckpointAccepted", args: { headsRoot: OTHER }, call });
        return { logs: nested.logs.map((log, i) => (i === nested.logs.length - 1 ? { ...log, transactionHash } : log)) };
      }),
    );
    const rows = auditor.rows();
    expect(rows.filter(({ status }) => status === "violated")).toEqual([]);
    expect(rows.find(({ id }) => id === "INV-6")?.figures).toContain("1 transactions do not show theirs");
  });

  it("lets a peer that governance began anew with have other heads", () => {
    const { alpha } = doctor.network;
    const again = (between: readonly RollupLog[]) =>
      doctor.atBeta((beta) => {
        const delivery = doctor.firstDelivery(beta);
        if (delivery.call.kind !== "deliver") throw new Error("no delivery");
        const head = { ...delivery.call.parcel.head, detailsHash: OTHER };
        const call = { kind: "deliver" as const, parcel: { ...delivery.call.parcel, head } };
        const held = { eventName: "MessageHeld" as const, args: { messageId: OTHER, sourceId: alpha.rollupId, index: 9n } };
        const recorded = { eventName: "CheckpointAccepted" as const, args: { headsRoot: headsRootOf(call.parcel, beta.rollup) } };
        const place = { ...delivery, transactionHash: OTHER, call };
        return { logs: [...beta.logs, ...between, { ...place, ...recorded }, { ...place, ...held }] };
      });
    const rules = doctor
      .atBeta(() => ({}))
      .rollups.flatMap(({ logs }) => logs.filter(({ eventName }) => /^Peer(Proposed|Applied)$/.test(eventName)));
    const ofAlpha = rules.filter((log) => "rollupId" in log.args && log.args.rollupId === alpha.rollupId);
    expect(violatedBy(again([]))).toEqual(["INV-7"]);
    expect(violatedBy(again(ofAlpha))).toEqual([]);
  });

  it("believes no calldata that went to somebody else", () => {
    const { beta } = doctor.network;
    const certificate =
      doctor.honest.rollups.flatMap(({ logs }) => logs.flatMap(({ call }) => (call.kind === "submit" ? [call.certificate] : [])))[0] ??
      "0x";
    const input = encodeFunctionData({ abi: lightClientAbi, functionName: "submit", args: [certificate] });
    expect(callOf({ to: beta.lightClient, input }, beta)).toEqual({ kind: "submit", certificate });
    for (const to of [SOMEBODY, beta.gateway, null]) expect(callOf({ to, input }, beta)).toEqual({ kind: "other" });
    for (const junk of ["0x", "0x12345678", `${input.slice(0, 10)}`] as Hex[])
      expect(callOf({ to: beta.gateway, input: junk }, beta)).toEqual({ kind: "other" }); // hex
  });

  it("waits for sources that were not read far enough", () => {
    const [first] = doctor.honest.rollups.filter(({ rollup }) => rollup.name === "beta");
    if (first === undefined) throw new Error("no beta");
    const early: Sample = { ...doctor.honest, rollups: [first], complete: false };
    const late: Sample = {
      ...doctor.honest,
      l1: { tables: [], slashes: [], coreSlashes: [] },
      rollups: doctor.honest.rollups.filter((one) => one !== first),
    };
    expect(violatedBy(early)).toEqual([]);
    expect(violatedBy(early, late)).toEqual([]);
    expect(violatedBy(early, { ...late, rollups: [] })).toEqual(["INV-1"]);
  });

  it("takes a refund for right once the message expired, whichever is seen first", () => {
    const rest: Sample = { l1: { tables: [], slashes: [], coreSlashes: [] }, rollups: [], complete: true };
    const refund: Sample = doctor.refunded(OTHER);
    const expiry: Sample = {
      ...rest,
      rollups: doctor
        .atBeta((beta) => ({ sent: [], logs: doctor.afterDelivery(beta, doctor.expired(OTHER)).logs.slice(-1) }))
        .rollups.slice(1),
    };
    expect(violatedBy(refund)).toEqual([]);
    expect(violatedBy(refund, expiry, rest)).toEqual([]);
    expect(violatedBy(refund, rest)).toEqual(["INV-2"]);
  });

  it("bears limits that were lowered below what had come in, but not that more comes in", () => {
    const lowered = (net: bigint) => doctor.atBeta((beta) => doctor.withLedger(beta, { net }));
    const empty = (sample: Sample): Sample => ({
      ...sample,
      l1: { tables: [], slashes: [], coreSlashes: [] },
      rollups: sample.rollups.map((one) => ({ ...one, logs: [], sent: [] })),
    });
    expect(violatedBy(lowered(150n), empty(lowered(149n)))).toEqual([]);
    expect(violatedBy(lowered(150n), empty(lowered(151n)))).toEqual(["INV-5"]);
  });
});
