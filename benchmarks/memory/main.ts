// `npm run bench -- memory`: what an engine takes of memory, and blocks of disk, as a rollup gets longer: an operator's with all of it kept and with `keepBlocks`, and a sequencer's, which has an archive. Every block has the transaction that every
// block has, and nothing else, so real ones cost more. Figures are of this machine, and of the engine's process as Linux counts it (resident).
import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RollupDeployment } from "@parley/primitives";
import { ChainArchive, type KeptBlocks, OwnChain, UNSEALED } from "@parley/rollup-node";
import { openLevelStore, silentLogger } from "@parley/runtime";
import { type AnvilEngine, BlockStore } from "@parley/stacks";
import { toHex } from "viem";
import { attributesOf, World } from "../verify/World.ts";

const BLOCKS = 20_000n;
const EVERY = 2_000n;
const EXECUTED = 2_048n;
/** How far behind what is final lies. */
const FINAL_LAG = 800n;
const NONE = toHex(0, { size: 32 });

interface Row {
  blocks: number;
  /** MiB */
  engineAll: number;
  engineKept: number;
  engineSequencer: number;
  diskAll: number;
  diskKept: number;
  /** with the archive */
  diskSequencer: number;
}

/** What is kept of a chain. */
interface Kind {
  kept?: KeptBlocks;
  archives?: boolean;
}

interface Sample {
  engine: number;
  disk: number;
}

export async function run({ log }: { log: (line: string) => void }) {
  const world = await World.create();
  try {
    log("everything kept");
    const all = await grow(world, {}, log);
    log(`${EXECUTED} blocks kept`);
    const operator = await grow(world, { kept: { stored: EXECUTED, executed: EXECUTED } }, log);
    log("a sequencer");
    const sequencer = await grow(world, { kept: { executed: EXECUTED }, archives: true }, log);
    const rows: Row[] = all.map(({ engine, disk }, i) => ({
      blocks: Number(EVERY) * (i + 1),
      ...{ engineAll: engine, engineKept: operator[i]?.engine ?? 0, engineSequencer: sequencer[i]?.engine ?? 0 },
      ...{ diskAll: disk, diskKept: operator[i]?.disk ?? 0, diskSequencer: sequencer[i]?.disk ?? 0 },
    }));
    return {
      title: "What a rollup takes of memory and disk, in MiB",
      on: `anvil, one transaction a block, engines replaced after ${EXECUTED} blocks but where all is kept, finality ${FINAL_LAG} blocks behind`,
      columns: ["blocks", "engineAll", "engineKept", "engineSequencer", "diskAll", "diskKept", "diskSequencer"],
      rows,
    };
  } finally {
    await world.remove();
  }
}

async function grow(world: World, { kept, archives = false }: Kind, log: (line: string) => void): Promise<Sample[]> {
  const directory = await mkdtemp(join(tmpdir(), "parley-memory-"));
  const directories = [join(directory, "blocks"), join(directory, "archive")] as const;
  const [store, archived] = [await openLevelStore(directories[0]), await openLevelStore(directories[1])];
  const rollup = { name: "bench", rollupId: toHex(7, { size: 32 }) } as RollupDeployment; // the rest is not asked for
  const chain = new OwnChain({
    archive: archives ? await ChainArchive.open(archived) : undefined,
    ...{ rollup, store, kept, logger: silentLogger, onOverridden: async () => undefined },
    blocks: await BlockStore.open(store, rollup.rollupId),
    createEngine: () => world.createEngine({ keepsHistory: false }),
    onFailure: (error) => {
      throw error;
    },
  });
  const samples: Sample[] = [];
  try {
    await chain.start();
    for (let number = 1n; number <= BLOCKS; number += 1n) {
      await chain.exclusively(async () => {
        const block = await chain.engine.execute({ ...attributesOf(number), forced: [], transactions: [] });
        const origin = { l1OriginNumber: 0n, l1OriginHash: NONE, anchor: NONE, signature: UNSEALED };
        await chain.append({ ...block, rollupId: rollup.rollupId, ...origin });
        if (number % 64n === 0n && number > FINAL_LAG) await chain.prune(number - FINAL_LAG);
      });
      if (number % EVERY !== 0n) continue;
      samples.push({ engine: residentMib(chain.engine as AnvilEngine), disk: diskMib(directories) });
      log(`${number} blocks: ${JSON.stringify(samples.at(-1))}`);
    }
    return samples;
  } finally {
    await chain.stop();
    await store.close();
    await archived.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Of the engine that the chain has. While another one gets ready, at this pace often, there are two. */
function residentMib({ pid }: AnvilEngine): number {
  const status = pid === undefined ? "" : readStatus(pid);
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1_024);
}

function readStatus(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}

function diskMib(directories: readonly string[]): number {
  const files = directories.flatMap((directory) => readdirSync(directory).map((name) => join(directory, name)));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return Math.round((bytes / 2 ** 20) * 10) / 10;
}
