import { lightClientAbi } from "@parley/contracts-abi";
import { encodeSigners, type Hex, packCertificate, unpackCertificate } from "@parley/primitives";
import { createMetrics, silentLogger, systemClock } from "@parley/runtime";
import { headsRootOf } from "@parley/sdk";
import { encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Auditor } from "./Auditor.ts";
import { auditOnce } from "./auditOnce.ts";
import { type AuditReport, followAudit } from "./followAudit.ts";
import { callOf } from "./readers/callOf.ts";
import { NetworkReader } from "./readers/NetworkReader.ts";
import type { RollupLog, RollupSample, Sample, SlashRecord } from "./Sample.ts";
import { type AuditedNetwork, startAuditedNetwork } from "./testing/startAuditedNetwork.ts";

const HASH: Hex = `0x${"ab".repeat(32)}`;
const OTHER: Hex = `0x${"cd".repeat(32)}`;
const SOMEBODY: Hex = `0x${"12".repeat(20)}`;
const NOT_OBSERVABLE = ["INV-4", "INV-11", "INV-17"];
const RULE = { codec: SOMEBODY, window: 60, inflowLimit: 10n, netInflowCap: 100n, unsafeCap: 10n };
const LEDGER = { net: 0n, window: 1n, current: 0n, previous: 0n, outstanding: 0n, unsafeUpTo: 0n, safeUpTo: 0n };
const SLASH: SlashRecord = {
  operator: SOMEBODY,
  evidenceId: HASH,
  slashId: 1n,
  wad: 5n * 10n ** 17n,
  block: 9n,
  transactionHash: HASH,
  shares: [5n],
  slashable: [10n],
};

let network: AuditedNetwork;
let honest: Sample;
beforeAll(async () => {
  network = await startAuditedNetwork();
  honest = (await new NetworkReader(network.net.deployment).next()).sample;
});
afterAll(() => network?.net.stop());

/** The sample with another beta, where messages arrive. */
function atBeta(change: (beta: RollupSample) => Partial<RollupSample>): Sample {
  return changed("beta", change);
}

function changed(name: string, change: (one: RollupSample) => Partial<RollupSample>): Sample {
  return { ...honest, rollups: honest.rollups.map((one) => (one.rollup.name === name ? { ...one, ...change(one) } : one)) };
}

/** Every log that the change says something about, changed. */
function withLogs({ logs }: RollupSample, change: (log: RollupLog) => RollupLog | undefined): Pick<RollupSample, "logs"> {
  return { logs: logs.map((log) => change(log) ?? log) };
}

function firstDelivery({ logs }: RollupSample): RollupLog & { eventName: "MessageDelivered" } {
  for (const log of logs) if (log.eventName === "MessageDelivered") return log;
  throw new Error("nothing was delivered");
}

/** A log of the policy right before the first delivery. */
function beforeDelivery(beta: RollupSample, log: Pick<RollupLog, "eventName" | "args">): Pick<RollupSample, "logs"> {
  const delivery = firstDelivery(beta);
  const place = { ...delivery, call: { kind: "other" as const }, logIndex: 0, transactionHash: OTHER };
  const at = beta.logs.indexOf(delivery);
  const added = { ...place, ...log } as RollupLog; // name and arguments are of one log
  return { logs: [...beta.logs.slice(0, at), added, ...beta.logs.slice(at)] };
}

function afterDelivery(beta: RollupSample, log: Pick<RollupLog, "eventName" | "args"> & { call?: RollupLog["call"] }) {
  const added = { ...firstDelivery(beta), transactionHash: OTHER, ...log } as RollupLog; // name and arguments are of one log
  return { logs: [...beta.logs, added] };
}

/** Both the proposal and what became of it, so that only the value is in question. */
function withRules(beta: RollupSample, rules: Partial<Extract<RollupLog, { eventName: "PeerApplied" }>["args"]["peer"]>) {
  return withLogs(beta, (log) => {
    if (log.eventName === "PeerApplied") return { ...log, args: { ...log.args, peer: { ...log.args.peer, ...rules } } };
    return log.eventName === "PeerProposed" ? { ...log, args: { ...log.args, peer: { ...log.args.peer, ...rules } } } : undefined;
  });
}

function withCertificate(beta: RollupSample, change: (certificate: ReturnType<typeof unpackCertificate>) => object) {
  return withLogs(beta, (log) => {
    if (log.call.kind !== "submit") return undefined;
    const certificate = unpackCertificate(log.call.certificate, 4);
    return { ...log, call: { kind: "submit", certificate: packCertificate({ ...certificate, ...change(certificate) }) } };
  });
}

function peerState(beta: RollupSample, state: Partial<RollupSample["inbox"]["peers"][number]>): Pick<RollupSample, "inbox"> {
  return { inbox: { ...beta.inbox, peers: beta.inbox.peers.map((peer) => ({ ...peer, ...state })) } };
}

function frozenBy(first: Hex, second: Hex): Pick<RollupLog, "eventName" | "args"> {
  const rollupId = network.alpha.rollupId;
  return { eventName: "PeerFrozen", args: { rollupId, finality: 1, number: 1n, firstHeadHash: first, secondHeadHash: second } };
}

function ruleSet(rule: typeof RULE): Pick<RollupLog, "eventName" | "args"> {
  return { eventName: "ValueRuleSet", args: { rollupId: network.alpha.rollupId, bridge: SOMEBODY, rule } };
}

function withLedger(beta: RollupSample, ledger: Partial<typeof LEDGER>): Pick<RollupSample, "inbox"> {
  const row = { rollupId: network.alpha.rollupId, bridge: SOMEBODY, rule: RULE, ledger: { ...LEDGER, ...ledger } };
  return { inbox: { ...beta.inbox, ledgers: [row] } };
}

function violatedBy(...samples: readonly Sample[]): string[] {
  const auditor = new Auditor();
  for (const sample of samples) auditor.observe(sample);
  return auditor.rows().flatMap(({ id, status }) => (status === "violated" ? [id] : []));
}

/** What breaks, which invariants the auditor must find violated, and the doctored sample. */
const LIES: readonly [what: string, ids: readonly string[], doctor: () => Sample][] = [
  [
    "a message that nobody sent is delivered",
    ["INV-1"],
    () => atBeta((beta) => afterDelivery(beta, { eventName: "MessageDelivered", args: { messageId: OTHER } })),
  ],
  [
    "a message that nobody sent fails",
    ["INV-1"],
    () =>
      atBeta((beta) =>
        afterDelivery(beta, {
          eventName: "MessageFailed",
          args: { messageId: OTHER, sourceId: network.alpha.rollupId, index: 9n, reason: "0x" },
        }),
      ),
  ],
  [
    "the payload is another",
    ["INV-1"],
    () => changed("alpha", ({ sent }) => ({ sent: sent.map((one) => ({ ...one, message: { ...one.message, payload: "0xff" } })) })),
  ],
  [
    "it was sent to somebody else",
    ["INV-1"],
    () => changed("alpha", ({ sent, rollup }) => ({ sent: sent.map((one) => ({ ...one, destinationId: rollup.rollupId })) })),
  ],
  [
    "one index twice",
    ["INV-1", "INV-3"],
    () => changed("alpha", ({ sent }) => ({ sent: sent.map((one) => ({ ...one, message: { ...one.message, index: 0n } })) })),
  ],
  [
    "delivered twice",
    ["INV-2"],
    () => atBeta((beta) => afterDelivery(beta, { eventName: "MessageDelivered", args: firstDelivery(beta).args })),
  ],
  [
    "delivered, then failed",
    ["INV-2"],
    () =>
      atBeta((beta) =>
        afterDelivery(beta, {
          eventName: "MessageFailed",
          args: { ...firstDelivery(beta).args, sourceId: network.alpha.rollupId, index: 0n, reason: "0x" },
        }),
      ),
  ],
  [
    "a lane is longer than its log",
    ["INV-3"],
    () =>
      changed("alpha", ({ outbox }) => ({ outbox: { ...outbox, lanes: outbox.lanes.map((lane) => ({ ...lane, size: lane.size + 1n })) } })),
  ],
  ["the logs do not add up", ["INV-3"], () => ({ ...changed("alpha", () => ({ sent: [], mismatch: "they do not" })), complete: false })],
  ["the outbox root is another", ["INV-16"], () => changed("alpha", ({ outbox }) => ({ outbox: { ...outbox, outboxRoot: OTHER } }))],
  [
    "net inflow over the cap",
    ["INV-5"],
    () => atBeta((beta) => ({ ...beforeDelivery(beta, ruleSet(RULE)), ...withLedger(beta, { net: 101n }) })),
  ],
  [
    "more within a window than the limit",
    ["INV-5"],
    () => atBeta((beta) => ({ ...beforeDelivery(beta, ruleSet(RULE)), ...withLedger(beta, { current: 11n }) })),
  ],
  [
    "more at unsafe than its cap",
    ["INV-5"],
    () => atBeta((beta) => ({ ...beforeDelivery(beta, ruleSet(RULE)), ...withLedger(beta, { outstanding: 11n }) })),
  ],
  ["two of four seats signed", ["INV-6"], () => atBeta((beta) => withCertificate(beta, () => ({ signers: encodeSigners([0, 1], 4) })))],
  ["less stake than the policy asks for", ["INV-6"], () => atBeta((beta) => withRules(beta, { minStake: 10n ** 30n }))],
  [
    "a record that weighs more than its seats",
    ["INV-6"],
    () =>
      atBeta((beta) =>
        withLogs(beta, (log) => {
          if (log.call.kind !== "deliver") return undefined;
          const { parcel } = log.call;
          const sealed: Hex = `${parcel.head.sealed.slice(0, 4)}${"ff".repeat(16)}` as Hex; // hex before and after
          return { ...log, call: { kind: "deliver", parcel: { ...parcel, head: { ...parcel.head, sealed } } } };
        }),
      ),
  ],
  ["the L1 never published the table", ["INV-6", "INV-9"], () => ({ ...honest, l1: { ...honest.l1, tables: [] } })],
  ["the seats signed another beat", ["INV-7"], () => atBeta((beta) => withCertificate(beta, ({ beat }) => ({ beat: beat + 1n })))],
  ["a seat that does not exist signed", ["INV-6", "INV-7"], () => atBeta((beta) => withCertificate(beta, () => ({ signers: "0xff" })))],
  ["no signature", ["INV-7"], () => atBeta((beta) => withCertificate(beta, () => ({ signature: "0x" })))],
  [
    "no bytes of a certificate",
    ["INV-7"],
    () =>
      atBeta((beta) =>
        withLogs(beta, (log) => (log.call.kind === "submit" ? { ...log, call: { kind: "submit", certificate: "0x" } } : undefined)),
      ),
  ],
  [
    "a record that was never made",
    ["INV-7"],
    () => atBeta(({ logs }) => ({ logs: logs.filter(({ eventName }) => eventName !== "CheckpointAccepted") })),
  ],
  [
    "two heads of one number",
    ["INV-7"],
    () =>
      atBeta((beta) => {
        const { call } = firstDelivery(beta);
        if (call.kind !== "deliver") throw new Error("no delivery");
        const parcel = { ...call.parcel, head: { ...call.parcel.head, detailsHash: OTHER } };
        const args = { messageId: OTHER, sourceId: network.alpha.rollupId, index: 9n };
        return afterDelivery(beta, { eventName: "MessageHeld", args, call: { kind: "deliver", parcel } });
      }),
  ],
  [
    "frozen by one head",
    ["INV-8"],
    () =>
      atBeta((beta) => ({
        ...afterDelivery(beta, frozenBy(HASH, `${HASH.slice(0, 50)}${"00".repeat(8)}` as Hex)),
        ...peerState(beta, { frozen: 1 }),
      })), // hex of 32 bytes
  ],
  [
    "delivered while frozen",
    ["INV-8"],
    () => atBeta((beta) => ({ ...beforeDelivery(beta, frozenBy(HASH, OTHER)), ...peerState(beta, { frozen: 1 }) })),
  ],
  ["frozen by nothing", ["INV-8"], () => atBeta((beta) => peerState(beta, { frozen: 2 }))],
  ["thawed by nothing", ["INV-8"], () => atBeta((beta) => afterDelivery(beta, frozenBy(HASH, OTHER)))],
  [
    "a table of its own",
    ["INV-9"],
    () => atBeta(({ inbox }) => ({ inbox: { ...inbox, tables: inbox.tables.map((one) => ({ ...one, tableRoot: OTHER })) } })),
  ],
  [
    "accepted after the table's use",
    ["INV-9"],
    () => atBeta(({ inbox }) => ({ inbox: { ...inbox, tables: inbox.tables.map((one) => ({ ...one, usableUntil: one.usableFrom })) } })),
  ],
  [
    "a table in use for longer than it is valid",
    ["INV-9"],
    () => atBeta(({ inbox }) => ({ inbox: { ...inbox, tables: inbox.tables.map((one) => ({ ...one, usableUntil: 10n ** 12n })) } })),
  ],
  [
    "one evidence slashes twice",
    ["INV-10"],
    () => ({ ...honest, l1: { ...honest.l1, slashes: [SLASH, { ...SLASH, slashId: 2n, transactionHash: OTHER }] } }),
  ],
  ["more than was slashable", ["INV-10"], () => ({ ...honest, l1: { ...honest.l1, slashes: [{ ...SLASH, shares: [11n] }] } })],
  [
    "slashed without evidence",
    ["INV-10"],
    () => ({ ...honest, l1: { ...honest.l1, coreSlashes: [{ operator: SOMEBODY, transactionHash: OTHER }] } }),
  ],
  ["more messages than the limit", ["INV-12"], () => atBeta((beta) => withRules(beta, { maxMessagesPerWindow: 1 }))],
  [
    "delivered while paused",
    ["INV-13"],
    () =>
      atBeta((beta) => {
        const until = firstDelivery(beta).time + 1n;
        const pause = { eventName: "PeerPaused" as const, args: { rollupId: network.alpha.rollupId, by: SOMEBODY, until } };
        return { ...beforeDelivery(beta, pause), ...peerState(beta, { pausedUntil: until }) };
      }),
  ],
  [
    "loosened without a proposal",
    ["INV-14"],
    () => atBeta(({ logs }) => ({ logs: logs.filter(({ eventName }) => eventName !== "PeerProposed") })),
  ],
  ["applied before the delay is over", ["INV-14"], () => atBeta(({ inbox }) => ({ inbox: { ...inbox, loosenDelay: 86_400n } }))],
  ["under a floor", ["INV-14"], () => atBeta((beta) => withRules(beta, { quorumBps: 5_000 }))],
  [
    "a tightening that loosens",
    ["INV-14"],
    () =>
      atBeta((beta) => {
        const applied = beta.logs.find((log) => log.eventName === "PeerApplied");
        if (applied?.eventName !== "PeerApplied") throw new Error("no peer");
        return afterDelivery(beta, {
          eventName: "PeerTightened",
          args: { ...applied.args, peer: { ...applied.args.peer, maxHeadAge: applied.args.peer.maxHeadAge + 1 } },
        });
      }),
  ],
  [
    "a value rule raised at once",
    ["INV-14"],
    () =>
      atBeta((beta) => {
        const first = beforeDelivery(beta, ruleSet(RULE));
        return afterDelivery({ ...beta, ...first }, ruleSet({ ...RULE, netInflowCap: 101n }));
      }),
  ],
  [
    "a guardian out of nothing",
    ["INV-14"],
    () => atBeta((beta) => afterDelivery(beta, { eventName: "GuardianAdded", args: { guardian: SOMEBODY } })),
  ],
  [
    "a share out of nothing",
    ["INV-14"],
    () =>
      atBeta((beta) =>
        afterDelivery(beta, { eventName: "ReservationSet", args: { rollupId: network.alpha.rollupId, sender: SOMEBODY, share: 1 } }),
      ),
  ],
  ["the gateway holds coins", ["INV-15"], () => atBeta(({ inbox }) => ({ inbox: { ...inbox, balance: 1n } }))],
  ["the gateway approved somebody", ["INV-15"], () => atBeta(() => ({ approvals: [{ token: SOMEBODY, transactionHash: HASH }] }))],
];

describe("Auditor", () => {
  it("finds nothing wrong with what is right, and compares for every invariant that shows", () => {
    const auditor = new Auditor();
    auditor.observe(honest);
    const rows = auditor.rows();
    expect(rows.filter(({ status }) => status === "violated")).toEqual([]);
    expect(rows.filter(({ status }) => status === "not observable").map(({ id }) => id)).toEqual(NOT_OBSERVABLE);
    // There are neither value rules nor slashes.
    expect(rows.filter(({ checks }) => checks === 0).map(({ id }) => id)).toEqual(["INV-4", "INV-5", "INV-10", "INV-11", "INV-17"]);
  });

  it.each(LIES)("%s: %j", (_what, ids, doctor) => {
    expect(violatedBy(doctor())).toEqual(ids);
  });

  it("can find every invariant violated that shows", () => {
    const found = new Set(LIES.flatMap(([, ids]) => ids));
    const all = new Auditor().rows().map(({ id }) => id);
    expect(all.filter((id) => !found.has(id))).toEqual(NOT_OBSERVABLE);
  });

  it("counts a violation once, and keeps it when everything is read again", () => {
    const lie = changed("alpha", ({ outbox }) => ({ outbox: { ...outbox, outboxRoot: OTHER } }));
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
      atBeta((beta) => {
        const { transactionHash, call } = firstDelivery(beta);
        const nested = afterDelivery(beta, { eventName: "CheckpointAccepted", args: { headsRoot: OTHER }, call });
        return { logs: nested.logs.map((log, i) => (i === nested.logs.length - 1 ? { ...log, transactionHash } : log)) };
      }),
    );
    const rows = auditor.rows();
    expect(rows.filter(({ status }) => status === "violated")).toEqual([]);
    expect(rows.find(({ id }) => id === "INV-6")?.figures).toContain("1 transactions do not show theirs");
  });

  it("lets a peer that governance began anew with have other heads", () => {
    const { alpha } = network;
    const again = (between: readonly RollupLog[]) =>
      atBeta((beta) => {
        const delivery = firstDelivery(beta);
        if (delivery.call.kind !== "deliver") throw new Error("no delivery");
        const head = { ...delivery.call.parcel.head, detailsHash: OTHER };
        const call = { kind: "deliver" as const, parcel: { ...delivery.call.parcel, head } };
        const held = { eventName: "MessageHeld" as const, args: { messageId: OTHER, sourceId: alpha.rollupId, index: 9n } };
        const recorded = { eventName: "CheckpointAccepted" as const, args: { headsRoot: headsRootOf(call.parcel, beta.rollup) } };
        const place = { ...delivery, transactionHash: OTHER, call };
        return { logs: [...beta.logs, ...between, { ...place, ...recorded }, { ...place, ...held }] };
      });
    const rules = atBeta(() => ({})).rollups.flatMap(({ logs }) =>
      logs.filter(({ eventName }) => /^Peer(Proposed|Applied)$/.test(eventName)),
    );
    const ofAlpha = rules.filter((log) => "rollupId" in log.args && log.args.rollupId === alpha.rollupId);
    expect(violatedBy(again([]))).toEqual(["INV-7"]);
    expect(violatedBy(again(ofAlpha))).toEqual([]);
  });

  it("believes no calldata that went to somebody else", () => {
    const { beta } = network;
    const certificate =
      honest.rollups.flatMap(({ logs }) => logs.flatMap(({ call }) => (call.kind === "submit" ? [call.certificate] : [])))[0] ?? "0x";
    const input = encodeFunctionData({ abi: lightClientAbi, functionName: "submit", args: [certificate] });
    expect(callOf({ to: beta.lightClient, input }, beta)).toEqual({ kind: "submit", certificate });
    for (const to of [SOMEBODY, beta.gateway, null]) expect(callOf({ to, input }, beta)).toEqual({ kind: "other" });
    for (const junk of ["0x", "0x12345678", `${input.slice(0, 10)}`] as Hex[])
      expect(callOf({ to: beta.gateway, input: junk }, beta)).toEqual({ kind: "other" }); // hex
  });

  it("waits for sources that were not read far enough", () => {
    const [first] = honest.rollups.filter(({ rollup }) => rollup.name === "beta");
    if (first === undefined) throw new Error("no beta");
    const early: Sample = { ...honest, rollups: [first], complete: false };
    const late: Sample = {
      ...honest,
      l1: { tables: [], slashes: [], coreSlashes: [] },
      rollups: honest.rollups.filter((one) => one !== first),
    };
    expect(violatedBy(early)).toEqual([]);
    expect(violatedBy(early, late)).toEqual([]);
    expect(violatedBy(early, { ...late, rollups: [] })).toEqual(["INV-1"]);
  });

  it("bears limits that were lowered below what had come in, but not that more comes in", () => {
    const lowered = (net: bigint) => atBeta((beta) => withLedger(beta, { net }));
    const empty = (sample: Sample): Sample => ({
      ...sample,
      l1: { tables: [], slashes: [], coreSlashes: [] },
      rollups: sample.rollups.map((one) => ({ ...one, logs: [], sent: [] })),
    });
    expect(violatedBy(lowered(150n), empty(lowered(149n)))).toEqual([]);
    expect(violatedBy(lowered(150n), empty(lowered(151n)))).toEqual(["INV-5"]);
  });
});

describe("a network of real chains", () => {
  it("is audited once", async () => {
    const rows = await auditOnce(network.net.deployment);
    expect(rows.filter(({ status }) => status === "violated")).toEqual([]);
    expect(rows.find(({ id }) => id === "INV-1")?.figures).toBe("3 arrived of 3 sent");
    expect(rows.find(({ id }) => id === "INV-7")?.figures).toBe("1 signatures verified, 1 heads heard");
  });

  it("is followed through a reorg and an outage", { timeout: 30_000 }, async () => {
    const { alpha, beta, net, send } = network;
    const end = new AbortController();
    const reports: AuditReport[] = [];
    const waiting: { match: (report: AuditReport) => boolean; resolve: () => void }[] = [];
    /** A report from now on that matches. */
    const reported = (match: (report: AuditReport) => boolean) => new Promise<void>((resolve) => waiting.push({ match, resolve }));
    const figures = (text: string) => (report: AuditReport) => report.rows.some((row) => row.figures.startsWith(text));
    let url = "";
    const first = reported(figures("2 lanes, 3 messages"));
    const ended = followAudit({
      deployment: net.deployment,
      everyMs: 20,
      port: 0,
      clock: systemClock,
      logger: silentLogger,
      metrics: createMetrics(),
      signal: end.signal,
      onListening: (at) => {
        url = at;
      },
      onReport(report) {
        reports.push(report);
        for (const { match, resolve } of waiting) if (match(report)) resolve();
      },
    });
    await first;

    const snapshot = await alpha.chain.rpc("evm_snapshot", []);
    const grown = reported(figures("2 lanes, 4 messages"));
    await send();
    await grown;
    const reread = reported((report) => report.changed.includes("alpha"));
    const shrunk = reported(figures("2 lanes, 3 messages"));
    await alpha.chain.rpc("evm_revert", [snapshot]);
    await Promise.all([reread, shrunk]);

    const unread = reported(({ failures }) => failures.some(({ chain }) => chain === "beta"));
    await beta.chain.goDown();
    await unread;
    const back = reported(({ failures }) => failures.length === 0);
    await beta.chain.goUp();
    await back;

    const text = await (await fetch(`${url}/metrics`)).text();
    end.abort();
    const rows = await ended;
    expect(rows.filter(({ status }) => status === "violated")).toEqual([]);
    expect(text).toMatch(/^invariant_checks_total\{id="INV-16"\} [1-9]/m);
    expect(text).toMatch(/^invariant_violations_total\{id="INV-1"\} 0$/m);
    expect(text).toMatch(/^invariant_margin\{id="INV-6",rollup="beta"\} 128000000000000000000$/m);
    expect(text).toMatch(/^invariant_margin\{id="INV-9",rollup="alpha"\} [1-9]/m);
    expect(text).toMatch(/^peer_frozen_finality\{peer="alpha",rollup="beta"\} 0$/m);
    expect(text).toMatch(/^audit_rereads_total\{chain="alpha"\} 1$/m);
    await expect(fetch(`${url}/metrics`)).rejects.toThrow();
  });
});
