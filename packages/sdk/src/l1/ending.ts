import { l1GatewayAbi, rollupPortalAbi, rollupRegistryAbi, rollupSettlementAbi } from "@parley/contracts-abi";
import { type Address, type Deployment, type Hex, L1_GATEWAY_ADDRESS, ParleyError, type RollupDeployment } from "@parley/primitives";
import { type ContractFunctionArgs, decodeFunctionData, encodeFunctionData, getAbiItem, keccak256, slice, toHex, zeroAddress } from "viem";
import { type ChainClient, reading } from "../chainClient.ts";
import { proveState } from "../state/proveState.ts";
import { l1PlacesOf } from "./portalOf.ts";

const REGISTERED = getAbiItem({ abi: rollupRegistryAbi, name: "RollupRegistered" });
const FINALIZED = getAbiItem({ abi: rollupSettlementAbi, name: "OutputFinalized" });
/** Where L1Gateway has its origin and counts (specs/wire.md §14). */
const COUNTS_SLOT = toHex(3, { size: 32 });
const U64 = 2n ** 64n - 1n;
/** EIP-7702: an account that delegates has this and an address as its code. */
const DELEGATION = "0xef0100";
/** Final blocks that are tried at most, the newest first: behind the end there is none that is true. */
const MOST_TRIED = 64;

/** What a rollup's genesis is made of, as the registry takes it (`Genesis` of IRollupRegistry.sol). */
export type RegisteredGenesis = ContractFunctionArgs<typeof rollupRegistryAbi, "payable", "register">[0];

/** How far the end of a rollup is, by its L1. */
export interface EndingView {
  /** the last L1 block on which a sequencer's block may rest; undefined: the rollup stays */
  lastL1Block: bigint | undefined;
  /** who may announce that it leaves */
  governance: Address;
  /** the end block as its portal keeps it; undefined before it was shown there */
  ended: { number: bigint; stateRoot: Hex; isClaimable: boolean } | undefined;
  /** messages that were sent through its portal */
  sent: bigint;
}

type OnL1 = { deployment: Pick<Deployment, "l1">; rollup: RollupDeployment; l1Client: ChainClient };

/** A block of the rollup with what shows its L1Gateway. */
export interface ShownEnd {
  number: bigint;
  stateRoot: Hex;
  accountProof: readonly Hex[];
  storageProof: readonly Hex[];
}

/** What an account can claim, with what shows it. */
export interface ProvenBalance {
  account: Address;
  /** to which it delegates its code (EIP-7702); zero: it has none */
  delegate: Address;
  /** in wei */
  balance: bigint;
  accountProof: readonly Hex[];
}

/** @throws ParleyError RPC_FAILED, also where the registry does not know the rollup */
export async function readEnding({ deployment, rollup, l1Client }: OnL1): Promise<EndingView> {
  const { portal: address, registry, rollupId } = l1PlacesOf(deployment, rollup);
  const portal = { address, abi: rollupPortalAbi } as const;
  return reading("l1", `reading how far the end of ${rollup.name} is`, async () => {
    const [known, ended, sent] = await Promise.all([
      l1Client.readContract({ address: registry, abi: rollupRegistryAbi, functionName: "rollup", args: [rollupId] }),
      l1Client.readContract({ ...portal, functionName: "ended" }),
      l1Client.readContract({ ...portal, functionName: "messageCount" }),
    ]);
    const { lastL1Block, governance } = known;
    return {
      lastL1Block: lastL1Block === 0n ? undefined : lastL1Block,
      governance,
      ended: ended.number === 0n ? undefined : ended,
      sent,
    };
  });
}

/**
 * What the rollup's genesis is made of, from the transaction that registered it; the registry's own hash of it says that it is the one.
 * @throws ParleyError RPC_FAILED; EVIDENCE_MISSING where the L1 does not show it, as when another contract made the call
 */
export async function registeredGenesis({ deployment, rollup, l1Client }: OnL1): Promise<RegisteredGenesis> {
  const { registry, rollupId } = l1PlacesOf(deployment, rollup);
  const contract = { address: registry, abi: rollupRegistryAbi } as const;
  const found = await reading("l1", `looking for the registration of ${rollup.name}`, async () => {
    const [log] = await l1Client.getLogs({ address: registry, event: REGISTERED, args: { rollupId }, fromBlock: 0n, strict: true });
    const transaction = log && (await l1Client.getTransaction({ hash: log.transactionHash }));
    const genesis = transaction && genesisIn(transaction.input);
    if (genesis === undefined) return undefined;
    const [own, known] = await Promise.all([
      l1Client.readContract({ ...contract, functionName: "genesisHash", args: [genesis] }),
      l1Client.readContract({ ...contract, functionName: "rollup", args: [rollupId] }),
    ]);
    return own === known.genesisHash ? genesis : undefined;
  });
  if (found !== undefined) return found;
  throw new ParleyError("EVIDENCE_MISSING", `The L1 does not show what the genesis of ${rollup.name} is made of`, {
    fields: { rollupId },
    hint: "ask an L1 endpoint that keeps old logs and transactions",
  });
}

function genesisIn(input: Hex): RegisteredGenesis | undefined {
  try {
    const call = decodeFunctionData({ abi: rollupRegistryAbi, data: input });
    return call.functionName === "register" ? call.args[0] : undefined;
  } catch {
    // Another contract's call.
    return undefined;
  }
}

/**
 * The end block among those that are final on the L1, with what shows it to the portal; undefined while none of them is (specs/l1.md §7).
 * @param rollupClient of a node that has that block's state
 * @throws ParleyError RPC_FAILED, also when the endpoint forgot that state; STATE_PROOF_INVALID
 */
export async function findEnd({
  rollup,
  l1Client,
  rollupClient,
  settlement,
  view,
}: Omit<OnL1, "deployment"> & { rollupClient: ChainClient; settlement: Address; view: EndingView }): Promise<ShownEnd | undefined> {
  const { lastL1Block } = view;
  if (lastL1Block === undefined) return undefined;
  const logs = await reading("l1", "looking for final blocks", () =>
    l1Client.getLogs({ address: settlement, event: FINALIZED, args: { rollupId: rollup.rollupId }, fromBlock: 0n, strict: true }),
  );
  for (const { args } of logs.slice(-MOST_TRIED).reverse()) {
    const { origin, received, shown } = await proveCounts({ rollupClient, rollup, block: args });
    if (origin > lastL1Block && received === view.sent) return shown;
    if (origin <= lastL1Block) return undefined;
  }
  return undefined;
}

/** Up to where L1Gateway knew the L1 in a block, and how many messages it had had. @throws ParleyError RPC_FAILED, STATE_PROOF_INVALID */
export async function proveCounts({
  rollupClient: client,
  rollup,
  block: { number, stateRoot },
}: {
  rollupClient: ChainClient;
  rollup: Pick<RollupDeployment, "name">;
  block: { number: bigint; stateRoot: Hex };
}): Promise<{ origin: bigint; received: bigint; shown: ShownEnd }> {
  const block = { number, stateRoot };
  const { account, slots } = await proveState({ client, chain: rollup.name, block, account: L1_GATEWAY_ADDRESS, slots: [COUNTS_SLOT] });
  const [counts] = slots;
  const value = BigInt(counts?.value ?? 0);
  const shown = { ...block, accountProof: account.proof, storageProof: counts?.proof ?? [] };
  return { origin: value & U64, received: (value >> 64n) & U64, shown };
}

/**
 * What an account had in the end block.
 * @throws ParleyError CONTRACT_REVERTED for a contract, whose balance nobody can claim; RPC_FAILED, also when the endpoint forgot that state; STATE_PROOF_INVALID
 */
export async function proveBalance({
  rollupClient: client,
  rollup,
  end,
  account,
}: {
  rollupClient: ChainClient;
  rollup: Pick<RollupDeployment, "name">;
  end: { number: bigint; stateRoot: Hex };
  account: Address;
}): Promise<ProvenBalance> {
  const [{ account: proven }, code = "0x"] = await Promise.all([
    proveState({ client, chain: rollup.name, block: end, account }),
    reading(rollup.name, `reading the code of ${account}`, () => client.getCode({ address: account, blockNumber: end.number })),
  ]);
  const isDelegation = code.length === 2 + 2 * 23 && code.toLowerCase().startsWith(DELEGATION);
  if (keccak256(code) !== proven.codeHash || (code !== "0x" && !isDelegation)) {
    throw new ParleyError("CONTRACT_REVERTED", `${account} is a contract on ${rollup.name}: what it has cannot be claimed`, {
      fields: { account, codeHash: proven.codeHash },
      hint: "on the L1 its address may be anybody's (specs/l1.md §7)",
    });
  }
  return { account, delegate: isDelegation ? slice(code, 3) : zeroAddress, balance: proven.balance, accountProof: proven.proof };
}

/**
 * Accounts that the rollup's blocks name: senders and recipients of transactions, and recipients of messages from the L1. Who got ether from a contract alone is not among them.
 * @throws ParleyError RPC_FAILED
 */
export async function accountsOf({
  rollupClient,
  rollup,
  to,
  signal,
}: {
  rollupClient: ChainClient;
  rollup: Pick<RollupDeployment, "name" | "coinbase">;
  to: bigint;
  signal?: AbortSignal;
}): Promise<Address[]> {
  const found = new Set<Address>([rollup.coinbase]);
  for (let number = 1n; number <= to; number += 1n) {
    signal?.throwIfAborted();
    const { transactions } = await reading(rollup.name, `reading block ${number}`, () =>
      rollupClient.getBlock({ blockNumber: number, includeTransactions: true }),
    );
    for (const [place, { from, to: recipient, input }] of transactions.entries()) {
      if (place > 0) found.add(from);
      if (place > 0 && recipient !== null) found.add(recipient);
      if (place === 0) for (const named of recipientsIn(input)) found.add(named);
    }
  }
  const known = [...found].map((account) => account.toLowerCase() as Address); // an address in lower case
  return [...new Set(known)].sort();
}

/** Of the messages that a system transaction delivers. */
function recipientsIn(input: Hex): Address[] {
  const call = decodeFunctionData({ abi: l1GatewayAbi, data: input });
  return call.functionName === "advance" ? call.args[1].map(({ recipient }) => recipient) : [];
}

/** Calldata of the registry's announcement; without a last L1 block it is the very one that includes it. */
export function encodeLeave(rollupId: Hex, lastL1Block?: bigint): Hex {
  return lastL1Block === undefined
    ? encodeFunctionData({ abi: rollupRegistryAbi, functionName: "announceLeave", args: [rollupId] })
    : encodeFunctionData({ abi: rollupRegistryAbi, functionName: "announceLeaveAt", args: [rollupId, lastL1Block] });
}

/** Calldata of the portal's `end`. */
export function encodeEnd(genesis: RegisteredGenesis, { number, accountProof, storageProof }: ShownEnd): Hex {
  return encodeFunctionData({ abi: rollupPortalAbi, functionName: "end", args: [genesis, number, accountProof, storageProof] });
}

/** Calldata of the portal's `claim`. */
export function encodeClaim({ account, delegate, accountProof }: ProvenBalance): Hex {
  return encodeFunctionData({ abi: rollupPortalAbi, functionName: "claim", args: [account, delegate, accountProof] });
}

/** Whether an account's balance was paid. @throws ParleyError RPC_FAILED */
export function isClaimed({ deployment, rollup, l1Client, account }: OnL1 & { account: Address }): Promise<boolean> {
  const { portal: address } = l1PlacesOf(deployment, rollup);
  return reading("l1", `asking the portal for ${account}`, () =>
    l1Client.readContract({ address, abi: rollupPortalAbi, functionName: "isClaimed", args: [account] }),
  );
}
