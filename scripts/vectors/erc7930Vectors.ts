import { type Address, encodeEvmAddress, type Hex } from "@parley/primitives";
import { plain } from "./testData.ts";

const ADDRESS: Address = "0xd8da6bf26964af9d7eed9e03e53415d37aa96045";

/** vectors/erc7930.json */
export function erc7930Vectors(): unknown {
  const chainIds = [1n, 255n, 256n, 10_001n, 31_337n, 2n ** 64n - 1n, 2n ** 64n, 2n ** 256n - 1n];
  const valid = chainIds.map((chainId) => ({ chainId, address: ADDRESS, bytes: encodeEvmAddress(chainId, ADDRESS) }));
  const account = `14${ADDRESS.slice(2)}`;
  const invalid: { why: string; bytes: Hex }[] = [
    { why: "empty", bytes: "0x" },
    { why: "version 2", bytes: `0x000200000101${account}` },
    { why: "chain type solana", bytes: `0x000100020101${account}` },
    { why: "no chain reference", bytes: `0x0001000000${account}` },
    { why: "chain reference zero", bytes: `0x000100000100${account}` },
    { why: "chain reference with a leading zero byte", bytes: `0x00010000020001${account}` },
    { why: "chain reference of 33 bytes", bytes: `0x0001000021${"01".repeat(33)}${account}` },
    { why: "chain reference longer than said", bytes: `0x00010000010101${account}` },
    { why: "address of 19 bytes", bytes: `0x00010000010113${ADDRESS.slice(2, -2)}` },
    { why: "address of 21 bytes", bytes: `0x00010000010115${ADDRESS.slice(2)}00` },
    { why: "no address", bytes: "0x00010000010100" },
    { why: "address cut off", bytes: `0x000100000101${account.slice(0, -2)}` },
    { why: "trailing byte", bytes: `0x000100000101${account}00` },
  ];
  return plain({ valid, invalid });
}
