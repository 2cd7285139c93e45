import {
  type DerivationConfig,
  genesisPosition,
  MAX_BLOCK_TRANSACTIONS,
  type NextBlock,
  nextBlock,
  onTipAlone,
  type Position,
  sequencersPart,
  withL1Block,
} from "@parley/derivation";
import { type Hex, LIMITS, type SealedBlock } from "@parley/primitives";
import type { L1Blocks } from "@parley/sdk";

/** What a sealed block has to be, by this operator's own L1. */
export interface ExpectedBlock {
  next: NextBlock;
  /** the part of its transactions that its sequencer chose */
  chosen: readonly Hex[];
  /** the rule that it breaks whatever execution gives, undefined for none */
  brokenRule: "left" | "origin-time" | "system-transaction" | "size" | undefined;
}

/** Where the own chain stands on the L1 (specs/derivation.md §4, §5). */
export class ChainOnL1 {
  readonly #config: DerivationConfig;
  readonly #l1: Pick<L1Blocks, "of" | "between">;
  #position: Position;

  private constructor(config: DerivationConfig, l1: Pick<L1Blocks, "of" | "between">, position: Position) {
    this.#config = config;
    this.#l1 = l1;
    this.#position = position;
  }

  /** Behind own blocks, whose L1 blocks are read again: all, or those behind `from`. @throws ParleyError RPC_FAILED; L1_DISCONTINUED when the L1 gave up a block on which they rest */
  static async open(
    config: DerivationConfig,
    l1: Pick<L1Blocks, "of" | "between">,
    own: AsyncIterable<SealedBlock>,
    from?: Position,
  ): Promise<ChainOnL1> {
    const genesis = async () => genesisPosition(config, (await l1.of(config.params.l1StartHash)).timestamp);
    const chain = new ChainOnL1(config, l1, from === undefined ? await genesis() : onTipAlone(from));
    for await (const block of own) chain.accept(await chain.#next(block), block.hash);
    return chain;
  }

  /** @throws ParleyError as long as the own L1 does not show the block's origin, or shows none that descends from the last one: RPC_FAILED, EVIDENCE_MISSING, L1_DISCONTINUED, … */
  async expect(block: SealedBlock): Promise<ExpectedBlock> {
    const { timestamp: originTime } = await this.#l1.of(block.l1OriginHash);
    const known = await this.#entered(block);
    const next = this.#nextOn(known, block);
    const chosen = sequencersPart(block.transactions, next.attributes);
    const isInTime = block.timestamp >= originTime && block.timestamp <= originTime + this.#config.params.maxDrift;
    // What rests above the last L1 block is no block of the rollup, whatever it holds.
    if (known.leave !== undefined && block.l1OriginNumber > known.leave.last) return { next, chosen: chosen ?? [], brokenRule: "left" };
    if (!isInTime) return { next, chosen: chosen ?? [], brokenRule: "origin-time" };
    if (chosen === undefined) return { next, chosen: [], brokenRule: "system-transaction" };
    return { next, chosen, brokenRule: canBePosted(chosen) ? undefined : "size" };
  }

  /** Goes on from where derivation stands, and behind own blocks above that, up to `to`. @throws ParleyError as `open`; nothing changed then */
  async reset(position: Position, own: AsyncIterable<SealedBlock>, to: bigint): Promise<void> {
    const before = this.#position;
    this.#position = onTipAlone(position);
    try {
      for await (const block of own) {
        if (block.number > to) break;
        this.accept(await this.#next(block), block.hash);
      }
    } catch (error) {
      this.#position = before;
      throw error;
    }
  }

  /** The block was verified, and is the tip now. */
  accept(next: NextBlock, hash: Hex): void {
    this.#position = next.after(hash);
  }

  async #next(block: SealedBlock): Promise<NextBlock> {
    return this.#nextOn(await this.#entered(block), block);
  }

  /** With the L1 up to the block's origin. */
  async #entered({ l1OriginHash }: SealedBlock): Promise<Position> {
    const entered = await this.#l1.between(this.#position.tip.origin, l1OriginHash);
    return entered.reduce((before, block) => withL1Block(before, block, this.#config), this.#position);
  }

  #nextOn(known: Position, { timestamp, l1OriginNumber }: SealedBlock): NextBlock {
    return nextBlock(known, { timestamp, originNumber: l1OriginNumber, transactions: [] }, this.#config);
  }
}

/** Whether a batch can bring this to the L1, so that anybody can have it derived (specs/derivation.md §3). */
function canBePosted(chosen: readonly Hex[]): boolean {
  const bytes = chosen.reduce((sum, raw) => sum + raw.length / 2 - 1, 0);
  return chosen.length <= MAX_BLOCK_TRANSACTIONS && bytes <= LIMITS.chosenBytes;
}
