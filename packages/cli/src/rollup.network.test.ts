/** A rollup joins a running network under traffic: nobody else is restarted, it talks, is derived, is taken up again by who restarts, and what cannot be is refused before anything is written. */
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rollupRegistryAbi } from "@parley/contracts-abi";
import { readDevnetFile, readNetwork, until } from "@parley/devnet";
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
import { chainClient, messageStatus, readManifests } from "@parley/sdk";
import { createWalletClient, encodeFunctionData, http, parseEther, toHex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openNetwork } from "./network.ts";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, endOfCli, runCli } from "./testing/runCli.ts";

const patience = { clock, pollMs: 500 };

let cwd: string;
let up: Cli;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-rollup-"));
  up = await runCli(["up", "--port-base", "0", "--rollups", "2", "--operators", "1"], { cwd });
  await up.line(/^running/);
});
afterEach(async (context) => {
  await up.stop({ graceMs: 20_000 });
  await removeNetwork(cwd, context);
});

const lines = (stdout: string): Record<string, unknown>[] => stdout.split("\n").map((line) => JSON.parse(line));
const parley = (...args: string[]) => endOfCli(args, { cwd });
const network = async () => ({ ...(await openNetwork({ dataDir: ".parley", cwd })) });

/** Returns 42. */
const ANSWERS = { address: `0x${"ca".repeat(20)}`, code: "0x602a5f5260205ff3", storage: [] } as const;

it("a rollup is created on a running network and is a member like any other", { timeout: 1_200_000 }, async () => {
  const before = await network();
  const l1 = chainClient(before.deployment.l1.rpcUrl);
  const manifests = async () =>
    readManifests(l1, { registry: before.deployment.l1.rollupRegistry, from: 0n, to: await l1.getBlockNumber() });
  const refusals = [
    [{ chainId: "61002" }, "Chain id 61002 is that of bravo"],
    [{ gasLimit: "1" }, "the network takes 15000000 to 30000000"],
    [{ predeploys: [{ ...ANSWERS, address: GATEWAY_ADDRESS }] }, "is of the contracts and the system account"],
    [{ blockTimeMs: 1_001 }, "say a multiple of 1000"],
    [{ blockTimeMs: 20_000 }, "the L1 makes more than 4 blocks meanwhile"],
    [{ predeploys: [{ ...ANSWERS, code: "0x" }] }, "predeploys[0].code: expected 0x and 1 to 24576 bytes"],
    [{ deposits: [{ address: `0x${"01".repeat(20)}`, balanceWei: String(10n ** 30n) }] }, "lower bondWei or deposits"],
  ] as const;
  for (const [manifest, said] of refusals) {
    await writeFile(join(cwd, "bad.json"), JSON.stringify(manifest));
    const refused = await parley("rollup", "create", "delta", "--manifest", "bad.json");
    expect(refused).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(said) });
  }
  expect(await readdir(join(cwd, ".parley", "joined"))).toEqual([]);
  expect(await manifests()).toEqual([]);

  await publishGarbage(before.deployment);

  // Traffic all the while.
  let isJoining = true;
  const traffic = (async () => {
    const sent: string[] = [];
    while (isJoining) {
      const { code, stdout } = await parley("send", `number ${sent.length}`, "--from", "alfa", "--to", "bravo", "--json");
      expect(code).toBe(0);
      sent.push(String(lines(stdout)[0]?.messageId));
    }
    return sent;
  })();
  await writeFile(join(cwd, "delta.json"), JSON.stringify({ predeploys: [ANSWERS], blockTimeMs: 2_000 }));
  const created = await parley("rollup", "create", "delta", "--manifest", "delta.json", "--json");
  isJoining = false;
  expect(created).toMatchObject({ code: 0, stderr: "" });
  const events = lines(created.stdout);
  expect(events.filter(({ event }) => event === "hop")).toMatchObject([
    { from: "delta", to: "alfa", signers: ["operator-0"] },
    { from: "alfa", to: "delta", signers: ["operator-0"] },
  ]);
  expect(events.at(-1)).toMatchObject({ event: "complete", name: "delta" });
  const after = await network();
  for (const messageId of await traffic)
    await until({ what: `The delivery of ${messageId}`, ...patience }, async () =>
      (await messageStatus({ deployment: after.deployment, messageId: messageId as `0x${string}` })).status === "delivered"
        ? true
        : undefined,
    );
  expect(await manifests()).toHaveLength(5);
  const log = await readFile(join(cwd, ".parley", "logs", "operator-0.log"), "utf8");
  expect(log.match(/"event":"manifest_refused"/g)).toHaveLength(4);
  expect(log).toMatch(/it describes rollup 0x[0-9a-f]{64}/);
  expect(after.deployment.rollups.map(({ name }) => name)).toEqual(["alfa", "bravo", "delta"]);
  // The same processes as before, and one more.
  const pids = ({ file: { processes } }: typeof before) => processes.map(({ name, pid, restarts }) => ({ name, pid, restarts }));
  expect(pids(after).slice(0, -1)).toEqual(pids(before));
  expect(pids(after).at(-1)).toMatchObject({ name: "sequencer-delta", restarts: 0 });

  expect(await parley("rollup", "inspect", "delta")).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/membership +member\n[\s\S]*manifest +on the L1[\s\S]*alfa +heard/),
  });
  const delta = after.deployment.rollups[2];
  // It stood there before the first block; that operators certify the rollup shows that they made the same genesis.
  expect(await chainClient(delta?.rpcUrl ?? "").call({ to: ANSWERS.address })).toEqual({ data: toHex(42, { size: 32 }) });
  await until({ what: "A derivation of delta", ...patience }, async () => {
    const { code, stdout } = await parley("rollup", "derive", "delta", "--compare", "--json");
    expect(code).toBe(0);
    const derived = lines(stdout).findLast(({ event }) => event === "derived");
    return BigInt(String(derived?.equal ?? 0)) >= 5n ? true : undefined;
  });

  // Who was away finds it on the L1 again, and its deployment file names it as well.
  const operator = after.file.processes.find(({ name }) => name === "operator-0");
  process.kill(operator?.pid ?? 0, "SIGKILL");
  await up.line(/operator-0 is ready again/);
  const height = (await readNetwork(after.file)).rollups[2]?.certifiedHeight ?? 0n;
  await until({ what: "Another certificate over delta", ...patience }, async () =>
    ((await readNetwork(after.file)).rollups[2]?.certifiedHeight ?? 0n) > height ? true : undefined,
  );

  expect(await parley("rollup", "pause", "delta", "--peer", "bravo", "--for", "120s")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("hears nothing of bravo until"),
  });
  expect(await parley("rollup", "inspect", "delta")).toMatchObject({ stdout: expect.stringMatching(/bravo +paused until/) });
  const { code, stdout } = await parley("send", "to a paused one", "--from", "bravo", "--to", "delta", "--json");
  expect(code).toBe(0);
  const waiting = String(lines(stdout)[0]?.messageId) as `0x${string}`;
  expect(await parley("send", "to one that hears", "--from", "alfa", "--to", "delta", "--wait")).toMatchObject({ code: 0 });
  expect((await messageStatus({ deployment: after.deployment, messageId: waiting })).status).toBe("held");
  expect(JSON.parse(await readFile(join(cwd, ".parley", "joined", "delta.json"), "utf8"))).toMatchObject({
    rollup: { rollupId: delta?.rollupId },
  });
  expect((await readDevnetFile(join(cwd, ".parley", "devnet.json"))).rollups).toHaveLength(3);
});

/** A rollup that is registered, and of which nothing that is published describes it. */
async function publishGarbage(deployment: Deployment): Promise<void> {
  const l1 = chainClient(deployment.l1.rpcUrl);
  const { rollupRegistry: to, rollupPortals: portals } = deployment.l1;
  const account = privateKeyToAccount(generatePrivateKey());
  await l1.request({ method: "anvil_setBalance", params: [account.address, toHex(parseEther("100"))] } as never); // a method of anvil's
  const wallet = createWalletClient({ account, transport: http(deployment.l1.rpcUrl) });
  const send = async (data: Hex, value = 0n) => {
    const hash = await wallet.sendTransaction({ chain: null, to, data, value });
    expect(await l1.waitForTransactionReceipt({ hash })).toMatchObject({ status: "success" });
  };
  const { number, hash } = await l1.getBlock();
  const by = account.address.toLowerCase() as Address; // an address in lower case
  const manifest: RollupManifest = {
    ...{
      version: MANIFEST_VERSION,
      name: "ghost",
      chainId: 9n,
      timestamp: 1n,
      gasLimit: 30_000_000n,
      baseFeePerGas: 1n,
      coinbase: by,
      sequencer: by,
      governance: by,
    },
    ...{ tableEpoch: deployment.table.epoch, prefunded: [], predeploys: [], blockBeats: 1, rpcUrl: "http://127.0.0.1:1" },
    derivation: { l1StartNumber: number, l1StartHash: hash, portals, sequencingWindow: 600n, maxDrift: 600n, originStep: 4n },
    rules: { deallocationDelay: 1n, evidenceWindow: 1n, margin: 1n, loosenDelay: 1n, maxFutureDrift: 1n },
  };
  const { inputs, rollupId } = identifyGenesis(genesisOptions(manifest, deployment.table));
  const genesis = { ...inputs, baseFeeWei: inputs.baseFeePerGas };
  await send(encodeFunctionData({ abi: rollupRegistryAbi, functionName: "register", args: [genesis, GATEWAY_ADDRESS] }), parseEther("10"));
  for (const published of [
    "0x7b7d",
    encodeManifest({ ...manifest, gasLimit: 29_000_000n }),
    encodeManifest({ ...manifest, tableEpoch: 99 }),
    // Whoever asks the L1 for that block asks for ever, and hears of nobody who joins later.
    encodeManifest({ ...manifest, derivation: { ...manifest.derivation, l1StartNumber: 10n ** 12n } }),
  ] as const)
    await send(encodeFunctionData({ abi: rollupRegistryAbi, functionName: "publishManifest", args: [rollupId, published] }));
}
