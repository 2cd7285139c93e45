import {
  type Address,
  type AttachedRollup,
  type GenesisRules,
  type Hex,
  type OperatorTable,
  ParleyError,
  rollupId,
  ZERO_HASH,
} from "@parley/primitives";
import { chainClient, reading } from "@parley/sdk";
import { formatEther, getContractAddress } from "viem";
import { feesOf } from "./feesOf.ts";
import { type MemberAddresses, memberContracts } from "./memberContracts.ts";
import { Wallet } from "./Wallet.ts";

/** Pairing of BLS12-381 (EIP-2537), and a question to which every chain that has it answers: nothing, paired with nothing. */
const PAIRING: Address = "0x000000000000000000000000000000000000000f";
const NOTHING_PAIRED: Hex = `0x${"00".repeat(384)}`;
const BLS12381 = 1;
/** Seconds that a chain may be behind the L1: a table that was just published is used a little later. */
const CLOCK_TOLERANCE = 60n;
/** A chain that makes blocks only when there is something in them looks slow, and is not. */
const MOST_BLOCK_TIME_MS = 60_000;
/** More than the contracts take, all together. */
const DEPLOYMENT_GAS = 40_000_000n;
const TRANSFER_GAS = 21_000n;
/** A block time is measured over so many blocks. */
const MEASURED_BLOCKS = 16n;

export interface AttachChainOptions {
  name: string;
  rpcUrl: string;
  /** chain ids of other members: peers would not know whom an address means */
  taken: readonly bigint[];
  /** the table that its light client begins with */
  table: OperatorTable;
  governance: Address;
  rules: GenesisRules;
  /** pays for the contracts, and hands out `gifts` */
  secretKey: Hex;
  /** whom to give how much of it, in wei */
  gifts: readonly { to: Address; value: bigint }[];
  stride: bigint;
}

/**
 * Puts the contracts on a chain that runs already, by ordinary transactions of one account, and says what the chain is called from then on (specs/attached.md §5). Done again, it is another member.
 * @throws ParleyError CONFIG_INVALID for a chain that cannot be a member; CONTRACT_REVERTED, also where the account cannot pay; RPC_FAILED
 */
export async function attachChain(options: AttachChainOptions): Promise<AttachedRollup> {
  const { name, rpcUrl, table, governance, rules, secretKey, gifts, stride } = options;
  const client = chainClient(rpcUrl);
  const { chainId, genesisHash, blockTimeMs } = await inspect(options);
  const fees = await feesOf({ name, rpcUrl });
  const wallet = new Wallet({ name, client, chainId, secretKey, ...fees });
  const balance = await reading(name, `reading the balance of ${wallet.address}`, () => client.getBalance({ address: wallet.address }));
  const needed = gifts.reduce((sum, { value }) => sum + value, DEPLOYMENT_GAS * fees.maxFeePerGas);
  if (balance < needed)
    throw new ParleyError(
      "CONFIG_INVALID",
      `${wallet.address} has ${formatEther(balance)} ether on ${name}, and ${formatEther(needed)} are needed there`,
      {
        fields: { rollup: name, account: wallet.address, balance, needed },
        hint: "give it the rest, or another key",
      },
    );
  const at = addressesFrom(wallet.address, await wallet.nonce());
  const id = rollupId({ chainId, genesisHash, gateway: at.gateway });
  const sent: { what: string; address?: Address; hash: Hex }[] = [];
  for (const { name: what, address, creationCode: data } of memberContracts({ rollupId: id, at, table, governance, rules })) {
    // Constructors call nobody, so each can be estimated before the others stand.
    const gas = await reading(name, `estimating what ${what} costs`, () => client.estimateGas({ account: wallet.address, data }));
    sent.push({ what, address, hash: await wallet.send({ data, gas: (gas * 5n) / 4n }) });
  }
  for (const { to, value } of gifts) sent.push({ what: `ether for ${to}`, hash: await wallet.send({ to, value, gas: TRANSFER_GAS }) });
  let deployedAt = 0n;
  for (const { what, address, hash } of sent) {
    const { contractAddress, blockNumber } = await wallet.receipt(hash);
    if (address === undefined) continue;
    if (contractAddress?.toLowerCase() !== address)
      throw new ParleyError("CONTRACT_REVERTED", `${name}: ${what} stands at ${contractAddress}, not at ${address}`, {
        hint: "something else sent with the same account meanwhile: give one of its own, and try again",
      });
    if (blockNumber > deployedAt) deployedAt = blockNumber;
  }
  const { gateway, lightClient, policy } = at;
  const gatewayCreation = sent.find(({ address }) => address === gateway)?.hash ?? ZERO_HASH;
  return {
    name,
    rollupId: id,
    chainId,
    genesisHash,
    rpcUrl,
    gateway,
    lightClient,
    policy,
    deployedAt,
    gatewayCreation,
    stride,
    blockTimeMs,
  };
}

/** In the order of `memberContracts`. */
function addressesFrom(from: Address, nonce: number): MemberAddresses {
  const at = (i: number) => getContractAddress({ from, nonce: BigInt(nonce + i) }).toLowerCase() as Address; // an address in lower case
  return { lightClient: at(0), policy: at(1), gateway: at(2), exits: at(3), stateReader: at(4) };
}

/** What the chain is. @throws ParleyError CONFIG_INVALID when it cannot be a member */
async function inspect({ name, rpcUrl, table, taken }: AttachChainOptions) {
  const client = chainClient(rpcUrl);
  const refuse = (problem: string, hint: string): never => {
    throw new ParleyError("CONFIG_INVALID", `${name} cannot be attached: ${problem}`, { fields: { rollup: name, rpcUrl }, hint });
  };
  const [id, genesis, newest] = await reading(name, "reading what chain it is", () =>
    Promise.all([client.getChainId(), client.getBlock({ blockNumber: 0n }), client.getBlock()]),
  );
  const chainId = BigInt(id);
  if (chainId === table.l1ChainId) refuse(`its chain id ${chainId} is that of the L1`, "attach another chain");
  if (taken.includes(chainId)) refuse(`another member has its chain id ${chainId}`, "attach another chain");
  if (newest.timestamp + CLOCK_TOLERANCE < table.validFrom)
    refuse(
      `its clock says ${newest.timestamp}, and the operator table begins at ${table.validFrom}`,
      "let it run until then, or correct its clock",
    );
  const [safe, finalized] = await Promise.all(
    (["safe", "finalized"] as const).map((blockTag) => client.getBlock({ blockTag }).catch(() => undefined)),
  );
  if (safe === undefined || finalized === undefined)
    refuse("its node does not say which blocks are safe and finalized", "ask a node that follows the L1, too");
  if (table.scheme === BLS12381) {
    const { data } = await client.call({ to: PAIRING, data: NOTHING_PAIRED }).catch(() => ({ data: undefined }));
    if (data === undefined || BigInt(data) !== 1n)
      refuse("it has no precompile for BLS12-381 (EIP-2537)", "a network with --scheme secp256k1 needs none");
  }
  const earlier = newest.number > MEASURED_BLOCKS ? newest.number - MEASURED_BLOCKS : 0n;
  const { timestamp } = earlier === 0n ? genesis : await client.getBlock({ blockNumber: earlier });
  const blocks = Number(newest.number - earlier);
  const blockTimeMs =
    blocks === 0 ? 1_000 : Math.min(Math.max(Math.round((Number(newest.timestamp - timestamp) * 1_000) / blocks), 1), MOST_BLOCK_TIME_MS);
  return { chainId, genesisHash: genesis.hash, blockTimeMs };
}
