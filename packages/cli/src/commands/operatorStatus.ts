import { type ReadyStatus, readOperatorStatus, readReady } from "@parley/devnet";
import { defineCommand } from "../Command.ts";
import { jsonFlag } from "../commonFlags.ts";
import { configFlag, requireConfig } from "../configFlag.ts";
import { openOperator } from "../operator/OperatorSession.ts";
import { standingOf, standingText } from "../operator/standing.ts";

const flags = { config: configFlag, json: jsonFlag };

export const operatorStatus = defineCommand<typeof flags>({
  spec: { name: "operator status", summary: "Show how an operator stands on the L1, and what its process says.", positionals: [], flags },
  async run({ flags, output, cwd }) {
    const session = await openOperator(requireConfig(flags.config, "operator status"), cwd);
    const standing = await standingOf(session);
    const statusUrl = `http://127.0.0.1:${session.config.statusPort}`;
    const status = await readOperatorStatus(statusUrl).catch(() => undefined);
    const ready = await readReady(statusUrl).catch(() => undefined);
    const { table, lastSeated, ...facts } = standing;
    const running =
      status === undefined
        ? `  process    does not answer at ${statusUrl}`
        : `  process    works under epoch ${status.epoch}, ${status.seat === undefined ? "without a seat" : `in seat ${status.seat}`}; newest certificate: beat ${status.lastCertificate?.beat ?? "-"}, signed by seats ${status.lastCertificate?.signers.join(", ") ?? "-"}`;
    output.say(
      {
        event: "standing",
        ...facts,
        seat: standing.seat ?? null,
        epoch: table.epoch,
        lastEpoch: lastSeated?.epoch ?? null,
        process: status ?? null,
        ready: ready ?? null,
      },
      `${standingText(session, standing)}\n${running}${ready === undefined ? "" : `\n${readyText(ready)}`}`,
    );
    return 0;
  },
});

/** What the process finds wrong with itself, and what to try. */
function readyText({ isReady, failing }: ReadyStatus): string {
  const lines = failing.map(
    ({ name, says, hint, sinceMs }) =>
      `             ${name}: ${says}, since ${new Date(sinceMs).toISOString()}\n               try: ${hint}`,
  );
  return [`  ready      ${isReady ? "yes" : "no"}`, ...lines].join("\n");
}
