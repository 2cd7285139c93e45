import { type Deployment, type Hex, type MemberChain, membersOf, ParleyError, type RollupDeployment } from "@parley/primitives";

/** The chains of a deployment. */
export type Members = Pick<Deployment, "rollups" | "attached">;

/** The chain of a deployment called `key`, attached ones included: its name, its rollup id or its chain id in decimal; a name comes first. @throws ParleyError ROLLUP_UNKNOWN */
export function memberOf(deployment: Members, key: string): MemberChain {
  const members = membersOf(deployment);
  return called(members, key) ?? unknown(members, key);
}

/** The rollup called `key` that is derived from the L1 and settles there. @throws ParleyError ROLLUP_UNKNOWN, also for an attached chain, which has no portal */
export function rollupOf(deployment: Members, key: string): RollupDeployment {
  const found = called(deployment.rollups, key);
  if (found !== undefined) return found;
  const attached = called(deployment.attached, key);
  if (attached === undefined) return unknown(membersOf(deployment), key);
  throw new ParleyError(
    "ROLLUP_UNKNOWN",
    `${attached.name} is an attached chain: this L1 has no portal of it, and nothing of it is derived here`,
    {
      fields: { key },
      hint: "use the bridge and the node of its own stack",
    },
  );
}

function called<T extends MemberChain>(members: readonly T[], key: string): T | undefined {
  return (
    members.find(({ name }) => name === key) ??
    members.find(({ rollupId, chainId }) => rollupId === key.toLowerCase() || String(chainId) === key)
  );
}

function unknown(members: readonly MemberChain[], key: string): never {
  throw new ParleyError("ROLLUP_UNKNOWN", `The deployment has no rollup ${key}`, {
    fields: { key, names: members.map(({ name }) => name) },
    hint: `known rollups: ${members.map(({ name, chainId }) => `${name} (${chainId})`).join(", ")}`,
  });
}

/** The chain with this rollup id, if the deployment has it. */
export function findMember(deployment: Members, rollupId: Hex): MemberChain | undefined {
  return membersOf(deployment).find((chain) => chain.rollupId === rollupId.toLowerCase());
}
