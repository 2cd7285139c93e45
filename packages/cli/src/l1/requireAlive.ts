import { type Deployment, ParleyError, type RollupDeployment } from "@parley/primitives";
import { chainClient, type Home, homeOf, readEnding } from "@parley/sdk";

/** For people. */
export function placeOf({ name, rollup }: Home): string {
  return rollup === undefined ? "the L1" : name;
}

/** What a rollup is asked for that makes no blocks any more waits for ever. @throws ParleyError CONFIG_INVALID for one that has ended; RPC_FAILED */
export async function requireAlive(deployment: Deployment, rollup: RollupDeployment): Promise<void> {
  const home = homeOf(deployment, rollup);
  const { ended } = await readEnding({ deployment, rollup, l1Client: chainClient(home.rpcUrl) });
  if (ended === undefined) return;
  throw new ParleyError("CONFIG_INVALID", `${rollup.name} has ended, with block ${ended.number}: it makes no blocks any more`, {
    fields: { rollup: rollup.name, number: ended.number },
    hint: `what accounts had there is paid on ${placeOf(home)}: parley l1 claim --all --rollup ${rollup.name}`,
  });
}
