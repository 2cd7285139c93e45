import type { CertifiedCheckpoint, Head, Hex } from "@parley/primitives";
import { type ProposedOutput, type SettlementView, settlementActions } from "@parley/sdk";

/** What an operator derived of one number. */
export interface DerivedNumber {
  /** undefined: there is none yet */
  block: { blockHash: Hex; stateRoot: Hex } | undefined;
  /** whether the L1 holds for final what the block was derived from */
  isFinal: boolean;
  /** newest L1 block that was derived */
  l1Number: bigint;
}

/**
 * `unknown`: derivation is not there yet. `doubtful`: it says otherwise, and may change its mind: what it rests on is not final, or there is no such block yet that the proposal says was derived already. If that
 * one comes true, whoever disputed it loses.
 */
export type Judgement = "unknown" | "right" | "wrong" | "doubtful";

/** What a watcher does next about a proposal. */
export type WatchStep =
  | { kind: "rest" }
  | { kind: "dispute"; blockHash: Hex }
  /** @param evidence to be shown; undefined: none is needed */
  | { kind: "settle"; evidence: CertifiedCheckpoint | undefined }
  | { kind: "finalize"; number: bigint };

const REST: WatchStep = { kind: "rest" };

/** Compares a proposal with what this operator derived. The L1 block that it names decides nothing about a block that is right: a certificate of that number would uphold it. */
export function judgeProposal(
  { blockHash, stateRoot, l1Number }: Pick<ProposedOutput, "blockHash" | "stateRoot" | "l1Number">,
  { block, isFinal, l1Number: derivedTo }: DerivedNumber,
): Judgement {
  if (block === undefined) return derivedTo < l1Number ? "unknown" : "doubtful";
  if (block.blockHash === blockHash && block.stateRoot === stateRoot) return "right";
  return isFinal ? "wrong" : "doubtful";
}

/**
 * What is to be done about the proposal of a rollup now (specs/l1.md §5). Pure. What is doubtful is disputed in the second half of its window: by then the L1 has made up its mind, and so has the rollup's sequencer.
 * @param now Unix seconds
 * @param certified what is known, the newest first
 */
export function nextWatchStep(
  view: SettlementView,
  { now, judgement, certified }: { now: bigint; judgement: Judgement; certified: readonly CertifiedCheckpoint[] },
): WatchStep {
  const { proposal, rollupId } = view;
  if (proposal === undefined) return REST;
  const [action] = settlementActions(view, { now, truth: () => (judgement === "right" ? proposal : undefined) });
  if (proposal.disputedAt !== undefined) {
    const evidence = evidenceFor({ proposal, rollupId, judgement, certified });
    if (evidence !== undefined) return { kind: "settle", evidence };
  }
  if (action === undefined || now < action.from) return REST;
  switch (action.kind) {
    case "settle":
      return { kind: "settle", evidence: undefined };
    case "finalize":
      return judgement === "right" ? { kind: "finalize", number: action.number } : REST;
    case "dispute": {
      const isDue = judgement === "wrong" || (judgement === "doubtful" && 2n * (now - proposal.proposedAt) >= view.window);
      // A judge would uphold it: the bond would be lost, whoever is right.
      return isDue && !isCertified({ proposal, rollupId, certified }) ? { kind: "dispute", blockHash: action.blockHash } : REST;
    }
    default:
      return REST;
  }
}

/** Whether a quorum certified the very output as `finalized`. */
export function isCertified({
  proposal,
  rollupId,
  certified,
}: {
  proposal: ProposedOutput;
  rollupId: Hex;
  certified: readonly CertifiedCheckpoint[];
}): boolean {
  return certified.some(({ heads }) => finalizedHeads(heads, rollupId).some((head) => isSame(head, proposal)));
}

/** The newest certificate by which `QuorumJudge` decides as this operator does; undefined where there is none, or the operator knows nothing itself. */
function evidenceFor({
  proposal,
  rollupId,
  judgement,
  certified,
}: {
  proposal: ProposedOutput;
  rollupId: Hex;
  judgement: Judgement;
  certified: readonly CertifiedCheckpoint[];
}): CertifiedCheckpoint | undefined {
  if (judgement === "unknown") return undefined;
  const decides = (head: Head) => {
    if (judgement === "right") return isSame(head, proposal);
    if (head.number === proposal.number) return !isSame(head, proposal);
    // Blocks are derived in order: a later one cannot have been derived in an earlier block of the L1.
    return head.number < proposal.number && head.l1OriginNumber > proposal.l1Number;
  };
  return certified.find(({ heads }) => finalizedHeads(heads, rollupId).some(decides));
}

function finalizedHeads(heads: readonly Head[], rollupId: Hex): Head[] {
  return heads.filter((head) => head.rollupId === rollupId && head.finality === 3);
}

function isSame({ number, blockHash, stateRoot }: Head, proposal: ProposedOutput): boolean {
  return number === proposal.number && blockHash === proposal.blockHash && stateRoot === proposal.stateRoot;
}
