import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../vectors/parcel.json" with { type: "json" };
import { recordHash } from "./digests.ts";
import { type Cover, certificateOf, coverOf } from "./HeadSection.ts";
import { checkpointRoot, outlineHash } from "./heads.ts";
import { batchShape } from "./Lane.ts";
import { rangeProofLength, rangeRoot } from "./merkle.ts";
import { messageHash } from "./messages.ts";
import { type Parcel, packParcel, parcelMessages, parcelOutboxRoot, type SealedParcel, unpackParcel } from "./Parcel.ts";
import { ParleyError } from "./ParleyError.ts";
import { packCertificate, packedEpoch, unpackCertificate } from "./packCertificate.ts";
import type { Address, Hex } from "./types.ts";

const SEATS = vectors.tables[0]?.operators.length ?? 0;
const destination = { rollupId: vectors.valid[0]?.destinationId as Hex, chainId: BigInt(vectors.valid[0]?.destinationChainId ?? 0) };

/** The heads root that a parcel leads to on `destination`: what its certificate or record has to cover. */
function headsRootOf(parcel: SealedParcel): Hex {
  const { head, sourceId } = parcel;
  const leaf = outlineHash({ ...head, rollupId: sourceId, outboxRoot: parcelOutboxRoot(parcel, destination) });
  return checkpointRoot(head.count, rangeRoot({ leaves: [leaf], start: head.position, size: head.count, proof: head.proof }));
}

/** The parcel with its signers told apart, to be packed again. */
function open(parcel: SealedParcel): Parcel {
  const { kind: _kind, epoch: _epoch, beat: _beat, sealed: _sealed, ...head } = parcel.head;
  return { ...parcel, head: { ...head, cover: coverOf(parcel.head, SEATS) } };
}

describe("parcel vectors", () => {
  it.each(vectors.valid)("$why", (v) => {
    const parcel = unpackParcel(v.parcel as Hex);
    const messages = parcelMessages(parcel, destination.chainId);
    expect(messages.map(messageHash)).toEqual(v.ids.slice(Number(v.start), Number(v.end)));
    expect(parcel.messages.map(({ sender }) => sender)).toEqual(v.senders);
    expect(parcel.messages.map(({ payload }) => payload)).toEqual(v.payloads);
    expect(parcelOutboxRoot(parcel, destination)).toBe(v.outboxRoot);
    const headsRoot = headsRootOf(parcel);
    expect(headsRoot).toBe(v.headsRoot);
    const cover = coverOf(parcel.head, SEATS);
    if (cover.kind === 2) expect(recordHash({ ...cover, headsRoot })).toBe(v.record);
    else expect(packCertificate(certificateOf(cover, headsRoot) ?? unreachable())).toBe(v.certificate);
    expect(packParcel(open(parcel))).toBe(v.parcel);
    expect((v.parcel as Hex).endsWith(v.headSection.slice(2))).toBe(true);
  });

  it.each(vectors.invalid)("refuses: $why", (v) => {
    let reached: Hex | undefined;
    try {
      const parcel = unpackParcel(v.parcel as Hex);
      coverOf(parcel.head, SEATS);
      reached = headsRootOf(parcel);
    } catch (error) {
      expect(error).toBeInstanceOf(ParleyError);
      expect((error as ParleyError).code).toMatch(/^(DECODE_FAILED|MERKLE_PROOF_INVALID)$/); // checked on the line above
    }
    // One byte more than the record or the signature belongs to the signature: the scheme refuses it.
    if (v.why === "one byte long" || v.why === "one byte short") return;
    expect(reached).not.toBe(vectors.invalidHeadsRoot);
  });

  it("makes the refused ones from a good one", () => {
    const good = vectors.valid.at(-1)?.parcel as Hex;
    expect(headsRootOf(unpackParcel(good))).toBe(vectors.invalidHeadsRoot);
  });

  it("reads certificates by the number of seats", () => {
    for (const v of vectors.valid) {
      const certificate = unpackCertificate(v.certificate as Hex, SEATS);
      expect(certificate).toMatchObject({ epoch: Number(v.epoch), beat: BigInt(v.beat), headsRoot: v.headsRoot, signers: v.signers });
      expect(packedEpoch(v.certificate as Hex)).toBe(Number(v.epoch));
    }
    expect(() => unpackCertificate("0x000000030000000000000001", SEATS)).toThrow(expect.objectContaining({ code: "DECODE_FAILED" }));
  });
});

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(hexOf);
const address = fc.constantFrom<Address>(`0x${"11".repeat(20)}`, `0x${"22".repeat(20)}`);
const u64 = fc.bigInt(0n, 2n ** 64n - 1n);
const message = fc.record({
  sender: address,
  recipient: address,
  gasLimit: fc.bigInt(0n, 2n ** 32n - 1n).filter((gas) => gas < 3n || gas > 2n ** 31n),
  deadline: u64,
  payload: fc.uint8Array({ maxLength: 3 }).map(hexOf),
});

function hexOf(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes).toString("hex")}`;
}

/** A parcel of the right shape; what its parts say is arbitrary. */
const anyParcel: fc.Arbitrary<Parcel> = fc
  .record({
    messages: fc.array(message, { minLength: 1, maxLength: 40 }),
    before: fc.nat(70),
    after: fc.nat(70),
    laneCount: fc.integer({ min: 1, max: 9 }),
    count: fc.integer({ min: 1, max: 9 }),
  })
  .chain(({ messages, before, after, laneCount, count }) => {
    const size = BigInt(before + messages.length + after);
    const shape = batchShape(before, messages.length, size);
    const list = (length: number) => fc.array(hash, { minLength: length, maxLength: length });
    return fc
      .record({ lane: fc.nat(laneCount - 1), position: fc.nat(count - 1), kind: fc.constantFrom(0 as const, 1 as const, 2 as const) })
      .chain(({ lane, position, kind }) =>
        fc.record({
          sourceId: hash,
          sourceChainId: u64,
          laneCount: fc.constant(laneCount),
          lane: fc.constant(lane),
          size: fc.constant(size),
          start: fc.constant(BigInt(before)),
          messages: fc.constant(messages),
          trailing: list(shape.trailing),
          treePart: list(shape.treePart),
          laneProof: list(rangeProofLength(lane, 1, laneCount)),
          ...(shape.prefix ? { prefix: hash } : {}),
          ...(shape.open ? { open: hash } : {}),
          head: fc.record({
            number: u64,
            timestamp: u64,
            finality: fc.constantFrom(1 as const, 2 as const, 3 as const),
            anchor: hash,
            detailsHash: hash,
            count: fc.constant(count),
            position: fc.constant(position),
            proof: list(rangeProofLength(position, 1, count)),
            cover: fc
              .record({ epoch: fc.nat(2 ** 31 - 1), beat: u64, signers: fc.constant<Hex>("0x0102") })
              .chain(
                (base): fc.Arbitrary<Cover> =>
                  kind === 2
                    ? fc.bigInt(0n, 2n ** 128n - 1n).map((signedWeight) => ({ ...base, kind, signedWeight }))
                    : hash.map((signature) => ({ ...base, kind, signature })),
              ),
          }),
        }),
      );
  });

describe("packParcel", () => {
  it("is undone by unpackParcel, and every proper prefix of the bytes is refused or lacks of the tail", () => {
    fc.assert(
      fc.property(anyParcel, fc.nat(), (parcel, cut) => {
        const packed = packParcel(parcel);
        const read = unpackParcel(packed);
        expect(open(read)).toEqual(parcel);
        const shorter = packed.slice(0, 2 + 2 * (cut % (packed.length / 2 - 1))) as Hex;
        try {
          expect(unpackParcel(shorter).head.sealed.length).toBeLessThan(read.head.sealed.length);
        } catch (error) {
          expect(error).toBeInstanceOf(ParleyError);
        }
      }),
    );
  });

  it("joins what may share a run, and refuses what does not fit", () => {
    const v = vectors.valid.find(({ why }) => why === "two whole segments");
    const parcel = open(unpackParcel(v?.parcel as Hex));
    const [first] = parcel.messages;
    if (first === undefined) throw new Error("it has messages");
    const equal = { ...parcel, messages: parcel.messages.map((one) => ({ ...first, deadline: one.deadline })) };
    const runCount = (packed: Hex) => Number.parseInt(packed.slice(2 + 2 * 64, 2 + 2 * 66), 16);
    expect(runCount(packParcel(equal))).toBe(1);
    expect(runCount(packParcel({ ...equal, messages: equal.messages.map((one, i) => ({ ...one, gasLimit: BigInt(i % 2) })) }))).toBe(64);
    const malformed = (change: Partial<Parcel>) => () => packParcel({ ...parcel, ...change });
    const decode = expect.objectContaining({ code: "DECODE_FAILED" });
    const shape = expect.objectContaining({ code: "MERKLE_PROOF_INVALID" });
    expect(malformed({ messages: parcel.messages.map((one) => ({ ...one, gasLimit: 2n ** 32n })) })).toThrow(decode);
    expect(malformed({ messages: parcel.messages.map((one) => ({ ...one, payload: `0x${"00".repeat(65_536)}` })) })).toThrow(decode);
    expect(malformed({ sourceChainId: 2n ** 64n })).toThrow(decode);
    expect(malformed({ messages: parcel.messages.slice(1) })).toThrow(shape);
    expect(malformed({ start: 1n })).toThrow(shape);
    expect(malformed({ laneProof: [] })).toThrow(shape);
    expect(malformed({ open: parcel.sourceId })).toThrow(shape);
  });
});

function unreachable(): never {
  throw new Error("this cover has a certificate");
}
