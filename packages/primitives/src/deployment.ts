import type { DerivationParams } from "./derivation.ts";
import type { Address, Hex, OperatorTable } from "./types.ts";

interface ChainFacts {
  name: string;
  rollupId: Hex;
  chainId: bigint;
  /** of block 0 */
  genesisHash: Hex;
  /** public JSON-RPC */
  rpcUrl: string;
  gateway: Address;
  lightClient: Address;
  policy: Address;
}

/** A chain that talks: what everybody may know about it, whoever makes its blocks. */
export interface MemberChain extends ChainFacts {
  /** wei, of a chain where it never changes */
  baseFeePerGas?: bigint;
  /** block from which on its contracts are there; the genesis unless told */
  deployedAt?: bigint;
  /** beats from one block to the next, of a rollup */
  blockBeats?: number;
}

/** One rollup of a deployment, whose blocks its operators execute and derive. */
export interface RollupDeployment extends ChainFacts {
  /** genesis file for the engine, relative to the deployment file */
  genesisFile: string;
  genesisTimestamp: bigint;
  gasLimit: bigint;
  baseFeePerGas: bigint;
  coinbase: Address;
  /** signs seals, and serves the JSON-RPC */
  sequencer: Address;
  /** beats from one of its blocks to the next: its sequencer seals in those that this divides, 1 to 60 */
  blockBeats: number;
  /** what it is derived by from the L1 */
  derivation: DerivationParams;
}

/** A chain of another stack that was there before (specs/attached.md §5): its operators read it from nodes of their own. It has no portal, and no settlement here. */
export interface AttachedRollup extends ChainFacts {
  deployedAt: bigint;
  /** hash of the transaction that created its gateway */
  gatewayCreation: Hex;
  /** its heads are the blocks whose number this divides: odd, 1 to 255 */
  stride: bigint;
  /** milliseconds between its blocks, about */
  blockTimeMs: number;
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
  attached: readonly AttachedRollup[];
}

/** All chains of a deployment that talk. */
export function membersOf({ rollups, attached }: Pick<Deployment, "rollups" | "attached">): readonly MemberChain[] {
  return [...rollups, ...attached];
}

/** Whether a chain was there before. Nothing `unsafe` is ever certified of such a one. */
export function isAttached(chain: MemberChain): chain is AttachedRollup {
  return "stride" in chain;
}
