/**
 * Chaos 9: the L1 asks a hundred times as much for a while; its pool forgets everything; somebody else uses the batcher's and the relayer's accounts, so that nonces are taken and transactions replaced. Expected: batches get to the
 * L1 afterwards, so that `safe` heads go on, and everything that was sent arrives once.
 */
import { readNetwork, testAccount, until } from "@parley/devnet";
import type { Hex } from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ChaosNetwork } from "./ChaosNetwork.ts";

const GWEI = 10n ** 9n;
/** More than what the sequencers of a local network may pay for a unit of gas, 200. */
const SPIKE_WEI = 500n * GWEI;
const SPIKE_BLOCKS = 12;

let network: ChaosNetwork;
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 1 });
});
afterEach((context) => network.stop(context));

/** A transaction to itself from somebody else's account, in place of whatever waits under the nonce. A refusal is no failure: it was too late. */
async function intrude(options: { rpcUrl: string; secretKey: Hex; maxFeePerGas: bigint; ahead?: number }): Promise<boolean> {
  const { rpcUrl, secretKey, maxFeePerGas, ahead = 0 } = options;
  const client = chainClient(rpcUrl, { retries: 0 });
  const account = privateKeyToAccount(secretKey);
  const nonce = (await client.getTransactionCount({ address: account.address, blockTag: "latest" })) + ahead;
  const chainId = await client.getChainId();
  const common = { type: "eip1559", chainId, nonce, to: account.address, gas: 21_000n } as const;
  const raw = await account.signTransaction({ ...common, maxFeePerGas, maxPriorityFeePerGas: maxFeePerGas });
  return client.request({ method: "eth_sendRawTransaction", params: [raw] }).then(
    () => true,
    () => false,
  );
}

it("fees, a forgetful pool and strangers in one's own account cost time, and nothing else", { timeout: 600_000 }, async () => {
  const { l1, rollups } = network.file;
  const client = chainClient(l1.rpcUrl);
  const request = (method: string, params: readonly unknown[]) =>
    client.request<{ Parameters: readonly unknown[]; ReturnType: unknown }>({ method, params });
  const safe = async () => (await readNetwork(network.file)).rollups.map(({ safeHeight }) => safeHeight ?? 0n);
  const grown = async (what: string) => {
    const tops = await Promise.all(rollups.map(({ rpcUrl }) => chainClient(rpcUrl).getBlockNumber()));
    await until({ what, clock, pollMs: 500 }, async () =>
      (await safe()).every((height, i) => height >= (tops[i] ?? 0n)) ? true : undefined,
    );
  };
  network.traffic.start();
  await grown("Safe heads");

  // Blocks of the L1 by hand, so that each of them is dear.
  await request("evm_setIntervalMining", [0]);
  for (let i = 0; i < SPIKE_BLOCKS; i += 1) {
    await request("anvil_setNextBlockBaseFeePerGas", [toHex(SPIKE_WEI)]);
    await request("evm_mine", []);
    await clock.sleep(1_000);
  }
  await request("anvil_dropAllTransactions", []);
  await request("anvil_setNextBlockBaseFeePerGas", [toHex(GWEI)]);
  await request("evm_setIntervalMining", [1]);
  await grown("Safe heads after the spike");

  let intrusions = 0;
  for (let i = 0; i < 12; i += 1) {
    const batcher = testAccount(`batcher ${rollups[i % rollups.length]?.name}`);
    if (await intrude({ rpcUrl: l1.rpcUrl, secretKey: batcher.secretKey, maxFeePerGas: 150n * GWEI })) intrusions += 1;
    const destination = rollups[i % rollups.length]?.rpcUrl ?? "";
    // The second one takes a nonce that the relayer has not come to.
    for (const ahead of [0, 1])
      if (await intrude({ rpcUrl: destination, secretKey: testAccount("relayer").secretKey, maxFeePerGas: 10n * GWEI, ahead }))
        intrusions += 1;
    await clock.sleep(500);
  }
  expect(intrusions).toBeGreaterThan(6);
  await grown("Safe heads after intrusions");

  const { faults, sent } = await network.settled();
  expect(faults).toEqual({});
  expect(sent).toBe(network.traffic.count);
});
