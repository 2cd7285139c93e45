import { type Deployment, type Hex, ParleyError, type RollupDeployment } from "@parley/primitives";

/** The rollup of a deployment called `key`: its name, its rollup id or its chain id in decimal; a name comes first. @throws ParleyError ROLLUP_UNKNOWN */
export function rollupOf(deployment: Pick<Deployment, "rollups">, key: string): RollupDeployment {
  const found =
    deployment.rollups.find(({ name }) => name === key) ??
    deployment.rollups.find(({ rollupId, chainId }) => rollupId === key.toLowerCase() || String(chainId) === key);
  if (found !== undefined) return found;
  const names = deployment.rollups.map(({ name }) => name);
  throw new ParleyError("ROLLUP_UNKNOWN", `The deployment has no rollup ${key}`, {
    fields: { key, names },
    hint: `known rollups: ${deployment.rollups.map(({ name, chainId }) => `${name} (${chainId})`).join(", ")}`,
  });
}

/** The rollup with this rollup id, if the deployment has it. */
export function findRollup(deployment: Pick<Deployment, "rollups">, rollupId: Hex): RollupDeployment | undefined {
  return deployment.rollups.find((rollup) => rollup.rollupId === rollupId.toLowerCase());
}
