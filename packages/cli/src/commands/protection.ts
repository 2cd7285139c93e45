import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ROLE_CONFIGS } from "@parley/devnet/roleConfigs";
import { decodeDeployment, ParleyError } from "@parley/primitives";
import { acquireLock, openLevelStore, writeFileAtomic } from "@parley/runtime";
import { decodeInterchange, encodeInterchange, type InterchangeOwner, SlashingProtection, signerConfigCodec } from "@parley/signer";
import { defineCommand } from "../Command.ts";
import { jsonFlag } from "../commonFlags.ts";
import { configFlag, requireConfig } from "../configFlag.ts";
import { switchFlag } from "../flags.ts";
import { readConfig, readJson } from "../readConfig.ts";

/** Of an interchange file. */
const MOST_FILE_BYTES = 512 * 1024 * 1024;
const file = { name: "FILE", help: "interchange file (specs/protection.md)" };

export const exportProtection = defineCommand({
  spec: {
    name: "protection export",
    summary: "Write into FILE what a stopped operator or signer has signed.",
    positionals: [file],
    flags: {
      config: configFlag,
      json: jsonFlag,
      minimal: switchFlag("only the highest of each subject: below it nothing may be signed again, and files stay small"),
    },
  },
  async run({ flags, positionals, output }) {
    const [path = ""] = positionals;
    const { dataDir, owner } = await ownerOf(requireConfig(flags.config, "protection export"));
    const subjects = await withProtection(dataDir, owner, false, async (protection) => {
      const state = await protection.exportState();
      await writeFileAtomic(resolve(path), encodeInterchange(owner, state, { minimal: flags.minimal }), { mode: 0o600 });
      return state.size;
    });
    output.say({ event: "exported", file: resolve(path), subjects }, `what was signed about ${subjects} subjects is in ${path}`);
    return 0;
  },
});

export const importProtection = defineCommand({
  spec: {
    name: "protection import",
    summary: "Take in what FILE says was signed: the operator or signer, which has to be stopped, then refuses what either refuses.",
    positionals: [file],
    flags: { config: configFlag, json: jsonFlag },
  },
  async run({ flags, positionals, output }) {
    const [path = ""] = positionals;
    const { dataDir, owner } = await ownerOf(requireConfig(flags.config, "protection import"));
    const state = decodeInterchange(await readText(resolve(path)), owner);
    const conflicts = await withProtection(dataDir, owner, "import", (protection) => protection.importState(state));
    output.say(
      { event: "imported", file: resolve(path), subjects: state.size, conflicts },
      `what was signed about ${state.size} subjects was taken in`,
    );
    for (const { rollupId, anchor, number } of conflicts)
      output.say(
        { event: "conflict", rollupId, anchor, number },
        `  two different unsafe heads of block ${number} of ${rollupId} were signed: the operator can be slashed for them, and signs no unsafe head of this branch any more`,
      );
    return conflicts.length === 0 ? 0 : 1;
  },
});

/** Whose records a role's configuration speaks of. @throws ParleyError CONFIG_INVALID, DECODE_FAILED */
async function ownerOf(configFile: string): Promise<{ dataDir: string; owner: InterchangeOwner }> {
  const path = resolve(configFile);
  const json = await readJson(path);
  if (typeof json === "object" && json !== null && "operatorSetId" in json) {
    const { dataDir, operator, l1ChainId, avs, operatorSetId } = await readConfig(signerConfigCodec, path);
    return { dataDir, owner: { operator, network: { l1ChainId, avs, operatorSetId } } };
  }
  const { dataDir, deploymentFile, operator, signingKey } = await readConfig(ROLE_CONFIGS.operator, path);
  if (typeof signingKey === "object" && "signerUrl" in signingKey) {
    throw new ParleyError("CONFIG_INVALID", "This operator's records are with its signer", {
      fields: { signerUrl: signingKey.signerUrl },
      hint: "name the configuration of the signer",
    });
  }
  const { table } = decodeDeployment(await readJson(resolve(deploymentFile)));
  return { dataDir, owner: { operator, network: table } };
}

/** @throws ParleyError STORE_FAILED while the role runs */
async function withProtection<T>(
  dataDir: string,
  owner: InterchangeOwner,
  allowEmpty: false | "import",
  task: (protection: SlashingProtection) => Promise<T>,
): Promise<T> {
  const lock = await acquireLock(dataDir);
  try {
    const store = await openLevelStore(join(dataDir, "protection"));
    try {
      return await task(await SlashingProtection.open({ store, ...owner, allowEmpty }));
    } finally {
      await store.close();
    }
  } finally {
    await lock.release();
  }
}

async function readText(path: string): Promise<string> {
  const refused = (problem: string, cause?: unknown) =>
    new ParleyError("INTERCHANGE_INVALID", `The file ${path} ${problem}`, { fields: { path }, cause, hint: "check the path" });
  try {
    if ((await stat(path)).size > MOST_FILE_BYTES) throw refused("is too long");
    return await readFile(path, "utf8");
  } catch (cause) {
    throw cause instanceof ParleyError ? cause : refused("cannot be read", cause);
  }
}
