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
    const { table, seat } = await standingOf(session);
    const until = new Date(Number(table.validUntil) * 1_000).toISOString();
    const keep =
      seat === undefined
        ? `no seat in epoch ${table.epoch}: the process can be stopped`
        : `it has a seat in epoch ${table.epoch}: keep it running until the next epoch is in use (parley operator status), or others miss its signature; that table ends at ${until}`;
    output.say(
      { event: "left", operator: config.operator, seat: seat ?? null, epoch: table.epoch, validUntil: table.validUntil },
      `${config.operator} is no member of the operator set${isMember ? " any more" : ""}\n  ${keep}\n  its stake stays slashable for what it signed until EigenLayer's deallocation delay is over; keep its slashing protection for as long`,
    );
    return 0;
  },
});
