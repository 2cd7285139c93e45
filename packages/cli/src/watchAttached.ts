import { readFile } from "node:fs/promises";
import { type AttachedRollup, decodeDeployment } from "@parley/primitives";
import type { Clock, Logger } from "@parley/runtime";

export interface WatchAttachedOptions {
  deploymentFile: string;
  /** in the deployment that the role began with */
  known: readonly AttachedRollup[];
  attach(chain: AttachedRollup): void;
  pollMs: number;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
}

/**
 * Hands over each chain that is attached in the deployment file later than the role began, until the signal: no L1 registers such chains, so which of them are read is what whoever writes that file
 * decides. A file that cannot be read, or makes no sense, changes nothing, with a line in the log.
 */
export async function watchAttached({ deploymentFile, known, attach, pollMs, clock, logger, signal }: WatchAttachedOptions): Promise<void> {
  const taken = new Set(known.map(({ rollupId }) => rollupId));
  let last = "";
  while (!signal.aborted) {
    try {
      const content = await readFile(deploymentFile, "utf8");
      const isNews = content !== last;
      for (const chain of isNews ? decodeDeployment(JSON.parse(content)).attached : []) {
        if (taken.has(chain.rollupId)) continue;
        attach(chain);
        taken.add(chain.rollupId);
        logger.info("chain_attached", { rollup: chain.name, rollupId: chain.rollupId, chainId: chain.chainId });
      }
      last = content;
    } catch (error) {
      logger.warn("deployment_not_read", { file: deploymentFile, error });
    }
    await clock.sleep(pollMs, signal).catch(() => undefined);
  }
}
