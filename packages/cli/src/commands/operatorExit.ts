import { leaveSet, readStanding } from "@parley/sdk";
import { defineCommand } from "../Command.ts";
import { jsonFlag } from "../commonFlags.ts";
import { configFlag, requireConfig } from "../configFlag.ts";
import { openOperator } from "../operator/OperatorSession.ts";
import { standingOf } from "../operator/standing.ts";

const flags = { config: configFlag, json: jsonFlag };

export const operatorExit = defineCommand<typeof flags>({
  spec: { name: "operator exit", summary: "Leave the operator set: no seat in the next epoch.", positionals: [], flags },
  async run({ flags, output, cwd }) {
    const session = await openOperator(requireConfig(flags.config, "operator exit"), cwd);
    const { client, deployment, config, call } = session;
    const { isMember } = await readStanding(client, deployment, config.operator);
    if (isMember && !(await call(leaveSet(deployment, config.operator), output))) return 0;
    const { lastSeated } = await standingOf(session);
    const keep =
      lastSeated === undefined
        ? "no table that counts has a seat for it: the process can be stopped"
        : `epoch ${lastSeated.epoch} has a seat for it: keep it running until the next epoch is in use (parley operator status says so), or others miss its signature`;
    output.say(
      { event: "left", operator: config.operator, lastEpoch: lastSeated?.epoch ?? null, validUntil: lastSeated?.validUntil ?? null },
      `${config.operator} is no member of the operator set${isMember ? " any more" : ""}\n  ${keep}\n  its stake stays slashable for what it signed until EigenLayer's deallocation delay is over; keep its slashing protection for as long`,
    );
    return 0;
  },
});
