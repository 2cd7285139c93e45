import type { Hex, RollupDeployment, SealedBlock } from "@parley/primitives";
import type { ExecutedBlock } from "@parley/stacks";

/** What a block is checked against: its parent on this operator's own chain. */
export interface Parent {
  number: bigint;
  hash: Hex;
  timestamp: bigint;
  l1OriginNumber: bigint;
}

/** The rule that a sealed block breaks before it is executed, undefined for none. */
export function brokenRule(block: SealedBlock, parent: Parent, rollup: RollupDeployment): string | undefined {
  if (block.parentHash !== parent.hash) return "parent-hash";
  // Several beats can share a second.
  if (block.timestamp < parent.timestamp) return "timestamp";
  if (block.baseFeePerGas !== rollup.baseFeePerGas) return "base-fee";
  if (block.gasLimit !== rollup.gasLimit) return "gas-limit";
  if (block.gasUsed > block.gasLimit) return "gas-used";
  const step = block.l1OriginNumber - parent.l1OriginNumber;
  if (step < 0n || step > rollup.derivation.originStep) return "l1-origin";
  return undefined;
}

/** The first field in which a sealed block is not what its execution gave, undefined for none. The hash comes last: the others say what is wrong. */
export function differingField(block: SealedBlock, executed: ExecutedBlock): string | undefined {
  const fields = ["number", "parentHash", "timestamp", "stateRoot", "baseFeePerGas", "gasLimit", "gasUsed", "hash"] as const;
  const differing = fields.find((field) => block[field] !== executed[field]);
  if (differing !== undefined) return differing;
  const sameTransactions =
    block.transactions.length === executed.transactions.length && block.transactions.every((raw, i) => raw === executed.transactions[i]);
  return sameTransactions ? undefined : "transactions";
}
