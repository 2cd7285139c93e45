/** The libraries about stacks (contracts/test/utils/AttachedHarness.sol) on an anvil of their own, asked by `eth_call`. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errorsAbi } from "@parley/contracts-abi";
import { canonicalProof } from "@parley/sdk";
import { startAnvil } from "@parley/stacks";
import {
  type Abi,
  BaseError,
  ContractFunctionRevertedError,
  createTestClient,
  type Hex,
  http,
  keccak256,
  publicActions,
  walletActions,
} from "viem";

const root = join(import.meta.dirname, "../..");

export interface Harness {
  /** What the contract returned. @throws viem's errors where it reverts */
  ask<Answer>(name: string, ...args: readonly unknown[]): Promise<Answer>;
  /** The name of the custom error that it reverted with, and its arguments. @throws Error where it did not revert */
  refusal(name: string, ...args: readonly unknown[]): Promise<string>;
  stop(): Promise<void>;
}

/** As StateProof.Header. */
export interface Header {
  blockHash: Hex;
  parentHash: Hex;
  stateRoot: Hex;
  receiptsRoot: Hex;
  number: bigint;
  timestamp: bigint;
}

/** As AccountSlots.Proof. */
export interface SlotsProof {
  accountProof: Hex[];
  slotProofs: Hex[][];
}

const ZERO: Hex = `0x${"00".repeat(32)}`;

/** An L1 state of which no header was recorded: its time is 0, so that nothing in it is old enough for anything. */
export function bareState(stateRoot: Hex): Header {
  return { blockHash: ZERO, parentHash: ZERO, stateRoot, receiptsRoot: ZERO, number: 0n, timestamp: 0n };
}

/** Proofs as nodes give them, in the form that the contracts take: the first node of each tells its root. */
export function slotsProof(accountProof: readonly Hex[], ...slotProofs: readonly (readonly Hex[])[]): SlotsProof {
  const canonical = (proof: readonly Hex[]) => canonicalProof(keccak256(proof[0] ?? "0x"), proof);
  return { accountProof: canonical(accountProof), slotProofs: slotProofs.map(canonical) };
}

function compile(): { abi: Abi; bytecode: Hex } {
  const out = mkdtempSync(join(tmpdir(), "parley-harness-"));
  try {
    const paths = ["--out", join(out, "artifacts"), "--cache-path", join(out, "cache")];
    const args = ["forge", "build", "contracts/test/utils/AttachedHarness.sol", ...paths];
    const { stdout, stderr } = spawnSync("npx", args, { cwd: root, encoding: "utf8" });
    const artifact = join(out, "artifacts/AttachedHarness.sol/AttachedHarness.json");
    if (!existsSync(artifact)) throw new Error(`forge build failed\n${stdout}${stderr}`);
    const { abi, bytecode } = JSON.parse(readFileSync(artifact, "utf8"));
    // Of errors that a library of a library throws its own ABI knows nothing.
    return { abi: [...abi, ...errorsAbi], bytecode: bytecode.object };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

export async function startHarness(): Promise<Harness> {
  const { abi, bytecode } = compile();
  const anvil = await startAnvil({ args: ["--hardfork", "osaka", "--gas-limit", "1000000000"] });
  const client = createTestClient({ mode: "anvil", transport: http(anvil.rpcUrl) })
    .extend(publicActions)
    .extend(walletActions);
  const [account] = await client.getAddresses();
  if (account === undefined) throw new Error("anvil has no account");
  const hash = await client.deployContract({ abi, bytecode, account, chain: null });
  const { contractAddress } = await client.waitForTransactionReceipt({ hash, pollingInterval: 50 });
  if (contractAddress === null || contractAddress === undefined) throw new Error("the harness was not created");
  const call = (functionName: string, args: readonly unknown[]) =>
    client.readContract({ address: contractAddress, abi, functionName, args });
  return {
    ask: async <Answer>(name: string, ...args: readonly unknown[]) => (await call(name, args)) as Answer, // as the caller says that the ABI has it
    refusal: async (name, ...args) => {
      try {
        await call(name, args);
      } catch (error) {
        const reverted = error instanceof BaseError ? error.walk((cause) => cause instanceof ContractFunctionRevertedError) : null;
        if (!(reverted instanceof ContractFunctionRevertedError) || reverted.data === undefined) throw error;
        const { errorName, args: values = [] } = reverted.data;
        return `${errorName}(${values.map((value) => (typeof value === "string" ? value.slice(0, 18) : String(value))).join(", ")})`;
      }
      throw new Error(`${name} took what it has to refuse`);
    },
    stop: async () => void (await anvil.process.stop()),
  };
}
