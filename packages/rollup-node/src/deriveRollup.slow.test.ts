import type { DerivedBlock, L1Id } from "@parley/derivation";
import type { Hex } from "@parley/primitives";
import { memoryStore, silentLogger, systemClock } from "@parley/runtime";
import { beaconBlobs } from "@parley/sdk";
import { FakeBeacon, noiseBlob } from "@parley/sdk/testing";
import { AnvilEngine } from "@parley/stacks";
import { toHex } from "viem";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Ignored } from "./DerivationLoop.ts";
import { type DeriveRollupOptions, deriveRollup } from "./deriveRollup.ts";
import { PostedRollup } from "./testing/PostedRollup.ts";

async function start(options?: Parameters<typeof PostedRollup.start>[0]): Promise<PostedRollup> {
  const posted = await PostedRollup.start(options);
  onTestFinished(() => posted.stop());
  return posted;
}

/** What a derivation told, and how to ask it. */
class Told {
  readonly safe: (DerivedBlock & { l1: bigint })[] = [];
  readonly ignored: Ignored[] = [];
  readonly rollbacks: bigint[] = [];
  engines = 0;
  engine: AnvilEngine | undefined;
  readonly options: DeriveRollupOptions;
  readonly #waiting: { hash: Hex; resolve: () => void }[] = [];
  #walked: Hex = "0x";

  constructor(
    { rollup, chain, reader }: Pick<PostedRollup, "rollup" | "chain"> & { reader: DeriveRollupOptions["l1"] },
    options: Partial<DeriveRollupOptions> = {},
    keptStates = 64,
  ) {
    this.options = {
      rollup,
      l1ChainId: 31_337n,
      l1: reader,
      createEngine: () => {
        this.engines += 1;
        this.engine = new AnvilEngine({ rollup, genesisFile: chain.genesisFile, keptStates, logger: silentLogger });
        return this.engine;
      },
      store: memoryStore(),
      listener: {
        onDerived: (block, l1) => void this.safe.push({ ...block, l1: l1.number }),
        onIgnored: (ignored) => void this.ignored.push(ignored),
        onRollback: (number) => {
          this.rollbacks.push(number);
          this.safe.length = Number(number);
        },
        onProgress: ({ l1 }) => this.#onProgress(l1),
      },
      clock: systemClock,
      logger: silentLogger,
      signal: new AbortController().signal,
      ...options,
    };
  }

  get hashes(): Hex[] {
    return this.safe.map(({ hash }) => hash);
  }

  /** Resolves when that L1 block was walked. */
  walked(hash: Hex): Promise<void> {
    return new Promise((resolve) => {
      if (this.#walked === hash) resolve();
      else this.#waiting.push({ hash, resolve });
    });
  }

  #onProgress({ hash }: L1Id): void {
    this.#walked = hash;
    for (const waiting of this.#waiting) if (waiting.hash === hash) waiting.resolve();
  }
}

function told(posted: PostedRollup, options: Partial<DeriveRollupOptions> = {}, keptStates = 64): Told {
  return new Told({ rollup: posted.rollup, chain: posted.chain, reader: posted.reader() }, options, keptStates);
}

/** A derivation that has nothing but the L1 as it is now. */
async function fresh(posted: PostedRollup): Promise<Told> {
  const derivation = told(posted);
  await deriveRollup(derivation.options);
  return derivation;
}

describe("deriveRollup", { timeout: 480_000 }, () => {
  it("rebuilds a rollup from what was posted, and passes over what nobody can execute", async () => {
    const posted = await start();
    const { chain } = posted;
    let nonce = 0;
    let forcedNonce = 0;
    for (let i = 0; i < 6; i++) {
      const gapped = await chain.transaction({ from: 1, nonce: 1_000 });
      await posted.mine({ forced: [gapped, "0x1234", await chain.transaction({ from: 1, nonce: forcedNonce++ })] });
      for (let j = 0; j < 2; j++)
        await posted.build([await chain.transaction({ nonce: nonce++ }), await chain.transaction({ nonce: nonce++ })]);
    }
    const [six, others] = [posted.blocks.slice(0, 6), posted.blocks.slice(6)];
    const [seventh, eighth] = others;
    if (seventh === undefined || eighth === undefined) throw new Error("there are twelve blocks");
    const wrongHash = await posted.lie(eighth, { hash: toHex(0xee, { size: 32 }) });
    const unexecutable = await posted.lie(seventh, {
      transactions: [...seventh.block.transactions, await chain.transaction({ nonce: 77 })],
    });
    const signed = { signed: true };
    await posted.mine({
      payloads: [
        new Uint8Array(300).fill(7),
        ...posted.payloads(six),
        ...posted.payloads([seventh, wrongHash], signed),
        ...posted.payloads([unexecutable], signed),
        ...posted.payloads([seventh, wrongHash], signed),
      ],
    });
    const last = await posted.mine({ payloads: posted.payloads(others, signed) });

    const derivation = told(posted);
    const report = await deriveRollup(derivation.options);
    expect(derivation.hashes).toEqual(posted.hashes);
    expect(derivation.ignored.map(({ payload, reason }) => [payload, reason])).toEqual([
      [0, "form"],
      [2, "hash"],
      [3, "transaction"],
      [4, "spent"],
    ]);
    expect(derivation.safe.map(({ dropped }) => dropped)).toEqual(Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? [0] : [])));
    expect(report).toMatchObject({ l1Blocks: 8, payloads: 6, l1: { number: last.number, hash: last.hash } });
    expect(report.tip.hash).toBe(posted.hashes.at(-1));
    expect(derivation.safe.map(({ l1 }) => l1)).toEqual(Array.from({ length: 12 }, (_, i) => last.number - (i < 6 ? 1n : 0n)));
  });

  it("rebuilds the same from calldata and from blobs, wherever these come from", async () => {
    const posted = await start();
    const { chain } = posted;
    await posted.mine();
    for (let i = 0; i < 6; i++) await posted.build([await chain.transaction({ nonce: i })]);
    const [first = [], second = [], third = []] = [0, 2, 4].map((from) => posted.blocks.slice(from, from + 2));
    const noPayload = [noiseBlob(1)];
    await posted.mine({ payloads: [...posted.payloads(first), ...posted.payloads(second)], inBlobs: [1] });
    const late = await posted.mine({
      payloads: [new Uint8Array(200_000).fill(7), ...posted.payloads(third, { signed: true })],
      inBlobs: [0, 1],
    });
    const derivation = told(posted);
    const report = await deriveRollup(derivation.options);
    expect(derivation.hashes).toEqual(posted.hashes);
    expect(report).toMatchObject({ payloads: 4 });
    expect(derivation.ignored).toEqual([{ l1Number: late.number, payload: 0, reason: "form" }]);

    const beacon = await FakeBeacon.start({ genesisTime: posted.rollup.genesisTimestamp });
    onTestFinished(() => beacon.stop());
    for (const { timestamp, carriers } of [await posted.reader().at(late.number - 1n), late]) {
      const blobs = carriers.flatMap((carrier) => (carrier.kind === "blobs" ? carrier.blobs : []));
      await beacon.put(timestamp, [...noPayload, ...blobs.toReversed()]);
    }
    const bySlot = told(posted, { l1: posted.reader([beaconBlobs({ url: beacon.url })]) });
    await deriveRollup(bySlot.options);
    expect(bySlot.hashes).toEqual(posted.hashes);

    // Who follows waits for blobs that are not there yet.
    beacon.instead = () => ({ status: 404 });
    const once = told(posted, { l1: posted.reader([beaconBlobs({ url: beacon.url })]) });
    await expect(deriveRollup(once.options)).rejects.toMatchObject({ code: "EVIDENCE_MISSING", recovery: "retry" });
    expect(once.hashes).toEqual([]);
    const abort = new AbortController();
    const waited = Promise.withResolvers<void>();
    const logger = { ...silentLogger, warn: () => waited.resolve() };
    const following = told(posted, { l1: posted.reader([beaconBlobs({ url: beacon.url })]), followMs: 5, signal: abort.signal, logger });
    const ended = deriveRollup(following.options);
    await waited.promise;
    beacon.instead = () => undefined;
    await following.walked(late.hash);
    abort.abort();
    await ended;
    expect(following.hashes).toEqual(posted.hashes);
    expect(following.rollbacks).toEqual([]);

    await expect(deriveRollup(told(posted, { l1: posted.reader([]) }).options)).rejects.toMatchObject({
      code: "EVIDENCE_MISSING",
      recovery: "fatal",
    });
  });

  it("goes on without a sequencer that is silent: what is forced comes about when the window has passed", async () => {
    const posted = await start({ sequencingWindow: 3n });
    const { chain, rollup } = posted;
    for (let i = 0; i < 4; i++) await posted.mine({ forced: [await chain.transaction({ from: 2, nonce: i })] });
    for (let i = 0; i < 4; i++) await posted.build();
    // Too late: its first block was due at the third L1 block. What it says of that is not looked at, so only its last hash gives it away.
    await posted.mine({ payloads: posted.payloads(posted.blocks) });
    await posted.mine();
    const counts: bigint[] = [];
    const derivation = told(posted);
    const { onDerived } = derivation.options.listener ?? {};
    const listener = {
      ...derivation.options.listener,
      async onDerived(block: DerivedBlock, l1: L1Id) {
        await onDerived?.(block, l1);
        counts.push((await derivation.engine?.transactionCount(chain.accounts[2].address)) ?? -1n);
      },
    };
    await deriveRollup({ ...derivation.options, listener });
    const { l1StartNumber: start0 } = rollup.derivation;
    expect(derivation.ignored.map(({ reason }) => reason)).toEqual(["hash"]);
    expect(derivation.safe.map(({ origin, l1 }) => [origin.number - start0, l1 - start0])).toEqual([
      [1n, 3n],
      [2n, 4n],
      [3n, 5n],
      [4n, 6n],
    ]);
    expect(counts).toEqual([1n, 2n, 3n, 4n]);
    expect(derivation.safe.every(({ dropped }) => dropped.length === 0)).toBe(true);
  });

  // With 8 states an engine cannot go back 20 blocks.
  it.each([
    [1, 8, 1],
    [20, 64, 1],
    [20, 8, 2],
  ])("follows an L1 that goes back %d blocks, on an engine that keeps %d states", async (depth, keptStates, engines) => {
    const posted = await start({ sequencingWindow: 2n });
    const { chain } = posted;
    await posted.mine({ forced: [await chain.transaction({ from: 1, nonce: 0 })] });
    await posted.build([await chain.transaction({ nonce: 0 })]);
    const kept = await posted.mine({ payloads: posted.payloads(posted.blocks) });
    const second = posted.payloads([await posted.build([await chain.transaction({ nonce: 1 })])]);
    for (let i = 0; i < depth; i++)
      await posted.mine({ payloads: i === 0 ? second : [], forced: [await chain.transaction({ from: 1, nonce: i + 1 })] });

    const abort = new AbortController();
    const derivation = told(posted, { followMs: 5, signal: abort.signal }, keptStates);
    const following = deriveRollup(derivation.options);
    await derivation.walked(await hashOf(posted));
    const before = derivation.hashes;
    expect(before).toEqual((await fresh(posted)).hashes);

    await posted.giveUp(depth);
    for (let i = 0; i < depth + 2; i++) await posted.mine({ seconds: 13n, forced: [await chain.transaction({ from: 2, nonce: i })] });
    await derivation.walked(await hashOf(posted));
    abort.abort(new Error("enough"));
    const report = await following;
    const again = await fresh(posted);
    expect(derivation.hashes).toEqual(again.hashes);
    expect(derivation.safe).toEqual(again.safe);
    expect(derivation.hashes.slice(0, before.length)).not.toEqual(before);
    expect(derivation.rollbacks).toHaveLength(1);
    expect(derivation.safe.filter(({ l1 }) => l1 <= kept.number).length).toBe(Number(derivation.rollbacks[0]));
    expect(derivation.engines).toBe(engines);
    expect(report.l1.hash).toBe(await hashOf(posted));
  });

  it("goes back with an L1 that is shorter than before", async () => {
    const posted = await start({ sequencingWindow: 2n });
    for (let i = 0; i < 6; i++) await posted.mine();
    const abort = new AbortController();
    const derivation = told(posted, { followMs: 5, signal: abort.signal });
    const following = deriveRollup(derivation.options);
    await derivation.walked(await hashOf(posted));
    expect(derivation.hashes).toHaveLength(5);
    await posted.giveUp(3);
    await derivation.walked(await hashOf(posted));
    abort.abort();
    expect((await following).tip.number).toBe(2n);
    expect(derivation.rollbacks).toEqual([2n]);
    expect(derivation.hashes).toEqual((await fresh(posted)).hashes);
  });

  it("does not go back behind what the L1 called final", async () => {
    const posted = await start();
    for (let i = 0; i < 4; i++) await posted.mine();
    const reader = posted.reader();
    const { promise: isFinal, resolve } = Promise.withResolvers<void>();
    const l1: DeriveRollupOptions["l1"] = {
      chainId: () => reader.chainId(),
      hashAt: (number) => reader.hashAt(number),
      newest: () => reader.newest(),
      at: (block) => reader.at(block),
      finalized: () => reader.newest(),
    };
    const derivation = told(posted, { followMs: 5, l1, listener: { onCaughtUp: () => resolve() } });
    const following = deriveRollup(derivation.options);
    await isFinal;
    await posted.giveUp(1);
    await expect(following).rejects.toMatchObject({ code: "L1_DISCONTINUED", recovery: "reset" });
  });

  it("goes back behind a batch that is longer than what its engine keeps", async () => {
    const posted = await start();
    await posted.mine();
    for (let i = 0; i < 14; i++) await posted.build();
    const last = posted.blocks.at(-1);
    if (last === undefined) throw new Error("there are fourteen blocks");
    const wrong = await posted.lie(last, { hash: toHex(0xee, { size: 32 }) });
    const payloads = [[...posted.blocks.slice(0, 3)], [...posted.blocks.slice(0, -1), wrong], posted.blocks].flatMap((blocks) =>
      posted.payloads(blocks),
    );
    await posted.mine({ payloads });
    const derivation = told(posted, {}, 4);
    await deriveRollup(derivation.options);
    expect(derivation.hashes).toEqual(posted.hashes);
    expect(derivation.ignored.map(({ reason }) => reason)).toEqual(["hash"]);
    expect(derivation.engines).toBe(2);
  });

  it("rides out an L1 that does not answer", async () => {
    const posted = await start({ sequencingWindow: 2n });
    for (let i = 0; i < 3; i++) await posted.mine();
    const { promise: failed, resolve } = Promise.withResolvers<void>();
    const reader = posted.reader();
    let isDown = true;
    const l1: DeriveRollupOptions["l1"] = {
      chainId: () => reader.chainId(),
      finalized: () => reader.finalized(),
      hashAt: (number) => reader.hashAt(number),
      newest: () => reader.newest(),
      at: (block) => {
        if (!isDown || block === posted.rollup.derivation.l1StartNumber) return reader.at(block);
        resolve();
        return posted.down().at(block);
      },
    };
    const abort = new AbortController();
    const derivation = told(posted, { followMs: 5, signal: abort.signal, l1 });
    const following = deriveRollup(derivation.options);
    await failed;
    isDown = false;
    await derivation.walked(await hashOf(posted));
    abort.abort();
    await following;
    expect(derivation.hashes).toEqual((await fresh(posted)).hashes);
    // Whoever does not follow is told.
    const once = deriveRollup(
      told(posted, {
        l1: { ...l1, at: (block) => (block === posted.rollup.derivation.l1StartNumber ? reader.at(block) : posted.down().at(block)) },
      }).options,
    );
    await expect(once).rejects.toMatchObject({ code: "RPC_FAILED" });
  });

  it("does not begin on another L1, nor on another block of it", async () => {
    const posted = await start();
    const { rollup } = posted;
    await expect(deriveRollup({ ...told(posted).options, l1ChainId: 1n })).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    const derivation = { ...rollup.derivation, l1StartHash: toHex(1, { size: 32 }) };
    const elsewhere = deriveRollup({ ...told(posted).options, rollup: { ...rollup, derivation } });
    await expect(elsewhere).rejects.toMatchObject({ code: "L1_DISCONTINUED" });
  });

  it("ends when it is told to, with its engine", async () => {
    const posted = await start();
    const abort = new AbortController();
    const reason = new Error("interrupted");
    const derivation = told(posted, { signal: abort.signal, listener: { onProgress: () => abort.abort(reason) } });
    await expect(deriveRollup(derivation.options)).rejects.toBe(reason);
    await expect(derivation.engine?.transactionCount(posted.portal)).rejects.toMatchObject({ code: expect.stringMatching(/^ENGINE_/) });
  });
});

async function hashOf({ l1 }: PostedRollup): Promise<Hex> {
  return (await l1.client.getBlock()).hash;
}
