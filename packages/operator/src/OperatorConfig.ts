import type { Network } from "@parley/network";
import type { Address, AttachedRollup, Deployment, Hex, RollupDeployment } from "@parley/primitives";
import type { Clock, Logger, Metrics, Store } from "@parley/runtime";
import type { ChainClient } from "@parley/sdk";
import type { Engine } from "@parley/stacks";
import type { SigningKeySource } from "./openSigner.ts";

export interface OperatorConfig {
  name: string;
  deployment: Deployment;
  /** its address in operator tables */
  operator: Address;
  /** of the seats that it has with this key or a former one; in a table without such a seat it looks on */
  signingKey: SigningKeySource;
  /** keys that were rotated and still have a seat in a table that counts */
  formerKeys?: readonly SigningKeySource[];
  /** beats that the operator listens for its own keys before it signs; 0: it does not */
  doppelgangerBeats: number;
  /** secret key of the account that reports faults to the L1, and pays for disputes there */
  ethKey: Hex;
  /** whether wrong proposals to the L1's settlement are disputed; not unless told */
  watchSettlement?: boolean;
  /** whether an empty slashing protection store is the operator's very first start, with any key */
  allowEmpty: boolean;
  /** L1 blocks that have to lie on top of one before what it holds is called `safe`; 4 unless told */
  safeDepth?: number;
  /** endpoints of the L1, of different hosts, all of which have to agree; the deployment's alone if there is none */
  l1RpcUrls?: readonly string[];
  /** whether fewer than two of them will do, so that whoever runs the one can have anything signed: for networks of one machine. Not unless told */
  allowSingleL1Source?: boolean;
  /** milliseconds for which sources of the L1 that failed have to agree before anything is signed again; 10,000 unless told */
  sourcesQuietMs?: number;
  /** this operator's own nodes of an attached chain, all of which have to agree; the one of its `rpcUrl` unless told */
  nodesOf?: (chain: AttachedRollup) => readonly string[];
  /** beacon APIs that have the blobs of batches, asked in turn; a development chain has its own */
  beaconUrls?: readonly string[];
  /** newest blocks of each rollup that stay on disk, beside those that are still needed, at least 512; all unless told */
  keepBlocks?: number | undefined;
  /** where /status, /metrics, /health and /ready are served; nowhere unless given, 0 = any free port */
  statusPort?: number;
  statusHost?: string;
  /** fault injection: sign two heads of a block on SIGUSR2, or answer challenges with what others showed */
  fault?: "equivocate" | "copycat";
}

export interface OperatorDeps {
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** not started yet */
  network: Network;
  /** a store of its own for each name, which nobody else has open */
  openStore: (name: string) => Promise<Store>;
  /** a fresh engine at the rollup's genesis, not started yet */
  createEngine: (rollup: RollupDeployment) => Engine | Promise<Engine>;
}

export interface Operator {
  /** how it reads the L1 */
  l1: ChainClient;
  /** Takes up another rollup, which joined since. One that is followed already, or is being taken up, is left as it is. @throws ParleyError as `startOperator` */
  follow(rollup: RollupDeployment): Promise<void>;
  /** Takes up a chain that was attached since. One that is followed already is left as it is. */
  attach(chain: AttachedRollup): void;
  stop(): Promise<void>;
  status(): object;
  /** resolves with the reason when the operator cannot go on: an engine ended, a store failed */
  failed: Promise<Error>;
  /** of /status, where it is served */
  statusUrl: string | undefined;
  /** lies now; only with `fault` */
  triggerFault(): void;
}
