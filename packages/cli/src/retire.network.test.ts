import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rollupPortalAbi, rollupRegistryAbi } from "@parley/contracts-abi";
import { testAccount } from "@parley/devnet";
import { chainClient, portalOf, proveCounts, readHeader } from "@parley/sdk";
import { type Address, createWalletClient, http, parseEther } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openNetwork } from "./network.ts";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, endOfCli, runCli } from "./testing/runCli.ts";

const RECEIVER = "0x000000000000000000000000000000000000c0de";

let cwd: string;
let up: Cli;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-retire-"));
  const size = ["--rollups", "2", "--operators", "1", "--scheme", "secp256k1", "--sequencing-window", "32", "--settle-seconds", "2"];
  up = await runCli(["up", "--port-base", "0", ...size], { cwd });
  await up.line(/^running/);
});
afterEach(async (context) => {
  await up.stop({ graceMs: 20_000 });
  await removeNetwork(cwd, context);
});

it("a rollup leaves, ends with a block of the L1's own, and the L1 keeps that and pays its balances", { timeout: 1_200_000 }, async () => {
  const { deployment } = await openNetwork({ dataDir: ".parley", cwd });
  const [alfa] = deployment.rollups;
  if (alfa === undefined) throw new Error("the network has two rollups");
  const l1 = chainClient(deployment.l1.rpcUrl);
  const portal = { address: portalOf({ ...alfa, portals: alfa.derivation.portals }), abi: rollupPortalAbi } as const;
  // One whose ether was all deposited: it joins, lives a little, and leaves.
  await writeFile(join(cwd, "delta.json"), JSON.stringify({ sequencingWindow: "32" }));
  expect(await endOfCli(["rollup", "create", "delta", "--manifest", "delta.json"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  const payee = privateKeyToAccount(generatePrivateKey()).address;
  const delta = await payOnDelta(payee);
  expect(await endOfCli(["rollup", "leave", "delta"], { cwd })).toMatchObject({ code: 0 });

  expect(await endOfCli(["l1", "deposit", "5", "--wait"], { cwd })).toMatchObject({ code: 0 });
  const withdrawn = await endOfCli(["l1", "withdraw", "2", "--to", RECEIVER], { cwd });
  expect(withdrawn).toMatchObject({ code: 0 });
  const [id = ""] = /0x[0-9a-f]{64}/.exec(withdrawn.stdout) ?? [];
  expect(await endOfCli(["l1", "claim"], { cwd })).toMatchObject({ code: 1, stderr: expect.stringContaining("parley rollup retire alfa") });

  const retired = await endOfCli(["rollup", "retire", "alfa"], { cwd });
  expect(retired).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/leaves[\s\S]*waits[\s\S]*ended with block/) });
  const { number, isClaimable } = await l1.readContract({ ...portal, functionName: "ended" });
  const client = chainClient(alfa.rpcUrl);
  const block = await readHeader({ client, chain: "alfa", block: number });
  const registry = { address: deployment.l1.rollupRegistry, abi: rollupRegistryAbi } as const;
  const last = await l1.readContract({ ...registry, functionName: "lastL1BlockOf", args: [alfa.rollupId] });
  expect(await proveCounts({ rollupClient: client, rollup: alfa, block })).toMatchObject({ origin: last + 1n, received: 1n });
  // Nothing comes behind it.
  expect(await client.getBlockNumber()).toBe(number);

  // The genesis of a local network prefunds its accounts, so their balances are not the escrow's; what was sent before is paid.
  expect(isClaimable).toBe(false);
  expect(retired.stdout).toContain("prefunded");
  expect(await endOfCli(["l1", "claim", "--all"], { cwd })).toMatchObject({ code: 1, stderr: expect.stringContaining("prefunded") });
  expect(await endOfCli(["l1", "finish", id, "--wait"], { cwd })).toMatchObject({ code: 0 });
  expect(await l1.getBalance({ address: RECEIVER })).toBe(parseEther("2"));
  expect(await endOfCli(["l1", "deposit", "1"], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("has ended, with block"),
  });
  for (const way of [
    ["--from", "alfa"],
    ["--to", "alfa", "--from", "bravo"],
  ]) {
    const refused = { code: 2, stderr: expect.stringContaining("alfa has ended, with block") };
    expect(await endOfCli(["send", "hello", ...way], { cwd })).toMatchObject(refused);
  }

  const retiring = await endOfCli(["rollup", "retire", "delta"], { cwd });
  expect(retiring).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/ended with block[\s\S]*ether of 0x/) });
  const escrow = () => l1.getBalance({ address: delta.portal });
  const held = await escrow();
  const claimed = await endOfCli(["l1", "claim", "--all", "--rollup", "delta", "--json"], { cwd });
  expect(claimed).toMatchObject({ code: 0, stderr: "" });
  const claims: { account: Address; balance: string }[] = claimed.stdout.split("\n").map((line) => JSON.parse(line));
  const paid = claims.reduce((sum, { balance }) => sum + BigInt(balance), 0n);
  const { number: end } = await l1.readContract({ address: delta.portal, abi: rollupPortalAbi, functionName: "ended" });
  const balances = await Promise.all(delta.accounts.map((address) => delta.client.getBalance({ address, blockNumber: end })));
  expect(paid).toBe(balances.reduce((sum, balance) => sum + balance, 0n));
  expect(held - (await escrow())).toBe(paid);
  // What is left is what blocks burned of it.
  expect(held - paid).toBeGreaterThan(0n);
  expect(held - paid).toBeLessThan(parseEther("0.1"));
  expect(await l1.getBalance({ address: payee })).toBe(parseEther("3"));
  expect(await endOfCli(["l1", "claim", "--all", "--rollup", "delta"], { cwd })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("nothing to claim"),
  });
});

/** Ether goes to an account that has nothing anywhere. */
async function payOnDelta(payee: Address) {
  const { deployment } = await openNetwork({ dataDir: ".parley", cwd });
  const delta = deployment.rollups.find(({ name }) => name === "delta");
  if (delta === undefined) throw new Error("delta joined");
  const { rpcUrl, baseFeePerGas: maxFeePerGas, coinbase, derivation } = delta;
  const client = chainClient(rpcUrl);
  const wallet = createWalletClient({ account: privateKeyToAccount(testAccount("alice").secretKey), transport: http(rpcUrl) });
  const hash = await wallet.sendTransaction({ chain: null, to: payee, value: parseEther("3"), maxFeePerGas, maxPriorityFeePerGas: 0n });
  expect(await client.waitForTransactionReceipt({ hash })).toMatchObject({ status: "success" });
  const people = ["governance", "deployer", "relayer", "speaker", "user", "alice", "bob"].map((name) => testAccount(name).address);
  return { client, accounts: [...people, payee, coinbase], portal: portalOf({ ...delta, portals: derivation.portals }) };
}
