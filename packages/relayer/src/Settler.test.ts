import { expect, it } from "vitest";
import { nextSettlementStep, type SettlementState } from "./Settler.ts";

const state = (changes: Partial<SettlementState> = {}): SettlementState => ({
  now: 1_000n,
  final: 40n,
  certifiedWindow: 100n,
  shown: undefined,
  newest: 60n,
  isDue: true,
  ...changes,
});

it.each<[string, SettlementState, unknown]>([
  ["shows what is newer than what is final", state(), { kind: "certify" }],
  ["not before it is due", state({ isDue: false }), { kind: "wait" }],
  ["nothing that is final", state({ newest: 40n }), { kind: "wait" }],
  ["nothing where nothing is certified", state({ newest: undefined }), { kind: "wait" }],
  ["waits for the window of what it showed", state({ shown: { number: 50n, certifiedAt: 901n } }), { kind: "wait" }],
  ["then makes it final", state({ shown: { number: 50n, certifiedAt: 900n } }), { kind: "finalize", number: 50n }],
  ["goes on when somebody else did", state({ shown: { number: 40n, certifiedAt: 900n } }), { kind: "certify" }],
  ["shows again what the L1 does not have", state({ shown: { number: 50n, certifiedAt: 0n } }), { kind: "certify" }],
])("%s", (_, given, expected) => {
  expect(nextSettlementStep(given)).toEqual(expected);
});
