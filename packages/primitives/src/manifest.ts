import { bytesToHex, hexToBytes } from "viem";
import {
  arrayCodec,
  type Codec,
  decodeError,
  hexCodec,
  intCodec,
  objectCodec,
  oneOfCodec,
  refineCodec,
  textCodec,
  uintCodec,
} from "./codec.ts";
import { blockBeatsCodec, derivationCodec } from "./codecs.ts";
import type { Deployment, RollupDeployment } from "./deployment.ts";
import type { DerivationParams } from "./derivation.ts";
import { type AllocEntry, GATEWAY_ADDRESS, LIGHT_CLIENT_ADDRESS, POLICY_ADDRESS, type Predeploy, SYSTEM_ADDRESS } from "./identities.ts";
import { ParleyError } from "./ParleyError.ts";
import type { Address, Hex } from "./types.ts";

export const MANIFEST_VERSION = "parley/rollup/1";
/** Had neither predeploys nor a block time. */
const FIRST_VERSION = "parley/rollup/0";
/** Bytes, as the registry takes them. */
export const MAX_MANIFEST_LENGTH = 65_536;
/** Of a rollup's blocks: every message of a portal fits into half of one (specs/derivation.md §1), and one that is full of calldata into a frame of gossip. */
export const [MIN_GAS_LIMIT, MAX_GAS_LIMIT] = [15_000_000n, 30_000_000n];
const MAX_PREFUNDED = 512;
const [MAX_PREDEPLOYS, MAX_SLOTS, MAX_CODE] = [64, 512, 24_576];
/** L1 blocks, a week: whoever takes a rollup up derives it from the block on which it rests. */
export const MOST_L1_AGE = 50_400n;
/** The standard predeploys, and the system account (specs/wire.md §3). */
const RESERVED = new RegExp(`^(?:0x5061726c6579|${SYSTEM_ADDRESS})`);
/** Precompiles, of which each fork brings more, and the contracts that belong to forks (EIP-2935, 4788, 7002, 7251). */
const OF_THE_EVM =
  /^0x(?:0{36}|0000f90827f1c53a10cb7a02335b175320002935|000f3df6d732807ef1319fb7b8bb8522d0beac02|00000961ef480eb55e80d19ad83579a64c007002|0000bbddc7ce488642fb579f8b00f3a590007251)/;

/** The rules of a rollup's own that its constructors take, in seconds. */
export interface GenesisRules {
  deallocationDelay: bigint;
  evidenceWindow: bigint;
  margin: bigint;
  loosenDelay: bigint;
  maxFutureDrift: bigint;
}

/** All that the genesis of a rollup is made of, and where the rollup is read: what it publishes on its L1 when it joins (specs/rollups.md §2). */
export interface RollupManifest {
  version: typeof MANIFEST_VERSION;
  /** a label, which nothing rests on: 1 to 32 of a-z, 0-9 and -, beginning with a letter */
  name: string;
  chainId: bigint;
  /** Unix seconds of the genesis */
  timestamp: bigint;
  gasLimit: bigint;
  /** wei; constant */
  baseFeePerGas: bigint;
  coinbase: Address;
  sequencer: Address;
  governance: Address;
  /** of the operator table that its light client begins with */
  tableEpoch: number;
  derivation: DerivationParams;
  rules: GenesisRules;
  prefunded: readonly AllocEntry[];
  /** contracts of its own */
  predeploys: readonly Predeploy[];
  /** beats from one block to the next, 1 to 60; no part of the genesis */
  blockBeats: number;
  /** public JSON-RPC; no part of the genesis */
  rpcUrl: string;
}

/** A rollup's name. */
export const rollupNameCodec: Codec<string> = refineCodec(textCodec(32), (name) =>
  /^[a-z][a-z0-9-]*$/.test(name) ? undefined : "expected a-z, 0-9 and -, beginning with a letter",
);
const address = hexCodec(20);
const seconds = uintCodec(32);
const gasLimit = refineCodec(uintCodec(64), (value) =>
  value < MIN_GAS_LIMIT || value > MAX_GAS_LIMIT ? `expected ${MIN_GAS_LIMIT} to ${MAX_GAS_LIMIT}, got ${value}` : undefined,
);
/** Chain ids beyond it cannot be written in a genesis file. */
const chainId = uintCodec(53, 1n);

const word = hexCodec(32);
/** Contracts that are to stand in a genesis. */
export const predeploysCodec: Codec<readonly Predeploy[]> = arrayCodec(
  objectCodec<Predeploy>({
    address,
    code: hexCodec(1, MAX_CODE),
    storage: arrayCodec(objectCodec<Predeploy["storage"][number]>({ slot: word, value: word }), MAX_SLOTS),
  }),
  MAX_PREDEPLOYS,
);

const manifest = objectCodec<RollupManifest>({
  version: oneOfCodec([MANIFEST_VERSION]),
  name: rollupNameCodec,
  chainId,
  timestamp: uintCodec(40),
  gasLimit,
  baseFeePerGas: uintCodec(128),
  coinbase: address,
  sequencer: address,
  governance: address,
  tableEpoch: intCodec(0, 0xffff_ffff),
  derivation: derivationCodec,
  rules: objectCodec<GenesisRules>({
    deallocationDelay: seconds,
    evidenceWindow: seconds,
    margin: seconds,
    loosenDelay: seconds,
    maxFutureDrift: seconds,
  }),
  prefunded: arrayCodec(objectCodec<AllocEntry>({ address, balanceWei: uintCodec(128) }), MAX_PREFUNDED),
  predeploys: predeploysCodec,
  blockBeats: blockBeatsCodec,
  rpcUrl: textCodec(2_048),
});

/** A manifest as it is published: its JSON, in UTF-8. @throws ParleyError DECODE_FAILED when it is longer than the registry takes */
export function encodeManifest(value: RollupManifest): Hex {
  const bytes = new TextEncoder().encode(JSON.stringify(manifest.encode(value)));
  if (bytes.length > MAX_MANIFEST_LENGTH)
    throw decodeError("", `${bytes.length} bytes are more than the ${MAX_MANIFEST_LENGTH} of a manifest`);
  return bytesToHex(bytes);
}

/** @throws ParleyError DECODE_FAILED for anything else than what `encodeManifest` makes, or made of version 0 */
export function decodeManifest(bytes: Hex): RollupManifest {
  if (bytes.length / 2 - 1 > MAX_MANIFEST_LENGTH) throw decodeError("", `expected at most ${MAX_MANIFEST_LENGTH} bytes`);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(hexToBytes(bytes)));
  } catch (cause) {
    throw new ParleyError("DECODE_FAILED", "a manifest is no JSON", { cause });
  }
  return manifest.decode(upToDate(json), "");
}

function upToDate(json: unknown): unknown {
  if (typeof json !== "object" || json === null || !("version" in json) || "predeploys" in json || "blockBeats" in json) return json;
  return json.version === FIRST_VERSION ? { ...json, version: MANIFEST_VERSION, predeploys: [], blockBeats: 1 } : json;
}

/**
 * Why a rollup with this manifest cannot be a member of the network; undefined when it can. Says nothing of what only the L1 knows, and nothing of its chain id: two members may have the same one, since ids of rollups name their
 * genesis, and who hears whom under which chain id is each policy's own business.
 */
export function manifestProblem(
  { chainId, tableEpoch, derivation, coinbase, sequencer, prefunded, predeploys }: RollupManifest,
  { l1, table, rollups }: Pick<Deployment, "l1" | "table" | "rollups">,
): string | undefined {
  if (chainId === l1.chainId) return `chain id ${chainId} is the L1's`;
  if (tableEpoch !== table.epoch)
    return `its light client begins with the operator table of epoch ${tableEpoch}; the network's is ${table.epoch}`;
  const upon = parentProblem(derivation, { l1, rollups });
  if (upon !== undefined) return upon;
  if (BigInt(sequencer) === 0n) return "it has no sequencer";
  const given = [...prefunded, ...predeploys].map(({ address }) => address);
  const kept = [coinbase, ...given].find((address) => RESERVED.test(address));
  if (kept !== undefined) return `${kept} is of the contracts and the system account that every rollup has`;
  if (new Set(prefunded.map(({ address }) => address)).size !== prefunded.length) return "an account is prefunded twice";
  const twice = given.find((address, i) => given.indexOf(address) !== i);
  if (twice !== undefined) return `${twice} is given two contracts, or one beside its ether`;
  return predeploys.map(predeployProblem).find((problem) => problem !== undefined);
}

function parentProblem({ portals, parent }: DerivationParams, { l1, rollups }: Pick<Deployment, "l1" | "rollups">): string | undefined {
  if (parent === undefined)
    return portals === l1.rollupPortals ? undefined : `its portals are those of ${portals}; the network's are of ${l1.rollupPortals}`;
  const known = rollups.find(({ rollupId }) => rollupId === parent.rollupId);
  if (known === undefined) return `its L1 is rollup ${parent.rollupId}, which is not followed here`;
  if (known.derivation.parent !== undefined) return `its L1 ${known.name} has a rollup as its L1 itself`;
  return known.chainId === parent.chainId ? undefined : `its L1 ${known.name} is chain ${known.chainId}, not ${parent.chainId}`;
}

function predeployProblem({ address, code, storage }: Predeploy): string | undefined {
  if (OF_THE_EVM.test(address)) return `${address} belongs to the EVM`;
  // EIP-3541; EIP-7702 makes accounts of their keys' owners of such ones.
  if (code.startsWith("0xef")) return `the code of ${address} begins with 0xef: no contract's may`;
  if (new Set(storage.map(({ slot }) => slot)).size !== storage.length) return `a slot of ${address} is given twice`;
  if (storage.some(({ value }) => BigInt(value) === 0n))
    return `a slot of ${address} is given the value 0, which all have that are not given`;
  return undefined;
}

/** Why the L1 block on which the genesis rests cannot be one; undefined when it can. @param published number of the L1 block with the manifest */
export function manifestAgeProblem({ derivation: { l1StartNumber } }: RollupManifest, published: bigint): string | undefined {
  if (l1StartNumber > published) return `it rests on L1 block ${l1StartNumber}, which was to come when it was published in ${published}`;
  if (l1StartNumber + MOST_L1_AGE < published)
    return `it rests on L1 block ${l1StartNumber}, more than ${MOST_L1_AGE} before it was published in ${published}`;
  return undefined;
}

/** What everybody may know of a rollup, as `Deployment` has it. `genesisFile` relative to the deployment file, or absolute. */
export function describeRollup(
  { name, chainId, timestamp, gasLimit, baseFeePerGas, coinbase, sequencer, blockBeats, rpcUrl, derivation }: RollupManifest,
  { rollupId, genesisHash, genesisFile }: { rollupId: Hex; genesisHash: Hex; genesisFile: string },
): RollupDeployment {
  const contracts = { gateway: GATEWAY_ADDRESS, lightClient: LIGHT_CLIENT_ADDRESS, policy: POLICY_ADDRESS };
  const of = { name, rollupId, chainId, genesisHash, genesisFile, genesisTimestamp: timestamp };
  return { ...of, gasLimit, baseFeePerGas, coinbase, sequencer, blockBeats, rpcUrl, ...contracts, derivation };
}
