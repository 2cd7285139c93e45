import type { Scheme, SignedDigest } from "@parley/attestation";
import type { Clock } from "@parley/runtime";

/** Signatures that wait for one batch check, so that what arrives together costs, of BLS12-381, one pairing per digest. */
export class SignatureQueue {
  readonly #clock: Clock;
  readonly #scheme: Scheme;
  #waiting: { claim: SignedDigest; settle: (valid: boolean) => void }[] = [];

  constructor(clock: Clock, scheme: Scheme) {
    this.#clock = clock;
    this.#scheme = scheme;
  }

  /** Whether the signature is right; the verdict comes with that of everything else that arrived in the same turn. */
  verify(claim: SignedDigest): Promise<boolean> {
    return new Promise((settle) => {
      if (this.#waiting.length === 0) this.#clock.scheduleAt(this.#clock.nowMs(), () => this.#flush());
      this.#waiting.push({ claim, settle });
    });
  }

  #flush(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    const verdicts = this.#scheme.verifyBatch(batch.map(({ claim }) => claim));
    batch.forEach(({ settle }, i) => {
      settle(verdicts[i] === true);
    });
  }
}
