import { rollupSettlementAbi } from "@parley/contracts-abi";
import {
  type Certificate,
  checkpointRoot,
  type Head,
  type Hex,
  headHash,
  headsRoot,
  merkleRoot,
  type OperatorTable,
  operatorLeaf,
  rangeRoot,
  sharesRoot,
  sortHeads,
  ZERO_HASH,
} from "@parley/primitives";
import { decodeFunctionData, keccak256, stringToHex, toHex } from "viem";
import { expect, it } from "vitest";
import { certifiedHead, encodeCertify, encodeSettle, type Output, type SettlementView, settlementActions } from "./settlement.ts";
import { type WithdrawalStatus, withdrawalStatus } from "./withdrawals.ts";

const id = (text: string): Hex => keccak256(stringToHex(text));
const NOW = 1_000_000n;
const ROLLUP = id("rollup");
const address = toHex(1, { size: 20 });

function output(number: bigint, salt = ""): Output {
  return { number, blockHash: id(`block ${number}${salt}`), stateRoot: id(`state ${number}${salt}`), l1Number: 100n, l1Hash: id("l1") };
}

const truth = (number: bigint) => (number <= 60n ? output(number) : undefined);

function view(changes: Partial<SettlementView> = {}): SettlementView {
  const bonds = { proposalBond: 2n, disputeBond: 1n };
  const rules = { window: 1_000n, certifiedWindow: 10n, disputeWindow: 100n, ...bonds };
  const nothing = { final: { number: 40n, l1Number: 90n }, proposal: undefined, frozenUntil: undefined, frozenAt: 0n };
  return { settlement: address, rollupId: ROLLUP, ...rules, ...nothing, ...changes };
}

function proposed(given: Output, changes: Partial<NonNullable<SettlementView["proposal"]>> = {}): SettlementView {
  return view({ proposal: { ...given, proposer: address, proposedAt: NOW - 10n, disputedAt: undefined, upheld: false, ...changes } });
}

const until = NOW - 10n + 1_000n;

it.each<[string, SettlementView, unknown]>([
  ["nothing is there: proposes", view(), [{ kind: "propose", output: output(60n), from: NOW }]],
  ["nothing newer: rests", view({ final: { number: 60n, l1Number: 100n } }), []],
  ["frozen: proposes later", view({ frozenUntil: NOW + 5n }), [{ kind: "propose", output: output(60n), from: NOW + 5n }]],
  ["true: final when its window is over", proposed(output(50n)), [{ kind: "finalize", number: 50n, from: until }]],
  [
    "frozen and true: later",
    { ...proposed(output(50n)), frozenAt: NOW - 20n, frozenUntil: until + 7n },
    [{ kind: "finalize", number: 50n, from: until + 7n }],
  ],
  ["a lie: disputes", proposed(output(50n, "!")), [{ kind: "dispute", blockHash: id("block 50!"), from: NOW, until }]],
  [
    "another state root alone: disputes",
    proposed({ ...output(50n), stateRoot: id("mine") }),
    [{ kind: "dispute", blockHash: id("block 50"), from: NOW, until }],
  ],
  ["of a block that is none: disputes", proposed(output(61n)), [{ kind: "dispute", blockHash: id("block 61"), from: NOW, until }]],
  ["a lie that a judge upheld: nothing to be done", proposed(output(50n, "!"), { upheld: true }), []],
  ["disputed: settles at its end", proposed(output(50n), { disputedAt: NOW - 30n }), [{ kind: "settle", from: NOW + 70n }]],
  ["overtaken: settles", proposed(output(40n)), [{ kind: "settle", from: NOW }]],
  [
    "voided by a freeze: settles",
    { ...proposed(output(50n)), frozenAt: NOW - 10n, frozenUntil: NOW + 1n },
    [{ kind: "settle", from: NOW }],
  ],
  ["out of order: settles", { ...proposed(output(70n)), final: { number: 40n, l1Number: 101n } }, [{ kind: "settle", from: NOW }]],
])("%s", (_, given, expected) => {
  expect(settlementActions(given, { now: NOW, truth, newest: output(60n) })).toEqual(expected);
});

it("rests when it knows nothing new", () => {
  expect(settlementActions(view(), { now: NOW, truth })).toEqual([]);
});

it.each<[string, Parameters<typeof withdrawalStatus>[1], WithdrawalStatus]>([
  ["delivered", { isDelivered: true, provable: 50n, view: view(), now: NOW }, { status: "delivered" }],
  ["provable", { isDelivered: false, provable: 50n, view: view(), now: NOW }, { status: "provable", number: 50n }],
  [
    "frozen",
    { isDelivered: false, provable: undefined, view: view({ frozenUntil: NOW + 1n }), now: NOW },
    { status: "frozen", until: NOW + 1n },
  ],
  ["waiting", { isDelivered: false, provable: undefined, view: view(), now: NOW }, { status: "waiting" }],
  ["too early", { isDelivered: false, provable: undefined, view: proposed(output(49n)), now: NOW }, { status: "waiting" }],
  [
    "proposed",
    { isDelivered: false, provable: undefined, view: proposed(output(50n)), now: NOW },
    { status: "proposed", number: 50n, finalFrom: until },
  ],
  [
    "disputed",
    { isDelivered: false, provable: undefined, view: proposed(output(50n), { disputedAt: NOW }), now: NOW },
    { status: "disputed", number: 50n },
  ],
])("a withdrawal of block 50: %s", (_, state, expected) => {
  expect(withdrawalStatus({ block: 50n }, state)).toEqual(expected);
});

const table: OperatorTable = {
  l1ChainId: 1n,
  avs: address,
  operatorSetId: 1,
  scheme: 2,
  epoch: 3,
  snapshotTime: 5n,
  validFrom: 6n,
  validUntil: 7n,
  sharesRoot: sharesRoot([]),
  operators: [{ operator: address, weight: 9n, publicKey: address }],
};

function head(rollupId: Hex, finality: 2 | 3): Head {
  const block = { number: 50n, blockHash: id("block"), timestamp: 1n, stateRoot: id("state"), outboxRoot: id("outbox") };
  return { rollupId, ...block, finality, l1OriginNumber: 4n, l1OriginHash: id("l1"), anchor: ZERO_HASH };
}

it("opens the finalized head of a certificate, and no other", () => {
  const heads = sortHeads([head(ROLLUP, 2), head(ROLLUP, 3), head(id("another"), 2)]);
  const position = heads.findIndex(({ rollupId, finality }) => rollupId === ROLLUP && finality === 3);
  const certificate: Certificate = { epoch: 3, beat: 8n, headsRoot: headsRoot(heads), signers: "0x01", signature: "0x02" };
  const opened = certifiedHead({ table, certificate, heads, rollupId: ROLLUP });
  expect(opened).toMatchObject({
    epoch: 3,
    beat: 8n,
    head: head(ROLLUP, 3),
    proof: { count: 3n, position: BigInt(position), headsRoot: certificate.headsRoot },
  });
  const claim = { leaves: [headHash(head(ROLLUP, 3))], start: position, size: 3, proof: opened.proof.proof };
  expect(checkpointRoot(3, rangeRoot(claim))).toBe(certificate.headsRoot);
  // The opening's fields are those that the table's root commits to.
  const { count, totalWeight, root, ...fields } = opened.table.fields;
  expect({ ...table, ...fields }).toEqual(table);
  expect({ count, totalWeight, root }).toEqual({
    count: 1,
    totalWeight: 9n,
    root: merkleRoot(table.operators.map((one) => operatorLeaf(0, one))),
  });
  expect(() => certifiedHead({ table, certificate, heads, rollupId: id("another") })).toThrow(
    expect.objectContaining({ code: "EVIDENCE_MISSING" }),
  );
  expect(decodeFunctionData({ abi: rollupSettlementAbi, data: encodeCertify(opened) })).toMatchObject({ functionName: "certify" });
  const [, evidence] = decodeFunctionData({ abi: rollupSettlementAbi, data: encodeSettle(ROLLUP, opened) }).args as [Hex, Hex]; // of `settle`
  expect(encodeCertify(opened)).toContain(evidence.slice(2));
});
