import { ParleyError } from "@parley/primitives";
import { systemClock } from "@parley/runtime";
import { type EndingView, encodeEnd, findEnd, readEnding, registeredGenesis } from "@parley/sdk";
import type { Output } from "../Output.ts";
import type { L1Session } from "./L1Session.ts";

const POLL_MS = 1_000;

/**
 * Waits until the end block of a rollup that left is final on the L1, and shows it to the portal; relayers bring what is final there. Says what it waits for, once.
 * @throws ParleyError CONTRACT_REVERTED, RPC_FAILED, EVIDENCE_MISSING; the signal's reason
 */
export async function finishEnd(
  session: L1Session,
  { output, signal }: { output: Output; signal: AbortSignal },
): Promise<NonNullable<EndingView["ended"]>> {
  const { rollup, home, l1Client } = session;
  let said = "";
  const say = (event: object, text: string) => {
    if (text !== said) output.say({ rollup: rollup.name, ...event }, text);
    said = text;
  };
  for (;;) {
    signal.throwIfAborted();
    const view = await readEnding(session);
    const { ended, lastL1Block } = view;
    if (ended !== undefined) return ended;
    if (lastL1Block === undefined) throw stays(session);
    const end = await findEnd({ ...session, view });
    if (end !== undefined) {
      const data = encodeEnd(await registeredGenesis(session), end);
      await session.onL1(`keep block ${end.number} as the end of ${rollup.name}`, { to: session.portal, data });
      say({ event: "ended", number: end.number, stateRoot: end.stateRoot }, `${rollup.name} ended with block ${end.number}`);
      continue;
    }
    const made = lastL1Block + rollup.derivation.sequencingWindow;
    const newest = await l1Client.getBlockNumber();
    if (newest < made)
      say(
        { event: "waiting", until: made },
        `waits for block ${made} of ${home.name}: up to it the sequencer may still post what it sealed`,
      );
    else say({ event: "waiting" }, "waits until the end block is final: derived, certified by a quorum, and settled by a relayer");
    await systemClock.sleep(POLL_MS, signal);
  }
}

function stays({ rollup }: L1Session): ParleyError {
  return new ParleyError("EVIDENCE_MISSING", `${rollup.name} has not announced that it leaves`, {
    fields: { rollupId: rollup.rollupId },
    hint: `parley rollup leave ${rollup.name}`,
  });
}
