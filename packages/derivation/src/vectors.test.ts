import type { Hex } from "@parley/primitives";
import { hexToBytes } from "viem";
import { describe, expect, it } from "vitest";
import vectors from "../../../vectors/derivation.json" with { type: "json" };
import { decodeBatch, encodeBody } from "./batch.ts";
import { decodeBlobs, encodeBlobs } from "./blobs.ts";
import type { BlockAttributes } from "./blockAttributes.ts";
import { type DerivationConfig, derivationHash, inboxOf } from "./derivationParams.ts";
import { beginDerivation, type DerivationEffect, derive, type Step } from "./derive.ts";
import { readForced } from "./forcedTransactions.ts";
import type { Carrier } from "./l1Block.ts";
import { systemTransaction } from "./systemTransaction.ts";

const bytes = (hex: string) => hexToBytes(hex as Hex); // vectors hold hex
const blob = (hex: string) => Uint8Array.from({ ...bytes(hex), length: 131_072 });
/** Integers of the vectors are strings of digits. */
const revived = (value: unknown): unknown => {
  if (typeof value === "string" && /^\d+$/.test(value)) return BigInt(value);
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revived(item)]));
};

const { derivationHash: hash, inbox, ...params } = vectors.params;
const config = revived({ ...vectors.rollup, params }) as DerivationConfig; // as they were written

describe("vectors/derivation.json", () => {
  it("parameters", () => {
    expect(derivationHash(config.params)).toBe(hash);
    expect(inboxOf(config.rollupId)).toBe(inbox);
  });

  it("blobs", () => {
    for (const { content, blobs } of vectors.blobs.valid) {
      const full = blobs.map(blob);
      expect(Buffer.from(decodeBlobs(full) ?? Buffer.of(1)).equals(bytes(content))).toBe(true);
      expect(encodeBlobs(bytes(content)).every((made, i) => Buffer.from(made).equals(full[i] ?? Buffer.of()))).toBe(true);
    }
    for (const { blobs } of vectors.blobs.invalid) expect(decodeBlobs(blobs.map(blob))).toBeUndefined();
  });

  it("payloads", () => {
    for (const { payload, body, blocks, parentHash, ...claims } of vectors.payloads.valid) {
      const decoded = decodeBatch(bytes(payload), config);
      if ("ignored" in decoded) throw new Error(decoded.ignored);
      const { kind, ...header } = revived(claims) as { kind: bigint };
      expect(decoded.batch).toMatchObject({ header: { ...header, kind: Number(kind) }, parentHash, blocks: revived(blocks) });
      expect(Buffer.from(encodeBody(decoded.batch)).equals(bytes(body))).toBe(true);
    }
    for (const { why, payload, reason } of vectors.payloads.invalid)
      expect([why, decodeBatch(bytes(payload), config)]).toEqual([why, { ignored: reason }]);
  });

  it("system transactions", () => {
    for (const { raw, ...inputs } of vectors.systemTransactions)
      expect(systemTransaction(revived(inputs) as Parameters<typeof systemTransaction>[0])).toBe(raw); // as they were written
  });

  it("forced transactions", () => {
    for (const raw of vectors.forced.taken) expect(readForced(raw as Hex, config)?.raw).toBe(raw);
    for (const { raw } of vectors.forced.dropped) expect(readForced(raw as Hex, config)).toBeUndefined();
  });

  it("a history", () => {
    let { state }: Step = beginDerivation(config, revived(vectors.history.start) as { number: bigint; hash: Hex; timestamp: bigint });
    for (const { executed, derived, ignored, carriers, ...rest } of vectors.history.l1) {
      const answers = executed.map(({ answer }) => answer).values();
      const asked: BlockAttributes[] = [];
      const outcome = { derived: [] as unknown[], ignored: [] as unknown[] };
      const shown = carriers.map(
        (carrier): Carrier =>
          "data" in carrier ? { kind: "calldata", data: bytes(carrier.data) } : { kind: "blobs", blobs: carrier.blobs.map(blob) },
      );
      const queue: DerivationEffect[] = [];
      const take = (step: Step) => {
        state = step.state;
        queue.push(...step.effects);
      };
      take(derive(config, state, { kind: "l1Block", block: { ...(revived(rest) as object), carriers: shown } as never })); // as it was written
      for (let effect = queue.shift(); effect !== undefined; effect = queue.shift()) {
        if (effect.kind === "derived") outcome.derived.push({ number: effect.block.number, hash: effect.block.hash });
        if (effect.kind === "ignored") outcome.ignored.push({ payload: BigInt(effect.payload), reason: effect.reason });
        if (effect.kind !== "execute") continue;
        asked.push(effect.attributes);
        const answer = answers.next().value;
        if (answer === undefined) throw new Error("derivation asks for more blocks than the vector has");
        const { ticket } = effect;
        if ("refused" in answer) take(derive(config, state, { kind: "refused", ticket }));
        else
          take(
            derive(config, state, {
              kind: "executed",
              ticket,
              hash: answer.hash as Hex,
              dropped: answer.dropped.map(Number),
              nonceIsRight: answer.nonceIsRight === "true",
            }),
          );
      }
      expect(asked).toEqual(revived(executed.map(({ attributes }) => attributes)));
      expect(outcome).toEqual(revived({ derived, ignored }));
    }
    const all = vectors.history.l1;
    expect(new Set(all.flatMap(({ ignored }) => ignored.map(({ reason }) => reason)))).toEqual(
      new Set(["transaction", "nonce", "old", "gap", "form"]),
    );
    expect(all.flatMap(({ derived }) => derived).length).toBeGreaterThan(5);
  });
});
