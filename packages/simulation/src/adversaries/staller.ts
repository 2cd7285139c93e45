import { BEAT_MS } from "../Scenario.ts";
import { NO_SIGNATURE } from "../Wire.ts";
import type { Adversary } from "./Adversary.ts";

/**
 * Says everything at the last moment or after it: declarations and votes come up to two beats late, and as a leader it proposes nothing. It wants every beat to wait for it. What must stop it: nobody waits for a seat, only for a quorum and, briefly, for
 * those that usually sign; a view ends by the clock.
 */
export const staller = (): Adversary => ({
  performs(self, effect) {
    const late = () => self.rng.integer(2 * BEAT_MS);
    switch (effect.type) {
      case "declare": {
        const { beat, sequence, heads } = effect;
        self.later(late(), () =>
          self.broadcast({
            type: "declaration",
            declaration: { epoch: 1, beat, sequence, heads, seat: self.seat, signature: NO_SIGNATURE },
          }),
        );
        return true;
      }
      case "attest":
        self.later(late(), () => self.broadcast({ type: "attestation", attestation: effect.attestation }));
        return true;
      case "propose":
      case "certify":
        return true;
      default:
        return false;
    }
  },
});
