/**
 * A sequencer that says nothing any more: its rollup goes on at `safe`. What is forced on the L1 is executed and certified, what it says arrives elsewhere, and ether comes back to the L1; when the sequencer comes back, it goes on
 * with what the L1 made of it.
 */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { l1GatewayAbi, parrotAbi, rollupPortalAbi } from "@parley/contracts-abi";
import { PATIENCE_MS, readDevnetFile, readNetwork, until } from "@parley/devnet";
import { type Address, encodeEvmAddress, type Hex, L1_GATEWAY_ADDRESS } from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { chainClient, portalOf } from "@parley/sdk";
import { createWalletClient, encodeFunctionData, http, keccak256, parseAbiItem, parseEther, parseEventLogs, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openNetwork } from "./network.ts";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, endOfCli, runCli } from "./testing/runCli.ts";

const HEARD = parseAbiItem("event Heard(bytes32 indexed messageId, bytes sender, string text)");
const RECEIVER = "0x000000000000000000000000000000000000c0de";
const patience = { clock, pollMs: 500 };

let cwd: string;
let running: Cli[];
let stoppedPid: number | undefined;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-silent-"));
  running = [];
  stoppedPid = undefined;
});
afterEach(async (context) => {
  if (stoppedPid !== undefined) process.kill(stoppedPid, "SIGCONT");
  for (const cli of running.reverse()) await cli.stop({ graceMs: 20_000 });
  await removeNetwork(cwd, context);
});

async function start(args: readonly string[]): Promise<Cli> {
  const cli = await runCli(args, { cwd });
  running.push(cli);
  return cli;
}

it("a rollup whose sequencer is silent goes on at safe, and the sequencer comes back by itself", { timeout: 1_200_000 }, async () => {
  const up = await start(["up", "--port-base", "0", "--rollups", "2", "--operators", "1", "--sequencing-window", "32"]);
  await up.line(/^running/);
  const { deployment } = await openNetwork({ dataDir: ".parley", cwd });
  const file = await readDevnetFile(join(cwd, ".parley", "devnet.json"));
  const [alfa, bravo] = deployment.rollups;
  const parrots = file.rollups.map(({ parrot }) => parrot);
  const [alice, bob] = ["alice", "bob"].map((name) => file.accounts.find((account) => account.name === name));
  const sequencer = file.processes.find(({ name }) => name === "sequencer-alfa");
  if (
    alfa === undefined ||
    bravo === undefined ||
    alice === undefined ||
    bob === undefined ||
    sequencer === undefined ||
    !parrots[0] ||
    !parrots[1]
  )
    throw new Error("not the network that was started");
  const alfaNow = async () => (await readNetwork(file)).rollups.find(({ name }) => name === "alfa");

  expect(await endOfCli(["l1", "deposit", "5", "--rollup", "alfa", "--wait"], { cwd })).toMatchObject({ code: 0 });

  process.kill(sequencer.pid, "SIGSTOP");
  stoppedPid = sequencer.pid;

  // Anybody's node, and anybody's relayer that reads from it.
  const node = await start(["rollup", "derive", "alfa", "--follow", "--poll", "500ms", "--rpc-port", "0"]);
  const [, rpcUrl = ""] = /serving JSON-RPC at (\S+)/.exec(await node.line(/serving JSON-RPC/)) ?? [];
  const config = JSON.parse(await readFile(join(cwd, ".parley", "configs", "relayer.json"), "utf8"));
  const own = {
    name: "another",
    dataDir: join(cwd, "another"),
    listen: { host: "127.0.0.1", port: 0 },
    statusPort: 0,
    ethKey: bob.secretKey,
  };
  await writeFile(join(cwd, "another.json"), JSON.stringify({ ...config, ...own, rpcUrls: [{ rollup: "alfa", rpcUrl }] }));
  await start(["relayer", "--config", "another.json"]);

  const account = privateKeyToAccount(alice.secretKey);
  const derived = chainClient(rpcUrl);
  const call = async (nonce: number, transaction: { to: Address; data: Hex; value?: bigint }) =>
    account.signTransaction({
      ...transaction,
      chainId: Number(alfa.chainId),
      nonce: (await derived.getTransactionCount({ address: account.address })) + nonce,
      gas: 500_000n,
      maxFeePerGas: 10n ** 10n,
      maxPriorityFeePerGas: 0n,
    });
  const route = [encodeEvmAddress(bravo.chainId, parrots[1])];
  const raw = await call(0, { to: parrots[0], data: encodeFunctionData({ abi: parrotAbi, functionName: "say", args: [route, "forced"] }) });
  const home = [encodeEvmAddress(deployment.l1.chainId, RECEIVER), "0x", []] as const;
  const withdrawal = await call(1, {
    to: L1_GATEWAY_ADDRESS,
    data: encodeFunctionData({ abi: l1GatewayAbi, functionName: "sendMessage", args: home }),
    value: parseEther("2"),
  });
  const l1 = chainClient(deployment.l1.rpcUrl);
  await l1.request({ method: "anvil_setBalance", params: [account.address, toHex(parseEther("10"))] } as never); // a method of anvil's
  const wallet = createWalletClient({ account, transport: http(deployment.l1.rpcUrl) });
  const portal = portalOf({ portals: alfa.derivation.portals, rollupId: alfa.rollupId, chainId: alfa.chainId });
  const force = { address: portal, abi: rollupPortalAbi, functionName: "forceTransaction", chain: null } as const;
  // What it costs depends on what else its block asks for.
  const sent: Hex[] = [];
  for (const one of [raw, withdrawal]) sent.push(await wallet.writeContract({ ...force, args: [one], gas: 300_000n }));
  for (const hash of sent) expect(await l1.waitForTransactionReceipt({ hash, timeout: PATIENCE_MS })).toMatchObject({ status: "success" });

  const receipt = await until({ what: "The forced transaction", ...patience }, () =>
    derived.getTransactionReceipt({ hash: keccak256(raw) }),
  );
  expect(receipt.status).toBe("success");
  await until({ what: "A safe head with it", ...patience }, async () =>
    ((await alfaNow())?.safeHeight ?? 0n) >= receipt.blockNumber ? true : undefined,
  );
  const arrival = (text: string) =>
    until({ what: `The arrival of "${text}"`, ...patience }, async () => {
      const heard = await chainClient(bravo.rpcUrl).getLogs({ address: parrots[1], event: HEARD, fromBlock: 0n, strict: true });
      return heard.some(({ args }) => args.text === text) ? true : undefined;
    });
  await arrival("forced");
  expect(
    await chainClient(alfa.rpcUrl, { retries: 0, timeoutMs: 1_000 })
      .getBlockNumber()
      .catch(() => "silent"),
  ).toBe("silent");

  const { logs } = await until({ what: "The forced withdrawal", ...patience }, () =>
    derived.getTransactionReceipt({ hash: keccak256(withdrawal) }),
  );
  const [leaving] = parseEventLogs({ abi: l1GatewayAbi, eventName: "MessageSent", logs });
  const finishing = ["l1", "finish", leaving?.args.sendId ?? "", "--rollup", "alfa", "--rpc", rpcUrl, "--wait"];
  expect(await endOfCli(finishing, { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining("delivered on the L1") });
  expect(await l1.getBalance({ address: RECEIVER })).toBe(parseEther("2"));

  process.kill(sequencer.pid, "SIGCONT");
  stoppedPid = undefined;
  const { number, hash } = await derived.getBlock({ blockNumber: receipt.blockNumber });
  expect(hash).toBe(receipt.blockHash);
  await until({ what: "The sequencer's return", ...patience }, async () =>
    (await chainClient(alfa.rpcUrl).getBlock({ blockNumber: number })).hash === hash ? true : undefined,
  );
  await until({ what: "Its next branch", ...patience }, async () => {
    const status = (await (await fetch(`${alfa.rpcUrl}/status`)).json()) as { l1OriginNumber: string; ended: string | null };
    const isNear = BigInt(status.l1OriginNumber) + 4n >= (await l1.getBlockNumber());
    return status.ended === null && isNear && (await alfaNow())?.isQuarantined === false ? true : undefined;
  });
  expect(await endOfCli(["send", "I am back", "--from", "alfa", "--to", "bravo"], { cwd })).toMatchObject({ code: 0 });
  await arrival("I am back");
});
