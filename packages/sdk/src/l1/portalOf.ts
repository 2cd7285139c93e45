import { rollupPortalBytecode } from "@parley/contracts-abi";
import type { Address, Deployment, Hex, RollupDeployment } from "@parley/primitives";
import { concatHex, encodeAbiParameters, getContractAddress } from "viem";

/** Where a rollup's portal stands on its L1: as `RollupPortals.portalOf` says, without asking the L1 (EIP-1014). */
export function portalOf({ portals, rollupId, chainId }: { portals: Address; rollupId: Hex; chainId: bigint }): Address {
  const constructed = encodeAbiParameters([{ type: "bytes32" }, { type: "uint256" }], [rollupId, chainId]);
  const bytecode = concatHex([rollupPortalBytecode, constructed]);
  return getContractAddress({ opcode: "CREATE2", from: portals, salt: rollupId, bytecode }).toLowerCase() as Address; // an address in lower case
}

/** Where the L1 speaks to one rollup: its portal, and the registry, which says when it leaves. */
export interface L1Places {
  portal: Address;
  registry: Address;
  rollupId: Hex;
}

/** Of a rollup of a deployment. Its registry has to be that of the portals that the genesis names, or a leave is not heard. */
export function l1PlacesOf({ l1 }: Pick<Deployment, "l1">, { rollupId, chainId, derivation }: RollupDeployment): L1Places {
  const registry = derivation.parent?.registry ?? l1.rollupRegistry;
  return { portal: portalOf({ portals: derivation.portals, rollupId, chainId }), registry, rollupId };
}
