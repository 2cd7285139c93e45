import { Libp2pNetwork } from "@parley/network";
import {
  type Attestation,
  type CertifiedCheckpoint,
  type Declaration,
  type Deployment,
  decodeSigners,
  type Head,
  networkIdOf,
  type SealedBlock,
} from "@parley/primitives";
import { systemClock as clock, createMetrics, silentLogger, systemRng } from "@parley/runtime";
import { type ChainClient, chainClient } from "@parley/sdk";

/** What everybody hears who is connected to all: it keeps everything and passes nothing on, so that it is no way around a cut. */
export class Ear {
  readonly certified: CertifiedCheckpoint[] = [];
  readonly declared: Declaration[] = [];
  readonly attested: Attestation[] = [];
  /** blocks that some operator passed on */
  readonly sealed: SealedBlock[] = [];
  readonly #network: Libp2pNetwork;
  readonly #deployment: Deployment;

  private constructor(deployment: Deployment, peers: readonly string[]) {
    this.#deployment = deployment;
    this.#network = new Libp2pNetwork({
      ...{ listen: { host: "127.0.0.1", port: 0 }, peers, name: "ear", networkId: networkIdOf(deployment.table) },
      ...{ clock, logger: silentLogger, metrics: createMetrics(), rng: systemRng },
    });
    this.#network.onMessage((message) => {
      if (message.topic === "certificate") this.certified.push(message.checkpoint);
      if (message.topic === "declaration") this.declared.push(message.declaration);
      if (message.topic === "attestation") this.attested.push(message.attestation);
      if (message.topic === "block") this.sealed.push(message.block);
      return "ignore";
    });
  }

  static async start(deployment: Deployment, peers: readonly string[]): Promise<Ear> {
    const ear = new Ear(deployment, peers);
    await ear.#network.start();
    return ear;
  }

  stop(): Promise<void> {
    return this.#network.stop();
  }

  /** Seats that a certificate counts. */
  signersOf({ certificate }: CertifiedCheckpoint): readonly number[] {
    return decodeSigners(certificate.signers, this.#deployment.table.operators.length);
  }

  /** Certified heads that are not so: of another block than the rollup has, or on another L1 than there is. To be asked for at the end, where no branch is given up any more. */
  async falseHeads(): Promise<Head[]> {
    return this.falseAmong(this.certified.flatMap(({ heads }) => heads));
  }

  /** Those of the heads that are not so. */
  async falseAmong(heads: readonly Head[]): Promise<Head[]> {
    const l1 = hashesOf(chainClient(this.#deployment.l1.rpcUrl));
    const rollups = new Map(this.#deployment.rollups.map(({ rollupId, rpcUrl }) => [rollupId, hashesOf(chainClient(rpcUrl))]));
    const found: Head[] = [];
    for (const head of heads) {
      const own = rollups.get(head.rollupId);
      const isTrue = (await l1(head.l1OriginNumber)) === head.l1OriginHash && (await own?.(head.number)) === head.blockHash;
      if (!isTrue) found.push(head);
    }
    return found;
  }
}

/** Hashes by number, each read once; undefined for a block that is not there. */
function hashesOf(client: ChainClient): (number: bigint) => Promise<string | undefined> {
  const known = new Map<bigint, Promise<string | undefined>>();
  return (blockNumber) => {
    const hash =
      known.get(blockNumber) ??
      client.getBlock({ blockNumber }).then(
        (block) => block.hash,
        () => undefined,
      );
    known.set(blockNumber, hash);
    return hash;
  };
}
