import {
  encodeSigners,
  type HandoverCertificate,
  type HandoverShare,
  type Hex,
  handoverDigest,
  isQuorum,
  type OperatorTable,
  tableRoot,
  totalWeight,
} from "@parley/primitives";
import { schemeOf } from "./schemes/schemeOf.ts";

/** What becomes of a share. `unknown`: its table is not known, or long over. `reject`: nobody honest sends it. `false`: signed, over a root that is not the L1's, which is a fault (specs/wire.md §10). */
export type ShareVerdict = "new" | "known" | "unknown" | "reject" | "false";

interface Change {
  table: OperatorTable;
  /** undefined until the next table is final on the own L1 */
  nextTableRoot: Hex | undefined;
  shares: Map<number, HandoverShare>;
  /** seats of which a false share is known: one is enough to take a seat */
  liars: Set<number>;
}

/** Changes of which shares are kept: the L1 may be ahead for others, and hand-overs may have to be made for rollups that are behind. */
const KEPT_CHANGES = 8;

/**
 * Shares by which operators hand over from one table to the next, and the certificates that they make (specs/wire.md §10). Pure. A seat has one share in each change; of what is not over the root that
 * the own L1 has nothing is counted.
 */
export class HandoverBook {
  readonly #changes = new Map<number, Change>();

  /** From now on shares of this table are kept, whatever follows it. */
  open(table: OperatorTable): void {
    if (this.#changes.has(table.epoch)) return;
    this.#changes.set(table.epoch, { table, nextTableRoot: undefined, shares: new Map(), liars: new Set() });
    for (const epoch of this.#changes.keys()) if (epoch + KEPT_CHANGES <= table.epoch) this.#changes.delete(epoch);
  }

  /** Whether shares of that epoch's table are kept. */
  has(epoch: number): boolean {
    return this.#changes.has(epoch);
  }

  /** `next` follows its predecessor, as the own L1 has it. @returns shares over another root: faults */
  follow(next: OperatorTable): HandoverShare[] {
    const change = this.#changes.get(next.epoch - 1);
    if (change === undefined || change.nextTableRoot !== undefined) return [];
    const root = tableRoot(next);
    change.nextTableRoot = root;
    const wrong = [...change.shares.values()].filter(({ nextTableRoot }) => nextTableRoot !== root);
    for (const { seat } of wrong) {
      change.shares.delete(seat);
      change.liars.add(seat);
    }
    return wrong;
  }

  /** Checks a share, the signature last, and keeps it. */
  add(share: HandoverShare): ShareVerdict {
    const { epoch, nextEpoch, nextTableRoot, seat, signature } = share;
    if (nextEpoch !== epoch + 1) return "reject";
    const change = this.#changes.get(epoch);
    if (change === undefined) return "unknown";
    const publicKey = change.table.operators[seat]?.publicKey;
    if (publicKey === undefined) return "reject";
    const isFalse = change.nextTableRoot !== undefined && nextTableRoot !== change.nextTableRoot;
    if (isFalse ? change.liars.has(seat) : change.shares.has(seat)) return "known";
    const digest = handoverDigest({ ...change.table, nextEpoch, nextTableRoot });
    const [valid] = schemeOf(change.table).verifyBatch([{ publicKey, digest, signature }]);
    if (valid !== true) return "reject";
    if (isFalse) {
      change.liars.add(seat);
      return "false";
    }
    change.shares.set(seat, share);
    return "new";
  }

  /** The certificate over the shares of `epoch`; undefined without a quorum, and before the next table is known. */
  certificate(epoch: number): HandoverCertificate | undefined {
    const change = this.#changes.get(epoch);
    const [first] = change?.shares.values() ?? [];
    if (change?.nextTableRoot === undefined || first === undefined) return undefined;
    const { table, shares } = change;
    const weight = [...shares.keys()].reduce((sum, seat) => sum + (table.operators[seat]?.weight ?? 0n), 0n);
    if (!isQuorum(weight, totalWeight(table))) return undefined;
    const signing = [...shares.values()].sort((a, b) => a.seat - b.seat);
    return {
      epoch,
      nextEpoch: first.nextEpoch,
      nextTableRoot: first.nextTableRoot,
      signers: encodeSigners(
        signing.map(({ seat }) => seat),
        table.operators.length,
      ),
      signature: schemeOf(table).aggregate(signing.map(({ signature }) => signature)),
    };
  }
}
