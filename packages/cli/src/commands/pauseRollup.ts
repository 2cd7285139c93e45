import { policyAbi } from "@parley/contracts-abi";
import { feesOf, testAccount, Wallet } from "@parley/devnet";
import { ParleyError } from "@parley/primitives";
import { chainClient, memberOf } from "@parley/sdk";
import { encodeFunctionData } from "viem";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";
import { durationFlag, textFlag } from "../flags.ts";
import { openNetwork } from "../network.ts";

const GAS = 200_000n;
const HOUR_MS = 3_600_000;

export const pauseRollup = defineCommand({
  spec: {
    name: "rollup pause",
    summary: "Have a rollup hear nothing of another one for a while, as its governance. Nobody can end that earlier.",
    positionals: [{ name: "ROLLUP", help: "whose policy it is: name, chain id or rollup id" }],
    flags: {
      peer: textFlag({ help: "whom it is not to hear: name, chain id or rollup id", placeholder: "ROLLUP", fallback: undefined }),
      for: durationFlag({ help: "for how long", fallbackMs: HOUR_MS, leastMs: 1_000, mostMs: 7 * 24 * HOUR_MS }),
      dataDir: dataDirFlag,
      json: jsonFlag,
    },
  },
  async run({ flags, positionals, output, cwd }) {
    const { deployment } = await openNetwork({ dataDir: flags.dataDir, cwd });
    const rollup = memberOf(deployment, positionals[0] ?? "");
    if (flags.peer === undefined)
      throw new ParleyError("CONFIG_INVALID", "parley rollup pause needs --peer ROLLUP", {
        hint: `\`parley rollup inspect ${rollup.name}\` shows whom it hears`,
      });
    const peer = memberOf(deployment, flags.peer);
    const seconds = Math.ceil(flags.for / 1_000);
    const client = chainClient(rollup.rpcUrl);
    const { name, chainId, policy } = rollup;
    const governance = new Wallet({ name, client, chainId, secretKey: testAccount("governance").secretKey, ...(await feesOf(rollup)) });
    const data = encodeFunctionData({ abi: policyAbi, functionName: "pause", args: [peer.rollupId, BigInt(seconds)] });
    const { transactionHash } = await governance.receipt(await governance.send({ to: policy, data, gas: GAS }));
    const until = await client.readContract({ address: policy, abi: policyAbi, functionName: "pausedUntil", args: [peer.rollupId] });
    output.say(
      { event: "paused", rollup: name, peer: peer.name, until, transactionHash },
      `${name} hears nothing of ${peer.name} until ${new Date(Number(until) * 1_000).toISOString()}; its messages wait\n  transaction  ${transactionHash}`,
    );
    return 0;
  },
});
