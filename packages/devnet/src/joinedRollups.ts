import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  type Address,
  type AttachedRollup,
  attachedRollupCodec,
  type Codec,
  hexCodec,
  objectCodec,
  ParleyError,
  type RollupDeployment,
  rollupDeploymentCodec,
} from "@parley/primitives";
import { type Clock, writeFileAtomic } from "@parley/runtime";

const POLL_MS = 250;
const REFUSED = ".refused";

/** A rollup whose sequencer a running network is asked to run; its role's configuration is in `configs/sequencer-NAME.json`, its genesis in `genesis/NAME.json`. */
export interface JoinedRollup {
  rollup: RollupDeployment;
  /** the example app on it */
  parrot: Address;
}

/** A chain that runs elsewhere, and of which the roles of a running network are to know. */
export interface JoinedAttached {
  attached: AttachedRollup;
  parrot: Address;
}

export type Joined = JoinedRollup | JoinedAttached;

const rollupCodec: Codec<JoinedRollup> = objectCodec<JoinedRollup>({ rollup: rollupDeploymentCodec, parrot: hexCodec(20) });
const attachedCodec: Codec<JoinedAttached> = objectCodec<JoinedAttached>({ attached: attachedRollupCodec, parrot: hexCodec(20) });
const codec: Codec<Joined> = {
  encode: (joined) => ("rollup" in joined ? rollupCodec.encode(joined) : attachedCodec.encode(joined)),
  decode: (input, path) =>
    (typeof input === "object" && input !== null && "attached" in input ? attachedCodec : rollupCodec).decode(input, path),
};

/** Asks the network whose directory that is. @throws ParleyError STORE_FAILED */
export async function requestHosting(directory: string, joined: Joined): Promise<void> {
  const { name } = "rollup" in joined ? joined.rollup : joined.attached;
  await rm(join(directory, `${name}${REFUSED}`), { force: true });
  await writeFileAtomic(join(directory, `${name}.json`), `${JSON.stringify(codec.encode(joined), undefined, 2)}\n`);
}

/** Why the network did not take up what it was asked for; undefined: it did, or has not answered yet. */
export async function hostingRefusal(directory: string, name: string): Promise<string | undefined> {
  return readFile(join(directory, `${name}${REFUSED}`), "utf8").catch(() => undefined);
}

/**
 * Hands every request in `directory` to `host` once, in the order of their names, until the signal. One that fails is taken away and answered by a file, so that it can be made again, and does not keep the others from being hosted. A directory, since it takes no more than the right to
 * write there, which whoever may end the network has as well.
 */
export async function hostJoined({
  directory,
  host,
  clock,
  signal,
}: {
  directory: string;
  host(joined: Joined): Promise<void>;
  clock: Clock;
  signal: AbortSignal;
}): Promise<void> {
  const seen = new Set<string>();
  while (!signal.aborted) {
    const names = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith(".json") && !seen.has(name));
    for (const name of names.sort()) {
      seen.add(name);
      try {
        await host(codec.decode(await readRequest(join(directory, name)), ""));
      } catch (error) {
        if (signal.aborted) return;
        const reason = error instanceof ParleyError ? error.message : String(error);
        await rm(join(directory, name), { force: true });
        seen.delete(name);
        await writeFileAtomic(join(directory, `${name.slice(0, -".json".length)}${REFUSED}`), reason).catch(() => undefined);
      }
    }
    await clock.sleep(POLL_MS, signal).catch(() => undefined);
  }
}

async function readRequest(path: string): Promise<unknown> {
  const content = await readFile(path, "utf8");
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new ParleyError("DECODE_FAILED", `${path} is not JSON`, { fields: { path }, cause });
  }
}
