import { defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";
import { addressFlag, switchFlag, textFlag } from "../flags.ts";
import { allAccounts, claim, claimableEnd, openBalances } from "../l1/claimBalances.ts";
import { openL1Session } from "../l1/L1Session.ts";

const flags = {
  rollup: textFlag({ help: "name, chain id or id of the rollup; the first one unless given", placeholder: "ROLLUP", fallback: undefined }),
  account: addressFlag({ help: "whose balance; the user's of the local network unless given" }),
  all: switchFlag("claim for every account that the rollup's blocks name"),
  rpc: textFlag({
    help: "RPC of the rollup, instead of the deployment's: of a node that has its last state",
    placeholder: "URL",
    fallback: undefined,
  }),
  dataDir: dataDirFlag,
  json: jsonFlag,
};

export const l1Claim = defineCommand<typeof flags>({
  spec: {
    name: "l1 claim",
    summary:
      "Claim on the L1 what an account had on a rollup when that left: paid to the same address there, by anyone, for anyone (specs/l1.md).",
    positionals: [],
    flags,
  },
  async run({ flags, output, cwd, signal }) {
    const session = await openL1Session({ rollup: flags.rollup, rpcUrl: flags.rpc, dataDir: flags.dataDir, cwd });
    const end = await claimableEnd(session);
    const accounts = flags.all ? await allAccounts(session, end, signal) : [flags.account ?? session.user];
    const open = await openBalances(session, end, accounts);
    for (const proven of open) await claim(session, proven, output);
    if (open.length === 0)
      output.say(
        { event: "nothing_to_claim", rollup: session.rollup.name, accounts },
        "nothing to claim: it was paid, there was nothing, or it is a contract's",
      );
    return open.length > 0 || flags.all ? 0 : 1;
  },
});
