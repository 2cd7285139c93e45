import { join } from "node:path";
import {
  type Deployment,
  decodeManifest,
  describeRollup,
  manifestAgeProblem,
  manifestProblem,
  membersOf,
  ParleyError,
  type RollupDeployment,
} from "@parley/primitives";
import { type Clock, type Logger, writeFileAtomic } from "@parley/runtime";
import { type ChainClient, chainClient, isUnanswered, type PublishedManifest, reading, readManifests, registeredRollup } from "@parley/sdk";
import { Newcomers } from "./Newcomers.ts";

/** Most blocks of the L1 that one question spans: what public endpoints answer. */
const MOST_BLOCKS = 5_000n;
const MAX_PAUSE_MS = 30_000;
/** A day of the L1, in which the last block of a rollup that left becomes final, and is settled. */
const LAST_BLOCKS = 7_200n;

export interface WatchJoinsOptions {
  deployment: Deployment;
  /** of the L1; at the deployment's RPC unless told */
  l1?: ChainClient | undefined;
  /** where genesis files go; absolute */
  genesisDirectory: string;
  pollMs: number;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
  follow(rollup: RollupDeployment): void | Promise<void>;
}

/**
 * Watches the L1 for rollups that join (specs/rollups.md §3) until the signal, and hands over each whose published manifest makes the genesis that was registered. What does not is refused, with a line in the log; what the L1
 * or this machine does not give now is asked for, or tried, again.
 */
export async function watchJoins(options: WatchJoinsOptions): Promise<void> {
  const { deployment, pollMs, clock, logger, signal } = options;
  const client = l1Of(options);
  const { rollupRegistry: registry } = deployment.l1;
  const newcomers = new Newcomers({ known: deployment.rollups, follow: options.follow, clock, logger, signal });
  const [first = 0n] = deployment.rollups.map(({ derivation }) => derivation.l1StartNumber).sort((a, b) => Number(a - b));
  let next = first + 1n;
  let pauseMs = pollMs;
  while (!signal.aborted) {
    try {
      const newest = await client.getBlockNumber({ cacheTime: 0 });
      while (next <= newest) {
        const to = newest - next < MOST_BLOCKS ? newest : next + MOST_BLOCKS - 1n;
        for (const published of await readManifests(client, { registry, from: next, to })) {
          if (newcomers.has(published.rollupId)) continue;
          const rollup = await accept(published, { ...options, deployment: { ...deployment, rollups: newcomers.rollups } });
          if (rollup !== undefined) await newcomers.add(rollup);
        }
        next = to + 1n;
      }
      await newcomers.retry();
      pauseMs = pollMs;
    } catch (error) {
      if (signal.aborted) return;
      logger.warn("joins_poll_failed", { error, pauseMs });
      pauseMs = Math.min(2 * pauseMs, MAX_PAUSE_MS);
    }
    await clock.sleep(pauseMs, signal).catch(() => undefined);
  }
}

/** @returns undefined for a rollup that is refused @throws ParleyError RPC_FAILED when the L1 does not answer; the signal's reason */
async function accept(published: PublishedManifest, options: WatchJoinsOptions): Promise<RollupDeployment | undefined> {
  const { rollupId, blockNumber: block } = published;
  try {
    return await describe(published, options);
  } catch (error) {
    options.signal.throwIfAborted();
    if (isUnanswered(error)) throw error;
    options.logger.warn("manifest_refused", { rollupId, block, error });
    return undefined;
  }
}

function l1Of({ l1, deployment }: WatchJoinsOptions): ChainClient {
  return l1 ?? chainClient(deployment.l1.rpcUrl, { timeoutMs: 5_000 });
}

/** Whether a rollup that left is not taken up any more: its last block is long derived, and was settled if anybody cared. All in blocks of the L1. */
export function isLongGone(lastL1Block: bigint, sequencingWindow: bigint, newest: bigint): boolean {
  return newest > lastL1Block + sequencingWindow + LAST_BLOCKS;
}

/** The rollup that a manifest describes, with its genesis file written. @throws ParleyError CONFIG_INVALID, DECODE_FAILED, CONTRACT_REVERTED for one that is to be refused; RPC_FAILED */
async function describe(
  { rollupId, manifest: bytes, blockNumber }: PublishedManifest,
  options: WatchJoinsOptions,
): Promise<RollupDeployment> {
  const { deployment, genesisDirectory, signal } = options;
  const refusal = (reason: string) => new ParleyError("CONFIG_INVALID", reason, { fields: { rollupId } });
  const manifest = decodeManifest(bytes);
  // Before the L1 is asked for anything that somebody wrote there: what it cannot answer would be asked again for ever.
  const { parent, l1StartNumber: start, l1StartHash } = manifest.derivation;
  const problem = manifestProblem(manifest, deployment) ?? (parent === undefined ? manifestAgeProblem(manifest, blockNumber) : undefined);
  if (problem !== undefined) throw refusal(problem);
  const client = l1Of(options);
  // One whose sequencer contradicted itself goes on at `safe`, and one that leaves until everybody had the time to see its end.
  const { lastL1Block } = await registeredRollup(client, deployment.l1.rollupRegistry, rollupId);
  if (lastL1Block !== 0n) {
    const newest = await reading("l1", "reading the newest block", () => client.getBlockNumber());
    if (parent !== undefined || isLongGone(lastL1Block, manifest.derivation.sequencingWindow, newest)) throw refusal("it left");
  }
  // What it says of a rollup that is its L1 shows when it is followed: nobody's RPC is asked for that here.
  if (parent === undefined) {
    const { hash } = await reading("l1", `reading block ${start}`, () => client.getBlock({ blockNumber: start }));
    if (hash !== l1StartHash) throw refusal(`it rests on block ${start} of another L1`);
  }

  // Loaded when somebody joins: it carries every contract's bytecode.
  const { buildGenesis, genesisOptions, identifyGenesis } = await import("@parley/devnet/buildGenesis");
  const genesis = genesisOptions(manifest, deployment.table);
  const { genesisHash, rollupId: described } = identifyGenesis(genesis);
  if (described !== rollupId) throw refusal(`it describes rollup ${described}`);
  const genesisFile = join(genesisDirectory, `${rollupId}.json`);
  const rollup = describeRollup(manifest, { rollupId, genesisHash, genesisFile });
  await writeFileAtomic(genesisFile, JSON.stringify((await buildGenesis({ ...genesis, signal })).file));
  // A name is a label: nobody can take another one's.
  const isTaken = membersOf(deployment).some(({ name }) => name === rollup.name);
  return isTaken ? { ...rollup, name: `${rollup.name}-${rollupId.slice(2, 10)}` } : rollup;
}
