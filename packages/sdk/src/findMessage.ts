import { type Hex, type MemberChain, membersOf, ParleyError } from "@parley/primitives";
import { chainClient } from "./chainClient.ts";
import { type LocatedMessage, locateMessage } from "./locateMessage.ts";
import { findMember, type Members } from "./rollups.ts";

/** A message, where it was sent and where it goes. */
export interface FoundMessage extends LocatedMessage {
  source: MemberChain;
  destination: MemberChain;
}

/**
 * Looks for a message in the logs of every rollup of the deployment. A rollup that does not answer is passed over unless nobody has the message.
 * @throws ParleyError MESSAGE_NOT_FOUND; RPC_FAILED when none had it and some did not answer; ROLLUP_UNKNOWN when it goes to a rollup that is not in the deployment
 */
export async function findMessage({ deployment, messageId }: { deployment: Members; messageId: Hex }): Promise<FoundMessage> {
  const id = messageId.toLowerCase() as Hex; // the same hex in lower case
  const outcomes = await Promise.allSettled(membersOf(deployment).map((source) => findOn(source, id)));
  for (const outcome of outcomes) {
    if (outcome.status !== "fulfilled" || outcome.value === undefined) continue;
    const destination = findMember(deployment, outcome.value.destinationId);
    if (destination === undefined) {
      throw new ParleyError(
        "ROLLUP_UNKNOWN",
        `Message ${id} goes to rollup ${outcome.value.destinationId}, which is not in the deployment`,
        {
          fields: { messageId: id, destinationId: outcome.value.destinationId },
        },
      );
    }
    return { ...outcome.value, destination };
  }
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
  throw new ParleyError("MESSAGE_NOT_FOUND", `No rollup has sent message ${id}`, {
    fields: { messageId: id, rollups: membersOf(deployment).map(({ name }) => name) },
    hint: "check the id; a message counts as sent once its block is sealed",
  });
}

async function findOn(source: MemberChain, messageId: Hex): Promise<Omit<FoundMessage, "destination"> | undefined> {
  const located = await locateMessage({ client: chainClient(source.rpcUrl), rollup: source, messageId });
  return located && { ...located, source };
}
