import { beginDerivation, type DerivationEffect, type DerivationState, derive, type L1Block } from "@parley/derivation";
import { l1Chain, l1Start, testConfig } from "@parley/derivation/testing";
import { ParleyError } from "@parley/primitives";
import { describe, expect, it } from "vitest";
import { L1Walk } from "./L1Walk.ts";

const config = { ...testConfig, params: { ...testConfig.params, sequencingWindow: 100n } };
const trunk = l1Chain(40);
/** The same up to a place, others behind it. */
const forked = (place: number) => [...trunk.slice(0, place), ...l1Chain(40 - place, trunk[place - 1] ?? l1Start, "fork")];

/** An L1 that a test may change, and what was read of it. */
class FakeL1 {
  blocks: readonly L1Block[] = trunk;
  /** read by number once instead of the block that is there */
  readonly stale = new Map<bigint, L1Block | Error>();
  asked = 0;

  async newest(): Promise<bigint> {
    return this.blocks.at(-1)?.number ?? 0n;
  }

  async finalized(): Promise<bigint | undefined> {
    return undefined;
  }

  async hashAt(number: bigint) {
    this.asked += 1;
    return number === l1Start.number ? l1Start.hash : this.blocks.find((block) => block.number === number)?.hash;
  }

  async at(number: bigint | string) {
    const stale = this.stale.get(BigInt(number));
    this.stale.delete(BigInt(number));
    if (stale instanceof Error) throw stale;
    const found = stale ?? this.blocks.find((block) => block.number === number);
    if (found === undefined) throw new ParleyError("EVIDENCE_MISSING", "no such block", { recovery: "retry" });
    return found;
  }
}

/** Walks until the L1 has no further block. */
class Walker {
  readonly walk: L1Walk;
  readonly unwound: bigint[] = [];
  state: DerivationState;
  #effects: readonly DerivationEffect[];

  constructor(l1: FakeL1) {
    this.walk = new L1Walk(l1);
    ({ state: this.state, effects: this.#effects } = beginDerivation(config, l1Start));
  }

  async run(last?: bigint): Promise<readonly string[]> {
    for (;;) {
      const want = this.#effects.at(-1);
      if (want?.kind !== "wantL1Block") throw new Error("nothing is executed here");
      const input = await this.walk.next(want, this.state, last);
      if (input === undefined) return [...this.state.checkpoints].map(({ l1 }) => l1.hash).slice(1);
      if (input.kind === "unwind") this.unwound.push(input.l1Number);
      ({ state: this.state, effects: this.#effects } = derive(config, this.state, input));
    }
  }
}

const hashes = (blocks: readonly L1Block[]) => blocks.map(({ hash }) => hash);
const start = (l1: FakeL1) => ({ l1, walker: new Walker(l1) });

describe("L1Walk", () => {
  it.each([0, 1, 20, 38, 39])("finds the newest common block, after %d blocks", async (place) => {
    const { l1, walker } = start(new FakeL1());
    expect(await walker.run()).toEqual(hashes(trunk));
    l1.blocks = forked(place);
    l1.asked = 0;
    expect(await walker.run()).toEqual(hashes(forked(place)));
    expect(walker.unwound).toEqual([l1Start.number + BigInt(place)]);
    // Twice the logarithm, and once more at the end.
    expect(l1.asked).toBeLessThan(15);
  });

  it("ends at a block, and goes on from there", async () => {
    const { walker } = start(new FakeL1());
    expect(await walker.run(l1Start.number + 7n)).toEqual(hashes(trunk.slice(0, 7)));
    expect(await walker.run()).toEqual(hashes(trunk));
  });

  it("reads again what was read ahead of a branch that is no more", async () => {
    const { l1, walker } = start(new FakeL1());
    l1.blocks = forked(3);
    for (const block of trunk.slice(4, 6)) l1.stale.set(block.number, block);
    expect(await walker.run()).toEqual(hashes(forked(3)));
    expect(walker.unwound).toEqual([]);
  });

  it("reads again what was not there yet", async () => {
    const { l1, walker } = start(new FakeL1());
    l1.stale.set(l1Start.number + 5n, new ParleyError("EVIDENCE_MISSING", "not yet", { recovery: "retry" }));
    expect(await walker.run()).toEqual(hashes(trunk));
  });

  it("does not pass over what cannot be read, and reads it when it can be", async () => {
    const { l1, walker } = start(new FakeL1());
    l1.stale.set(l1Start.number + 5n, new ParleyError("EVIDENCE_MISSING", "no source of blobs"));
    await expect(walker.run()).rejects.toThrow("no source of blobs");
    expect(await walker.run()).toEqual(hashes(trunk));
  });

  it("takes no block for gone whose blobs are not to be had", async () => {
    const { l1, walker } = start(new FakeL1());
    const missing = { recovery: "retry", fields: { versionedHashes: [] } } as const; // of its class
    l1.stale.set(l1Start.number + 5n, new ParleyError("EVIDENCE_MISSING", "no blobs", missing));
    await expect(walker.run()).rejects.toThrow("no blobs");
    expect(await walker.run()).toEqual(hashes(trunk));
    expect(walker.unwound).toEqual([]);
  });

  it("tells of an L1 whose blocks do not follow each other", async () => {
    const { l1, walker } = start(new FakeL1());
    l1.blocks = [...trunk.slice(0, 5), ...l1Chain(6, l1Start, "other").slice(5)];
    await expect(walker.run()).rejects.toMatchObject({ code: "L1_DISCONTINUED", recovery: "retry" });
  });

  it("gives up where the L1 gave up the block on which the genesis rests", async () => {
    const { l1, walker } = start(new FakeL1());
    await walker.run();
    l1.blocks = forked(0);
    l1.hashAt = async () => undefined;
    await expect(walker.run()).rejects.toMatchObject({ code: "L1_DISCONTINUED", recovery: "reset" });
  });
});
