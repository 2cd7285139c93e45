import { verifyHandover } from "@parley/attestation";
import type { GossipMessage } from "@parley/network";
import { type HandoverShare, handoverDigest, type OperatorTable, ParleyError, tableRoot } from "@parley/primitives";
import { createMetrics, memoryStore, type Store, silentLogger } from "@parley/runtime";
import { domainOf, LocalSigner, type Signer, SlashingProtection } from "@parley/signer";
import { beforeEach, describe, expect, it } from "vitest";
import { Handovers } from "./Handovers.ts";
import { testDeployment, testSecretKey } from "./testing/testDeployment.ts";

const { table } = testDeployment({ rollups: [], l1RpcUrl: "", beatZeroMs: 0, beatMs: 1_000, operators: 4 });
const next: OperatorTable = { ...table, epoch: 2, operators: table.operators.slice(1) };
const false2: OperatorTable = { ...next, snapshotTime: 99n };

let published: GossipMessage[];
let lies: HandoverShare[];
beforeEach(() => {
  published = [];
  lies = [];
});

async function signerOf(seat: number, store = memoryStore()): Promise<Signer> {
  const operator = table.operators[seat]?.operator ?? "0x";
  const protection = await SlashingProtection.open({ store, operator, network: table, allowEmpty: true });
  return new LocalSigner({ secretKey: testSecretKey(seat), network: table, protection });
}

async function opened({ seat = 0, signer, store = memoryStore() }: { seat?: number; signer?: Signer; store?: Store } = {}) {
  const own = signer ?? (await signerOf(seat));
  return Handovers.open({
    store,
    network: { publish: (message) => published.push(message) },
    seatIn: (of) => (of.epoch === table.epoch ? { seat, signer: own } : undefined),
    onFalse: (share) => lies.push(share),
    logger: silentLogger,
    metrics: createMetrics(),
  });
}

const shareOf = async (seat: number, over = next): Promise<HandoverShare> => {
  const share = await (await signerOf(seat)).handOver({ domain: domainOf(table, seat), nextTableRoot: tableRoot(over) });
  if (share === undefined) throw new Error("a fresh signer signs");
  return share;
};
const topics = () => published.map(({ topic }) => topic);

describe("hand-overs", () => {
  it("are signed once the next table is known, gathered, published as a certificate, and kept", async () => {
    const store = memoryStore();
    const handovers = await opened({ store });
    handovers.open(table);
    // Somebody's L1 is ahead.
    expect(await handovers.receiveShare(await shareOf(1))).toBe("accept");
    await handovers.follow(next);
    expect(topics()).toEqual(["handoverShare"]);
    await handovers.repeat();
    expect(topics()).toEqual(["handoverShare", "handoverShare"]);
    expect(await handovers.receiveShare(await shareOf(2))).toBe("accept");
    expect(topics().at(-1)).toBe("handover");
    const [handover] = handovers.since(1);
    expect(handover && verifyHandover({ table, next, handover })).toMatchObject({ valid: true, seats: [0, 1, 2] });
    // Nothing is left to say.
    published = [];
    await handovers.repeat();
    expect(await handovers.receiveShare(await shareOf(3))).toBe("ignore");
    expect(topics()).toEqual([]);
    const later = await opened({ store });
    expect(later.since(1)).toEqual([handover]);
    expect(later.since(2)).toEqual([]);
  });

  it("to another table than the L1's are reported, whether they came before or after it was known", async () => {
    const handovers = await opened();
    handovers.open(table);
    expect(await handovers.receiveShare(await shareOf(1, false2))).toBe("accept");
    await handovers.follow(next);
    expect(await handovers.receiveShare(await shareOf(2, false2))).toBe("accept");
    expect(lies.map(({ seat }) => seat)).toEqual([1, 2]);
    const digest = handoverDigest({ ...table, nextEpoch: 2, nextTableRoot: tableRoot(false2) });
    expect(digest).not.toBe(handoverDigest({ ...table, nextEpoch: 2, nextTableRoot: tableRoot(next) }));
    // A forged one is nobody's fault but its sender's.
    expect(await handovers.receiveShare({ ...(await shareOf(2, false2)), seat: 3 })).toBe("reject");
    expect(lies).toHaveLength(2);
  });

  it("wait for a signer that is away", async () => {
    const own = await signerOf(0);
    let isAway = true;
    const signer: Signer = {
      ...{ publicKey: own.publicKey, lastSigned: () => own.lastSigned(), close: () => own.close() },
      ...{ declare: (asked) => own.declare(asked), propose: (asked) => own.propose(asked) },
      attest: (asked, canonicalHash) => own.attest(asked, canonicalHash),
      claimPeer: (asked) => own.claimPeer(asked),
      traceKey: (asked) => own.traceKey(asked),
      async handOver(asked) {
        if (isAway) throw new ParleyError("NETWORK_FAILED", "away", { recovery: "retry" });
        return own.handOver(asked);
      },
    };
    const handovers = await opened({ signer });
    handovers.open(table);
    await handovers.follow(next);
    await handovers.repeat();
    expect(topics()).toEqual([]);
    isAway = false;
    await handovers.repeat();
    expect(topics()).toEqual(["handoverShare"]);
  });

  it("are signed to one root of an epoch, in all lives of an operator", async () => {
    const store = memoryStore();
    const asked = { domain: domainOf(table, 0), nextTableRoot: tableRoot(next) };
    const share = await (await signerOf(0, store)).handOver(asked);
    const again = await signerOf(0, store);
    expect(await again.handOver(asked)).toEqual(share);
    expect(await again.handOver({ ...asked, nextTableRoot: tableRoot(false2) })).toBeUndefined();
  });
});
