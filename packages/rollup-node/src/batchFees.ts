/** How a batch gets to the L1. */
export type Carriage = "calldata" | "blobs";

/** What the L1 asks now, wei: for a unit of gas, and for one of blob gas, of which a blob takes 131,072. */
export interface L1Prices {
  baseFeePerGas: bigint;
  blobBaseFee: bigint;
}

/** The most that a batch may cost, wei. */
export interface FeeCaps {
  maxFeePerGas: bigint;
  maxFeePerBlobGas: bigint;
}

/** What a transaction offers, wei; without blobs the last one is 0. */
export interface Fees extends FeeCaps {
  maxPriorityFeePerGas: bigint;
}

const GWEI = 10n ** 9n;

/**
 * What a rollup that posts in blobs posts the next batch in: calldata where blobs cost more than their cap and gas does not; nothing yet where both do, since whatever waits in a pool keeps the account from
 * the other kind (pools let an account have blobs or other transactions, not both).
 */
export function affordable({ baseFeePerGas, blobBaseFee }: L1Prices, caps: FeeCaps): Carriage | undefined {
  if (blobBaseFee <= caps.maxFeePerBlobGas) return "blobs";
  return baseFeePerGas < caps.maxFeePerGas ? "calldata" : undefined;
}

/** What a transaction is to offer, and whether a cap made it less than what is wanted. */
export interface Offer {
  fees: Fees;
  isCapped: boolean;
}

/** What lets a transaction in for six full blocks to come, within the caps, with something for who builds them: in six full blocks either price doubles (EIP-1559, EIP-4844). */
export function firstOffer(prices: L1Prices, caps: FeeCaps, carriage: Carriage): Offer {
  return within(asked(prices, carriage), caps);
}

/**
 * What replaces a transaction that waits: pools ask for a tenth more of each fee, and for twice of each where it has blobs. Where the caps leave no room for that it is the same again, should the pool have
 * forgotten it.
 */
export function betterOffer(now: Fees, prices: L1Prices, caps: FeeCaps, carriage: Carriage): Offer {
  const wanted = asked(prices, carriage);
  if (carriage === "calldata") return within({ ...wanted, maxFeePerGas: most((now.maxFeePerGas * 5n) / 4n, wanted.maxFeePerGas) }, caps);
  const { fees, isCapped } = within(wanted, caps);
  const maxFeePerGas = most(2n * now.maxFeePerGas, fees.maxFeePerGas);
  const maxFeePerBlobGas = most(2n * now.maxFeePerBlobGas, fees.maxFeePerBlobGas);
  if (maxFeePerGas > caps.maxFeePerGas || maxFeePerBlobGas > caps.maxFeePerBlobGas) return { fees: now, isCapped: true };
  const maxPriorityFeePerGas = most(2n * now.maxPriorityFeePerGas, tipOf(maxFeePerGas));
  return { fees: { maxFeePerGas, maxPriorityFeePerGas, maxFeePerBlobGas }, isCapped };
}

function asked({ baseFeePerGas, blobBaseFee }: L1Prices, carriage: Carriage): FeeCaps {
  // A pool takes no blob that offers nothing.
  return { maxFeePerGas: 2n * baseFeePerGas + GWEI, maxFeePerBlobGas: carriage === "blobs" ? 2n * most(blobBaseFee, 1n) : 0n };
}

function within(wanted: FeeCaps, caps: FeeCaps): Offer {
  const maxFeePerGas = least(wanted.maxFeePerGas, caps.maxFeePerGas);
  const maxFeePerBlobGas = least(wanted.maxFeePerBlobGas, caps.maxFeePerBlobGas);
  const isCapped = wanted.maxFeePerGas >= caps.maxFeePerGas || wanted.maxFeePerBlobGas > caps.maxFeePerBlobGas;
  return { fees: { maxFeePerGas, maxPriorityFeePerGas: tipOf(maxFeePerGas), maxFeePerBlobGas }, isCapped };
}

function tipOf(maxFeePerGas: bigint): bigint {
  return maxFeePerGas < GWEI ? maxFeePerGas : maxFeePerGas / 4n;
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function most(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
