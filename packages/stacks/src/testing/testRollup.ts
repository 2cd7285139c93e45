import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Hex, type RollupDeployment, SYSTEM_ADDRESS, SYSTEM_BALANCE } from "@parley/primitives";
import { type Address, keccak256, stringToHex, toHex } from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";

/** Stands where a rollup has its gateway: no calldata → counts slot 0 up, 4 bytes (a selector) → returns slot 0, anything else → reverts. */
export const COUNTER: Address = "0x5061726c65790000000000000000000000000001";
export const COUNTER_CODE: Hex = "0x368015600f576004146018575f5ffd5b5f546001015f55005b5f545f5260205ff3";

export interface TestRollup {
  rollup: RollupDeployment;
  /** path of the genesis file */
  genesisFile: string;
  /** prefunded */
  accounts: readonly [PrivateKeyAccount, PrivateKeyAccount, PrivateKeyAccount];
  sequencerKey: Hex;
  /** Signs a transfer of 1 wei from account `from` to itself unless told otherwise. */
  transaction(request: { from?: 0 | 1 | 2; nonce: number; to?: Address | null; data?: Hex; gas?: bigint; value?: bigint }): Promise<Hex>;
  /** Signs a call of the counter by the system account. */
  system(nonce: number): Promise<Hex>;
  remove(): Promise<void>;
}

/** A small rollup with its genesis in a directory of its own, for tests with a real engine. */
export async function testRollup({
  chainId = 7_001n,
  genesisTimestamp = 1_700_000_000n,
  more = {},
}: {
  chainId?: bigint;
  genesisTimestamp?: bigint;
  more?: Record<string, object>;
} = {}): Promise<TestRollup> {
  const accountAt = (index: number) => privateKeyToAccount(toHex(index, { size: 32 }));
  const accounts = [accountAt(1), accountAt(2), accountAt(3)] as const;
  const sequencerKey = toHex(9, { size: 32 });
  const directory = await mkdtemp(join(tmpdir(), "parley-rollup-"));
  const genesisFile = join(directory, "genesis.json");
  const rollup: RollupDeployment = {
    name: "test",
    rollupId: toHex(chainId, { size: 32 }),
    chainId,
    genesisHash: toHex(1, { size: 32 }),
    genesisFile: "genesis.json",
    blockBeats: 1,
    genesisTimestamp,
    gasLimit: 30_000_000n,
    baseFeePerGas: 1_000_000_000n,
    coinbase: "0x00000000000000000000000000000000000000c0",
    sequencer: privateKeyToAccount(sequencerKey).address.toLowerCase() as Address, // lower-casing keeps the form
    rpcUrl: "http://127.0.0.1:0",
    gateway: COUNTER,
    lightClient: "0x5061726c65790000000000000000000000000002",
    policy: "0x5061726c65790000000000000000000000000003",
    derivation: {
      l1StartNumber: 1n,
      l1StartHash: toHex(2, { size: 32 }),
      portals: "0x00000000000000000000000000000000000000d6",
      sequencingWindow: 600n,
      maxDrift: 600n,
      originStep: 4n,
    },
  };
  const genesis = {
    config: { chainId: Number(chainId) },
    nonce: "0x0",
    timestamp: toHex(genesisTimestamp),
    extraData: "0x",
    gasLimit: toHex(rollup.gasLimit),
    difficulty: "0x0",
    mixHash: toHex(0, { size: 32 }),
    coinbase: rollup.coinbase,
    number: "0x0",
    baseFeePerGas: toHex(rollup.baseFeePerGas),
    alloc: {
      ...Object.fromEntries(accounts.map(({ address }) => [address, { balance: toHex(10n ** 21n) }])),
      [SYSTEM_ADDRESS]: { balance: toHex(SYSTEM_BALANCE) },
      ...more,
      [COUNTER]: { balance: "0x0", code: COUNTER_CODE, storage: { [toHex(0, { size: 32 })]: toHex(1, { size: 32 }) } },
    },
  };
  await writeFile(genesisFile, JSON.stringify(genesis));
  return {
    rollup,
    genesisFile,
    accounts,
    sequencerKey,
    transaction({ from = 0, nonce, to = accounts[from].address, data, gas = 100_000n, value = 1n }) {
      const fees = { maxFeePerGas: 2_000_000_000n, maxPriorityFeePerGas: 1n };
      const common = {
        type: "eip1559" as const,
        chainId: Number(chainId),
        nonce,
        gas,
        value,
        ...fees,
        ...(data === undefined ? {} : { data }),
      };
      return accounts[from].signTransaction(to === null ? common : { ...common, to });
    },
    system: (nonce) =>
      privateKeyToAccount(keccak256(stringToHex("parley/v0/system"))).signTransaction({
        type: "eip1559",
        chainId: Number(chainId),
        nonce,
        gas: 100_000n,
        to: COUNTER,
        maxFeePerGas: rollup.baseFeePerGas,
        maxPriorityFeePerGas: 0n,
      }),
    remove: () => rm(directory, { recursive: true }),
  };
}
