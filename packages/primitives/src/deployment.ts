import type { DerivationParams } from "./derivation.ts";
import type { Address, Hex, OperatorTable } from "./types.ts";

/** One rollup of a deployment: what everybody may know about it. */
export interface RollupDeployment {
  name: string;
  rollupId: Hex;
  chainId: bigint;
  genesisHash: Hex;
  /** genesis file for the engine, relative to the deployment file */
  genesisFile: string;
  genesisTimestamp: bigint;
  gasLimit: bigint;
  baseFeePerGas: bigint;
  coinbase: Address;
  /** signs seals */
  sequencer: Address;
  /** public JSON-RPC, served by the sequencer process */
  rpcUrl: string;
  gateway: Address;
  lightClient: Address;
  policy: Address;
  /** what it is derived by from the L1 */
  derivation: DerivationParams;
}

/** The public facts of one network, read by every role: no secret, no state. */
export interface Deployment {
  version: string;
  l1: {
    chainId: bigint;
    rpcUrl: string;
    allocationManager: Address;
    delegationManager: Address;
    strategy: Address;
    operatorRegistry: Address;
    operatorTable: Address;
    stakeShares: Address;
    rollupRegistry: Address;
    rollupPortals: Address;
    slasher: Address;
  };
  operatorSetId: number;
  beatZeroMs: number;
  beatMs: number;
  /** the operator table that the rollups were seeded with */
  table: OperatorTable;
  rollups: readonly RollupDeployment[];
}
