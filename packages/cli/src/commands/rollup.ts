import { ROLE_CONFIGS } from "@parley/devnet/roleConfigs";
import { startSequencer } from "@parley/rollup-node";
import { parseGwei } from "viem";
import { defineCommand } from "../Command.ts";
import { configFlag, requireConfig } from "../configFlag.ts";
import { runRole } from "../runRole.ts";

export const rollup = defineCommand({
  spec: {
    name: "rollup",
    summary: "Run the sequencer of one rollup: seal a block every beat, serve its JSON-RPC.",
    positionals: [],
    flags: { config: configFlag },
  },
  run: ({ flags, signal }) =>
    runRole({
      codec: ROLE_CONFIGS.rollup,
      configFile: requireConfig(flags.config, "rollup"),
      signal,
      start: ({ batcherKey, batchMaxFeeGwei, fault, ...config }, deployment, deps) => {
        const batcher = { key: batcherKey, maxFeePerGas: parseGwei(String(batchMaxFeeGwei)) };
        return startSequencer({ ...config, deployment, batcher, ...(fault === "none" ? {} : { fault }) }, deps);
      },
    }),
});
