import { ParleyError } from "@parley/primitives";
import { chainClient } from "@parley/sdk";
import type { DevnetFile } from "./devnetFile.ts";

const TIMEOUT_MS = 2_000;

/** What an operator says about itself on /status. */
export interface OperatorStatus {
  /** undefined where it has none in the table in use */
  seat: number | undefined;
  /** of the operator table in use */
  epoch: number;
  /** undefined before its first */
  lastCertificate: { beat: bigint; signers: readonly number[] } | undefined;
  /** operators that the L1 ejected, by name where they have one */
  ejected: readonly string[];
  rollups: readonly { name: string; height: bigint; quarantine: QuarantineStatus | undefined; hasEnded: boolean }[];
}

/** Why an operator signs nothing of a rollup any more. */
export interface QuarantineStatus {
  /** of the first block that it refused */
  number: bigint;
  reason: string;
  sealedHash: string;
  computedHash?: string;
}

/** One chain of a running network as its readers see it now. `undefined`: it did not answer. */
export interface ChainView {
  name: string;
  chainId: bigint;
  rpcUrl: string;
  height: bigint | undefined;
  /** newest block under a certificate; the L1 has none */
  certifiedHeight: bigint | undefined;
  /** newest block that is certified as derived from the L1; undefined while there is none */
  safeHeight: bigint | undefined;
  /** newest one that is certified as derived from what is final on the L1 */
  finalizedHeight: bigint | undefined;
  isQuarantined: boolean;
  /** it left, and some operator derived its last block */
  hasEnded: boolean;
}

export interface NetworkView {
  l1: ChainView;
  /** attached chains behind the others */
  rollups: readonly ChainView[];
  /** in seat order; undefined: it did not answer */
  operators: readonly (OperatorStatus | undefined)[];
  /** newest beat that was certified, as any operator knows */
  certifiedBeat: bigint | undefined;
}

/** Looks at every chain and every operator of a network once. Who does not answer within 2 s is shown as undefined; never throws. */
export async function readNetwork(file: Pick<DevnetFile, "l1" | "rollups" | "attached" | "operators" | "relayers">): Promise<NetworkView> {
  const chains = [...file.rollups, ...file.attached];
  const [l1Height, heights, operators, certified] = await Promise.all([
    heightOf(file.l1.rpcUrl),
    Promise.all(chains.map(({ rpcUrl }) => heightOf(rpcUrl))),
    Promise.all(file.operators.map(({ statusUrl }) => namedStatus(file, statusUrl).catch(() => undefined))),
    certifiedHeights(file.relayers[0]?.statusUrl),
  ]);
  const someSay = (name: string, is: (rollup: OperatorStatus["rollups"][number]) => boolean) =>
    operators.some((status) => status?.rollups.some((rollup) => rollup.name === name && is(rollup)));
  const beats = operators.flatMap((status) => status?.lastCertificate?.beat ?? []);
  return {
    l1: {
      name: "l1",
      chainId: file.l1.chainId,
      rpcUrl: file.l1.rpcUrl,
      height: l1Height,
      certifiedHeight: undefined,
      safeHeight: undefined,
      finalizedHeight: undefined,
      isQuarantined: false,
      hasEnded: false,
    },
    rollups: chains.map(({ name, chainId, rpcUrl }, i) => ({
      name,
      chainId,
      rpcUrl,
      height: heights[i],
      certifiedHeight: certified.get(name)?.certified,
      safeHeight: certified.get(name)?.safe,
      finalizedHeight: certified.get(name)?.finalized,
      isQuarantined: someSay(name, ({ quarantine }) => quarantine !== undefined),
      hasEnded: someSay(name, ({ hasEnded }) => hasEnded),
    })),
    operators,
    certifiedBeat: beats.sort(ascending).at(-1),
  };
}

async function namedStatus({ operators }: Pick<DevnetFile, "operators">, statusUrl: string): Promise<OperatorStatus> {
  const status = await readOperatorStatus(statusUrl);
  const nameOf = (address: string) => operators.find((operator) => operator.address === address)?.name ?? address;
  return { ...status, ejected: status.ejected.map(nameOf) };
}

/** An operator's /status. @throws ParleyError NETWORK_FAILED, DECODE_FAILED */
export async function readOperatorStatus(statusUrl: string): Promise<OperatorStatus> {
  const status = record(await getJson(`${statusUrl}/status`));
  const last = status.lastCertificate;
  return {
    seat: status.seat === null ? undefined : Number(status.seat),
    epoch: Number(status.epoch),
    lastCertificate:
      last === undefined || last === null
        ? undefined
        : { beat: bigint(record(last).beat), signers: list(record(last).signers).map(Number) },
    ejected: list(status.ejected).map(String),
    rollups: list(status.rollups).map((entry) => {
      const { name, height, quarantine, ended } = record(entry);
      return { name: String(name), height: bigint(height ?? "0"), quarantine: quarantineOf(quarantine), hasEnded: ended === true };
    }),
  };
}

/** What a role says about itself on /ready. */
export interface ReadyStatus {
  isReady: boolean;
  /** those that fail, whether they count or not */
  failing: readonly { name: string; says: string; hint: string; sinceMs: number }[];
}

/** A role's /ready. @throws ParleyError NETWORK_FAILED, DECODE_FAILED */
export async function readReady(statusUrl: string): Promise<ReadyStatus> {
  const { status, checks } = record(await getJson(`${statusUrl}/ready`));
  const failing = list(checks)
    .map(record)
    .filter(({ state }) => state === "failing");
  return {
    isReady: status === "ready",
    failing: failing.map(({ name, says, hint, sinceMs }) => ({
      ...{ name: String(name), says: String(says), hint: String(hint), sinceMs: Number(sinceMs) },
    })),
  };
}

function quarantineOf(value: unknown): QuarantineStatus | undefined {
  if (value === null || value === undefined) return undefined;
  const { number, reason, sealedHash, computedHash } = record(value);
  const base = { number: bigint(number), reason: String(reason), sealedHash: String(sealedHash) };
  return computedHash === undefined ? base : { ...base, computedHash: String(computedHash) };
}

interface CertifiedHeights {
  certified: bigint | undefined;
  safe: bigint | undefined;
  finalized: bigint | undefined;
}

async function certifiedHeights(statusUrl: string | undefined): Promise<Map<string, CertifiedHeights>> {
  try {
    const { sources } = record(await getJson(`${statusUrl}/status`)) as { sources?: unknown }; // looked at below
    return new Map(
      list(sources).map((entry) => {
        const { name, certified, safe, finalized } = record(entry) as Record<string, unknown>; // looked at below
        return [String(name), { certified: height(certified), safe: height(safe), finalized: height(finalized) }] as const;
      }),
    );
  } catch {
    return new Map();
  }
}

function height(value: unknown): bigint | undefined {
  return value === null || value === undefined ? undefined : bigint(value);
}

async function heightOf(rpcUrl: string): Promise<bigint | undefined> {
  return chainClient(rpcUrl, { timeoutMs: TIMEOUT_MS, retries: 0 })
    .getBlockNumber()
    .catch(() => undefined);
}

async function getJson(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return await response.json();
  } catch (cause) {
    throw new ParleyError("NETWORK_FAILED", `${url} does not answer`, { fields: { url }, cause, recovery: "retry" });
  }
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>; // an object
  throw new ParleyError("DECODE_FAILED", "A status is not of the expected form");
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new ParleyError("DECODE_FAILED", "A status is not of the expected form");
}

function bigint(value: unknown): bigint {
  if (typeof value === "string" && /^-?\d{1,20}$/.test(value)) return BigInt(value);
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
  throw new ParleyError("DECODE_FAILED", "A status is not of the expected form");
}

function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}
