import { attestationDigest, type Hex, type OperatorTable, type PeerClaim, peerDigest, tableRoot, ZERO_HASH } from "@parley/primitives";
import { describe, expect, it } from "vitest";
import { peerDirectory } from "./peerDirectory.ts";
import { schemeOf } from "./schemes/schemeOf.ts";

const secret = (seat: number): Hex => `0x${String(seat + 1).padStart(64, "0")}`;
const peerId: Hex = `0x002408011220${"07".repeat(32)}`;

describe.each([1, 2] as const)("scheme %i", (scheme) => {
  const { publicKeyOf, sign } = schemeOf({ scheme });
  const table: OperatorTable = {
    l1ChainId: 31_337n,
    avs: `0x${"aa".repeat(20)}`,
    operatorSetId: 1,
    scheme,
    epoch: 1,
    snapshotTime: 1n,
    validFrom: 1n,
    validUntil: 2n,
    sharesRoot: ZERO_HASH,
    operators: [0, 1].map((seat) => ({ operator: `0x${`0${seat + 1}`.repeat(20)}`, publicKey: publicKeyOf(secret(seat)), weight: 1n })),
  };
  const operatorIn = (tables: readonly OperatorTable[], epoch = 1) => {
    const directory = peerDirectory({ epoch: () => epoch, tableOf: (of) => tables.find((one) => one.epoch === of) });
    return (id: Hex, claim: PeerClaim) => directory.operatorOf(id, claim);
  };
  const operatorOf = operatorIn([table]);
  const digest = peerDigest({ tableRoot: tableRoot(table), seat: 1, peerId });
  const claim: PeerClaim = { epoch: 1, seat: 1, signature: sign(secret(1), digest) };

  it("takes an operator's word for its own peer, and for nothing else", () => {
    expect(operatorOf(peerId, claim)).toBe(table.operators[1]?.operator);
    expect(operatorOf(`${peerId.slice(0, -2)}08` as Hex, claim)).toBeUndefined(); // another peer
    expect(operatorOf(peerId, { ...claim, seat: 0 })).toBeUndefined();
    expect(operatorOf(peerId, { ...claim, epoch: 2 })).toBeUndefined();
    expect(operatorIn([{ ...table, epoch: 2 }])(peerId, { ...claim, epoch: 2 })).toBeUndefined();
    expect(operatorOf(peerId, { ...claim, signature: sign(secret(0), digest) })).toBeUndefined();
    const attested = attestationDigest({ ...table, beat: 1n, headsRoot: digest });
    expect(operatorOf(peerId, { ...claim, signature: sign(secret(1), attested) })).toBeUndefined();
  });

  it.each([-1, 2, 0.5, 2 ** 32])("knows no seat %d", (seat) => {
    expect(operatorOf(peerId, { ...claim, seat })).toBeUndefined();
  });

  it.each<Hex>(["0x", "0x00", `0x${"00".repeat(256)}`, `0x${"ff".repeat(64)}`, `0x${"11".repeat(1_024)}`])(
    "takes no %s for a signature",
    (signature) => {
      expect(operatorOf(peerId, { ...claim, signature })).toBeUndefined();
    },
  );

  it("lets claims count under the table of the moment and those beside it, as far as they are known", () => {
    const known = [1, 2, 3, 5].map((epoch) => ({ ...table, epoch }));
    const counting = (epoch: number) => {
      const { counts } = peerDirectory({ epoch: () => epoch, tableOf: (of) => known.find((one) => one.epoch === of) });
      return [0, 1, 2, 3, 4, 5, 6].filter(counts);
    };
    expect([1, 2, 4, 5].map(counting)).toEqual([[1, 2], [1, 2, 3], [3, 5], [5]]);
  });
});
