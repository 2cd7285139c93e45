import { operatorTableAbi } from "@parley/contracts-abi";
import { sendEther, stakeFor, until } from "@parley/devnet";
import { provenKey } from "@parley/operator";
import { ParleyError } from "@parley/primitives";
import { systemClock } from "@parley/runtime";
import {
  allocateAll,
  appointCommitter,
  becomeOperator,
  challengesOf,
  joinSet,
  type OperatorCall,
  reading,
  readStanding,
  tryCall,
} from "@parley/sdk";
import { encodeFunctionData, formatEther, parseEther } from "viem";
import { defineCommand } from "../Command.ts";
import { jsonFlag } from "../commonFlags.ts";
import { configFlag, requireConfig } from "../configFlag.ts";
import { textFlag } from "../flags.ts";
import { etherOf } from "../l1/etherOf.ts";
import { ownKey } from "../operator/keyFiles.ts";
import { MOST_GAS, type OperatorSession, openOperator } from "../operator/OperatorSession.ts";

/** For calls, on a local network. */
const GAS_WEI = parseEther("10");
/** Some blocks of Ethereum. */
const ALLOCATION_PATIENCE_MS = 60_000;

const flags = {
  config: configFlag,
  stake: textFlag({
    help: "local networks only: its user gives the operator ether for calls, and delegates so much stake to it",
    placeholder: "ETHER",
    fallback: undefined,
  }),
  json: jsonFlag,
};

export const operatorRegister = defineCommand<typeof flags>({
  spec: {
    name: "operator register",
    summary: "Make an operator a member of the operator set: with EigenLayer, its stake, and its key. Goes on where it stopped.",
    positionals: [],
    flags,
  },
  async run({ flags, output, cwd, signal }) {
    const session = await openOperator(requireConfig(flags.config, "operator register"), cwd);
    const { client, deployment, config, account, call } = session;
    const stake = flags.stake === undefined ? undefined : etherOf(flags.stake);
    if (stake !== undefined && (await client.getBalance({ address: account })) < GAS_WEI / 2n)
      await sendEther(deployment, account, GAS_WEI);
    const standing = await readStanding(client, deployment, config.operator);
    if (standing.isEjected) {
      throw new ParleyError("CONFIG_INVALID", `${config.operator} was ejected, and an ejected operator never returns`, {
        fields: { operator: config.operator },
        hint: "register another operator, with another account and another key",
      });
    }
    if (standing.isMember) {
      output.say({ event: "member", operator: config.operator }, `${config.operator} is a member already`);
      return 0;
    }
    if (!standing.isOperator && !(await call(becomeOperator(deployment, config.name), output))) return 0;
    if (stake !== undefined) {
      await stakeFor(deployment, config.operator, stake);
      output.say({ event: "staked", stake }, `${formatEther(stake)} ether of stake delegated by the local network's user`);
    }
    // EigenLayer refuses an allocation that changes nothing, or while one is pending. Whether there is enough shows when the operator joins.
    const allocating = allocateAll(deployment, config.operator, standing.strategies);
    if ((await refusalOf(session, allocating)) === undefined && !(await call(allocating, output))) return 0;
    const joining = joinSet(
      deployment,
      config.operator,
      provenKey(deployment, config.operator, await ownKey(config.signingKey, deployment.table.scheme)),
    );
    await allocationToCount(session, joining, signal);
    if (!(await call(joining, output))) return 0;
    // What is recorded now counts in the next epoch.
    const data = encodeFunctionData({ abi: operatorTableAbi, functionName: "recordStakes" });
    await call({ what: "record the stakes", to: deployment.l1.operatorTable, data }, output);
    const challenges = await challengesOf({ client, operatorTable: deployment.l1.operatorTable });
    if (challenges !== undefined && account.toLowerCase() !== config.operator) await call(appointCommitter(challenges, account), output);
    if (!output.json)
      output.say(
        {},
        `a member now: it has a seat from the next epoch on, which the operators publish by themselves\n  next         parley operator run --config ${session.configFile}`,
      );
    return 0;
  },
});

/** Why the L1 would refuse a call now; undefined when it would not. @throws ParleyError RPC_FAILED */
async function refusalOf({ client, config }: OperatorSession, { what, to, data }: OperatorCall): Promise<string | undefined> {
  const tried = await reading("l1", `trying to ${what}`, () => tryCall(client, { account: config.operator, to, data, gas: MOST_GAS }));
  return tried.ok ? undefined : (tried.fault ?? tried.text);
}

/** An allocation counts from a later block on. @throws ParleyError CONFIG_INVALID when there is too little stake all the same */
async function allocationToCount(session: OperatorSession, joining: OperatorCall, signal: AbortSignal): Promise<void> {
  const { config } = session;
  try {
    const look = async () => ((await refusalOf(session, joining)) === "StakeTooSmall" ? undefined : true);
    await until({ what: "The allocation", timeoutMs: ALLOCATION_PATIENCE_MS, pollMs: 500, clock: systemClock, signal }, look);
  } catch (cause) {
    signal.throwIfAborted();
    throw new ParleyError("CONFIG_INVALID", `${config.operator} has too little slashable stake behind the operator set`, {
      fields: { operator: config.operator },
      cause,
      hint: "have stake delegated to it through EigenLayer (on a local network: --stake 32), wait until its allocation counts, then run this again",
    });
  }
}
