import type { Address, Hex } from "@parley/primitives";
import { type BlobSidecar, pooledTransaction } from "@parley/sdk";
import { hexToBytes, keccak256, type LocalAccount } from "viem";
import type { Fees } from "./batchFees.ts";

/** A payload in the form in which it travels (specs/derivation.md §2). */
export type BatchCarrier = { kind: "calldata"; data: Hex } | { kind: "blobs"; sidecar: BlobSidecar };

export interface BatchTransaction {
  chainId: number;
  nonce: number;
  inbox: Address;
  carrier: BatchCarrier;
  fees: Fees;
}

/** Signs a batch's transaction. `raw` is what a pool takes: with its blobs, which its hash is not over. */
export async function signBatch(
  account: LocalAccount,
  { chainId, nonce, inbox: to, carrier, fees }: BatchTransaction,
): Promise<{ hash: Hex; raw: Hex }> {
  const { maxFeePerGas, maxPriorityFeePerGas, maxFeePerBlobGas } = fees;
  const common = { chainId, nonce, to, maxFeePerGas, maxPriorityFeePerGas };
  if (carrier.kind === "calldata") {
    const { data } = carrier;
    const raw = await account.signTransaction({ ...common, type: "eip1559", data, gas: gasOf(data) });
    return { hash: keccak256(raw), raw };
  }
  const { sidecar } = carrier;
  const blobs = { type: "eip4844", maxFeePerBlobGas, blobVersionedHashes: sidecar.versionedHashes } as const; // of one type
  const signed = await account.signTransaction({ ...common, ...blobs, gas: 21_000n });
  return { hash: keccak256(signed), raw: pooledTransaction(signed, sidecar) };
}

/** What a transfer with this calldata uses: EIP-7623's floor is over the ordinary price where nothing is executed. */
function gasOf(payload: Hex): bigint {
  const bytes = hexToBytes(payload);
  const zeros = bytes.filter((byte) => byte === 0).length;
  return 21_000n + 10n * BigInt(zeros) + 40n * BigInt(bytes.length - zeros);
}
