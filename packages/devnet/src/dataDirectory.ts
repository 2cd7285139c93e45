import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { ParleyError } from "@parley/primitives";
import { acquireLock, writeFileAtomic } from "@parley/runtime";

/** Grows with every change that makes old directories unreadable. */
export const DATA_FORMAT = "parley-devnet/0";

const MARKER = "parley-devnet.json";
/** The lock holds no data and may be there before the marker is. */
const LOCK = "lock";

/** Where everything of a local network lies. */
export interface DataPaths {
  root: string;
  logs: string;
  genesis: string;
  configs: string;
  /** a directory per role, for its stores */
  roles: string;
  deployment: string;
  /** a file for each rollup that joined and whose sequencer is to run in this network */
  joined: string;
  /** devnet.json: there only while the network is ready */
  devnet: string;
}

/** The owned data directory of a network that is about to begin. */
export interface DataDirectory {
  paths: DataPaths;
  /** an earlier network of this format was here */
  hasContent: boolean;
  /** Removes what an earlier network left, and makes the folders of a new one. @throws ParleyError STORE_FAILED */
  reset(): Promise<void>;
  /** Removes what only a running or finished network should leave: everything but the logs. */
  clear(): Promise<void>;
  release(): Promise<void>;
}

/** The layout of a data directory. */
export function dataPaths(root: string): DataPaths {
  const at = (name: string) => join(root, name);
  return {
    root,
    logs: at("logs"),
    genesis: at("genesis"),
    configs: at("configs"),
    roles: at("roles"),
    joined: at("joined"),
    deployment: at("deployment.json"),
    devnet: at("devnet.json"),
  };
}

/**
 * Refuses a directory that is not ours to use: one with content but without our marker, or of another format. A missing or empty one is fine. Changes nothing.
 * @throws ParleyError DATA_DIRECTORY_REFUSED; STORE_FAILED when it cannot be read
 */
export async function checkDataDirectory(root: string): Promise<{ isFresh: boolean }> {
  let names: string[];
  try {
    names = await readdir(root);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code === "ENOENT") return { isFresh: true };
    throw new ParleyError("STORE_FAILED", `The data directory ${root} cannot be read`, {
      fields: { root },
      cause,
      hint: "choose another one with --data-dir",
    });
  }
  if (names.every((name) => name === LOCK)) return { isFresh: true };

  const text = await readFile(join(root, MARKER), "utf8").catch(() => undefined);
  if (text === undefined) {
    throw new ParleyError(
      "DATA_DIRECTORY_REFUSED",
      `${root} has content that is not of a Parley network (${names.slice(0, 3).join(", ")})`,
      {
        fields: { root },
        hint: "choose an empty or missing directory with --data-dir",
      },
    );
  }
  const format = formatOf(text);
  if (format !== DATA_FORMAT) {
    throw new ParleyError("DATA_DIRECTORY_REFUSED", `${root} has the data format ${format}; this version uses ${DATA_FORMAT}`, {
      fields: { root, format, expected: DATA_FORMAT },
      hint: "use the version that made it, delete it, or choose another one with --data-dir",
    });
  }
  return { isFresh: false };
}

/**
 * Takes a data directory for a new network: checks and locks it. Nothing in it changes before `reset`.
 * @throws ParleyError as `checkDataDirectory`; STORE_FAILED when another process holds it
 */
export async function openDataDirectory(root: string): Promise<DataDirectory> {
  const { isFresh } = await checkDataDirectory(root);
  const lock = await acquireLock(root).catch((cause: unknown) => {
    if (!(cause instanceof ParleyError) || cause.fields.ownerPid === undefined) throw cause;
    throw new ParleyError("STORE_FAILED", `Process ${cause.fields.ownerPid} already runs a network in ${root}`, {
      fields: cause.fields,
      hint: "`parley down` ends it; or choose another directory with --data-dir",
    });
  });
  const paths = dataPaths(root);
  const remove = async (keep: readonly string[]) => {
    for (const name of await readdir(root)) if (!keep.includes(name)) await rm(join(root, name), { recursive: true, force: true });
  };
  return {
    paths,
    hasContent: !isFresh,
    async reset() {
      // The marker is written first and removed never: an interrupted reset leaves a directory that the next `up` accepts.
      await writeFileAtomic(join(root, MARKER), `${JSON.stringify({ format: DATA_FORMAT })}\n`);
      await remove([LOCK, MARKER]);
      for (const folder of [paths.logs, paths.genesis, paths.configs, paths.roles, paths.joined]) await mkdir(folder, { recursive: true });
    },
    clear: () => remove([LOCK, MARKER, "logs"]),
    release: () => lock.release(),
  };
}

function formatOf(text: string): string {
  try {
    const marker: unknown = JSON.parse(text);
    if (typeof marker === "object" && marker !== null && "format" in marker && typeof marker.format === "string")
      return marker.format.slice(0, 64);
  } catch {
    // falls through: unreadable is another format
  }
  return "(unreadable)";
}
