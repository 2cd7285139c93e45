import type { Clock, Rng } from "@parley/runtime";
import type { NetworkLimits } from "./limits.ts";
import type { PeerAddress } from "./peerAddress.ts";

export interface DiallerOptions {
  peers: readonly PeerAddress[];
  /** Connects, and resolves when that failed or the connection has ended. Never rejects. */
  connect: (peer: PeerAddress, signal: AbortSignal) => Promise<{ wasConnected: boolean; again: boolean }>;
  limits: Pick<NetworkLimits, "reconnectMinMs" | "reconnectMaxMs">;
  clock: Clock;
  rng: Rng;
}

/** Keeps a connection to each configured peer, for ever: after a failure it waits twice as long as after the one before, after a connection as little as possible. */
export class Dialler {
  readonly #options: DiallerOptions;
  readonly #abort = new AbortController();
  #running: Promise<void>[] = [];

  constructor(options: DiallerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running = this.#options.peers.map((peer) => this.#keep(peer));
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await Promise.all(this.#running);
  }

  async #keep(peer: PeerAddress): Promise<void> {
    const { connect, clock, rng } = this.#options;
    const { reconnectMinMs, reconnectMaxMs } = this.#options.limits;
    const { signal } = this.#abort;
    let failures = 0;
    while (!signal.aborted) {
      const { wasConnected, again } = await connect(peer, signal);
      if (!again) return;
      if (wasConnected) failures = 0;
      const fullMs = Math.min(reconnectMaxMs, reconnectMinMs * 2 ** Math.min(failures++, 20));
      // Half fixed, half random, so that peers that went down together do not come back in step.
      await clock.sleep(Math.round(fullMs * (0.5 + 0.5 * rng.float())), signal).catch(() => undefined);
    }
  }
}
