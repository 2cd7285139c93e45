import {
  type Address,
  arrayCodec,
  type Codec,
  decodeError,
  type Hex,
  hexCodec,
  intCodec,
  objectCodec,
  oneOfCodec,
  textCodec,
} from "@parley/primitives";
import { type KeySource, keySourceCodec } from "@parley/signer/config";

/** What every role is told. Paths are absolute. */
interface CommonConfig {
  /** in logs, and to peers */
  name: string;
  /** the public facts of the network */
  deploymentFile: string;
  /** the role's stores; nobody else's */
  dataDir: string;
  /** gossip; port 0: any free one */
  listen: { host: string; port: number };
  /** `host:port` of peers to dial */
  peers: readonly string[];
}

/** Of who derives rollups from the L1. */
interface DerivingConfig {
  /** L1 blocks that have to lie on top of one before what it holds is called `safe`: 0 only where the L1 never reorganises itself. For all roles of a network the same */
  safeDepth: number;
  /** beacon APIs that have the blobs of batches, asked in turn; a development chain has its own */
  beaconUrls: readonly string[];
}

export interface SequencerRoleConfig extends CommonConfig, DerivingConfig {
  /** name or id of the rollup */
  rollup: string;
  /** public JSON-RPC */
  rpcPort: number;
  sequencerKey: Hex;
  /** L1 blocks that have to lie on top of one before a block rests on it: 0 only where the L1 never reorganises itself */
  originDepth: number;
  /** pays for batches on the L1 */
  batcherKey: Hex;
  /** what batches travel in: with blobs a block may be larger, and calldata is what they fall back to */
  da: "calldata" | "blobs";
  /** most gwei for a unit of the L1's gas */
  batchMaxFeeGwei: number;
  /** most gwei for a unit of the L1's blob gas, of which a blob takes 131,072 */
  batchMaxBlobFeeGwei: number;
  /** its own node of the rollup that is its L1, where one is: else it reads that at the deployment's RPC, and posts there */
  rpcUrls: RpcUrls;
  /** fault injection, set off by SIGUSR2 */
  fault: "none" | "false-state-root" | "other-block";
}

/** Of who can take up rollups that join while it runs. */
interface AdoptingConfig {
  /** all rollups that join, or none beside the deployment's */
  adopt: "all" | "none";
}

/** Where chains are read instead of at the deployment's RPC, by name or id. */
export type RpcUrls = readonly { rollup: string; rpcUrl: string }[];

/**
 * Where a key is that signs for a seat: a test key inline; a keystore of ERC-2335 and the file of its password, both readable by their owner alone; or a signer in a process of its own (`parley signer`),
 * with which both sides show certificates of one authority. Of test keys nobody has anything.
 */
export type SigningKeyConfig = KeySource | { signerUrl: string; caFile: string; certificateFile: string; keyFile: string };

export interface OperatorRoleConfig extends CommonConfig, DerivingConfig, AdoptingConfig {
  /** its address in operator tables */
  operator: Address;
  signingKey: SigningKeyConfig;
  /** keys that were rotated and may still have a seat in a table that counts */
  formerKeys: readonly SigningKeyConfig[];
  /** pays for the next epoch's publication, for reports of faults on the L1, and for disputes there */
  ethKey: Hex;
  /** whether it disputes what is proposed to the L1's settlement and is wrong: needs the bond for one dispute of each rollup */
  watchSettlement: boolean;
  statusPort: number;
  /** newest blocks of each rollup that stay on disk, beside those that are still needed: 0 for all, or at least 512. The engine's memory is bounded with them */
  keepBlocks: number;
  /** its own nodes of attached chains: without one it believes the deployment's RPC what happens there. Several of one chain, of different hosts, have to agree */
  rpcUrls: RpcUrls;
  /** endpoints of the L1, at least two and of different hosts: all have to agree, else nothing is signed. Without any the deployment's alone is read */
  l1RpcUrls: readonly string[];
  /** whether fewer than two will do: only where there is one L1 on one machine */
  allowSingleL1Source: boolean;
  /** whether an empty slashing protection store is this operator's very first start in this network, with any key */
  allowEmptyProtection: boolean;
  /** beats that it listens for its own key before it signs anything: 32 are right wherever a key is worth something. 0, not at all, is for local networks */
  doppelgangerBeats: number;
  /** fault injection: `equivocate` is set off by SIGUSR2 */
  fault: "none" | "equivocate" | "copycat";
}

export interface RelayerRoleConfig extends CommonConfig, AdoptingConfig {
  /** pays on every rollup */
  ethKey: Hex;
  statusPort: number;
  /** seconds between two outputs of each rollup that it shows to the L1's settlement, and pays for there; 0: it shows none */
  settleSeconds: number;
  /** where rollups are read instead of at the deployment's RPC: at a node that derives one whose sequencer is silent */
  rpcUrls: RpcUrls;
}

const text = textCodec(4_096);
const port = intCodec(0, 65_535);
const common = {
  name: textCodec(64),
  deploymentFile: text,
  dataDir: text,
  listen: objectCodec<CommonConfig["listen"]>({ host: text, port }),
  peers: arrayCodec(text, 1_024),
};
const deriving = { safeDepth: intCodec(0, 1_024), beaconUrls: arrayCodec(text, 16) };
const adopt = oneOfCodec(["all", "none"]);
const flag: Codec<boolean> = {
  encode: (value) => value,
  decode(input, path) {
    if (typeof input !== "boolean") throw decodeError(path, "expected true or false");
    return input;
  },
};

const rpcUrls = arrayCodec(objectCodec<RpcUrls[number]>({ rollup: text, rpcUrl: text }), 1_024);

const remoteKey = objectCodec({ signerUrl: text, caFile: text, certificateFile: text, keyFile: text });
const signingKey: Codec<SigningKeyConfig> = {
  encode: (value) => (typeof value === "object" && "signerUrl" in value ? remoteKey.encode(value) : keySourceCodec.encode(value)),
  decode: (input, path) =>
    typeof input === "object" && input !== null && "signerUrl" in input
      ? remoteKey.decode(input, path)
      : keySourceCodec.decode(input, path),
};

/** Codecs of the roles' configuration files; unknown keys are refused with the nearest known one. */
export const ROLE_CONFIGS = {
  rollup: objectCodec<SequencerRoleConfig>({
    ...common,
    rollup: text,
    rpcPort: port,
    sequencerKey: hexCodec(32),
    originDepth: intCodec(0, 1_024),
    ...deriving,
    batcherKey: hexCodec(32),
    da: oneOfCodec(["calldata", "blobs"]),
    batchMaxFeeGwei: intCodec(1, 1_000_000),
    batchMaxBlobFeeGwei: intCodec(1, 1_000_000),
    rpcUrls,
    fault: oneOfCodec(["none", "false-state-root", "other-block"]),
  }),
  operator: objectCodec<OperatorRoleConfig>({
    ...common,
    operator: hexCodec(20),
    signingKey,
    formerKeys: arrayCodec(signingKey, 16),
    ethKey: hexCodec(32),
    watchSettlement: flag,
    statusPort: port,
    ...deriving,
    keepBlocks: intCodec(0, 2_147_483_647),
    allowEmptyProtection: flag,
    doppelgangerBeats: intCodec(0, 100_000),
    adopt,
    rpcUrls,
    l1RpcUrls: arrayCodec(text, 16),
    allowSingleL1Source: flag,
    fault: oneOfCodec(["none", "equivocate", "copycat"]),
  }),
  relayer: objectCodec<RelayerRoleConfig>({
    ...common,
    ethKey: hexCodec(32),
    statusPort: port,
    settleSeconds: intCodec(0, 1_000_000),
    adopt,
    rpcUrls,
  }),
} as const;

export type RoleName = keyof typeof ROLE_CONFIGS;
