import { rollupSettlementAbi } from "@parley/contracts-abi";
import type { Address, Hex, OperatorTable, RollupDeployment } from "@parley/primitives";
import type { Clock, Logger, Metrics } from "@parley/runtime";
import {
  type ChainClient,
  certifiedHead,
  encodeDispute,
  encodeFinalize,
  encodeSettle,
  type ProposedOutput,
  reading,
  readSettlement,
  type SettlementView,
  settlementOf,
} from "@parley/sdk";
import { encodeFunctionData } from "viem";
import type { CheckpointStore } from "./CheckpointStore.ts";
import type { L1Call, L1Reporter } from "./L1Reporter.ts";
import { type DerivedNumber, isCertified, type Judgement, judgeProposal, nextWatchStep, type WatchStep } from "./proposals.ts";

/** Between two looks: a tenth of the window within these bounds. */
const SHORTEST_PAUSE_MS = 1_000n;
const LONGEST_PAUSE_MS = 12_000n;
/** Most seconds that one operator leaves to the next: a slot of the L1. */
const LONGEST_TURN = 12n;

/** A rollup that the operator follows. */
export interface WatchedRollup {
  rollup: Pick<RollupDeployment, "rollupId" | "name" | "derivation">;
  derivedOf(number: bigint): Promise<DerivedNumber>;
}

export interface SettlementWatchOptions {
  /** of the L1 */
  client: ChainClient;
  /** of an epoch that a certificate may be of */
  tableOf: (epoch: number) => OperatorTable | undefined;
  /** among how many operators this one has which place */
  place: () => { seat: number; seats: number };
  /** pays bonds and gas, by `reporter` */
  account: Address;
  reporter: Pick<L1Reporter, "once">;
  /** those that are followed now */
  rollups: () => Iterable<WatchedRollup>;
  checkpoints: Pick<CheckpointStore, "newestFirst">;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/** What is remembered of a rollup's proposal while it is pending: for logs, and for whose turn it is. Nothing rests on it. */
interface Case {
  key: string;
  /** what was told of it, once is enough */
  told: Set<"wrong" | "unchecked" | "unaffordable">;
  /** what is to be done, and since when (Unix seconds) */
  step: { kind: WatchStep["kind"]; since: bigint };
}

interface TellOptions {
  name: string;
  judgement: Judgement;
  known: Case;
  /** by a quorum, or a judge */
  isVouchedFor: boolean;
  /** half of the window is over */
  isLate: boolean;
}

/**
 * Watches what is proposed of the followed rollups on the L1: disputes what this operator derived otherwise, shows the judge what a quorum certified, closes what is to be closed. Looks at the L1 before everything
 * that it does and keeps nothing: after a restart or a reorganisation it finds what is there. Operators take turns, so that one transaction is enough; where two meet, the L1 refuses one.
 */
export class SettlementWatch {
  readonly #options: SettlementWatchOptions;
  readonly #abort = new AbortController();
  readonly #cases = new Map<Hex, Case>();
  /** settlements by portals, and their windows */
  readonly #settlements = new Map<Address, { settlement: Address; window: bigint }>();
  /** number of the newest output that the L1 will not take back, by rollup */
  readonly #settled = new Map<Hex, bigint>();
  #running: Promise<void> = Promise.resolve();

  constructor(options: SettlementWatchOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running = this.#watch();
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#running;
  }

  async #watch(): Promise<void> {
    const { clock } = this.#options;
    const { signal } = this.#abort;
    while (!signal.aborted) {
      await this.look();
      await clock.sleep(this.#pauseMs(), signal).catch(() => undefined);
    }
  }

  /** The newest output of a rollup for which nobody can bring another one: blocks above it may have to be judged. 0 while none is known. */
  settledOf(rollupId: Hex): bigint {
    return this.#settled.get(rollupId) ?? 0n;
  }

  #pauseMs(): number {
    const windows = [...this.#settlements.values()].map(({ window }) => window * 100n);
    return Number(windows.reduce((least, ms) => atMost(ms > SHORTEST_PAUSE_MS ? ms : SHORTEST_PAUSE_MS, least), LONGEST_PAUSE_MS));
  }

  /** Looks at every rollup once, and does one thing for each at most. What fails is looked at again next time. */
  async look(): Promise<void> {
    const { rollups, logger, metrics } = this.#options;
    const attempt = async (what: Readonly<Record<string, string>>, work: () => Promise<void>) => {
      if (this.#abort.signal.aborted) return;
      try {
        await work();
      } catch (error) {
        if (this.#abort.signal.aborted) return;
        metrics.count("operator_l1_failures_total");
        logger.warn("settlement_watch_failed", { ...what, error });
      }
    };
    for (const watched of rollups()) {
      await attempt({ rollup: watched.rollup.name }, async () => {
        await this.#lookAt(watched);
        await this.#readSettled(watched.rollup);
      });
    }
    for (const { settlement } of this.#settlements.values()) await attempt({ settlement }, () => this.#collect(settlement));
  }

  async #lookAt({ rollup, derivedOf }: WatchedRollup): Promise<void> {
    const { client, checkpoints } = this.#options;
    const { rollupId, name } = rollup;
    const { settlement } = await this.#settlementOf(rollup.derivation.portals);
    const contract = { address: settlement, abi: rollupSettlementAbi } as const;
    const pending = await reading("l1", `reading the proposal of ${name}`, () =>
      client.readContract({ ...contract, functionName: "proposal", args: [rollupId] }),
    );
    if (pending.proposedAt === 0n) return void this.#cases.delete(rollupId);
    const [view, { timestamp: now }] = await Promise.all([
      readSettlement({ client, settlement, rollupId }),
      reading("l1", "reading the newest block", () => client.getBlock()),
    ]);
    const { proposal } = view;
    if (proposal === undefined) return;
    const judgement = judgeProposal(proposal, await derivedOf(proposal.number));
    const certified = checkpoints.newestFirst();
    const known = this.#caseOf(proposal, { rollupId, name });
    const step = nextWatchStep(view, { now, judgement, certified });
    const isVouchedFor = isCertified({ proposal, rollupId, certified }) || proposal.upheld;
    this.#tell(proposal, { name, judgement, known, isVouchedFor, isLate: 2n * (now - proposal.proposedAt) >= view.window });
    if (step.kind !== known.step.kind) known.step = { kind: step.kind, since: now };
    if (this.#isTurn(view, proposal, { step, now, since: known.step.since })) await this.#perform(step, { view, name, known });
  }

  async #readSettled({ rollupId, name, derivation }: WatchedRollup["rollup"]): Promise<void> {
    const { client } = this.#options;
    const { settlement: address } = await this.#settlementOf(derivation.portals);
    await reading("l1", `reading what is final of ${name}`, async () => {
      const { number: blockNumber } = await client.getBlock({ blockTag: "finalized" });
      // Before it was deployed there is nothing final.
      if ((await client.getCode({ address, blockNumber })) === undefined) return;
      const status = await client.readContract({
        address,
        abi: rollupSettlementAbi,
        functionName: "status",
        args: [rollupId],
        blockNumber,
      });
      this.#settled.set(rollupId, status.number);
    });
  }

  async #settlementOf(portals: Address): Promise<{ settlement: Address; window: bigint }> {
    const { client } = this.#options;
    const known = this.#settlements.get(portals);
    if (known !== undefined) return known;
    const settlement = await settlementOf({ client, portals });
    const window = await reading("l1", "reading the settlement's window", () =>
      client.readContract({ address: settlement, abi: rollupSettlementAbi, functionName: "window" }),
    );
    const found = { settlement, window };
    this.#settlements.set(portals, found);
    return found;
  }

  #caseOf(proposal: ProposedOutput, { rollupId, name }: { rollupId: Hex; name: string }): Case {
    const { number, blockHash, stateRoot, proposer, proposedAt } = proposal;
    const key = [number, blockHash, stateRoot, proposer, proposedAt].join();
    const known = this.#cases.get(rollupId);
    if (known?.key === key) return known;
    const { metrics, logger } = this.#options;
    metrics.count("operator_proposals_total", 1, { rollup: name });
    logger.info("proposal_seen", { rollup: name, number, blockHash, proposer });
    const fresh: Case = { key, told: new Set(), step: { kind: "rest", since: 0n } };
    this.#cases.set(rollupId, fresh);
    return fresh;
  }

  #tell({ number, blockHash, stateRoot, proposer }: ProposedOutput, { name, judgement, known, isVouchedFor, isLate }: TellOptions): void {
    const { metrics, logger } = this.#options;
    const what = { rollup: name, number, blockHash, stateRoot, proposer, judgement };
    if (judgement === "unknown" && isLate && !known.told.has("unchecked")) {
      known.told.add("unchecked");
      metrics.count("operator_unchecked_proposals_total", 1, { rollup: name });
      logger.error("proposal_unchecked", { ...what, hint: "half of its window is over, and this operator is not there yet with deriving" });
    }
    if ((judgement !== "wrong" && !(judgement === "doubtful" && isLate)) || known.told.has("wrong")) return;
    known.told.add("wrong");
    metrics.count("operator_wrong_proposals_total", 1, { rollup: name });
    const hint = isVouchedFor
      ? "a quorum certified it, so a dispute would lose: find out which of both derived wrongly"
      : "it is disputed, unless somebody did already";
    logger.error("proposal_wrong", { ...what, hint });
  }

  /** Operators go one after the other, beginning with another one for each block. What becomes final is left to who proposed it, at first; a dispute waits for nobody when time gets short. */
  #isTurn(
    { window, disputeWindow }: SettlementView,
    { number, proposedAt }: ProposedOutput,
    { step, now, since }: { step: WatchStep; now: bigint; since: bigint },
  ): boolean {
    if (step.kind === "rest") return false;
    if (step.kind === "dispute" && 4n * (now - proposedAt) >= 3n * window) return true;
    const own = this.#options.place();
    const seats = BigInt(own.seats);
    const place = (BigInt(own.seat) + number) % seats;
    const turn = atMost(atMost(window, disputeWindow) / (4n * seats), LONGEST_TURN);
    return now >= since + turn * (step.kind === "finalize" ? place + 1n : place);
  }

  async #perform(step: WatchStep, { view, name, known }: { view: SettlementView; name: string; known: Case }): Promise<void> {
    const { rollupId, settlement: to, disputeBond } = view;
    if (step.kind === "finalize") await this.#send("finalize", name, { to, data: encodeFinalize(rollupId, step.number) });
    if (step.kind === "settle" && step.evidence !== undefined) {
      const { certificate, heads } = step.evidence;
      const table = this.#options.tableOf(certificate.epoch);
      const opened = table && certifiedHead({ table, rollupId, certificate, heads });
      if (opened !== undefined && (await this.#send("settle", name, { to, data: encodeSettle(rollupId, opened) }))) return;
    }
    if (step.kind !== "settle" && step.kind !== "dispute") return;
    // What the contract knows by itself needs nobody's bond; and evidence that the judge would not have must not hold up the end.
    if (await this.#send("settle", name, { to, data: encodeSettle(rollupId) })) return;
    if (step.kind !== "dispute") return;
    if (await this.#canPay(disputeBond, { name, known }))
      await this.#send("dispute", name, { to, data: encodeDispute(rollupId, step.blockHash), value: disputeBond });
  }

  async #canPay(bond: bigint, { name, known }: { name: string; known: Case }): Promise<boolean> {
    const { client, account, logger, metrics } = this.#options;
    const balance = await reading("l1", `reading the balance of ${account}`, () => client.getBalance({ address: account }));
    const isPoor = balance <= bond;
    if (isPoor && !known.told.has("unaffordable")) {
      known.told.add("unaffordable");
      metrics.count("operator_disputes_unaffordable_total", 1, { rollup: name });
      const hint = `send ether to ${account} on the L1 before the window ends`;
      logger.error("dispute_unaffordable", { rollup: name, account, balance, bond, hint });
    }
    return !isPoor;
  }

  /** Bonds that came back, and those of others. */
  async #collect(settlement: Address): Promise<void> {
    const { client, account } = this.#options;
    const contract = { address: settlement, abi: rollupSettlementAbi } as const;
    const owed = await reading("l1", "reading what the settlement owes", () =>
      client.readContract({ ...contract, functionName: "owed", args: [account] }),
    );
    if (owed === 0n) return;
    const data = encodeFunctionData({ abi: rollupSettlementAbi, functionName: "pay", args: [account] });
    await this.#send("pay", undefined, { to: settlement, data });
  }

  /** Returns whether it is done. A refusal is normal: somebody else was faster, or the contract does not know by itself. */
  async #send(what: "dispute" | "settle" | "finalize" | "pay", name: string | undefined, call: L1Call): Promise<boolean> {
    const { reporter, logger, metrics } = this.#options;
    const { included, reason } = await reporter.once(call, this.#abort.signal);
    const labels = name === undefined ? {} : { rollup: name };
    metrics.count("operator_settlement_calls_total", 1, { ...labels, what, outcome: included ? "included" : "refused" });
    logger.info(included ? "settlement_call_included" : "settlement_call_refused", { ...labels, what, reason });
    return included;
  }
}

function atMost(value: bigint, most: bigint): bigint {
  return value < most ? value : most;
}
