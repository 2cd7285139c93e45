import { type RelayerRoleConfig, ROLE_CONFIGS } from "@parley/devnet/roleConfigs";
import type { Deployment } from "@parley/primitives";
import { startRelayer } from "@parley/relayer";
import { rollupOf } from "@parley/sdk";
import { defineCommand } from "../Command.ts";
import { configFlag, requireConfig } from "../configFlag.ts";
import { runRole } from "../runRole.ts";

/** @throws ParleyError ROLLUP_UNKNOWN for a rollup that is none of the deployment's */
function readAt(deployment: Deployment, rpcUrls: RelayerRoleConfig["rpcUrls"]): Deployment {
  const others = new Map(rpcUrls.map(({ rollup, rpcUrl }) => [rollupOf(deployment, rollup).rollupId, rpcUrl]));
  return {
    ...deployment,
    rollups: deployment.rollups.map((rollup) => ({ ...rollup, rpcUrl: others.get(rollup.rollupId) ?? rollup.rpcUrl })),
  };
}

export const relayer = defineCommand({
  spec: {
    name: "relayer",
    summary: "Run a relayer: carry certificates and messages to where they go. Anyone may.",
    positionals: [],
    flags: { config: configFlag },
  },
  run: ({ flags, signal }) =>
    runRole({
      codec: ROLE_CONFIGS.relayer,
      configFile: requireConfig(flags.config, "relayer"),
      signal,
      start: ({ name, ethKey, statusPort, settleSeconds, rpcUrls }, deployment, deps) => {
        const settling = settleSeconds === 0 ? {} : { settleEveryMs: 1_000 * settleSeconds };
        return startRelayer({ name, ethKey, statusPort, ...settling, deployment: readAt(deployment, rpcUrls) }, deps);
      },
    }),
});
