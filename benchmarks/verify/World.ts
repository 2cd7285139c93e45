import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { policyAbi } from "@parley/contracts-abi";
import { systemTransaction } from "@parley/derivation";
import { testAccount, testOperators } from "@parley/devnet";
import { buildGenesis } from "@parley/devnet/buildGenesis";
import { type Address, GATEWAY_ADDRESS, type Hex, type OperatorTable, POLICY_ADDRESS, sharesRoot } from "@parley/primitives";
import { silentLogger } from "@parley/runtime";
import { AnvilEngine, type ExecutedBlock } from "@parley/stacks";
import { encodeFunctionData, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { BASE_FEE, CHAIN_ID, HASHER, HASHER_CODE, PEER_CHAIN_ID, SENDER_ADDRESSES, WRITER, WRITER_CODE } from "./loads.ts";

const NOBODY: Address = "0x0000000000000000000000000000000000000001";
const GENESIS_TIME = 1_800_000_000n;
export const GAS_LIMIT = 30_000_000n;
const PEER_ID = toHex(2, { size: 32 });

/** A rollup with the contracts of a real genesis, engines of which a benchmark starts. */
export class World {
  readonly #directory: string;
  readonly #engines: AnvilEngine[] = [];

  private constructor(directory: string) {
    this.#directory = directory;
  }

  static async create(): Promise<World> {
    const [operator] = testOperators(1);
    if (operator === undefined) throw new Error("one was asked for");
    const table: OperatorTable = {
      ...{ l1ChainId: 31_337n, avs: NOBODY, operatorSetId: 1, scheme: 1, epoch: 1, snapshotTime: GENESIS_TIME, validFrom: GENESIS_TIME },
      validUntil: GENESIS_TIME + 518_400n,
      sharesRoot: sharesRoot([]),
      operators: [{ operator: operator.address, weight: 1n, publicKey: operator.publicKey }],
    };
    const governance = testAccount("governance").address;
    const genesis = await buildGenesis({
      inputs: {
        ...{ chainId: CHAIN_ID, timestamp: GENESIS_TIME, gasLimit: GAS_LIMIT, baseFeePerGas: BASE_FEE, coinbase: NOBODY },
        ...{ sequencer: NOBODY, governance },
      },
      table,
      derivation: {
        ...{ l1StartNumber: 1n, l1StartHash: toHex(1, { size: 32 }), portals: NOBODY },
        ...{ sequencingWindow: 600n, maxDrift: 600n, originStep: 4n },
      },
      prefunded: [governance, ...SENDER_ADDRESSES].map((address) => ({ address, balanceWei: 10n ** 24n })),
      rules: { deallocationDelay: 1_209_600n, evidenceWindow: 604_800n, margin: 86_400n, loosenDelay: 1n, maxFutureDrift: 30n },
    });
    const contracts = { [HASHER]: { balance: "0x0", code: HASHER_CODE }, [WRITER]: { balance: "0x0", code: WRITER_CODE } };
    const directory = await mkdtemp(join(tmpdir(), "parley-verify-"));
    const file = { ...genesis.file, alloc: { ...genesis.file.alloc, ...contracts } };
    await writeFile(join(directory, "genesis.json"), JSON.stringify(file));
    return new World(directory);
  }

  /** A fresh engine at the genesis, not started. */
  createEngine({ keepsHistory = true } = {}): AnvilEngine {
    const rollup = { chainId: CHAIN_ID, genesisTimestamp: GENESIS_TIME, gasLimit: GAS_LIMIT, baseFeePerGas: BASE_FEE };
    const engine = new AnvilEngine({
      rollup: { ...rollup, coinbase: NOBODY, gateway: GATEWAY_ADDRESS },
      genesisFile: join(this.#directory, "genesis.json"),
      keepsHistory,
      logger: silentLogger,
    });
    this.#engines.push(engine);
    return engine;
  }

  /** A fresh engine on block 2, in which its policy began to hear the other rollup. */
  async engine(): Promise<AnvilEngine> {
    const engine = this.createEngine();
    await engine.start();
    const governance = privateKeyToAccount(testAccount("governance").secretKey);
    const terms = { quorumBps: 0, minFinality: 1, maxHeadAge: 3_600, maxMessagesPerWindow: 1_000_000, minStake: 0n };
    const peer = { chainId: PEER_CHAIN_ID, gateway: GATEWAY_ADDRESS, ...terms };
    const calls = [
      encodeFunctionData({ abi: policyAbi, functionName: "proposePeer", args: [PEER_ID, peer] }),
      encodeFunctionData({ abi: policyAbi, functionName: "applyPeer", args: [PEER_ID] }),
    ];
    for (const [nonce, data] of calls.entries()) {
      const fees = { maxFeePerGas: BASE_FEE, maxPriorityFeePerGas: 0n };
      const call = { type: "eip1559", chainId: Number(CHAIN_ID), nonce, gas: 500_000n, to: POLICY_ADDRESS, data, ...fees } as const;
      await verify(engine, attributesOf(BigInt(nonce + 1)), [await governance.signTransaction(call)]);
    }
    return engine;
  }

  async remove(): Promise<void> {
    await Promise.all(this.#engines.map((engine) => engine.stop()));
    await rm(this.#directory, { recursive: true, force: true });
  }
}

interface Attributes {
  number: bigint;
  timestamp: bigint;
  baseFeePerGas: bigint;
  system: Hex;
}

/** Of a block two seconds after its parent, which brings nothing from the L1. */
export function attributesOf(number: bigint): Attributes {
  const system = systemTransaction({ chainId: CHAIN_ID, baseFeePerGas: BASE_FEE, number, blocks: [], messages: [] });
  return { number, timestamp: GENESIS_TIME + 2n * number, baseFeePerGas: BASE_FEE, system };
}

/** As an operator does: the transactions are given to the engine, and a block is made of exactly these. */
export function verify(engine: AnvilEngine, attributes: Attributes, transactions: readonly Hex[]): Promise<ExecutedBlock> {
  return engine.execute({ ...attributes, forced: [], transactions });
}

const ticksPerSecond = () => Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** Seconds of processor time that this process and these engines took so far; Linux counts them in hundredths. */
export function cpuSeconds(engines: readonly AnvilEngine[]): number {
  const { user, system } = process.cpuUsage();
  const ticks = engines.reduce((sum, { pid }) => {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return sum + Number(fields[11]) + Number(fields[12]);
  }, 0);
  return (user + system) / 1e6 + ticks / ticksPerSecond();
}
