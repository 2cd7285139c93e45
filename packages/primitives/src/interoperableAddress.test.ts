import { describe, expect, it } from "vitest";
import vectors from "../../../vectors/erc7930.json" with { type: "json" };
import { decodeEvmAddress, encodeEvmAddress } from "./interoperableAddress.ts";
import type { Address, Hex } from "./types.ts";

describe("ERC-7930", () => {
  it.each(vectors.valid)("round-trips chain $chainId", ({ chainId, address, bytes }) => {
    expect(encodeEvmAddress(BigInt(chainId), address as Address)).toBe(bytes);
    expect(decodeEvmAddress(bytes as Hex)).toEqual({ chainId: BigInt(chainId), address });
  });

  it("has the example of the ERC", () => {
    expect(encodeEvmAddress(1n, "0xd8da6bf26964af9d7eed9e03e53415d37aa96045")).toBe(
      "0x00010000010114d8da6bf26964af9d7eed9e03e53415d37aa96045",
    );
  });

  it.each(vectors.invalid)("refuses: $why", ({ bytes }) => {
    expect(() => decodeEvmAddress(bytes as Hex)).toThrow(expect.objectContaining({ code: "DECODE_FAILED" }));
  });

  it.each([0n, -1n, 2n ** 256n])("does not encode chain %s", (chainId) => {
    expect(() => encodeEvmAddress(chainId, "0xd8da6bf26964af9d7eed9e03e53415d37aa96045")).toThrow(
      expect.objectContaining({ code: "DECODE_FAILED" }),
    );
  });
});
