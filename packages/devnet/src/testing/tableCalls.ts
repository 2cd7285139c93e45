import {
  type Address,
  attestationDigest,
  type Hex,
  handoverDigest,
  merkleRoot,
  type OperatorTable,
  operatorLeaf,
  packCertificate,
  packHandover,
  rangeProof,
  tableRoot,
  totalWeight,
} from "@parley/primitives";
import { keccak256, stringToHex } from "viem";
import { privateKeyToAddress, sign as signEcdsa } from "viem/accounts";
import type { Calls, TableCall } from "./KnownValues.ts";
import { allSeats, signAll } from "./LivingPeer.ts";
import { idOf, OWN_SHARE_BPS } from "./livingL1.ts";

/** The same operators with keys of scheme 2. */
export function ecdsaTableOf(table: OperatorTable): OperatorTable {
  const operators = table.operators.map((one) => ({ ...one, publicKey: privateKeyToAddress(ecdsaKeyOf(one.operator)) }));
  return { ...table, scheme: 2, operators };
}

/** The table of the epoch after `table`'s, of the same operators. */
export function successorOf(table: OperatorTable): OperatorTable {
  return { ...table, epoch: table.epoch + 1 };
}

/** A certificate of all operators of a table of scheme 2. */
export async function ecdsaCertificateOf(table: OperatorTable): Promise<Hex> {
  const heads = idOf("heads");
  const hash = attestationDigest({ ...table, beat: 7n, headsRoot: heads });
  const signatures = await Promise.all(
    table.operators.map(async ({ operator }) => {
      const { r, s, yParity } = await signEcdsa({ hash, privateKey: ecdsaKeyOf(operator) });
      return r.slice(2) + (BigInt(s) | (BigInt(yParity ?? 0) << 255n)).toString(16).padStart(64, "0");
    }),
  );
  const signers = allSeats(table.operators.length);
  return packCertificate({ epoch: table.epoch, beat: 7n, headsRoot: heads, signers, signature: `0x${signatures.join("")}` });
}

/**
 * What takes tables, and what is in them, into use.
 * @param nextTable the newest that is known
 * @param nextSigningKeys in the order of its seats
 * @param ejected who has a seat in `ecdsaTable`
 */
export function tableCalls({
  nextTable,
  nextSigningKeys,
  ecdsaTable,
  nextEcdsaTable,
  ejected,
  ownId,
}: {
  nextTable: OperatorTable;
  nextSigningKeys: readonly Hex[];
  ecdsaTable: OperatorTable;
  nextEcdsaTable: OperatorTable;
  ejected: Address;
  ownId: Hex;
}): Calls<TableCall> {
  const successor = successorOf(nextTable);
  const handover = { epoch: nextTable.epoch, nextEpoch: successor.epoch, nextTableRoot: tableRoot(successor) };
  const signed = signAll(nextSigningKeys, handoverDigest({ ...nextTable, ...handover }));
  const seat = ecdsaTable.operators.findIndex(({ operator }) => operator === ejected);
  const proof = rangeProof(
    ecdsaTable.operators.map((one, i) => operatorLeaf(i, one)),
    seat,
    1,
  );
  return {
    adopt: [successorOf(nextEcdsaTable)],
    adoptHandover: [successor, packHandover({ ...handover, ...signed })],
    revoke: [ecdsaTable.epoch, seat, ecdsaTable.operators[seat], proof, commitmentOf(ecdsaTable)],
    openShares: [commitmentOf(nextTable), [{ destinationId: ownId, bps: OWN_SHARE_BPS }]],
    encodeBls: [nextTable.operators],
    encodeEcdsa: [nextEcdsaTable.operators],
  };
}

/** `TableCommitment` of IParleyTypes.sol. */
export function commitmentOf(table: OperatorTable): Readonly<Record<string, unknown>> {
  return {
    ...table,
    count: table.operators.length,
    totalWeight: totalWeight(table),
    root: merkleRoot(table.operators.map((one, seat) => operatorLeaf(seat, one))),
  };
}

function ecdsaKeyOf(operator: Address): Hex {
  return keccak256(stringToHex(`ecdsa ${operator}`));
}
