import { aggregateWithRandomness, type PublicKey, type Signature, verifyMultipleAggregateSignatures } from "@chainsafe/blst";
import type { Hex } from "@parley/primitives";
import { bytesToHex } from "viem";
import { parsePublicKey, parseSignature } from "./points.ts";
import { parseDigest, type SignedDigest } from "./signatures.ts";

interface Item {
  index: number;
  digest: Hex;
  message: Uint8Array;
  publicKey: PublicKey;
  signature: Uint8Array;
  point: Signature;
}

/**
 * Verdict of each claim under DST_SIG, the same as `verify` gives one by one. All are checked at once under random multipliers, equal digests folded into one
 * pairing; a batch that fails is halved, so that b bad ones of n cost O(b log n) checks.
 * @throws ParleyError DECODE_FAILED when a digest is not 32 bytes
 */
export function verifyBatch(claims: readonly SignedDigest[]): boolean[] {
  const verdicts = claims.map(() => false);
  const items: Item[] = [];
  claims.forEach(({ publicKey, digest, signature }, index) => {
    const message = parseDigest(digest);
    try {
      const point = parseSignature(signature);
      items.push({
        index,
        digest: bytesToHex(message),
        message,
        publicKey: parsePublicKey(publicKey),
        signature: point.toBytes(true),
        point,
      });
    } catch {
      // Malformed: stays false.
    }
  });
  bisect(items, verdicts);
  return verdicts;
}

function bisect(items: readonly Item[], verdicts: boolean[]): void {
  if (items.length === 0) return;
  if (allHold(items)) {
    for (const { index } of items) verdicts[index] = true;
  } else if (items.length > 1) {
    const middle = items.length >> 1;
    bisect(items.slice(0, middle), verdicts);
    bisect(items.slice(middle), verdicts);
  }
}

function allHold(items: readonly Item[]): boolean {
  const sets = [...Map.groupBy(items, ({ digest }) => digest).values()].map((group) => {
    const [first] = group;
    if (first === undefined) throw new Error("a group has a member");
    if (group.length === 1) return { msg: first.message, pk: first.publicKey, sig: first.point };
    const folded = aggregateWithRandomness(group.map(({ publicKey, signature }) => ({ pk: publicKey, sig: signature })));
    return { msg: first.message, ...folded };
  });
  return verifyMultipleAggregateSignatures(sets);
}
