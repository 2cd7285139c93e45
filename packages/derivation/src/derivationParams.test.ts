import { encodeAbiParameters, keccak256, parseAbiParameters, stringToHex } from "viem";
import { expect, it } from "vitest";
import { checkConfig, derivationHash, inboxOf } from "./derivationParams.ts";
import { testConfig } from "./testing/testRollup.ts";

const tag = (name: string) => keccak256(stringToHex(`parley/v0/${name}`));

it("derivationHash and inbox are what an ABI encoder says", () => {
  const { l1StartNumber, l1StartHash, portals, sequencingWindow, maxDrift, originStep } = testConfig.params;
  const values = [tag("derivation"), l1StartNumber, l1StartHash, portals, sequencingWindow, maxDrift, originStep] as const;
  const encoded = encodeAbiParameters(parseAbiParameters("bytes32, uint64, bytes32, address, uint64, uint64, uint64"), values);
  expect(derivationHash(testConfig.params)).toBe(keccak256(encoded));
  const inbox = keccak256(encodeAbiParameters(parseAbiParameters("bytes32, bytes32"), [tag("inbox"), testConfig.rollupId]));
  expect(inboxOf(testConfig.rollupId)).toBe(`0x${inbox.slice(-40)}`);
});

it.each([
  ["sequencingWindow", 1n, 2n, 50_400n, 50_401n],
  ["maxDrift", 0n, 1n, 3_600n, 3_601n],
  ["originStep", 0n, 1n, 4n, 5n],
] as const)("%s has a range", (key, below, least, most, above) => {
  const refused = expect.objectContaining({ code: "CONFIG_INVALID", fields: expect.objectContaining({ key }) });
  const check = (value: bigint) => () => checkConfig({ ...testConfig, params: { ...testConfig.params, [key]: value } });
  for (const value of [least, most]) expect(check(value)).not.toThrow();
  for (const value of [below, above]) expect(check(value)).toThrow(refused);
});

it("blocks have room for every message that the portal takes", () => {
  expect(() => checkConfig({ ...testConfig, gasLimit: 15_000_000n })).not.toThrow();
  expect(() => checkConfig({ ...testConfig, gasLimit: 14_999_999n })).toThrow(expect.objectContaining({ code: "CONFIG_INVALID" }));
});
