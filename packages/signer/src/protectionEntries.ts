import type { SignedHead } from "@parley/attestation";
import { type Finality, type Hex, ParleyError } from "@parley/primitives";
import type { Store } from "@parley/runtime";
import { type Ancestor, GrowingState, type ProtectionState, type Subject, type SubjectState } from "./protectionState.ts";

export interface StoreEntry {
  key: string;
  value: Uint8Array | undefined;
}

const NUMBER_DIGITS = 20;
const SECTIONS = ["vote", "watermark", "ancestor"] as const;

/** Where the records of a number stand. Numbers have equally many digits, so that keys sort as numbers do. */
export function recordKey(subject: string, number: bigint): string {
  return `vote/${subject}/${padded(number)}`;
}

/** Where a block that has to be descended from stands. */
export function ancestorKey(subject: string, { number, blockHash }: Ancestor): string {
  return `ancestor/${subject}/${padded(number)}/${blockHash}`;
}

/** The records of one number. */
export function encodeRecords(records: readonly SignedHead[]): Uint8Array {
  return bytes(records.map(encodeHead).join("\n"));
}

/** @throws ParleyError STORE_FAILED for what is no record: it must not be forgotten what it says */
export function decodeRecords(number: bigint, value: Uint8Array): SignedHead[] {
  return text(value)
    .split("\n")
    .map((line) => decodeHead(number, line));
}

/** All that a store remembers. @throws ParleyError STORE_FAILED, also for an entry that is not understood */
export async function readState(store: Store): Promise<ProtectionState> {
  const state = new GrowingState();
  for (const section of SECTIONS) {
    for await (const { key, value } of store.range({ gte: `${section}/`, lt: `${section}0` })) {
      const [, rollupId, finality, anchor, ...rest] = key.split("/");
      const subject = decodeSubject(key, rollupId, finality, anchor);
      if (section === "vote") {
        const number = decodeNumber(key, rest, 1);
        state.of(subject).records.set(number, decodeRecords(number, value));
      } else if (section === "watermark") {
        const [number, line, ...more] = text(value).split("\n");
        if (line === undefined || more.length > 0 || rest.length > 0 || !isDecimal(number)) throw damaged(key);
        state.of(subject).watermark = decodeHead(BigInt(number), line);
      } else {
        const blockHash = rest[1];
        if (!isHash(blockHash)) throw damaged(key);
        state.of(subject).ancestors.push({ number: decodeNumber(key, rest, 2), blockHash });
      }
    }
  }
  return state.subjects;
}

/** What to write so that a store that holds `before` holds `after`. */
export function stateEntries(before: ProtectionState, after: ProtectionState): StoreEntry[] {
  const wanted = new Map([...after].flatMap(([subject, state]) => subjectEntries(subject, state)));
  const present = [...before].flatMap(([subject, state]) => subjectEntries(subject, state));
  const entries: StoreEntry[] = [];
  for (const [key, value] of present) {
    const next = wanted.get(key);
    if (next === undefined) entries.push({ key, value: undefined });
    else if (next === value) wanted.delete(key);
  }
  for (const [key, value] of wanted) entries.push({ key, value: bytes(value) });
  return entries;
}

function subjectEntries(subject: string, { records, watermark, ancestors }: SubjectState): [string, string][] {
  return [
    ...[...records].map(([number, heads]): [string, string] => [recordKey(subject, number), heads.map(encodeHead).join("\n")]),
    ...(watermark === undefined
      ? []
      : [[`watermark/${subject}`, `${watermark.number}\n${encodeHead(watermark)}`] satisfies [string, string]]),
    ...ancestors.map((ancestor): [string, string] => [ancestorKey(subject, ancestor), "1"]),
  ];
}

function encodeHead({ headHash, blockHash, l1OriginNumber, l1OriginHash }: SignedHead): string {
  return [headHash, blockHash, l1OriginNumber, l1OriginHash].join(" ");
}

function decodeHead(number: bigint, line: string): SignedHead {
  const [headHash, blockHash, originNumber, l1OriginHash, ...rest] = line.split(" ");
  if (!isHash(headHash) || !isHash(blockHash) || !isHash(l1OriginHash) || !isDecimal(originNumber) || rest.length > 0)
    throw damaged(line, number);
  return { number, headHash, blockHash, l1OriginNumber: BigInt(originNumber), l1OriginHash };
}

function decodeSubject(key: string, rollupId?: string, finality?: string, anchor?: string): Subject {
  if (!isHash(rollupId) || !isHash(anchor) || !/^[123]$/.test(finality ?? "")) throw damaged(key);
  return { rollupId, finality: Number(finality) as Finality, anchor }; // matched the pattern above
}

function decodeNumber(key: string, rest: readonly string[], parts: number): bigint {
  const digits = rest[0];
  if (!isDecimal(digits) || rest.length !== parts) throw damaged(key);
  return BigInt(digits);
}

function damaged(what: string, number?: bigint): ParleyError {
  return new ParleyError("STORE_FAILED", `A record of the slashing protection store is damaged: ${what.slice(0, 140)}`, {
    fields: { number },
    hint: "import the newest export into an empty store (parley protection import)",
  });
}

function padded(number: bigint): string {
  return number.toString().padStart(NUMBER_DIGITS, "0");
}

function isDecimal(digits: string | undefined): digits is string {
  return digits !== undefined && /^[0-9]{1,20}$/.test(digits);
}

function isHash(value: string | undefined): value is Hex {
  return value !== undefined && /^0x[0-9a-f]{64}$/.test(value);
}

function bytes(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

function text(value: Uint8Array): string {
  return new TextDecoder().decode(value);
}
