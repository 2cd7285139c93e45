import { PATIENCE_MS, testAccount } from "@parley/devnet";
import { type Address, type Deployment, type Hex, ParleyError, type RollupDeployment } from "@parley/primitives";
import { type ChainClient, chainClient, type Home, homeOf, portalOf, reading, rollupOf, settlementOf, shortReason } from "@parley/sdk";
import { type Account, type Chain, createWalletClient, http, type Transport, type WalletClient } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { openNetwork } from "../network.ts";

type Wallet = WalletClient<Transport, Chain | undefined, Account>;

/** A transaction of the user's. */
export interface UserCall {
  to: Address;
  data: Hex;
  value?: bigint;
}

/** A rollup and its L1, which may be a rollup, as the user of a local network reaches them. */
export interface L1Session {
  deployment: Deployment;
  rollup: RollupDeployment;
  home: Home;
  user: Address;
  portal: Address;
  settlement: Address;
  l1Client: ChainClient;
  rollupClient: ChainClient;
  /** `by`: the test account that sends it, the user unless given. Both wait until it is included. @throws ParleyError CONTRACT_REVERTED, RPC_FAILED */
  onL1(what: string, call: UserCall, by?: string): Promise<{ transactionHash: Hex }>;
  /** the same on the network's L1, which has the registry with the bonds */
  onRegistry(what: string, call: UserCall, by?: string): Promise<{ transactionHash: Hex }>;
  onRollup(what: string, call: UserCall): Promise<{ transactionHash: Hex; block: bigint }>;
}

/** @throws ParleyError NOT_RUNNING, ROLLUP_UNKNOWN, RPC_FAILED */
export async function openL1Session({
  rollup: named,
  rpcUrl,
  dataDir,
  cwd,
}: {
  rollup: string | undefined;
  /** of the rollup; the deployment's unless given */
  rpcUrl?: string | undefined;
  dataDir: string;
  cwd: string;
}): Promise<L1Session> {
  const { file, deployment } = await openNetwork({ dataDir, cwd });
  const known = rollupOf(deployment, named ?? file.rollups[0]?.name ?? "");
  const rollup = { ...known, rpcUrl: rpcUrl ?? known.rpcUrl };
  const account = privateKeyToAccount(testAccount("user").secretKey);
  const home = homeOf(deployment, rollup);
  const [l1Client, rollupClient] = [chainClient(home.rpcUrl), chainClient(rollup.rpcUrl)];
  const wallet = (rpcUrl: string, by = account): Wallet => createWalletClient({ account: by, transport: http(rpcUrl) });
  const senderOf = (name: string | undefined) => (name === undefined ? account : privateKeyToAccount(testAccount(name).secretKey));
  const { portals } = rollup.derivation;
  const onHome = ({ rpcUrl, rollup: parent }: Pick<Home, "rpcUrl" | "rollup">, client: ChainClient): L1Session["onL1"] => {
    const chain = parent?.name ?? "l1";
    return (what, call, by) => included({ wallet: wallet(rpcUrl, senderOf(by)), client, chain, what, call, fees: feesOn(parent) });
  };
  return {
    deployment,
    rollup,
    home,
    user: account.address,
    portal: portalOf({ ...rollup, portals }),
    settlement: await settlementOf({ client: l1Client, portals }),
    l1Client,
    rollupClient,
    onL1: onHome(home, l1Client),
    onRegistry: onHome({ rpcUrl: deployment.l1.rpcUrl, rollup: undefined }, chainClient(deployment.l1.rpcUrl)),
    onRollup: (what, call) =>
      included({ wallet: wallet(rollup.rpcUrl), client: rollupClient, chain: rollup.name, what, call, fees: feesOn(rollup) }),
  };
}

/** Where gas has one price; elsewhere the wallet asks. */
function feesOn(rollup: Pick<RollupDeployment, "baseFeePerGas"> | undefined) {
  return rollup === undefined ? {} : { maxFeePerGas: rollup.baseFeePerGas, maxPriorityFeePerGas: 0n };
}

async function included({
  wallet,
  client,
  chain,
  what,
  call,
  fees = {},
}: {
  wallet: Wallet;
  client: ChainClient;
  chain: string;
  what: string;
  call: UserCall;
  fees?: { maxFeePerGas?: bigint; maxPriorityFeePerGas?: bigint };
}): Promise<{ transactionHash: Hex; block: bigint }> {
  const refused = (cause: unknown) =>
    new ParleyError("CONTRACT_REVERTED", `${chain} refused to ${what}: ${shortReason(cause)}`, { fields: { chain, what }, cause });
  const transaction = { account: wallet.account, ...call, ...fees };
  const send = async () => {
    // What others do in the same block changes what a call costs.
    const gas = ((await client.estimateGas(transaction)) * 5n) / 4n;
    return wallet.sendTransaction({ chain: null, ...transaction, gas });
  };
  const hash = await send().catch((cause: unknown) => {
    throw refused(cause);
  });
  const receipt = await reading(chain, `waiting for transaction ${hash}`, () =>
    client.waitForTransactionReceipt({ hash, timeout: PATIENCE_MS }),
  );
  if (receipt.status !== "success") throw refused(new Error(`transaction ${hash} reverted`));
  return { transactionHash: hash, block: receipt.blockNumber };
}
