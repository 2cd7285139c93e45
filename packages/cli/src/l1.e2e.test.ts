import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { l1GatewayAbi, rollupPortalAbi } from "@parley/contracts-abi";
import { until } from "@parley/devnet";
import { encodeEvmAddress, L1_GATEWAY_ADDRESS } from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { chainClient, portalOf } from "@parley/sdk";
import { createWalletClient, http, parseEther, toHex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openNetwork } from "./network.ts";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, endOfCli, runCli } from "./testing/runCli.ts";

let cwd: string;
let up: Cli;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-l1-"));
  up = await runCli(["up", "--port-base", "0", "--rollups", "2", "--operators", "1"], { cwd });
  await up.line(/^running/);
});
afterEach(async (context) => {
  await up.stop({ graceMs: 20_000 });
  await removeNetwork(cwd, context);
});

it("what is sent and forced on the L1 comes about on the rollup, whose blocks are certified and can be derived", {
  timeout: 1_200_000,
}, async () => {
  const { deployment } = await openNetwork({ dataDir: ".parley", cwd });
  const [alfa] = deployment.rollups;
  if (alfa === undefined) throw new Error("the network has two rollups");
  const { chainId, rollupId, baseFeePerGas, derivation } = alfa;
  const portal = { address: portalOf({ portals: derivation.portals, rollupId, chainId }), abi: rollupPortalAbi } as const;
  const [l1, rollup] = [chainClient(deployment.l1.rpcUrl), chainClient(alfa.rpcUrl)];
  const account = privateKeyToAccount(generatePrivateKey());
  const heir = privateKeyToAccount(generatePrivateKey()).address;
  // The account has nothing anywhere but on the L1, so nobody on the rollup does anything for it.
  await l1.request({ method: "anvil_setBalance", params: [account.address, toHex(parseEther("10"))] } as never); // a method of anvil's
  const wallet = createWalletClient({ account, transport: http(deployment.l1.rpcUrl) });
  const balance = (address: typeof heir, wei: bigint) =>
    until({ what: `The balance of ${address}`, clock }, async () => ((await rollup.getBalance({ address })) === wei ? true : undefined));

  const recipient = encodeEvmAddress(chainId, account.address);
  const sending = { ...portal, functionName: "sendMessage", args: [recipient, "0x", []], value: parseEther("5") } as const;
  await wallet.writeContract({ ...sending, chain: null });
  await balance(account.address, parseEther("5"));

  const raw = await account.signTransaction({
    chainId: Number(chainId),
    nonce: 0,
    to: heir,
    value: parseEther("1"),
    gas: 21_000n,
    maxFeePerGas: baseFeePerGas,
    maxPriorityFeePerGas: 0n,
  });
  await wallet.writeContract({ ...portal, functionName: "forceTransaction", args: [raw], chain: null, gas: 300_000n });
  await balance(heir, parseEther("1"));

  const gateway = { address: L1_GATEWAY_ADDRESS, abi: l1GatewayAbi } as const;
  const [number, hash] = await rollup.readContract({ ...gateway, functionName: "origin" });
  expect((await l1.getBlock({ blockNumber: number })).hash).toBe(hash);
  expect(await rollup.readContract({ ...gateway, functionName: "receivedCount" })).toBe(1n);
  expect(await l1.getBalance({ address: portal.address })).toBe(parseEther("5"));
  // Operators quarantine a rollup whose blocks do not say what the L1 says; this one's they certify.
  expect(await endOfCli(["send", "after the L1 spoke", "--from", "alfa", "--to", "bravo", "--wait"], { cwd })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("delivered on bravo"),
  });

  // Whoever has the L1 alone gets the same blocks, with all of that in them.
  const reached = await rollup.getBlockNumber();
  await until({ what: `A derivation up to block ${reached}`, clock, pollMs: 1_000 }, async () => {
    const derived = await endOfCli(["rollup", "derive", "alfa", "--compare", "--json"], { cwd });
    expect(derived).toMatchObject({ code: 0 });
    const { equal, ignored } = JSON.parse(derived.stdout.split("\n").findLast((line) => line.includes('"derived"')) ?? "{}");
    expect(ignored).toEqual({});
    return BigInt(equal) >= reached ? true : undefined;
  });
});
