import type { Adversary } from "./Adversary.ts";

/**
 * Gives its proposals and its votes to some only, and its certificates to nobody: it wants operators that voted for heads which the others never hear of, and can then sign nothing that the others can. What must stop it: everybody who holds
 * a quorum certifies by itself after a while, whoever signed a head descends from what it signed, and the next view has another leader.
 */
export const withholder = (): Adversary => ({
  performs(self, effect) {
    const some = () => self.others().filter(() => self.rng.integer(2) === 0);
    switch (effect.type) {
      case "propose":
        self.propose(effect, some());
        return true;
      case "attest":
        self.broadcast({ type: "attestation", attestation: effect.attestation }, some());
        return true;
      case "certify":
        return true;
      default:
        return false;
    }
  },
});
