import { l1GatewayAbi } from "@parley/contracts-abi";
import { type Address, encodeEvmAddress, type Hex, L1_GATEWAY_ADDRESS, ParleyError } from "@parley/primitives";
import { encodeFunctionData, formatEther, parseEventLogs } from "viem";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";
import { addressFlag, switchFlag, textFlag } from "../flags.ts";
import { etherOf } from "../l1/etherOf.ts";
import { finishWithdrawal } from "../l1/finishWithdrawal.ts";
import { type L1Session, openL1Session } from "../l1/L1Session.ts";
import { placeOf, requireAlive } from "../l1/requireAlive.ts";

const rollupFlag = textFlag({
  help: "name, chain id or id of the rollup; the first one unless given",
  placeholder: "ROLLUP",
  fallback: undefined,
});
const common = {
  rollup: rollupFlag,
  wait: switchFlag("go on until it is delivered on the rollup's L1"),
  rpc: textFlag({
    help: "RPC of the rollup, instead of the deployment's: of a node that derives it",
    placeholder: "URL",
    fallback: undefined,
  }),
  propose: switchFlag(
    "propose a block that holds it where nobody did, with the user's ether as the bond; not where the rollup's L1 is a rollup, which takes certificates only",
  ),
  dataDir: dataDirFlag,
  json: jsonFlag,
};
const flags = { to: addressFlag({ help: "who gets it on the rollup's L1; the user of the local network unless given" }), ...common };

export const l1Withdraw = defineCommand<typeof flags>({
  spec: {
    name: "l1 withdraw",
    summary: "Send ether from a rollup to its L1, as the user of the local network, and say what it waits for (specs/l1.md).",
    positionals: [{ name: "ETHER", help: "how much, such as 1.5" }],
    flags,
  },
  async run({ flags, positionals, output, cwd, signal }) {
    const value = etherOf(positionals[0] ?? "");
    const session = await openL1Session({ rollup: flags.rollup, rpcUrl: flags.rpc, dataDir: flags.dataDir, cwd });
    const to = flags.to ?? session.user;
    const { home, rollup } = session;
    requireProposable(session, flags.propose);
    await requireAlive(session.deployment, session.rollup);
    const { id, block } = await send(session, { to, value });
    output.say(
      { event: "sent", rollup: rollup.name, id, block, to, value },
      `${formatEther(value)} ether from ${rollup.name} for ${to} on ${placeOf(home)}\n  message  ${id}\n  block    ${block}`,
    );
    const { wait, propose } = flags;
    const isDone = await finishWithdrawal({ session, id, wait, propose, output, signal });
    if (!isDone && !output.json) output.say({}, `  next     parley l1 finish ${id} --rollup ${rollup.name} --wait`);
    return 0;
  },
});

export const l1Finish = defineCommand<typeof common>({
  spec: {
    name: "l1 finish",
    summary: "Say what a message of a rollup to its L1 waits for, and do what can be done: prove it and have it delivered.",
    positionals: [{ name: "ID", help: "of the message" }],
    flags: common,
  },
  async run({ flags, positionals, output, cwd, signal }) {
    const id = idOf(positionals[0] ?? "");
    const session = await openL1Session({ rollup: flags.rollup, rpcUrl: flags.rpc, dataDir: flags.dataDir, cwd });
    requireProposable(session, flags.propose);
    const { wait, propose } = flags;
    return (await finishWithdrawal({ session, id, wait, propose, output, signal })) ? 0 : 1;
  },
});

/** @throws ParleyError CONFIG_INVALID where nothing can be proposed (specs/l1.md §8) */
function requireProposable({ rollup, home }: L1Session, propose: boolean): void {
  if (!propose || home.rollup === undefined) return;
  throw new ParleyError(
    "CONFIG_INVALID",
    `Nothing can be proposed of ${rollup.name}: its L1 is ${home.name}, where only certificates count`,
    {
      fields: { key: "propose" },
      hint: "leave --propose out: relayers show what operators certify",
    },
  );
}

async function send(session: L1Session, { to, value }: { to: Address; value: bigint }): Promise<{ id: Hex; block: bigint }> {
  const { rollupClient } = session;
  const l1ChainId = BigInt(await session.l1Client.getChainId());
  const data = encodeFunctionData({
    abi: l1GatewayAbi,
    functionName: "sendMessage",
    args: [encodeEvmAddress(l1ChainId, to), "0x", []],
  });
  const { transactionHash, block } = await session.onRollup("take the withdrawal", { to: L1_GATEWAY_ADDRESS, data, value });
  const { logs } = await rollupClient.getTransactionReceipt({ hash: transactionHash });
  const [sent] = parseEventLogs({ abi: l1GatewayAbi, eventName: "MessageSent", logs });
  if (sent === undefined) throw new ParleyError("EVIDENCE_MISSING", `Transaction ${transactionHash} sent no message`);
  return { id: sent.args.sendId, block };
}

function idOf(text: string): Hex {
  if (!/^0x[0-9a-f]{64}$/i.test(text))
    throw new ParleyError("CONFIG_INVALID", `"${text}" is no message id`, { fields: { text }, hint: "0x and 64 hex digits" });
  return text.toLowerCase() as Hex; // checked by the line above
}
