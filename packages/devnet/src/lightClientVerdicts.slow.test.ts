import { bls12381, type Scheme, secp256k1, verifyPackedCertificate, verifyPackedHandover } from "@parley/attestation";
import {
  bls12381LightClientAbi,
  bls12381LightClientBytecode,
  nativeL1FactsAbi,
  nativeL1FactsBytecode,
  secp256k1LightClientBytecode,
} from "@parley/contracts-abi";
import {
  type Address,
  attestationDigest,
  encodeSigners,
  type Hex,
  handoverDigest,
  MerkleTree,
  type OperatorTable,
  operatorLeaf,
  packCertificate,
  packHandover,
  sharesRoot,
  tableRoot,
  totalWeight,
  ZERO_HASH,
} from "@parley/primitives";
import fc from "fast-check";
import { concatHex, decodeErrorResult, encodeDeployData, encodeFunctionData, keccak256, numberToHex, stringToHex, zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Anvil } from "./Anvil.ts";

/** Of each scheme. */
const CERTIFICATES = 1_200;
const HANDOVERS = 200;
const TIMEOUT_MS = 120_000;
const SEED = 0x7061726c;
const START = 1_800_000_000n;
const DAY = 86_400n;
const OWNER: Address = "0x00000000000000000000000000000000000a11ce";
/** Seats 0 to 4 hold exactly two thirds. */
const WEIGHTS = [30n, 20n, 10n, 10n, 10n, 10n, 10n, 8n, 6n, 6n];
/** By epoch, from 1 on. */
const REVOKED = [[], [0], [2, 5, 9], WEIGHTS.map((_, seat) => seat)];
const NEXT_EPOCH = REVOKED.length + 1;
const ROOTS: readonly Hex[] = [keccak256("0x01"), keccak256("0x02"), ZERO_HASH];
const BEATS = [7n, 8n];

const hash = (label: string): Hex => keccak256(stringToHex(`light client verdicts ${label}`));
const abi = bls12381LightClientAbi;

/** What was done to a certificate after it was signed. */
type Bend =
  | { kind: "none" }
  | { kind: "claim"; seats: number }
  | { kind: "flip"; at: number }
  | { kind: "cut"; bytes: number }
  | { kind: "append"; bytes: number }
  | { kind: "other"; digest: number }
  | { kind: "swap" };

const bends: fc.Arbitrary<Bend> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Bend>({ kind: "none" }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("claim" as const), seats: fc.nat(0xffff) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("flip" as const), at: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cut" as const), bytes: fc.nat(400) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("append" as const), bytes: fc.integer({ min: 1, max: 70 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("other" as const), digest: fc.nat() }) },
  { weight: 1, arbitrary: fc.constant<Bend>({ kind: "swap" }) },
);
/** Mostly most seats: two thirds have to be among them often. */
const seatSets = fc.tuple(fc.nat(0x3ff), fc.nat(0x3ff)).map(([a, b]) => a | b);

/** The answer of one call: what it returned, or which error with which arguments. */
interface Answer {
  result?: Hex;
  error?: string;
  args?: readonly unknown[];
}

let anvil: Anvil;

beforeAll(async () => {
  anvil = await Anvil.start({
    port: 0,
    chainId: 9_021n,
    args: ["--timestamp", String(START), "--base-fee", "0", "--gas-limit", "1000000000"],
  });
  await anvil.request("anvil_setBalance", [OWNER, numberToHex(10n ** 24n)]);
  await anvil.request("anvil_impersonateAccount", [OWNER]);
});

afterAll(() => anvil?.stop());

async function send(data: Hex, to?: Address): Promise<Address> {
  const transaction = { from: OWNER, data, gas: numberToHex(16_000_000n), gasPrice: "0x0", ...(to === undefined ? {} : { to }) };
  const sent = await anvil.request("eth_sendTransaction", [transaction]);
  await anvil.request("evm_mine");
  const { status, contractAddress } = await anvil.client.getTransactionReceipt({ hash: sent as Hex }); // anvil answers with a transaction hash
  expect(status).toBe("success");
  return contractAddress ?? zeroAddress;
}

/** Many `eth_call`s in few requests. */
async function callAll(calls: readonly { to: Address; data: Hex }[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < calls.length; from += 150) {
    const batch = calls.slice(from, from + 150).map((call, id) => ({
      jsonrpc: "2.0",
      id,
      method: "eth_call",
      params: [{ from: OWNER, gas: numberToHex(16_000_000n), ...call }, "latest"],
    }));
    const response = await fetch(anvil.rpcUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(batch),
    });
    const parsed = (await response.json()) as { id: number; result?: Hex; error?: { data?: Hex; message: string } }[]; // JSON-RPC 2.0, of our own anvil
    for (const { result, error } of parsed.sort((a, b) => a.id - b.id)) {
      if (result !== undefined) answers.push({ result });
      else if (error?.data === undefined || error.data === "0x") throw new Error(`no reason: ${error?.message}`);
      else {
        const { errorName, args } = decodeErrorResult({ abi, data: error.data });
        answers.push({ error: errorName, args });
      }
    }
  }
  return answers;
}

/** Everything of one scheme: keys, tables, light clients. */
class Zone {
  readonly scheme: Scheme;
  /** knows its L1, and revoked what REVOKED says */
  lightClient: Address = zeroAddress;
  /** knows nothing of its L1 */
  isolated: Address = zeroAddress;
  readonly #secrets: readonly Hex[];
  readonly #base: OperatorTable;
  readonly #signatures = new Map<string, readonly Hex[]>();

  constructor(scheme: Scheme) {
    this.scheme = scheme;
    // Below both group orders.
    this.#secrets = WEIGHTS.map((_, seat): Hex => `0x00${hash(`secret ${seat}`).slice(4)}`);
    this.#base = this.#tableOf(scheme);
  }

  /** The same seats in every epoch. */
  table(epoch: number): OperatorTable {
    return { ...this.#base, epoch };
  }

  #tableOf(scheme: Scheme): OperatorTable {
    return {
      l1ChainId: 900n,
      avs: "0x00000000000000000000000000000000000000a5",
      operatorSetId: 3,
      scheme: scheme === bls12381 ? 1 : 2,
      epoch: 0,
      snapshotTime: START - 100n,
      validFrom: START - 50n,
      validUntil: START + 5n * DAY,
      sharesRoot: sharesRoot([]),
      operators: WEIGHTS.map((weight, seat) => ({
        operator: numberToHex(0x1000 + seat, { size: 20 }),
        weight,
        publicKey: scheme.publicKeyOf(this.#secrets[seat] ?? "0x"),
      })),
    };
  }

  async deploy(): Promise<void> {
    const facts = await send(encodeDeployData({ abi: nativeL1FactsAbi, bytecode: nativeL1FactsBytecode, args: [OWNER] }));
    const bytecode = this.scheme === bls12381 ? bls12381LightClientBytecode : secp256k1LightClientBytecode;
    const known = REVOKED.map((_, i) => this.table(i + 1));
    const deployWith = (l1Facts: Address) =>
      send(encodeDeployData({ abi, bytecode, args: [900n, this.table(1).avs, 3, 14n * DAY, 7n * DAY, DAY, l1Facts, known] }));
    this.lightClient = await deployWith(facts);
    this.isolated = await deployWith(zeroAddress);
    for (const [i, seats] of REVOKED.entries()) for (const seat of seats) await this.#revoke(facts, this.table(i + 1), seat);
  }

  async #revoke(facts: Address, table: OperatorTable, seat: number): Promise<void> {
    const operator = table.operators[seat];
    if (operator === undefined) throw new Error(`there is no seat ${seat}`);
    await send(encodeFunctionData({ abi: nativeL1FactsAbi, functionName: "setEjected", args: [operator.operator] }), facts);
    const tree = new MerkleTree(table.operators.map((other, i) => operatorLeaf(i, other)));
    const commitment = { ...table, count: table.operators.length, totalWeight: totalWeight(table), root: tree.root() };
    const args = [table.epoch, seat, operator, tree.rangeProof(seat, 1), commitment] as const;
    await send(encodeFunctionData({ abi, functionName: "revoke", args }), this.lightClient);
  }

  /** What the seats of the bits sign. */
  sign(digest: Hex, bits: number): Hex {
    const all = this.#signatures.get(digest) ?? this.#secrets.map((secret) => this.scheme.sign(secret, digest));
    this.#signatures.set(digest, all);
    const chosen = all.filter((_, seat) => (bits >> seat) & 1);
    if (chosen.length === 0) return this.scheme === bls12381 ? `0x${"00".repeat(256)}` : "0x";
    return this.scheme.aggregate(chosen);
  }
}

const bitmap = (bits: number): Hex => `0x${[bits & 0xff, (bits >> 8) & 0xff].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;

/** The bytes of a certificate that was bent. `fixed` bytes stand before its bitmap. */
function bent(packed: Hex, bend: Bend, fixed: number): Hex {
  const length = packed.length / 2 - 1;
  switch (bend.kind) {
    case "claim":
      return `${packed.slice(0, 2 + 2 * fixed)}${bitmap(bend.seats).slice(2)}${packed.slice(6 + 2 * fixed)}` as Hex; // hex with two bytes replaced
    case "flip": {
      const at = 2 + 2 * (Math.floor(bend.at / 8) % length);
      const byte = Number.parseInt(packed.slice(at, at + 2), 16) ^ (1 << (bend.at % 8));
      return `${packed.slice(0, at)}${byte.toString(16).padStart(2, "0")}${packed.slice(at + 2)}` as Hex; // hex with one byte replaced
    }
    case "cut":
      return packed.slice(0, 2 + 2 * Math.max(0, length - bend.bytes)) as Hex; // whole bytes of hex
    case "append":
      return concatHex([packed, `0x${"5a".repeat(bend.bytes)}`]);
    case "swap": {
      // The first two signatures of secp256k1; two parts of a point of bls12-381.
      const at = 2 + 2 * (fixed + 2);
      return `${packed.slice(0, at)}${packed.slice(at + 128, at + 256)}${packed.slice(at, at + 128)}${packed.slice(at + 256)}` as Hex; // the same digits
    }
    default:
      return packed;
  }
}

describe.each([bls12381, secp256k1])("$name: the chain and the verifier agree", (scheme) => {
  const zone = new Zone(scheme);
  const quorumArgs = (verdict: { signedWeight: bigint; countedWeight: bigint }, args: readonly unknown[] | undefined) => {
    const [weight, total] = args ?? [];
    expect(total).toBe(120n);
    expect([verdict.signedWeight, verdict.countedWeight]).toContain(weight);
  };

  beforeAll(() => zone.deploy());

  it("on which seats are revoked", async () => {
    for (const [i, seats] of REVOKED.entries()) {
      const weight = await anvil.client.readContract({ abi, address: zone.lightClient, functionName: "revokedWeight", args: [i + 1] });
      expect(weight).toBe(seats.reduce((sum, seat) => sum + (WEIGHTS[seat] ?? 0n), 0n));
    }
  });

  it(`on ${CERTIFICATES} certificates`, { timeout: TIMEOUT_MS }, async () => {
    const cases = fc
      .sample(
        fc.record({
          epoch: fc.oneof({ weight: 15, arbitrary: fc.integer({ min: 1, max: 3 }) }, { weight: 2, arbitrary: fc.constantFrom(0, 4, 5) }),
          root: fc.oneof({ weight: 20, arbitrary: fc.nat(1) }, { weight: 1, arbitrary: fc.constant(2) }),
          beat: fc.nat(1),
          seats: seatSets,
          bend: bends,
        }),
        { numRuns: CERTIFICATES, seed: SEED },
      )
      .map(({ epoch, root, beat, seats, bend }) => {
        const headsRoot = ROOTS[root] ?? ZERO_HASH;
        const digest = (of: number) => attestationDigest({ ...zone.table(1), epoch: of, beat: BEATS[beat] ?? 0n, headsRoot });
        const signed = bend.kind === "other" ? digest(epoch + 1 + (bend.digest % 2)) : digest(epoch);
        const signers = encodeSigners(
          WEIGHTS.flatMap((_, seat) => ((seats >> seat) & 1 ? seat : [])),
          WEIGHTS.length,
        );
        const certificate = { epoch, beat: BEATS[beat] ?? 0n, headsRoot, signers, signature: zone.sign(signed, seats) };
        return bent(packCertificate(certificate), bend, 44);
      });
    const call = (packed: Hex) => ({ to: zone.lightClient, data: encodeFunctionData({ abi, functionName: "submit", args: [packed] }) });
    const answers = await callAll(cases.map(call));
    const seen = new Map<string, number>();
    for (const [i, packed] of cases.entries()) {
      const answer = answers[i] ?? {};
      const epoch = Number(BigInt(packed.slice(0, 10).padEnd(10, "0")));
      // For an epoch that nobody knows any table tells so.
      const table = epoch >= 1 && epoch <= REVOKED.length ? zone.table(epoch) : zone.table(9_999);
      const verdict = verifyPackedCertificate({ table, packed, revoked: new Set(REVOKED[epoch - 1] ?? []) });
      expect([answer.error, packed]).toEqual([verdict.reason, packed]);
      if (verdict.reason === "QuorumNotReached") quorumArgs(verdict, answer.args);
      if (verdict.valid) expect(answer.result).toBe(`0x${packed.slice(26, 90)}`);
      const isRevocation = verdict.reason === "QuorumNotReached" && verdict.signedWeight * 3n > 2n * verdict.totalWeight;
      const key = isRevocation ? "Revoked" : (verdict.reason ?? "valid");
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    for (const outcome of [
      "valid",
      "Revoked",
      "InvalidHead",
      "UnknownEpoch",
      "InvalidSignerBitmap",
      "QuorumNotReached",
      "InvalidSignature",
    ])
      expect([outcome, seen.get(outcome) ?? 0]).toEqual([outcome, expect.toSatisfy((count: number) => count > 10)]);
  });

  it(`on ${HANDOVERS} hand-overs`, { timeout: TIMEOUT_MS }, async () => {
    const whole = zone.table(NEXT_EPOCH);
    const other = { ...whole, validUntil: whole.validUntil + 1n };
    const cases = fc
      .sample(
        fc.record({
          epoch: fc.oneof({ weight: 9, arbitrary: fc.constant(NEXT_EPOCH - 1) }, { weight: 1, arbitrary: fc.nat(9) }),
          skip: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(3) }),
          isOther: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
          seats: seatSets,
          bend: bends,
        }),
        { numRuns: HANDOVERS, seed: SEED },
      )
      .map(({ epoch, skip, isOther, seats, bend }) => {
        const nextEpoch = epoch + skip;
        const nextTableRoot = tableRoot(whole);
        const digest =
          bend.kind === "other"
            ? attestationDigest({ ...whole, epoch, beat: BigInt(nextEpoch), headsRoot: nextTableRoot })
            : handoverDigest({ ...whole, epoch, nextEpoch, nextTableRoot });
        const handover = { epoch, nextEpoch, nextTableRoot, signers: bitmap(seats), signature: zone.sign(digest, seats) };
        return { next: isOther ? other : whole, packed: bent(packHandover(handover), bend, 40) };
      });
    const call = ({ next, packed }: { next: OperatorTable; packed: Hex }) => ({
      to: zone.isolated,
      data: encodeFunctionData({ abi, functionName: "adoptHandover", args: [next, packed] }),
    });
    const answers = await callAll(cases.map(call));
    const seen = new Set<string>();
    for (const [i, { next, packed }] of cases.entries()) {
      const epoch = Number(BigInt(packed.slice(0, 10).padEnd(10, "0")));
      const table = epoch >= 1 && epoch <= REVOKED.length ? zone.table(epoch) : zone.table(9_999);
      const verdict = verifyPackedHandover({ table, next, packed });
      expect([answers[i]?.error, packed]).toEqual([verdict.reason, packed]);
      seen.add(verdict.reason ?? "valid");
    }
    const outcomes = ["InvalidSignature", "NotNextEpoch", "QuorumNotReached", "TableRootMismatch", "UnknownEpoch", "valid"];
    expect([...seen]).toEqual(expect.arrayContaining(outcomes));
  });
});
