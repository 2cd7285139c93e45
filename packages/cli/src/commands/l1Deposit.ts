import { rollupPortalAbi } from "@parley/contracts-abi";
import { until } from "@parley/devnet";
import { type Address, encodeEvmAddress } from "@parley/primitives";
import { systemClock } from "@parley/runtime";
import { encodeFunctionData, formatEther } from "viem";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";
import { addressFlag, switchFlag, textFlag } from "../flags.ts";
import { etherOf } from "../l1/etherOf.ts";
import { openL1Session } from "../l1/L1Session.ts";
import { requireAlive } from "../l1/requireAlive.ts";

const flags = {
  rollup: textFlag({ help: "name, chain id or id of the rollup; the first one unless given", placeholder: "ROLLUP", fallback: undefined }),
  to: addressFlag({ help: "who gets it on the rollup; the user of the local network unless given" }),
  wait: switchFlag("wait until it is there"),
  dataDir: dataDirFlag,
  json: jsonFlag,
};

export const l1Deposit = defineCommand<typeof flags>({
  spec: {
    name: "l1 deposit",
    summary: "Send ether to a rollup from its L1, as the user of the local network.",
    positionals: [{ name: "ETHER", help: "how much, such as 1.5" }],
    flags,
  },
  async run({ flags, positionals, output, cwd, signal }) {
    const value = etherOf(positionals[0] ?? "");
    const session = await openL1Session({ rollup: flags.rollup, dataDir: flags.dataDir, cwd });
    const { rollup, portal, rollupClient } = session;
    const to: Address = flags.to ?? session.user;
    await requireAlive(session.deployment, session.rollup);
    const before = await rollupClient.getBalance({ address: to });
    const args = [encodeEvmAddress(rollup.chainId, to), "0x", []] as const;
    const data = encodeFunctionData({ abi: rollupPortalAbi, functionName: "sendMessage", args });
    const { transactionHash } = await session.onL1("take the deposit", { to: portal, data, value });
    output.say(
      { event: "deposited", rollup: rollup.name, to, value, transactionHash },
      `${formatEther(value)} ether for ${to} on ${rollup.name}\n  transaction  ${transactionHash}`,
    );
    if (!flags.wait) return 0;
    const balance = await until({ what: `The deposit for ${to}`, clock: systemClock, signal }, async () => {
      const now = await rollupClient.getBalance({ address: to });
      return now >= before + value ? now : undefined;
    });
    output.say(
      { event: "arrived", rollup: rollup.name, to, balance },
      `arrived: ${to} has ${formatEther(balance)} ether on ${rollup.name}`,
    );
    return 0;
  },
});
