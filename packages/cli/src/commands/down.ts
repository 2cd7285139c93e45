import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { checkDataDirectory, dataPaths, until } from "@parley/devnet";
import { ParleyError } from "@parley/primitives";
import { acquireLock, systemClock } from "@parley/runtime";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";

const TIMEOUT_MS = 60_000;

export const down = defineCommand({
  spec: {
    name: "down",
    summary: "End the network that runs in a data directory.",
    positionals: [],
    flags: { dataDir: dataDirFlag, json: jsonFlag },
  },
  async run({ flags, output, cwd, signal }) {
    const root = resolve(cwd, flags.dataDir);
    const { isFresh } = await checkDataDirectory(root);
    const owner = isFresh ? undefined : await ownerOf(root);
    if (owner === undefined) {
      // After a SIGKILL of `up` nothing runs, but the file is still there.
      if (!isFresh) await rm(dataPaths(root).devnet, { force: true });
      throw new ParleyError("NOT_RUNNING", `No network is running in ${root}`, {
        fields: { root },
        hint: "name another directory with --data-dir",
      });
    }
    process.kill(owner, "SIGTERM");
    output.progress(`asked process ${owner} to end`);
    await until({ what: `The end of process ${owner}`, timeoutMs: TIMEOUT_MS, clock: systemClock, signal, pollMs: 100 }, async () =>
      (await ownerOf(root)) === undefined ? true : undefined,
    );
    output.say({ event: "down", pid: owner }, `the network in ${root} has ended`);
    return 0;
  },
});

/**
 * The process that holds the directory, if one does. The kernel's lock says whether it lives, and only then is the recorded pid believed: a number alone may belong to
 * anybody by now.
 */
async function ownerOf(root: string): Promise<number | undefined> {
  try {
    const lock = await acquireLock(root);
    await lock.release();
    return undefined;
  } catch (error) {
    const pid = error instanceof ParleyError ? error.fields.ownerPid : undefined;
    if (typeof pid === "number") return pid;
    throw error;
  }
}
