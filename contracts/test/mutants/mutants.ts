/** Small changes of contracts, each of which breaks one invariant of specs/invariants.md: what the stateful fuzz has to notice. */

export interface Edit {
  /** Below `contracts/src`. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly find: string;
  readonly replace: string;
}

export interface Mutant {
  readonly invariant: number;
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The campaign that has to fail. */
  readonly suite: "NetworkInvariants" | "StakeInvariants";
}

function network(invariant: number, name: string, file: string, find: string, replace: string): Mutant {
  return { invariant, name, edits: [{ file, find, replace }], suite: "NetworkInvariants" };
}

function stake(invariant: number, name: string, file: string, find: string, replace: string): Mutant {
  return { invariant, name, edits: [{ file, find, replace }], suite: "StakeInvariants" };
}

const INBOX = "rollup/Inbox.sol";
const RECIPIENT_CALL = "libraries/RecipientCall.sol";
const LIGHT_CLIENT = "rollup/LightClient.sol";

export const mutants: readonly Mutant[] = [
  network(
    1,
    "a recipient gets other bytes than were proven",
    RECIPIENT_CALL,
    "calldatacopy(payloadAt, cursor, payloadLength)",
    "calldatacopy(payloadAt, sub(cursor, 1), payloadLength)",
  ),
  network(1, "an index that was consumed is consumed again", INBOX, "if (bits & mask != 0) {", "if (false) {"),
  network(2, "a retried message keeps its record", INBOX, "delete _failed[sourceId][message.index];", ""),
  network(
    2,
    "a relayer may starve a recipient",
    RECIPIENT_CALL,
    "if (available < required) revert IGateway.InsufficientGas(available, required);",
    "",
  ),
  network(
    3,
    "a destination gets a new lane whenever it is connected",
    "rollup/Outbox.sol",
    "lane = _positions[destinationId] = _destinations.length;",
    "lane = _destinations.length;",
  ),
  {
    invariant: 4,
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
    5,
    "no cap on the net inflow",
    "rollup/policy/ValueLimits.sol",
    "if (entry.net > int192(uint192(rule.netInflowCap))) return Obstacle.NetInflowCap;",
    "",
  ),
  network(
    5,
    "what goes out is not counted",
    "rollup/policy/ValueLimits.sol",
    "_ledgers[rollupId][sender].net -= int192(uint192(amount));",
    "",
  ),
  network(
    6,
    "two thirds suffice",
    LIGHT_CLIENT,
    "if (3 * uint256(weight) <= 2 * uint256(total)) revert",
    "if (3 * uint256(weight) < 2 * uint256(total)) revert",
  ),
  network(6, "signatures are not looked at", LIGHT_CLIENT, "if (!valid) revert InvalidSignature(digest);", ""),
  network(7, "a heads root of zero", LIGHT_CLIENT, 'if (headsRoot == 0) revert InvalidHead("headsRoot");', ""),
  network(8, "a contradiction freezes nothing", "rollup/policy/Hearing.sol", "hot = hot.withFrozen(finality);", ""),
  network(9, "a table does not age", LIGHT_CLIENT, "if (table.validUntil < until) until = table.validUntil;", "until = table.validUntil;"),
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
    14,
    "a loosening without delay",
    "rollup/policy/Governed.sol",
    "if (block.timestamp < change.applicableAt) revert ChangeNotReady(change.applicableAt);",
    "",
  ),
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
];
