import { chainClient, pooledTransaction, versionedHashOf } from "@parley/sdk";
import { toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import type { Anvil } from "./Anvil.ts";
import { type TestAccount, testAccount } from "./testKeys.ts";

/** Reading it takes anvil seconds, many of them on a busy machine. */
const TIMEOUT_MS = 300_000;
const GWEI = 10n ** 9n;
/** The commitment of a blob of zeros, and the proof of each of its cells. */
const INFINITY = toHex(0xc0n << 376n, { size: 48 });

/**
 * Gives anvil a transaction with a blob, the first one. To check it anvil reads the KZG setup and answers nobody meanwhile: when a role did this, the others would take their L1 for dead.
 * @throws what the client library throws
 */
export async function takeFirstBlob(l1: Anvil, chainId: bigint, from: TestAccount = testAccount("blob")): Promise<void> {
  await l1.request("anvil_setBalance", [from.address, toHex(10n ** 18n)]);
  const fees = { maxFeePerGas: 100n * GWEI, maxPriorityFeePerGas: GWEI, maxFeePerBlobGas: GWEI };
  const versionedHashes = [versionedHashOf(INFINITY)];
  const call = { chainId: Number(chainId), gas: 21_000n, to: from.address, blobVersionedHashes: versionedHashes };
  const signed = await privateKeyToAccount(from.secretKey).signTransaction({ type: "eip4844", ...call, ...fees });
  const proofs = Array.from({ length: 128 }, () => INFINITY);
  const raw = pooledTransaction(signed, { blobs: [toHex(0, { size: 131_072 })], commitments: [INFINITY], proofs, versionedHashes });
  await chainClient(l1.rpcUrl, { timeoutMs: TIMEOUT_MS, retries: 0 }).sendRawTransaction({ serializedTransaction: raw });
}
