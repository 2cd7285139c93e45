import { challengeVerdict } from "@parley/attestation";
import { executionChallengesAbi } from "@parley/contracts-abi";
import { type Address, type Hex, ZERO_HASH } from "@parley/primitives";
import { type Clock, type Logger, type Metrics, Outage } from "@parley/runtime";
import {
  type ChainClient,
  type Challenges,
  encodeAsk,
  encodeVerdict,
  type OperatorTables,
  periodAt,
  readHeader,
  reading,
  undecidedPeriods,
} from "@parley/sdk";
import { encodeFunctionData } from "viem";
import type { L1Reporter } from "../L1Reporter.ts";
import type { CheckpointArchive } from "./CheckpointArchive.ts";
import { type ChallengeStep, type ChallengeView, challengeDue, checkpointToAsk, isSignerOf } from "./challengeDue.ts";
import type { Answers } from "./OwnAnswers.ts";
import type { PeriodMark, PeriodMarks } from "./PeriodMarks.ts";

/** Looks within the shortest stage. */
const LOOKS_PER_STAGE = 8;
const SHORTEST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 12_000;
/** What an L1 without EIP-2935 knows the hashes of. */
const KNOWN_BLOCKS = 256n;

export interface ChallengeKeeperOptions {
  challenges: Challenges;
  client: ChainClient;
  operator: Address;
  /** sends what the operator calls */
  account: Address;
  reporter: Pick<L1Reporter, "once">;
  tables: Pick<OperatorTables, "table">;
  /** among how many operators this one has which place */
  place: () => { seat: number; seats: number };
  /** of this moment (`PeriodMarks`) */
  mark: () => PeriodMark;
  marks: PeriodMarks;
  answers: Answers;
  archive: CheckpointArchive;
  /** nothing of periods below that one is needed any more, nor of beats below its first */
  forget: (period: bigint) => Promise<void>;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/** What an operator says of itself under challenges, in /status. */
export interface ChallengeStatus {
  contract: Address;
  /** under way */
  period: bigint | undefined;
  /** periods that are over and undecided, with what was seen of them */
  periods: readonly { period: bigint; committed: boolean; isAsked: boolean; shown: boolean }[];
  /** that count now */
  misses: number;
  /** Unix seconds; 0: it never was */
  suspendedUntil: bigint;
}

/** Commits, draws, asks, shows and settles on the L1 (specs/challenges.md §3). Looks at the L1 before everything that it does, so that a restart or a reorganisation needs no care; what it has to remember is with `Answers`. */
export class ChallengeKeeper {
  readonly #options: ChallengeKeeperOptions;
  readonly #abort = new AbortController();
  readonly #outage: Outage;
  /** what was told of a period, once is enough */
  readonly #told = new Map<bigint, Set<string>>();
  #forgotten = -1n;
  #status: ChallengeStatus;
  #watching: Promise<void> = Promise.resolve();

  constructor(options: ChallengeKeeperOptions) {
    this.#options = options;
    this.#outage = new Outage(options.logger, "challenges_failed");
    this.#status = { contract: options.challenges.address, period: undefined, periods: [], misses: 0, suspendedUntil: 0n };
  }

  get status(): ChallengeStatus {
    return this.#status;
  }

  start(): void {
    this.#watching = this.#watch();
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#watching;
  }

  async #watch(): Promise<void> {
    const { clock, metrics, challenges } = this.#options;
    const { commitSeconds, askSeconds, openSeconds } = challenges.schedule;
    const stageMs = 1_000 * Math.min(...[commitSeconds, askSeconds, openSeconds].map(Number));
    const pauseMs = Math.min(Math.max(stageMs / LOOKS_PER_STAGE, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS);
    const { signal } = this.#abort;
    while (!signal.aborted) {
      try {
        await this.look();
        this.#outage.over();
      } catch (error) {
        if (signal.aborted) return;
        metrics.count("operator_l1_failures_total");
        this.#outage.failed({ error, hint: "what is not committed or shown in time costs the reward of a period" });
      }
      await clock.sleep(pauseMs, signal).catch(() => undefined);
    }
  }

  /** Looks at every period that is over and undecided once, and does one thing for each at most. @throws ParleyError as what it calls; the reason of a stop */
  async look(): Promise<void> {
    const { challenges, client, marks, mark } = this.#options;
    const { schedule } = challenges;
    const { number: blockNumber, timestamp: now } = await reading("l1", "reading the newest block", () => client.getBlock());
    const present = periodAt(schedule, now);
    if (present >= 0n) await marks.note(present, mark());
    const periods = undecidedPeriods(schedule, now);
    const views: ChallengeView[] = [];
    for (const period of periods) views.push(await this.#view(period, { blockNumber, now }));
    await this.#see(present, views);
    let failure: unknown;
    for (const view of views) {
      this.#abort.signal.throwIfAborted();
      const step = challengeDue(view);
      // What fails of one period is no reason to leave out the others.
      if (step !== undefined) await this.#perform(step, view).catch((error: unknown) => (failure ??= error));
    }
    if (failure !== undefined) throw failure;
    await this.#forget(periods[0] ?? present);
  }

  async #view(period: bigint, at: Pick<ChallengeView, "blockNumber" | "now">): Promise<ChallengeView> {
    const { client, operator, marks, place, challenges } = this.#options;
    const contract = { address: challenges.address, abi: executionChallengesAbi } as const;
    const [state, commitment, shown] = await reading("l1", `reading the challenge of period ${period}`, () =>
      Promise.all([
        client.readContract({ ...contract, functionName: "periodState", args: [period] }),
        client.readContract({ ...contract, functionName: "commitmentOf", args: [period, operator] }),
        client.readContract({ ...contract, functionName: "shownBy", args: [period, operator] }),
      ]),
    );
    const isSeated = (await marks.of(period))?.isSeated === true;
    const { seat, seats } = place();
    const turn = (seat + Number(period % BigInt(seats))) % seats;
    return { schedule: challenges.schedule, period, state, ...at, commitment, shown, isSeated, turn };
  }

  /** Tells what became of the operator itself. */
  async #see(present: bigint, views: readonly ChallengeView[]): Promise<void> {
    const { client, operator, challenges, metrics, logger } = this.#options;
    const contract = { address: challenges.address, abi: executionChallengesAbi } as const;
    const newest = present < 0n ? 0n : present;
    const [misses, suspendedUntil] = await reading("l1", "reading what was missed", () =>
      Promise.all([
        client.readContract({ ...contract, functionName: "missesAt", args: [newest, operator] }),
        client.readContract({ ...contract, functionName: "suspendedUntil", args: [operator] }),
      ]),
    );
    const { mostMisses, windowPeriods } = challenges.schedule;
    if (Number(misses) > this.#status.misses) {
      logger.error("challenge_missed", {
        ...{ misses, windowPeriods, mostMisses },
        hint: "what this operator showed of a block was nothing, or not what the others showed: look for `challenge_unanswerable` and `block_untraced` above, compare the engine's version with other operators', and see that its account on the L1 has ether",
      });
    }
    if (suspendedUntil > this.#status.suspendedUntil) {
      logger.error("operator_suspended_by_challenges", {
        suspendedUntil,
        hint: "it is in no table that is published until then, and takes its seat again with the first one after that: find out why it missed",
      });
    }
    metrics.gauge("operator_challenge_misses_count", Number(misses));
    metrics.gauge("operator_challenge_suspension_end_seconds", Number(suspendedUntil));
    this.#status = {
      contract: challenges.address,
      period: present < 0n ? undefined : present,
      periods: views.map(({ period, commitment, shown, state }) => {
        return { period, committed: commitment !== ZERO_HASH, isAsked: state.score !== ZERO_HASH, shown: shown !== ZERO_HASH };
      }),
      misses: Number(misses),
      suspendedUntil,
    };
  }

  #perform(step: ChallengeStep, view: ChallengeView): Promise<unknown> {
    const { period } = view;
    switch (step) {
      case "commit":
        return this.#commit(period);
      case "close":
        return this.#send(step, encodeFunctionData({ abi: executionChallengesAbi, functionName: "close", args: [period] }));
      case "draw":
        return this.#draw(view);
      case "ask":
        return this.#ask(view);
      case "open":
        return this.#open(view);
      case "settle":
        return this.#settle(view);
    }
  }

  async #commit(period: bigint): Promise<void> {
    const { answers, operator, account, client, challenges } = this.#options;
    const committer = await reading("l1", "reading who commits", () =>
      client.readContract({
        address: challenges.address,
        abi: executionChallengesAbi,
        functionName: "committerOf",
        args: [operator],
      }),
    );
    if (committer.toLowerCase() !== account.toLowerCase()) {
      return void this.#tellOnce(period, "challenge_not_committed", {
        ...{ operator, committer, account },
        hint: `call \`appoint(${account})\` at ${challenges.address} from ${operator}: until then there is no commitment, and no reward`,
      });
    }
    const root = await answers.root(period);
    if (root === undefined) {
      return void this.#tellOnce(period, "challenge_not_committed", {
        hint: "it executed no block in that period, or none could be traced: see `block_untraced`",
      });
    }
    const args = [period, operator, root, "0x"] as const;
    await this.#send("commit", encodeFunctionData({ abi: executionChallengesAbi, functionName: "commit", args }));
  }

  /** Where the L1 forgot the block that draws, another one is named. */
  async #draw({ period, state, blockNumber }: ChallengeView): Promise<void> {
    const { client } = this.#options;
    const { encoded } = await readHeader({ client, chain: "l1", block: state.drawBlock });
    const args = [period, encoded] as const;
    const isDrawn = await this.#send("draw", encodeFunctionData({ abi: executionChallengesAbi, functionName: "draw", args }));
    if (isDrawn || blockNumber <= state.drawBlock + KNOWN_BLOCKS) return;
    await this.#send("close", encodeFunctionData({ abi: executionChallengesAbi, functionName: "close", args: [period] }));
  }

  async #ask({ period, state }: ChallengeView): Promise<void> {
    const { archive, tables } = this.#options;
    const checkpoints = await archive.of(state.beat);
    const known = await Promise.all(checkpoints.map(({ certificate: { epoch } }) => tables.table(epoch)));
    const seats = (epoch: number) => known.find((table) => table.epoch === epoch)?.operators.length ?? 0;
    const checkpoint = checkpointToAsk(checkpoints, { state, seats });
    if (checkpoint === undefined) return;
    const { certificate, heads } = checkpoint;
    const table = await tables.table(certificate.epoch);
    await this.#send("ask", encodeAsk(period, { table, certificate, heads, randomness: state.randomness }));
  }

  async #open({ period, state, commitment }: ChallengeView): Promise<void> {
    const { answers, operator, tables, metrics } = this.#options;
    const isCommitted = commitment !== ZERO_HASH;
    const answer = isCommitted ? await answers.answer(period, state.place) : undefined;
    const root = isCommitted ? await answers.root(period) : undefined;
    if (answer === undefined || root !== commitment) {
      const seat = (await tables.table(state.epoch)).operators.findIndex((one) => one.operator === operator);
      // Who did not sign the block owes nothing.
      if (seat < 0 || !isSignerOf(state, seat)) return;
      if (
        this.#tellOnce(period, "challenge_unanswerable", {
          ...{ place: state.place, commitment, root },
          hint:
            root === commitment
              ? "there is no trace of the block that the L1 asks about: see `block_untraced` above"
              : "what the L1 has of this operator is not what this process committed to: another process acts for it, or its store was lost",
        })
      )
        metrics.count("operator_unanswered_challenges_total");
      return;
    }
    const { key, traceHash, path } = answer;
    const args = [period, operator, key, traceHash, path] as const;
    await this.#send("open", encodeFunctionData({ abi: executionChallengesAbi, functionName: "open", args }));
  }

  async #settle({ period, state }: ChallengeView): Promise<void> {
    const { client, challenges, tables, metrics } = this.#options;
    const table = await tables.table(state.epoch);
    const contract = { address: challenges.address, abi: executionChallengesAbi, functionName: "shownBy" } as const;
    const shown = await reading("l1", `reading what was shown of period ${period}`, () =>
      Promise.all(table.operators.map(({ operator }) => client.readContract({ ...contract, args: [period, operator] }))),
    );
    const verdict = challengeVerdict(
      table.operators.map(({ operator, weight }, seat) => {
        const own = shown[seat] ?? ZERO_HASH;
        return { operator, weight, signed: isSignerOf(state, seat), ...(own === ZERO_HASH ? {} : { shown: own }) };
      }),
    );
    if (verdict !== undefined) return void (await this.#send("settle", encodeVerdict(period, table, verdict.traceHash)));
    const hint = "no answer has most of the stake behind it: operators do not see each other's blocks, or their engines differ";
    if (this.#tellOnce(period, "challenge_void", { place: state.place, shown, hint })) metrics.count("operator_void_challenges_total");
  }

  /** Returns whether it is done. A refusal is normal: somebody else was faster. */
  async #send(step: ChallengeStep, data: Hex): Promise<boolean> {
    const { reporter, logger, metrics, challenges } = this.#options;
    const { included, reason } = await reporter.once({ to: challenges.address, data }, this.#abort.signal);
    metrics.count("operator_challenge_calls_total", 1, { step, outcome: included ? "included" : "refused" });
    logger.info(included ? "challenge_call_included" : "challenge_call_refused", { step, reason });
    return included;
  }

  /** Returns whether it is news. */
  #tellOnce(period: bigint, event: string, fields: Readonly<Record<string, unknown>>): boolean {
    const told = this.#told.get(period) ?? new Set();
    if (told.has(event)) return false;
    this.#told.set(period, told.add(event));
    this.#options.logger.error(event, { period, ...fields });
    return true;
  }

  /** @param oldest that may still need something */
  async #forget(oldest: bigint): Promise<void> {
    if (oldest <= this.#forgotten) return;
    await this.#options.forget(oldest);
    this.#forgotten = oldest;
    for (const period of this.#told.keys()) if (period < oldest) this.#told.delete(period);
  }
}
