import type { Hex } from "@parley/primitives";
import { keccak256 } from "viem";
import { type BatchBlock, decodeBatch } from "../batch.ts";
import type { DerivationConfig } from "../derivationParams.ts";
import { type ForcedTransaction, readForced } from "../forcedTransactions.ts";
import { type L1Block, type PortalMessage, payloadOf } from "../l1Block.ts";
import { messageGas, systemTransaction } from "../systemTransaction.ts";
import { modelExecute } from "./ModelEngine.ts";
import { l1Start } from "./testRollup.ts";

interface Block {
  number: bigint;
  hash: Hex;
  timestamp: bigint;
  origin: bigint;
  /** the L1 block at which it is safe */
  l1: bigint;
  /** of the L1 up to the origin, in no block yet */
  messages: PortalMessage[];
  forced: ForcedTransaction[];
}

/**
 * specs/derivation.md §4 and §5 once more, for a whole L1 at once and written in another way than `derive`: plain arrays, copies, no steps. Shares with it how a payload is decoded, what a
 * transaction's form is, and how a system transaction is signed.
 */
export function referenceDerivation(
  config: DerivationConfig,
  l1: readonly L1Block[],
): { hashes: Hex[]; safeAt: bigint[]; pending: number[] } {
  const { maxDrift, originStep, sequencingWindow } = config.params;
  const genesis = {
    number: 0n,
    hash: config.genesis.hash,
    timestamp: config.genesis.timestamp,
    origin: l1Start.number,
    l1: l1Start.number,
  };
  const chain: Block[] = [{ ...genesis, messages: [], forced: [] }];
  const tipOf = (blocks: readonly Block[]): Block => {
    const tip = blocks.at(-1);
    if (tip === undefined) throw new Error("a chain has a genesis");
    return tip;
  };
  const l1At = (number: bigint) =>
    number === l1Start.number ? { ...l1Start, messages: [], forced: [] } : l1[Number(number - l1Start.number) - 1];

  function child(
    parent: Block,
    { timestamp, originNumber, transactions }: Omit<BatchBlock, "number">,
    c: bigint,
  ): Block | "refused" | "nonce" {
    const passed = l1.filter(({ number }) => number > parent.origin && number <= originNumber);
    const messages = [...parent.messages, ...passed.flatMap((block) => block.messages)];
    const forced = [...parent.forced, ...passed.flatMap((block) => block.forced.flatMap((raw) => readForced(raw, config) ?? []))];
    const room = config.gasLimit / 2n > 16_777_216n ? 16_777_216n : config.gasLimit / 2n;
    let count = 0;
    let bytes = 0;
    for (let gas = 150_000n + 40_000n * BigInt(passed.length); count < messages.length; count++) {
      const message = messages[count];
      bytes += 256 + ((message?.payload.length ?? 0) - 2) / 2;
      if (message === undefined || gas + messageGas(message) > room || bytes > 98_304) break;
      gas += messageGas(message);
    }
    let force = 0;
    for (let gas = 0n; force < Math.min(16, forced.length); force++) {
      gas += forced[force]?.gasLimit ?? 0n;
      if (gas > config.gasLimit / 3n) break;
    }
    const number = parent.number + 1n;
    const answer = modelExecute({
      number,
      parentHash: parent.hash,
      timestamp,
      origin: { number: originNumber, hash: l1At(originNumber)?.hash ?? "0x" },
      systemTransaction: systemTransaction({ ...config, number, blocks: passed, messages: messages.slice(0, count) }),
      forced: forced.slice(0, force).map(({ raw }) => raw),
      transactions,
    });
    if ("refused" in answer) return "refused";
    if (!answer.nonceIsRight) return "nonce";
    return {
      number,
      hash: answer.hash,
      timestamp,
      origin: originNumber,
      l1: c,
      messages: messages.slice(count),
      forced: forced.slice(force),
    };
  }

  /** The last L1 block on which a batch in L1 block `c` may rest. */
  const lastAt = (c: bigint) => l1.find(({ number, lastL1Block }) => number <= c && lastL1Block !== undefined)?.lastL1Block ?? 2n ** 64n;

  /** of signed batches that were executed in vain */
  const spent = new Set<string>();

  /** The blocks that a payload adds, none when it is ignored. */
  function blocksOf(payload: Uint8Array, c: bigint): Block[] {
    const decoded = decodeBatch(payload, config);
    if ("ignored" in decoded) return [];
    const { header, parentHash, blocks } = decoded.batch;
    const tip = tipOf(chain);
    const first = blocks[0]?.number ?? 0n;
    if (header.lastNumber <= tip.number || first > tip.number + 1n) return [];
    if (first === tip.number + 1n && parentHash !== tip.hash) return [];
    if (header.lastOriginNumber > lastAt(c)) return [];
    if (l1At(header.lastOriginNumber)?.hash !== header.lastOriginHash) return [];
    const above = blocks.filter(({ number }) => number > tip.number);
    for (const [i, { originNumber, timestamp }] of above.entries()) {
      const before = above[i - 1];
      const parent = before === undefined ? tip : { timestamp: before.timestamp, origin: before.originNumber };
      const origin = originNumber > c ? undefined : l1At(originNumber);
      if (origin === undefined || originNumber < parent.origin || originNumber - parent.origin > originStep) return [];
      if (timestamp < parent.timestamp || timestamp < origin.timestamp || timestamp - origin.timestamp > maxDrift) return [];
    }
    // By its content: that of kind 0 differs with whoever posts it.
    const id = `${parentHash} ${header.lastHash} ${header.anchor} ${keccak256(header.compressed)}`;
    if (header.kind === 1 && spent.has(id)) return [];
    const added: Block[] = [];
    for (const block of above) {
      const made = child(added.at(-1) ?? tip, block, c);
      if (typeof made !== "string") added.push(made);
      else break;
    }
    if (added.length === above.length && added.at(-1)?.hash === header.lastHash) return added;
    spent.add(id);
    return [];
  }

  for (const { number: c, carriers } of l1) {
    for (const carrier of carriers) {
      const payload = payloadOf(carrier);
      if (payload !== undefined) chain.push(...blocksOf(payload, c));
    }
    while (tipOf(chain).origin + sequencingWindow <= c) {
      const tip = tipOf(chain);
      if (tip.origin > lastAt(c) && tip.messages.length === 0) break;
      const next = l1At(tip.origin + 1n);
      if (next === undefined) throw new Error("the window is at least two");
      const [timestamp = 0n] = [next.timestamp, tip.timestamp].sort((a, b) => (a < b ? 1 : -1));
      const made = child(tip, { timestamp, originNumber: next.number, transactions: [] }, c);
      if (typeof made === "string") throw new Error("the L1's own block is always executable");
      chain.push(made);
    }
  }
  const tip = tipOf(chain);
  return {
    hashes: chain.map(({ hash }) => hash),
    safeAt: chain.map((block) => block.l1),
    pending: [tip.messages.length, tip.forced.length],
  };
}
