import { NO_SIGNATURE } from "../Wire.ts";
import type { Adversary } from "./Adversary.ts";

/**
 * Declares nothing of rollups that it is not in league with (those of heavy sequencers, which one honest operator executes late), and signs all else: it wants the largest set that a quorum has in common never to hold the others. What must stop it: what is
 * left out of certificates gets a checkpoint of its own.
 */
export const hider = (): Adversary => ({
  performs(self, effect) {
    if (effect.type === "propose") return true;
    if (effect.type !== "declare") return false;
    const { beat, sequence } = effect;
    const heads = effect.heads.filter(({ rollupId }) => self.isHeavy(rollupId));
    if (heads.length > 0)
      self.broadcast({ type: "declaration", declaration: { epoch: 1, beat, sequence, heads, seat: self.seat, signature: NO_SIGNATURE } });
    return true;
  },
});
