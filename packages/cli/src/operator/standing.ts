import { operatorTableAbi } from "@parley/contracts-abi";
import { CHANGE_OVER_SECONDS, type OperatorTable } from "@parley/primitives";
import {
  type ChallengeStanding,
  challengesOf,
  type OperatorStanding,
  OperatorTables,
  publishedTable,
  readChallengeStanding,
  readStanding,
} from "@parley/sdk";
import { formatEther } from "viem";
import type { OperatorSession } from "./OperatorSession.ts";

/** How an operator stands on the L1: in the set now, and in the newest final table. */
export interface Standing extends OperatorStanding {
  table: OperatorTable;
  /** in that table */
  seat: number | undefined;
  /** the newest epoch that gives it a seat and may count now or later: one that is published and not final included */
  lastSeated: OperatorTable | undefined;
  balanceWei: bigint;
  /** undefined where the L1 asks nobody what it executed */
  challenges: ChallengeStanding | undefined;
}

/** @throws ParleyError RPC_FAILED, TABLE_MISMATCH */
export async function standingOf({ client, deployment, config, account }: OperatorSession): Promise<Standing> {
  const tables = new OperatorTables(client, deployment);
  const { operatorTable } = deployment.l1;
  const [standing, table, balanceWei, current, { timestamp }] = await Promise.all([
    readStanding(client, deployment, config.operator),
    tables.newestEpoch().then((epoch) => tables.table(epoch)),
    client.getBalance({ address: account }),
    client.readContract({ address: operatorTable, abi: operatorTableAbi, functionName: "currentEpoch" }),
    client.getBlock(),
  ]);
  let lastSeated: OperatorTable | undefined;
  for (let epoch = current; epoch >= deployment.table.epoch && lastSeated === undefined; epoch -= 1) {
    const one = await publishedTable({ client, operatorTable, epoch });
    const next = epoch < current ? await publishedTable({ client, operatorTable, epoch: epoch + 1 }) : undefined;
    // Of what gave way long enough ago nothing is signed any more.
    if (next !== undefined && timestamp >= next.validFrom + 2n * CHANGE_OVER_SECONDS) break;
    if (one?.operators.some(({ operator }) => operator === config.operator)) lastSeated = one;
  }
  const seat = table.operators.findIndex(({ operator }) => operator === config.operator);
  const asked = await challengesOf({ client, operatorTable });
  const challenges = asked && (await readChallengeStanding(client, asked, config.operator));
  return { ...standing, table, seat: seat < 0 ? undefined : seat, lastSeated, balanceWei, challenges };
}

/** The standing in words, with what to do next. */
export function standingText({ config, account }: OperatorSession, standing: Standing): string {
  const { isOperator, isMember, isEjected, slashableStake, minimumStake, publicKey, table, seat, balanceWei, challenges } = standing;
  const rows = [
    ["operator", config.operator],
    ["account", `${account}, ${formatEther(balanceWei)} ether`],
    ["EigenLayer", isOperator ? "an operator" : "not an operator"],
    ["stake", `${formatEther(slashableStake)} slashable, of at least ${formatEther(minimumStake)}`],
    ["member", isEjected ? "ejected, for good" : isMember ? "yes" : "no"],
    ["key", publicKey === undefined ? "none registered" : `…${publicKey.slice(-16)}`],
    ["seat", seat === undefined ? `none in epoch ${table.epoch}` : `${seat} of ${table.operators.length} in epoch ${table.epoch}`],
    ...(challenges === undefined ? [] : [["challenges", challengesText(challenges, account)]]),
    ["next", nextStep(standing)],
  ];
  return rows.map(([name, value]) => `  ${String(name).padEnd(11)}${value}`).join("\n");
}

function challengesText(
  { period, isCommitted, misses, mostMisses, windowPeriods, suspendedUntil, isSuspended, committer }: ChallengeStanding,
  account: string,
): string {
  const commitment = period === undefined ? "no period is over" : `${isCommitted ? "committed" : "nothing committed"} for period ${period}`;
  const missed = `${misses} missed that count, of ${mostMisses} in ${windowPeriods} periods that cost the seat`;
  const suspended = isSuspended ? `; no seat until ${new Date(Number(suspendedUntil) * 1_000).toISOString()}` : "";
  const other = committer.toLowerCase() === account.toLowerCase() ? "" : `; ${committer} commits for it, and not this account`;
  return `${commitment}; ${missed}${suspended}${other}`;
}

function nextStep({ isEjected, isMember, seat, lastSeated }: Standing): string {
  if (isEjected) return "nothing: an ejected operator never returns";
  if (!isMember && lastSeated === undefined) return "parley operator register, or stop it if it left";
  if (!isMember) return `keep it running until epoch ${lastSeated?.epoch} gave way to the next one`;
  if (seat === undefined) return "parley operator run: it has a seat from the next epoch on, which operators publish by themselves";
  return "parley operator run";
}
