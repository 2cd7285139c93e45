import { ROLE_CONFIGS } from "@parley/devnet/roleConfigs";
import type { RollupDeployment } from "@parley/primitives";
import { CHOSEN_BYTES, SEQUENCER_METRICS_HELP, startSequencer } from "@parley/rollup-node";
import { parseGwei } from "viem";
import { defineCommand } from "../Command.ts";
import { configFlag, requireConfig } from "../configFlag.ts";
import { readAt } from "../readAt.ts";
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
      metricsHelp: SEQUENCER_METRICS_HELP,
      signal,
      start: ({ batcherKey, da, batchMaxFeeGwei, batchMaxBlobFeeGwei, rpcUrls, fault, ...config }, given, deps) => {
        const deployment = readAt(given, rpcUrls);
        const caps = { maxFeePerGas: parseGwei(String(batchMaxFeeGwei)), maxFeePerBlobGas: parseGwei(String(batchMaxBlobFeeGwei)) };
        const batcher = { key: batcherKey, da, ...caps };
        // It must not choose more than what its batches carry. What readers ask of old blocks is in its archive.
        const createEngine = (rollup: RollupDeployment) =>
          deps.createEngine(rollup, { maxChosenBytes: CHOSEN_BYTES[da], keepsHistory: false });
        return startSequencer({ ...config, deployment, batcher, ...(fault === "none" ? {} : { fault }) }, { ...deps, createEngine });
      },
    }),
});
