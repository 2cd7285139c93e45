import { type Scheme, schemeOf } from "@parley/attestation";
import {
  type Attestation,
  attestationDigest,
  contentHash,
  type Declaration,
  declarationDigest,
  type HandoverShare,
  type Head,
  type Hex,
  handoverDigest,
  headsRoot,
  type OperatorTable,
  ParleyError,
  type Proposal,
  proposalDigest,
  tableRoot,
} from "@parley/primitives";
import type { CanonicalHash, RecordResult, SlashingProtection } from "./SlashingProtection.ts";

/**
 * The only holder of the operator's signing key. It signs typed requests whose digest it computes itself, never a digest that it is given, and an attestation only after the slashing
 * protection has it on disk.
 */
export class Signer {
  readonly #scheme: Scheme;
  readonly #secretKey: Hex;
  readonly #table: OperatorTable;
  readonly #tableRoot: Hex;
  readonly #seat: number;
  readonly #protection: SlashingProtection;

  /** @throws ParleyError CONFIG_INVALID when the key is not that of the seat, DECODE_FAILED when it is none */
  constructor({
    secretKey,
    table,
    seat,
    protection,
  }: { secretKey: Hex; table: OperatorTable; seat: number; protection: SlashingProtection }) {
    this.#scheme = schemeOf(table);
    const publicKey = this.#scheme.publicKeyOf(secretKey);
    if (table.operators[seat]?.publicKey !== publicKey) {
      throw new ParleyError("CONFIG_INVALID", `The signing key is not the one of seat ${seat} in the operator table`, {
        fields: { seat, publicKey },
        hint: "check seat and key, or the deployment file",
      });
    }
    this.#secretKey = secretKey;
    this.#table = table;
    this.#tableRoot = tableRoot(table);
    this.#seat = seat;
    this.#protection = protection;
  }

  declare({ beat, sequence, heads }: { beat: bigint; sequence: number; heads: readonly Head[] }): Declaration {
    const fields = { tableRoot: this.#tableRoot, beat, seat: this.#seat, sequence, contentHash: contentHash(heads) };
    return { epoch: this.#table.epoch, beat, seat: this.#seat, sequence, heads, signature: this.#sign(declarationDigest(fields)) };
  }

  propose({ beat, view, heads }: { beat: bigint; view: number; heads: readonly Head[] }): Proposal {
    const fields = { tableRoot: this.#tableRoot, beat, seat: this.#seat, view, contentHash: contentHash(heads) };
    return { epoch: this.#table.epoch, beat, seat: this.#seat, view, heads, signature: this.#sign(proposalDigest(fields)) };
  }

  /** Records, then signs. @throws ParleyError STORE_FAILED, after which nothing was signed */
  async attest(
    { beat, heads }: { beat: bigint; heads: readonly Head[] },
    canonicalHash: CanonicalHash,
  ): Promise<{ attestation: Attestation } | { refused: RecordResult & { allowed: false } }> {
    const result = await this.#protection.record(heads, canonicalHash);
    if (!result.allowed) return { refused: result };
    const root = headsRoot(heads);
    const digest = attestationDigest({ ...this.#table, beat, headsRoot: root });
    return { attestation: { epoch: this.#table.epoch, beat, headsRoot: root, seat: this.#seat, signature: this.#sign(digest) } };
  }

  /**
   * The word that the next epoch's table is the one with this root; undefined where another one was signed for that epoch, of which one is false (specs/wire.md §10). Recorded first.
   * @throws ParleyError STORE_FAILED, after which nothing was signed
   */
  async handOver(nextTableRoot: Hex): Promise<HandoverShare | undefined> {
    const { epoch } = this.#table;
    const nextEpoch = epoch + 1;
    if (!(await this.#protection.recordHandover(nextEpoch, nextTableRoot))) return undefined;
    const signature = this.#sign(handoverDigest({ ...this.#table, nextEpoch, nextTableRoot }));
    return { epoch, nextEpoch, nextTableRoot, seat: this.#seat, signature };
  }

  #sign(digest: Hex): Hex {
    return this.#scheme.sign(this.#secretKey, digest);
  }
}
