import { type SignedHead, schemeOf, verifyCertificate } from "@parley/attestation";
import type { GossipMessage, Network, Verdict } from "@parley/network";
import {
  type Address,
  type Attestation,
  attestationDigest,
  type BeatGrid,
  beatOf,
  beatStartMs,
  type CertifiedCheckpoint,
  decodeSigners,
  headsRoot,
  type OperatorTable,
  ParleyError,
} from "@parley/primitives";
import type { Clock, Logger, Metrics } from "@parley/runtime";
import type { Signer } from "@parley/signer";
import { type DoppelgangerReason, judgeOwnWord, type OwnWord } from "./judgeOwnWord.ts";

/** A seat in a table. */
export interface Place {
  table: OperatorTable;
  seat: number;
}

/** Those of an operator. */
export function placesOf(tables: readonly OperatorTable[], operator: Address): Place[] {
  return tables
    .map((table) => ({ table, seat: table.operators.findIndex((one) => one.operator === operator) }))
    .filter(({ seat }) => seat >= 0);
}

export interface DoppelgangerWatchOptions {
  /** own seats, in each table that counts */
  places: () => readonly Place[];
  grid: BeatGrid;
  /** how long it listens before anything is signed; 0: not at all */
  beats: number;
  /** with whichever of its keys */
  lastSigned: () => ReadonlyMap<string, SignedHead>;
  network: Pick<Network, "onMessage" | "request" | "peers">;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/** Words of this life that are remembered. */
const REMEMBERED = 4_096;

/**
 * Listens for the own key (specs/protection.md §8). Before it has listened, and once somebody else was heard to sign with the key, nothing is signed any more until a person starts the operator anew:
 * it goes on following, so that its metrics tell. Signatures pass through `signer`.
 */
export class DoppelgangerWatch {
  readonly #options: DoppelgangerWatchOptions;
  readonly #own = new Set<string>();
  readonly #startBeat: bigint;
  readonly #found = new AbortController();
  #isListening: boolean;
  #reason: DoppelgangerReason | undefined;

  /** Hears what the network brings from now on. */
  constructor(options: DoppelgangerWatchOptions) {
    this.#options = options;
    this.#startBeat = beatOf(options.clock.nowMs(), options.grid);
    this.#isListening = options.beats > 0;
    options.network.onMessage((message) => this.#hear(message));
    options.metrics.gauge("operator_doppelganger_listening_count", this.#isListening ? 1 : 0);
  }

  /** What stands in the way of signing: that it listens, or what it heard; undefined while it signs. */
  get state(): "listening" | DoppelgangerReason | undefined {
    return this.#reason ?? (this.#isListening ? "listening" : undefined);
  }

  /** A signer, as far as the watch lets it sign. @throws ParleyError DOPPELGANGER (retry), from its methods */
  watch(signer: Signer): Signer {
    const watched = <R, T>(sign: (request: R) => Promise<T>) => {
      return async (request: R): Promise<T> => {
        this.#requireClear();
        const made = await sign(request);
        // Heard while it was made: it must not leave.
        this.#requireClear();
        return made;
      };
    };
    return {
      publicKey: signer.publicKey,
      lastSigned: () => signer.lastSigned(),
      declare: watched((request) => signer.declare(request)),
      propose: watched((request) => signer.propose(request)),
      handOver: watched((request) => signer.handOver(request)),
      attest: async (request, canonicalHash) => {
        const result = await watched((asked: typeof request) => signer.attest(asked, canonicalHash))(request);
        if ("attestation" in result) this.#remember(result.attestation);
        return result;
      },
      // It is no word about any head, and peers know who listens.
      claimPeer: (request) => signer.claimPeer(request),
      // Two holders of a key commit to the same: there is nothing to keep apart.
      traceKey: (request) => signer.traceKey(request),
      close: () => signer.close(),
    };
  }

  /** Listens, and asks every peer for the newest certificates. @returns whether the operator may sign @throws the signal's reason */
  async listen(signal: AbortSignal): Promise<boolean> {
    const { beats, clock, grid, logger, metrics, network } = this.#options;
    if (beats === 0) return true;
    logger.info("listening_for_own_key", { beats });
    const either = AbortSignal.any([signal, this.#found.signal]);
    const asked = new Set<string>();
    for (let beat = this.#startBeat; beat < this.#startBeat + BigInt(beats) && this.#reason === undefined; beat += 1n) {
      const unasked = network.peers().filter((peer) => !asked.has(peer));
      await Promise.all(unasked.map(async (peer) => (await this.#ask(peer)) && asked.add(peer)));
      await clock.sleep(Math.max(0, beatStartMs(beat + 1n, grid) - clock.nowMs()), either).catch(() => undefined);
      signal.throwIfAborted();
    }
    this.#isListening = false;
    metrics.gauge("operator_doppelganger_listening_count", 0);
    if (this.#reason === undefined) logger.info("own_key_not_heard", { beats, peers: asked.size });
    return this.#reason === undefined;
  }

  async #ask(peerId: string): Promise<boolean> {
    try {
      const { checkpoints } = await this.#options.network.request("certificates", { fromBeat: 0n }, { peerId });
      for (const checkpoint of checkpoints) this.#hearCertificate(checkpoint);
      return true;
    } catch (error) {
      this.#options.logger.debug("peer_not_asked_for_certificates", { peerId, error });
      return false;
    }
  }

  /** Never accepts: what the round makes of the message is the round's. */
  #hear(message: GossipMessage): Verdict {
    if (this.#reason !== undefined) return "ignore";
    if (message.topic === "attestation") return this.#hearAttestation(message.attestation);
    if (message.topic === "certificate") this.#hearCertificate(message.checkpoint);
    return "ignore";
  }

  #hearAttestation(attestation: Attestation): Verdict {
    const place = this.#placeIn(attestation.epoch);
    if (place === undefined || attestation.seat !== place.seat) return "ignore";
    const { table, seat } = place;
    const word = { ...attestation, heads: undefined };
    const reason = this.#judge(word);
    if (reason === undefined) return "ignore";
    const publicKey = table.operators[seat]?.publicKey ?? "0x";
    const digest = attestationDigest({ ...table, ...attestation });
    // A forged one shows nothing but who forges.
    if (schemeOf(table).verifyBatch([{ publicKey, digest, signature: attestation.signature }])[0] !== true) return "reject";
    this.#stop(reason, word);
    return "ignore";
  }

  #hearCertificate({ certificate, heads }: CertifiedCheckpoint): void {
    const place = this.#placeIn(certificate.epoch);
    if (place === undefined || !countsSeat(certificate.signers, place.table, place.seat)) return;
    const { table } = place;
    const word = { ...certificate, heads };
    const reason = this.#judge(word);
    if (reason === undefined || !isWhole(word) || !verifyCertificate({ table, certificate }).valid) return;
    this.#stop(reason, word);
  }

  #placeIn(epoch: number): Place | undefined {
    return this.#options.places().find(({ table }) => table.epoch === epoch);
  }

  #judge(word: OwnWord): DoppelgangerReason | undefined {
    return judgeOwnWord(word, {
      startBeat: this.#startBeat,
      isListening: this.#isListening,
      isOwn: (one) => this.#own.has(nameOf(one)),
      lastSigned: this.#options.lastSigned(),
    });
  }

  #stop(reason: DoppelgangerReason, { beat, headsRoot: root }: OwnWord): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    this.#options.metrics.count("operator_doppelganger_total", 1, { reason });
    this.#options.logger.error("doppelganger_found", { reason, beat, headsRoot: root, error: doppelgangerError(reason) });
    this.#found.abort();
  }

  #requireClear(): void {
    const { state } = this;
    if (state !== undefined) throw doppelgangerError(state);
  }

  #remember(attestation: Attestation): void {
    this.#own.add(nameOf(attestation));
    const [oldest] = this.#own;
    if (this.#own.size > REMEMBERED && oldest !== undefined) this.#own.delete(oldest);
  }
}

function nameOf({ beat, headsRoot: root }: Pick<OwnWord, "beat" | "headsRoot">): string {
  return `${beat}/${root}`;
}

function countsSeat(signers: Attestation["headsRoot"], table: OperatorTable, seat: number): boolean {
  try {
    return decodeSigners(signers, table.operators.length).includes(seat);
  } catch (error) {
    if (error instanceof ParleyError) return false;
    throw error;
  }
}

function isWhole({ headsRoot: root, heads = [] }: OwnWord): boolean {
  try {
    return headsRoot(heads) === root;
  } catch (error) {
    if (error instanceof ParleyError) return false;
    throw error;
  }
}

const ERRORS = {
  listening: ["The operator listens for its own key before it signs", "wait: see doppelgangerBeats"],
  "signs-elsewhere": [
    "Somebody else signs with this operator's key: nothing is signed here any more",
    "find the other process and end it, and start this one anew with the newest records; if there is none, the key is stolen: rotate it",
  ],
  "old-records": [
    "This operator's key signed what its slashing protection does not know of: nothing is signed",
    "the store is an old copy: import the newest export (parley protection import), and start anew",
  ],
} as const;

function doppelgangerError(state: keyof typeof ERRORS): ParleyError {
  const [message, hint] = ERRORS[state];
  // The round takes it like a signer that is away: nothing else ends.
  return new ParleyError("DOPPELGANGER", message, { fields: { state }, recovery: "retry", hint });
}
