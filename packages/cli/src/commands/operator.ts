import { ROLE_CONFIGS } from "@parley/devnet/roleConfigs";
import { OPERATOR_METRICS_HELP, startOperator } from "@parley/operator";
import { defineCommand } from "../Command.ts";
import { configFlag, requireConfig } from "../configFlag.ts";
import { readAt, readChainAt } from "../readAt.ts";
import { runRole } from "../runRole.ts";

export const operator = defineCommand({
  spec: {
    name: "operator",
    summary: "Run an operator: execute every block of every rollup, sign what came out.",
    positionals: [],
    flags: { config: configFlag },
  },
  run: ({ flags, signal }) =>
    runRole({
      codec: ROLE_CONFIGS.operator,
      configFile: requireConfig(flags.config, "operator"),
      metricsHelp: OPERATOR_METRICS_HELP,
      signal,
      start: async (
        {
          name,
          seat,
          signingKey,
          ethKey,
          watchSettlement,
          statusPort,
          safeDepth,
          beaconUrls,
          keepBlocks,
          allowEmptyProtection,
          rpcUrls,
          fault,
        },
        deployment,
        deps,
      ) => {
        const role = await startOperator(
          {
            name,
            deployment: readAt(deployment, rpcUrls),
            seat,
            signingKey,
            ethKey,
            watchSettlement,
            statusPort,
            safeDepth,
            beaconUrls,
            keepBlocks: keepBlocks === 0 ? undefined : keepBlocks,
            allowEmpty: allowEmptyProtection,
            ...(fault === "none" ? {} : { fault }),
          },
          // Nobody asks an operator's engine for past blocks.
          { ...deps, createEngine: (rollup) => deps.createEngine(rollup, { keepsHistory: false }) },
        );
        return { ...role, attach: (chain) => role.attach(readChainAt(chain, rpcUrls)) };
      },
    }),
});
