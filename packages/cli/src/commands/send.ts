import { testAccount, until } from "@parley/devnet";
import { ParleyError } from "@parley/primitives";
import { systemClock } from "@parley/runtime";
import { memberOf, messageStatus, sendMessage } from "@parley/sdk";
import { createWalletClient, encodeAbiParameters, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";
import { switchFlag, textFlag } from "../flags.ts";
import { requireAlive } from "../l1/requireAlive.ts";
import { openNetwork } from "../network.ts";

/** The parrot keeps the text, so long ones cost more than the default. */
const GAS_LIMIT = 1_000_000n;

export const send = defineCommand({
  spec: {
    name: "send",
    summary: "Send a text to the parrot of another rollup and say what became of it.",
    positionals: [{ name: "TEXT", help: "what to say" }],
    flags: {
      from: textFlag({
        help: "name, chain id or rollup id of the source; the first rollup unless given",
        placeholder: "ROLLUP",
        fallback: undefined,
      }),
      to: textFlag({
        help: "name, chain id or rollup id of the destination; the second rollup unless given",
        placeholder: "ROLLUP",
        fallback: undefined,
      }),
      wait: switchFlag("wait until it is delivered"),
      dataDir: dataDirFlag,
      json: jsonFlag,
    },
  },
  async run({ flags, positionals, output, cwd, signal }) {
    const [text = ""] = positionals;
    const { file, deployment } = await openNetwork({ dataDir: flags.dataDir, cwd });
    const from = memberOf(deployment, flags.from ?? file.rollups[0]?.name ?? "");
    const to = memberOf(deployment, flags.to ?? file.rollups.find(({ name }) => name !== from.name)?.name ?? "");
    if (from === to)
      throw new ParleyError("CONFIG_INVALID", `A message goes from one rollup to another, not from ${from.name} to itself`, {
        hint: "name two with --from and --to",
      });
    for (const rollup of deployment.rollups) if (rollup === from || rollup === to) await requireAlive(deployment, rollup);
    const parrot = [...file.rollups, ...file.attached].find(({ name }) => name === to.name)?.parrot ?? to.gateway;
    const account = privateKeyToAccount(testAccount("user").secretKey);
    const wallet = createWalletClient({ account, transport: http(from.rpcUrl) });
    const payload = encodeAbiParameters([{ type: "bytes[]" }, { type: "string" }], [[], text]);
    const sent = await sendMessage({ wallet, deployment, from: from.name, to: to.name, recipient: parrot, payload, gasLimit: GAS_LIMIT });
    const { messageId, block, transactionHash } = sent;
    output.say(
      { event: "sent", from: from.name, to: to.name, ...sent },
      `sent from ${from.name} to ${to.name}\n  message      ${messageId}\n  block        ${block}\n  transaction  ${transactionHash}`,
    );
    if (!flags.wait) {
      if (!output.json) output.say({}, `  next         parley verify ${messageId}`);
      return 0;
    }
    const outcome = await until({ what: `The delivery of ${messageId}`, clock: systemClock, signal }, async () => {
      const { status, reason, delivery, nextAction } = await messageStatus({ deployment, messageId });
      return status === "sent" ? undefined : { status, reason, delivery, nextAction };
    });
    output.say(
      { event: outcome.status, messageId, ...outcome },
      `${outcome.status} on ${to.name}: ${outcome.reason}${outcome.delivery === undefined ? "" : `\n  transaction  ${outcome.delivery.transactionHash}`}`,
    );
    return outcome.status === "delivered" ? 0 : 1;
  },
});
