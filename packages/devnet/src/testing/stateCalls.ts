import { type Address, consumedLink, type Head, type Hex, type Message, messageHash, ZERO_HASH } from "@parley/primitives";
import { type BlockHeader, OutboxReader, proveReceipt, proveState, type RawReceipt, readHeader } from "@parley/sdk";
import { encodeAbiParameters, keccak256 } from "viem";
import type { Anvil } from "../Anvil.ts";
import type { Calls, StateCall } from "./KnownValues.ts";
import { type LivingPeer, PEER } from "./LivingPeer.ts";
import { idOf } from "./livingL1.ts";
import type { SystemBuilder } from "./SystemBuilder.ts";

/** Of a gateway's storage (specs/wire.md §13). */
const EXPIRED = 9n;
const CONSUMED_BY = 10n;
/** Of the storage of `OperatorTable` and `OperatorRegistry` (TableProof.sol). */
const TABLE_ROOTS = 0n;
const EJECTED = 5n;
const NAME = "the living system";
/** The OP Stack's `L1Block`, which answers with the origin of the current block. */
const L1_BLOCK: Address = "0x4200000000000000000000000000000000000015";
const NUMBER_SELECTOR = "8381f58a";

const word = (value: Hex | bigint): Hex => (typeof value === "bigint" ? encodeAbiParameters([{ type: "uint256" }], [value]) : value);
/** Solidity's place of `mapping[key]`. */
const slotIn = (key: Hex | bigint, mapping: Hex | bigint): Hex =>
  keccak256(encodeAbiParameters([{ type: "bytes32" }, { type: "bytes32" }], [word(key), word(mapping)]));

/** How two messages of this rollup to the peer ended there: the first expired, in place of the second another one was consumed. */
export interface Endings {
  expired: Message;
  rejected: Message;
  /** of all messages to the peer */
  ids: readonly Hex[];
}

/**
 * The peer's state is that of the chain itself: writes into its gateway's storage how the messages of `bridge` ended.
 * @param rollup this one, which sent them
 */
export async function endMessages(
  anvil: Anvil,
  { rollup, bridge }: { rollup: { rollupId: Hex; gateway: Address }; bridge: Address },
): Promise<Endings> {
  const sent = await new OutboxReader({ client: anvil.client, rollup: { name: NAME, ...rollup } }).advance(
    await anvil.client.getBlockNumber(),
  );
  const messages = sent.filter(({ destinationId }) => destinationId === PEER.id).map(({ message }) => message);
  const [expired, rejected] = messages.filter(({ sender }) => sender.endsWith(bridge.slice(2).toLowerCase()));
  if (expired === undefined || rejected === undefined) throw new Error(`${bridge} sent too few messages`);
  await anvil.request("anvil_setCode", [PEER.gateway, "0x00"]);
  const link = consumedLink({ previous: ZERO_HASH, ...substituteOf(rejected) });
  const values: readonly [Hex, Hex][] = [
    [expiredSlot(rollup.rollupId, expired), messageHash(expired)],
    [consumedSlot(rollup.rollupId), link],
  ];
  for (const [slot, value] of values) await anvil.request("anvil_setStorageAt", [PEER.gateway, slot, value]);
  return { expired, rejected, ids: messages.map(messageHash) };
}

/** What proofs of the newest block's state do. Has the chain tell `OpStackL1Blocks` of that block, as its own L1. */
export async function stateCalls(
  system: SystemBuilder,
  {
    ownId,
    peer,
    endings,
    epoch,
    ejected,
    expiring,
  }: { ownId: Hex; peer: LivingPeer; endings: Endings; epoch: number; ejected: Address; expiring: number },
): Promise<Calls<StateCall>> {
  const { anvil } = system;
  const { client } = anvil;
  const header = await readHeader({ client, chain: NAME, block: await client.getBlockNumber() });
  const head = peer.head(3, header);
  const prove = (account: Address, slot: Hex) => proveState({ client, chain: NAME, block: header, account, slots: [slot] });
  const proofOf = async (name: string, slot: Hex) => {
    const { account, slots } = await prove(system.addressOf(name), slot);
    return { header: header.encoded, accountProof: account.proof, storageProof: slots[0]?.proof ?? [] };
  };
  const blockProof = { ...attested(peer, head), rollupId: PEER.id, headers: [] };
  const endingAt = async (slot: Hex) => {
    const { account, slots } = await prove(PEER.gateway, slot);
    return {
      ...attested(peer, head),
      chainId: PEER.chainId,
      genesisHash: PEER.genesisHash,
      gateway: PEER.gateway,
      accountProof: account.proof,
      storageProof: slots[0]?.proof ?? [],
    };
  };
  const sent = (message: Message) => ({ message, ids: endings.ids, proof: [] });
  const slot = expiredSlot(ownId, endings.expired);
  const state = await prove(PEER.gateway, slot);
  const calls = {
    expire: [peer.parcel(head, expiring, expiring + 1)],
    refund: [PEER.id, head.number, messageHash(endings.expired), endings.expired, "0x"],
    refundExpired: [await endingAt(slot), sent(endings.expired)],
    refundRejected: [
      await endingAt(consumedSlot(ownId)),
      sent(endings.rejected),
      { previous: ZERO_HASH, ...substituteOf(endings.rejected), later: [] },
    ],
    proveSlots: [blockProof, PEER.gateway, state.account.proof, [{ slot, proof: state.slots[0]?.proof ?? [] }]],
    proveAccount: [blockProof, PEER.gateway, state.account.proof, [0, 1, 2, 3]],
    proveLog: [{ ...blockProof, headers: [header.encoded] }, 0n, 0n, await receiptProofOf(system, header)],
    proveTable: [epoch, header.number, await proofOf("OperatorTable", slotIn(BigInt(epoch), TABLE_ROOTS))],
    proveEjection: [ejected, header.number, await proofOf("OperatorRegistry", slotIn(BigInt(ejected), EJECTED))],
    rememberAncestor: [header.blockHash, header.number, [header.encoded]],
  };
  await anvil.request("anvil_setCode", [L1_BLOCK, l1BlockCode(header)]);
  return calls;
}

function attested(peer: LivingPeer, head: Head): { headSection: Hex; outboxRoot: Hex; details: Readonly<Record<string, unknown>> } {
  const { blockHash, stateRoot, l1OriginNumber, l1OriginHash, outboxRoot } = head;
  return { headSection: peer.section(head), outboxRoot, details: { blockHash, stateRoot, l1OriginNumber, l1OriginHash } };
}

/** Of the block's first transaction. */
async function receiptProofOf({ anvil }: SystemBuilder, { blockHash, receiptsRoot }: BlockHeader): Promise<Hex[]> {
  const receipts = (await anvil.request("eth_getBlockReceipts", [blockHash])) as RawReceipt[]; // the block is the newest
  if (receipts[0]?.logs.length === 0) throw new Error("the newest block has no log");
  const { root, proof } = await proveReceipt(receipts, 0);
  if (root !== receiptsRoot) throw new Error("the receipts do not add up");
  return proof;
}

function expiredSlot(sourceId: Hex, { index }: Message): Hex {
  return slotIn(index, slotIn(sourceId, EXPIRED));
}

/** Of the first 256 indices. */
function consumedSlot(sourceId: Hex): Hex {
  return slotIn(0n, slotIn(sourceId, CONSUMED_BY));
}

function substituteOf({ index }: Message): { first: bigint; ids: Hex[] } {
  return { first: index, ids: [idOf("another message")] };
}

/** Answers `number()` and, to everything else, `hash()`. */
function l1BlockCode({ number, blockHash }: BlockHeader): Hex {
  const answer = (value: Hex) => `7f${word(value).slice(2)}5f5260205ff3`;
  return `0x5f3560e01c63${NUMBER_SELECTOR}14603557${answer(blockHash)}5b${answer(word(number))}`;
}
