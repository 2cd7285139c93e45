import { resolve } from "node:path";
import { attachRollup as attach, dataPaths } from "@parley/devnet";
import { ParleyError } from "@parley/primitives";
import { systemClock } from "@parley/runtime";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";
import { integerFlag, keyFlag, textFlag } from "../flags.ts";
import { oneAtATime } from "../joining.ts";
import { openNetwork } from "../network.ts";

export const attachRollup = defineCommand({
  spec: {
    name: "rollup attach",
    summary:
      "Make a chain that runs already a member of the running network, without a restart of anything. The key pays there for five contracts, an example app, and an ether for each of seven test accounts.",
    positionals: [{ name: "NAME", help: "what the network is to call it" }],
    flags: {
      rpc: textFlag({ help: "where the chain answers; it has to say which blocks are safe", placeholder: "URL", fallback: undefined }),
      key: keyFlag({ help: "secret key of an account that pays on it; better given in the environment" }),
      stride: integerFlag({ help: "an odd number: every so many blocks there is a head", fallback: 1, least: 1, most: 255 }),
      dataDir: dataDirFlag,
      json: jsonFlag,
    },
  },
  async run({ flags, positionals, output, cwd, signal }) {
    const [name = ""] = positionals;
    const { rpc: rpcUrl, key: secretKey, stride } = flags;
    if (rpcUrl === undefined)
      throw new ParleyError("CONFIG_INVALID", "parley rollup attach needs --rpc URL", { hint: "the JSON-RPC URL of the chain's node" });
    if (!/^https?:$/.test(URL.parse(rpcUrl)?.protocol ?? ""))
      throw new ParleyError("CONFIG_INVALID", `--rpc ${rpcUrl} is no http URL`, { hint: "such as http://127.0.0.1:8545" });
    if (secretKey === undefined)
      throw new ParleyError("CONFIG_INVALID", `Nobody pays for the contracts on ${name}`, {
        hint: "set PARLEY_KEY to the secret key of an account that has ether there",
      });
    if (stride % 2 === 0)
      throw new ParleyError("CONFIG_INVALID", `--stride ${stride} is even: what peers remember of heads would share places`, {
        hint: "choose an odd one",
      });
    const { deployment } = await openNetwork({ dataDir: flags.dataDir, cwd });
    const startedMs = systemClock.nowMs();
    const directory = resolve(cwd, flags.dataDir);
    const { attached, parrot } = await oneAtATime(directory, async () =>
      attach({
        ...{ name, rpcUrl, secretKey, stride: BigInt(stride) },
        ...(await openNetwork({ dataDir: flags.dataDir, cwd })),
        paths: dataPaths(directory),
        clock: systemClock,
        onProgress: (step) => output.progress(step),
        signal,
      }),
    );
    const elapsedMs = systemClock.nowMs() - startedMs;
    const { rollupId, chainId, gateway, lightClient, policy, deployedAt } = attached;
    output.say(
      { event: "attached", ...attached, parrot, elapsedMs },
      [
        `\n${name} is a member after ${(elapsedMs / 1_000).toFixed(1)} s`,
        `  chain id      ${chainId}`,
        `  rollup id     ${rollupId}`,
        `  gateway       ${gateway}`,
        `  light client  ${lightClient}`,
        `  policy        ${policy}`,
        `  since block   ${deployedAt}`,
        `  next          npx parley send hi --from ${name} --to ${deployment.rollups[0]?.name} --wait`,
      ].join("\n"),
    );
    return 0;
  },
});
