import { type SignedDigest, verifyBatch } from "@parley/bls";
import type { Clock } from "@parley/runtime";

/** Signatures under DST_SIG that wait for one batch check, so that what arrives together costs one pairing per digest. */
export class SignatureQueue {
  readonly #clock: Clock;
  #waiting: { claim: SignedDigest; settle: (valid: boolean) => void }[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
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
    const verdicts = verifyBatch(batch.map(({ claim }) => claim));
    batch.forEach(({ settle }, i) => {
      settle(verdicts[i] === true);
    });
  }
}
