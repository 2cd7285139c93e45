import { brotliCompressSync, constants } from "node:zlib";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { batchDigest, type Hex, type SealedBlock, sealDigest } from "@parley/primitives";
import fc from "fast-check";
import { bytesToHex, concatBytes, hexToBytes, keccak256, numberToBytes, recoverAddress } from "viem";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { pushVarint } from "./BodyReader.ts";
import {
  type BatchBlock,
  compress,
  decodeBatch,
  encodeBody,
  encodeSealed,
  encodeSigned,
  type LastBlock,
  readBody,
  readHeader,
} from "./batch.ts";
import { MAX_BODY_BYTES, MAX_U64 } from "./limits.ts";
import {
  l1Chain,
  positionWith,
  rawTransaction,
  SEQUENCER,
  SEQUENCER_KEY,
  TestSequencer,
  testConfig,
  testHash,
} from "./testing/testRollup.ts";

const calls = vi.hoisted(() => ({ recovered: 0, decompressed: 0 }));
vi.mock("node:zlib", async (original) => {
  const zlib = await original<typeof import("node:zlib")>();
  const brotliDecompressSync: typeof zlib.brotliDecompressSync = (...args) => {
    calls.decompressed++;
    return zlib.brotliDecompressSync(...args);
  };
  return { ...zlib, brotliDecompressSync };
});
vi.mock("./signatures.ts", async (original) => {
  const signatures = await original<typeof import("./signatures.ts")>();
  const known = new Map<string, ReturnType<typeof signatures.signerOf>>();
  const signerOf: typeof signatures.signerOf = (signature, digest) => {
    calls.recovered++;
    const key = `${signature.r} ${signature.s} ${signature.yParity} ${digest}`;
    if (!known.has(key)) known.set(key, signatures.signerOf(signature, digest));
    return known.get(key);
  };
  return { ...signatures, signerOf };
});
// Each signature is recovered once; how often it was asked for is counted.
beforeEach(() => Object.assign(calls, { recovered: 0, decompressed: 0 }));

/** Sealed blocks 1 … count with `perBlock` transactions, and their parent's hash. */
function sample(count: number, perBlock: number): { sealed: SealedBlock[]; blocks: BatchBlock[]; last: LastBlock; parentHash: Hex } {
  const sequencer = new TestSequencer(positionWith(l1Chain(3)));
  for (let i = 0; i < count; i++) {
    const transactions = Array.from({ length: perBlock }, (_, j) => rawTransaction(`${i} ${j}`));
    sequencer.make({ originNumber: 100n + BigInt(Math.min(3, i)), timestamp: 1_750_000_036n + BigInt(i), transactions });
  }
  const sealed = sequencer.blocks.map(({ block }) => block);
  const blocks = sequencer.blocks.map(({ block, fromL1 }) => ({
    number: block.number,
    timestamp: block.timestamp,
    originNumber: block.l1OriginNumber,
    transactions: block.transactions.slice(fromL1),
  }));
  const end = sealed[count - 1];
  if (end === undefined) throw new Error("a sample has a block");
  const last = {
    lastNumber: end.number,
    lastHash: end.hash,
    lastOriginNumber: end.l1OriginNumber,
    lastOriginHash: end.l1OriginHash,
    anchor: end.anchor,
  };
  return { sealed, blocks, last, parentHash: testConfig.genesis.hash };
}

const { sealed, blocks, last, parentHash } = sample(5, 3);
const signature = sealed[4]?.signature ?? "0x";
const body = encodeBody({ parentHash, blocks });
const good = encodeSealed(last, signature, compress(body, 5));
const HEADER = 178;

/** A payload whose seal is right, of whatever stands where the body does. */
const withBody = (compressed: Uint8Array) => encodeSealed(last, signature, compressed);
const ofBody = (plain: Uint8Array) => decodeBatch(withBody(compress(plain, 1)), testConfig);
const FORM = { ignored: "form" };
const SEAL = { ignored: "seal" };

describe("a payload", () => {
  it("gives back its blocks, by the seal or signed as a whole", async () => {
    const signed = encodeSigned(last, testConfig.rollupId, SEQUENCER_KEY, compress(body, 5));
    for (const payload of [good, signed]) {
      const decoded = decodeBatch(payload, testConfig);
      expect("batch" in decoded && decoded.batch).toMatchObject({ parentHash, blocks, header: last });
    }
    const digest = batchDigest({
      sealDigest: sealDigest(sealed[4] ?? sample(1, 0).sealed[0] ?? never()),
      bodyHash: keccak256(compress(body, 5)),
    });
    expect(await recoverAddress({ hash: digest, signature: bytesToHex(signed.subarray(113, 178)) })).toBe(SEQUENCER);
  });

  it("stands as specs/derivation.md §3 says", () => {
    expect(bytesToHex(good)).toBe(
      [
        "0x00",
        "0000000000000005",
        last.lastHash.slice(2),
        "0000000000000067",
        last.lastOriginHash.slice(2),
        "00".repeat(32),
        signature.slice(2),
        bytesToHex(compress(body, 5)).slice(2),
      ].join(""),
    );
    const one = encodeBody({
      parentHash,
      blocks: [
        { number: 1n, timestamp: 258n, originNumber: 3n, transactions: ["0x02aa", "0x01"] },
        { number: 2n, timestamp: 458n, originNumber: 3n, transactions: [] },
      ],
    });
    const numbers = ["02", "c801", "00", "02", "00", "02", "01"].join("");
    expect(bytesToHex(one)).toBe(`0x0000000000000001${parentHash.slice(2)}00000000000001020000000000000003${numbers}02aa01`);
  });

  it("is none when any byte of what is signed differs", () => {
    for (let at = 0; at < HEADER; at++)
      expect(decodeBatch(good.with(at, (good[at] ?? 0) ^ 1), testConfig)).toEqual(at === 0 || at === 177 ? expect.anything() : SEAL);
    expect(decodeBatch(good.with(0, 2), testConfig)).toEqual(FORM);
    expect(decodeBatch(good.with(0, 1), testConfig)).toEqual(SEAL);
  });

  it("is none of another sequencer or rollup", () => {
    expect(decodeBatch(good, { ...testConfig, sequencer: `0x${"11".repeat(20)}` })).toEqual(SEAL);
    expect(decodeBatch(good, { ...testConfig, rollupId: testHash("rollup b") })).toEqual(SEAL);
  });

  it("has one form of its signature only", () => {
    const s = BigInt(`0x${signature.slice(66, 130)}`);
    const upper = secp256k1.Point.Fn.ORDER - s;
    const other = signature.endsWith("1b") ? 0x1c : 0x1b;
    const flipped = good.with(177, other);
    flipped.set(numberToBytes(upper, { size: 32 }), 145);
    expect(decodeBatch(flipped, testConfig)).toEqual(SEAL);
    for (const v of [0, 1, 26, 29, 37]) expect(decodeBatch(good.with(177, v), testConfig)).toEqual(FORM);
    for (const part of [new Uint8Array(32), numberToBytes(secp256k1.Point.Fn.ORDER, { size: 32 }), new Uint8Array(32).fill(255)]) {
      for (const place of [113, 145]) {
        const altered = good.slice();
        altered.set(part, place);
        expect(decodeBatch(altered, testConfig)).toEqual(SEAL);
      }
    }
  });

  it("costs nothing without a header's form, one recovery without the sequencer's signature", () => {
    decodeBatch(new Uint8Array(HEADER), testConfig);
    decodeBatch(good.with(0, 7), testConfig);
    decodeBatch(good.with(177, 0), testConfig);
    decodeBatch(new Uint8Array(800_000), testConfig);
    expect(calls).toEqual({ recovered: 0, decompressed: 0 });
    decodeBatch(good.with(20, 7), testConfig);
    expect(calls).toEqual({ recovered: 1, decompressed: 0 });
  });

  it("by anybody has 16 blocks, by the sequencer 1,024", () => {
    for (const [count, sealedForm, signedForm] of [
      [16, true, true],
      [17, false, true],
      [1_024, false, true],
      [1_025, false, false],
    ] as const) {
      const many = Array.from({ length: count }, (_, i) => ({ number: BigInt(i + 1), timestamp: 1n, originNumber: 9n, transactions: [] }));
      const header = readHeader(withBody(compress(encodeBody({ parentHash, blocks: many }), 1)));
      if (header === undefined) throw new Error("the header has its form");
      const claims = { ...header, lastNumber: BigInt(count), lastOriginNumber: 9n };
      expect(readBody({ ...claims, kind: 0 }) !== undefined).toBe(sealedForm);
      expect(readBody({ ...claims, kind: 1 }) !== undefined).toBe(signedForm);
    }
  });
});

describe("a body", () => {
  it("ends with its stream, and the stream with the payload", () => {
    const compressed = compress(body, 5);
    for (const trailing of [Uint8Array.of(0), Uint8Array.of(6), compressed])
      expect(decodeBatch(withBody(concatBytes([compressed, trailing])), testConfig)).toEqual(FORM);
    for (let length = 0; length < compressed.length; length++)
      expect(decodeBatch(withBody(compressed.subarray(0, length)), testConfig)).toEqual(FORM);
    expect(ofBody(concatBytes([body, Uint8Array.of(0)]))).toEqual(FORM);
    for (let length = 0; length < body.length; length++) expect(ofBody(body.subarray(0, length))).toEqual(FORM);
  });

  it("takes any quality and window of brotli, and no large one", () => {
    const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_LGWIN: window, BROTLI_PARAM_LARGE_WINDOW: large } = constants;
    for (const q of [0, 1, 4, 9, 10, 11]) {
      for (const w of [10, 16, 24])
        expect(decodeBatch(withBody(brotliCompressSync(body, { params: { [quality]: q, [window]: w } })), testConfig)).toHaveProperty(
          "batch",
        );
    }
    expect(decodeBatch(withBody(brotliCompressSync(body, { params: { [large]: 1, [window]: 30 } })), testConfig)).toEqual(FORM);
  });

  it("of a bomb is given up at its limit", () => {
    const bomb = brotliCompressSync(new Uint8Array(2 ** 27), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
    const before = process.memoryUsage().arrayBuffers;
    expect(decodeBatch(withBody(bomb), testConfig)).toEqual(FORM);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(6 * MAX_BODY_BYTES);
    expect(calls.decompressed).toBe(1);
  });

  it("may be 8 MiB and not a byte more", () => {
    const header = readHeader(good) ?? never();
    const raw: Hex = `0x${"02".repeat(131_072)}`;
    const plainOf = (last: Hex) => {
      const numbers = Array.from({ length: 16 }, (_, i) => i);
      const blocks = numbers.map((i) => ({
        number: BigInt(5 + i),
        timestamp: 1n,
        originNumber: 103n,
        transactions: [raw, raw, raw, i < 15 ? raw : last],
      }));
      return encodeBody({ parentHash, blocks });
    };
    const rest = 131_072 + MAX_BODY_BYTES - plainOf(raw).length;
    for (const extra of [rest, rest + 1]) {
      const plain = plainOf(`0x${"02".repeat(extra)}`);
      expect(plain.length).toBe(MAX_BODY_BYTES + extra - rest);
      expect(readBody({ ...header, lastNumber: 20n, compressed: compress(plain, 1) }) !== undefined).toBe(extra === rest);
    }
  });

  /** A body from its numbers; `rest` stands behind them. */
  function bodyOf(
    numbers: readonly (bigint | number)[],
    rest: Uint8Array = new Uint8Array(),
    first = { number: 5n, timestamp: 1n, origin: 103n },
  ): Uint8Array {
    const varints: number[] = [];
    for (const value of numbers) pushVarint(varints, value);
    const start = [
      numberToBytes(first.number, { size: 8 }),
      hexToBytes(parentHash),
      numberToBytes(first.timestamp, { size: 8 }),
      numberToBytes(first.origin, { size: 8 }),
    ];
    return concatBytes([...start, Uint8Array.from(varints), rest]);
  }

  it("keeps its bounds", () => {
    expect(ofBody(bodyOf([1, 0]))).toHaveProperty("batch");
    // No blocks; many blocks that are not there; too many transactions; one of no bytes, of too many, of type 3, not there.
    expect(ofBody(bodyOf([0]))).toEqual(FORM);
    expect(ofBody(bodyOf([2 ** 40]))).toEqual(FORM);
    expect(ofBody(bodyOf([MAX_U64]))).toEqual(FORM);
    expect(ofBody(bodyOf([1, 983, ...Array(983).fill(1)], new Uint8Array(983).fill(2)))).toHaveProperty("batch");
    expect(ofBody(bodyOf([1, 984, ...Array(984).fill(1)], new Uint8Array(984).fill(2)))).toEqual(FORM);
    expect(ofBody(bodyOf([1, 1, 0]))).toEqual(FORM);
    expect(ofBody(bodyOf([1, 1, 131_072], new Uint8Array(131_072).fill(2)))).toHaveProperty("batch");
    expect(ofBody(bodyOf([1, 1, 131_073], new Uint8Array(131_073).fill(2)))).toEqual(FORM);
    // What no payload could carry if it did not compress.
    expect(ofBody(bodyOf([1, 6, ...Array(6).fill(125_000)], new Uint8Array(750_000).fill(2)))).toHaveProperty("batch");
    expect(ofBody(bodyOf([1, 6, ...Array(5).fill(125_000), 125_001], new Uint8Array(750_001).fill(2)))).toEqual(FORM);
    expect(ofBody(bodyOf([1, 1, 2], Uint8Array.of(3, 1)))).toEqual(FORM);
    expect(ofBody(bodyOf([1, 1, MAX_U64], Uint8Array.of(2, 1)))).toEqual(FORM);
    expect(ofBody(bodyOf([1, MAX_U64]))).toEqual(FORM);
  });

  it("has at most 65,536 transactions", () => {
    const counts = (total: number) => Array.from({ length: 1_024 }, (_, i) => Math.floor(total / 1_024) + (i < total % 1_024 ? 1 : 0));
    const header = readHeader(good) ?? never();
    for (const total of [65_536, 65_537]) {
      const plain = bodyOf([1_024, ...Array(2 * 1_023).fill(0), ...counts(total), ...Array(total).fill(1)], new Uint8Array(total).fill(2), {
        number: 1n,
        timestamp: 1n,
        origin: 103n,
      });
      const read = readBody({ ...header, kind: 1, lastNumber: 1_024n, compressed: compress(plain, 1) });
      expect(read !== undefined).toBe(total === 65_536);
    }
  });

  it("leads to the number and the origin of its header, not beyond u64, and not from block 0", () => {
    const two = (timestamp: bigint, timestampDelta: bigint, origin: bigint, originDelta: bigint, number = 4n) =>
      ofBody(bodyOf([2, timestampDelta, originDelta, 0, 0], new Uint8Array(), { number, timestamp, origin }));
    expect(two(1n, 5n, 102n, 1n)).toHaveProperty("batch");
    expect(two(1n, 5n, 102n, 0n)).toEqual(FORM);
    expect(two(1n, 5n, 102n, 1n, 3n)).toEqual(FORM);
    expect(two(MAX_U64, 0n, 102n, 1n)).toHaveProperty("batch");
    expect(two(MAX_U64, 1n, 102n, 1n)).toEqual(FORM);
    expect(two(1n, MAX_U64, 102n, 1n)).toEqual(FORM);
    // Would be 103 by wrapping around.
    expect(two(1n, 0n, 104n, MAX_U64)).toEqual(FORM);
    expect(two(1n, 0n, 103n, 0n, MAX_U64)).toEqual(FORM);
    const header = readHeader(good) ?? never();
    const zero = {
      ...header,
      lastNumber: 0n,
      compressed: compress(bodyOf([1, 0], new Uint8Array(), { number: 0n, timestamp: 1n, origin: 103n }), 1),
    };
    expect(readBody(zero)).toBeUndefined();
    const edge = {
      ...header,
      lastNumber: MAX_U64,
      compressed: compress(bodyOf([1, 0], new Uint8Array(), { number: MAX_U64, timestamp: 1n, origin: 103n }), 1),
    };
    expect(readBody(edge)?.blocks[0]?.number).toBe(MAX_U64);
  });

  it("has every number in its shortest form", () => {
    const start = bodyOf([]);
    for (const [varints, fits] of [
      ["0100", true],
      ["810000", false],
      ["018000", false],
      ["0180808080808080808000", false],
      ["01ffffffffffffffffff02", false],
      ["01ffffffffffffffffffff01", false],
      [`01${"80".repeat(100_000)}00`, false],
      [`01${"ff".repeat(100_000)}`, false],
    ] as const)
      expect("batch" in ofBody(concatBytes([start, hexToBytes(`0x${varints}`)]))).toBe(fits);
  });
});

describe("any bytes", () => {
  it("are a batch or ignored, never an exception", () => {
    const header = good.subarray(0, HEADER);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, plain) => {
        const decoded = decodeBatch(plain ? bytes : concatBytes([header, compress(bytes, 1)]), testConfig);
        expect("batch" in decoded || ["form", "seal"].includes(decoded.ignored)).toBe(true);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it("that differ from a batch in its body are ignored or another batch, and one body has one form", () => {
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.nat(255), (at, byte) => {
        const altered = body.with(at, byte);
        const decoded = ofBody(altered);
        if ("batch" in decoded) expect(Buffer.from(encodeBody(decoded.batch)).equals(altered)).toBe(true);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

function never(): never {
  throw new Error("a part of the test's own is missing");
}
