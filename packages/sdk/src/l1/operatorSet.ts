import { allocationManagerAbi, delegationManagerAbi, operatorRegistryAbi } from "@parley/contracts-abi";
import type { Address, Deployment, Hex } from "@parley/primitives";
import { encodeAbiParameters, encodeFunctionData, zeroAddress } from "viem";
import { type ChainClient, reading } from "../chainClient.ts";

/** Everything: EigenLayer's magnitudes are parts of 10^18. */
const ALL_MAGNITUDE = 10n ** 18n;

/** A call that an operator makes on the L1, with the account that holds its stake. */
export interface OperatorCall {
  /** in a sentence: "to …" */
  what: string;
  to: Address;
  data: Hex;
}

/** How an operator stands with the operator set of a deployment, by the L1's newest block. */
export interface OperatorStanding {
  /** known to EigenLayer as an operator */
  isOperator: boolean;
  isMember: boolean;
  /** for good */
  isEjected: boolean;
  /** shares that are slashable for the set over a whole deallocation delay */
  slashableStake: bigint;
  /** of the set, in the same shares */
  minimumStake: bigint;
  /** the key that the next epoch seats; undefined where it never registered one */
  publicKey: Hex | undefined;
  strategies: readonly Address[];
}

type Places = Pick<Deployment, "operatorSetId"> & {
  l1: Pick<Deployment["l1"], "operatorRegistry" | "delegationManager" | "allocationManager">;
};

/** @throws ParleyError RPC_FAILED */
export async function readStanding(client: ChainClient, { l1 }: Places, operator: Address): Promise<OperatorStanding> {
  const registry = { address: l1.operatorRegistry, abi: operatorRegistryAbi } as const;
  const [isOperator, members, isEjected, [slashableStake = 0n], minimumStake, publicKey, strategies] = await reading(
    "l1",
    `reading how ${operator} stands with the operator set`,
    () =>
      Promise.all([
        client.readContract({ address: l1.delegationManager, abi: delegationManagerAbi, functionName: "isOperator", args: [operator] }),
        client.readContract({ ...registry, functionName: "members" }),
        client.readContract({ ...registry, functionName: "isEjected", args: [operator] }),
        client.readContract({ ...registry, functionName: "slashableStake", args: [[operator]] }),
        client.readContract({ ...registry, functionName: "minimumStake" }),
        client.readContract({ ...registry, functionName: "operatorKey", args: [operator] }),
        client.readContract({ ...registry, functionName: "strategies" }),
      ]),
  );
  return {
    isOperator,
    isMember: members.some((member) => member.toLowerCase() === operator.toLowerCase()),
    isEjected,
    slashableStake,
    minimumStake,
    publicKey: publicKey === "0x" ? undefined : publicKey,
    strategies,
  };
}

/** To become an operator of EigenLayer. Without an allocation delay: what is allocated counts from the next block on. */
export function becomeOperator({ l1 }: Places, metadataURI: string): OperatorCall {
  const args = [zeroAddress, 0, metadataURI] as const;
  return {
    what: "become an operator",
    to: l1.delegationManager,
    data: encodeFunctionData({ abi: delegationManagerAbi, functionName: "registerAsOperator", args }),
  };
}

/** To put the whole stake of each of the set's strategies behind it. */
export function allocateAll({ l1, operatorSetId }: Places, operator: Address, strategies: readonly Address[]): OperatorCall {
  const operatorSet = { avs: l1.operatorRegistry, id: operatorSetId };
  const allocation = { operatorSet, strategies, newMagnitudes: strategies.map(() => ALL_MAGNITUDE) };
  const data = encodeFunctionData({ abi: allocationManagerAbi, functionName: "modifyAllocations", args: [operator, [allocation]] });
  return { what: "allocate its stake", to: l1.allocationManager, data };
}

/** To become a member of the set with this key. @param proof of its possession (specs/wire.md §8) */
export function joinSet(
  { l1, operatorSetId }: Places,
  operator: Address,
  { publicKey, proof }: { publicKey: Hex; proof: Hex },
): OperatorCall {
  const data = encodeAbiParameters([{ type: "bytes" }, { type: "bytes" }], [publicKey, proof]);
  const registration = { avs: l1.operatorRegistry, operatorSetIds: [operatorSetId], data };
  return {
    what: "register for the operator set",
    to: l1.allocationManager,
    data: encodeFunctionData({ abi: allocationManagerAbi, functionName: "registerForOperatorSets", args: [operator, registration] }),
  };
}

/** To be a member no more: the next epoch has no seat for the operator. */
export function leaveSet({ l1, operatorSetId }: Places, operator: Address): OperatorCall {
  const args = [{ operator, avs: l1.operatorRegistry, operatorSetIds: [operatorSetId] }] as const;
  const data = encodeFunctionData({ abi: allocationManagerAbi, functionName: "deregisterFromOperatorSets", args });
  return { what: "leave the operator set", to: l1.allocationManager, data };
}

/** To have another key from the next epoch on. @param proof of its possession; not looked at for a key of the operator's that was proven once */
export function rotateKey({ l1 }: Places, { publicKey, proof }: { publicKey: Hex; proof: Hex }): OperatorCall {
  const data = encodeFunctionData({ abi: operatorRegistryAbi, functionName: "rotateKey", args: [publicKey, proof] });
  return { what: "rotate the key", to: l1.operatorRegistry, data };
}
