import { Book } from "./Book.ts";
import type { Check, Margin, Violation } from "./Check.ts";
import { freezesCheck, pausesCheck } from "./checks/breakers.ts";
import { quorumCheck, signaturesCheck, tablesCheck } from "./checks/certificates.ts";
import { governanceCheck } from "./checks/governance.ts";
import { holdingsCheck } from "./checks/holdings.ts";
import { laneSizesCheck, outboxRootCheck } from "./checks/lanes.ts";
import { endsCheck, sentCheck } from "./checks/messages.ts";
import { ratesCheck } from "./checks/rates.ts";
import { slashesCheck } from "./checks/slashes.ts";
import { valueCheck } from "./checks/value.ts";
import type { Sample } from "./Sample.ts";

/** `nothing to check`: nothing happened yet that it speaks of, so it was not seen to hold. `not observable`: it does not show from outside. */
export type AuditStatus = "holds" | "violated" | "nothing to check" | "not observable";

/** What is known about one invariant. */
export interface AuditRow {
  /** of specs/invariants.md */
  id: string;
  /** what was compared; for one that cannot be seen from outside: why, and what comes nearest */
  what: string;
  figures: string;
  status: AuditStatus;
  /** comparisons so far */
  checks: number;
  /** all so far */
  violations: readonly string[];
}

/** What one sample added to one invariant. */
export interface AuditStep {
  id: string;
  checks: number;
  /** those that were not known yet */
  violations: readonly Violation[];
  margins: readonly Margin[];
}

interface Entry {
  id: string;
  what: string;
  /** absent: it cannot be seen from outside */
  make?: () => Check;
}

/** Every id of specs/invariants.md, in its order. */
const ENTRIES: readonly Entry[] = [
  { id: "INV-1", what: "what arrived against what its source logged: destination, bytes, index", make: sentCheck },
  { id: "INV-2", what: "outcomes of each message on its destination", make: endsCheck },
  { id: "INV-3", what: "sizes of lanes on chain against logged messages", make: laneSizesCheck },
  { id: "INV-4", what: "no deployment names the bridges; `parley demo tokens` counts its own; nearest: invariant_margin of INV-5" },
  { id: "INV-5", what: "ledgers against value rules", make: valueCheck },
  { id: "INV-6", what: "weight of accepted certificates against two thirds and the policy", make: quorumCheck },
  {
    id: "INV-7",
    what: "signatures, bitmaps and roots of accepted certificates; heads against each other, over all rollups and tables",
    make: () => signaturesCheck(),
  },
  { id: "INV-8", what: "hashes of each freeze; deliveries of frozen peers; freezes in force", make: freezesCheck },
  { id: "INV-9", what: "tables against the L1's; times of acceptance against their use", make: tablesCheck },
  { id: "INV-10", what: "slashes: evidence ids, stake before, the core's log", make: slashesCheck },
  { id: "INV-11", what: "no evidence is brought; nearest: invariant_checks_total of INV-10" },
  { id: "INV-12", what: "deliveries within any 60 seconds against the peer's limit", make: ratesCheck },
  { id: "INV-13", what: "deliveries of paused peers; pauses in force", make: pausesCheck },
  { id: "INV-14", what: "changed settings against proposals, delay and floors", make: governanceCheck },
  { id: "INV-15", what: "the gateway's balance, and approvals in its name", make: holdingsCheck },
  { id: "INV-16", what: "outbox roots on chain against roots rebuilt from logs", make: outboxRootCheck },
  { id: "INV-17", what: "calls within a transaction need a trace; nearest: invariant_violations_total of INV-1 and INV-2" },
];

/** Kept of one invariant: whoever can cause violations must not eat the memory. */
const MOST_DETAILS = 1_000;

/** Judges a network by samples of its chains: the pure core of `parley audit`. Samples of one auditor follow on each other; after a reorg another one begins. */
export class Auditor {
  readonly #book = new Book();
  readonly #checks = new Map<string, Check>(ENTRIES.flatMap(({ id, make }) => (make === undefined ? [] : [[id, make()] as const])));
  readonly #counts = new Map<string, number>();
  readonly #figures = new Map<string, string>();
  /** by invariant: details by key */
  readonly #violations = new Map<string, Map<string, string>>();

  /** @param before what it found stays found; what it knew of the chains is read again */
  constructor(before?: Auditor) {
    if (before === undefined) return;
    for (const [id, details] of before.#violations) this.#violations.set(id, new Map(details));
    for (const [id, count] of before.#counts) this.#counts.set(id, count);
  }

  /** Takes the next sample; what it returns is in the order of the ids. */
  observe(sample: Sample): AuditStep[] {
    this.#book.add(sample);
    const steps: AuditStep[] = [];
    for (const [id, check] of this.#checks) {
      const { compared, violations, figures, margins = [] } = check(sample, this.#book);
      const known = this.#violations.get(id) ?? new Map<string, string>();
      this.#violations.set(id, known);
      const fresh = [...new Map(violations.map((violation) => [violation.key, violation])).values()].filter(({ key }) => !known.has(key));
      for (const { key, detail } of fresh) if (known.size < MOST_DETAILS) known.set(key, detail);
      this.#counts.set(id, (this.#counts.get(id) ?? 0) + compared);
      this.#figures.set(id, figures);
      steps.push({ id, checks: compared, violations: fresh, margins });
    }
    return steps;
  }

  /** One row for every id. */
  rows(): AuditRow[] {
    return ENTRIES.map(({ id, what, make }) => {
      const violations = [...(this.#violations.get(id)?.values() ?? [])];
      const checks = this.#counts.get(id) ?? 0;
      const status = make === undefined ? "not observable" : statusOf({ checks, violations: violations.length });
      return { id, what, figures: this.#figures.get(id) ?? "", status, checks, violations };
    });
  }
}

function statusOf({ checks, violations }: { checks: number; violations: number }): AuditStatus {
  if (violations > 0) return "violated";
  return checks > 0 ? "holds" : "nothing to check";
}
