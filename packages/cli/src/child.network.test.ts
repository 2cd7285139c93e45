/** A rollup whose L1 is a rollup: it joins and talks, is derived from its L1, ether goes there and back, everybody is killed once, and it ends and pays on its L1. */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rollupPortalAbi, rollupRegistryAbi } from "@parley/contracts-abi";
import { readNetwork, testAccount, until } from "@parley/devnet";
import { genesisOptions, identifyGenesis } from "@parley/devnet/buildGenesis";
import {
  type Address,
  type Deployment,
  encodeManifest,
  GATEWAY_ADDRESS,
  type Hex,
  MANIFEST_VERSION,
  type RollupManifest,
} from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { chainClient, l1PlacesOf, messageStatus } from "@parley/sdk";
import { createWalletClient, encodeFunctionData, http, parseEther, toHex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openNetwork } from "./network.ts";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, endOfCli, runCli } from "./testing/runCli.ts";

const RECEIVER = "0x000000000000000000000000000000000000c0de";
const patience = { clock, pollMs: 500 };

let cwd: string;
let up: Cli;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-child-"));
  const size = ["--rollups", "2", "--operators", "2", "--scheme", "secp256k1", "--settle-seconds", "2"];
  up = await runCli(["up", "--port-base", "0", ...size], { cwd });
  await up.line(/^running/);
});
afterEach(async (context) => {
  await up.stop({ graceMs: 20_000 });
  await removeNetwork(cwd, context);
});

const lines = (stdout: string): Record<string, unknown>[] => stdout.split("\n").map((line) => JSON.parse(line));
const parley = (...args: string[]) => endOfCli(args, { cwd });
const network = () => openNetwork({ dataDir: ".parley", cwd });
const viewOf = async (name: string) => (await readNetwork((await network()).file)).rollups.find((rollup) => rollup.name === name);

/** Until more of it is safe than was before. */
async function goesOn(name: string): Promise<void> {
  const { safeHeight: before = 0n } = (await viewOf(name)) ?? {};
  await until({ what: `More of ${name} that is safe`, ...patience }, async () =>
    ((await viewOf(name))?.safeHeight ?? 0n) > before + 3n ? true : undefined,
  );
}

it("a rollup upon a rollup lives like any other", { timeout: 1_200_000 }, async () => {
  expect(await parley("rollup", "create", "echo", "--l1", "nowhere")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("nowhere"),
  });
  await writeFile(join(cwd, "blobs.json"), JSON.stringify({ da: "blobs" }));
  expect(await parley("rollup", "create", "echo", "--l1", "alfa", "--manifest", "blobs.json")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("a rollup takes none"),
  });

  await publishNonsense((await network()).deployment);

  await writeFile(join(cwd, "echo.json"), JSON.stringify({ sequencingWindow: "40" }));
  const created = await parley("rollup", "create", "echo", "--l1", "alfa", "--manifest", "echo.json", "--json");
  expect(created).toMatchObject({ code: 0, stderr: "" });
  const hops = lines(created.stdout).filter(({ event }) => event === "hop");
  expect(hops).toMatchObject([
    { from: "echo", to: "alfa" },
    { from: "alfa", to: "echo" },
  ]);
  const { deployment } = await network();
  const [alfa, echo] = ["alfa", "echo"].map((name) => deployment.rollups.find((rollup) => rollup.name === name));
  if (alfa === undefined || echo === undefined) throw new Error("both are members");
  expect(echo.derivation.parent).toMatchObject({ rollupId: alfa.rollupId, chainId: alfa.chainId });
  expect(await parley("rollup", "inspect", "echo")).toMatchObject({ stdout: expect.stringMatching(/its L1 +alfa, a rollup itself/) });
  // What it said is checked against the block of alfa on which it rests.
  const verified = await parley("verify", String(hops[0]?.messageId));
  expect(verified).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/refers to block \d+ of alfa/) });

  // A manifest of which nothing holds is nobody's trouble but its own.
  const log = async () => readFile(join(cwd, ".parley", "logs", "operator-0.log"), "utf8");
  await until({ what: "A refusal", ...patience }, async () =>
    /"rollup_not_followed".*which is another one here/.test(await log()) ? true : undefined,
  );
  expect(await log()).not.toContain('"level":"error","event":"operator_failed"');
  expect(await parley("rollup", "create", "foxtrot", "--l1", "echo")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("is a rollup itself"),
  });
  expect(await parley("rollup", "leave", "alfa")).toMatchObject({ code: 2, stderr: expect.stringContaining("parley rollup retire echo") });

  // Both ways over its portal, which stands on alfa.
  const onAlfa = chainClient(alfa.rpcUrl);
  expect(await parley("l1", "deposit", "1.5", "--rollup", "echo", "--wait")).toMatchObject({ code: 0, stderr: "" });
  expect(await chainClient(echo.rpcUrl).getBalance({ address: testAccount("user").address })).toBe(parseEther("11.5"));
  expect(await parley("l1", "withdraw", "0.25", "--rollup", "echo", "--propose")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("Nothing can be proposed of echo"),
  });
  const withdrawn = await parley("l1", "withdraw", "0.25", "--rollup", "echo", "--to", RECEIVER, "--wait");
  expect(withdrawn).toMatchObject({ code: 0, stderr: "" });
  expect(await onAlfa.getBalance({ address: RECEIVER })).toBe(parseEther("0.25"));

  await until({ what: "A derivation of echo", ...patience }, async () => {
    const { code, stdout } = await parley("rollup", "derive", "echo", "--compare", "--json");
    expect(code).toBe(0);
    const derived = lines(stdout).findLast(({ event }) => event === "derived");
    return BigInt(String(derived?.equal ?? 0)) >= 20n ? true : undefined;
  });

  // Whoever is killed takes it up again; one of two operators is no quorum, so its return shows in what is certified.
  for (const name of ["operator-0", "sequencer-echo", "sequencer-alfa"]) {
    const killed = (await network()).file.processes.find((process) => process.name === name);
    process.kill(killed?.pid ?? 0, "SIGKILL");
    await up.line(new RegExp(`${name} is ready again`));
    await goesOn("echo");
  }
  expect((await viewOf("echo"))?.isQuarantined).toBe(false);
  const sent = await parley("send", "after all that", "--from", "bravo", "--to", "echo", "--json");
  const messageId = String(lines(sent.stdout)[0]?.messageId) as Hex;
  await until({ what: "A delivery on echo", ...patience }, async () =>
    (await messageStatus({ deployment, messageId })).status === "delivered" ? true : undefined,
  );

  const retired = await parley("rollup", "retire", "echo");
  expect(retired).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/of alfa that counts[\s\S]*ended with block/) });
  const { portal } = l1PlacesOf(deployment, echo);
  const held = await onAlfa.getBalance({ address: portal });
  const claimed = await parley("l1", "claim", "--all", "--rollup", "echo", "--json");
  expect(claimed).toMatchObject({ code: 0, stderr: "" });
  const claims = lines(claimed.stdout) as { account: Hex; balance: string }[]; // as the command says them
  const paid = claims.reduce((sum, { balance }) => sum + BigInt(balance), 0n);
  const { number: end } = await onAlfa.readContract({ address: portal, abi: rollupPortalAbi, functionName: "ended" });
  const client = chainClient(echo.rpcUrl);
  const balances = await Promise.all(claims.map(({ account }) => client.getBalance({ address: account, blockNumber: end })));
  expect(paid).toBe(balances.reduce((sum, balance) => sum + balance, 0n));
  expect(held - (await onAlfa.getBalance({ address: portal }))).toBe(paid);
  // Seven accounts had ten ether each; what is missing is what blocks burned of it.
  expect(parseEther("71.25") - paid).toBeGreaterThan(0n);
  expect(parseEther("71.25") - paid).toBeLessThan(parseEther("0.1"));
  // The network's L1 knows that it left, too, so its bond is free one day.
  const registry = { address: deployment.l1.rollupRegistry, abi: rollupRegistryAbi } as const;
  const left = chainClient(deployment.l1.rpcUrl).readContract({ ...registry, functionName: "lastL1BlockOf", args: [echo.rollupId] });
  expect(await left).toBeGreaterThan(0n);
  expect(await parley("l1", "withdraw", "1", "--rollup", "echo")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("echo has ended"),
  });
});

/** Registered by anybody: it says that it rests on a block of alfa, under the number of another one. */
async function publishNonsense(deployment: Deployment): Promise<void> {
  const [alfa] = deployment.rollups;
  if (alfa === undefined) throw new Error("the network has rollups");
  const { rollupRegistry: to, rpcUrl } = deployment.l1;
  const l1 = chainClient(rpcUrl);
  const account = privateKeyToAccount(generatePrivateKey());
  await l1.request({ method: "anvil_setBalance", params: [account.address, toHex(parseEther("100"))] } as never); // a method of anvil's
  const wallet = createWalletClient({ account, transport: http(rpcUrl) });
  const by = account.address.toLowerCase() as Address; // an address in lower case
  const safe = await until({ what: "A safe block of alfa", ...patience }, async () =>
    chainClient(alfa.rpcUrl)
      .getBlock({ blockTag: "safe" })
      .catch(() => undefined),
  );
  const parent = { rollupId: alfa.rollupId, chainId: alfa.chainId, registry: by };
  const manifest: RollupManifest = {
    ...{ version: MANIFEST_VERSION, name: "ghost", chainId: 9n, timestamp: 1n, gasLimit: 30_000_000n, baseFeePerGas: 1n },
    ...{ coinbase: by, sequencer: by, governance: by, tableEpoch: deployment.table.epoch, prefunded: [], predeploys: [], blockBeats: 1 },
    derivation: {
      ...{ l1StartNumber: safe.number - 1n, l1StartHash: safe.hash, portals: by, parent },
      ...{ sequencingWindow: 600n, maxDrift: 600n, originStep: 4n },
    },
    rules: { deallocationDelay: 9n, evidenceWindow: 1n, margin: 1n, loosenDelay: 1n, maxFutureDrift: 1n },
    rpcUrl: "http://127.0.0.1:1",
  };
  const { inputs, rollupId } = identifyGenesis(genesisOptions(manifest, deployment.table));
  const genesis = { ...inputs, baseFeeWei: inputs.baseFeePerGas };
  const calls = [
    [encodeFunctionData({ abi: rollupRegistryAbi, functionName: "register", args: [genesis, GATEWAY_ADDRESS] }), parseEther("10")],
    [encodeFunctionData({ abi: rollupRegistryAbi, functionName: "publishManifest", args: [rollupId, encodeManifest(manifest)] }), 0n],
  ] as const;
  for (const [data, value] of calls) {
    const hash = await wallet.sendTransaction({ chain: null, to, data, value });
    expect(await l1.waitForTransactionReceipt({ hash })).toMatchObject({ status: "success" });
  }
}
