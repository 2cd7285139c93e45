/** Small changes of contracts, each of which breaks one invariant of specs/invariants.md: what the stateful fuzz has to notice. */

export interface Edit {
  /** Below `contracts/src`. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly find: string;
  readonly replace: string;
}

export interface Mutant {
  /** As specs/invariants.md has it, without `INV-`. */
  readonly invariant: string;
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The campaign that has to fail. */
  readonly suite: "NetworkInvariants" | "StakeInvariants" | "SettlementInvariants";
}

function network(invariant: number, name: string, file: string, find: string, replace: string): Mutant {
  return { invariant: String(invariant), name, edits: [{ file, find, replace }], suite: "NetworkInvariants" };
}

function stake(invariant: number, name: string, file: string, find: string, replace: string): Mutant {
  return { invariant: String(invariant), name, edits: [{ file, find, replace }], suite: "StakeInvariants" };
}

function settlement(invariant: string, name: string, file: string, find: string, replace: string): Mutant {
  return { invariant, name, edits: [{ file, find, replace }], suite: "SettlementInvariants" };
}

const INBOX = "rollup/Inbox.sol";
const GATEWAY = "rollup/Gateway.sol";
const LIGHT_CLIENT = "rollup/LightClient.sol";
const TABLES = "rollup/SeatedTables.sol";
const EXITS = "rollup/Exits.sol";
const HEARING = "rollup/policy/Hearing.sol";
const VALUE_LIMITS = "rollup/policy/ValueLimits.sol";
const STAKE_COVER = "rollup/StakeCover.sol";
const SETTLEMENT = "l1/RollupSettlement.sol";
const PORTAL = "l1/RollupPortal.sol";
const RECIPIENT_CALL = "libraries/RecipientCall.sol";

export const mutants: readonly Mutant[] = [
  network(
    1,
    "a recipient gets other bytes than were proven",
    RECIPIENT_CALL,
    "calldatacopy(payloadAt, cursor, payloadLength)",
    "calldatacopy(payloadAt, sub(cursor, 1), payloadLength)",
  ),
  network(1, "an index that was consumed is consumed again", INBOX, "if (bits & mask != 0) {", "if (false) {"),
  network(
    2,
    "a retried message keeps its record",
    INBOX,
    `        if (!_isCallable(recipient)) revert RetryFailed("");

        delete _failed[sourceId][message.index];`,
    `        if (!_isCallable(recipient)) revert RetryFailed("");
`,
  ),
  network(
    2,
    "a relayer may starve a recipient",
    RECIPIENT_CALL,
    "if (available < required) revert IGateway.InsufficientGas(available, required);",
    "",
  ),
  network(2, "a message is ended before its deadline", INBOX, "if (block.timestamp > deadline && _end(", "if (_end("),
  network(
    2,
    "a message is delivered after its deadline",
    INBOX,
    "} else if (block.timestamp > Packed.uintAt(cursor, Parcel.DEADLINE_LENGTH)) {",
    "} else if (false) {",
  ),
  network(
    2,
    "exits rest on heads that are not final",
    HEARING,
    "if (head.finality != FINALIZED) revert FinalityTooLow(head.finality, FINALIZED);",
    "",
  ),
  network(2, "a delivered message expires", INBOX, "if (_failed[sourceId][index] != id) return false;", ""),
  network(
    2,
    "a message that failed and expired is retried",
    INBOX,
    `return false;
            delete _failed[sourceId][index];`,
    "return false;",
  ),
  network(
    2,
    "a message is refunded twice",
    GATEWAY,
    "if (!_refunded[destinationId][message.index >> 8].add(message.index)) revert AlreadyRefunded(destinationId, message.index);",
    "_refunded[destinationId][message.index >> 8].add(message.index);",
  ),
  network(2, "a delivered message is refunded", EXITS, "if (consumedId == id) revert Delivered(id);", ""),
  network(2, "a message that did not expire is refunded", EXITS, "if (stored != id) revert NotExpired(id, stored);", ""),
  network(
    2,
    "a message is refunded that was never sent",
    EXITS,
    "if (!_holds(lane, uint64(message.index / Lanes.SEGMENT), link, sent.proof)) revert NotSent(id, destinationId);",
    "",
  ),
  network(
    2,
    "anybody uses up a refund that only the sender may ask for",
    EXITS,
    "if (payload.length == 0 && msg.sender != sender) revert OnlySender(sender, msg.sender);",
    "",
  ),
  network(2, "unsafe heads leave no trace of what they consumed", INBOX, "if (head.finality == UNSAFE) _rememberConsumed(batch);", ""),
  network(
    3,
    "a destination gets a new lane whenever it is connected",
    "rollup/Outbox.sol",
    "lane = _positions[destinationId] = _destinations.length;",
    "lane = _destinations.length;",
  ),
  {
    invariant: "4",
    name: "a bridge takes less into custody than it announces",
    edits: [
      {
        file: "tokens/Erc20Bridge.sol",
        find: "uint256 expected = _custody() + amount;",
        replace: "uint256 expected = _custody() + amount - 1;",
      },
      { file: "tokens/Erc20Bridge.sol", find: "super._onSend(from, amount);", replace: "super._onSend(from, amount - 1);" },
    ],
    suite: "NetworkInvariants",
  },
  network(
    4,
    "a refund pays out twice what was sent",
    "rollup/codecs/SingleTransferCodec.sol",
    "return (true, abi.encode(from, abi.encodePacked(sender), what));",
    "return (true, abi.encode(from, abi.encodePacked(sender), 2 * what));",
  ),
  network(
    5,
    "no cap on the net inflow",
    VALUE_LIMITS,
    "if (entry.net > int192(uint192(rule.netInflowCap))) return Obstacle.NetInflowCap;",
    "",
  ),
  network(5, "what goes out is not counted", VALUE_LIMITS, "_ledgers[rollupId][sender].net -= int192(uint192(amount));", ""),
  network(
    5,
    "nobody asks whether stake stands behind value",
    VALUE_LIMITS,
    "if (_isCovered() && !stakeCover.note(recipient, amount)) return (false, 0);",
    "",
  ),
  network(
    5,
    "revoked stake stands behind value",
    STAKE_COVER,
    "Math.saturatingSub(back.totalWeight, lightClient.revokedWeight(back.epoch))",
    "back.totalWeight",
  ),
  network(
    6,
    "two thirds suffice",
    LIGHT_CLIENT,
    "if (3 * uint256(weight) <= 2 * uint256(total)) revert",
    "if (3 * uint256(weight) < 2 * uint256(total)) revert",
  ),
  network(6, "signatures are not looked at", LIGHT_CLIENT, "if (!valid) revert InvalidSignature(digest);", ""),
  network(
    6,
    "revoked seats count where a certificate is submitted",
    LIGHT_CLIENT,
    "if (hasRevoked) _requireCounted(epoch, table, seats, total, signers, weight);",
    "",
  ),
  network(
    6,
    "revoked seats count where a head is used",
    LIGHT_CLIENT,
    "if (hasRevoked) head.signedWeight = _requireCounted(epoch, table, seats, total, signers, head.signedWeight);",
    "",
  ),
  network(
    6,
    "a hand-over needs no signature",
    LIGHT_CLIENT,
    `        _verifyCertificate(table, seats, total, digest, signers, signature);
        _adoptUsable(next, nextTableRoot);`,
    "        _adoptUsable(next, nextTableRoot);",
  ),
  network(
    6,
    "a table is taken that is not the one of the L1",
    TABLES,
    "if (root != expected) revert TableRootMismatch(table.epoch, root, expected);",
    "",
  ),
  network(7, "a heads root of zero", LIGHT_CLIENT, 'if (headsRoot == 0) revert InvalidHead("headsRoot");', ""),
  network(8, "a contradiction freezes nothing", HEARING, "hot = hot.withFrozen(finality);", ""),
  network(
    8,
    "the reader of state is not told of a freeze",
    HEARING,
    `that the head was brought for.
        _tellFloor(rollupId, hot);`,
    "that the head was brought for.",
  ),
  network(
    8,
    "an exit rests on a head that was contradicted",
    HEARING,
    "if (known != _entryOf(head.headHash, head.number) && _contradicts(known, head.number)) revert HeadContradicts(head.number);",
    "known;",
  ),
  network(9, "a table does not age", TABLES, "if (table.validUntil < until) until = table.validUntil;", "until = table.validUntil;"),
  network(
    9,
    "a table is taken that is over",
    TABLES,
    "if (block.timestamp >= adopted.usableUntil) revert EpochNotUsable(table.epoch, adopted.usableFrom, adopted.usableUntil);",
    "",
  ),
  network(
    9,
    "a seat is revoked of whom the L1 did not eject",
    TABLES,
    "if (!l1Facts.isEjected(operator.operator)) revert NotEjected(operator.operator);",
    "",
  ),
  stake(10, "evidence is used again", "l1/Slasher.sol", "if (isEvidenceUsed[evidenceId]) revert EvidenceUsed(evidenceId);", ""),
  stake(
    10,
    "heads on an L1 block that was given up are judged",
    "l1/Slasher.sol",
    "_requireCanonical(second.head.l1OriginNumber, second.head.l1OriginHash, secondOrigin);",
    "",
  ),
  stake(
    11,
    "who turns its key is let off",
    "l1/OperatorRegistry.sol",
    "if (keyHash == keccak256(former)) revert KeyUnchanged(keyHash);",
    "delete operatorOfKey[keccak256(former)];",
  ),
  network(12, "failed deliveries use up the rate", INBOX, "if (!terms.shared) policy.release(sourceId, fresh - delivered);", ""),
  network(12, "no rate", "rollup/Policy.sol", "if (messages > available) revert RateLimited(rollupId, messages, available);", ""),
  network(13, "a silenced peer speaks through retries", INBOX, "policy.requireOpen(sourceId)", "policy.peer(sourceId).chainId"),
  network(
    13,
    "a paused peer is heard",
    "rollup/Policy.sol",
    "if (block.timestamp < hot.pausedUntil()) revert PeerIsPaused(rollupId, hot.pausedUntil());",
    "",
  ),
  network(
    13,
    "who is dropped comes back without its pause",
    "rollup/policy/HotRules.sol",
    "HotRules.wrap(HotRules.unwrap(hot) & ~uint256(type(uint64).max));",
    "HotRules.wrap(HotRules.unwrap(hot) & ~uint256(type(uint64).max) & ((1 << 220) - 1));",
  ),
  network(
    14,
    "a loosening without delay",
    "rollup/policy/Governed.sol",
    "if (block.timestamp < change.applicableAt) revert ChangeNotReady(change.applicableAt);",
    "",
  ),
  network(14, "a cover is loosened at once", STAKE_COVER, 'if (rule_.riskBps > current.riskBps) revert NotTightening("riskBps");', ""),
  network(
    15,
    "the gateway calls another function",
    RECIPIENT_CALL,
    "bytes32 selector = IERC7786Recipient.receiveMessage.selector;",
    "bytes32 selector = bytes4(0x12345678);",
  ),
  network(
    16,
    "a lane of one segment has no tree",
    "rollup/Outbox.sol",
    "tree = MerkleTree.root(_peaks[position], segments);",
    "tree = segments == 1 ? bytes32(0) : MerkleTree.root(_peaks[position], segments);",
  ),
  network(
    17,
    "a delivery within a delivery",
    INBOX,
    "function deliver(bytes calldata parcel) external nonReentrant",
    "function deliver(bytes calldata parcel) external",
  ),
  network(
    17,
    "an expiry within a delivery",
    INBOX,
    "function expire(bytes calldata parcel) external nonReentrant",
    "function expire(bytes calldata parcel) external",
  ),
  network(
    17,
    "a refund within a delivery",
    GATEWAY,
    `        external
        nonReentrant
    {
        if (msg.sender != exits)`,
    `        external
    {
        if (msg.sender != exits)`,
  ),
  settlement(
    "L4",
    "a minority certifies",
    "l1/QuorumJudge.sol",
    "if (3 * uint256(weight) <= 2 * uint256(total)) revert QuorumNotReached(weight, total);",
    "",
  ),
  settlement(
    "L4",
    "a proposal becomes final while it is disputed",
    SETTLEMENT,
    "pending.output.number == number && pending.disputedAt == 0;\n        if (!isOpen)",
    "pending.output.number == number;\n        if (!isOpen)",
  ),
  settlement("L4", "certificates that contradict each other change nothing", SETTLEMENT, "current.frozenAt = uint64(block.timestamp);", ""),
  settlement("L5", "a message is paid again", PORTAL, "isDelivered[messageId] = true;", ""),
  settlement(
    "L5",
    "a message is paid that nobody sent",
    PORTAL,
    "if (uint256(stored) != uint256(index) + 1) revert NotSent(messageId, number);",
    "",
  ),
  settlement(
    "L5",
    "a recipient is paid twice what it was sent",
    PORTAL,
    "_call(message.recipient, message.value, data);",
    "_call(message.recipient, 2 * message.value, data);",
  ),
  settlement(
    "L6",
    "an undecided dispute costs the disputer its bond",
    SETTLEMENT,
    "if (pending.disputedAt != 0) owed[pending.disputer] += disputeBond;",
    "",
  ),
  settlement(
    "L6",
    "the bond of who was right goes to who doubted",
    SETTLEMENT,
    "owed[pending.proposer] += disputeBond;",
    "owed[pending.disputer] += disputeBond + 1;",
  ),
];
