import { schemeOf } from "@parley/attestation";
import {
  bls12381LightClientAbi,
  bls12381LightClientBytecode,
  exitsAbi,
  exitsBytecode,
  gatewayAbi,
  gatewayBytecode,
  policyAbi,
  policyBytecode,
  secp256k1LightClientBytecode,
  stateReaderAbi,
  stateReaderBytecode,
} from "@parley/contracts-abi";
import type { Address, GenesisRules, Hex, OperatorTable } from "@parley/primitives";
import { encodeDeployData, zeroAddress } from "viem";

/** The light client of each scheme. Both have the same constructor. */
export const LIGHT_CLIENTS = {
  "bls12-381": { name: "Bls12381LightClient", bytecode: bls12381LightClientBytecode },
  secp256k1: { name: "Secp256k1LightClient", bytecode: secp256k1LightClientBytecode },
} as const;
/** What the light client learns of its L1 (IL1Facts): nothing. Tables come by hand-overs. */
const NO_L1_FACTS: Address = "0x0000000000000000000000000000000000000000";

/** Where the contracts of one chain stand. They name each other. */
export interface MemberAddresses {
  lightClient: Address;
  policy: Address;
  gateway: Address;
  exits: Address;
  stateReader: Address;
}

export interface Constructor {
  name: string;
  address: Address;
  creationCode: Hex;
}

/** The contracts of every chain that talks, in an order in which each finds what it calls. `table` is the one that the light client begins with. */
export function memberContracts({
  rollupId,
  at,
  table,
  governance,
  rules,
}: {
  rollupId: Hex;
  at: MemberAddresses;
  table: OperatorTable;
  governance: Address;
  rules: GenesisRules;
}): Constructor[] {
  const { l1ChainId, avs, operatorSetId } = table;
  const lightClient = LIGHT_CLIENTS[schemeOf(table).name];
  return [
    {
      name: lightClient.name,
      address: at.lightClient,
      creationCode: encodeDeployData({
        abi: bls12381LightClientAbi,
        bytecode: lightClient.bytecode,
        args: [l1ChainId, avs, operatorSetId, rules.deallocationDelay, rules.evidenceWindow, rules.margin, NO_L1_FACTS, [table]],
      }),
    },
    {
      name: "Policy",
      address: at.policy,
      creationCode: encodeDeployData({
        abi: policyAbi,
        bytecode: policyBytecode,
        // Without a stake cover: what stands behind value there is play money.
        args: [governance, at.gateway, rules.loosenDelay, rules.maxFutureDrift, at.stateReader, zeroAddress],
      }),
    },
    {
      name: "Gateway",
      address: at.gateway,
      creationCode: encodeDeployData({
        abi: gatewayAbi,
        bytecode: gatewayBytecode,
        args: [rollupId, at.lightClient, at.policy, at.exits],
      }),
    },
    {
      name: "Exits",
      address: at.exits,
      creationCode: encodeDeployData({ abi: exitsAbi, bytecode: exitsBytecode, args: [at.gateway, at.policy, at.lightClient] }),
    },
    {
      name: "StateReader",
      address: at.stateReader,
      creationCode: encodeDeployData({ abi: stateReaderAbi, bytecode: stateReaderBytecode, args: [at.lightClient, at.policy] }),
    },
  ];
}
