import { ROLE_CONFIGS } from "@parley/devnet/roleConfigs";
import { OPERATOR_METRICS_HELP, startOperator } from "@parley/operator";
import type { MemberChain } from "@parley/primitives";
import { defineCommand } from "../Command.ts";
import { configFlag, requireConfig } from "../configFlag.ts";
import { nodesOf, readAt, readChainAt } from "../readAt.ts";
import { runRole } from "../runRole.ts";

export const operator = defineCommand({
  spec: {
    name: "operator run",
    summary: "Run an operator: execute every block of every rollup, sign what came out.",
    positionals: [],
    flags: { config: configFlag },
  },
  run: ({ flags, signal }) =>
    runRole({
      codec: ROLE_CONFIGS.operator,
      configFile: requireConfig(flags.config, "operator run"),
      metricsHelp: OPERATOR_METRICS_HELP,
      signal,
      start: async (
        {
          name,
          operator: address,
          signingKey,
          formerKeys,
          ethKey,
          watchSettlement,
          statusPort,
          safeDepth,
          beaconUrls,
          keepBlocks,
          allowEmptyProtection,
          doppelgangerBeats,
          rpcUrls,
          l1RpcUrls,
          allowSingleL1Source,
          fault,
        },
        deployment,
        deps,
      ) => {
        const role = await startOperator(
          {
            name,
            deployment: readAt(deployment, rpcUrls),
            operator: address,
            signingKey,
            formerKeys,
            ethKey,
            watchSettlement,
            statusPort,
            safeDepth,
            beaconUrls,
            keepBlocks: keepBlocks === 0 ? undefined : keepBlocks,
            allowEmpty: allowEmptyProtection,
            l1RpcUrls,
            allowSingleL1Source,
            nodesOf: (chain) => nodesOf(chain, rpcUrls),
            doppelgangerBeats,
            ...(fault === "none" ? {} : { fault }),
          },
          // For past blocks nobody asks an operator's engine but those rollups whose L1 this one is, and they ask others for what it lacks.
          { ...deps, createEngine: (rollup) => deps.createEngine(rollup, { keepsHistory: false }) },
        );
        const at = <T extends MemberChain>(chain: T) => readChainAt(chain, rpcUrls);
        return { ...role, follow: (rollup) => role.follow(at(rollup)), attach: (chain) => role.attach(at(chain)) };
      },
    }),
});
