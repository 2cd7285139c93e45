import { type Deployment, ParleyError, type RollupDeployment } from "@parley/primitives";

/** The chain that is a rollup's L1. */
export interface Home {
  /** for people: `L1`, or a rollup's name */
  name: string;
  chainId: bigint;
  rpcUrl: string;
  /** the rollup that it is; undefined for the L1 of the network */
  rollup: RollupDeployment | undefined;
  /** which of its blocks is the newest that counts: of a rollup what is `safe`, since no sequencer can take that back */
  newestTag: "latest" | "safe";
}

/** @throws ParleyError ROLLUP_UNKNOWN where the rollup's L1 is a rollup that the deployment does not have */
export function homeOf({ l1, rollups }: Pick<Deployment, "l1" | "rollups">, { name, derivation: { parent } }: RollupDeployment): Home {
  if (parent === undefined) return { name: "L1", chainId: l1.chainId, rpcUrl: l1.rpcUrl, rollup: undefined, newestTag: "latest" };
  const rollup = rollups.find(({ rollupId }) => rollupId === parent.rollupId);
  if (rollup !== undefined) return { name: rollup.name, chainId: rollup.chainId, rpcUrl: rollup.rpcUrl, rollup, newestTag: "safe" };
  throw new ParleyError("ROLLUP_UNKNOWN", `The L1 of ${name} is rollup ${parent.rollupId}, which the deployment does not have`, {
    fields: { rollup: name, parent: parent.rollupId },
    hint: "use a deployment file that has both",
  });
}
