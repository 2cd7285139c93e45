import { type Deployment, type Hex, ParleyError, type RollupDeployment } from "@parley/primitives";
import { type ChainClient, chainClient, reading } from "./chainClient.ts";
import { laneMessages, type SentMessage } from "./laneMessages.ts";
import { findRollup } from "./rollups.ts";

/** A message, where it was sent and where it goes. */
export interface FoundMessage extends SentMessage {
  source: RollupDeployment;
  destination: RollupDeployment;
  /** timestamp of the block that it was sent in, Unix seconds */
  sentAt: bigint;
}

/**
 * Looks for a message in the logs of every rollup of the deployment. A rollup that does not answer is passed over unless nobody has the message.
 * @throws ParleyError MESSAGE_NOT_FOUND; RPC_FAILED when none had it and some did not answer; ROLLUP_UNKNOWN when it goes to a rollup that is not in the deployment
 */
export async function findMessage({
  deployment,
  messageId,
}: {
  deployment: Pick<Deployment, "rollups">;
  messageId: Hex;
}): Promise<FoundMessage> {
  const id = messageId.toLowerCase() as Hex; // the same hex in lower case
  const outcomes = await Promise.allSettled(deployment.rollups.map((source) => findOn(source, chainClient(source.rpcUrl), id)));
  for (const outcome of outcomes) {
    if (outcome.status !== "fulfilled" || outcome.value === undefined) continue;
    const destination = findRollup(deployment, outcome.value.message.destinationId);
    if (destination === undefined) {
      throw new ParleyError(
        "ROLLUP_UNKNOWN",
        `Message ${id} goes to rollup ${outcome.value.message.destinationId}, which is not in the deployment`,
        {
          fields: { messageId: id, destinationId: outcome.value.message.destinationId },
        },
      );
    }
    return { ...outcome.value, destination };
  }
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
  throw new ParleyError("MESSAGE_NOT_FOUND", `No rollup has sent message ${id}`, {
    fields: { messageId: id, rollups: deployment.rollups.map(({ name }) => name) },
    hint: "check the id; a message counts as sent once its block is sealed",
  });
}

async function findOn(
  source: RollupDeployment,
  client: ChainClient,
  messageId: Hex,
): Promise<Omit<FoundMessage, "destination"> | undefined> {
  const to = await reading(source.name, "reading the block number", () => client.getBlockNumber());
  const [sent] = await laneMessages({ client, rollup: source, messageId, from: 0n, to });
  if (sent === undefined) return undefined;
  const { timestamp } = await reading(source.name, `reading block ${sent.blockNumber}`, () =>
    client.getBlock({ blockNumber: sent.blockNumber }),
  );
  return { ...sent, source, sentAt: timestamp };
}
