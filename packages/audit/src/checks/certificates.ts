import { type CertificateVerdict, verifyCertificate } from "@parley/attestation";
import {
  type Certificate,
  decodeSigners,
  type Hex,
  type OperatorTable,
  outlineHash,
  ParleyError,
  packCertificate,
  parcelOutboxRoot,
  tableRoot,
  totalWeight,
} from "@parley/primitives";
import { keccak256 } from "viem";
import { type Check, Findings, type Margin } from "../Check.ts";
import type { PeerRules } from "../Sample.ts";
import { type Acceptance, acceptancesOf } from "./acceptances.ts";
import { HeardHeads, operatorsOf } from "./HeardHeads.ts";

/** Signatures cost the most of all: the same certificate on another rollup is not verified again. */
const MOST_VERDICTS = 4_096;

/** Verdicts by certificate and table, so that both checks and all rollups share them. */
export class Verdicts {
  readonly #known = new Map<Hex, CertificateVerdict>();

  /** What specs/wire.md §7 says of a certificate, the table's age aside. */
  of(certificate: Certificate, table: OperatorTable): CertificateVerdict {
    const key = keccak256(`${packCertificate(certificate)}${tableRoot(table).slice(2)}`);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const verdict = verifyCertificate({ table, certificate });
    if (this.#known.size >= MOST_VERDICTS) this.#known.clear();
    this.#known.set(key, verdict);
    return verdict;
  }
}

/** Weight of the seats of a bitmap; undefined for one that is not canonical. */
function weightOf(signers: Hex, table: OperatorTable): bigint | undefined {
  try {
    return decodeSigners(signers, table.operators.length).reduce((sum, seat) => sum + (table.operators[seat]?.weight ?? 0n), 0n);
  } catch (error) {
    if (error instanceof ParleyError) return undefined;
    throw error;
  }
}

function keyOf({ rollup, transactionHash }: Acceptance): string {
  return `${rollup.rollupId} ${transactionHash}`;
}

/** INV-6: what was accepted has more than two thirds of its table's weight, and the quorum and stake that the policy asked for at that moment. */
export function quorumCheck(): Check {
  const rules = new Map<string, PeerRules>();
  let count = 0;
  let hidden = 0;
  return (sample, book) => {
    const found = new Findings();
    const margins: Margin[] = [];
    for (const one of sample.rollups) {
      const { rollup } = one;
      const { acceptances, opaque } = acceptancesOf(one, book);
      hidden += opaque;
      const byTransaction = new Map(acceptances.map((acceptance) => [acceptance.transactionHash, acceptance]));
      let last: bigint | undefined;
      for (const log of one.logs) {
        if (log.eventName === "PeerApplied" || log.eventName === "PeerTightened") {
          rules.set(`${rollup.rollupId} ${log.args.rollupId}`, log.args.peer);
        }
        const acceptance = byTransaction.get(log.transactionHash);
        if (acceptance === undefined) continue;
        byTransaction.delete(log.transactionHash);
        const { fault, table, certificate, reference, delivery, epoch } = acceptance;
        const where = `${rollup.name}, transaction ${log.transactionHash}`;
        if (fault !== undefined) continue;
        found.expect(table !== undefined, keyOf(acceptance), () => `${where}: epoch ${epoch}, which the L1 never published`);
        if (table === undefined) continue;
        count += 1;
        const signed = weightOf(certificate?.signers ?? reference?.signers ?? "0x", table) ?? 0n;
        const total = totalWeight(table);
        last = 3n * signed - 2n * total;
        found.expect(last > 0n, keyOf(acceptance), () => `${where}: weight ${signed} of ${total} is no quorum`);
        if (reference !== undefined) {
          found.expect(
            reference.signedWeight <= signed,
            `weight ${keyOf(acceptance)}`,
            () => `${where}: a record of weight ${reference.signedWeight}, of seats that weigh ${signed}`,
          );
        }
        const asked = delivery && rules.get(`${rollup.rollupId} ${delivery.parcel.sourceId}`);
        if (asked === undefined) continue;
        found.expect(
          (asked.quorumBps === 0 || signed * 10_000n > total * BigInt(asked.quorumBps)) && signed >= asked.minStake,
          `policy ${keyOf(acceptance)}`,
          () => `${where}: weight ${signed} of ${total}; the policy asks for ${asked.quorumBps} ten-thousandths and ${asked.minStake}`,
        );
      }
      if (last !== undefined) margins.push({ labels: { rollup: rollup.name }, value: Number(last) });
    }
    const unseen = hidden === 0 ? "" : `, ${hidden} transactions do not show theirs`;
    return { compared: found.compared, violations: found.violations, margins, figures: `${count} certificates weighed${unseen}` };
  };
}

/** INV-7: what was accepted is signed by exactly its seats, over roots that are not zero; no rollup took two heads of one place, nor did two rollups, under whichever tables. */
export function signaturesCheck(verdicts = new Verdicts()): Check {
  /** heads roots of records, by rollup */
  const recorded = new Set<string>();
  /** hashes of heads by place, by rollup and peer */
  const heads = new Map<string, Map<string, Hex>>();
  const elsewhere = new HeardHeads();
  let count = 0;
  let heard = 0;
  return (sample, book) => {
    const found = new Findings();
    for (const one of sample.rollups) {
      const { rollup } = one;
      const byTransaction = new Map(acceptancesOf(one, book).acceptances.map((acceptance) => [acceptance.transactionHash, acceptance]));
      for (const log of one.logs) {
        if (log.eventName === "CheckpointAccepted") recorded.add(`${rollup.rollupId} ${log.args.headsRoot}`);
        // A peer that governance begins anew with is heard as if for the first time (specs/protocol.md §6.2).
        if (log.eventName === "PeerApplied") {
          heads.delete(`${rollup.rollupId} ${log.args.rollupId}`);
          elsewhere.forget(rollup.rollupId, log.args.rollupId);
        }
        const acceptance = byTransaction.get(log.transactionHash);
        if (acceptance === undefined) continue;
        byTransaction.delete(log.transactionHash);
        const { fault, table, headsRoot, certificate, reference, delivery, transactionHash } = acceptance;
        const where = `${rollup.name}, transaction ${transactionHash}`;
        found.expect(fault === undefined, `fault ${keyOf(acceptance)}`, () => `${where}: ${fault}`);
        if (certificate !== undefined && table !== undefined) {
          count += 1;
          const { valid, reason } = verdicts.of(certificate, table);
          // A weight that is no quorum is INV-6's.
          found.expect(valid || reason === "QuorumNotReached", keyOf(acceptance), () => `${where}: ${reason}`);
        }
        if (reference !== undefined) {
          found.expect(
            recorded.has(`${rollup.rollupId} ${headsRoot}`),
            `record ${keyOf(acceptance)}`,
            () => `${where}: refers to heads root ${headsRoot}, which was never accepted`,
          );
        }
        if (delivery === undefined) continue;
        const { head, sourceId } = delivery.parcel;
        const hash = outlineHash({ ...head, rollupId: sourceId, outboxRoot: parcelOutboxRoot(delivery.parcel, rollup) });
        const pair = `${rollup.rollupId} ${sourceId}`;
        const known = heads.get(pair) ?? new Map<string, Hex>();
        heads.set(pair, known);
        const place = [head.finality, head.finality === 1 ? head.anchor : "", head.number].join(" ");
        const earlier = known.get(place) ?? hash;
        if (!known.has(place)) heard += 1;
        known.set(place, earlier);
        found.expect(
          earlier === hash,
          `head ${pair} ${place} ${hash}`,
          () => `${where}: head ${hash} of block ${head.number} of ${book.nameOf(sourceId)}, of which ${earlier} was heard`,
        );
        const operators = operatorsOf(certificate?.signers ?? reference?.signers ?? "0x", table);
        const told = { headHash: hash, where: `${where}, of ${book.nameOf(sourceId)}`, epoch: acceptance.epoch, operators };
        const fork = elsewhere.contradiction(rollup.rollupId, sourceId, place, told);
        found.expect(fork === undefined, `fork ${pair} ${place} ${hash}`, () => fork ?? "");
      }
    }
    return { compared: found.compared, violations: found.violations, figures: `${count} signatures verified, ${heard} heads heard` };
  };
}

/** INV-9: tables are the L1's; a certificate was accepted only while its table was in use, and a table is in use no longer than it says. */
export function tablesCheck(): Check {
  let count = 0;
  return (sample, book) => {
    const found = new Findings();
    const margins: Margin[] = [];
    for (const one of sample.rollups) {
      const { rollup, inbox } = one;
      for (const { epoch, tableRoot: root, usableFrom, usableUntil } of inbox.tables) {
        const table = book.tables.get(epoch);
        const published = table && tableRoot(table);
        found.expect(
          root === published,
          `table ${rollup.rollupId} ${epoch} ${root}`,
          () => `${rollup.name} holds table ${root} of epoch ${epoch}; the L1 published ${published ?? "none"}`,
        );
        if (table === undefined) continue;
        found.expect(
          usableFrom >= table.validFrom && usableUntil <= table.validUntil,
          `use ${rollup.rollupId} ${epoch}`,
          () =>
            `${rollup.name} uses epoch ${epoch} from ${usableFrom} until ${usableUntil}; it is valid from ${table.validFrom} until ${table.validUntil}`,
        );
      }
      const newest = inbox.tables.at(-1);
      if (newest !== undefined) margins.push({ labels: { rollup: rollup.name }, value: Number(newest.usableUntil - inbox.time) });
      for (const acceptance of acceptancesOf(one, book).acceptances) {
        const { epoch, time } = acceptance;
        if (epoch === undefined) continue;
        const use = inbox.tables.find((table) => table.epoch === epoch);
        count += 1;
        found.expect(
          use !== undefined && time >= use.usableFrom && time < use.usableUntil,
          `time ${keyOf(acceptance)}`,
          () =>
            `${rollup.name}, transaction ${acceptance.transactionHash}: epoch ${epoch} at ${time}, in use from ${use?.usableFrom} until ${use?.usableUntil}`,
        );
      }
    }
    return { compared: found.compared, violations: found.violations, margins, figures: `${count} acceptances within their table's use` };
  };
}
