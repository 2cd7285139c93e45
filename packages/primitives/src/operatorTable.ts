import { compareHex } from "./compareHex.ts";
import { merkleRoot } from "./merkle.ts";
import { ParleyError } from "./ParleyError.ts";
import type { Hex, Operator, OperatorTable, Share } from "./types.ts";
import { addressWord, bytesWord, keccakWord, taggedHash, uintWord, ZERO_HASH } from "./words.ts";

/** `operatorLeaf` of the operator in `seat` (specs/wire.md §6). @throws ParleyError DECODE_FAILED */
export function operatorLeaf(seat: number, { operator, publicKey, weight }: Operator): Hex {
  return taggedHash("operator", [uintWord(seat, 32), addressWord(operator), keccakWord(publicKey), uintWord(weight, 128)]);
}

/** Sum of all weights of a table. */
export function totalWeight(table: Pick<OperatorTable, "operators">): bigint {
  return table.operators.reduce((sum, { weight }) => sum + weight, 0n);
}

/** A table is never changed, and of a thousand operators its root takes two thousand hashes. */
const roots = new WeakMap<OperatorTable, Hex>();

/** `tableRoot` (specs/wire.md §6), computed once for each object. @throws ParleyError DECODE_FAILED when there is no operator or a weight is not positive */
export function tableRoot(table: OperatorTable): Hex {
  const known = roots.get(table) ?? computeRoot(table);
  roots.set(table, known);
  return known;
}

function computeRoot(table: OperatorTable): Hex {
  if (table.operators.length === 0) throw new ParleyError("DECODE_FAILED", "an operator table has at least one operator");
  const leaves = table.operators.map((operator, seat) => {
    if (operator.weight <= 0n) {
      throw new ParleyError("DECODE_FAILED", `operators[${seat}].weight is ${operator.weight}; weights are positive`, {
        fields: { path: `operators[${seat}].weight` },
      });
    }
    return operatorLeaf(seat, operator);
  });
  return taggedHash("table", [
    uintWord(table.l1ChainId, 256),
    addressWord(table.avs),
    uintWord(table.operatorSetId, 32),
    uintWord(table.scheme, 8),
    uintWord(table.epoch, 32),
    uintWord(table.snapshotTime, 64),
    uintWord(table.validFrom, 64),
    uintWord(table.validUntil, 64),
    uintWord(table.operators.length, 32),
    uintWord(totalWeight(table), 128),
    bytesWord(merkleRoot(leaves)),
    bytesWord(table.sharesRoot),
  ]);
}

/** `shareLeaf` (specs/wire.md §6). @throws ParleyError DECODE_FAILED */
export function shareLeaf({ destinationId, bps }: Share): Hex {
  return taggedHash("share", [bytesWord(destinationId), uintWord(bps, 16)]);
}

/** `sharesRoot` over positive shares, strictly ascending by destination (specs/wire.md §6). @throws ParleyError DECODE_FAILED */
export function sharesRoot(shares: readonly Share[]): Hex {
  shares.forEach(({ destinationId, bps }, i) => {
    const previous = shares[i - 1];
    if (bps <= 0 || (previous !== undefined && compareHex(previous.destinationId, destinationId) >= 0)) {
      throw new ParleyError("DECODE_FAILED", `shares[${i}] of ${bps} for ${destinationId} is not positive or not in ascending order`, {
        fields: { path: `shares[${i}]` },
      });
    }
  });
  const root = shares.length === 0 ? ZERO_HASH : merkleRoot(shares.map(shareLeaf));
  return taggedHash("shares", [uintWord(shares.length, 64), bytesWord(root)]);
}
