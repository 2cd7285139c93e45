import { testAccount } from "@parley/devnet";
import { ParleyError } from "@parley/primitives";
import { chainClient, type EndingView, encodeLeave, l1PlacesOf, readEnding, registeredRollup } from "@parley/sdk";
import type { Output } from "../Output.ts";
import type { L1Session } from "./L1Session.ts";

/** Of a local network: the name of its test account. */
const GOVERNANCE = "governance";

/**
 * Announces that a rollup leaves, unless it does already, as the local network's governance.
 * @param notice L1 blocks that still count; undefined: up to the one that includes the announcement
 * @throws ParleyError CONTRACT_REVERTED where another governs it; RPC_FAILED
 */
export async function announceLeave(
  session: L1Session,
  { notice, output }: { notice: number | undefined; output: Output },
): Promise<EndingView & { lastL1Block: bigint }> {
  const { deployment, rollup, home, l1Client } = session;
  const { registry } = l1PlacesOf(deployment, rollup);
  const before = await readEnding(session);
  if (before.lastL1Block !== undefined) {
    const { lastL1Block } = before;
    output.say(
      { event: "leaves", rollup: rollup.name, lastL1Block },
      `${rollup.name} leaves already: the last block of ${home.name} that counts is ${lastL1Block}`,
    );
    return { ...before, lastL1Block };
  }
  if (before.governance.toLowerCase() !== testAccount(GOVERNANCE).address) {
    throw new ParleyError("CONTRACT_REVERTED", `${rollup.name} is governed by ${before.governance}, which is no account of this network`, {
      fields: { governance: before.governance, registry },
      hint: "have its governance call announceLeave or announceLeaveAt of the registry on the L1, then run this again",
    });
  }
  await requireChildless(session);
  const last = notice === undefined ? undefined : (await l1Client.getBlockNumber()) + BigInt(notice);
  const call = { to: registry, data: encodeLeave(rollup.rollupId, last) };
  const { transactionHash } = await session.onL1(`let ${rollup.name} leave`, call, GOVERNANCE);
  const view = await readEnding(session);
  const { lastL1Block } = view;
  if (lastL1Block === undefined) throw new ParleyError("EVIDENCE_MISSING", `The L1 does not show that ${rollup.name} leaves`);
  output.say(
    { event: "leaves", rollup: rollup.name, lastL1Block, transactionHash },
    `${rollup.name} leaves: the last block of ${home.name} that counts is ${lastL1Block}\n  transaction  ${transactionHash}`,
  );
  return { ...view, lastL1Block };
}

/**
 * Has the network's L1 hear that a rollup upon a rollup left, so that its bond is free one day. Only when it has ended: operators that start do not take up who left. Does nothing where that is done, or where the L1 heard of it in the first place.
 * @throws ParleyError CONTRACT_REVERTED, RPC_FAILED
 */
export async function announceOnL1({ deployment, rollup, home, onRegistry }: L1Session, output: Output): Promise<void> {
  if (home.rollup === undefined) return;
  const { rollupRegistry: registry, rpcUrl } = deployment.l1;
  const { lastL1Block } = await registeredRollup(chainClient(rpcUrl), registry, rollup.rollupId);
  if (lastL1Block !== 0n) return;
  const { transactionHash } = await onRegistry(
    `let ${rollup.name} leave`,
    { to: registry, data: encodeLeave(rollup.rollupId) },
    GOVERNANCE,
  );
  output.say(
    { event: "left", rollup: rollup.name, transactionHash },
    `the L1 knows that ${rollup.name} left: its bond is free after a while`,
  );
}

/** What is in the portal of a rollup upon this one would be nobody's when this one ends. @throws ParleyError CONFIG_INVALID; RPC_FAILED */
async function requireChildless({ deployment, rollup, rollupClient }: L1Session): Promise<void> {
  for (const child of deployment.rollups.filter(({ derivation }) => derivation.parent?.rollupId === rollup.rollupId)) {
    const { ended } = await readEnding({ deployment, rollup: child, l1Client: rollupClient });
    if (ended !== undefined) continue;
    throw new ParleyError("CONFIG_INVALID", `${rollup.name} is the L1 of ${child.name}, whose ether it holds and which has not ended`, {
      fields: { rollup: rollup.name, child: child.name },
      hint: `parley rollup retire ${child.name}, claim what it pays, then try again`,
    });
  }
}
