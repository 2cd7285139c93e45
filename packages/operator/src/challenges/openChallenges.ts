import { type SignedHead, subjectOf } from "@parley/attestation";
import { executionChallengesAbi } from "@parley/contracts-abi";
import {
  type Address,
  type AttachedRollup,
  type CertifiedCheckpoint,
  type Deployment,
  type Head,
  type Hex,
  ParleyError,
  type RollupDeployment,
  type SealedBlock,
  ZERO_HASH,
} from "@parley/primitives";
import type { Clock, Logger, Metrics, Store } from "@parley/runtime";
import { type ChainClient, challengesOf, type OperatorTables, reading } from "@parley/sdk";
import type { Signer } from "@parley/signer";
import { JsonRpc } from "@parley/stacks";
import type { L1Reporter } from "../L1Reporter.ts";
import { ChallengeKeeper, type ChallengeStatus } from "./ChallengeKeeper.ts";
import { CheckpointArchive } from "./CheckpointArchive.ts";
import { CopiedAnswers } from "./CopiedAnswers.ts";
import { OwnAnswers } from "./OwnAnswers.ts";
import { PeriodMarks } from "./PeriodMarks.ts";
import { Tracer } from "./Tracer.ts";
import { TraceStore } from "./TraceStore.ts";
import type { NodeCall } from "./traceBlock.ts";

/** An engine has the states of 64 blocks: of one that waits behind as many it has none. */
const MOST_WAITING = 48;
/** A node of another stack has what its owner gave it; heads of it come many at once. */
const MOST_WAITING_ATTACHED = 1_024;
/** Of one rollup, where nothing of it becomes final. */
const MOST_TRACES = 1_048_576n;
/** A block of a thousand transactions takes a third of a second. */
const TRACE_TIMEOUT_MS = 30_000;
/** Whoever sends a transaction decides how much state it touches: what is longer would keep the process from signing while it is read (specs/challenges.md §2). */
const MOST_TRACE_BYTES = 4 * 1024 * 1024;

export interface OpenChallengesOptions {
  deployment: Deployment;
  client: ChainClient;
  operator: Address;
  /** sends the calls */
  account: Address;
  /** at least one; the first is the newest */
  signers: readonly Pick<Signer, "traceKey">[];
  /** what was signed last of each subject */
  lastSigned: () => ReadonlyMap<string, SignedHead>;
  /** in the table in use; undefined: it has none */
  seat: () => number | undefined;
  /** of that table */
  seats: () => number;
  tables: Pick<OperatorTables, "table">;
  reporter: Pick<L1Reporter, "once">;
  openStore: (name: string) => Promise<Store>;
  /** fault injection: executes, and commits to what others committed to */
  isCopycat: boolean;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/** The part of an operator that shows that it executed what it signs (specs/challenges.md). */
export interface OpenedChallenges {
  /** Takes the traces of a rollup's own blocks. @param rpcUrl of its present engine */
  executed(rollup: Pick<RollupDeployment, "rollupId" | "name">, rpcUrl: () => string | undefined): (block: SealedBlock) => void;
  /** Takes the traces of the blocks that heads of an attached chain name. @param rpcUrl of the operator's own node */
  attached(chain: Pick<AttachedRollup, "rollupId" | "name">, rpcUrl: string): (heads: readonly Head[]) => void;
  certified(checkpoint: CertifiedCheckpoint): Promise<void>;
  start(): void;
  stop(): Promise<void>;
  /** Whether an operator is in no table that is published now. @throws ParleyError RPC_FAILED */
  areSuspended(operators: readonly Address[]): Promise<readonly boolean[]>;
  status(): ChallengeStatus;
}

/** What an operator does where its table heeds challenges; undefined where that heeds none. @throws ParleyError as `challengesOf`; STORE_FAILED */
export async function openChallenges(options: OpenChallengesOptions): Promise<OpenedChallenges | undefined> {
  const { deployment, client, operator, account, signers, clock, logger, metrics } = options;
  const challenges = await challengesOf({ client, operatorTable: deployment.l1.operatorTable });
  if (challenges === undefined) return undefined;
  const [signer] = signers;
  if (signer === undefined) throw new Error("an operator has a key");
  const store = await options.openStore("traces");
  const [traces, marks, archive] = [new TraceStore(store), new PeriodMarks(store), new CheckpointArchive(store)];
  const abort = new AbortController();
  const newest = new Map<Hex, bigint>();
  const note = (rollupId: Hex, number: bigint) => newest.set(rollupId, atLeast(newest.get(rollupId) ?? 0n, number));
  const leastOf = async (period: bigint) => {
    const signed = (await marks.of(period))?.signed;
    return (rollupId: Hex) => atLeast(signed?.get(rollupId) ?? 0n, (newest.get(rollupId) ?? 0n) - MOST_TRACES);
  };
  const { l1ChainId, avs, operatorSetId, scheme } = deployment.table;
  const network = { l1ChainId, avs, operatorSetId, scheme };
  const own = new OwnAnswers({
    store,
    async *traces(period) {
      yield* traces.from(await leastOf(period));
    },
    keyOf: (period) => signer.traceKey({ network, challenges: challenges.address, period, operator }),
    operator,
    pause: () => clock.sleep(1, abort.signal),
  });
  const answers = options.isCopycat ? new CopiedAnswers({ client, challenges: challenges.address, operator }) : own;
  const forget = async (period: bigint) => {
    const { kept } = await traces.prune(await leastOf(period));
    metrics.gauge("operator_traces_count", kept);
    await Promise.all([answers.forget(period), marks.forget(period), archive.forget(period * challenges.schedule.periodBeats)]);
  };
  const mark = () => ({ isSeated: options.seat() !== undefined, signed: finalizedOf(newest.keys(), options.lastSigned()) });
  const { tables, reporter } = options;
  const place = () => ({ seat: options.seat() ?? 0, seats: options.seats() });
  const keeping = { challenges, client, operator, account, reporter, tables, place, mark, marks, answers, archive, forget };
  const keeper = new ChallengeKeeper({ ...keeping, clock, logger, metrics });
  const tracers = new Map<Hex, { tracer: Tracer; node: TracedNode }>();
  // Whoever takes a rollup up again has the same one.
  const tracerOf = ({ rollupId, name }: { rollupId: Hex; name: string }, rpcUrl: () => string | undefined, mostWaiting: number): Tracer => {
    const known = tracers.get(rollupId);
    if (known !== undefined) return known.tracer;
    const node = new TracedNode(rpcUrl);
    const call: NodeCall = (method, params) => node.call(method, params);
    const tracer = new Tracer({ name, call, mostWaiting, traces, grid: deployment, clock, logger, metrics });
    tracers.set(rollupId, { tracer, node });
    return tracer;
  };
  return {
    executed(rollup, rpcUrl) {
      const { rollupId } = rollup;
      const tracer = tracerOf(rollup, rpcUrl, MOST_WAITING);
      return ({ number, hash }) => {
        note(rollupId, number);
        tracer.add({ rollupId, number, blockHash: hash });
      };
    },
    attached(chain, rpcUrl) {
      const { rollupId } = chain;
      const tracer = tracerOf(chain, () => rpcUrl, MOST_WAITING_ATTACHED);
      return (heads) => {
        for (const { number, blockHash } of heads) {
          note(rollupId, number);
          tracer.add({ rollupId, number, blockHash });
        }
      };
    },
    certified: (checkpoint) => archive.add(checkpoint),
    areSuspended: (operators) =>
      reading("l1", "reading who is suspended", () =>
        client.readContract({ address: challenges.address, abi: executionChallengesAbi, functionName: "areSuspended", args: [operators] }),
      ),
    start: () => keeper.start(),
    async stop() {
      const stopping = keeper.stop();
      // A tree that is being built is not waited for.
      abort.abort();
      await Promise.all([stopping, ...[...tracers.values()].map(({ tracer }) => tracer.stop())]);
      for (const { node } of tracers.values()) node.close();
    },
    status: () => keeper.status,
  };
}

/** The node of one chain, wherever it is just now: an engine that was replaced is at another URL. */
class TracedNode {
  readonly #url: () => string | undefined;
  #rpc: JsonRpc | undefined;

  constructor(url: () => string | undefined) {
    this.#url = url;
  }

  async call(method: string, params: readonly unknown[]): Promise<unknown> {
    const url = this.#url();
    if (url === undefined) throw new ParleyError("ENGINE_EXITED", "The rollup is not followed just now", { recovery: "retry" });
    if (this.#rpc?.url !== url) {
      this.#rpc?.close();
      this.#rpc = new JsonRpc({ url, timeoutMs: TRACE_TIMEOUT_MS, maxAnswerBytes: MOST_TRACE_BYTES });
    }
    return this.#rpc.call(method, params);
  }

  close(): void {
    this.#rpc?.close();
  }
}

/** Of each rollup, the last `finalized` head that was signed. */
function finalizedOf(rollupIds: Iterable<Hex>, lastSigned: ReadonlyMap<string, SignedHead>): ReadonlyMap<Hex, bigint> {
  const finalized = new Map<Hex, bigint>();
  for (const rollupId of rollupIds) {
    const number = lastSigned.get(subjectOf({ rollupId, finality: 3, anchor: ZERO_HASH }))?.number;
    if (number !== undefined) finalized.set(rollupId, number);
  }
  return finalized;
}

function atLeast(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
