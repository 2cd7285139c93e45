import { type CertifiedCheckpoint, type Head, type Hex, ZERO_HASH } from "@parley/primitives";
import type { ProposedOutput, SettlementView } from "@parley/sdk";
import { keccak256, stringToHex, toHex } from "viem";
import { expect, it } from "vitest";
import { type DerivedNumber, type Judgement, judgeProposal, nextWatchStep, type WatchStep } from "./proposals.ts";

const id = (text: string): Hex => keccak256(stringToHex(text));
const ROLLUP = id("rollup");
const [WINDOW, AT] = [1_000n, 1_000_000n];
const address = toHex(1, { size: 20 });
const truth = { blockHash: id("block"), stateRoot: id("state") };
const lie = { blockHash: id("lie"), stateRoot: id("state") };

function derived(changes: Partial<DerivedNumber> = {}): DerivedNumber {
  return { block: truth, isFinal: true, l1Number: 100n, ...changes };
}

it.each<[Judgement, string, Pick<ProposedOutput, "blockHash" | "stateRoot">, DerivedNumber]>([
  ["right", "the same", truth, derived()],
  ["right", "the same, not final", truth, derived({ isFinal: false })],
  [
    "right",
    "the same, though derived by a later L1 block than it says, or by none that this life derived again",
    truth,
    derived({ l1Number: 1n }),
  ],
  ["wrong", "another hash", lie, derived()],
  ["wrong", "another state root alone", { ...truth, stateRoot: id("mine") }, derived()],
  ["doubtful", "another, not final", lie, derived({ isFinal: false })],
  ["unknown", "not derived so far", truth, derived({ block: undefined, isFinal: false, l1Number: 99n })],
  ["doubtful", "no such block in the L1 block that it names", truth, derived({ block: undefined, isFinal: false })],
])("%s: %s", (expected, _, given, known) => {
  expect(judgeProposal({ ...given, l1Number: 100n }, known)).toBe(expected);
});

function view(changes: Partial<ProposedOutput> = {}, more: Partial<SettlementView> = {}): SettlementView {
  const output = { number: 50n, ...lie, l1Number: 100n, l1Hash: id("l1") };
  const proposal = { ...output, proposer: address, proposedAt: AT, disputedAt: undefined, upheld: false, ...changes };
  const rules = { window: WINDOW, certifiedWindow: 10n, disputeWindow: 100n, proposalBond: 2n, disputeBond: 1n };
  return { settlement: address, rollupId: ROLLUP, final: undefined, proposal, frozenUntil: undefined, frozenAt: 0n, ...rules, ...more };
}

function certified(head: Partial<Head>): CertifiedCheckpoint {
  const block = { rollupId: ROLLUP, number: 50n, ...truth, timestamp: 1n, outboxRoot: id("outbox"), finality: 3 as const };
  const heads = [{ ...block, l1OriginNumber: 90n, l1OriginHash: id("origin"), anchor: ZERO_HASH, ...head }];
  return { heads, certificate: { epoch: 1, beat: 1n, headsRoot: id("heads"), signers: "0x01", signature: "0x02" } };
}

const DISPUTE: WatchStep = { kind: "dispute", blockHash: lie.blockHash };
const REST: WatchStep = { kind: "rest" };
const DROP: WatchStep = { kind: "settle", evidence: undefined };
const half = AT + WINDOW / 2n;
const end = AT + WINDOW;

it.each<[string, SettlementView, bigint, Judgement, WatchStep]>([
  ["nothing is proposed", { ...view(), proposal: undefined }, AT, "unknown", REST],
  ["wrong: disputes at once", view(), AT + 1n, "wrong", DISPUTE],
  ["wrong, and its window is over: too late, and nothing that it would make final", view(), end, "wrong", REST],
  ["wrong, and a judge upheld it", view({ upheld: true }), AT + 1n, "wrong", REST],
  ["wrong, upheld, its window is over: makes no lie final", view({ upheld: true }), end, "wrong", REST],
  ["doubtful: waits", view(), half - 1n, "doubtful", REST],
  ["doubtful: disputes in the second half", view(), half, "doubtful", DISPUTE],
  ["unknown: never disputes", view(), end - 1n, "unknown", REST],
  ["unknown: makes nothing final", view(), end, "unknown", REST],
  ["right: rests", view(truth), end - 1n, "right", REST],
  ["right: makes it final", view(truth), end, "right", { kind: "finalize", number: 50n }],
  ["right, frozen: waits", view(truth, { frozenAt: AT - 1n, frozenUntil: end + 5n }), end, "right", REST],
  ["disputed: waits for evidence", view({ disputedAt: AT + 5n }), AT + 104n, "wrong", REST],
  ["disputed and undecided: closes", view({ disputedAt: AT + 5n }), AT + 105n, "wrong", DROP],
  ["overtaken: closes", view({}, { final: { number: 50n, l1Number: 0n } }), AT, "unknown", DROP],
  ["voided by a freeze: closes", view({}, { frozenAt: AT, frozenUntil: AT + 5n }), AT, "unknown", DROP],
])("%s", (_, given, now, judgement, expected) => {
  expect(nextWatchStep(given, { now, judgement, certified: [] })).toEqual(expected);
});

const disputed = (changes: Partial<ProposedOutput> = {}) => view({ disputedAt: AT, ...changes });
it.each<[string, SettlementView, Judgement, Partial<Head>, boolean]>([
  ["another block of that number", disputed(), "wrong", {}, true],
  ["another state root of that number", disputed({ ...truth, stateRoot: id("mine") }), "wrong", {}, true],
  ["a smaller number that a later L1 block brought", disputed(), "doubtful", { number: 49n, l1OriginNumber: 101n }, true],
  ["a smaller number of the very L1 block", disputed(), "wrong", { number: 49n, l1OriginNumber: 100n }, false],
  ["a greater number", disputed(), "wrong", { number: 51n, l1OriginNumber: 101n }, false],
  ["the same as proposed, and it is right", disputed(truth), "right", {}, true],
  ["a smaller number against what is right", disputed(truth), "right", { number: 49n, l1OriginNumber: 101n }, false],
  ["the same as proposed, though it is wrong: no evidence against oneself", disputed(), "wrong", lie, false],
  ["a safe head", disputed(), "wrong", { finality: 2 }, false],
  ["a head of another rollup", disputed(), "wrong", { rollupId: id("another") }, false],
  ["anything, of what it knows nothing about", disputed(), "unknown", {}, false],
  ["anything, while nobody disputes", view(truth), "right", {}, false],
])("evidence for the judge: %s", (_, given, judgement, head, isEvidence) => {
  const shown = certified(head);
  const step = nextWatchStep(given, { now: AT, judgement, certified: [certified({ rollupId: id("no news") }), shown] });
  expect(step).toEqual(isEvidence ? { kind: "settle", evidence: shown } : REST);
});

it("does not lose a bond against a certificate that says what is proposed", () => {
  const judged = { now: AT + 1n, judgement: "wrong" } as const;
  expect(nextWatchStep(view(), { ...judged, certified: [certified(lie)] })).toEqual(REST);
  expect(nextWatchStep(view(), { ...judged, certified: [certified({ ...lie, finality: 2 })] })).toEqual(DISPUTE);
});
