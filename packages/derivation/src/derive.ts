import { type Hex, ParleyError } from "@parley/primitives";
import { type BatchBlock, type BatchHeader, isSigned, readBody, readHeader, signedDigest } from "./batch.ts";
import { type BlockAttributes, type NextBlock, nextBlock } from "./blockAttributes.ts";
import { newBlocks, type Refusal, refusalOfHeader } from "./checkBatch.ts";
import { checkConfig, type DerivationConfig } from "./derivationParams.ts";
import { type L1Block, payloadOf } from "./l1Block.ts";
import { genesisPosition, isEnded, type L1Id, originAt, type Position, type Tip, withL1Block } from "./position.ts";
import { Sequence } from "./Sequence.ts";

/** Why a payload is ignored (specs/derivation.md §2 to §4). */
export type IgnoredReason = "carrier" | "form" | "seal" | "spent" | Refusal | "transaction" | "nonce" | "hash";

export type DerivationInput =
  /** the block after the newest one, as `wantL1Block` asked */
  | { kind: "l1Block"; block: L1Block }
  /** what became of the block that `execute` asked for. `dropped`: places in `forced` that could not be executed. `nonceIsRight`: the system account's nonce is the block's number now */
  | { kind: "executed"; ticket: number; hash: Hex; dropped: readonly number[]; nonceIsRight: boolean }
  /** a transaction of that block, other than a forced one, cannot be executed; the engine stands on the parent */
  | { kind: "refused"; ticket: number }
  /** the L1 is the same up to that block only */
  | { kind: "unwind"; l1Number: bigint }
  /** the L1 will not unwind below that block */
  | { kind: "finalized"; l1Number: bigint };

/** A block that is safe. */
export interface DerivedBlock extends Tip {
  /** forced transactions of its attributes that were dropped, by place */
  dropped: readonly number[];
}

/** To be carried out in order. Whoever carries them out gives the answer of `execute` before the next L1 block. */
export type DerivationEffect =
  /** the engine, which stands on the parent, is to execute this block; `claim`: with what its batch ends, as the sequencer signed it */
  | { kind: "execute"; ticket: number; attributes: BlockAttributes; claim: { number: bigint; hash: Hex } | undefined }
  /** the engine is to go back to that block; none above it is safe any more */
  | { kind: "rollback"; number: bigint }
  /** the block is safe, at that L1 block */
  | { kind: "derived"; block: DerivedBlock; l1: L1Id }
  /** the payload at that place among those of the L1 block is ignored */
  | { kind: "ignored"; l1Number: bigint; payload: number; reason: IgnoredReason }
  /** the next L1 block; another parent than this means that the L1 went back. Replaces one that was not answered yet */
  | { kind: "wantL1Block"; number: bigint; parentHash: Hex };

/** What was derived when all of an L1 block had been walked. */
export interface Checkpoint {
  l1: L1Id;
  position: Position;
}

/** An L1 block that is being walked: the engine has been asked for a block. */
interface Walk {
  l1: L1Id;
  carriers: L1Block["carriers"];
  /** place of the carrier that comes next */
  next: number;
  position: Position;
  asked?: NextBlock;
  batch?: BatchRun;
}

/** A batch whose blocks are executed; taken as a whole or not at all. */
interface BatchRun {
  header: BatchHeader;
  /** those that are not executed yet */
  left: readonly BatchBlock[];
  /** those that are */
  done: readonly DerivedBlock[];
  /** before the first of them */
  start: Position;
}

/** Immutable; shares what it can with the states that it came from. */
export interface DerivationState {
  /** one per L1 block, from the finalized one to the newest that was walked; never empty */
  checkpoints: Sequence<Checkpoint>;
  /** as it was told; may be ahead of what was walked */
  finalized: bigint;
  /** undefined while it waits for an L1 block */
  walk: Walk | undefined;
  /** of the newest `execute` */
  ticket: number;
}

export interface Step {
  state: DerivationState;
  effects: readonly DerivationEffect[];
}

/**
 * The begin: the genesis on its L1 block.
 * @param start the L1 block that the parameters name
 * @throws ParleyError CONFIG_INVALID when a parameter is out of its range; L1_DISCONTINUED when it is another block
 */
export function beginDerivation(config: DerivationConfig, start: L1Id & { timestamp: bigint }): Step {
  checkConfig(config);
  const { l1StartNumber: number, l1StartHash: hash } = config.params;
  if (start.number !== number || start.hash !== hash) throw discontinued(start.number, `derivation begins on block ${number}, ${hash}`);
  const checkpoint = { l1: { number, hash }, position: genesisPosition(config, start.timestamp) };
  const state = { checkpoints: Sequence.of(checkpoint), finalized: 0n, walk: undefined, ticket: 0 };
  return { state, effects: [wantAfter(checkpoint.l1)] };
}

/** Goes on from a checkpoint whose L1 block is final: it does not unwind below that one. @throws ParleyError CONFIG_INVALID when a parameter is out of its range */
export function resumeDerivation(config: DerivationConfig, checkpoint: Checkpoint): Step {
  checkConfig(config);
  const state = { checkpoints: Sequence.of(checkpoint), finalized: checkpoint.l1.number, walk: undefined, ticket: 0 };
  return { state, effects: [wantAfter(checkpoint.l1)] };
}

/**
 * One step of derivation (specs/derivation.md §4). An answer whose ticket is not the newest, from before an unwind, changes nothing.
 * @throws ParleyError L1_DISCONTINUED for an L1 block that is not the one that was asked for, and for an unwind below the finalized one; BLOCK_INVALID when a block that the L1 alone decides cannot be
 * executed: then the engine or the genesis is at fault
 */
export function derive(config: DerivationConfig, state: DerivationState, input: DerivationInput): Step {
  switch (input.kind) {
    case "l1Block":
      return walkL1Block(config, state, input.block);
    case "executed":
    case "refused": {
      const { walk } = state;
      if (walk?.asked === undefined || input.ticket !== state.ticket) return { state, effects: [] };
      return answered(config, state, { ...walk, asked: walk.asked }, input);
    }
    case "unwind":
      return unwind(state, input.l1Number);
    case "finalized":
      return { state: prune({ ...state, finalized: later(input.l1Number, state.finalized) }), effects: [] };
  }
}

/** What is derived: when all of the newest walked L1 block was. */
export function newestCheckpoint({ checkpoints }: DerivationState): Checkpoint {
  const newest = checkpoints.at(-1);
  if (newest === undefined) throw new RangeError("a derivation has a checkpoint");
  return newest;
}

/** What was derived at an L1 block, if it is still kept; `finalized` keeps it for the newest finalized one and what comes after. */
export function checkpointAt({ checkpoints }: DerivationState, l1Number: bigint): Checkpoint | undefined {
  const oldest = checkpoints.at(0)?.l1.number ?? 0n;
  return l1Number < oldest ? undefined : checkpoints.at(Number(l1Number - oldest));
}

function walkL1Block(config: DerivationConfig, state: DerivationState, block: L1Block): Step {
  const { l1, position } = newestCheckpoint(state);
  if (state.walk !== undefined) throw discontinued(block.number, `block ${state.walk.l1.number} is still being walked`);
  if (block.number !== l1.number + 1n || block.parentHash !== l1.hash)
    throw discontinued(block.number, `it is not the child of ${l1.hash}`);
  const { number, hash, carriers } = block;
  return proceed(config, state, { l1: { number, hash }, carriers, next: 0, position: withL1Block(position, block, config) }, []);
}

/** Goes on until the engine is needed or the L1 block is walked to its end. */
function proceed(config: DerivationConfig, state: DerivationState, from: Walk, before: readonly DerivationEffect[]): Step {
  const effects = [...before];
  let walk = from;
  for (;;) {
    const [block, ...left] = walk.batch?.left ?? [];
    if (walk.batch !== undefined && block !== undefined)
      return ask(state, { ...walk, batch: { ...walk.batch, left } }, nextBlock(walk.position, block, config), effects);
    const carrier = walk.carriers[walk.next];
    if (carrier === undefined) break;
    walk = { ...walk, next: walk.next + 1 };
    const judged = judge(config, walk.position, carrier);
    if ("ignored" in judged) effects.push({ kind: "ignored", l1Number: walk.l1.number, payload: walk.next - 1, reason: judged.ignored });
    else walk = { ...walk, batch: { header: judged.header, left: judged.blocks, done: [], start: walk.position } };
  }
  const own = ownBlock(config, walk);
  if (own !== undefined) return ask(state, walk, nextBlock(walk.position, own, config), effects);
  const checkpoints = state.checkpoints.push({ l1: walk.l1, position: walk.position });
  return { state: prune({ ...state, checkpoints, walk: undefined }), effects: [...effects, wantAfter(walk.l1)] };
}

/** Cheapest first: the header's claims, one recovery, and only then the body. */
function judge(
  config: DerivationConfig,
  position: Position,
  carrier: L1Block["carriers"][number],
): { header: BatchHeader; blocks: readonly BatchBlock[] } | { ignored: IgnoredReason } {
  const payload = payloadOf(carrier);
  if (payload === undefined) return { ignored: "carrier" };
  const header = readHeader(payload);
  if (header === undefined) return { ignored: "form" };
  const refusal = refusalOfHeader(header, position);
  if (refusal !== undefined) return { ignored: refusal };
  if (!isSigned(header, config)) return { ignored: "seal" };
  if (position.spent.some(({ digest }) => digest === signedDigest(header, config.rollupId))) return { ignored: "spent" };
  const batch = readBody(header);
  if (batch === undefined) return { ignored: "form" };
  const checked = newBlocks(batch, position, config.params);
  return "ignored" in checked ? checked : { header, blocks: checked.blocks };
}

/** The block that derivation makes by itself, where the tip's origin is older than the window; none behind the end. */
function ownBlock({ params }: DerivationConfig, { l1, position }: Walk): Omit<BatchBlock, "number"> | undefined {
  const { tip } = position;
  if (tip.origin.number + params.sequencingWindow > l1.number || isEnded(position)) return undefined;
  const origin = originAt(position, tip.origin.number + 1n);
  if (origin === undefined) return undefined;
  const timestamp = later(tip.timestamp, origin.timestamp);
  return { timestamp, originNumber: origin.number, transactions: [] };
}

function ask(state: DerivationState, walk: Walk, asked: NextBlock, effects: readonly DerivationEffect[]): Step {
  const ticket = state.ticket + 1;
  const claim = walk.batch && { number: walk.batch.header.lastNumber, hash: walk.batch.header.lastHash };
  const execute = { kind: "execute", ticket, attributes: asked.attributes, claim } as const;
  return { state: { ...state, ticket, walk: { ...walk, asked } }, effects: [...effects, execute] };
}

/** The engine answered for the block that was asked for. */
function answered(
  config: DerivationConfig,
  state: DerivationState,
  { asked, batch, ...rest }: Walk & { asked: NextBlock },
  answer: Extract<DerivationInput, { kind: "executed" | "refused" }>,
): Step {
  const failed = failure(answer, batch);
  if (batch === undefined) {
    if (answer.kind === "refused" || failed !== undefined) throw impossible(asked.attributes);
    const position = asked.after(answer.hash);
    const derived = { kind: "derived", block: { ...position.tip, dropped: answer.dropped }, l1: rest.l1 } as const;
    return proceed(config, state, { ...rest, position }, [derived]);
  }
  if (answer.kind === "refused" || failed !== undefined) {
    const reason = answer.kind === "refused" ? "transaction" : (failed ?? "hash");
    const ignored = { kind: "ignored", l1Number: rest.l1.number, payload: rest.next - 1, reason } as const;
    return proceed(config, state, { ...rest, position: spend(config, batch) }, [
      { kind: "rollback", number: batch.start.tip.number },
      ignored,
    ]);
  }
  const position = asked.after(answer.hash);
  const done = [...batch.done, { ...position.tip, dropped: answer.dropped }];
  if (batch.left.length > 0) return proceed(config, state, { ...rest, position, batch: { ...batch, done } }, []);
  const derived = done.map((block) => ({ kind: "derived", block, l1: rest.l1 }) as const);
  return proceed(config, state, { ...rest, position }, derived);
}

/** What is wrong with an executed block. */
function failure(
  answer: Extract<DerivationInput, { kind: "executed" | "refused" }>,
  batch: BatchRun | undefined,
): "nonce" | "hash" | undefined {
  if (answer.kind === "refused") return undefined;
  if (!answer.nonceIsRight) return "nonce";
  return batch !== undefined && batch.left.length === 0 && answer.hash !== batch.header.lastHash ? "hash" : undefined;
}

/** As before the batch that failed; one that the sequencer signed as a whole is not executed again. */
function spend({ rollupId }: DerivationConfig, { header, start }: BatchRun): Position {
  if (header.kind === 0) return start;
  const spent = { digest: signedDigest(header, rollupId), lastNumber: header.lastNumber };
  return { ...start, spent: [...start.spent, spent] };
}

function unwind(state: DerivationState, l1Number: bigint): Step {
  const newest = newestCheckpoint(state);
  const reached = state.walk?.l1.number ?? newest.l1.number;
  if (l1Number >= reached) return { state, effects: state.walk === undefined ? [wantAfter(newest.l1)] : [] };
  const target = checkpointAt(state, l1Number);
  if (target === undefined)
    throw discontinued(l1Number, `what was derived at block ${state.checkpoints.at(0)?.l1.number} is the oldest that is kept`);
  const checkpoints = state.checkpoints.take(Number(l1Number - (state.checkpoints.at(0)?.l1.number ?? 0n)) + 1);
  const { number } = target.position.tip;
  const engine = (state.walk?.position ?? newest.position).tip.number + (state.walk?.asked === undefined ? 0n : 1n);
  const rollback = engine > number ? [{ kind: "rollback", number } as const] : [];
  return { state: { ...state, checkpoints, walk: undefined }, effects: [...rollback, wantAfter(target.l1)] };
}

/** Forgets what was derived before the finalized L1 block. */
function prune(state: DerivationState): DerivationState {
  const { checkpoints, finalized } = state;
  const before = Number(finalized - (checkpoints.at(0)?.l1.number ?? 0n));
  return { ...state, checkpoints: checkpoints.drop(Math.min(before, checkpoints.size - 1)) };
}

function later(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}

function wantAfter({ number, hash }: L1Id): DerivationEffect {
  return { kind: "wantL1Block", number: number + 1n, parentHash: hash };
}

function discontinued(number: bigint, problem: string): ParleyError {
  return new ParleyError("L1_DISCONTINUED", `L1 block ${number}: ${problem}`, {
    fields: { number },
    recovery: "reset",
    hint: "unwind to the newest block that both have; where that is not kept any more, begin anew",
  });
}

function impossible({ number, origin }: BlockAttributes): ParleyError {
  return new ParleyError("BLOCK_INVALID", `Block ${number} of L1 block ${origin.number} alone cannot be executed`, {
    fields: { number, origin },
    hint: "the engine, its genesis or the gas limit is not the rollup's",
  });
}
