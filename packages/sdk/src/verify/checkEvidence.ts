import {
  attestationDigest,
  decodeEvmAddress,
  decodeSigners,
  type Hex,
  headHash,
  isQuorum,
  laneLeaf,
  MerkleTree,
  merkleRoot,
  messageHash,
  node,
  outboxRoot,
  rangeRoot,
  rollupId,
  tableRoot,
  totalWeight,
} from "@parley/primitives";
import { concatHex, encodeAbiParameters, fromRlp, keccak256, stringToHex, toRlp } from "viem";
import type { Evidence, Step, StepName } from "./Evidence.ts";
import { STEP_NAMES } from "./Evidence.ts";
import { laneSlots } from "./laneSlots.ts";
import { trieValue } from "./trieProof.ts";
import { verifyAggregate } from "./verifyAggregate.ts";

/** Places of fields in an RLP header (yellow paper §4.3). */
const HEADER = { stateRoot: 3, number: 8, timestamp: 11 } as const;

/**
 * Checks every link from a message to the stake behind its delivery, trusting no answer in `evidence`: message hash, lane, outbox, source block, head in the certified
 * checkpoint, operator table, signatures, stake. All steps are returned, in this order; the first one that is not ok names the fault.
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
    return { name, ok: true, detail: CHECKS[name](evidence) };
  } catch (error) {
    return { name, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

const CHECKS: Record<StepName, (evidence: Evidence) => string> = {
  message: checkMessage,
  lane: checkLane,
  outbox: checkOutbox,
  block: checkBlock,
  head: checkHead,
  table: checkTable,
  signatures: checkSignatures,
  stake: checkStake,
};

function equal(what: string, actual: Hex | bigint | number, expected: Hex | bigint | number): void {
  const normal = (value: Hex | bigint | number) => (typeof value === "string" ? value.toLowerCase() : BigInt(value).toString());
  if (normal(actual) !== normal(expected)) throw new Error(`${what} is ${actual}, expected ${expected}`);
}

function checkMessage({ messageId, message, source, destination, delivery }: Evidence): string {
  equal("the source's rollup id", message.sourceId, rollupId(source));
  equal("the destination's rollup id", message.destinationId, rollupId(destination));
  equal("the sender's chain", decodeEvmAddress(message.sender).chainId, source.chainId);
  equal("the recipient's chain", decodeEvmAddress(message.recipient).chainId, destination.chainId);
  equal("the hash of the message that was sent", messageHash(message), messageId);
  const { sourceId, destinationId } = message;
  const delivered = delivery.messages.some((item) => messageHash({ ...item, sourceId, destinationId }) === messageId.toLowerCase());
  if (!delivered) throw new Error(`no message of the delivery hashes to ${messageId}`);
  return `message ${message.index} of the lane ${source.name} → ${destination.name} hashes to ${messageId}, as sent and as delivered`;
}

function checkLane({ messageId, message, laneIds, delivery: { laneProof, messages, rangeProof } }: Evidence): string {
  const { sourceId, destinationId } = message;
  const start = messages[0]?.index ?? 0n;
  messages.forEach(({ index }, i) => {
    equal(`index ${i} of the delivery`, index, start + BigInt(i));
  });
  const leaves = messages.map((item) => messageHash({ ...item, sourceId, destinationId }));
  equal("the lane root that the range proof gives", rangeRoot({ leaves, start, size: laneProof.size, proof: rangeProof }), laneProof.root);
  equal("the number of messages in the source's logs", laneIds.length, laneProof.size);
  equal("the lane root that the source's logs give", merkleRoot(laneIds), laneProof.root);
  equal("the id at this index in the source's logs", laneIds[Number(message.index)] ?? "0x", messageId);
  return `${messages.length} delivered of ${laneProof.size} messages lead to lane root ${laneProof.root}, and so does the lane rebuilt from the source's logs`;
}

function checkOutbox({ message, delivery: { head, laneProof } }: Evidence): string {
  const { sourceId, destinationId } = message;
  equal("the head's rollup id", head.rollupId, sourceId);
  const leaf = laneLeaf({ sourceId, destinationId, size: laneProof.size, root: laneProof.root });
  const root = rangeRoot({ leaves: [leaf], start: laneProof.position, size: laneProof.laneCount, proof: laneProof.proof });
  equal("the outbox root that the lane proof gives", outboxRoot({ sourceId, laneCount: laneProof.laneCount, root }), head.outboxRoot);
  return `lane ${laneProof.position} of ${laneProof.laneCount} stands under outbox root ${head.outboxRoot}`;
}

function checkBlock({ source, message, laneIds, block: { header, state }, delivery: { head, laneProof } }: Evidence): string {
  equal("the hash of the source's block header", keccak256(toRlp([...header])), head.blockHash);
  const quantity = (item: Hex | undefined) => BigInt(item === undefined || item === "0x" ? "0x0" : item);
  equal("the header's state root", header[HEADER.stateRoot] ?? "0x", head.stateRoot);
  equal("the header's number", quantity(header[HEADER.number]), head.number);
  equal("the header's timestamp", quantity(header[HEADER.timestamp]), head.timestamp);
  const named = `block ${head.number} of ${source.name} has hash ${head.blockHash}`;
  if (state === undefined) return `${named}; no proof of its state was to be had, so the lane in its state was not looked at`;

  const account = fromRlp(trieValue({ root: head.stateRoot, key: keccak256(source.gateway), proof: state.accountProof }), "hex");
  const storageRoot = account[2];
  if (typeof account === "string" || typeof storageRoot !== "string") throw new Error("the gateway's account is no account");
  const slots = laneSlots(message.destinationId, laneProof.size);
  equal("the number of storage proofs", state.storageProofs.length, slots.length);
  const [size = 0n, ...peaks] = slots.map((slot, i) => {
    const value = fromRlp(trieValue({ root: storageRoot as Hex, key: keccak256(slot), proof: state.storageProofs[i] ?? [] }), "hex"); // a string by the check above
    return quantity(typeof value === "string" ? value : undefined);
  });
  equal("the lane's size in the gateway's storage", size & ((1n << 64n) - 1n), laneProof.size);
  const roots = peaks.map((peak): Hex => `0x${peak.toString(16).padStart(64, "0")}`);
  const root = roots.reduce((accumulated, peak) => node(peak, accumulated));
  equal("the lane root in the gateway's storage", root, laneProof.root);
  equal("the lane root of the source's logs", new MerkleTree(laneIds).root(), root);
  return `${named}, and its state holds the lane with ${laneProof.size} messages and root ${root}`;
}

function checkHead({ delivery: { head, headProof }, certificate }: Evidence): string {
  const root = rangeRoot({ leaves: [headHash(head)], start: headProof.position, size: headProof.count, proof: headProof.proof });
  const computed = checkpointRoot(headProof.count, root);
  equal("the heads root that the head proof gives", computed, headProof.headsRoot);
  equal("the certificate's heads root", certificate.headsRoot, computed);
  return `head ${headProof.position} of ${headProof.count} stands under heads root ${computed}`;
}

/** `headsRoot` from the root over the head hashes (specs/wire.md §5). */
function checkpointRoot(count: bigint, root: Hex): Hex {
  const tag = keccak256(stringToHex("parley/v0/checkpoint"));
  return keccak256(concatHex([tag, encodeAbiParameters([{ type: "uint64" }, { type: "bytes32" }], [count, root])]));
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
  const valid = verifyAggregate({ publicKeys: signers.map(({ publicKey }) => publicKey), digest, signature: certificate.signature });
  if (!valid) throw new Error(`the signature is not that of seats ${signers.map(({ seat }) => seat).join(", ")} over digest ${digest}`);
  return `seats ${signers.map(({ seat }) => seat).join(", ")} of ${table.operators.length} signed digest ${digest} of beat ${certificate.beat}`;
}

function checkStake(evidence: Evidence): string {
  const { table, stakes, acceptance } = evidence;
  const signers = signersOf(evidence);
  const signed = signers.reduce((sum, { weight }) => sum + weight, 0n);
  const total = totalWeight(table);
  if (!isQuorum(signed, total)) throw new Error(`weight ${signed} of ${total} is no quorum`);
  equal("the number of stakes", stakes.length, signers.length);
  signers.forEach(({ seat, weight }, i) => {
    const stake = stakes[i] ?? 0n;
    if (stake < weight) throw new Error(`seat ${seat} has ${stake} slashable on the L1, less than its weight ${weight}`);
  });
  const { acceptedAt, blockTimestamp, usableUntil } = acceptance;
  equal("the time of acceptance", acceptedAt, blockTimestamp);
  const { validFrom, validUntil } = table;
  if (acceptedAt < validFrom || acceptedAt >= validUntil || acceptedAt >= usableUntil) {
    throw new Error(
      `the certificate was accepted at ${acceptedAt}, outside the table's use from ${validFrom} until ${validUntil} and ${usableUntil}`,
    );
  }
  return `weight ${signed} of ${total} (${((signed * 1000n) / total).toString().replace(/(\d)$/, ".$1")} %) signed, all of it slashable on the L1, and the table was in use`;
}
