import {
  type Batch,
  type BlockAttributes,
  beginDerivation,
  buildBatches,
  type Carrier,
  compress,
  type DerivationEffect,
  decodeBatch,
  derivationHash,
  derive,
  encodeBlobs,
  encodeBody,
  encodeSealed,
  inboxOf,
  type L1Block,
  readForced,
  SYSTEM_KEY,
  systemTransaction,
} from "@parley/derivation";
import {
  calldata,
  l1Chain,
  l1Start,
  MOVES_SYSTEM_NONCE,
  modelExecute,
  portalMessage,
  positionWith,
  rawTransaction,
  SEQUENCER_KEY,
  TestSequencer,
  testConfig,
  UNEXECUTABLE,
} from "@parley/derivation/testing";
import type { Hex } from "@parley/primitives";
import { bytesToHex, concatBytes } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { plain, testAddress, testHash } from "./testData.ts";

const user = privateKeyToAccount(testHash("user key"));
const { chainId, gasLimit, baseFeePerGas } = testConfig;

/** A blob's bytes without the zeros at its end; a reader fills it up to 131,072. */
function trimmed(blob: Uint8Array): Hex {
  return bytesToHex(blob.subarray(0, blob.findLastIndex((byte) => byte !== 0) + 1));
}

function blobVectors(): unknown {
  const content = (size: number) => Uint8Array.from({ length: size }, (_, i) => (i * i + 7) & 255);
  const [short = new Uint8Array()] = encodeBlobs(content(60));
  const valid = [0, 1, 27, 28, 60, 126_973].map((size) => ({
    content: bytesToHex(content(size)),
    blobs: encodeBlobs(content(size)).map(trimmed),
  }));
  const empty = new Uint8Array(short.length);
  const invalid = [
    { why: "a first byte that is not zero", blobs: [short.with(64, 1)] },
    { why: "a length over what the blob carries", blobs: [short.with(1, 1)] },
    { why: "a padding that is not zero", blobs: [short.with(131_071, 1)] },
    { why: "a length below the content", blobs: [short.with(4, 59)] },
    { why: "a padding that is not zero in another blob", blobs: [short, empty.with(1, 1)] },
    { why: "seven blobs", blobs: [short, ...Array<Uint8Array>(6).fill(empty)] },
  ];
  return { valid, invalid: invalid.map(({ why, blobs }) => ({ why, blobs: blobs.map(trimmed) })) };
}

function described(payload: Uint8Array): unknown {
  const decoded = decodeBatch(payload, testConfig);
  if ("ignored" in decoded) throw new Error(`a valid vector is ignored: ${decoded.ignored}`);
  const { header, parentHash, blocks }: Batch = decoded.batch;
  const { signature: _, compressed: __, ...claims } = header;
  return { ...claims, parentHash, blocks, body: bytesToHex(encodeBody({ parentHash, blocks })), payload: bytesToHex(payload) };
}

function payloadVectors(): unknown {
  const sequencer = new TestSequencer(positionWith(l1Chain(3)));
  for (let i = 0; i < 4; i++) {
    const transactions = Array.from({ length: i }, (_, j) => rawTransaction(`${i} ${j}`));
    sequencer.make({
      originNumber: 100n + BigInt(i),
      timestamp: l1Start.timestamp + 12n * BigInt(i),
      transactions,
      anchor: testHash("anchor"),
    });
  }
  const { blocks } = sequencer;
  const last = blocks[3]?.block;
  if (last === undefined) throw new Error("four blocks were made");
  const [sealed = new Uint8Array()] = buildBatches({ blocks, maxBytes: 100_000, quality: 11 });
  const [signed = new Uint8Array()] = buildBatches({ blocks, maxBytes: 100_000, quality: 11, sequencerKey: SEQUENCER_KEY });
  const seal = {
    lastNumber: last.number,
    lastHash: last.hash,
    lastOriginNumber: last.l1OriginNumber,
    lastOriginHash: last.l1OriginHash,
    anchor: last.anchor,
  };
  const truth = blocks.map(({ block, fromL1 }) => ({
    number: block.number,
    timestamp: block.timestamp,
    originNumber: block.l1OriginNumber,
    transactions: block.transactions.slice(fromL1),
  }));
  const body = encodeBody({ parentHash: testConfig.genesis.hash, blocks: truth });
  const compressed = compress(body, 11);
  const withBody = (bytes: Uint8Array) => encodeSealed(seal, last.signature, bytes);
  const withBlocks = (altered: typeof truth) =>
    withBody(compress(encodeBody({ parentHash: testConfig.genesis.hash, blocks: altered }), 11));
  const invalid = [
    { why: "empty", payload: new Uint8Array() },
    { why: "no body", payload: sealed.subarray(0, 178) },
    { why: "kind two", payload: sealed.with(0, 2) },
    { why: "a seal as of a whole batch", payload: sealed.with(0, 1) },
    { why: "a signature of a whole batch as a seal", payload: signed.with(0, 0) },
    { why: "another hash", payload: sealed.with(9, (sealed[9] ?? 0) ^ 1) },
    { why: "v zero", payload: sealed.with(177, 0) },
    { why: "a byte after the stream", payload: withBody(concatBytes([compressed, Uint8Array.of(0)])) },
    { why: "a stream that does not end", payload: withBody(compressed.subarray(0, -1)) },
    { why: "a byte after the body", payload: withBody(compress(concatBytes([body, Uint8Array.of(0)]), 11)) },
    { why: "a body that does not end", payload: withBody(compress(body.subarray(0, -1), 11)) },
    {
      why: "the count in two bytes",
      payload: withBody(compress(concatBytes([body.subarray(0, 56), Uint8Array.of(0x84, 0), body.subarray(57)]), 11)),
    },
    { why: "a block less than the seal says", payload: withBlocks(truth.slice(0, 3)) },
    {
      why: "another origin than the seal says",
      payload: withBlocks(truth.map((block, i) => (i === 3 ? { ...block, originNumber: 104n } : block))),
    },
    {
      why: "a transaction of type 3",
      payload: withBlocks(truth.map((block, i) => (i === 3 ? { ...block, transactions: ["0x03aa"] } : block))),
    },
    { why: "a signed batch whose body was altered", payload: concatBytes([signed.subarray(0, 178), compress(body, 0)]) },
  ];
  const refused = invalid.map(({ why, payload }) => {
    const decoded = decodeBatch(payload, testConfig);
    if ("batch" in decoded) throw new Error(`an invalid vector is a batch: ${why}`);
    return { why, reason: decoded.ignored, payload: bytesToHex(payload) };
  });
  return { valid: [described(sealed), described(signed)], invalid: refused };
}

function systemVectors(): unknown {
  const block = (number: bigint) => ({ number, hash: testHash(`l1 ${number}`) });
  const inputs = [
    { number: 1n, blocks: [], messages: [] },
    { number: 2n, blocks: [block(101n)], messages: [portalMessage("a")] },
    {
      number: 300n,
      blocks: [block(102n), block(103n), block(104n), block(105n)],
      messages: [
        portalMessage("a"),
        { ...portalMessage("b", 5_000_000n), payload: `0x${"ab".repeat(100)}` as Hex, value: 10n ** 20n },
        { ...portalMessage("c", 21_000n), payload: "0x" as Hex },
      ],
    },
    { number: 2n ** 64n - 2n, blocks: [block(2n ** 64n - 1n)], messages: [] },
  ];
  return inputs.map((input) => ({ chainId, baseFeePerGas, ...input, raw: systemTransaction({ chainId, baseFeePerGas, ...input }) }));
}

async function forcedTransactions(): Promise<{ taken: Hex[]; dropped: { why: string; raw: Hex }[] }> {
  const system = privateKeyToAccount(SYSTEM_KEY);
  const base = { chainId: Number(chainId), gas: 21_000n, to: testAddress("recipient"), value: 5n } as const;
  const dynamic = await user.signTransaction({ ...base, type: "eip1559", nonce: 2, maxFeePerGas: baseFeePerGas });
  const taken = [
    await user.signTransaction({ ...base, type: "legacy", nonce: 0, gasPrice: baseFeePerGas }),
    await user.signTransaction({
      ...base,
      type: "eip2930",
      nonce: 1,
      gasPrice: baseFeePerGas,
      accessList: [{ address: base.to, storageKeys: [testHash("slot")] }],
    }),
    dynamic,
    await user.signTransaction({ ...base, type: "eip1559", nonce: 3, gas: gasLimit / 3n, maxFeePerGas: baseFeePerGas }),
  ];
  const { to, value, gas } = base;
  const dropped = [
    { why: "empty", raw: "0x" as Hex },
    { why: "no transaction", raw: "0xdead" as Hex },
    { why: "a byte too many", raw: `${dynamic}00` as Hex },
    { why: "a byte less", raw: dynamic.slice(0, -2) as Hex }, // a slice of hex
    { why: "another chain", raw: await user.signTransaction({ ...base, type: "eip1559", chainId: 1 }) },
    { why: "no chain", raw: await user.signTransaction({ to, value, gas, type: "legacy", gasPrice: 1n }) },
    { why: "over a third of the gas", raw: await user.signTransaction({ ...base, type: "eip1559", gas: gasLimit / 3n + 1n }) },
    { why: "of the system account", raw: await system.signTransaction({ ...base, type: "eip1559", maxFeePerGas: baseFeePerGas }) },
    { why: "of type 3", raw: `0x03${dynamic.slice(4)}` as Hex },
  ];
  if (
    taken.some((raw) => readForced(raw, testConfig) === undefined) ||
    dropped.some(({ raw }) => readForced(raw, testConfig) !== undefined)
  )
    throw new Error("a forced transaction is not what its vector says");
  return { taken, dropped };
}

/** A short L1: batches in calldata and in blobs, duplicates and lies, messages and forced transactions, and then silence. */
async function historyL1(): Promise<L1Block[]> {
  const { taken, dropped } = await forcedTransactions();
  const [first, second, ...rest] = l1Chain(10);
  if (first === undefined || second === undefined) throw new Error("ten blocks were made");
  const forced = [...taken, ...dropped.map(({ raw }) => raw), ...Array<Hex>(15).fill(taken[0] ?? "0x")];
  const l1 = [first, { ...second, messages: [portalMessage("a"), portalMessage("b"), portalMessage("c", 2n ** 63n)], forced }, ...rest];
  const honest = new TestSequencer(positionWith(l1));
  const liar = new TestSequencer(positionWith(l1));
  const nonce = new TestSequencer(positionWith(l1));
  const times = [0n, 12n, 24n, 36n, 40n];
  for (const [i, second] of times.entries()) {
    const chosen = { originNumber: 100n + BigInt(Math.min(i, 3)), timestamp: l1Start.timestamp + second };
    honest.make({ ...chosen, transactions: [rawTransaction(`honest ${i}`)] });
    if (i < 2) liar.make({ ...chosen, transactions: i === 0 ? [] : [`${UNEXECUTABLE}01`] });
    if (i < 2) nonce.make({ ...chosen, transactions: i === 0 ? [] : [MOVES_SYSTEM_NONCE] });
  }
  const batch = (blocks: typeof honest.blocks) => buildBatches({ blocks, maxBytes: 100_000, quality: 11, sequencerKey: SEQUENCER_KEY });
  const carriers: Record<number, readonly Carrier[]> = {
    1: calldata(...batch(liar.blocks), ...batch(nonce.blocks), ...batch(honest.blocks.slice(0, 2)), ...batch(honest.blocks.slice(0, 2))),
    2: calldata(...batch(honest.blocks.slice(3)), new Uint8Array([1, 2, 3])),
    3: [{ kind: "blobs", blobs: batch(honest.blocks).flatMap(encodeBlobs) }],
  };
  return l1.map((block, i) => ({ ...block, carriers: carriers[i] ?? [] }));
}

/** What derivation asks of the engine, what the engine answers, and what comes out, L1 block by L1 block. */
async function historyVectors(): Promise<unknown> {
  const l1 = await historyL1();
  let { state } = beginDerivation(testConfig, l1Start);
  const walked = l1.map((block) => {
    const executed: { attributes: BlockAttributes; answer: unknown }[] = [];
    const derived: unknown[] = [];
    const ignored: unknown[] = [];
    const queue: DerivationEffect[] = [];
    const take = (step: { state: typeof state; effects: readonly DerivationEffect[] }) => {
      state = step.state;
      queue.push(...step.effects);
    };
    take(derive(testConfig, state, { kind: "l1Block", block }));
    for (let effect = queue.shift(); effect !== undefined; effect = queue.shift()) {
      if (effect.kind === "derived") derived.push({ number: effect.block.number, hash: effect.block.hash });
      if (effect.kind === "ignored") ignored.push({ payload: effect.payload, reason: effect.reason });
      if (effect.kind !== "execute") continue;
      const { ticket, attributes } = effect;
      const answer = modelExecute(attributes);
      executed.push({
        attributes,
        answer: "refused" in answer ? { refused: "true" } : { ...answer, nonceIsRight: `${answer.nonceIsRight}` },
      });
      take(derive(testConfig, state, "refused" in answer ? { kind: "refused", ticket } : { kind: "executed", ticket, ...answer }));
    }
    const { carriers, ...rest } = block;
    const shown = carriers.map((carrier) =>
      carrier.kind === "blobs"
        ? { kind: "blobs", blobs: carrier.blobs.map(trimmed) }
        : { kind: "calldata", data: bytesToHex(carrier.data) },
    );
    return { ...rest, carriers: shown, executed, derived, ignored };
  });
  return { start: l1Start, l1: walked };
}

/**
 * vectors/derivation.json, of specs/derivation.md. Blobs stand without the zeros at their ends. `history`: in each L1 block `executed` is what an engine is asked for, in order, with its answer, which a
 * reader takes from here instead of executing anything; `dropped` are places in `forced`.
 */
export async function derivationVectors(): Promise<unknown> {
  const { params, ...rollup } = testConfig;
  const { taken, dropped } = await forcedTransactions();
  return plain({
    rollup,
    params: { ...params, derivationHash: derivationHash(params), inbox: inboxOf(rollup.rollupId) },
    blobs: blobVectors(),
    payloads: payloadVectors(),
    systemTransactions: systemVectors(),
    forced: { taken, dropped },
    history: await historyVectors(),
  });
}
