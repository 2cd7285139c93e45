import { verifyHandover } from "@parley/attestation";
import { operatorRegistryAbi, operatorTableAbi } from "@parley/contracts-abi";
import type { Network, Verdict } from "@parley/network";
import type { Address, Deployment, HandoverCertificate, OperatorTable } from "@parley/primitives";
import { type Clock, type Logger, type Metrics, Outage } from "@parley/runtime";
import { type ChainClient, type OperatorTables, reading } from "@parley/sdk";
import { encodeFunctionData } from "viem";
import type { OpenedChallenges } from "./challenges/openChallenges.ts";
import type { Handovers } from "./Handovers.ts";
import type { L1Reporter } from "./L1Reporter.ts";
import { type Member, type PublicationMemory, publicationDue } from "./publicationDue.ts";
import type { Rounds } from "./Rounds.ts";

/** Looks at the L1 between two times that members are read, shares are repeated, and peers are asked for hand-overs. */
const LOOKS_BETWEEN_ERRANDS = 5;
/** Changes before the table that a life begins with whose hand-overs it still signs: what `HandoverBook` keeps. */
const RESUMED_CHANGES = 7;
/** Operators publish one after the other, so that one pays: seconds for each. */
const TURN_SECONDS = 6n;

export interface EpochKeeperOptions {
  client: ChainClient;
  deployment: Deployment;
  tables: OperatorTables;
  rounds: Rounds;
  handovers: Handovers;
  reporter: Pick<L1Reporter, "once">;
  /** who has no seat for a time; undefined: nobody */
  challenges: Pick<OpenedChallenges, "areSuspended"> | undefined;
  network: Pick<Network, "request" | "renewClaims">;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/** Follows the operator tables of the L1: tells the rounds, has hand-overs signed, and publishes the next epoch when it is due. */
export class EpochKeeper {
  readonly #options: EpochKeeperOptions;
  readonly #abort = new AbortController();
  readonly #outage: Outage;
  readonly #errandOutages = new Map<string, Outage>();
  #newest: OperatorTable;
  #memory: PublicationMemory | undefined;
  #dueSince: bigint | undefined;
  #looks = 0;
  #isBusy = false;
  #errands: Promise<void> = Promise.resolve();
  #polling: Promise<void> = Promise.resolve();

  /** @param first the table that the rounds began with */
  constructor(first: OperatorTable, options: EpochKeeperOptions) {
    this.#options = options;
    this.#outage = new Outage(options.logger, "epochs_unread");
    this.#newest = first;
    options.handovers.open(first);
  }

  /** Looks every `intervalMs`, for the first time before it resolves. @throws ParleyError RPC_FAILED and TABLE_MISMATCH the first time */
  async start(intervalMs: number): Promise<void> {
    const { clock, metrics } = this.#options;
    const { signal } = this.#abort;
    await this.#look();
    this.#polling = (async () => {
      while (!signal.aborted) {
        await clock.sleep(intervalMs, signal).catch(() => undefined);
        if (signal.aborted) return;
        try {
          await this.#look();
          if (this.#looks++ % LOOKS_BETWEEN_ERRANDS === 0) this.#runErrands();
          this.#outage.over();
        } catch (error) {
          if (signal.aborted) return;
          metrics.count("operator_l1_failures_total");
          this.#outage.failed({ error });
        }
      }
    })();
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#polling;
    await this.#errands;
  }

  /** A hand-over certificate from gossip or from an answer. */
  async receive(handover: HandoverCertificate): Promise<Verdict> {
    const { tables, handovers, metrics } = this.#options;
    const { epoch, nextEpoch } = handover;
    if (nextEpoch !== epoch + 1) return "reject";
    const [table, next] = [tables.get(epoch), tables.get(nextEpoch)];
    if (table === undefined || next === undefined || handovers.has(epoch)) return "ignore";
    if (!verifyHandover({ table, next, handover }).valid) {
      metrics.count("operator_invalid_signatures_total", 1, { topic: "handover" });
      return "reject";
    }
    await handovers.keep(handover);
    return "accept";
  }

  /**
   * Signs hand-overs that were not finished when this operator, or all of them, stopped: a rollup takes no table whose predecessor it lacks. To be called before anything is heard: what comes before its table is known is heard only once.
   * @throws ParleyError RPC_FAILED, TABLE_MISMATCH, STORE_FAILED
   */
  async resume(): Promise<void> {
    const { tables, handovers } = this.#options;
    const first = this.#newest.epoch;
    for (let epoch = Math.max(tables.firstEpoch, first - RESUMED_CHANGES); epoch < first; epoch += 1) {
      if (handovers.has(epoch)) continue;
      handovers.open(await tables.table(epoch));
      await handovers.follow(await tables.table(epoch + 1));
    }
  }

  async #look(): Promise<void> {
    const { tables, rounds, handovers, metrics } = this.#options;
    const newest = await tables.newestEpoch();
    while (this.#newest.epoch < newest) {
      const next = await tables.table(this.#newest.epoch + 1);
      // Before the round, so that nobody votes under a table that this operator could not hand over to.
      handovers.open(next);
      await handovers.follow(next);
      rounds.add({ table: next, leaderSeed: await tables.leaderSeed(next.epoch) });
      this.#newest = next;
    }
    metrics.gauge("operator_epoch_count", rounds.table.epoch);
    metrics.gauge("operator_published_epoch_count", this.#newest.epoch);
  }

  /** Beside the looks: who waits for the L1 to take a transaction must not miss the next table. */
  #runErrands(): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    const errands = [
      this.#tryErrand("claim", () => this.#options.network.renewClaims()),
      this.#tryErrand("repeat", () => this.#options.handovers.repeat()),
      this.#tryErrand("publish", () => this.#publish()),
      this.#tryErrand("ask", () => this.#completeHandovers()),
    ];
    this.#errands = Promise.all(errands).then(() => {
      this.#isBusy = false;
    });
  }

  async #tryErrand(errand: string, run: () => Promise<void>): Promise<void> {
    const { logger, metrics } = this.#options;
    const outage = this.#errandOutages.get(errand) ?? new Outage(logger, "epoch_errand_failed");
    this.#errandOutages.set(errand, outage);
    try {
      await run();
      outage.over();
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      metrics.count("operator_epoch_errand_failures_total", 1, { errand });
      outage.failed({ errand, error });
    }
  }

  /** The operator may have joined later, or lost them; rollups that are behind need them all. */
  async #completeHandovers(): Promise<void> {
    const { deployment, tables, handovers, network } = this.#options;
    let epoch = deployment.table.epoch;
    while (epoch < this.#newest.epoch && handovers.has(epoch)) epoch += 1;
    if (epoch >= this.#newest.epoch) return;
    const answer = await network.request("handovers", { fromEpoch: epoch });
    for (const handover of answer.handovers) {
      if (handover.epoch < epoch || handover.epoch >= this.#newest.epoch) continue;
      await Promise.all([tables.table(handover.epoch), tables.table(handover.epoch + 1)]);
      await this.receive(handover);
    }
  }

  async #publish(): Promise<void> {
    const { client, deployment, rounds, reporter, logger, metrics } = this.#options;
    const table = { address: deployment.l1.operatorTable, abi: operatorTableAbi } as const;
    const [block, current, minimumInterval, members] = await reading("l1", "reading the members of the operator set", () =>
      Promise.all([
        client.getBlock(),
        client.readContract({ ...table, functionName: "currentEpoch" }),
        client.readContract({ ...table, functionName: "minimumInterval" }),
        this.#members(),
      ]),
    );
    // One that is not final yet may still change.
    if (current !== this.#newest.epoch) {
      this.#dueSince = undefined;
      return;
    }
    const ejected = new Set<Address>(rounds.ejected);
    const { due, memory } = publicationDue(this.#memory, {
      newest: this.#newest,
      members,
      minimumInterval,
      ejected,
      now: block.timestamp,
    });
    this.#memory = memory;
    this.#dueSince = due ? (this.#dueSince ?? block.timestamp) : undefined;
    if (this.#dueSince === undefined || !this.#isTurn(block.timestamp - this.#dueSince)) return;
    const data = encodeFunctionData({ abi: operatorTableAbi, functionName: "publishEpoch" });
    const { included, reason } = await reporter.once({ to: table.address, data }, this.#abort.signal);
    metrics.count("operator_epoch_publications_total", 1, { outcome: included ? "included" : "refused" });
    logger.info("epoch_publication", { epoch: current + 1, included, reason });
  }

  #isTurn(seconds: bigint): boolean {
    const { seat, table } = this.#options.rounds;
    if (seat === undefined) return false;
    const place = (seat + table.epoch) % table.operators.length;
    return seconds >= BigInt(place) * TURN_SECONDS;
  }

  /** Those that a table published now may seat. */
  async #members(): Promise<Member[]> {
    const { client, deployment, challenges } = this.#options;
    const registry = { address: deployment.l1.operatorRegistry, abi: operatorRegistryAbi } as const;
    const all = await client.readContract({ ...registry, functionName: "members" });
    const suspended = (await challenges?.areSuspended(all)) ?? [];
    const operators = all.filter((_, i) => suspended[i] !== true);
    return Promise.all(
      operators.map(async (operator) => ({
        operator,
        publicKey: await client.readContract({ ...registry, functionName: "operatorKey", args: [operator] }),
      })),
    );
  }
}
