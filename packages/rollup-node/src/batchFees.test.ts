import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { affordable, betterOffer, type Carriage, type FeeCaps, type Fees, firstOffer } from "./batchFees.ts";

const GWEI = 10n ** 9n;
const caps: FeeCaps = { maxFeePerGas: 100n * GWEI, maxFeePerBlobGas: 10n * GWEI };
const at = (baseFeePerGas: bigint, blobBaseFee: bigint) => ({ baseFeePerGas, blobBaseFee });

describe("what a batch travels in", () => {
  it.each([
    [at(GWEI, 1n), "blobs"],
    [at(GWEI, 10n * GWEI), "blobs"],
    [at(200n * GWEI, 10n * GWEI), "blobs"],
    [at(GWEI, 10n * GWEI + 1n), "calldata"],
    [at(99n * GWEI, 11n * GWEI), "calldata"],
    [at(100n * GWEI, 11n * GWEI), undefined],
  ])("at %o is %s", (prices, carriage) => {
    expect(affordable(prices, caps)).toBe(carriage);
  });
});

describe("what a transaction offers", () => {
  it("is enough for six full blocks, of either kind", () => {
    expect(firstOffer(at(10n * GWEI, 3n * GWEI), caps, "blobs")).toEqual({
      fees: { maxFeePerGas: 21n * GWEI, maxPriorityFeePerGas: (21n * GWEI) / 4n, maxFeePerBlobGas: 6n * GWEI },
      isCapped: false,
    });
    expect(firstOffer(at(10n * GWEI, 3n * GWEI), caps, "calldata").fees.maxFeePerBlobGas).toBe(0n);
    // A blob that offers nothing is taken by no pool.
    expect(firstOffer(at(0n, 0n), caps, "blobs").fees.maxFeePerBlobGas).toBe(2n);
  });

  it("is twice as much for blobs the second time, and the same where the caps do not allow that", () => {
    const prices = at(10n * GWEI, 1n * GWEI);
    const { fees } = firstOffer(prices, caps, "blobs");
    const better = betterOffer(fees, prices, caps, "blobs");
    expect(better).toEqual({
      fees: { maxFeePerGas: 42n * GWEI, maxPriorityFeePerGas: (21n * GWEI) / 2n, maxFeePerBlobGas: 4n * GWEI },
      isCapped: false,
    });
    const third = betterOffer(better.fees, prices, caps, "blobs");
    expect(third.fees).toMatchObject({ maxFeePerGas: 84n * GWEI, maxFeePerBlobGas: 8n * GWEI });
    expect(betterOffer(third.fees, prices, caps, "blobs")).toEqual({ fees: third.fees, isCapped: true });
  });

  const fee = fc.bigInt(0n, 1_000n * GWEI);
  const cap = fc.bigInt(1n, 1_000n * GWEI);
  const prices = fc.record({ baseFeePerGas: fee, blobBaseFee: fee });
  const limits = fc.record({ maxFeePerGas: cap, maxFeePerBlobGas: cap });
  const carriage = fc.constantFrom<Carriage>("calldata", "blobs");
  const offered = ({ maxFeePerGas, maxPriorityFeePerGas, maxFeePerBlobGas }: Fees) => [
    maxFeePerGas,
    maxPriorityFeePerGas,
    maxFeePerBlobGas,
  ];

  it("is never over a cap, a tip never over the fee, and what replaces blobs is twice of everything or the same", () => {
    fc.assert(
      fc.property(fc.array(prices, { minLength: 1, maxLength: 12 }), limits, carriage, ([first, ...later], most, kind) => {
        let { fees } = firstOffer(first ?? at(0n, 0n), most, kind);
        for (const now of later) {
          const { fees: next, isCapped } = betterOffer(fees, now, most, kind);
          const [before, after] = [offered(fees), offered(next)];
          const isDouble = after.every((value, i) => value >= 2n * (before[i] ?? 0n));
          if (kind === "blobs" && !isDouble) expect({ after, isCapped }).toEqual({ after: before, isCapped: true });
          fees = next;
          expect(fees.maxFeePerGas <= most.maxFeePerGas && fees.maxFeePerBlobGas <= most.maxFeePerBlobGas).toBe(true);
          expect(fees.maxPriorityFeePerGas <= fees.maxFeePerGas).toBe(true);
        }
      }),
    );
  });
});
