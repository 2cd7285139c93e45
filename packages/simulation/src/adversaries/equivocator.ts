import type { Head } from "@parley/primitives";
import type { SimulatedOperator } from "../SimulatedOperator.ts";
import { NO_SIGNATURE } from "../Wire.ts";
import type { Adversary } from "./Adversary.ts";
import { forged } from "./falseRootSigner.ts";

/**
 * Signs whatever it sees proposed, on every branch. In each view that it may lead it proposes both branches of every rollup, and a forged head beside its own true ones, and signs all of that. It wants two certificates that contradict
 * each other, or at least operators that voted for different things. What must stop it: the honest sign one branch and only heads that they computed; two of its words about one number are evidence, which every operator that has both finds.
 */
export const equivocator = (): Adversary => ({
  isUnprotected: true,
  received(self, message) {
    if (message.type === "proposal") self.signAndAttest(message.proposal.beat, message.proposal.heads);
  },
  performs(self, effect) {
    if (effect.type === "propose") return true;
    if (effect.type === "declare" && effect.sequence === 0) proposeAll(self, effect.beat);
    return false;
  },
});

function proposeAll(self: SimulatedOperator, beat: bigint): void {
  const own = self.newestHeads();
  if (own.length === 0) return;
  const other = own.map((head) => self.otherBranch(head));
  const sets: (readonly Head[])[] = [own, other, own.map((head, i) => (i === 0 ? forged(head) : head))];
  for (const view of self.viewsLed(beat)) {
    for (const heads of sets) {
      self.broadcast({ type: "proposal", proposal: { epoch: 1, beat, seat: self.seat, view, heads, signature: NO_SIGNATURE } });
      self.signAndAttest(beat, heads);
    }
  }
}
