import { generateSecretKey, publicKeyOf } from "@parley/bls";
import {
  type Address,
  type AttachedRollup,
  type Deployment,
  type Hex,
  type OperatorTable,
  type RollupDeployment,
  sharesRoot,
} from "@parley/primitives";
import { toHex } from "viem";
import { L1_ADDRESSES } from "./testL1.ts";

/** The BLS secret key of a test operator. */
export function testSecretKey(seat: number): Hex {
  return generateSecretKey(new Uint8Array(32).fill(seat + 1));
}

/** A deployment of operators with equal weights on the test L1. */
export function testDeployment({
  rollups,
  attached = [],
  l1RpcUrl,
  beatZeroMs,
  beatMs,
  operators,
}: {
  rollups: readonly RollupDeployment[];
  attached?: readonly AttachedRollup[];
  l1RpcUrl: string;
  beatZeroMs: number;
  beatMs: number;
  operators: number;
}): Deployment {
  const nowhere: Address = "0x00000000000000000000000000000000000000ff";
  const table: OperatorTable = {
    l1ChainId: 31_337n,
    avs: L1_ADDRESSES.operatorRegistry,
    operatorSetId: 0,
    scheme: 1,
    epoch: 1,
    snapshotTime: 1n,
    validFrom: 1n,
    validUntil: 2n ** 63n,
    sharesRoot: sharesRoot([]),
    operators: Array.from({ length: operators }, (_, seat) => ({
      operator: toHex(0xa0 + seat, { size: 20 }),
      weight: 100n,
      publicKey: publicKeyOf(testSecretKey(seat)),
    })),
  };
  return {
    version: "0",
    l1: { chainId: 31_337n, rpcUrl: l1RpcUrl, allocationManager: nowhere, delegationManager: nowhere, strategy: nowhere, ...L1_ADDRESSES },
    operatorSetId: 0,
    beatZeroMs,
    beatMs,
    table,
    rollups,
    attached,
  };
}
