import { concatHex, encodeAbiParameters, keccak256, parseAbiParameters, stringToHex } from "viem";
import { privateKeyToAddress } from "viem/accounts";
import { describe, expect, it } from "vitest";
import certificates from "../../../vectors/certificate.json" with { type: "json" };
import vectors from "../../../vectors/hashes.json" with { type: "json" };
import { attributeValues, deadlineAttribute, gasLimitAttribute } from "./attributes.ts";
import { batchDigest } from "./batches.ts";
import { decodeHead, decodeMessage } from "./codecs.ts";
import { derivationHash } from "./derivation.ts";
import { attestationDigest, declarationDigest, equivocationId, forkId, popDigest, proposalDigest, recordHash } from "./digests.ts";
import { consumedLink, refundId } from "./endings.ts";
import { contentHash, detailsHash, headHash, headsRoot, sealDigest, sortHeads } from "./heads.ts";
import { allocHash, type CodeParts, codeHash, codeHashWith, genesisHash, rollupId, SYSTEM_ADDRESS } from "./identities.ts";
import { l1MessageId, messageToL1Id } from "./l1Messages.ts";
import { messageHash } from "./messages.ts";
import { operatorLeaf, sharesRoot, tableRoot, totalWeight } from "./operatorTable.ts";
import { laneLeaf, outboxRoot } from "./outbox.ts";
import { networkIdOf, peerDigest } from "./peers.ts";
import type { Address, Finality, Head, Hex, OperatorTable } from "./types.ts";

const tag = (name: string) => keccak256(stringToHex(`parley/v0/${name}`));

/** keccak(enc(…)) by viem's ABI encoder: a second opinion on the hand-packed words. Values come from JSON as strings. */
function abiHash(name: string, types: string, values: readonly unknown[]): Hex {
  const parameters = parseAbiParameters(`bytes32,${types}`);
  const parsed = values.map((value) => (typeof value === "string" && !value.startsWith("0x") ? BigInt(value) : value));
  // The parameter list is only known at run time, so its tuple type is not.
  return keccak256(encodeAbiParameters(parameters, [tag(name), ...parsed] as never));
}

describe("hashes vectors agree with an ABI encoder", () => {
  it.each(vectors.rollupId)("rollupId $chainId", (v) => {
    expect(rollupId({ chainId: BigInt(v.chainId), genesisHash: v.genesisHash as Hex, gateway: v.gateway as Address })).toBe(v.hash);
    expect(abiHash("rollup", "uint256,bytes32,address", [v.chainId, v.genesisHash, v.gateway])).toBe(v.hash);
  });

  it.each(vectors.genesisHash)("genesisHash", (v) => {
    const { hash, ...fields } = v;
    const inputs = {
      chainId: BigInt(v.chainId),
      timestamp: BigInt(v.timestamp),
      gasLimit: BigInt(v.gasLimit),
      baseFeePerGas: BigInt(v.baseFeePerGas),
      coinbase: v.coinbase as Address,
      sequencer: v.sequencer as Address,
      l1ChainId: BigInt(v.l1ChainId),
      avs: v.avs as Address,
      operatorSetId: Number(v.operatorSetId),
      tableRoot: v.tableRoot as Hex,
      governance: v.governance as Address,
      codeHash: v.codeHash as Hex,
      allocHash: v.allocHash as Hex,
      derivationHash: v.derivationHash as Hex,
    };
    expect(genesisHash(inputs)).toBe(hash);
    const types = "uint256,uint64,uint64,uint256,address,address,uint256,address,uint32,bytes32,address,bytes32,bytes32,bytes32";
    expect(abiHash("genesis", types, Object.values(fields))).toBe(hash);
  });

  it.each(vectors.derivationHash)("derivationHash", ({ hash, ...v }) => {
    const params = {
      l1StartNumber: BigInt(v.l1StartNumber),
      l1StartHash: v.l1StartHash as Hex,
      portals: v.portals as Address,
      sequencingWindow: BigInt(v.sequencingWindow),
      maxDrift: BigInt(v.maxDrift),
      originStep: BigInt(v.originStep),
    };
    expect(derivationHash(params)).toBe(hash);
    expect(abiHash("derivation", "uint64,bytes32,address,uint64,uint64,uint64", Object.values(v))).toBe(hash);
  });

  it.each(vectors.childDerivationHash)("derivationHash of a rollup upon a rollup", ({ hash, ...v }) => {
    const params = {
      l1StartNumber: BigInt(v.l1StartNumber),
      l1StartHash: v.l1StartHash as Hex,
      portals: v.portals as Address,
      sequencingWindow: BigInt(v.sequencingWindow),
      maxDrift: BigInt(v.maxDrift),
      originStep: BigInt(v.originStep),
    };
    const parent = { rollupId: v.parentId as Hex, chainId: BigInt(v.parentChainId), registry: v.parentRegistry as Address };
    expect(derivationHash({ ...params, parent })).toBe(hash);
    expect(derivationHash(params)).not.toBe(hash);
    expect(abiHash("derivation", "uint64,bytes32,address,uint64,uint64,uint64,bytes32,uint256,address", Object.values(v))).toBe(hash);
  });

  it("the ids of messages from and to the L1", () => {
    const parts = (v: (typeof vectors.messageToL1Id)[number]) => ({
      rollupId: v.rollupId as Hex,
      index: BigInt(v.index),
      sender: v.sender as Address,
      recipient: v.recipient as Address,
      value: BigInt(v.value),
      payload: v.payload as Hex,
    });
    for (const v of vectors.l1MessageId) {
      expect(l1MessageId({ ...parts(v), gasLimit: BigInt(v.gasLimit) })).toBe(v.hash);
      const words = [v.rollupId, v.index, v.sender, v.recipient, v.value, v.gasLimit, keccak256(v.payload as Hex)];
      expect(abiHash("l1-message", "bytes32,uint64,address,address,uint256,uint64,bytes32", words)).toBe(v.hash);
    }
    for (const v of vectors.messageToL1Id) {
      expect(messageToL1Id(parts(v))).toBe(v.hash);
      const words = [v.rollupId, v.index, v.sender, v.recipient, v.value, keccak256(v.payload as Hex)];
      expect(abiHash("message-to-l1", "bytes32,uint64,address,address,uint256,bytes32", words)).toBe(v.hash);
    }
  });

  it("the system account is the one of the key that everybody knows", () => {
    expect(privateKeyToAddress(tag("system")).toLowerCase()).toBe(SYSTEM_ADDRESS);
  });

  it.each(vectors.messageHash)("messageHash $index", ({ hash, ...v }) => {
    expect(messageHash(decodeMessage({ ...v, lane: Number(v.lane) }))).toBe(hash);
    const parts = [
      v.sourceId,
      v.lane,
      v.index,
      keccak256(v.sender as Hex),
      keccak256(v.recipient as Hex),
      v.gasLimit,
      v.deadline,
      keccak256(v.payload as Hex),
    ];
    expect(abiHash("message", "bytes32,uint64,uint64,bytes32,bytes32,uint64,uint64,bytes32", parts)).toBe(hash);
  });

  it.each(vectors.laneLeaf)("laneLeaf $size", (v) => {
    const [sourceId, destinationId, tree, open] = [v.sourceId as Hex, v.destinationId as Hex, v.tree as Hex, v.open as Hex];
    expect(laneLeaf({ sourceId, destinationId, size: BigInt(v.size), tree, open })).toBe(v.hash);
    expect(abiHash("lane", "bytes32,bytes32,uint64,bytes32,bytes32", [sourceId, destinationId, v.size, tree, open])).toBe(v.hash);
  });

  it.each(vectors.outboxRoot)("outboxRoot $laneCount", (v) => {
    expect(outboxRoot({ sourceId: v.sourceId as Hex, laneCount: BigInt(v.laneCount), root: v.root as Hex })).toBe(v.hash);
    expect(abiHash("outbox", "bytes32,uint64,bytes32", [v.sourceId, v.laneCount, v.root])).toBe(v.hash);
  });

  it.each(vectors.headHash)("headHash $number", ({ hash, ...v }) => {
    expect(headHash(headOf(v))).toBe(hash);
    const details = detailsHash(headOf(v));
    expect(abiHash("details", "bytes32,bytes32,uint64,bytes32", [v.blockHash, v.stateRoot, v.l1OriginNumber, v.l1OriginHash])).toBe(
      details,
    );
    const types = "bytes32,uint64,uint64,bytes32,uint8,bytes32,bytes32";
    expect(abiHash("head", types, [v.rollupId, v.number, v.timestamp, v.outboxRoot, v.finality, v.anchor, details])).toBe(hash);
  });

  it.each(vectors.detailsHash)("detailsHash $l1OriginNumber", (v) => {
    const details = { blockHash: v.blockHash as Hex, stateRoot: v.stateRoot as Hex, l1OriginHash: v.l1OriginHash as Hex };
    expect(detailsHash({ ...details, l1OriginNumber: BigInt(v.l1OriginNumber) })).toBe(v.hash);
  });

  it.each(vectors.record)("record of epoch $epoch", (v) => {
    const inputs = { headsRoot: v.headsRoot as Hex, epoch: Number(v.epoch), beat: BigInt(v.beat), signers: v.signers as Hex };
    expect(recordHash({ ...inputs, signedWeight: BigInt(v.signedWeight) })).toBe(v.hash);
    const values = [v.headsRoot, v.epoch, v.beat, v.signedWeight, keccak256(inputs.signers)];
    expect(abiHash("record", "bytes32,uint32,uint64,uint128,bytes32", values)).toBe(v.hash);
  });

  it.each(vectors.operatorLeaf)("operatorLeaf $seat", (v) => {
    const operator = { operator: v.operator as Address, weight: BigInt(v.weight), publicKey: v.publicKey as Hex };
    expect(operatorLeaf(Number(v.seat), operator)).toBe(v.hash);
    expect(abiHash("operator", "uint32,address,bytes32,uint128", [v.seat, v.operator, keccak256(operator.publicKey), v.weight])).toBe(
      v.hash,
    );
  });

  it.each(vectors.attestationDigest)("attestationDigest $epoch", (v) => {
    const inputs = {
      l1ChainId: BigInt(v.l1ChainId),
      avs: v.avs as Address,
      operatorSetId: Number(v.operatorSetId),
      epoch: Number(v.epoch),
    };
    expect(attestationDigest({ ...inputs, beat: BigInt(v.beat), headsRoot: v.headsRoot as Hex })).toBe(v.hash);
    const values = [v.l1ChainId, v.avs, v.operatorSetId, v.epoch, v.beat, v.headsRoot];
    expect(abiHash("attestation", "uint256,address,uint32,uint32,uint64,bytes32", values)).toBe(v.hash);
  });

  it.each(vectors.popDigest)("popDigest", (v) => {
    const inputs = {
      l1ChainId: BigInt(v.l1ChainId),
      registrar: v.registrar as Address,
      operator: v.operator as Address,
      publicKey: v.publicKey as Hex,
    };
    expect(popDigest(inputs)).toBe(v.hash);
    expect(abiHash("pop", "uint256,address,address,bytes32", [v.l1ChainId, v.registrar, v.operator, keccak256(inputs.publicKey)])).toBe(
      v.hash,
    );
  });

  it("declarationDigest and proposalDigest", () => {
    for (const v of vectors.declarationDigest) {
      const inputs = { tableRoot: v.tableRoot as Hex, beat: BigInt(v.beat), seat: Number(v.seat), contentHash: v.contentHash as Hex };
      expect(declarationDigest({ ...inputs, sequence: Number(v.sequence) })).toBe(v.hash);
      expect(abiHash("declaration", "bytes32,uint64,uint32,uint32,bytes32", [v.tableRoot, v.beat, v.seat, v.sequence, v.contentHash])).toBe(
        v.hash,
      );
    }
    for (const v of vectors.proposalDigest) {
      const inputs = { tableRoot: v.tableRoot as Hex, beat: BigInt(v.beat), seat: Number(v.seat), contentHash: v.contentHash as Hex };
      expect(proposalDigest({ ...inputs, view: Number(v.view) })).toBe(v.hash);
      expect(abiHash("proposal", "bytes32,uint64,uint32,uint32,bytes32", [v.tableRoot, v.beat, v.seat, v.view, v.contentHash])).toBe(
        v.hash,
      );
    }
  });

  it.each(vectors.networkId)("networkId, which no epoch changes", ({ hash, ...v }) => {
    const inputs = { l1ChainId: BigInt(v.l1ChainId), avs: v.avs as Address, operatorSetId: Number(v.operatorSetId) };
    expect(networkIdOf(inputs)).toBe(hash);
    expect(abiHash("network", "uint256,address,uint32", Object.values(v))).toBe(hash);
    const table = { ...inputs, epoch: 1, validFrom: 5n };
    expect(networkIdOf({ ...table, epoch: 2 } as OperatorTable)).toBe(hash); // the rest of a table plays no part
    expect(networkIdOf({ ...inputs, operatorSetId: 8 })).not.toBe(hash);
  });

  it.each(vectors.peerDigest)("peerDigest", (v) => {
    expect(peerDigest({ tableRoot: v.tableRoot as Hex, seat: Number(v.seat), peerId: v.peerId as Hex })).toBe(v.hash);
    expect(abiHash("peer", "bytes32,uint32,bytes32", [v.tableRoot, v.seat, keccak256(v.peerId as Hex)])).toBe(v.hash);
  });

  it.each(vectors.forkId)("forkId", (v) => {
    expect(forkId({ operator: v.operator as Address, rollupId: v.rollupId as Hex, anchor: v.anchor as Hex })).toBe(v.hash);
    expect(abiHash("fork", "address,bytes32,bytes32", [v.operator, v.rollupId, v.anchor])).toBe(v.hash);
  });

  it.each(vectors.equivocationId)("equivocationId", (v) => {
    const finality = Number(v.finality) as Finality; // the vector holds 2
    expect(equivocationId({ operator: v.operator as Address, rollupId: v.rollupId as Hex, number: BigInt(v.number), finality })).toBe(
      v.hash,
    );
    expect(abiHash("equivocation", "address,bytes32,uint64,uint8", [v.operator, v.rollupId, v.number, v.finality])).toBe(v.hash);
  });

  it("consumedLink and refundId", () => {
    for (const v of vectors.consumedLink) {
      const ids = v.ids.map((id) => id as Hex);
      expect(consumedLink({ previous: v.previous as Hex, first: BigInt(v.first), ids })).toBe(v.hash);
      expect(abiHash("consumed", "bytes32,uint64,bytes32", [v.previous, v.first, keccak256(concatHex(ids))])).toBe(v.hash);
    }
    for (const v of vectors.refundId) {
      expect(refundId(v.messageHash as Hex)).toBe(v.hash);
      expect(abiHash("refund", "bytes32", [v.messageHash])).toBe(v.hash);
    }
  });

  it("codeHash, allocHash and the attributes", () => {
    for (const v of vectors.codeHash) {
      const { hash, ...parts } = v;
      expect(codeHash(parts as CodeParts)).toBe(hash); // vectors hold hex
    }
    for (const v of vectors.codeHashWith) {
      const predeploys = v.addresses.map((address, i) => ({
        address: address as Address,
        code: v.codes[i] as Hex,
        storage: i + 1 < v.addresses.length ? [] : v.slots.map((slot, j) => ({ slot: slot as Hex, value: v.values[j] as Hex })),
      }));
      const backwards = predeploys.map((one) => ({ ...one, storage: one.storage.toReversed() })).toReversed();
      expect(codeHashWith(v.standard as Hex, backwards)).toBe(v.hash);
      expect(() => codeHashWith(v.standard as Hex, [...predeploys, ...predeploys])).toThrow("twice");
      expect(codeHashWith(v.standard as Hex, [])).toBe(v.standard);
    }
    for (const v of vectors.allocHash) {
      const entries = v.addresses.map((address, i) => ({ address: address as Address, balanceWei: BigInt(v.balancesWei[i] ?? 0) }));
      expect(allocHash(entries.toReversed())).toBe(v.hash);
    }
    expect(gasLimitAttribute(BigInt(vectors.gasLimitAttribute[0]?.value ?? 0))).toBe(vectors.gasLimitAttribute[0]?.bytes);
    expect(deadlineAttribute(BigInt(vectors.deadlineAttribute[0]?.value ?? 0))).toBe(vectors.deadlineAttribute[0]?.bytes);
  });
});

describe("attributeValues", () => {
  const [gas, deadline] = [gasLimitAttribute(21_000n), deadlineAttribute(1_750_600_000n)];

  it("has the defaults of the protocol for what is not given", () => {
    expect(attributeValues([], 1_000n)).toEqual({ gasLimit: 200_000n, deadline: 605_800n });
    expect(attributeValues([gas], 1_000n)).toEqual({ gasLimit: 21_000n, deadline: 605_800n });
    expect(attributeValues([deadline, gas], 1_000n)).toEqual({ gasLimit: 21_000n, deadline: 1_750_600_000n });
  });

  it("refuses what no gateway lets pass", () => {
    const refused = expect.objectContaining({ code: "DECODE_FAILED" });
    for (const attributes of [[gas, gas], ["0x"], ["0x12345678"], [`${gas}00`], [gas.slice(0, -2)]] as Hex[][])
      expect(() => attributeValues(attributes, 1_000n)).toThrow(refused);
  });
});

/** JSON vectors hold every integer as a string; the codec wants `finality` as a number. */
function headOf(v: object & { finality: string }): Head {
  return decodeHead({ ...v, finality: Number(v.finality) });
}

describe("sealDigest", () => {
  it.each(vectors.sealDigest)("of block $number", ({ hash: expected, ...v }) => {
    expect(
      abiHash("seal", "bytes32,uint64,bytes32,uint64,bytes32,bytes32", [
        v.rollupId,
        v.number,
        v.blockHash,
        v.l1OriginNumber,
        v.l1OriginHash,
        v.anchor,
      ]),
    ).toBe(expected);
    const block = { rollupId: v.rollupId as Hex, number: BigInt(v.number), hash: v.blockHash as Hex, anchor: v.anchor as Hex };
    expect(sealDigest({ ...block, l1OriginNumber: BigInt(v.l1OriginNumber), l1OriginHash: v.l1OriginHash as Hex })).toBe(expected);
  });
});

describe("batchDigest", () => {
  it.each(vectors.batchDigest)("of a batch", ({ hash: expected, ...v }) => {
    expect(abiHash("batch", "bytes32,bytes32", [v.sealDigest, v.bodyHash])).toBe(expected);
    expect(batchDigest({ sealDigest: v.sealDigest as Hex, bodyHash: v.bodyHash as Hex })).toBe(expected);
  });
});

describe("collections", () => {
  const heads = sortHeads(vectors.headHash.map(({ hash: _, ...v }) => headOf(v)));

  it("headsRoot and contentHash", () => {
    for (const v of vectors.headsRoot) expect(headsRoot(heads.slice(0, Number(v.count)))).toBe(v.hash);
    for (const v of vectors.contentHash) expect(contentHash(heads.slice(0, v.headHashes.length))).toBe(v.hash);
  });

  it("refuses no heads, unsorted heads and two of one rollup and finality", () => {
    const [first] = heads;
    if (first === undefined) throw new Error("the vectors hold heads");
    const refused = expect.objectContaining({ code: "DECODE_FAILED" });
    expect(() => headsRoot([])).toThrow(refused);
    expect(() => headsRoot(heads.toReversed())).toThrow(refused);
    expect(() => headsRoot([first, { ...first, number: first.number + 1n }])).toThrow(refused);
    expect(() => contentHash([first, first])).toThrow(refused);
    expect(contentHash([first, { ...first, number: first.number + 1n }])).toMatch(/^0x/);
  });

  it.each(certificates.tables)("tableRoot of epoch $epoch", (v) => {
    const table: OperatorTable = {
      l1ChainId: BigInt(v.l1ChainId),
      avs: v.avs as Address,
      operatorSetId: Number(v.operatorSetId),
      scheme: Number(v.scheme) as 1 | 2, // the vectors hold no other
      epoch: Number(v.epoch),
      snapshotTime: BigInt(v.snapshotTime),
      validFrom: BigInt(v.validFrom),
      validUntil: BigInt(v.validUntil),
      sharesRoot: v.sharesRoot as Hex,
      operators: v.operators.map((operator, seat) => ({
        operator: operator as Address,
        weight: BigInt(v.weights[seat] ?? 0),
        publicKey: (v.publicKeys[seat] ?? "0x") as Hex,
      })),
    };
    expect(tableRoot(table)).toBe(v.tableRoot);
    expect(totalWeight(table)).toBe(BigInt(v.totalWeight));
    expect(() => tableRoot({ ...table, operators: [] })).toThrow(expect.objectContaining({ code: "DECODE_FAILED" }));
    expect(() => tableRoot({ ...table, operators: table.operators.map((operator) => ({ ...operator, weight: 0n })) })).toThrow(
      expect.objectContaining({ code: "DECODE_FAILED" }),
    );
  });
});

describe("sharesRoot", () => {
  it.each(vectors.sharesRoot)("of $destinationIds.length shares", (v) => {
    const shares = v.destinationIds.map((destinationId, i) => ({ destinationId: destinationId as Hex, bps: Number(v.bps[i]) }));
    expect(sharesRoot(shares)).toBe(v.hash);
  });

  it("refuses what has another order or no size", () => {
    const [a, b] = [`0x${"11".repeat(32)}`, `0x${"22".repeat(32)}`] as const;
    const refused = expect.objectContaining({ code: "DECODE_FAILED" });
    for (const shares of [
      [
        { destinationId: b, bps: 1 },
        { destinationId: a, bps: 1 },
      ],
      [
        { destinationId: a, bps: 1 },
        { destinationId: a, bps: 1 },
      ],
      [{ destinationId: a, bps: 0 }],
      [{ destinationId: a, bps: 65_536 }],
    ])
      expect(() => sharesRoot(shares)).toThrow(refused);
  });
});

describe("a value that does not fit its word", () => {
  it("is refused, never wrapped or cut", () => {
    const lane = {
      sourceId: `0x${"11".repeat(32)}`,
      destinationId: `0x${"22".repeat(32)}`,
      size: 1n,
      tree: `0x${"33".repeat(32)}`,
      open: `0x${"44".repeat(32)}`,
    } as const;
    const refused = expect.objectContaining({ code: "DECODE_FAILED" });
    expect(() => laneLeaf({ ...lane, size: 2n ** 64n })).toThrow(refused);
    expect(() => laneLeaf({ ...lane, size: -1n })).toThrow(refused);
    expect(() => laneLeaf({ ...lane, size: 1.5 })).toThrow(refused);
    expect(() => laneLeaf({ ...lane, tree: "0x33" })).toThrow(refused);
    expect(() => laneLeaf({ ...lane, open: `0x${"zz".repeat(32)}` })).toThrow(refused);
    expect(() => rollupId({ chainId: 1n, genesisHash: lane.tree, gateway: lane.tree })).toThrow(refused);
  });
});
