import { Libp2pNetwork } from "@parley/network";
import { type Deployment, type Head, type Hex, networkIdOf } from "@parley/primitives";
import { createMetrics, silentLogger, systemClock, systemRng } from "@parley/runtime";

export interface SeenCertificate {
  beat: bigint;
  heads: readonly Head[];
  atMs: number;
}

/** A node of the gossip network that only listens: when each block, and each certificate, came to an outsider on this machine (Unix ms). */
export class Observer {
  readonly certificates: SeenCertificate[] = [];
  readonly #blocks = new Map<string, number>();
  readonly #network: Libp2pNetwork;

  constructor(deployment: Deployment, peers: readonly string[]) {
    this.#network = new Libp2pNetwork({
      listen: { host: "127.0.0.1", port: 0 },
      peers,
      name: "observer",
      networkId: networkIdOf(deployment.table),
      clock: systemClock,
      logger: silentLogger,
      metrics: createMetrics(),
      rng: systemRng,
    });
    this.#network.onMessage((message) => {
      const atMs = systemClock.nowMs();
      if (message.topic === "block") {
        const key = keyOf(message.block.rollupId, message.block.number);
        if (!this.#blocks.has(key)) this.#blocks.set(key, atMs);
      } else if (message.topic === "certificate") {
        const { certificate, heads } = message.checkpoint;
        this.certificates.push({ beat: certificate.beat, heads, atMs });
      }
      return "ignore";
    });
  }

  start(): Promise<void> {
    return this.#network.start();
  }

  stop(): Promise<void> {
    return this.#network.stop();
  }

  /** When a block was heard of; undefined where it was not. */
  blockMs(rollupId: Hex, number: bigint): number | undefined {
    return this.#blocks.get(keyOf(rollupId, number));
  }
}

function keyOf(rollupId: Hex, number: bigint): string {
  return `${rollupId}/${number}`;
}
