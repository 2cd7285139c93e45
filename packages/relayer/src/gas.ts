import type { Message } from "@parley/primitives";

/** The most gas of one transaction (EIP-7825). */
export const MOST_TRANSACTION_GAS = 16_777_216n;

/** Calldata of a nonzero byte at its dearest (EIP-7623 floor), and a word of memory and log for it. */
const GAS_PER_BYTE = 50n;
/** Beside the recipient's gas: replay bit, record of a failure, event, hashing, and what the policy does about value. */
const GAS_PER_MESSAGE = 75_000n;
/** Intrinsic gas, head, policy and proofs. */
const GAS_PER_DELIVERY = 400_000n;

/** Gas limit of `LightClient.submit` for a table of `operators` seats, and of checking a certificate within a delivery: a pairing and at worst one key subtracted per seat, or one recovery per seat. */
export function submissionGas(operators: number): bigint {
  return 600_000n + 5_000n * BigInt(operators);
}

/** What one message adds to the gas limit of a delivery: generous, since a transaction pays for what it uses. The 63/64 rule of EIP-150 is included. */
export function messageGas({
  gasLimit,
  payload,
  sender,
  recipient,
}: Pick<Message, "gasLimit" | "payload" | "sender" | "recipient">): bigint {
  const bytes = BigInt((payload.length + sender.length + recipient.length) / 2);
  return GAS_PER_MESSAGE + GAS_PER_BYTE * bytes + (gasLimit * 64n) / 63n + 1n;
}

/** The gas limit of a delivery whose messages need `messagesGas` together. */
export function deliveryGas(messagesGas: bigint): bigint {
  return GAS_PER_DELIVERY + messagesGas;
}

/** The highest gas limit of a delivery on a rollup with this block gas limit. */
export function mostDeliveryGas(blockGasLimit: bigint): bigint {
  if (blockGasLimit > MOST_TRANSACTION_GAS) return MOST_TRANSACTION_GAS;
  return blockGasLimit;
}
