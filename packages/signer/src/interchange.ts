/** The interchange file of slashing protection, version 1 (specs/protection.md §5). */
import { type SignedHead, subjectOf } from "@parley/attestation";
import {
  type Address,
  arrayCodec,
  type Hex,
  hexCodec,
  objectCodec,
  oneOfCodec,
  ParleyError,
  uintCodec,
  ZERO_HASH,
} from "@parley/primitives";
import { GrowingState, lastOf, type ProtectionState, type Subject } from "./protectionState.ts";
import { finalityCodec, hashCodec, signedHeadFields } from "./remoteWire.ts";
import { isSameNetwork, type SigningNetwork } from "./SigningDomain.ts";
import { networkFields } from "./signerConfig.ts";

export const INTERCHANGE_FORMAT = "parley-slashing-protection";
export const INTERCHANGE_VERSION = "1";
/** Of a whole file, in each list. */
const MOST_RECORDS = 1_048_576;
const MOST_OPERATORS = 1_024;
/** Each after another reorganisation of the L1. */
const MOST_OF_NUMBER = 64;

type NamedHead = Subject & SignedHead;
type NamedAncestor = Pick<Subject, "rollupId" | "anchor"> & { number: bigint; blockHash: Hex };

interface OperatorRecords {
  operator: Address;
  signedHeads: readonly NamedHead[];
  watermarks: readonly NamedHead[];
  ancestors: readonly NamedAncestor[];
}

interface Interchange {
  metadata: { format: string; version: string } & SigningNetwork;
  data: readonly OperatorRecords[];
}

/** Whose records a file has to be of. */
export interface InterchangeOwner {
  operator: Address;
  network: SigningNetwork;
}

const namedHead = objectCodec<NamedHead>({ rollupId: hashCodec, finality: finalityCodec, anchor: hashCodec, ...signedHeadFields });
const namedAncestor = objectCodec<NamedAncestor>({ rollupId: hashCodec, anchor: hashCodec, number: uintCodec(64), blockHash: hashCodec });
const metadataCodec = objectCodec<Interchange["metadata"]>({
  format: oneOfCodec<string>([INTERCHANGE_FORMAT]),
  version: oneOfCodec<string>([INTERCHANGE_VERSION]),
  ...networkFields,
});
const fileCodec = objectCodec<Interchange>({
  metadata: metadataCodec,
  data: arrayCodec(
    objectCodec<OperatorRecords>({
      operator: hexCodec(20),
      signedHeads: arrayCodec(namedHead, MOST_RECORDS),
      watermarks: arrayCodec(namedHead, MOST_RECORDS),
      ancestors: arrayCodec(namedAncestor, MOST_RECORDS),
    }),
    MOST_OPERATORS,
  ),
});

/** The text of a file: all records of one operator, or with `minimal` the highest of each subject alone, below which nothing may be signed again. */
export function encodeInterchange({ operator, network }: InterchangeOwner, state: ProtectionState, { minimal = false } = {}): string {
  const { l1ChainId, avs, operatorSetId } = network;
  const subjects = [...state.values()];
  const named = ({ rollupId, finality, anchor }: Subject, head: SignedHead): NamedHead => ({ rollupId, finality, anchor, ...head });
  const records: OperatorRecords = {
    operator,
    signedHeads: minimal
      ? []
      : subjects.flatMap((one) => [...one.records.values()].flatMap((heads) => heads.map((head) => named(one, head)))),
    watermarks: subjects.flatMap((one) => {
      const mark = minimal ? lastOf(one) : one.watermark;
      return mark === undefined ? [] : [named(one, mark)];
    }),
    ancestors: subjects.flatMap(({ rollupId, anchor, ancestors }) => ancestors.map((ancestor) => ({ rollupId, anchor, ...ancestor }))),
  };
  const metadata = { format: INTERCHANGE_FORMAT, version: INTERCHANGE_VERSION, l1ChainId, avs, operatorSetId };
  return `${JSON.stringify(fileCodec.encode({ metadata, data: [records] }), undefined, 2)}\n`;
}

/**
 * The records of one operator in a file. Of others nothing is taken.
 * @throws ParleyError INTERCHANGE_INVALID for a text that is not of the format, another operator set, a file without records of the operator, and one that contradicts itself: two `unsafe` heads of
 * one number and anchor, or two heads of one hash
 */
export function decodeInterchange(text: string, { operator, network }: InterchangeOwner): ProtectionState {
  const { metadata, data } = readFile(text);
  if (!isSameNetwork(metadata, network)) {
    const { l1ChainId, avs, operatorSetId } = metadata;
    throw invalid("is of another operator set", { file: { l1ChainId, avs, operatorSetId }, own: network });
  }
  const own = data.filter((records) => records.operator === operator.toLowerCase());
  if (own.length === 0) throw invalid(`has no records of ${operator}`, { operators: data.map((records) => records.operator).slice(0, 16) });
  return stateOf({
    signedHeads: own.flatMap(({ signedHeads }) => signedHeads),
    watermarks: own.flatMap(({ watermarks }) => watermarks),
    ancestors: own.flatMap(({ ancestors }) => ancestors),
  });
}

function readFile(text: string): Interchange {
  try {
    return fileCodec.decode(JSON.parse(text), "");
  } catch (cause) {
    if (!(cause instanceof SyntaxError) && !(cause instanceof ParleyError)) throw cause;
    throw new ParleyError("INTERCHANGE_INVALID", `The file is no interchange file: ${cause.message.slice(0, 400)}`, {
      cause,
      hint: `format ${INTERCHANGE_FORMAT}, version ${INTERCHANGE_VERSION}: specs/protection.md`,
    });
  }
}

function stateOf({ signedHeads, watermarks, ancestors }: Omit<OperatorRecords, "operator">): ProtectionState {
  const state = new GrowingState();
  const hashes = new Map<string, NamedHead>();
  for (const named of [...signedHeads, ...watermarks]) {
    if (named.finality !== 1 && named.anchor !== ZERO_HASH) throw invalid("has an anchor of a head that is not unsafe", place(named));
    // Of `unsafe` heads one for each number, of others one for each hash.
    const key = `${subjectOf(named)}/${named.number}${named.finality === 1 ? "" : `/${named.headHash}`}`;
    const known = hashes.get(key) ?? named;
    if (!isSameHead(known, named)) throw contradiction(named);
    hashes.set(key, named);
  }
  for (const named of signedHeads) {
    const { records } = state.of(named);
    const heads = records.get(named.number) ?? [];
    if (heads.some(({ headHash }) => headHash === named.headHash)) continue;
    if (heads.length >= MOST_OF_NUMBER) throw invalid(`has more than ${MOST_OF_NUMBER} heads of one number`, place(named));
    records.set(named.number, [...heads, signedOf(named)]);
  }
  for (const named of watermarks) {
    const subject = state.of(named);
    if (subject.watermark === undefined || subject.watermark.number <= named.number) subject.watermark = signedOf(named);
  }
  for (const { rollupId, anchor, number, blockHash } of ancestors) {
    const subject = state.of({ rollupId, finality: 1, anchor });
    const last = lastOf(subject);
    if (last === undefined || last.number < number) throw invalid("has an ancestor above what was signed", { rollupId, anchor, number });
    subject.ancestors.push({ number, blockHash });
  }
  return state.subjects;
}

function isSameHead(a: SignedHead, b: SignedHead): boolean {
  return (
    a.headHash === b.headHash && a.blockHash === b.blockHash && a.l1OriginNumber === b.l1OriginNumber && a.l1OriginHash === b.l1OriginHash
  );
}

function signedOf({ number, headHash, blockHash, l1OriginNumber, l1OriginHash }: NamedHead): SignedHead {
  return { number, headHash, blockHash, l1OriginNumber, l1OriginHash };
}

function place({ rollupId, finality, anchor, number }: Subject & { number: bigint }) {
  return { rollupId, finality, anchor, number };
}

function contradiction(at: Subject & { number: bigint }): ParleyError {
  return invalid("contradicts itself: it has two heads where one operator may have signed one", place(at));
}

function invalid(problem: string, fields: Readonly<Record<string, unknown>>): ParleyError {
  return new ParleyError("INTERCHANGE_INVALID", `The interchange file ${problem}`, {
    fields,
    hint: "nothing was imported: export it anew, or check whose it is",
  });
}
