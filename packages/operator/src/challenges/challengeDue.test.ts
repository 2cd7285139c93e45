import { type CertifiedCheckpoint, encodeSigners, type Hex, ZERO_HASH } from "@parley/primitives";
import { checkpointScore } from "@parley/sdk";
import { keccak256, stringToHex } from "viem";
import { describe, expect, it } from "vitest";
import { type ChallengeView, challengeDue, checkpointToAsk, isSignerOf } from "./challengeDue.ts";

const hash = (text: string) => keccak256(stringToHex(text));
/** Period 2 of ten beats of a second ends in second 1,031. */
const SCHEDULE = {
  ...{ beatZeroMs: 1_000_000n, beatMs: 1_000n, periodBeats: 10n },
  ...{ commitSeconds: 20n, askSeconds: 30n, openSeconds: 40n, decideSeconds: 1_000n, suspensionSeconds: 60n },
  ...{ windowPeriods: 8, mostMisses: 2 },
};
const ENDS_AT = 1_031n;
const NOTHING = {
  ...{ drawBlock: 0n, askedUntil: 0n, beat: 0n, epoch: 0, randomness: ZERO_HASH, score: ZERO_HASH, place: ZERO_HASH },
  ...{ signers: 0n, verdict: ZERO_HASH },
};
const COMMITTED = hash("root");
const at = (now: bigint, changes: Partial<ChallengeView> = {}) =>
  challengeDue({
    ...{ schedule: SCHEDULE, period: 2n, state: NOTHING, blockNumber: 100n, now },
    ...{ commitment: COMMITTED, shown: ZERO_HASH, isSeated: true, turn: 0 },
    ...changes,
  });
const drawn = { ...NOTHING, drawBlock: 120n };
const asking = { ...drawn, askedUntil: 1_200n };
const asked = { ...asking, score: hash("score") };

describe("a period's next step", () => {
  it("commits from its end on, once, and only who had a seat", () => {
    const commitment = ZERO_HASH;
    expect(at(ENDS_AT - 1n, { commitment })).toBeUndefined();
    expect(at(ENDS_AT, { commitment })).toBe("commit");
    expect(at(ENDS_AT, { commitment, isSeated: false })).toBeUndefined();
    expect(at(ENDS_AT)).toBeUndefined();
    // Late is better than not at all, as long as nobody closed.
    expect(at(ENDS_AT + 500n, { commitment })).toBe("commit");
    expect(at(ENDS_AT + 500n, { commitment, state: drawn })).not.toBe("commit");
  });

  it("closes when commitments were taken long enough, one operator after the other", () => {
    expect(at(ENDS_AT + 19n)).toBeUndefined();
    expect(at(ENDS_AT + 20n)).toBe("close");
    expect(at(ENDS_AT + 20n, { turn: 3 })).toBeUndefined();
    expect(at(ENDS_AT + 23n, { turn: 3 })).toBe("close");
    // Nobody waits for more than half a stage, however many there are.
    expect(at(ENDS_AT + 30n, { turn: 239 })).toBe("close");
  });

  it("draws with a block after the one that was named", () => {
    expect(at(ENDS_AT + 90n, { state: drawn, blockNumber: 120n })).toBeUndefined();
    expect(at(ENDS_AT + 90n, { state: drawn, blockNumber: 121n })).toBe("draw");
    expect(at(ENDS_AT + 90n, { state: drawn, blockNumber: 121n, turn: 1 })).toBeUndefined();
    expect(at(ENDS_AT + 90n, { state: drawn, blockNumber: 122n, turn: 1 })).toBe("draw");
  });

  it("asks while it may, also where somebody asked; then shows, once", () => {
    expect(at(1_170n, { state: asking })).toBe("ask");
    expect(at(1_199n, { state: asked })).toBe("ask");
    expect(at(1_200n, { state: asked })).toBe("open");
    expect(at(1_200n, { state: asked, shown: hash("shown") })).toBeUndefined();
    // There is something to tell where it should have had an answer.
    expect(at(1_200n, { state: asked, commitment: ZERO_HASH })).toBe("open");
    expect(at(1_200n, { state: asking })).toBeUndefined();
    // Who has no seat any more shows what it committed to.
    expect(at(1_200n, { state: asked, isSeated: false })).toBe("open");
  });

  it("settles after that, and does nothing once the period is decided", () => {
    expect(at(1_239n, { state: asked, shown: hash("shown") })).toBeUndefined();
    expect(at(1_240n, { state: asked })).toBe("settle");
    expect(at(1_240n, { state: { ...asked, verdict: hash("verdict") } })).toBeUndefined();
    expect(at(ENDS_AT + 999n, { state: asked })).toBe("settle");
    expect(at(ENDS_AT + 1_000n, { state: asked })).toBeUndefined();
    expect(at(ENDS_AT + 1_000n, { commitment: ZERO_HASH })).toBeUndefined();
  });
});

describe("the checkpoint to ask about", () => {
  const SEATS = 4;
  const certified = (headsRoot: Hex, signers: number[]): CertifiedCheckpoint => ({
    certificate: { epoch: 1, beat: 7n, headsRoot, signers: encodeSigners(signers, SEATS), signature: "0x" },
    heads: [],
  });
  const randomness = hash("randomness");
  const score = (headsRoot: Hex) => checkpointScore(randomness, { epoch: 1, headsRoot });
  const [low = ZERO_HASH, high = ZERO_HASH] = [hash("one"), hash("another")].sort((a, b) => (score(a) < score(b) ? -1 : 1));
  const pick = (checkpoints: CertifiedCheckpoint[], standing = ZERO_HASH, signers = 0n) =>
    checkpointToAsk(checkpoints, { state: { randomness, score: standing, signers }, seats: () => SEATS });

  it("is the one with the lowest score, if that is lower than what stands", () => {
    const [one, other] = [certified(low, [0, 1, 2]), certified(high, [0, 1, 2])];
    expect(pick([other, one])).toBe(one);
    expect(pick([other, one], score(high), 0b111n)).toBe(one);
    expect(pick([other], score(low), 0b111n)).toBeUndefined();
    // Also where other seats signed it.
    expect(pick([certified(high, [0, 1, 3])], score(low), 0b111n)).toBeUndefined();
    expect(pick([])).toBeUndefined();
  });

  it("is brought again where it counts who did not have to answer", () => {
    const one = certified(low, [0, 1, 3]);
    expect(pick([one], score(low), 0b0111n)).toBe(one);
    expect(pick([one], score(low), 0b1011n)).toBeUndefined();
    expect(pick([one], score(low), 0b1111n)).toBeUndefined();
  });

  it("tells who has to answer", () => {
    expect([0, 1, 2, 255].map((seat) => isSignerOf({ signers: 0b101n | (1n << 255n) }, seat))).toEqual([true, false, true, true]);
  });
});
