import { readFile } from "node:fs/promises";
import {
  type Address,
  arrayCodec,
  type Codec,
  type Hex,
  hexCodec,
  intCodec,
  objectCodec,
  oneOfCodec,
  ParleyError,
  textCodec,
  uintCodec,
} from "@parley/primitives";
import { writeFileAtomic } from "@parley/runtime";
import { DATA_FORMAT } from "./dataDirectory.ts";

/** What devnet.json says: a running network, for programs. It is there exactly while everything in it is ready. */
export interface DevnetFile {
  format: typeof DATA_FORMAT;
  /** of the process that runs it all */
  pid: number;
  startedAtMs: number;
  /** absolute path of the public facts, as every role reads them */
  deploymentFile: string;
  l1: {
    chainId: bigint;
    rpcUrl: string;
    allocationManager: Address;
    delegationManager: Address;
    strategy: Address;
    operatorRegistry: Address;
    operatorTable: Address;
    stakeShares: Address;
    rollupRegistry: Address;
    rollupPortals: Address;
    slasher: Address;
    executionChallenges: Address;
  };
  rollups: readonly DevnetRollup[];
  /** chains that were there before */
  attached: readonly DevnetRollup[];
  operators: readonly { name: string; seat: number; address: Address; statusUrl: string }[];
  /** `host:port` of all roles' gossip, for whoever joins */
  gossip: readonly string[];
  relayers: readonly { name: string; address: Address; statusUrl: string }[];
  processes: readonly { name: string; pid: number; restarts: number; logFile: string }[];
  /** prefunded, with secret keys that everybody knows */
  accounts: readonly { name: string; address: Address; secretKey: Hex }[];
}

/** One rollup of devnet.json. */
export interface DevnetRollup {
  name: string;
  chainId: bigint;
  rollupId: Hex;
  rpcUrl: string;
  gateway: Address;
  lightClient: Address;
  policy: Address;
  /** the example app that converses */
  parrot: Address;
}

const text = textCodec(4_096);
const address = hexCodec(20);
const chainId = uintCodec(256, 1n);
const integer = intCodec(0, Number.MAX_SAFE_INTEGER);
const list = <T extends object>(shape: { readonly [K in keyof T]-?: Codec<T[K]> }) => arrayCodec(objectCodec<T>(shape), 1_024);

const member: { readonly [K in keyof DevnetRollup]-?: Codec<DevnetRollup[K]> } = {
  name: text,
  chainId,
  rollupId: hexCodec(32),
  rpcUrl: text,
  gateway: address,
  lightClient: address,
  policy: address,
  parrot: address,
};

const codec = objectCodec<DevnetFile>({
  format: oneOfCodec([DATA_FORMAT]),
  pid: integer,
  startedAtMs: integer,
  deploymentFile: text,
  l1: objectCodec<DevnetFile["l1"]>({
    chainId,
    rpcUrl: text,
    allocationManager: address,
    delegationManager: address,
    strategy: address,
    operatorRegistry: address,
    operatorTable: address,
    stakeShares: address,
    rollupRegistry: address,
    rollupPortals: address,
    slasher: address,
    executionChallenges: address,
  }),
  rollups: list(member),
  attached: list(member),
  operators: list<DevnetFile["operators"][number]>({ name: text, seat: integer, address, statusUrl: text }),
  gossip: arrayCodec(text, 1_024),
  relayers: list<DevnetFile["relayers"][number]>({ name: text, address, statusUrl: text }),
  processes: list<DevnetFile["processes"][number]>({ name: text, pid: integer, restarts: integer, logFile: text }),
  accounts: list<DevnetFile["accounts"][number]>({ name: text, address, secretKey: hexCodec(32) }),
});

/** Writes devnet.json as one step, readable by its owner only: test keys are public, but the habit is not. @throws ParleyError STORE_FAILED */
export function writeDevnetFile(path: string, file: DevnetFile): Promise<void> {
  return writeFileAtomic(path, `${JSON.stringify(codec.encode(file), undefined, 2)}\n`, { mode: 0o600 });
}

/** What a reader of devnet.json and of `--json` sees. */
export function encodeDevnetFile(file: DevnetFile): unknown {
  return codec.encode(file);
}

/** @throws ParleyError NOT_RUNNING when there is none; STORE_FAILED, DECODE_FAILED */
export async function readDevnetFile(path: string): Promise<DevnetFile> {
  let content: string;
  try {
    content = await readFile(path, "utf8");
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "ENOENT"))
      throw new ParleyError("STORE_FAILED", `${path} cannot be read`, { fields: { path }, cause, hint: "check whose file it is" });
    throw new ParleyError("NOT_RUNNING", `No network is running there: ${path} does not exist`, {
      fields: { path },
      hint: "start one with `parley up`, wait until it says that it is ready, or name its directory with --data-dir",
    });
  }
  try {
    return codec.decode(JSON.parse(content), "");
  } catch (cause) {
    if (cause instanceof ParleyError) throw cause;
    throw new ParleyError("DECODE_FAILED", `${path} is not JSON`, { fields: { path }, cause });
  }
}
