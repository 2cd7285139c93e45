import type { OperatorTable } from "@parley/primitives";
import { type OperatorStanding, OperatorTables, readStanding } from "@parley/sdk";
import { formatEther } from "viem";
import type { OperatorSession } from "./OperatorSession.ts";

/** How an operator stands on the L1: in the set now, and in the newest final table. */
export interface Standing extends OperatorStanding {
  table: OperatorTable;
  /** in that table */
  seat: number | undefined;
  balanceWei: bigint;
}

/** @throws ParleyError RPC_FAILED, TABLE_MISMATCH */
export async function standingOf({ client, deployment, config, account }: OperatorSession): Promise<Standing> {
  const tables = new OperatorTables(client, deployment);
  const [standing, table, balanceWei] = await Promise.all([
    readStanding(client, deployment, config.operator),
    tables.newestEpoch().then((epoch) => tables.table(epoch)),
    client.getBalance({ address: account }),
  ]);
  const seat = table.operators.findIndex(({ operator }) => operator === config.operator);
  return { ...standing, table, seat: seat < 0 ? undefined : seat, balanceWei };
}

/** The standing in words, with what to do next. */
export function standingText({ config, account }: OperatorSession, standing: Standing): string {
  const { isOperator, isMember, isEjected, slashableStake, minimumStake, publicKey, table, seat, balanceWei } = standing;
  const rows = [
    ["operator", config.operator],
    ["account", `${account}, ${formatEther(balanceWei)} ether`],
    ["EigenLayer", isOperator ? "an operator" : "not an operator"],
    ["stake", `${formatEther(slashableStake)} slashable, of at least ${formatEther(minimumStake)}`],
    ["member", isEjected ? "ejected, for good" : isMember ? "yes" : "no"],
    ["key", publicKey === undefined ? "none registered" : `${publicKey.slice(0, 34)}…`],
    ["seat", seat === undefined ? `none in epoch ${table.epoch}` : `${seat} of ${table.operators.length} in epoch ${table.epoch}`],
    ["next", nextStep(standing)],
  ];
  return rows.map(([name, value]) => `  ${String(name).padEnd(11)}${value}`).join("\n");
}

function nextStep({ isEjected, isMember, seat, table }: Standing): string {
  if (isEjected) return "nothing: an ejected operator never returns";
  if (!isMember && seat === undefined) return "parley operator register";
  if (!isMember) return `keep it running until epoch ${table.epoch} gave way to the next`;
  if (seat === undefined) return "parley operator run: it has a seat from the next epoch on, which operators publish by themselves";
  return "parley operator run";
}
