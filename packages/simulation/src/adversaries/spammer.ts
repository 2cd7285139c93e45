import { type Head, sortHeads } from "@parley/primitives";
import { hexOf } from "../hashes.ts";
import { BEAT_MS } from "../Scenario.ts";
import type { SimulatedOperator } from "../SimulatedOperator.ts";
import { NO_SIGNATURE, type Wire } from "../Wire.ts";
import type { Adversary } from "./Adversary.ts";

const FLOODS_PER_BEAT = 4;
const REMEMBERED = 256;

/**
 * Sends as much as its key can sign: declarations without end, of rollups that exist and that do not; votes for roots that nobody knows, in beats past, present and to come; proposals in every view, its own or not; and again what others
 * sent long ago. It wants memory, and time, and work for nothing. What must stop it: quotas by seat, beat and view (`admit`), so that what a round remembers has a bound whatever comes (packages/attestation/src/round.ts, "MEMORY").
 */
export const spammer = (): Adversary => {
  const seen: Wire[] = [];
  return {
    isUnprotected: true,
    start(self) {
      const flood = () => {
        send(self, seen);
        self.later(BEAT_MS / FLOODS_PER_BEAT, flood);
      };
      self.later(BEAT_MS / FLOODS_PER_BEAT, flood);
    },
    received(_, message) {
      if (seen.length < REMEMBERED) seen.push(message);
    },
  };
};

function send(self: SimulatedOperator, seen: readonly Wire[]): void {
  const { rng, seat } = self;
  // No message can name a beat below zero.
  const beat = BigInt(Math.max(0, Number(self.beat()) + rng.integer(6) - 4));
  const heads = sortHeads(self.newestHeads().map((head, i) => (i % 2 === 0 ? altered(head, rng.integer(2 ** 32)) : head)));
  const signature = NO_SIGNATURE;
  self.broadcast({ type: "declaration", declaration: { epoch: 1, beat, seat, sequence: rng.integer(20), heads, signature } });
  if (heads.length > 0) self.broadcast({ type: "proposal", proposal: { epoch: 1, beat, seat, view: rng.integer(10), heads, signature } });
  for (let i = 0; i < 2; i += 1) {
    const headsRoot = hexOf(rng.integer(2 ** 32), 32);
    self.broadcast({ type: "attestation", attestation: { epoch: 1, beat, headsRoot, seat, signature } });
  }
  const old = seen[rng.integer(Math.max(1, seen.length))];
  if (old !== undefined) self.broadcast(old);
}

/** Of another rollup, or of another block. */
function altered(head: Head, nonce: number): Head {
  return nonce % 2 === 0 ? { ...head, rollupId: hexOf(nonce, 32) } : { ...head, outboxRoot: hexOf(nonce, 32) };
}
