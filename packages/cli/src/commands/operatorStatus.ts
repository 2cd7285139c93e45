import { readOperatorStatus } from "@parley/devnet";
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
      },
      `${standingText(session, standing)}\n${running}`,
    );
    return 0;
  },
});
