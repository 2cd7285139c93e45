import { formatEther } from "viem";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";
import { integerFlag, textFlag } from "../flags.ts";
import { allAccounts, openBalances } from "../l1/claimBalances.ts";
import { finishEnd } from "../l1/finishEnd.ts";
import { openL1Session } from "../l1/L1Session.ts";
import { announceLeave, announceOnL1 } from "../l1/leave.ts";

/** `MOST_NOTICE` of the registry. */
const MOST_NOTICE = 50_400;
const flags = {
  notice: integerFlag({
    help: "L1 blocks that still count, so that ether in contracts can be moved; none unless given",
    least: 1,
    most: MOST_NOTICE,
    fallback: undefined,
  }),
  dataDir: dataDirFlag,
  json: jsonFlag,
};
const retireFlags = {
  ...flags,
  rpc: textFlag({
    help: "RPC of the rollup, instead of the deployment's: of a node that derives it",
    placeholder: "URL",
    fallback: undefined,
  }),
};
const positionals = [{ name: "NAME", help: "name, chain id or id of the rollup" }] as const;

export const leaveRollup = defineCommand<typeof flags>({
  spec: {
    name: "rollup leave",
    summary: "Announce on the L1 that a rollup leaves, for good, as the local network's governance.",
    positionals,
    flags,
  },
  async run({ flags, positionals, output, cwd }) {
    const session = await openL1Session({ rollup: positionals[0], dataDir: flags.dataDir, cwd });
    await announceLeave(session, { notice: flags.notice, output });
    if (!output.json) output.say({}, `  next         parley rollup retire ${session.rollup.name}`);
    return 0;
  },
});

export const retireRollup = defineCommand<typeof retireFlags>({
  spec: {
    name: "rollup retire",
    summary:
      "End a rollup: announce that it leaves, wait for its last block, show it to the L1, and say what can be claimed there (specs/l1.md).",
    positionals,
    flags: retireFlags,
  },
  async run({ flags, positionals, output, cwd, signal }) {
    const session = await openL1Session({ rollup: positionals[0], rpcUrl: flags.rpc, dataDir: flags.dataDir, cwd });
    const { name } = session.rollup;
    await announceLeave(session, { notice: flags.notice, output });
    const end = await finishEnd(session, { output, signal });
    await announceOnL1(session, output);
    if (!end.isClaimable) {
      output.say(
        { event: "not_claimable", rollup: name },
        "its genesis prefunded accounts, so balances cannot be claimed; what was sent to the L1 before is paid: parley l1 finish ID",
      );
      return 0;
    }
    const open = await openBalances(session, end, await allAccounts(session, end, signal));
    for (const { account, balance } of open)
      output.say({ event: "claimable", rollup: name, account, balance }, `${formatEther(balance)} ether of ${account}`);
    if (!output.json) output.say({}, `  next         parley l1 claim --all --rollup ${name}`);
    return 0;
  },
});
