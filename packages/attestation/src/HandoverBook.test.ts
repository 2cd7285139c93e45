import { generateSecretKey, publicKeyOf } from "@parley/bls";
import { type HandoverShare, handoverDigest, type OperatorTable, sharesRoot, tableRoot } from "@parley/primitives";
import { toHex } from "viem";
import { beforeEach, describe, expect, it } from "vitest";
import { HandoverBook } from "./HandoverBook.ts";
import { schemeOf } from "./schemes/schemeOf.ts";
import { verifyHandover } from "./verifyHandover.ts";

const keys = [1, 2, 3, 4].map((byte) => generateSecretKey(new Uint8Array(32).fill(byte)));
const table: OperatorTable = {
  l1ChainId: 31_337n,
  avs: toHex(0xa5, { size: 20 }),
  operatorSetId: 1,
  scheme: 1,
  epoch: 7,
  snapshotTime: 1n,
  validFrom: 1n,
  validUntil: 100n,
  sharesRoot: sharesRoot([]),
  operators: keys.map((key, seat) => ({ operator: toHex(0xb0 + seat, { size: 20 }), weight: 10n, publicKey: publicKeyOf(key) })),
};
const next: OperatorTable = { ...table, epoch: 8, operators: table.operators.slice(1) };
const other: OperatorTable = { ...next, snapshotTime: 2n };

const shareOf = (seat: number, over = next): HandoverShare => {
  const fields = { epoch: table.epoch, nextEpoch: over.epoch, nextTableRoot: tableRoot(over) };
  return { ...fields, seat, signature: schemeOf(table).sign(keys[seat] ?? "0x", handoverDigest({ ...table, ...fields })) };
};

let book: HandoverBook;
beforeEach(() => {
  book = new HandoverBook();
  book.open(table);
});

describe("shares of a hand-over", () => {
  it("become a certificate with the third of four, and not before the next table is known", () => {
    for (const seat of [3, 0]) expect(book.add(shareOf(seat))).toBe("new");
    expect(book.follow(next)).toEqual([]);
    expect(book.certificate(7)).toBeUndefined();
    expect(book.add(shareOf(1))).toBe("new");
    const handover = book.certificate(7);
    expect(handover?.signers).toBe("0x0b");
    expect(handover && verifyHandover({ table, next, handover })).toMatchObject({ valid: true });
  });

  it("that came before the table count only if they are over what the L1 has", () => {
    for (const seat of [0, 1, 2]) expect(book.add(shareOf(seat, other))).toBe("new");
    expect(book.certificate(7)).toBeUndefined();
    expect(book.follow(next).map(({ seat }) => seat)).toEqual([0, 1, 2]);
    expect(book.certificate(7)).toBeUndefined();
    // Each may still say what is true.
    for (const seat of [0, 1, 2]) expect(book.add(shareOf(seat))).toBe("new");
    expect(book.certificate(7)).toBeDefined();
  });

  it("over another root are a fault, also from who signed the true one", () => {
    book.follow(next);
    expect(book.add(shareOf(2))).toBe("new");
    expect(book.add(shareOf(2, other))).toBe("false");
    expect(book.add(shareOf(2))).toBe("known");
  });

  it("that are forged, of no seat, or skip an epoch are nobody's", () => {
    book.follow(next);
    expect(book.add({ ...shareOf(2), seat: 1 })).toBe("reject");
    expect(book.add({ ...shareOf(2), seat: 4 })).toBe("reject");
    expect(book.add({ ...shareOf(2), nextEpoch: 9 })).toBe("reject");
    expect(book.add({ ...shareOf(2), epoch: 5, nextEpoch: 6 })).toBe("unknown");
    expect(book.add({ ...shareOf(2), signature: "0x" })).toBe("reject");
    expect(book.add(shareOf(2))).toBe("new");
  });

  it("of tables that are long over are forgotten", () => {
    for (let epoch = 8; epoch < 15; epoch += 1) book.open({ ...table, epoch });
    expect(book.add(shareOf(2))).toBe("new");
    book.open({ ...table, epoch: 15 });
    expect(book.add(shareOf(1))).toBe("unknown");
  });
});
