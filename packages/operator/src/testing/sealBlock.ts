import { type Hex, type SealedBlock, sealDigest, ZERO_HASH } from "@parley/primitives";
import type { ExecutedBlock } from "@parley/stacks";
import type { TestRollup } from "@parley/stacks/testing";
import { sign } from "viem/accounts";

/** A block as the test rollup's sequencer would publish it; `fields` are what it lies about, sealed like everything else. */
export async function sealBlock(chain: TestRollup, built: ExecutedBlock, fields: Partial<SealedBlock> = {}): Promise<SealedBlock> {
  const block = {
    ...built,
    rollupId: chain.rollup.rollupId,
    l1OriginNumber: chain.rollup.derivation.l1StartNumber,
    l1OriginHash: chain.rollup.derivation.l1StartHash,
    anchor: ZERO_HASH,
    signature: "0x" as Hex,
    ...fields,
  };
  return { ...block, signature: await sign({ hash: sealDigest(block), privateKey: chain.sequencerKey, to: "hex" }) };
}
