import { type Head, type Hex, sortHeads } from "@parley/primitives";
import { NO_SIGNATURE } from "../Wire.ts";
import type { Adversary } from "./Adversary.ts";

const LIE: Hex = `0x${"ab".repeat(32)}`;
const lies = new WeakMap<Head, Head>();

/** The head with a state root that nobody computed; the same one for all who lie about it. */
export function forged(head: Head): Head {
  const lie = lies.get(head) ?? { ...head, stateRoot: LIE };
  lies.set(head, lie);
  return lie;
}

/**
 * Declares, proposes and signs heads that nobody computed, all such seats the same ones, and publishes certificates for them in everybody's name. What must stop it: an honest operator votes for a head only if it equals its own, so a lie has the
 * liars' stake and no more; and a certificate is no better than its signatures.
 */
export const falseRootSigner = (): Adversary => ({
  isUnprotected: true,
  performs(self, effect) {
    switch (effect.type) {
      case "declare": {
        const heads = sortHeads(effect.heads.map(forged));
        self.broadcast({ type: "declaration", declaration: { ...effect, epoch: 1, heads, seat: self.seat, signature: NO_SIGNATURE } });
        const own = self.newestHeads().map(forged);
        if (own.length > 0) {
          self.signAndAttest(effect.beat, own);
          self.publishCertificate(effect.beat, own, self.everySeat());
        }
        return true;
      }
      case "propose": {
        const heads = effect.heads.map(forged);
        self.propose({ ...effect, heads });
        self.signAndAttest(effect.beat, heads);
        return true;
      }
      default:
        return false;
    }
  },
});
