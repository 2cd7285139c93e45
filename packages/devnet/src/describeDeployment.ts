import { type Deployment, GATEWAY_ADDRESS, LIGHT_CLIENT_ADDRESS, type OperatorTable, POLICY_ADDRESS } from "@parley/primitives";
import type { BuiltGenesis } from "./buildGenesis.ts";
import { DATA_FORMAT } from "./dataDirectory.ts";

export interface DescribeDeploymentOptions {
  l1: Deployment["l1"];
  table: OperatorTable;
  rollups: readonly { name: string; genesis: BuiltGenesis; rpcPort: number }[];
  beatMs: number;
  beatZeroMs: number;
}

/** The public facts of a local network. Genesis files are expected in `genesis/NAME.json` beside the deployment file. */
export function describeDeployment({ l1, table, rollups, beatMs, beatZeroMs }: DescribeDeploymentOptions): Deployment {
  return {
    version: DATA_FORMAT,
    l1,
    operatorSetId: table.operatorSetId,
    beatZeroMs,
    beatMs,
    table,
    attached: [],
    rollups: rollups.map(({ name, genesis, rpcPort }) => {
      const { chainId, timestamp: genesisTimestamp, gasLimit, baseFeePerGas, coinbase, sequencer } = genesis.inputs;
      return {
        name,
        rollupId: genesis.rollupId,
        chainId,
        genesisHash: genesis.genesisHash,
        genesisFile: `genesis/${name}.json`,
        genesisTimestamp,
        gasLimit,
        baseFeePerGas,
        coinbase,
        sequencer,
        rpcUrl: `http://127.0.0.1:${rpcPort}`,
        gateway: GATEWAY_ADDRESS,
        lightClient: LIGHT_CLIENT_ADDRESS,
        policy: POLICY_ADDRESS,
        blockBeats: 1,
        derivation: genesis.derivation,
      };
    }),
  };
}
