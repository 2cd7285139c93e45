import {
  type Attestation,
  type Declaration,
  encodeSigners,
  type Head,
  type Hex,
  headsRoot,
  type OperatorTable,
  type Proposal,
  sharesRoot,
  sortHeads,
} from "@parley/primitives";
import { describe, expect, it } from "vitest";
import { leaderOf } from "./leaderOf.ts";
import { signedHeadOf, subjectOf } from "./protection.ts";
import { type RoundEffect, type RoundInput, step } from "./round.ts";
import { admit } from "./roundMessages.ts";
import { DEFAULT_ROUND_PARAMS, paceAfter } from "./roundParams.ts";
import { createRound, isOpen } from "./roundState.ts";
import { testHead } from "./testing/testHead.ts";

const START_MS = 1_700_000_000_000;
const ROLLUPS = [`0x${"01".repeat(32)}`, `0x${"02".repeat(32)}`] as const;
const table: OperatorTable = {
  l1ChainId: 1n,
  avs: "0x00000000000000000000000000000000000000a5",
  operatorSetId: 0,
  scheme: 1,
  epoch: 1,
  snapshotTime: 0n,
  validFrom: 0n,
  validUntil: 1_000_000n,
  sharesRoot: sharesRoot([]),
  operators: [0, 1, 2, 3].map((seat) => ({ operator: `0x${`0${seat}`.repeat(20)}`, weight: 1n, publicKey: `0x${`0${seat}`.repeat(128)}` })),
};
const config = {
  table,
  leaderSeed: `0x${"5e".repeat(32)}` as const,
  grid: { beatZeroMs: START_MS, beatMs: 1_000 },
  rollupIds: ROLLUPS,
  params: DEFAULT_ROUND_PARAMS,
  lastSigned: new Map(),
};
const headOf = (rollupId: Hex, beat: bigint, fields: Partial<Head> = {}) =>
  testHead({
    rollupId,
    number: beat + 1n,
    blockHash: `0x${(beat + 1n).toString(16).padStart(64, "0")}`,
    timestamp: BigInt(START_MS / 1_000) + beat,
    ...fields,
  });
const heads = (beat: bigint) => sortHeads(ROLLUPS.map((id) => headOf(id, beat)));

/** A round with its time, and the effects since the last look. */
function operator(seat: number) {
  let state = createRound({ ...config, seat });
  let nowMs = START_MS;
  let effects: RoundEffect[] = [];
  return {
    at(offsetMs: number) {
      nowMs = START_MS + offsetMs;
      return this;
    },
    input(...inputs: RoundInput[]) {
      for (const input of inputs) {
        const result = step(state, nowMs, input);
        state = result.state;
        effects.push(...result.effects);
      }
      return this;
    },
    take<T extends RoundEffect["type"]>(type: T): (RoundEffect & { type: T })[] {
      const taken = effects.filter((effect): effect is RoundEffect & { type: T } => effect.type === type);
      effects = effects.filter((effect) => effect.type !== type);
      return taken;
    },
    admit: (message: Parameters<typeof admit>[2]) => admit(state, nowMs, message),
    confirm(beat: bigint) {
      return this.input(...heads(beat).map((head): RoundInput => ({ type: "heads", heads: [head] })));
    },
    get state() {
      return state;
    },
  };
}
const declaration = (seat: number, beat: bigint, content = heads(beat), sequence = 0): Declaration => ({
  epoch: 1,
  beat,
  seat,
  sequence,
  heads: content,
  signature: "0x",
});
const attestation = (seat: number, beat: bigint, content = heads(beat)): Attestation => ({
  epoch: 1,
  beat,
  headsRoot: headsRoot(content),
  seat,
  signature: "0x",
});
const leadership = { leaderSeed: config.leaderSeed, weights: [1n, 1n, 1n, 1n], excluded: new Set<number>() };
const leader = (beat: bigint, view = 0) => leaderOf(leadership, beat, view);
const proposal = (beat: bigint, view = 0, content = heads(beat)): Proposal => ({
  epoch: 1,
  beat,
  seat: leader(beat, view),
  view,
  heads: content,
  signature: "0x",
});
const follower = (leading: number) => (leading + 1) % 4;
/** A beat that its leader's follower follows and some beats before it, so that all rollups are awaited. */
const BEAT = 5n;
const atBeat = (fraction: number, beat = BEAT) => Number(beat) * 1_000 + fraction * 1_000;
const ready = (seat: number) =>
  operator(seat)
    .at(atBeat(0.05, BEAT - 1n))
    .input({ type: "tick" })
    .confirm(BEAT - 1n)
    .at(atBeat(0.05))
    .input({ type: "tick" });

describe("the pace", () => {
  it("halves each time that the beats without a certificate doubled, down to a bound", () => {
    const after = (beats: bigint) => paceAfter(beats, DEFAULT_ROUND_PARAMS);
    expect([-1n, 0n, 7n, 8n, 15n, 16n, 31n, 32n, 64n, 10_000n].map(after)).toEqual([1, 1, 1, 2, 2, 4, 4, 8, 16, 16]);
  });

  it("keeps a slow beat open for two of its lengths, so that it has more than two views", () => {
    const round = operator(0).at(atBeat(0, 0n)).input({ type: "tick" });
    const isOpenAt = (beat: bigint) => isOpen(round.at(atBeat(0, beat)).input({ type: "tick" }).state, 64n);
    expect([63n, 64n, 80n, 95n, 96n].map(isOpenAt)).toEqual([false, true, true, true, false]);
  });

  it("leaves out beats, and gives the others as much more time; a certificate ends it", () => {
    const round = operator(follower(leader(32n)));
    const beatsOf = (from: bigint, to: bigint) => {
      for (let beat = from; beat < to; beat += 1n)
        round.at(atBeat(0.05, beat)).confirm(beat).at(atBeat(0.95, beat)).input({ type: "tick" });
      return [...new Set(round.take("declare").map(({ beat }) => beat))];
    };
    expect(beatsOf(0n, 8n)).toEqual([0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n]);
    expect(beatsOf(8n, 16n)).toEqual([8n, 10n, 12n, 14n]);
    expect(beatsOf(32n, 48n)).toEqual([32n, 40n]);
    const certify = (beat: bigint) => {
      const certificate = {
        epoch: 1,
        beat,
        headsRoot: headsRoot(heads(beat)),
        signers: encodeSigners([0, 1, 2], 4),
        signature: "0x" as const,
      };
      round.input({ type: "certificate", checkpoint: { heads: heads(beat), certificate } });
    };
    certify(47n);
    expect(beatsOf(49n, 53n)).toEqual([49n, 50n, 51n, 52n]);
    // As slow as half the way to it was; as fast as ever after one that came in time.
    round.at(atBeat(0, 80n));
    certify(79n);
    expect(beatsOf(80n, 88n)).toEqual([80n, 84n]);
    certify(88n);
    certify(89n);
    expect(beatsOf(90n, 93n)).toEqual([90n, 91n, 92n]);
  });
});

describe("declare", () => {
  it("once every awaited rollup has its head, without waiting for the timer", () => {
    const round = ready(0);
    round.take("declare");
    round.input({ type: "heads", heads: [headOf(ROLLUPS[0], BEAT)] });
    expect(round.take("declare")).toEqual([]);
    round.input({ type: "heads", heads: [headOf(ROLLUPS[1], BEAT)] });
    expect(round.take("declare")).toMatchObject([{ beat: BEAT, sequence: 0 }]);
  });

  it("at the timer without the missing head, and again when it comes", () => {
    const round = ready(0).input({ type: "heads", heads: [headOf(ROLLUPS[0], BEAT)] });
    round.take("declare");
    round.at(atBeat(0.4)).input({ type: "tick" });
    expect(round.take("declare").filter(({ beat }) => beat === BEAT)).toMatchObject([{ sequence: 0 }]);
    round.input({ type: "heads", heads: [headOf(ROLLUPS[1], BEAT)] });
    expect(round.take("declare").filter(({ beat }) => beat === BEAT)).toMatchObject([{ sequence: 1 }]);
  });

  it("without waiting, in beats in which a rollup has no block, and in those in which it has, for as many as of any other", () => {
    let state = createRound({ ...config, seat: 0, blockBeats: new Map([[ROLLUPS[1], 3n]]) });
    const input = (offsetMs: number, next: RoundInput) => {
      const result = step(state, START_MS + offsetMs, next);
      state = result.state;
      return result.effects;
    };
    /** Whether it declares as soon as the other rollup's head is there. */
    const isAtOnce = (beat: bigint) => {
      input(atBeat(0.05, beat), { type: "tick" });
      const own = headOf(ROLLUPS[0], beat);
      const effects = input(atBeat(0.06, beat), { type: "heads", heads: [own] });
      // Else beats would be left out.
      const certificate = { epoch: 1, beat, headsRoot: headsRoot([own]), signers: encodeSigners([0, 1, 2], 4), signature: "0x" as const };
      input(atBeat(0.08, beat), { type: "certificate", checkpoint: { heads: [own], certificate } });
      return effects.some((effect) => effect.type === "declare" && effect.beat === beat);
    };
    isAtOnce(3n);
    input(atBeat(0.07, 3n), { type: "heads", heads: [headOf(ROLLUPS[1], 3n)] });
    const beats = Array.from({ length: 13 }, (_, i) => BigInt(i + 4));
    // It stays away from now on: three of its beats are waited for.
    expect(beats.filter((beat) => !isAtOnce(beat))).toEqual([6n, 9n, 12n]);
  });

  it("nothing of a quarantined rollup, nor waits for it", () => {
    const round = ready(0).input({ type: "quarantine", rollupId: ROLLUPS[1] });
    round.take("declare");
    round.input({ type: "heads", heads: [headOf(ROLLUPS[0], BEAT)] });
    const [declared] = round.take("declare").filter(({ beat }) => beat === BEAT);
    expect(declared?.heads.map(({ rollupId }) => rollupId)).not.toContain(ROLLUPS[1]);
  });

  it("nothing that the slashing protection would refuse", () => {
    const last = headOf(ROLLUPS[0], 6n);
    const lastSigned = new Map([[subjectOf(last), signedHeadOf(last, `0x${"99".repeat(32)}`)]]);
    const state = createRound({ ...config, seat: 0, lastSigned });
    const inputs: RoundInput[] = [...heads(4n), ...heads(5n)].map((head) => ({ type: "heads", heads: [head] }));
    const effects = inputs.flatMap((input) => step(state, START_MS + atBeat(0.9), input).effects);
    const declared = effects.flatMap((effect) => (effect.type === "declare" ? effect.heads : []));
    expect(declared.filter(({ rollupId }) => rollupId === ROLLUPS[0])).toEqual([]);
    expect(declared.length).toBeGreaterThan(0);
  });
});

describe("propose", () => {
  it("at once when a quorum declared all awaited heads, and only once", () => {
    const seat = leader(BEAT);
    const round = ready(seat).confirm(BEAT);
    const others = [0, 1, 2, 3].filter((other) => other !== seat);
    round.input({ type: "declaration", declaration: declaration(others[0] ?? 0, BEAT) });
    expect(round.take("propose")).toEqual([]);
    round.input({ type: "declaration", declaration: declaration(others[1] ?? 0, BEAT) });
    expect(round.take("propose").filter(({ beat }) => beat === BEAT)).toMatchObject([{ view: 0, heads: heads(BEAT) }]);
    round
      .input({ type: "declaration", declaration: declaration(others[2] ?? 0, BEAT) })
      .at(atBeat(0.6))
      .input({ type: "tick" });
    expect(round.take("propose").filter(({ beat, view }) => beat === BEAT && view === 0)).toEqual([]);
  });

  it("at the timer what a quorum has in common, however little", () => {
    const seat = leader(BEAT);
    const round = ready(seat).confirm(BEAT);
    const few = heads(BEAT).slice(0, 1);
    for (const other of [0, 1, 2, 3].filter((s) => s !== seat).slice(0, 2))
      round.input({ type: "declaration", declaration: declaration(other, BEAT, few) });
    expect(round.take("propose")).toEqual([]);
    round.at(atBeat(0.5)).input({ type: "tick" });
    expect(round.take("propose").filter(({ beat }) => beat === BEAT)).toMatchObject([{ heads: few }]);
  });

  // Beats of which this operator has all heads and the others do not; nothing was certified.
  const behind = (content: (beat: bigint) => readonly Head[], finality: Head["finality"] = 1) => {
    const seat = leader(BEAT);
    const round = operator(seat);
    const known = (beat: bigint) => heads(beat).map((head) => ({ ...head, finality }));
    for (let beat = -10n; beat <= BEAT; beat += 1n)
      round
        .at(atBeat(0.05, beat < 0n ? 0n : beat))
        .input(...known(beat + 20n).map((head): RoundInput => ({ type: "heads", heads: [head] })));
    for (const other of [0, 1, 2, 3].filter((s) => s !== seat).slice(0, 2)) {
      const declared = sortHeads([...known(10n), ...content(other === 0 ? 1n : 0n).map((head) => ({ ...head, finality }))]);
      round.input({ type: "declaration", declaration: declaration(other, BEAT, declared) });
    }
    round.at(atBeat(0.5)).input({ type: "tick" });
    return round.take("propose").filter(({ beat }) => beat === BEAT);
  };

  it("what lies between the heads that seats of different speed declared", () => {
    // The others reached 13 and 14, this one 25: none of these was declared by all.
    const speeds = behind((n) => heads(13n + n));
    expect(speeds).toMatchObject([{ heads: heads(13n) }]);
  });

  it("nothing that lies between `safe` heads: which blocks they are depends on when somebody looked", () => {
    expect(behind((n) => heads(13n + n), 2)).toMatchObject([{ heads: heads(10n).map((head) => ({ ...head, finality: 2 })) }]);
  });

  it("nothing that lies between them and that it has not itself: it could be forged", () => {
    const forged = (n: bigint) => heads(13n + n).map((head) => ({ ...head, stateRoot: `0x${"ab".repeat(32)}` as const }));
    expect(behind(forged)).toMatchObject([{ heads: heads(10n) }]);
  });
});

describe("vote", () => {
  it("only for what it executed itself; a proposal that is ahead waits", () => {
    const seat = follower(leader(BEAT));
    const round = ready(seat).input({ type: "proposal", proposal: proposal(BEAT) });
    expect(round.take("vote")).toEqual([]);
    round.confirm(BEAT);
    expect(round.take("vote")).toMatchObject([{ beat: BEAT, headsRoot: headsRoot(heads(BEAT)) }]);
  });

  it.each(["blockHash", "timestamp", "stateRoot", "outboxRoot", "l1OriginNumber", "l1OriginHash", "anchor"] as const)(
    "never for a head with another %s",
    (field) => {
      const seat = follower(leader(BEAT));
      const other = heads(BEAT).map((head, i) =>
        i === 0 ? { ...head, [field]: typeof head[field] === "bigint" ? head[field] + 1n : `0x${"ee".repeat(32)}` } : head,
      );
      const round = ready(seat)
        .confirm(BEAT)
        .input({ type: "proposal", proposal: proposal(BEAT, 0, other) });
      expect(round.take("vote")).toEqual([]);
    },
  );

  it("not for a quarantined rollup, not once excluded, and once a view", () => {
    const seat = follower(leader(BEAT));
    const quarantined = ready(seat)
      .confirm(BEAT)
      .input({ type: "quarantine", rollupId: ROLLUPS[0] }, { type: "proposal", proposal: proposal(BEAT) });
    expect(quarantined.take("vote")).toEqual([]);
    const excluded = ready(seat)
      .confirm(BEAT)
      .input({ type: "exclude", seat }, { type: "proposal", proposal: proposal(BEAT) });
    expect(excluded.take("vote")).toEqual([]);
    const once = ready(seat)
      .confirm(BEAT)
      .input({ type: "proposal", proposal: proposal(BEAT) }, { type: "proposal", proposal: proposal(BEAT, 0, heads(BEAT).slice(0, 1)) });
    expect(once.take("vote")).toHaveLength(1);
  });
});

describe("certify", () => {
  const voted = (seat: number) => ({ type: "voted", attestation: attestation(seat, BEAT), heads: heads(BEAT) }) as const;

  it("after the grace, or at once when everybody who usually signs has signed; and not after another certificate", () => {
    const seat = leader(BEAT);
    const others = [0, 1, 2, 3].filter((other) => other !== seat);
    const quorum = () => {
      const round = ready(seat).confirm(BEAT);
      for (const other of others.slice(0, 2)) round.input({ type: "declaration", declaration: declaration(other, BEAT) });
      // The fourth seat signed in the beat before.
      round.input({ type: "attestation", attestation: attestation(others[2] ?? 0, BEAT - 1n) }, voted(seat));
      for (const other of others.slice(0, 2)) round.input({ type: "attestation", attestation: attestation(other, BEAT) });
      return round;
    };
    const waiting = quorum();
    expect(waiting.take("certify")).toEqual([]);
    waiting.at(atBeat(0.16)).input({ type: "tick" });
    expect(waiting.take("certify")).toMatchObject([{ beat: BEAT, heads: heads(BEAT) }]);
    const complete = quorum().input({ type: "attestation", attestation: attestation(others[2] ?? 0, BEAT) });
    expect(complete.take("certify").map(({ attestations }) => attestations.length)).toEqual([4]);
    const certificate = {
      epoch: 1,
      beat: BEAT,
      headsRoot: headsRoot(heads(BEAT)),
      signers: encodeSigners([0, 1, 2], 4),
      signature: "0x",
    } as const;
    const late = quorum().input({ type: "certificate", checkpoint: { certificate, heads: heads(BEAT) } });
    late.at(atBeat(0.9)).input({ type: "tick" });
    expect(late.take("certify")).toEqual([]);
  });

  it("not from an excluded seat's attestation", () => {
    const seat = leader(BEAT);
    const others = [0, 1, 2, 3].filter((other) => other !== seat);
    const round = ready(seat)
      .confirm(BEAT)
      .input({ type: "exclude", seat: others[0] ?? 0 }, voted(seat));
    for (const other of others.slice(0, 2)) {
      round.input(
        { type: "declaration", declaration: declaration(other, BEAT) },
        { type: "attestation", attestation: attestation(other, BEAT) },
      );
    }
    round.at(atBeat(0.9)).input({ type: "tick" });
    expect(round.take("certify").filter(({ beat }) => beat === BEAT)).toEqual([]);
  });
});

describe("faults", () => {
  const forged = heads(BEAT).map((head, i) => (i === 0 ? { ...head, stateRoot: `0x${"ee".repeat(32)}` as const } : head));

  it.each([
    ["heads first", ["p1", "p2", "a1", "a2"]],
    ["signatures first", ["a1", "a2", "p1", "p2"]],
    ["mixed", ["a2", "p1", "a1", "p2"]],
  ])("finds two heads of one number under one seat's signatures, %s, and tells once", (_, order) => {
    const inputs: Record<string, RoundInput> = {
      p1: { type: "proposal", proposal: proposal(BEAT) },
      p2: { type: "proposal", proposal: proposal(BEAT, 0, forged) },
      a1: { type: "attestation", attestation: attestation(leader(BEAT), BEAT) },
      a2: { type: "attestation", attestation: attestation(leader(BEAT), BEAT, forged) },
    };
    const round = ready(follower(leader(BEAT)));
    for (const name of [...order, ...order]) round.input(inputs[name] ?? { type: "tick" });
    expect(round.take("fault").map(({ fault }) => [fault.seat, fault.number, fault.rollupId])).toEqual([
      [leader(BEAT), BEAT + 1n, forged[0]?.rollupId],
    ]);
  });

  it("sees none in two checkpoints of one beat that agree on every head they share", () => {
    const seat = leader(BEAT);
    const some = heads(BEAT).slice(1);
    const round = ready(follower(seat)).input(
      { type: "proposal", proposal: proposal(BEAT) },
      { type: "proposal", proposal: proposal(BEAT, 0, some) },
    );
    round.input(
      { type: "attestation", attestation: attestation(seat, BEAT) },
      { type: "attestation", attestation: attestation(seat, BEAT, some) },
    );
    expect(round.take("fault")).toEqual([]);
  });
});

describe("a rollup that joins", () => {
  const newcomer = `0x${"03".repeat(32)}` as const;
  const all = sortHeads([...heads(BEAT), headOf(newcomer, BEAT)]);

  it("is declared and voted for from then on, and not before", () => {
    const seat = follower(leader(BEAT));
    const withNewcomer: RoundInput = { type: "proposal", proposal: proposal(BEAT, 0, all) };
    const heard: RoundInput = { type: "heads", heads: [headOf(newcomer, BEAT)] };
    const stranger = ready(seat).confirm(BEAT).input(heard, withNewcomer);
    expect(stranger.take("declare").flatMap((effect) => effect.heads)).not.toContainEqual(headOf(newcomer, BEAT));
    expect(stranger.take("vote")).toEqual([]);

    const host = ready(seat).input({ type: "join", rollupId: newcomer }, heard).confirm(BEAT).input(withNewcomer);
    expect(host.take("declare").flatMap((effect) => effect.heads)).toContainEqual(headOf(newcomer, BEAT));
    expect(host.take("vote").map((effect) => effect.heads)).toEqual([all]);
  });

  it("is in no proposal before a quorum follows it, and keeps nobody else out", () => {
    const seat = leader(BEAT);
    const others = [0, 1, 2, 3].filter((other) => other !== seat);
    const proposed = (withNewcomer: number) => {
      const round = ready(seat)
        .input({ type: "join", rollupId: newcomer }, { type: "heads", heads: [headOf(newcomer, BEAT)] })
        .confirm(BEAT);
      for (const [i, other] of others.entries())
        round.input({ type: "declaration", declaration: declaration(other, BEAT, i < withNewcomer ? all : heads(BEAT)) });
      return round.at(5_900).input({ type: "tick" }).take("propose")[0]?.heads;
    };
    expect(proposed(1)).toEqual(heads(BEAT));
    expect(proposed(2)).toEqual(all);
  });
});

describe("heads that the L1 vouches for", () => {
  const safe = (rollupId: Hex, number: bigint, fields: Partial<Head> = {}) =>
    testHead({ rollupId, number, finality: 2, timestamp: 1n, blockHash: `0x${number.toString(16).padStart(64, "5")}`, ...fields });
  const declaredBy = (round: ReturnType<typeof ready>) => round.take("declare").flatMap((effect) => effect.heads);

  it("are declared beside the others, and nobody waits for them", () => {
    const round = ready(0);
    round.take("declare");
    round.input({ type: "heads", heads: [safe(ROLLUPS[0], 3n)] });
    for (const head of heads(BEAT)) round.input({ type: "heads", heads: [head] });
    const declared = declaredBy(round);
    expect(declared.some(({ finality, number }) => finality === 2 && number === 3n)).toBe(true);
    expect(declared.filter(({ finality }) => finality === 1).map(({ rollupId }) => rollupId)).toEqual(expect.arrayContaining([...ROLLUPS]));
  });

  it("of a rollup whose branch ended go on, and its next branch begins at lower numbers", () => {
    const round = ready(0).input({ type: "quarantine", rollupId: ROLLUPS[1] }, { type: "heads", heads: [safe(ROLLUPS[1], 2n)] });
    round.take("declare");
    round.input({ type: "heads", heads: [headOf(ROLLUPS[0], BEAT)] });
    const ofEnded = declaredBy(round).filter(({ rollupId }) => rollupId === ROLLUPS[1]);
    expect(ofEnded.map(({ finality, number }) => ({ finality, number }))).toEqual([{ finality: 2, number: 2n }]);

    const anchor = `0x${"aa".repeat(32)}` as const;
    round.input({ type: "resume", rollupId: ROLLUPS[1] }, { type: "heads", heads: [headOf(ROLLUPS[1], BEAT, { anchor, number: 3n })] });
    const next = declaredBy(round).filter(({ rollupId, finality }) => rollupId === ROLLUPS[1] && finality === 1);
    expect(next.map(({ number, anchor: on }) => ({ number, on }))).toEqual([{ number: 3n, on: anchor }]);
  });

  it("go back with the L1: what it took back is voted for no more", () => {
    const [before, after] = [safe(ROLLUPS[0], 3n), safe(ROLLUPS[0], 3n, { l1OriginNumber: 9n })];
    const votesFor = (head: Head) =>
      ready(follower(leader(BEAT)))
        .input({ type: "heads", heads: [before] }, { type: "heads", heads: [after] })
        .input({ type: "proposal", proposal: proposal(BEAT, 0, [head]) })
        .take("vote").length;
    expect(votesFor(before)).toBe(0);
    expect(votesFor(after)).toBe(1);
  });
});

describe("admit", () => {
  const own = 0;
  const other = 1;

  it("knows what nobody honest sends from what is merely of no use", () => {
    const round = ready(own);
    const verdict = (message: Declaration) => round.admit({ type: "declaration", declaration: message });
    expect(verdict(declaration(other, BEAT))).toBe("accept");
    expect(verdict(declaration(9, BEAT))).toBe("reject");
    expect(verdict(declaration(own, BEAT))).toBe("ignore");
    expect(verdict(declaration(other, BEAT + 2n))).toBe("ignore");
    expect(verdict(declaration(other, BEAT - 100n))).toBe("ignore");
    expect(verdict(declaration(other, BEAT, heads(BEAT), 12))).toBe("reject");
    expect(verdict(declaration(other, BEAT, heads(BEAT).toReversed()))).toBe("reject");
    round.input({ type: "declaration", declaration: declaration(other, BEAT) });
    expect(verdict(declaration(other, BEAT))).toBe("ignore");
    round.input({ type: "exclude", seat: other });
    expect(verdict(declaration(other, BEAT, heads(BEAT), 1))).toBe("ignore");
  });

  it("keeps of a declaration what an honest one says of the rollups that are followed", () => {
    const stranger = `0x${"03".repeat(32)}` as const;
    const many = Array.from({ length: 30 }, (_, i) => headOf(ROLLUPS[0], BigInt(i)));
    const kept = (content: readonly Head[]) =>
      ready(own)
        .input({ type: "declaration", declaration: declaration(other, BEAT, [...content]) })
        .state.beats.get(BEAT)
        ?.declarations.get(other)?.heads;
    expect(kept([...heads(BEAT), headOf(stranger, BEAT)])?.map(({ head }) => head)).toEqual(heads(BEAT));
    expect(kept(many)).toHaveLength(3 * ROLLUPS.length * DEFAULT_ROUND_PARAMS.declaredHeads);
  });

  it("lets nobody but the leader propose", () => {
    const round = ready(follower(leader(BEAT)));
    expect(round.admit({ type: "proposal", proposal: proposal(BEAT) })).toBe("accept");
    expect(round.admit({ type: "proposal", proposal: { ...proposal(BEAT), seat: (leader(BEAT) + 2) % 4 } })).toBe("ignore");
    expect(round.admit({ type: "proposal", proposal: { ...proposal(BEAT), view: 8 } })).toBe("reject");
    expect(round.admit({ type: "proposal", proposal: { ...proposal(BEAT), heads: [] } })).toBe("reject");
    const of = (count: number) =>
      sortHeads(Array.from({ length: count }, (_, i) => headOf(`0x${(i + 1).toString(16).padStart(64, "0")}`, BEAT)));
    expect(round.admit({ type: "proposal", proposal: proposal(BEAT, 0, of(198)) })).toBe("accept");
    expect(round.admit({ type: "proposal", proposal: proposal(BEAT, 0, of(199)) })).toBe("ignore");
  });

  it("remembers a bounded amount, whatever one seat signs", () => {
    const round = ready(own);
    for (let beat = 0n; beat < 100n; beat += 1n) {
      round.at(atBeat(0.05, beat)).input({ type: "tick" });
      for (let i = 0; i < 30; i += 1) {
        const content = [headOf(ROLLUPS[0], beat, { stateRoot: `0x${(i + 1).toString(16).padStart(64, "0")}` })];
        round.input({ type: "attestation", attestation: attestation(other, beat, content) });
        round.input({ type: "proposal", proposal: { ...proposal(beat, i % 8, content) } });
      }
    }
    expect(round.state.beats.size).toBeLessThanOrEqual(DEFAULT_ROUND_PARAMS.rememberedBeats + 2);
    for (const { checkpoints, proposals } of round.state.beats.values()) {
      expect(checkpoints.size).toBeLessThanOrEqual(10 + 16);
      expect(proposals.length).toBeLessThanOrEqual(16);
    }
    expect(round.state.claims.size).toBeLessThanOrEqual(DEFAULT_ROUND_PARAMS.rememberedBeats + 2);
    expect(round.state.reported.get(other)?.size ?? 0).toBeLessThanOrEqual(8);
  });
});
