import { type Address, batchDigest, type SequencerStatement, sealDigest } from "@parley/primitives";
import { recoverAddress } from "viem";

/** Half of the order of secp256k1. */
const HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n;

/** Whether `sequencer` signed the block: 65 bytes r ‖ s ‖ v over `sealDigest`, or over `batchDigest` for a batch's, v 27 or 28, s in the lower half (specs/wire.md §5, §10). Never throws. */
export async function verifyStatement(statement: SequencerStatement, sequencer: Address): Promise<boolean> {
  const { bodyHash, signature } = statement;
  const v = signature.slice(130);
  if (!/^0x[0-9a-f]{130}$/i.test(signature) || !(v === "1b" || v === "1c") || BigInt(`0x${signature.slice(66, 130)}`) > HALF_ORDER)
    return false;
  const seal = sealDigest(statement);
  const hash = bodyHash === undefined ? seal : batchDigest({ sealDigest: seal, bodyHash });
  try {
    return (await recoverAddress({ hash, signature })).toLowerCase() === sequencer.toLowerCase();
  } catch {
    return false;
  }
}
