// `npm run bench -- verify`: gas per second that a verifying engine executes, the feeding of the transactions included, against what sealing the same blocks takes, on this machine. Other processes take
// time from a clock, so processor time stands beside it, and what counts is the ratio of two figures of one run.
import { loadavg } from "node:os";
import { type AnvilEngine, JsonRpc } from "@parley/stacks";
import type { Hex } from "viem";
import { LOADS, type Load, signed } from "./loads.ts";
import { attributesOf, cpuSeconds, GAS_LIMIT, verify, World } from "./World.ts";

/** Of each load; the first are not counted. */
const BLOCKS = 8;
const WARM_UP = 2;
/** Rollups of one operator. */
const ROLLUPS = 8;
const FIRST = 3;

interface Row {
  load: string;
  /** in a block */
  transactions: number;
  mgasPerBlock: number;
  /** by the clock: the pool's admission and the making of the block; that alone; an operator's execution */
  sealMgasPerS: number;
  buildMgasPerS: number;
  verifyMgasPerS: number;
  /** of seal */
  ratio: number;
  /** of a second of one processor, engine and client together */
  verifyMgasPerCpuS: number;
  /** milliseconds of a block while it is verified, by the clock */
  parts: Readonly<Record<string, number>>;
}

interface MadeBlock {
  number: bigint;
  hash: Hex;
  gasUsed: bigint;
  chosen: readonly Hex[];
}

export async function run({ log }: { log: (line: string) => void }) {
  const world = await World.create();
  const loadBefore = loadavg()[0] ?? 0;
  try {
    const rows: Row[] = [];
    for (const load of Object.keys(LOADS) as Load[]) {
      log(load);
      rows.push(await measure(world, load));
    }
    log(`${ROLLUPS} rollups`);
    const operator = await measureOperator(world);
    return {
      title: "What a verifying engine executes",
      on: `anvil, blocks of at most ${Number(GAS_LIMIT) / 1e6} Mgas, load of the machine ${round(loadBefore)} to ${round(loadavg()[0] ?? 0)}`,
      columns: [
        ...["load", "transactions", "mgasPerBlock", "sealMgasPerS", "buildMgasPerS", "verifyMgasPerS", "ratio", "verifyMgasPerCpuS"],
        "parts",
      ],
      rows,
      operator,
    };
  } finally {
    await world.remove();
  }
}

async function measure(world: World, load: Load): Promise<Row> {
  const sealing = await world.engine();
  const made = await seal(sealing, load);
  await sealing.stop();

  const verifying = await world.engine();
  const watch = new Stopwatch();
  let [cpu, wall] = [0, 0];
  for (const [i, block] of made.blocks.entries()) {
    if (i === WARM_UP) {
      watch.reset();
      [cpu, wall] = [cpuSeconds([verifying]), performance.now()];
    }
    await verifySame(verifying, block);
  }
  const wallMs = performance.now() - wall;
  const cpuS = cpuSeconds([verifying]) - cpu;
  watch.stop();
  await verifying.stop();

  const counted = made.blocks.slice(WARM_UP);
  const mgas = mgasOf(counted);
  const rate = (ms: number) => round(mgas / (ms / 1_000));
  const parts = Object.fromEntries([...watch.ms].map(([part, ms]) => [part, round(ms / counted.length)]));
  const inEngine = [...watch.ms.values()].reduce((sum, ms) => sum + ms, 0);
  return {
    load,
    transactions: LOADS[load].perBlock,
    mgasPerBlock: round(mgas / counted.length),
    sealMgasPerS: rate(made.sealMs),
    buildMgasPerS: rate(made.buildMs),
    verifyMgasPerS: rate(wallMs),
    ratio: Math.round((made.sealMs / wallMs) * 100) / 100,
    verifyMgasPerCpuS: round(mgas / cpuS),
    parts: { ...parts, client: round((wallMs - inEngine) / counted.length) },
  };
}

/** As a sequencer does: each transaction comes by itself, and the block is made of what is in the pool. */
async function seal(engine: AnvilEngine, load: Load): Promise<{ blocks: MadeBlock[]; sealMs: number; buildMs: number }> {
  const { perBlock } = LOADS[load];
  const nonces: number[] = [];
  const blocks: MadeBlock[] = [];
  let [sealMs, buildMs] = [0, 0];
  for (let i = 0; i < BLOCKS; i++) {
    const chosen = await signed(load, { from: i * perBlock, count: perBlock, nonces });
    const startMs = performance.now();
    for (let from = 0; from < chosen.length; from += 25) await Promise.all(chosen.slice(from, from + 25).map((raw) => engine.submit(raw)));
    const submittedMs = performance.now();
    const block = await engine.build(attributesOf(BigInt(FIRST + i)));
    const endMs = performance.now();
    if (block.transactions.length !== perBlock + 1)
      throw new Error(`${load}: ${block.transactions.length - 1} of ${perBlock} were included`);
    blocks.push({ ...block, chosen: block.transactions.slice(1) });
    if (i < WARM_UP) continue;
    sealMs += endMs - startMs;
    buildMs += endMs - submittedMs;
  }
  return { blocks, sealMs, buildMs };
}

async function verifySame(engine: AnvilEngine, { number, hash, chosen }: MadeBlock): Promise<void> {
  const executed = await verify(engine, attributesOf(number), chosen);
  if (executed.hash !== hash) throw new Error(`block ${number} came out as ${executed.hash}, sealed was ${hash}`);
}

/** An operator's engines, one for each rollup, side by side: what each of them gets done in a second when all have blocks waiting. */
async function measureOperator(world: World) {
  const load: Load = "messages to another rollup";
  const sealing = await world.engine();
  const { blocks } = await seal(sealing, load);
  await sealing.stop();
  const engines = await Promise.all(Array.from({ length: ROLLUPS }, () => world.engine()));
  const all = async (some: readonly MadeBlock[]) => {
    await Promise.all(
      engines.map(async (engine) => {
        for (const block of some) await verifySame(engine, block);
      }),
    );
  };
  await all(blocks.slice(0, WARM_UP));
  const counted = blocks.slice(WARM_UP);
  const [startMs, cpu] = [performance.now(), cpuSeconds(engines)];
  await all(counted);
  const seconds = (performance.now() - startMs) / 1_000;
  const cpuS = cpuSeconds(engines) - cpu;
  const mgas = mgasOf(counted) * ROLLUPS;
  await Promise.all(engines.map((engine) => engine.stop()));
  return {
    load,
    rollups: ROLLUPS,
    mgasPerS: round(mgas / seconds),
    mgasPerSAndRollup: round(mgas / seconds / ROLLUPS),
    messagesPerSAndRollup: round((counted.length * LOADS[load].perBlock) / seconds),
    processors: round(cpuS / seconds),
  };
}

/** By the kind of call, milliseconds in which an engine was asked something and had not answered. */
class Stopwatch {
  readonly ms = new Map<string, number>();
  readonly #send = JsonRpc.prototype.send;
  readonly #sendBatch = JsonRpc.prototype.sendBatch;

  constructor() {
    const [watch, send, sendBatch] = [this, this.#send, this.#sendBatch];
    JsonRpc.prototype.send = function (call) {
      return watch.#timed(call.method, () => send.call(this, call));
    };
    JsonRpc.prototype.sendBatch = function (calls) {
      return watch.#timed(calls[0]?.method ?? "", () => sendBatch.call(this, calls));
    };
  }

  reset(): void {
    this.ms.clear();
  }

  stop(): void {
    JsonRpc.prototype.send = this.#send;
    JsonRpc.prototype.sendBatch = this.#sendBatch;
  }

  async #timed<T>(method: string, work: () => Promise<T>): Promise<T> {
    const part = PARTS[method] ?? "other calls";
    const startMs = performance.now();
    const result = await work();
    this.ms.set(part, (this.ms.get(part) ?? 0) + performance.now() - startMs);
    return result;
  }
}

const PARTS: Readonly<Record<string, string>> = {
  eth_sendRawTransaction: "feeding",
  evm_mine: "executing",
  eth_getBlockByNumber: "reading back",
};

function mgasOf(blocks: readonly MadeBlock[]): number {
  return Number(blocks.reduce((sum, { gasUsed }) => sum + gasUsed, 0n)) / 1e6;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
