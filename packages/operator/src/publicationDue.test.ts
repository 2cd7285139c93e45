import { type OperatorTable, sharesRoot } from "@parley/primitives";
import { toHex } from "viem";
import { describe, expect, it } from "vitest";
import { type PublicationMemory, publicationDue } from "./publicationDue.ts";

const member = (index: number) => ({ operator: toHex(index, { size: 20 }), publicKey: toHex(index, { size: 128 }) });
const newest: OperatorTable = {
  l1ChainId: 1n,
  avs: toHex(1, { size: 20 }),
  operatorSetId: 0,
  scheme: 1,
  epoch: 5,
  snapshotTime: 10_000n,
  validFrom: 10_000n,
  validUntil: 40_000n,
  sharesRoot: sharesRoot([]),
  operators: [1, 2].map((index) => ({ ...member(index), weight: 1n })),
};
const same = [member(2), member(1)];
const more = [...same, member(3)];
const ask = (changes: Partial<Parameters<typeof publicationDue>[1]>, memory?: PublicationMemory) =>
  publicationDue(memory, { newest, members: same, minimumInterval: 60n, ejected: new Set(), now: 10_100n, ...changes });

describe("the next epoch is published", () => {
  it("when a third of the table's life is over, and not before where nobody came or went", () => {
    expect(ask({ now: 19_999n }).due).toBe(false);
    expect(ask({ now: 20_000n }).due).toBe(true);
  });

  it("for who came, who left and who has another key, once the interval is over", () => {
    const rotated = [member(1), { ...member(2), publicKey: toHex(9, { size: 128 }) }];
    for (const members of [more, [member(1)], rotated]) {
      expect(ask({ members, now: 10_059n }).due).toBe(false);
      expect(ask({ members, now: 10_060n }).due).toBe(true);
    }
  });

  it("at once for who was ejected", () => {
    const members = [member(1)];
    expect(ask({ members, now: 10_001n, ejected: new Set([member(2).operator]) }).due).toBe(true);
    expect(ask({ members, now: 10_001n, ejected: new Set([member(3).operator]) }).due).toBe(false);
  });

  it("twice for a member that gets no seat, and no more, until there are other members", () => {
    const first = ask({ members: more });
    expect(first.due).toBe(true);
    // Asked again before it is published: it is still due.
    const again = ask({ members: more }, first.memory);
    expect(again.due).toBe(true);
    const second = ask({ members: more, newest: { ...newest, epoch: 6 } }, again.memory);
    expect(second.due).toBe(true);
    const third = ask({ members: more, newest: { ...newest, epoch: 7 } }, second.memory);
    expect(third.due).toBe(false);
    expect(ask({ members: [...more, member(4)], newest: { ...newest, epoch: 7 } }, third.memory).due).toBe(true);
    // For its age it is published all the same.
    expect(ask({ members: more, newest: { ...newest, epoch: 7 }, now: 20_000n }, third.memory).due).toBe(true);
  });

  it("not more than 16 times early in a third of a life, whatever members do", () => {
    let memory: PublicationMemory | undefined;
    const dues = Array.from({ length: 40 }, (_, i) => {
      const members = [...same, member(10 + i)];
      const result = ask({ members, newest: { ...newest, epoch: 5 + i }, now: 10_100n + BigInt(i) }, memory);
      memory = result.memory;
      return result.due;
    });
    expect(dues.filter(Boolean)).toHaveLength(16);
    const later = ask({ members: [...same, member(99)], newest: { ...newest, epoch: 60, snapshotTime: 20_100n }, now: 20_200n }, memory);
    expect(later.due).toBe(true);
  });
});
