import { ROLE_CONFIGS } from "@parley/devnet/roleConfigs";
import { RELAYER_METRICS, startRelayer } from "@parley/relayer";
import { defineCommand } from "../Command.ts";
import { configFlag, requireConfig } from "../configFlag.ts";
import { readAt, readChainAt } from "../readAt.ts";
import { runRole } from "../runRole.ts";

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
      metricsHelp: RELAYER_METRICS,
      signal,
      start: async ({ name, ethKey, statusPort, settleSeconds, rpcUrls }, deployment, deps) => {
        const settling = settleSeconds === 0 ? {} : { settleEveryMs: 1_000 * settleSeconds };
        const role = await startRelayer({ name, ethKey, statusPort, ...settling, deployment: readAt(deployment, rpcUrls) }, deps);
        return { ...role, attach: (chain) => role.attach(readChainAt(chain, rpcUrls)) };
      },
    }),
});
