import {
  type Cover,
  detailsHash,
  type Head,
  type Hex,
  headHash,
  headsRoot,
  Lane,
  laneLeaf,
  merkleRoot,
  messageHash,
  outboxRoot,
  type Parcel,
  type ParcelMessage,
  packCertificate,
  packHeadSection,
  packParcel,
  parcelMessages,
  rangeProof,
  recordHash,
  sortHeads,
} from "@parley/primitives";
import { certify, secpTable } from "./certificateVectors.ts";
import { flatProof } from "./lanesVectors.ts";
import { columns, plain, sampleHead, sampleTable, testAddress, testHash } from "./testData.ts";

const SOURCE = { rollupId: testHash("rollup a"), chainId: 10_001n };
const DESTINATION = { rollupId: testHash("rollup b"), chainId: 10_002n };
const SEATS = [0, 1, 2, 3, 4, 8];

/** Runs of several messages, single ones, empty payloads, and every way in which neighbours differ. */
function sampleMessages(count: number): ParcelMessage[] {
  return Array.from({ length: count }, (_, i) => ({
    sender: testAddress(`sender ${i < 40 ? 0 : i % 7}`),
    recipient: testAddress(`recipient ${Math.floor(i / 11)}`),
    gasLimit: i % 16 === 15 ? 5_000_000n : 200_000n,
    deadline: 1_750_600_000n + BigInt(i),
    payload: (i % 5 === 4 ? "0x" : `0x${testHash(`payload ${i}`).slice(2, 42)}${"5a".repeat(i % 16 > 7 ? 30 : 0)}`) as Hex,
  }));
}

interface Place {
  why: string;
  size: number;
  start: number;
  end: number;
  lane: number;
  laneCount: number;
  /** other heads in the checkpoint */
  others: number;
  kind: Cover["kind"];
  /** index in TABLES; 0 unless given */
  table?: number;
}

const TABLES = [sampleTable, secpTable];

const MALFORMED_PLACE: Place = {
  why: "what the invalid ones are made from",
  size: 70,
  start: 20,
  end: 24,
  lane: 2,
  laneCount: 5,
  others: 2,
  kind: 0,
};

const PLACES: readonly Place[] = [
  { why: "the only message of the only lane under the only head", size: 1, start: 0, end: 1, lane: 0, laneCount: 1, others: 0, kind: 0 },
  { why: "the end of the open segment", size: 5, start: 2, end: 5, lane: 1, laneCount: 3, others: 2, kind: 1 },
  { why: "across segments, by a record", size: 100, start: 20, end: 70, lane: 4, laneCount: 5, others: 5, kind: 2 },
  { why: "two whole segments", size: 64, start: 0, end: 64, lane: 0, laneCount: 2, others: 1, kind: 0 },
  { why: "the open segment of many", size: 70, start: 66, end: 68, lane: 2, laneCount: 4, others: 3, kind: 0 },
  { why: "inside a complete segment", size: 130, start: 40, end: 41, lane: 6, laneCount: 7, others: 0, kind: 2 },
  { why: "from a complete segment into the open one", size: 130, start: 95, end: 129, lane: 0, laneCount: 1, others: 6, kind: 1 },
  { why: "secp256k1, in the open segment", size: 3, start: 0, end: 2, lane: 1, laneCount: 2, others: 1, kind: 0, table: 1 },
  { why: "secp256k1, by a record", size: 40, start: 30, end: 33, lane: 0, laneCount: 3, others: 2, kind: 2, table: 1 },
  MALFORMED_PLACE,
];

/** A head of the source with this outbox root, and `others` of other rollups beside it. */
function headsOf(others: number, root: Hex): { heads: Head[]; head: Head } {
  const head = { ...sampleHead("a", 1, 41n), outboxRoot: root };
  return { head, heads: sortHeads([head, ...Array.from({ length: others }, (_, i) => sampleHead(`other ${i}`, 2, 7n))]) };
}

function build({ size, start, end, lane: position, laneCount, others, kind, table: tableIndex = 0 }: Place) {
  const table = TABLES[tableIndex] ?? sampleTable;
  const all = sampleMessages(size);
  const base = { sourceId: SOURCE.rollupId, sourceChainId: SOURCE.chainId, lane: position, laneCount };
  const whole = { ...base, size: BigInt(size), start: 0n, messages: all, laneProof: [], trailing: [], treePart: [] };
  const ids = parcelMessages(whole, DESTINATION.chainId).map(messageHash);
  const lane = new Lane(ids);
  const leaf = laneLeaf({ sourceId: SOURCE.rollupId, destinationId: DESTINATION.rollupId, ...lane.parts() });
  const laneLeaves = Array.from({ length: laneCount }, (_, i) => (i === position ? leaf : testHash(`lane leaf ${i}`)));
  const root = outboxRoot({ sourceId: SOURCE.rollupId, laneCount, root: merkleRoot(laneLeaves) });
  const { heads, head } = headsOf(others, root);
  const certificate = certify(SEATS, { table, signedRoot: headsRoot(heads) });
  const signedWeight = SEATS.reduce((sum, seat) => sum + (table.operators[seat]?.weight ?? 0n), 0n);
  const { epoch, beat, signers, signature } = certificate;
  const headPosition = heads.indexOf(head);
  const parcel: Parcel = {
    ...base,
    size: BigInt(size),
    start: BigInt(start),
    messages: all.slice(start, end),
    ...lane.batchProof(start, end),
    laneProof: rangeProof(laneLeaves, position, 1),
    head: {
      number: head.number,
      timestamp: head.timestamp,
      finality: head.finality,
      anchor: head.anchor,
      detailsHash: detailsHash(head),
      count: heads.length,
      position: headPosition,
      proof: rangeProof(heads.map(headHash), headPosition, 1),
      cover: kind === 2 ? { kind, epoch, beat, signers, signedWeight } : { kind, epoch, beat, signers, signature },
    },
  };
  return { ids, laneLeaves, laneLeaf: leaf, root, heads, head, certificate, signedWeight, parcel };
}

function described(place: Place): unknown {
  const { ids, laneLeaves, laneLeaf: leaf, root, heads, head, certificate, signedWeight, parcel } = build(place);
  const { prefix: _, trailing, treePart, open, laneProof, messages, head: section, ...body } = parcel;
  const { cover, proof: headProof, ...outline } = section;
  return {
    why: place.why,
    table: place.table ?? 0,
    ...body,
    destinationId: DESTINATION.rollupId,
    destinationChainId: DESTINATION.chainId,
    end: place.end,
    ids,
    senders: messages.map(({ sender }) => sender),
    recipients: messages.map(({ recipient }) => recipient),
    gasLimits: messages.map(({ gasLimit }) => gasLimit),
    deadlines: messages.map(({ deadline }) => deadline),
    payloads: messages.map(({ payload }) => payload),
    ...flatProof(parcel),
    laneLeaf: leaf,
    laneLeaves,
    laneProof,
    outboxRoot: root,
    head: outline,
    headHash: headHash(head),
    headHashes: heads.map(headHash),
    headProof,
    headsRoot: certificate.headsRoot,
    kind: cover.kind,
    epoch: cover.epoch,
    beat: cover.beat,
    signers: cover.signers,
    signedWeight,
    record: recordHash({ ...certificate, signedWeight }),
    certificate: packCertificate(certificate),
    headSection: packHeadSection(section),
    parcel: packParcel(parcel),
  };
}

/** Bytes that break a rule of specs/wire.md §11, made from a good parcel; each is refused before or by the root that it leads to. */
function malformed(): { why: string; parcel: Hex }[] {
  const { parcel } = build(MALFORMED_PLACE);
  const good = packParcel(parcel);
  /** Replaces bytes from `at` on. */
  const put = (at: number, bytes: string) => `${good.slice(0, 2 + 2 * at)}${bytes}${good.slice(2 + 2 * at + bytes.length)}` as Hex;
  // Places: sourceId 0, sourceChainId 32, laneCount 40, lane 44, size 48, start 56, prefix 64, runCount 96, first run 98 with its count at 144.
  const sectionAt = good.length / 2 - 1 - (packHeadSection(parcel.head).length / 2 - 1);
  // Before it: 8 trailing hashes, a tree part of one, the open link, a lane proof of three.
  const tailAt = sectionAt - 32 * 13;
  const proofBytes = 32 * parcel.head.proof.length;
  return [
    { why: "empty", parcel: "0x" },
    { why: "one byte short", parcel: good.slice(0, -2) as Hex },
    { why: "one byte long", parcel: `${good}00` },
    { why: "ends after the lane", parcel: good.slice(0, 2 + 2 * 96) as Hex },
    { why: "another source", parcel: put(0, testHash("elsewhere").slice(2)) },
    { why: "another chain of the source", parcel: put(39, "12") },
    { why: "no lanes", parcel: put(40, "00000000") },
    { why: "one more lane", parcel: put(40, "00000006") },
    { why: "lane at the count", parcel: put(44, "00000005") },
    { why: "another lane", parcel: put(44, "00000003") },
    { why: "size below the end", parcel: put(48, "0000000000000017") },
    { why: "another size", parcel: put(48, "0000000000000047") },
    { why: "another start", parcel: put(56, "0000000000000015") },
    { why: "start far away", parcel: put(56, "ffffffffffffffff") },
    { why: "prefix altered", parcel: put(64, "00") },
    { why: "prefix of another place", parcel: put(95, "15") },
    { why: "no runs", parcel: put(96, "0000") },
    { why: "more runs than there are", parcel: put(96, "ffff") },
    { why: "a run without messages", parcel: put(98 + 46, "0000") },
    { why: "another sender", parcel: put(98, "ee") },
    { why: "another recipient", parcel: put(98 + 20, "ee") },
    { why: "another gas limit", parcel: put(98 + 43, "ee") },
    { why: "another deadline", parcel: put(98 + 48, "ee") },
    { why: "trailing hash altered", parcel: put(tailAt, "eeee") },
    { why: "tree part altered", parcel: put(tailAt + 32 * 8, "eeee") },
    { why: "open link altered", parcel: put(tailAt + 32 * 9, "eeee") },
    { why: "lane proof altered", parcel: put(sectionAt - 1, "ee") },
    { why: "head proof altered", parcel: put(sectionAt + 89 + proofBytes - 1, "ee") },
    { why: "finality zero", parcel: put(sectionAt + 16, "00") },
    { why: "finality four", parcel: put(sectionAt + 16, "04") },
    { why: "another finality", parcel: put(sectionAt + 16, "03") },
    { why: "another details hash", parcel: put(sectionAt + 49, "eeee") },
    { why: "no heads", parcel: put(sectionAt + 81, "00000000") },
    { why: "position at the count", parcel: put(sectionAt + 85, "00000003") },
    { why: "kind three", parcel: put(sectionAt + 89 + proofBytes, "03") },
  ];
}

/**
 * vectors/parcel.json: `valid` are whole parcels with everything that they are made from (specs/wire.md §11), delivered on `destinationId`; certificates are of `tables[table]`. `invalid` are refused
 * by every reader, or lead to another heads root than `invalidHeadsRoot`, that of the parcel that they were made from, or carry a signature of a wrong length.
 */
export function parcelVectors(): unknown {
  return plain({
    tables: TABLES.map(columns),
    valid: PLACES.map(described),
    invalidHeadsRoot: build(MALFORMED_PLACE).certificate.headsRoot,
    invalid: malformed(),
  });
}
