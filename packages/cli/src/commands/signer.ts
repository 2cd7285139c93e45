import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ParleyError } from "@parley/primitives";
import { acquireLock, createMetrics, jsonLogger, openLevelStore, RUNTIME_METRICS_HELP, systemClock } from "@parley/runtime";
import {
  LocalSigner,
  RemoteKey,
  readSecretFile,
  readSigningKey,
  SIGNER_METRICS_HELP,
  type SignerConfig,
  SlashingProtection,
  serveSigner,
  signerConfigCodec,
} from "@parley/signer";
import { defineCommand } from "../Command.ts";
import { configFlag, requireConfig } from "../configFlag.ts";
import { readConfig } from "../readConfig.ts";

export const signer = defineCommand({
  spec: {
    name: "signer",
    summary: "Run a signer: hold one operator's key, and sign for it what its slashing protection allows.",
    positionals: [],
    flags: { config: configFlag },
  },
  async run({ flags, signal }) {
    const config = await readConfig(signerConfigCodec, resolve(requireConfig(flags.config, "signer")));
    const logger = jsonLogger({
      write: (line) => void process.stdout.write(line),
      level: "info",
      fields: { role: config.name },
      clock: systemClock,
    });
    const stop = await startSigner(config, logger);
    process.send?.({ type: "ready" });
    await new Promise<void>((done) => {
      if (signal.aborted) done();
      else signal.addEventListener("abort", () => done(), { once: true });
    });
    logger.info("role_stopping", { reason: "interrupted" });
    await stop();
    return 0;
  },
});

/** @returns what ends it */
async function startSigner(config: SignerConfig, logger: ReturnType<typeof jsonLogger>): Promise<() => Promise<void>> {
  const { dataDir, listen, operator, l1ChainId, avs, operatorSetId, scheme, signingKey, allowEmptyProtection } = config;
  const cleanups: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let cleanup = cleanups.pop(); cleanup !== undefined; cleanup = cleanups.pop()) await cleanup();
  };
  try {
    const lock = await acquireLock(dataDir);
    cleanups.push(() => lock.release());
    const metrics = createMetrics({ help: { ...RUNTIME_METRICS_HELP, ...SIGNER_METRICS_HELP } });
    const network = { l1ChainId, avs, operatorSetId, scheme };
    const secretKey = await readSigningKey(signingKey, scheme);
    const store = await openLevelStore(join(dataDir, "protection"));
    cleanups.push(() => store.close());
    const protection = await SlashingProtection.open({ store, operator, network, allowEmpty: allowEmptyProtection });
    const key = new RemoteKey({
      signer: new LocalSigner({ secretKey, network, protection }),
      protection,
      operator,
      network,
      metrics,
    });
    const { caFile, certificateFile, keyFile } = config.tls;
    const tls = { ca: await readPem(caFile), certificate: await readPem(certificateFile), key: await readSecretFile(keyFile) };
    const server = await serveSigner({ ...listen, tls, keys: [key], clock: systemClock, logger, metrics });
    cleanups.push(() => server.stop());
    logger.info("signer_started", { url: server.url, operator, publicKey: key.description.publicKey });
    return stop;
  } catch (error) {
    logger.error("role_failed", { error });
    await stop();
    throw error;
  }
}

async function readPem(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new ParleyError("CONFIG_INVALID", `The file ${path} cannot be read`, { fields: { path }, cause, hint: "check the path" });
  }
}
