import { type Address, type Hex, ParleyError } from "@parley/primitives";
import { decodeAbiParameters, decodeEventLog, parseAbi, slice, toEventSelector } from "viem";
import { type ChainClient, reading } from "../chainClient.ts";
import type { RawReceipt } from "../state/encodeReceipt.ts";
import { proveReceipt } from "../state/proveLog.ts";
import { type BlockHeader, readHeader } from "../state/readHeader.ts";
import { bloomMayHold } from "./bloomMayHold.ts";
import type { L1Places } from "./portalOf.ts";

/** The events of a rollup's portal (IRollupPortal.sol, ERC-7786). */
const EVENTS = parseAbi([
  "event MessageSent(bytes32 indexed sendId, bytes sender, bytes recipient, bytes payload, uint256 value, bytes[] attributes)",
  "event TransactionForced(bytes transaction)",
]);
/** Of the registry (IRollupRegistry.sol). */
const LEAVES = toEventSelector("event RollupLeaves(bytes32 indexed rollupId, uint64 lastL1Block, uint64 bondFreeAt)");
const SELECTORS: ReadonlySet<Hex> = new Set(EVENTS.map((event) => toEventSelector(event)));

/** A block of the L1, and what it says to one rollup through its portal and the registry. Timestamp in Unix seconds; all in the order of their events. */
export interface PortalBlock {
  number: bigint;
  hash: Hex;
  parentHash: Hex;
  timestamp: bigint;
  messages: readonly { sender: Address; recipient: Address; value: bigint; gasLimit: bigint; payload: Hex }[];
  /** raw transactions */
  forced: readonly Hex[];
  /** where the rollup announces in this block that it leaves: the last L1 block that counts */
  lastL1Block?: bigint | undefined;
}

/**
 * Reads a block of the L1 by number or hash. Nothing but its hash has to be believed: the header hashes to it, and the receipts are those of the header's root. They are only asked for
 * where the header's bloom filter does not rule out that one of them spoke.
 * @throws ParleyError RPC_FAILED; EVIDENCE_MISSING when there is no such block; STATE_PROOF_INVALID when header or receipts are not what the hash commits to
 */
export async function readPortalBlock({
  client,
  block,
  ...places
}: L1Places & {
  client: ChainClient;
  block: bigint | Hex;
}): Promise<PortalBlock> {
  return portalBlockOf({ client, ...places, header: await readHeader({ client, chain: "l1", block }) });
}

/** The same of a block whose header was read. @throws ParleyError as `readPortalBlock` */
export async function portalBlockOf({
  client,
  portal,
  registry,
  rollupId,
  header,
}: L1Places & {
  client: ChainClient;
  header: BlockHeader;
}): Promise<PortalBlock> {
  const { number, blockHash, parentHash, timestamp, logsBloom, receiptsRoot } = header;
  const read: PortalBlock = { number, hash: blockHash, parentHash, timestamp, messages: [], forced: [] };
  if (!bloomMayHold(logsBloom, portal) && !bloomMayHold(logsBloom, registry)) return read;
  const receipts = await reading("l1", `reading the receipts of block ${number}`, () =>
    client.request<{ Parameters: [Hex]; ReturnType: RawReceipt[] | null }>({ method: "eth_getBlockReceipts", params: [blockHash] }),
  );
  const { root } = await proveReceipt(receipts ?? [], 0);
  if (receipts === null || root !== receiptsRoot) {
    throw new ParleyError("STATE_PROOF_INVALID", `The receipts of L1 block ${number} give root ${root}, its header says ${receiptsRoot}`, {
      fields: { number, blockHash, computed: root, expected: receiptsRoot },
      recovery: "retry",
      hint: "ask another RPC endpoint of the L1",
    });
  }
  const logs = receipts.flatMap((receipt) => receipt.logs);
  const by = (speaker: Address) => logs.filter((log) => log.address.toLowerCase() === speaker.toLowerCase());
  const [lastL1Block] = by(registry).flatMap((log) => leaveIn(log, rollupId));
  return by(portal).reduce(withLog, lastL1Block === undefined ? read : { ...read, lastL1Block });
}

/** The last L1 block of the rollup, if the log announces it. On a parent the registry may be anybody's contract: what is not of the event's form announces nothing. */
function leaveIn({ topics, data }: RawReceipt["logs"][number], rollupId: Hex): bigint[] {
  const [selector, id, ...others] = topics;
  const isForm = selector === LEAVES && others.length === 0 && /^0x(?:0{48}[0-9a-f]{16}){2}$/i.test(data);
  return isForm && id?.toLowerCase() === rollupId ? [BigInt(slice(data, 0, 32))] : [];
}

function withLog(block: PortalBlock, { topics, data }: RawReceipt["logs"][number]): PortalBlock {
  const [first, ...others] = topics;
  // What it says of deliveries on the L1 is nothing to the rollup.
  if (first === undefined || !SELECTORS.has(first)) return block;
  const event = decodeEventLog({ abi: EVENTS, topics: [first, ...others], data });
  if (event.eventName === "TransactionForced") return { ...block, forced: [...block.forced, event.args.transaction] };
  const { sender, recipient, payload, value, attributes } = event.args;
  // The portal says it always, and alone: a selector and one word.
  const [gasLimit] = decodeAbiParameters([{ type: "uint64" }], slice(attributes[0] ?? "0x", 4));
  const message = { sender: accountOf(sender), recipient: accountOf(recipient), value, gasLimit, payload };
  return { ...block, messages: [...block.messages, message] };
}

/** The address of a canonical ERC-7930 address of type eip155: its last 20 bytes. */
function accountOf(interoperable: Hex): Address {
  return slice(interoperable, -20);
}
