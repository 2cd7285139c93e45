import { derivationConfigOf } from "@parley/derivation";
import { ParleyError, type RollupDeployment } from "@parley/primitives";
import { type Clock, createMetrics, type Logger, type Store } from "@parley/runtime";
import type { L1Reader } from "@parley/sdk";
import type { Engine } from "@parley/stacks";
import { type DerivationListener, DerivationLoop, type DerivationReport, type DerivationTarget, type Progress } from "./DerivationLoop.ts";
import { DerivedChain } from "./DerivedChain.ts";
import { EngineRpc } from "./EngineRpc.ts";
import { requireChain } from "./L1Follower.ts";
import { rpcMethods } from "./rpcMethods.ts";
import type { SafeChainOptions } from "./SafeChain.ts";
import { SafeIndex } from "./SafeIndex.ts";
import { SealGate } from "./SealGate.ts";
import { serveRpc } from "./serveRpc.ts";

export interface DeriveRollupOptions {
  rollup: RollupDeployment;
  /** of the rollup's L1 */
  l1ChainId: bigint;
  l1: Pick<L1Reader, "chainId" | "newest" | "finalized" | "hashAt" | "at">;
  /** of an L1 that is a rollup, as `SafeChain` takes it; needed by those only whose L1 is what is served here */
  l1BlockOf?: SafeChainOptions["l1BlockOf"];
  /** a fresh one, not started */
  createEngine: () => Engine;
  /** empty; needs not survive anything */
  store: Store;
  listener?: DerivationListener;
  /** go on with what the L1 brings, asked for as often; without it, derivation ends at the block that is the newest when it begins */
  followMs?: number | undefined;
  clock: Clock;
  logger: Logger;
  /** where JSON-RPC is served of what is derived, for readers; port 0: any free one */
  serve?: { host: string; port: number; onServing: (url: string) => void } | undefined;
  signal: AbortSignal;
}

/**
 * Derives a rollup from its L1, from the genesis on, on an engine of its own (specs/derivation.md).
 * @throws ParleyError CONFIG_INVALID when it is another L1; as `DerivationLoop.run`; as `Engine`
 */
export async function deriveRollup(options: DeriveRollupOptions): Promise<DerivationReport> {
  requireChain(await options.l1.chainId(), options.l1ChainId);
  const target = await DerivedChain.start(options);
  const index = new SafeIndex(options.l1BlockOf);
  const shown = new ShownChain(target, index, options.listener);
  const server = options.serve && (await serveDerived(target, { gate: shown.gate, index }, options.serve, options));
  try {
    const config = derivationConfigOf(options.rollup, target.genesisHash);
    return await DerivationLoop.run({ ...options, target: shown, listener: shown.listener, config });
  } finally {
    shown.open();
    await server?.stop();
    await target.stop();
  }
}

/** Shows readers whole L1 blocks only: within one, what is executed may come to nothing. */
class ShownChain implements DerivationTarget {
  readonly gate = new SealGate();
  readonly listener: DerivationListener;
  readonly #target: DerivationTarget;
  #open: (() => void) | undefined;

  constructor(target: DerivationTarget, index: SafeIndex, listener: DerivationListener | undefined) {
    this.#target = target;
    const onProgress = async (progress: Progress) => {
      index.add(progress.tip, progress.l1);
      this.open();
      await listener?.onProgress?.(progress);
    };
    this.listener = {
      onDerived: (block, l1) => listener?.onDerived?.(block, l1),
      onIgnored: (ignored) => listener?.onIgnored?.(ignored),
      onRollback: (number) => {
        index.rollBack(number);
        return listener?.onRollback?.(number);
      },
      onFinalized: (checkpoint) => {
        index.finalize(checkpoint.position.tip);
        return listener?.onFinalized?.(checkpoint);
      },
      onCaughtUp: () => listener?.onCaughtUp?.(),
      onProgress,
    };
  }

  execute(...given: Parameters<DerivationTarget["execute"]>): ReturnType<DerivationTarget["execute"]> {
    this.#open ??= this.gate.shut();
    return this.#target.execute(...given);
  }

  rollbackTo(number: bigint): Promise<void> {
    this.#open ??= this.gate.shut();
    return this.#target.rollbackTo(number);
  }

  open(): void {
    this.#open?.();
    this.#open = undefined;
  }
}

/** Anybody's node: what the L1 says of the rollup, whoever its sequencer is. */
async function serveDerived(
  chain: DerivedChain,
  { gate, index }: { gate: SealGate; index: SafeIndex },
  { host, port, onServing }: NonNullable<DeriveRollupOptions["serve"]>,
  { rollup, logger }: DeriveRollupOptions,
): Promise<{ stop(): Promise<void> }> {
  const rpc = new EngineRpc(chain);
  const submit = async () => {
    throw new ParleyError(
      "TRANSACTION_REFUSED",
      `this node derives ${rollup.name} from its L1 and takes no transactions: give them to its sequencer, or force them through its portal on the L1`,
    );
  };
  const methods = rpcMethods({ engine: { submit }, rpc, derived: index });
  const server = await serveRpc({ host, port, methods, gate, pages: {}, logger, metrics: createMetrics() }).catch(
    async (error: unknown) => {
      await chain.stop();
      throw error;
    },
  );
  onServing(server.url);
  return {
    async stop() {
      await server.stop();
      rpc.close();
    },
  };
}
