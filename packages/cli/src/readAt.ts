import type { RpcUrls } from "@parley/devnet/roleConfigs";
import type { Deployment, MemberChain } from "@parley/primitives";

/** A chain as this role reads it: at the RPC that its configuration names for the chain's name, id or chain id, else at the deployment's. */
export function readChainAt<T extends MemberChain>(chain: T, rpcUrls: RpcUrls): T {
  const [rpcUrl = chain.rpcUrl] = nodesOf(chain, rpcUrls);
  return { ...chain, rpcUrl };
}

/** The nodes of a chain that a role's configuration names, in their order; the deployment's where it names none. */
export function nodesOf(chain: MemberChain, rpcUrls: RpcUrls): string[] {
  const keys = [chain.name, chain.rollupId, String(chain.chainId)];
  const own = rpcUrls.filter(({ rollup }) => keys.includes(rollup)).map(({ rpcUrl }) => rpcUrl);
  return own.length === 0 ? [chain.rpcUrl] : own;
}

/** A deployment as this role reads it. What is named and not there may still come. */
export function readAt(deployment: Deployment, rpcUrls: RpcUrls): Deployment {
  const read = <T extends MemberChain>(chain: T) => readChainAt(chain, rpcUrls);
  return { ...deployment, rollups: deployment.rollups.map(read), attached: deployment.attached.map(read) };
}
