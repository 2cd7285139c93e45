import type { RpcUrls } from "@parley/devnet/roleConfigs";
import type { Deployment, MemberChain } from "@parley/primitives";
import { memberOf } from "@parley/sdk";

/** A deployment whose chains are read at other RPCs. @throws ParleyError ROLLUP_UNKNOWN for a chain that is none of the deployment's */
export function readAt(deployment: Deployment, rpcUrls: RpcUrls): Deployment {
  const others = new Map(rpcUrls.map(({ rollup, rpcUrl }) => [memberOf(deployment, rollup).rollupId, rpcUrl]));
  const moved = <T extends MemberChain>(chain: T): T => ({ ...chain, rpcUrl: others.get(chain.rollupId) ?? chain.rpcUrl });
  return { ...deployment, rollups: deployment.rollups.map(moved), attached: deployment.attached.map(moved) };
}
