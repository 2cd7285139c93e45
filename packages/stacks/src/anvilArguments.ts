import type { RollupDeployment } from "@parley/primitives";

export interface AnvilArgumentsOptions {
  rollup: Pick<RollupDeployment, "chainId" | "genesisTimestamp" | "gasLimit" | "baseFeePerGas">;
  genesisFile: string;
  keptStates: number;
}

/**
 * The arguments under which two anvils give equal blocks for equal inputs, in the least memory: one worker thread, no states on disk, no accounts of their own,
 * no extra contract in the genesis.
 */
export function anvilArguments({ rollup, genesisFile, keptStates }: AnvilArgumentsOptions): string[] {
  const values = {
    "--init": genesisFile,
    "--hardfork": "osaka",
    "--chain-id": rollup.chainId,
    "--timestamp": rollup.genesisTimestamp,
    "--gas-limit": rollup.gasLimit,
    "--base-fee": rollup.baseFeePerGas,
    "--accounts": 0,
    "--order": "fifo",
    "--prune-history": keptStates,
    "--threads": 1,
  };
  const switches = [
    "--no-mining",
    "--disable-default-create2-deployer",
    "--disable-console-log",
    "--enable-tx-gas-limit",
    // A state is given to it in one request (`restore`), and is soon longer than the 2 MB that it takes otherwise. Only its owner reaches it with requests of any length.
    "--no-request-size-limit",
  ];
  return [...switches, ...Object.entries(values).flatMap(([name, value]) => [name, String(value)])];
}
