import { lightClientAbi } from "@parley/contracts-abi";
import type { Certificate, RollupDeployment } from "@parley/primitives";
import type { ChainClient } from "@parley/sdk";
import { BaseError, ContractFunctionRevertedError } from "viem";

/** What a light client makes of a certificate's signers, and whether it has a record of just this certificate with that weight (specs/wire.md §7). */
export interface KnownCheckpoint {
  weight: bigint;
  recorded: boolean;
}

/** Asks the light client of `rollup`, as it was at that block; undefined where it does not know the certificate's epoch. @throws whatever the client throws when the chain does not answer */
export async function knownCheckpoint(
  client: ChainClient,
  { lightClient: address }: Pick<RollupDeployment, "lightClient">,
  { epoch, beat, headsRoot, signers }: Certificate,
  blockNumber: bigint,
): Promise<KnownCheckpoint | undefined> {
  const contract = { address, abi: lightClientAbi, blockNumber } as const;
  try {
    const weight = await client.readContract({ ...contract, functionName: "weigh", args: [epoch, signers] });
    const recorded = await client.readContract({
      ...contract,
      functionName: "isRecorded",
      args: [epoch, beat, headsRoot, signers, weight],
    });
    return { weight, recorded };
  } catch (error) {
    if (error instanceof BaseError && error.walk((inner) => inner instanceof ContractFunctionRevertedError) !== null) return undefined;
    throw error;
  }
}
