import { type Address, type Hex, LIMITS } from "@parley/primitives";
import { parseTransaction, type TransactionSerializedEIP7702 } from "viem";
import { recoverAuthorizationAddress } from "viem/utils";

/** Whether a transaction of type 4 lets code run in the name of `account`, which counts its nonce up (EIP-7702). Malformed ones are the engine's to refuse. */
export async function authorises(raw: Hex, account: Address): Promise<boolean> {
  if (!raw.startsWith("0x04")) return false;
  try {
    const { authorizationList = [] } = parseTransaction(raw as TransactionSerializedEIP7702); // its first byte says so
    const authorities = await Promise.allSettled(authorizationList.map((authorization) => recoverAuthorizationAddress({ authorization })));
    return authorities.some((authority) => authority.status === "fulfilled" && authority.value.toLowerCase() === account);
  } catch {
    return false;
  }
}

/** Blob transactions need a data availability of their own, which a rollup here has none of (EIP-4844 type 3). */
export function problemOf(raw: Hex): string | undefined {
  if (raw.length / 2 - 1 > LIMITS.transactionBytes) return `it is longer than ${LIMITS.transactionBytes} bytes`;
  return raw.startsWith("0x03") ? "blob transactions are not accepted" : undefined;
}
