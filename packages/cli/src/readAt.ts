import type { RpcUrls } from "@parley/devnet/roleConfigs";
import type { Deployment, MemberChain } from "@parley/primitives";

/** A chain as this role reads it: at the RPC that its configuration names for the chain's name, id or chain id, else at the deployment's. */
export function readChainAt<T extends MemberChain>(chain: T, rpcUrls: RpcUrls): T {
  const keys = [chain.name, chain.rollupId, String(chain.chainId)];
  const own = rpcUrls.find(({ rollup }) => keys.includes(rollup));
  return own === undefined ? chain : { ...chain, rpcUrl: own.rpcUrl };
}

/** A deployment as this role reads it. What is named and not there may still come. */
export function readAt(deployment: Deployment, rpcUrls: RpcUrls): Deployment {
  const read = <T extends MemberChain>(chain: T) => readChainAt(chain, rpcUrls);
  return { ...deployment, rollups: deployment.rollups.map(read), attached: deployment.attached.map(read) };
}
