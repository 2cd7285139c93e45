import { signerOf, unpackSignature } from "@parley/derivation";
import { type Address, batchDigest, type SequencerStatement, sealDigest } from "@parley/primitives";
import { hexToBytes } from "viem";

/** Whether `sequencer` signed the block: 65 bytes r ‖ s ‖ v over `sealDigest`, or over `batchDigest` for a batch's, v 27 or 28, s in the lower half (specs/wire.md §5, §10). Never throws. */
export function verifyStatement(statement: SequencerStatement, sequencer: Address): boolean {
  if (!/^0x[0-9a-f]{130}$/i.test(statement.signature)) return false;
  const signature = unpackSignature(hexToBytes(statement.signature));
  if (signature === undefined) return false;
  const { bodyHash } = statement;
  const seal = sealDigest(statement);
  const digest = bodyHash === undefined ? seal : batchDigest({ sealDigest: seal, bodyHash });
  return signerOf(signature, digest) === sequencer.toLowerCase();
}
