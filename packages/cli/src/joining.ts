import { join } from "node:path";
import { dataPaths } from "@parley/devnet";
import { ParleyError } from "@parley/primitives";
import { acquireLock } from "@parley/runtime";

/**
 * Lets one rollup after the other join a local network: two at once would be given the same chain id and ports, and take each other's nonces.
 * @throws ParleyError CONFIG_INVALID while another one joins; what `work` throws
 */
export async function oneAtATime<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const lock = await acquireLock(join(dataPaths(dataDir).roles, "joining")).catch((cause: unknown) => {
    const ownerPid = cause instanceof ParleyError ? cause.fields.ownerPid : undefined;
    const owner = ownerPid === undefined ? "" : ` (process ${ownerPid})`;
    throw new ParleyError("CONFIG_INVALID", `Another rollup is joining this network now${owner}`, {
      fields: { dataDir, ownerPid },
      cause,
      hint: "try again when it has",
    });
  });
  try {
    return await work();
  } finally {
    await lock.release();
  }
}
