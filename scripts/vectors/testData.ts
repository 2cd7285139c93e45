import { generateSecretKey, publicKeyOf } from "@parley/bls";
import {
  type Address,
  compareHex,
  encodeEvmAddress,
  type Finality,
  type Head,
  type Hex,
  type Message,
  type OperatorTable,
  type Share,
  sharesRoot,
  ZERO_HASH,
} from "@parley/primitives";
import { hexToBytes, keccak256, stringToHex } from "viem";

/** A secret key that everybody can rebuild from its label: KeyGen over keccak(utf8("parley test key " ‖ label)). Holds nothing of value, ever. */
export function testSecretKey(label: string): Hex {
  return generateSecretKey(hexToBytes(keccak256(stringToHex(`parley test key ${label}`))));
}

/** keccak(utf8("parley test " ‖ label)). */
export function testHash(label: string): Hex {
  return keccak256(stringToHex(`parley test ${label}`));
}

/** The last 20 bytes of testHash. */
export function testAddress(label: string): Address {
  return `0x${testHash(label).slice(26)}`;
}

/** Weights of the ten seats of the sample table: seats 0 to 4 hold exactly two thirds of the 120. */
const WEIGHTS = [30n, 20n, 10n, 10n, 10n, 10n, 10n, 8n, 6n, 6n];

export const SHARES: readonly Share[] = [1_250, 5_000, 3_750]
  .map((bps, i) => ({ destinationId: testHash(`rollup ${i}`), bps }))
  .sort((a, b) => compareHex(a.destinationId, b.destinationId));

export const sampleTable: OperatorTable = {
  l1ChainId: 31_337n,
  avs: testAddress("avs"),
  operatorSetId: 7,
  scheme: 1,
  epoch: 3,
  snapshotTime: 1_750_000_000n,
  validFrom: 1_750_000_900n,
  validUntil: 1_750_604_800n,
  sharesRoot: sharesRoot(SHARES),
  operators: WEIGHTS.map((weight, seat) => ({
    operator: testAddress(`operator ${seat}`),
    weight,
    publicKey: publicKeyOf(testSecretKey(`operator ${seat}`)),
  })),
};

export function sampleHead(label: string, finality: Finality, number: bigint): Head {
  return {
    rollupId: testHash(`rollup ${label}`),
    number,
    blockHash: testHash(`block ${label} ${number}`),
    timestamp: 1_750_000_100n + number,
    stateRoot: testHash(`state ${label} ${number}`),
    outboxRoot: testHash(`outbox ${label} ${number}`),
    finality,
    l1OriginNumber: 1_000n + number,
    l1OriginHash: testHash(`l1 ${number}`),
    anchor: label === "b" ? testHash("anchor") : ZERO_HASH,
  };
}

export function sampleMessage(index: bigint, payload: Hex): Message {
  return {
    sourceId: testHash("rollup a"),
    lane: 1,
    index,
    sender: encodeEvmAddress(10_001n, testAddress("sender")),
    recipient: encodeEvmAddress(10_002n, testAddress("recipient")),
    gasLimit: 200_000n,
    deadline: 1_750_600_000n,
    payload,
  };
}

/** Bigints and integers as decimal strings, which forge's JSON reader takes for every width; everything else as it is. */
export function plain(value: unknown): unknown {
  if (typeof value === "bigint" || typeof value === "number") return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return value;
}

/** A table with one array per column, as Solidity's JSON reader wants it. */
export function columns({ operators, ...table }: OperatorTable): Record<string, unknown> {
  return {
    ...table,
    operators: operators.map(({ operator }) => operator),
    weights: operators.map(({ weight }) => weight),
    publicKeys: operators.map(({ publicKey }) => publicKey),
  };
}
