import { readFile } from "node:fs/promises";
import { type Address, type Hex, ParleyError, type RollupDeployment } from "@parley/primitives";
import type { Logger, Store } from "@parley/runtime";
import { chainClient, readHeaderChain } from "@parley/sdk";
import {
  type HeaderSource,
  type KeySource,
  LocalSigner,
  RemoteSigner,
  readSecretFile,
  readSigningKey,
  type Signer,
  type SigningDomain,
  type SigningNetwork,
  SlashingProtection,
} from "@parley/signer";

/** A signer that is a process of its own (`parley signer`), and what this operator shows it. PEM files. */
export interface RemoteKeySource {
  signerUrl: string;
  /** the authority of both certificates */
  caFile: string;
  certificateFile: string;
  /** readable by its owner alone */
  keyFile: string;
}

/** A test key inline, a keystore, or a signer of its own process. */
export type SigningKeySource = KeySource | RemoteKeySource;

export interface OpenSignersOptions {
  /** the key in use first, then former ones */
  sources: readonly SigningKeySource[];
  operator: Address;
  network: SigningNetwork & Pick<SigningDomain, "scheme">;
  /** whether an empty slashing protection store is the operator's very first start; of a remote signer it is that one's matter */
  allowEmpty: boolean;
  openStore: (name: string) => Promise<Store>;
  headers: HeaderSource;
}

/**
 * Whoever signs with each of an operator's keys: this process, with one store `protection` for all keys, or remote signers.
 * @throws ParleyError PROTECTION_EMPTY, KEYSTORE_INVALID, STORE_FAILED; NETWORK_FAILED, SIGNING_REFUSED from a remote one; CONFIG_INVALID for a remote one beside another key
 */
export async function openSigners({ sources, operator, network, allowEmpty, openStore, headers }: OpenSignersOptions): Promise<Signer[]> {
  let protection: Promise<SlashingProtection> | undefined;
  const open = async () => SlashingProtection.open({ store: await openStore("protection"), operator, network, allowEmpty });
  if (sources.length > 1 && sources.some((source) => typeof source === "object" && "signerUrl" in source)) {
    throw new ParleyError("CONFIG_INVALID", "A remote signer and another key of one operator would each keep records of their own", {
      fields: { keys: sources.length },
      hint: "evidence does not ask which key signed: give the operator all its keys as keystores until no table that counts has a former one, or the remote signer's alone",
    });
  }
  const signers: Signer[] = [];
  for (const source of sources) {
    if (typeof source === "object" && "signerUrl" in source) {
      const { signerUrl, caFile, certificateFile, keyFile } = source;
      const tls = { ca: await readPem(caFile), certificate: await readPem(certificateFile), key: await readSecretFile(keyFile) };
      signers.push(await RemoteSigner.open({ url: signerUrl, tls, operator, headers }));
      continue;
    }
    const secretKey = await readSigningKey(source, network.scheme);
    protection ??= open();
    signers.push(new LocalSigner({ secretKey, network, protection: await protection }));
  }
  return signers;
}

/** What an operator knows of its own rollups. */
export interface HeaderSourceOptions {
  /** the own engine's JSON-RPC; undefined while the rollup is not followed */
  engineUrl: (rollupId: Hex) => string | undefined;
  rollup: (rollupId: Hex) => Pick<RollupDeployment, "name" | "rpcUrl"> | undefined;
  timeoutMs: number;
  logger: Logger;
}

/** Headers of the own engine, or, where that began with a newer state, of the rollup's public RPC: whoever gives them, each hashes to what the one before it says. */
export function headerSource({ engineUrl, rollup, timeoutMs, logger }: HeaderSourceOptions): HeaderSource {
  return async (rollupId, from, to) => {
    const { name, rpcUrl } = rollup(rollupId) ?? {};
    for (const urlOf of [engineUrl, () => rpcUrl]) {
      try {
        const url = urlOf(rollupId);
        if (name === undefined || url === undefined) continue;
        const headers = await readHeaderChain({ client: chainClient(url, { timeoutMs, retries: 0 }), chain: name, from, to });
        return headers.map(({ encoded }) => encoded);
      } catch (error) {
        logger.warn("headers_not_read", { rollup: name, from, to, error });
      }
    }
    return undefined;
  };
}

async function readPem(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new ParleyError("CONFIG_INVALID", `The file ${path} cannot be read`, { fields: { path }, cause, hint: "check the path" });
  }
}
