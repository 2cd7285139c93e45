import { type Address, ParleyError, SYSTEM_ADDRESS } from "@parley/primitives";
import { accountsOf, type EndingView, encodeClaim, isClaimed, type ProvenBalance, proveBalance, readEnding } from "@parley/sdk";
import { formatEther } from "viem";
import type { Output } from "../Output.ts";
import type { L1Session } from "./L1Session.ts";

type End = NonNullable<EndingView["ended"]>;

/** The end of a rollup whose balances can be claimed. @throws ParleyError EVIDENCE_MISSING before the end was shown, CONTRACT_REVERTED where its genesis prefunded somebody; RPC_FAILED */
export async function claimableEnd(session: L1Session): Promise<End> {
  const { rollup } = session;
  const { ended, lastL1Block } = await readEnding(session);
  if (ended === undefined) {
    throw new ParleyError("EVIDENCE_MISSING", `The L1 does not know the end of ${rollup.name} yet`, {
      fields: { rollupId: rollup.rollupId, lastL1Block },
      hint: `parley rollup retire ${rollup.name} ${lastL1Block === undefined ? "has it leave and shows its end" : "waits for it and shows it"}`,
    });
  }
  if (ended.isClaimable) return ended;
  throw new ParleyError(
    "CONTRACT_REVERTED",
    `Balances of ${rollup.name} cannot be claimed: its genesis prefunded accounts with ether that nobody deposited`,
    {
      fields: { rollupId: rollup.rollupId },
      hint: "what was sent to the L1 before the end is paid all the same: parley l1 finish ID",
    },
  );
}

/** Balances of these accounts in the end block that are not paid yet. Contracts and accounts without any are left out. @throws ParleyError RPC_FAILED, STATE_PROOF_INVALID */
export async function openBalances(session: L1Session, end: End, accounts: readonly Address[]): Promise<ProvenBalance[]> {
  const open: ProvenBalance[] = [];
  for (const account of accounts) {
    if (account === SYSTEM_ADDRESS || (await isClaimed({ ...session, account }))) continue;
    const proven = await proveBalance({ ...session, end, account }).catch((error: unknown) => {
      if (error instanceof ParleyError && error.code === "CONTRACT_REVERTED") return undefined;
      throw error;
    });
    if (proven !== undefined && proven.balance > 0n) open.push(proven);
  }
  return open;
}

/** All that the rollup's blocks name. */
export function allAccounts(session: L1Session, end: End, signal: AbortSignal): Promise<Address[]> {
  return accountsOf({ ...session, to: end.number, signal });
}

/** One transaction each, sent and paid for by the local network's user. @throws ParleyError CONTRACT_REVERTED, RPC_FAILED */
export async function claim(session: L1Session, proven: ProvenBalance, output: Output): Promise<void> {
  const { account, balance } = proven;
  const { transactionHash } = await session.onL1(`pay what ${account} had`, { to: session.portal, data: encodeClaim(proven) });
  output.say(
    { event: "claimed", rollup: session.rollup.name, account, balance, transactionHash },
    `${formatEther(balance)} ether paid to ${account}\n  transaction  ${transactionHash}`,
  );
}
