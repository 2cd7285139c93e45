import type { TracedBlock } from "@parley/primitives";
import { createMetrics, type Logger, memoryStore, SimulatedClock } from "@parley/runtime";
import { keccak256, stringToHex } from "viem";
import { expect, it } from "vitest";
import { OPERATOR_METRICS_HELP } from "../metricsHelp.ts";
import { Tracer } from "./Tracer.ts";
import { TraceStore } from "./TraceStore.ts";
import type { NodeCall } from "./traceBlock.ts";

const hash = (text: string) => keccak256(stringToHex(text));
const grid = { beatZeroMs: 0, beatMs: 1_000 };
const block = (number: number): TracedBlock => ({ rollupId: hash("rollup"), number: BigInt(number), blockHash: hash(`block ${number}`) });

/** A node whose blocks have one transaction each. */
function node() {
  const asked: string[] = [];
  const state = { broken: false, replaced: false };
  const call: NodeCall = async (method, params) => {
    if (state.broken) throw new Error("the method debug_traceTransaction does not exist");
    const [what] = params;
    if (method === "eth_getBlockByHash") return { transactions: [what] };
    if (method === "eth_getTransactionByHash") return { blockHash: state.replaced ? hash("another") : what };
    asked.push(String(what));
    return { [`0x${"aa".repeat(20)}`]: { balance: "0x1" } };
  };
  return { call, asked, state };
}

function setUp({ mostWaiting = 48 }: { mostWaiting?: number } = {}) {
  const clock = new SimulatedClock(10_000);
  const traces = new TraceStore(memoryStore());
  const logged: string[] = [];
  const hear = (event: string) => void logged.push(event);
  const logger: Logger = { debug: hear, info: hear, warn: hear, error: hear, child: () => logger };
  const metrics = createMetrics({ help: OPERATOR_METRICS_HELP });
  const chain = node();
  const tracer = new Tracer({ name: "alfa", call: chain.call, mostWaiting, traces, grid, clock, logger, metrics });
  const lost = () => Number(/operator_untraced_blocks_total\{rollup="alfa"\} (\d+)/.exec(metrics.render())?.[1] ?? 0);
  return { clock, traces, logged, chain, tracer, lost };
}

it("traces in the second half of a beat, each block once, in order", async () => {
  const { clock, traces, chain, tracer } = setUp();
  tracer.add(block(1));
  tracer.add(block(2));
  await clock.advanceTo(10_499);
  expect(chain.asked).toEqual([]);
  await clock.advanceTo(10_600);
  expect(chain.asked).toEqual([block(1).blockHash, block(2).blockHash]);
  tracer.add(block(1));
  await clock.advanceTo(12_000);
  expect([chain.asked.length, await traces.has(block(1)), await traces.has(block(3))]).toEqual([2, true, false]);
});

it("waits for nothing where blocks pile up, and gives up the oldest where there are more than the node has states of", async () => {
  const { clock, traces, tracer, lost, logged } = setUp({ mostWaiting: 20 });
  for (let i = 1; i <= 25; i++) tracer.add(block(i));
  expect([tracer.waiting <= 20, lost()]).toEqual([true, 5]);
  expect(logged).toContain("block_untraced");
  await clock.advanceTo(10_001);
  expect([await traces.has(block(5)), await traces.has(block(6))]).toEqual([false, true]);
});

it("tries again where a node is away for a moment; one without a tracer is told of, counted, and holds up nothing", async () => {
  const { clock, traces, chain, tracer, lost, logged } = setUp();
  chain.state.broken = true;
  tracer.add(block(1));
  await clock.advanceTo(10_700);
  chain.state.broken = false;
  await clock.advanceTo(12_000);
  expect([await traces.has(block(1)), lost()]).toEqual([true, 0]);
  chain.state.broken = true;
  tracer.add(block(2));
  await clock.advanceTo(20_000);
  expect([lost(), logged.filter((event) => event === "block_untraced").length, tracer.waiting]).toEqual([1, 1, 0]);
  chain.state.broken = false;
  tracer.add(block(3));
  await clock.advanceTo(21_000);
  expect(await traces.has(block(3))).toBe(true);
  expect(logged).toContain("block_untraced_over");
});

it("keeps nothing of a transaction that was moved to another block, where it found another state", async () => {
  const { clock, traces, chain, tracer, lost } = setUp();
  chain.state.replaced = true;
  tracer.add(block(1));
  await clock.advanceTo(11_000);
  expect([await traces.has(block(1)), lost()]).toEqual([false, 1]);
});

it("stops at once, with what waits left alone", async () => {
  const { clock, chain, tracer } = setUp();
  tracer.add(block(1));
  await tracer.stop();
  tracer.add(block(2));
  await clock.advanceTo(20_000);
  expect(chain.asked).toEqual([]);
});
