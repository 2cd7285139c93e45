import {
  attestationDigest,
  batchParts,
  checkpointRoot,
  decodeEvmAddress,
  decodeSigners,
  detailsHash,
  type Hex,
  isQuorum,
  Lane,
  type LaneParts,
  laneLeaf,
  merkleRoot,
  messageHash,
  node,
  outboxRoot,
  outlineHash,
  parcelMessages,
  parcelOutboxRoot,
  rangeRoot,
  rollupId,
  tableRoot,
  totalWeight,
  ZERO_HASH,
} from "@parley/primitives";
import { fromRlp, keccak256, toRlp } from "viem";
import type { Evidence, Step, StepName } from "./Evidence.ts";
import { STEP_NAMES } from "./Evidence.ts";
import { HEADER } from "./headerItems.ts";
import { laneSlots, slotList } from "./laneSlots.ts";
import { trieValue } from "./trieProof.ts";
import { verifyAggregate } from "./verifyAggregate.ts";
import { verifyPackedSignatures } from "./verifyPackedSignatures.ts";

/**
 * Checks every link from a message to the stake behind what its destination accepted, trusting no answer in `evidence`: message hash, lane, outbox, source block and its state, head in the certified
 * checkpoint, operator table, signatures, stake. All steps are returned, in this order; the first one that fails names the fault. One without evidence is skipped: it
 * shows nothing.
 */
export function checkEvidence(evidence: Evidence): Step[] {
  return [...checkSteps(evidence)];
}

/** `checkEvidence`, one step at a time. */
export function* checkSteps(evidence: Evidence): Generator<Step> {
  for (const name of STEP_NAMES) yield checkStep(name, evidence);
}

function checkStep(name: StepName, evidence: Evidence): Step {
  try {
    const found = CHECKS[name](evidence);
    return typeof found === "string" ? { name, status: "holds", detail: found } : { name, status: "skipped", detail: found.skipped };
  } catch (error) {
    return { name, status: "fails", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** What was found to hold, or what could not be looked at. */
type Found = string | { skipped: string };

const CHECKS: Record<StepName, (evidence: Evidence) => Found> = {
  message: checkMessage,
  lane: checkLane,
  outbox: checkOutbox,
  block: checkBlock,
  state: checkState,
  head: checkHead,
  table: checkTable,
  signatures: checkSignatures,
  stake: checkStake,
};

function equal(what: string, actual: Hex | bigint | number, expected: Hex | bigint | number): void {
  const normal = (value: Hex | bigint | number) => (typeof value === "string" ? value.toLowerCase() : BigInt(value).toString());
  if (normal(actual) !== normal(expected)) throw new Error(`${what} is ${actual}, expected ${expected}`);
}

function checkMessage({ messageId, message, destinationId, source, destination, parcel }: Evidence): string {
  equal("the source's rollup id", message.sourceId, rollupId(source));
  equal("the destination's rollup id", destinationId, rollupId(destination));
  equal("the rollup id that the parcel is from", parcel.sourceId, message.sourceId);
  equal("the sender's chain", decodeEvmAddress(message.sender).chainId, source.chainId);
  equal("the recipient's chain", decodeEvmAddress(message.recipient).chainId, destination.chainId);
  equal("the hash of the message that was sent", messageHash(message), messageId);
  const handedOver = parcelMessages(parcel, destination.chainId).some((item) => messageHash(item) === messageId.toLowerCase());
  if (!handedOver) throw new Error(`no message of the parcel hashes to ${messageId}`);
  return `message ${message.index} of the lane ${source.name} → ${destination.name} hashes to ${messageId}, as sent and as the parcel brought it`;
}

/** The parts of the lane that the parcel leads to. */
function parcelParts({ parcel, destination }: Evidence): LaneParts {
  const leaves = parcelMessages(parcel, destination.chainId).map(messageHash);
  return batchParts({ ...parcel, leaves });
}

function checkLane(evidence: Evidence): string {
  const { messageId, message, laneIds, parcel } = evidence;
  const parts = parcelParts(evidence);
  const sent = new Lane(laneIds).parts();
  equal("the number of messages in the source's logs", sent.size, parcel.size);
  equal("the tree that the parcel's messages lead to", parts.tree, sent.tree);
  equal("the open link that the parcel's messages lead to", parts.open, sent.open);
  equal("the id at this index in the source's logs", laneIds[Number(message.index)] ?? "0x", messageId);
  return `${parcel.messages.length} of ${parcel.size} messages, those of the parcel, lead to the same lane that is rebuilt from the source's logs`;
}

function checkOutbox(evidence: Evidence): string {
  const { message, destination, laneLeaves, parcel } = evidence;
  const { sourceId } = message;
  const leaf = laneLeaf({ sourceId, destinationId: rollupId(destination), ...parcelParts(evidence) });
  equal("the leaf of the lane in the source's logs", laneLeaves[parcel.lane] ?? "0x", leaf);
  equal("the number of lanes in the source's logs", laneLeaves.length, parcel.laneCount);
  const root = outboxRoot({ sourceId, laneCount: laneLeaves.length, root: merkleRoot(laneLeaves) });
  equal("the outbox root that the lane proof gives", outboxRootOf(evidence), root);
  return `lane ${parcel.lane} of ${parcel.laneCount} stands under outbox root ${root}, as rebuilt from the source's logs`;
}

function outboxRootOf({ parcel, destination }: Evidence): Hex {
  return parcelOutboxRoot(parcel, { rollupId: rollupId(destination), chainId: destination.chainId });
}

function quantity(item: Hex | undefined): bigint {
  return BigInt(item === undefined || item === "0x" ? "0x0" : item);
}

function checkBlock(evidence: Evidence): string {
  const {
    source,
    block: { header, l1Origin },
    parcel: { head },
  } = evidence;
  equal("the header's number", quantity(header[HEADER.number]), head.number);
  equal("the header's timestamp", quantity(header[HEADER.timestamp]), head.timestamp);
  const blockHash = keccak256(toRlp([...header]));
  const stateRoot = header[HEADER.stateRoot] ?? "0x";
  const details = detailsHash({ blockHash, stateRoot, l1OriginNumber: l1Origin.number, l1OriginHash: l1Origin.hash });
  equal("the hash of the source's block and its L1 origin", details, head.detailsHash);
  return `block ${head.number} of ${source.name} has hash ${blockHash} and refers to block ${l1Origin.number} of ${l1Origin.chain}`;
}

/** The lane in the state of the source's block. */
function checkState({ source, destination, parcel, laneIds, block: { header, state } }: Evidence): Found {
  const { number } = parcel.head;
  if (state === undefined)
    return { skipped: `no proof of the state of block ${number} of ${source.name} was to be had: the lane in it was not looked at` };
  const { accountProof, storageProofs } = state;
  const stateRoot = header[HEADER.stateRoot] ?? "0x";
  const account = fromRlp(trieValue({ root: stateRoot, key: keccak256(source.gateway), proof: accountProof }), "hex");
  const storageRoot = account[2];
  if (typeof account === "string" || typeof storageRoot !== "string") throw new Error("the gateway's account is no account");
  const slots = slotList(laneSlots({ lane: parcel.lane, chainId: destination.chainId, size: parcel.size }));
  equal("the number of storage proofs", storageProofs.length, slots.length);
  const values = slots.map((slot, i) => {
    const value = fromRlp(trieValue({ root: storageRoot as Hex, key: keccak256(slot), proof: storageProofs[i] ?? [] }), "hex"); // a string by the check above
    return quantity(typeof value === "string" ? value : undefined);
  });
  const [destinationId = 0n, chainId = 0n, route = 0n, link = 0n, ...peaks] = values;
  const sent = new Lane(laneIds).parts();
  equal("the lane's destination in the gateway's storage", word(destinationId), rollupId(destination));
  equal("the chain id that leads into the lane", chainId, destination.chainId);
  equal("the lane that the chain id leads into", (route >> 64n) & 0xffffffffn, parcel.lane);
  const segments = route & (2n ** 64n - 1n);
  const count = link & 0xffn;
  equal("the lane's size in the gateway's storage", segments * 32n + (count === 32n ? 0n : count), parcel.size);
  equal("the open link in the gateway's storage", count === 32n ? ZERO_HASH : word(link), sent.open);
  const [lowest = ZERO_HASH, ...higher] = peaks.map(word);
  equal(
    "the tree in the gateway's storage",
    higher.reduce((accumulated, peak) => node(peak, accumulated), lowest),
    sent.tree,
  );
  return `the state of block ${number} of ${source.name} holds the lane with ${parcel.size} messages`;
}

function word(value: bigint): Hex {
  return `0x${value.toString(16).padStart(64, "0")}`;
}

function checkHead(evidence: Evidence): string {
  const { parcel, certificate } = evidence;
  const { head } = parcel;
  const leaf = outlineHash({ ...head, rollupId: parcel.sourceId, outboxRoot: outboxRootOf(evidence) });
  const root = rangeRoot({ leaves: [leaf], start: head.position, size: head.count, proof: head.proof });
  equal("the heads root that the head proof gives", checkpointRoot(head.count, root), certificate.headsRoot);
  return `head ${head.position} of ${head.count} stands under heads root ${certificate.headsRoot}`;
}

function checkTable({ l1ChainId, avs, operatorSetId, certificate: { epoch }, table }: Evidence): string {
  const computed = tableRoot({ l1ChainId, avs, operatorSetId, epoch, ...table });
  equal("the L1's table root", table.l1Root, computed);
  equal("the destination's table root", table.destinationRoot, computed);
  return `the ${table.operators.length} operators that the L1 published for epoch ${epoch} give table root ${computed}, the L1's and the destination's`;
}

function signersOf({ certificate, table }: Evidence) {
  const seats = decodeSigners(certificate.signers, table.operators.length);
  return seats.flatMap((seat) => {
    const operator = table.operators[seat];
    return operator === undefined ? [] : [{ seat, ...operator }];
  });
}

function checkSignatures(evidence: Evidence): string {
  const { l1ChainId, avs, operatorSetId, certificate, table } = evidence;
  const signers = signersOf(evidence);
  const digest = attestationDigest({ l1ChainId, avs, operatorSetId, ...certificate });
  const { signature } = certificate;
  const keys = signers.map(({ publicKey }) => publicKey);
  const valid =
    table.scheme === 2
      ? verifyPackedSignatures({ addresses: keys, digest, signature })
      : verifyAggregate({ publicKeys: keys, digest, signature });
  if (!valid) throw new Error(`the signature is not that of seats ${signers.map(({ seat }) => seat).join(", ")} over digest ${digest}`);
  return `seats ${signers.map(({ seat }) => seat).join(", ")} of ${table.operators.length} signed digest ${digest} of beat ${certificate.beat}`;
}

function checkStake(evidence: Evidence): string {
  const { table, stakes, acceptance, recordedWeight } = evidence;
  const signers = signersOf(evidence);
  const signed = signers.reduce((sum, { weight }) => sum + weight, 0n);
  const total = totalWeight(table);
  if (!isQuorum(signed, total)) throw new Error(`weight ${signed} of ${total} is no quorum`);
  if (recordedWeight !== undefined) equal("the weight that was recorded", recordedWeight, signed);
  equal("the number of stakes", stakes.length, signers.length);
  signers.forEach(({ seat, weight }, i) => {
    const stake = stakes[i] ?? 0n;
    if (stake < weight) throw new Error(`seat ${seat} has ${stake} slashable on the L1, less than its weight ${weight}`);
  });
  const { deliveredAt, usableUntil } = acceptance;
  const { validFrom, validUntil } = table;
  if (deliveredAt < validFrom || deliveredAt >= validUntil || deliveredAt >= usableUntil) {
    throw new Error(`its parcel came at ${deliveredAt}, outside the table's use from ${validFrom} until ${validUntil} and ${usableUntil}`);
  }
  return `weight ${signed} of ${total} (${((signed * 1000n) / total).toString().replace(/(\d)$/, ".$1")} %) signed, all of it slashable on the L1, and the table was in use`;
}
