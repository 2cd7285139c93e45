import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { l1GatewayAbi, rollupPortalAbi, rollupSettlementAbi } from "@parley/contracts-abi";
import { testAccount, testOperators, until } from "@parley/devnet";
import { type Hex, headsRoot, L1_GATEWAY_ADDRESS, ZERO_HASH } from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { certifiedHead, chainClient, encodeCertify, encodeFinalize, outputOf, portalOf, settlementOf } from "@parley/sdk";
import { createWalletClient, http, keccak256, parseEther } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openNetwork } from "./network.ts";
import { certifiedBy } from "./testing/certifiedBy.ts";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, endOfCli, runCli } from "./testing/runCli.ts";

const OPERATORS = 1;
const RECEIVER = "0x000000000000000000000000000000000000c0de";

let cwd: string;
let up: Cli;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-settlement-"));
  // Nobody but the test settles anything.
  const scheme = ["--scheme", "secp256k1", "--settle-seconds", "0"];
  up = await runCli(["up", "--port-base", "0", "--rollups", "2", "--operators", String(OPERATORS), ...scheme], { cwd });
  await up.line(/^running/);
});
afterEach(async (context) => {
  await up.stop({ graceMs: 20_000 });
  await removeNetwork(cwd, context);
});

const lastObject = (stdout: string) => JSON.parse(stdout.split("\n").findLast((line) => line.startsWith("{")) ?? "{}");

it("a stranger's false proposal is disputed and rejected by operators, without hands", { timeout: 1_200_000 }, async () => {
  const { deployment, file } = await openNetwork({ dataDir: ".parley", cwd });
  const [alfa] = deployment.rollups;
  const [operator] = file.operators;
  if (alfa === undefined || operator === undefined) throw new Error("the network has two rollups and an operator");
  const { rollupId, derivation } = alfa;
  const l1 = chainClient(deployment.l1.rpcUrl);
  const settlement = await settlementOf({ client: l1, portals: derivation.portals });
  const contract = { address: settlement, abi: rollupSettlementAbi } as const;
  const metrics = async () => (await fetch(`${operator.statusUrl}/metrics`)).text();
  const finalized = async () => Number(/rollup_finalized_block_count\{rollup="alfa"\} (\d+)/.exec(await metrics())?.[1] ?? 0);
  // Then a certificate of a block between the first one and that one is there, or comes.
  const number = BigInt(await until({ what: "A final block", clock }, async () => (await finalized()) || undefined));

  const liar = createWalletClient({ account: privateKeyToAccount(testAccount("user").secretKey), transport: http(deployment.l1.rpcUrl) });
  const { l1StartNumber: l1Number, l1StartHash: l1Hash } = derivation;
  const lie = { number: number + 1n, blockHash: keccak256("0x01"), stateRoot: keccak256("0x02"), l1Number, l1Hash };
  const value = await l1.readContract({ ...contract, functionName: "proposalBond" });
  const { number: from } = await l1.getBlock();
  await liar.writeContract({ ...contract, functionName: "propose", args: [rollupId, lie], value, chain: null });

  const said = <E extends "OutputDisputed" | "OutputRejected">(eventName: E) =>
    until({ what: eventName, clock }, async () => (await l1.getContractEvents({ ...contract, eventName, fromBlock: from })).at(0));
  const account = testOperators(OPERATORS, 2)[0]?.address;
  expect((await said("OutputDisputed")).args).toMatchObject({ number: lie.number });
  expect((await said("OutputRejected")).args.reporter?.toLowerCase()).toBe(account);
  const [hash] = await l1.readContract({ ...contract, functionName: "finalized", args: [rollupId, lie.number] });
  expect(hash).toBe(ZERO_HASH);
  await until({ what: "The bonds", clock }, async () => ((await l1.getBalance({ address: settlement })) === value / 2n ? true : undefined));
  expect(await metrics()).toContain('operator_wrong_proposals_total{rollup="alfa"} 1');
});

it("ether goes to a rollup and comes back: by a proposal that nobody disputes, and by a certificate", { timeout: 1_200_000 }, async () => {
  const { deployment } = await openNetwork({ dataDir: ".parley", cwd });
  const [alfa] = deployment.rollups;
  if (alfa === undefined) throw new Error("the network has two rollups");
  const { rollupId, chainId, derivation } = alfa;
  const { portals } = derivation;
  const portal = portalOf({ portals, rollupId, chainId });
  const [l1, rollup] = [chainClient(deployment.l1.rpcUrl), chainClient(alfa.rpcUrl)];
  const settlement = await settlementOf({ client: l1, portals });
  const escrow = () => l1.getBalance({ address: portal });

  expect(await endOfCli(["l1", "deposit", "5", "--wait"], { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining("arrived") });
  expect(await escrow()).toBe(parseEther("5"));

  // By a proposal: the command does every step itself.
  const first = await endOfCli(["l1", "withdraw", "2", "--to", RECEIVER, "--propose", "--wait"], { cwd });
  expect(first).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("delivered on the L1") });
  expect(first.stdout).toMatch(/waits until somebody proposes[\s\S]*if nobody disputes it[\s\S]*can be delivered/);
  expect(await l1.getBalance({ address: RECEIVER })).toBe(parseEther("2"));
  expect(await escrow()).toBe(parseEther("3"));

  // By a certificate: nobody proposes anything.
  const second = await endOfCli(["l1", "withdraw", "1", "--to", RECEIVER, "--json"], { cwd });
  expect(second).toMatchObject({ code: 0 });
  expect(lastObject(second.stdout)).toMatchObject({ event: "withdrawal", status: "waiting" });
  const { id } = lastObject(second.stdout) as { id: Hex }; // what the command says
  expect(await endOfCli(["l1", "finish", id], { cwd })).toMatchObject({ code: 1, stdout: expect.stringContaining("certificate") });
  const finishing = await runCli(["l1", "finish", id, "--wait"], { cwd });
  await finishing.line(/waits until somebody proposes/);
  const [sent] = await rollup.getContractEvents({
    address: L1_GATEWAY_ADDRESS,
    abi: l1GatewayAbi,
    eventName: "MessageSent",
    args: { sendId: id },
    fromBlock: 0n,
  });
  const number = sent?.blockNumber ?? 0n;
  const output = await outputOf({ rollupClient: rollup, l1Client: l1, rollup: alfa, number });
  const block = await rollup.getBlock({ blockNumber: number });
  const head = {
    ...{ rollupId, number, blockHash: output.blockHash, timestamp: block.timestamp, stateRoot: output.stateRoot, outboxRoot: rollupId },
    ...{ finality: 3 as const, l1OriginNumber: output.l1Number, l1OriginHash: output.l1Hash, anchor: ZERO_HASH },
  };
  const certificate = await certifiedBy(OPERATORS, deployment.table, headsRoot([head]));
  const user = privateKeyToAccount(testAccount("user").secretKey);
  const wallet = createWalletClient({ account: user, transport: http(deployment.l1.rpcUrl) });
  const transact = async (data: Hex) => {
    const hash = await wallet.sendTransaction({ chain: null, to: settlement, data });
    expect(await l1.waitForTransactionReceipt({ hash })).toMatchObject({ status: "success" });
  };
  await transact(encodeCertify(certifiedHead({ table: deployment.table, certificate, heads: [head], rollupId })));
  const window = await l1.readContract({ address: settlement, abi: rollupSettlementAbi, functionName: "certifiedWindow" });
  const { timestamp: certifiedAt } = await l1.getBlock();
  await until({ what: "The end of the window", clock }, async () =>
    (await l1.getBlock()).timestamp >= certifiedAt + window ? true : undefined,
  );
  await transact(encodeFinalize(rollupId, number));
  expect(await finishing.ended).toMatchObject({ code: 0, stdout: expect.stringContaining("delivered on the L1") });
  expect(await l1.getBalance({ address: RECEIVER })).toBe(parseEther("3"));
  expect(await escrow()).toBe(parseEther("2"));
  expect(await l1.readContract({ address: portal, abi: rollupPortalAbi, functionName: "isDelivered", args: [id] })).toBe(true);

  // It is paid once, whoever asks how often.
  expect(await endOfCli(["l1", "finish", id, "--wait"], { cwd })).toMatchObject({ code: 0 });
  expect(await escrow()).toBe(parseEther("2"));
});
