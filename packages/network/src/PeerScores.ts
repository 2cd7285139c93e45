import type { Clock } from "@parley/runtime";

/**
 * What a peer does wrong, and its demerits. 100 cut a peer off (`NetworkLimits.demeritLimit`): one of what honest software never sends, or several of what
 * an honest but confused or overloaded one might.
 */
export const DEMERITS = {
  malformed_rpc: 100,
  oversized_rpc: 100,
  bad_handshake: 50,
  false_claim: 50,
  undecodable: 25,
  unknown_topic: 20,
  rejected: 20,
  message_quota: 1,
  byte_quota: 1,
} as const;

export type Offence = keyof typeof DEMERITS;

/** Demerits are forgiven at this rate. */
const FORGIVEN_PER_SECOND = 1;
const MOST_PEERS = 10_000;

interface Standing {
  demerits: number;
  updatedMs: number;
  bannedUntilMs: number;
}

/** Demerits and bans by a key that outlives a connection. The least recently touched are forgotten beyond 10,000 keys. */
export class PeerScores {
  readonly #clock: Pick<Clock, "nowMs">;
  readonly #demeritLimit: number;
  readonly #banMs: number;
  readonly #standings = new Map<string, Standing>();

  constructor(clock: Pick<Clock, "nowMs">, { demeritLimit, banMs }: { demeritLimit: number; banMs: number }) {
    this.#clock = clock;
    this.#demeritLimit = demeritLimit;
    this.#banMs = banMs;
  }

  /** Adds the demerits of `offence`; true when the peer is banned from now on. */
  penalise(key: string, offence: Offence): boolean {
    const nowMs = this.#clock.nowMs();
    const demerits = this.demerits(key) + DEMERITS[offence];
    const bannedUntilMs = this.#standings.get(key)?.bannedUntilMs ?? 0;
    const banned = demerits >= this.#demeritLimit;
    this.#standings.delete(key);
    this.#standings.set(key, {
      demerits: banned ? 0 : demerits,
      updatedMs: nowMs,
      bannedUntilMs: banned ? nowMs + this.#banMs : bannedUntilMs,
    });
    if (this.#standings.size > MOST_PEERS) {
      const [oldest] = this.#standings.keys();
      if (oldest !== undefined) this.#standings.delete(oldest);
    }
    return banned;
  }

  /** The demerits that are not forgiven yet. */
  demerits(key: string): number {
    const standing = this.#standings.get(key);
    if (standing === undefined) return 0;
    return Math.max(0, standing.demerits - (Math.max(0, this.#clock.nowMs() - standing.updatedMs) * FORGIVEN_PER_SECOND) / 1_000);
  }

  /** Until when (Unix ms) the peer is refused; 0 when it is not. */
  bannedUntilMs(key: string): number {
    const until = this.#standings.get(key)?.bannedUntilMs ?? 0;
    return until > this.#clock.nowMs() ? until : 0;
  }
}
