import { type Address, type Hex, type SealedBlock, sealDigest, ZERO_HASH } from "@parley/primitives";
import type { ExecutedBlock } from "@parley/stacks";
import { recoverAddress } from "viem";
import { sign } from "viem/accounts";

/** An L1 block that a rollup's block rests on. */
export interface L1Origin {
  number: bigint;
  hash: Hex;
}

export interface SealBlockOptions {
  rollupId: Hex;
  block: ExecutedBlock;
  l1Origin: L1Origin;
  /** of the branch (specs/protocol.md §2.2); none unless told */
  anchor?: Hex;
  /** secret, 32 bytes */
  sequencerKey: Hex;
}

/** Signs the seal of a block (specs/wire.md §5). Whoever calls this has made sure that the number was never sealed under this anchor before, and stores the result before it shows it. */
export async function sealBlock({ rollupId, block, l1Origin, anchor = ZERO_HASH, sequencerKey }: SealBlockOptions): Promise<SealedBlock> {
  const content = { ...block, rollupId, l1OriginNumber: l1Origin.number, l1OriginHash: l1Origin.hash, anchor };
  return { ...content, signature: await sign({ hash: sealDigest(content), privateKey: sequencerKey, to: "hex" }) };
}

/** Whether `sequencer` made the signature of a sealed block. Its form is the operators' matter. */
export async function isSealedBy(block: SealedBlock, sequencer: Address): Promise<boolean> {
  try {
    return (await recoverAddress({ hash: sealDigest(block), signature: block.signature })).toLowerCase() === sequencer.toLowerCase();
  } catch {
    return false;
  }
}
