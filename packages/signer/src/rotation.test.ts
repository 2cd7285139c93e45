import { schemeOf } from "@parley/attestation";
import { testHead } from "@parley/attestation/testing";
import type { Head, Hex } from "@parley/primitives";
import { memoryStore } from "@parley/runtime";
import { describe, expect, it } from "vitest";
import { LocalSigner } from "./LocalSigner.ts";
import { domainOf } from "./SigningDomain.ts";
import { SlashingProtection } from "./SlashingProtection.ts";
import { testSecretKey, testTable } from "./testing/testTable.ts";

const FORMER = 0;
const SEAT = 0;
const ROTATED = 7;
const table = testTable(1);
const before = table.operators[SEAT] ?? neverHappens();
/** The table of the next epoch: the same operator with another key. */
const rotatedKey = schemeOf(table).publicKeyOf(testSecretKey(ROTATED));
const after = { ...table, epoch: 2, operators: [{ ...before, publicKey: rotatedKey }] };
const hash = (name: string) => `0x${name.repeat(64)}` as Hex; // 32 bytes
const ownChain = async () => hash("b");
const branch = (name: string, fields: Partial<Head> = {}) => testHead({ number: 5n, blockHash: hash(name), ...fields });

/** The Slasher asks whose the keys are, not which key it was: two heads that contradict each other slash their operator whichever keys signed them. */
describe("an operator that rotated its key", () => {
  it.each([
    ["an unsafe head of another branch", branch("b"), branch("c")],
    ["a safe head of the same number", branch("b", { finality: 2 }), branch("b", { finality: 2, l1OriginNumber: 9n })],
  ])("does not sign with the new key what contradicts the former one's word: %s", async (_, first, second) => {
    const store = memoryStore();
    const { operator } = before;
    const former = await SlashingProtection.open({ store, operator, network: table, allowEmpty: true });
    const signer = new LocalSigner({ secretKey: testSecretKey(FORMER), network: table, protection: former });
    expect(await signer.attest({ domain: domainOf(table, SEAT), beat: 1n, heads: [first] }, ownChain)).toHaveProperty("attestation");

    const later = await SlashingProtection.open({ store, operator, network: table, allowEmpty: false });
    const rotated = new LocalSigner({ secretKey: testSecretKey(ROTATED), network: table, protection: later });
    expect(await rotated.attest({ domain: domainOf(after, SEAT), beat: 2n, heads: [second] }, ownChain)).toHaveProperty("refused");
    expect(await rotated.attest({ domain: domainOf(after, SEAT), beat: 2n, heads: [first] }, ownChain)).toHaveProperty("attestation");
  });
});

function neverHappens(): never {
  throw new Error("there is a seat");
}
