import { rollupPortalBytecode } from "@parley/contracts-abi";
import type { Address, Hex } from "@parley/primitives";
import { concatHex, encodeAbiParameters, getContractAddress } from "viem";

/** Where a rollup's portal stands on its L1: as `RollupPortals.portalOf` says, without asking the L1 (EIP-1014). */
export function portalOf({ portals, rollupId, chainId }: { portals: Address; rollupId: Hex; chainId: bigint }): Address {
  const constructed = encodeAbiParameters([{ type: "bytes32" }, { type: "uint256" }], [rollupId, chainId]);
  const bytecode = concatHex([rollupPortalBytecode, constructed]);
  return getContractAddress({ opcode: "CREATE2", from: portals, salt: rollupId, bytecode }).toLowerCase() as Address; // an address in lower case
}
