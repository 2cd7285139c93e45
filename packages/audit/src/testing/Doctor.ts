import { type Hex, packCertificate, unpackCertificate } from "@parley/primitives";
import type { RollupLog, RollupSample, Sample, SlashRecord } from "../Sample.ts";
import type { AuditedNetwork } from "./startAuditedNetwork.ts";

export const HASH: Hex = `0x${"ab".repeat(32)}`;
export const OTHER: Hex = `0x${"cd".repeat(32)}`;
export const SOMEBODY: Hex = `0x${"12".repeat(20)}`;
export const RULE = { codec: SOMEBODY, window: 60, inflowLimit: 10n, netInflowCap: 100n, unsafeCap: 10n };
export const LEDGER = { net: 0n, window: 1n, current: 0n, previous: 0n, outstanding: 0n, unsafeUpTo: 0n, safeUpTo: 0n };
export const SLASH: SlashRecord = {
  operator: SOMEBODY,
  evidenceId: HASH,
  slashId: 1n,
  wad: 5n * 10n ** 17n,
  block: 9n,
  transactionHash: HASH,
  shares: [5n],
  slashable: [10n],
};

/** Makes lies out of an honest sample of a real network. */
export class Doctor {
  readonly network: AuditedNetwork;
  readonly honest: Sample;

  constructor(network: AuditedNetwork, honest: Sample) {
    this.network = network;
    this.honest = honest;
  }

  /** The sample with another beta, where messages arrive. */
  atBeta(change: (beta: RollupSample) => Partial<RollupSample>): Sample {
    return this.changed("beta", change);
  }

  changed(name: string, change: (one: RollupSample) => Partial<RollupSample>): Sample {
    return { ...this.honest, rollups: this.honest.rollups.map((one) => (one.rollup.name === name ? { ...one, ...change(one) } : one)) };
  }

  /** Every log that the change says something about, changed. */
  withLogs({ logs }: RollupSample, change: (log: RollupLog) => RollupLog | undefined): Pick<RollupSample, "logs"> {
    return { logs: logs.map((log) => change(log) ?? log) };
  }

  firstDelivery({ logs }: Pick<RollupSample, "logs">): RollupLog & { eventName: "MessageDelivered" } {
    for (const log of logs) if (log.eventName === "MessageDelivered") return log;
    throw new Error("nothing was delivered");
  }

  /** A log of the policy right before the first delivery. */
  beforeDelivery(beta: RollupSample, log: Pick<RollupLog, "eventName" | "args">): Pick<RollupSample, "logs"> {
    const delivery = this.firstDelivery(beta);
    const place = { ...delivery, call: { kind: "other" as const }, logIndex: 0, transactionHash: OTHER };
    const at = beta.logs.indexOf(delivery);
    const added = { ...place, ...log } as RollupLog; // name and arguments are of one log
    return { logs: [...beta.logs.slice(0, at), added, ...beta.logs.slice(at)] };
  }

  afterDelivery(beta: RollupSample, log: Pick<RollupLog, "eventName" | "args"> & { call?: RollupLog["call"] }) {
    const added = { ...this.firstDelivery(beta), transactionHash: OTHER, ...log } as RollupLog; // name and arguments are of one log
    return { logs: [...beta.logs, added] };
  }

  /** As a gateway that lets messages expire says it. */
  expired(messageId: Hex): Pick<RollupLog, "eventName" | "args"> {
    const args = { messageId, sourceId: this.network.alpha.rollupId, index: 0n };
    return { eventName: "ExpiryRecorded", args } as unknown as Pick<RollupLog, "eventName" | "args">; // of another version of the gateway perhaps
  }

  /** Alpha refunds a message: one that beta delivered unless told. */
  refunded(messageId?: Hex): Sample {
    const [delivery] = this.honest.rollups.flatMap(({ rollup, logs }) => (rollup.name === "beta" ? [this.firstDelivery({ logs })] : []));
    const args = {
      messageId: messageId ?? delivery?.args.messageId,
      destinationId: this.network.beta.rollupId,
      index: 0n,
      returned: false,
    };
    const log = {
      ...delivery,
      call: { kind: "other" },
      transactionHash: OTHER,
      eventName: "MessageRefunded",
      args,
    } as unknown as RollupLog; // as above
    return this.changed("alpha", ({ logs }) => ({ logs: [...logs, log] }));
  }

  /** Both the proposal and what became of it, so that only the value is in question. */
  withRules(beta: RollupSample, rules: Partial<Extract<RollupLog, { eventName: "PeerApplied" }>["args"]["peer"]>) {
    return this.withLogs(beta, (log) => {
      if (log.eventName === "PeerApplied") return { ...log, args: { ...log.args, peer: { ...log.args.peer, ...rules } } };
      return log.eventName === "PeerProposed" ? { ...log, args: { ...log.args, peer: { ...log.args.peer, ...rules } } } : undefined;
    });
  }

  withCertificate(beta: RollupSample, change: (certificate: ReturnType<typeof unpackCertificate>) => object) {
    return this.withLogs(beta, (log) => {
      if (log.call.kind !== "submit") return undefined;
      const certificate = unpackCertificate(log.call.certificate, 4);
      return { ...log, call: { kind: "submit", certificate: packCertificate({ ...certificate, ...change(certificate) }) } };
    });
  }

  peerState(beta: RollupSample, state: Partial<RollupSample["inbox"]["peers"][number]>): Pick<RollupSample, "inbox"> {
    return { inbox: { ...beta.inbox, peers: beta.inbox.peers.map((peer) => ({ ...peer, ...state })) } };
  }

  frozenBy(first: Hex, second: Hex): Pick<RollupLog, "eventName" | "args"> {
    const rollupId = this.network.alpha.rollupId;
    return { eventName: "PeerFrozen", args: { rollupId, finality: 1, number: 1n, firstHeadHash: first, secondHeadHash: second } };
  }

  ruleSet(rule: typeof RULE): Pick<RollupLog, "eventName" | "args"> {
    return { eventName: "ValueRuleSet", args: { rollupId: this.network.alpha.rollupId, bridge: SOMEBODY, rule } };
  }

  withLedger(beta: RollupSample, ledger: Partial<typeof LEDGER>): Pick<RollupSample, "inbox"> {
    const row = { rollupId: this.network.alpha.rollupId, bridge: SOMEBODY, rule: RULE, ledger: { ...LEDGER, ...ledger } };
    return { inbox: { ...beta.inbox, ledgers: [row] } };
  }
}
