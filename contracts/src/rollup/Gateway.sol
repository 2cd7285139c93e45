// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../interfaces/IGateway.sol";
import {ILightClient} from "../interfaces/ILightClient.sol";
import {Head, HeadProof, LaneProof, Message} from "../interfaces/IParleyTypes.sol";
import {IPolicy} from "../interfaces/IPolicy.sol";
import {Erc7930} from "../libraries/Erc7930.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {IERC7786GatewaySource, IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Outbox and inbox of one rollup.
/// @dev `sendMessage` stays open while a recipient is being called, so that a message can be answered or passed on in the same transaction: it
/// calls nothing but a view of the policy. `deliver` and `retry` exclude each other.
contract Gateway is IGateway, ReentrancyGuardTransient {
    using MerkleTree for MerkleTree.Frontier;
    using SafeCast for uint256;

    /// @param position place in the order of lane creation; means something only where `tree.size > 0`
    struct Lane {
        MerkleTree.Frontier tree;
        uint64 position;
    }

    uint64 public constant MIN_GAS_LIMIT = 21_000;
    uint64 public constant MAX_GAS_LIMIT = 5_000_000;
    uint64 public constant DEFAULT_GAS_LIMIT = 200_000;
    uint64 public constant MAX_LIFETIME = 14 days;
    uint64 public constant DEFAULT_LIFETIME = 7 days;
    uint256 public constant MAX_PAYLOAD_LENGTH = 16_384;
    uint256 public constant MAX_REASON_LENGTH = 256;

    bytes4 private constant GAS_LIMIT_ATTRIBUTE = bytes4(keccak256("gasLimit(uint64)"));
    bytes4 private constant DEADLINE_ATTRIBUTE = bytes4(keccak256("deadline(uint64)"));
    /// @dev Between the check of the gas left and the recipient's first instruction: a warm account access, a cold one where the account delegates
    /// its code (EIP-7702), and a few dozen instructions.
    uint256 private constant CALL_OVERHEAD = 4_000;

    /// @inheritdoc IGateway
    bytes32 public immutable rollupId;
    /// @inheritdoc IGateway
    ILightClient public immutable lightClient;
    /// @inheritdoc IGateway
    IPolicy public immutable policy;

    bytes32[] private _destinations;
    mapping(bytes32 destinationId => Lane) private _lanes;
    /// @dev Bit i mod 256 of word i / 256 is set once index i was consumed.
    mapping(bytes32 sourceId => mapping(uint256 word => uint256 bits)) private _consumed;
    mapping(bytes32 sourceId => mapping(uint64 index => bytes32 messageId)) private _failed;

    constructor(bytes32 rollupId_, ILightClient lightClient_, IPolicy policy_) {
        rollupId = rollupId_;
        lightClient = lightClient_;
        policy = policy_;
    }

    /// @inheritdoc IERC7786GatewaySource
    function sendMessage(bytes calldata recipient, bytes calldata payload, bytes[] calldata attributes)
        external
        payable
        returns (bytes32 sendId)
    {
        if (msg.value != 0) revert UnsupportedValue(msg.value);
        if (payload.length > MAX_PAYLOAD_LENGTH) revert PayloadTooLarge(payload.length, MAX_PAYLOAD_LENGTH);
        (uint64 gasLimit, uint64 deadline) = _parseAttributes(attributes);
        (bool canonical, uint256 chainId,) = Erc7930.tryParse(recipient);
        if (!canonical) revert InvalidInteroperableAddress(recipient);
        bytes32 destinationId = policy.rollupIdOf(chainId);

        Lane storage target = _lanes[destinationId];
        uint64 index = target.tree.size;
        if (index == 0) {
            target.position = _destinations.length.toUint64();
            _destinations.push(destinationId);
        }
        bytes memory sender = Erc7930.format(block.chainid, msg.sender);
        sendId = Hashes.messageHash(
            rollupId, destinationId, index, keccak256(sender), keccak256(recipient), gasLimit, deadline, keccak256(payload)
        );
        target.tree.append(sendId);
        emit MessageSent(sendId, sender, recipient, payload, 0, attributes);
        emit MessageQueued(sendId, destinationId, index, gasLimit, deadline);
    }

    /// @inheritdoc IGateway
    function deliver(
        Head calldata head,
        HeadProof calldata headProof,
        LaneProof calldata laneProof,
        Message[] calldata messages,
        bytes32[] calldata rangeProof
    ) external nonReentrant returns (uint256 delivered) {
        if (messages.length == 0) revert EmptyBatch();
        bytes32 sourceId = head.rollupId;
        ILightClient.Checkpoint memory checkpoint = lightClient.requireHead(head, headProof);
        uint256 fresh = _countUnconsumed(sourceId, messages[0].index, messages.length);
        if (!policy.admit(head, checkpoint, lightClient.totalWeight(checkpoint.epoch), fresh)) return 0;
        _requireLane(head, laneProof);
        (bytes32[] memory ids, address[] memory recipients) = _requireMessages(sourceId, laneProof, messages, rangeProof);

        mapping(uint256 word => uint256 bits) storage consumed = _consumed[sourceId];
        for (uint256 i = 0; i < messages.length; ++i) {
            Message calldata message = messages[i];
            if (_consume(consumed, message.index) && _execute(sourceId, message, ids[i], recipients[i])) ++delivered;
        }
    }

    /// @inheritdoc IGateway
    function retry(bytes32 sourceId, Message calldata message) external nonReentrant {
        bytes32 id = _messageHash(sourceId, message);
        if (_failed[sourceId][message.index] != id) revert NotFailed(id);
        _requireStillHeard(sourceId, message.sender);
        _requireInTime(message.deadline);
        // Canonical: the delivery that left the record checked it, and the record binds the bytes.
        (,, address recipient) = Erc7930.tryParse(message.recipient);

        delete _failed[sourceId][message.index];
        (bool success, bytes memory reason) = _callRecipient(message, id, recipient);
        if (!success) revert RetryFailed(reason);
        emit MessageDelivered(id, sourceId, message.index);
    }

    /// @inheritdoc IERC7786GatewaySource
    function supportsAttribute(bytes4 selector) external pure returns (bool) {
        return selector == GAS_LIMIT_ATTRIBUTE || selector == DEADLINE_ATTRIBUTE;
    }

    /// @inheritdoc IGateway
    function outboxRoot() external view returns (bytes32) {
        bytes32[] memory leaves = new bytes32[](_destinations.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            bytes32 destinationId = _destinations[i];
            MerkleTree.Frontier storage tree = _lanes[destinationId].tree;
            leaves[i] = Hashes.laneLeaf(rollupId, destinationId, tree.size, tree.root());
        }
        return Hashes.outboxRoot(rollupId, leaves.length.toUint64(), MerkleTree.root(leaves));
    }

    /// @inheritdoc IGateway
    function laneCount() external view returns (uint64) {
        return _destinations.length.toUint64();
    }

    /// @inheritdoc IGateway
    function laneAt(uint64 position) external view returns (bytes32 destinationId, uint64 size, bytes32 root) {
        destinationId = _destinations[position];
        Lane storage found = _lanes[destinationId];
        return (destinationId, found.tree.size, found.tree.root());
    }

    /// @inheritdoc IGateway
    function lane(bytes32 destinationId) external view returns (uint64 position, uint64 size, bytes32 root) {
        Lane storage found = _lanes[destinationId];
        return (found.position, found.tree.size, found.tree.root());
    }

    /// @inheritdoc IGateway
    function nextUnconsumed(bytes32 sourceId, uint64 from) external view returns (uint64) {
        uint256 word = from >> 8;
        // Bits below `from` count as consumed.
        uint256 bits = _consumed[sourceId][word] | ((1 << (from & 0xff)) - 1);
        while (bits == type(uint256).max) {
            bits = _consumed[sourceId][++word];
        }
        uint256 lowestClear = ~bits & (bits + 1);
        return ((word << 8) + Math.log2(lowestClear)).toUint64();
    }

    /// @inheritdoc IGateway
    function status(bytes32 sourceId, uint64 index, bytes32 messageId) external view returns (Status) {
        bytes32 failedId = _failed[sourceId][index];
        if (failedId != 0) return failedId == messageId ? Status.Failed : Status.Unknown;
        return isConsumed(sourceId, index) ? Status.Delivered : Status.Unknown;
    }

    /// @inheritdoc IGateway
    function isConsumed(bytes32 sourceId, uint64 index) public view returns (bool) {
        return (_consumed[sourceId][index >> 8] >> (index & 0xff)) & 1 == 1;
    }

    /// @dev Marks `index` consumed; false where it was before.
    function _consume(mapping(uint256 word => uint256 bits) storage consumed, uint256 index) private returns (bool first) {
        uint256 bits = consumed[index >> 8];
        uint256 mask = 1 << (index & 0xff);
        if (bits & mask != 0) return false;
        consumed[index >> 8] = bits | mask;
        return true;
    }

    /// @dev Calls the recipient of a consumed message and records how it went.
    function _execute(bytes32 sourceId, Message calldata message, bytes32 id, address recipient) private returns (bool success) {
        bytes memory reason;
        (success, reason) = _callRecipient(message, id, recipient);
        if (success) {
            emit MessageDelivered(id, sourceId, message.index);
        } else {
            _failed[sourceId][message.index] = id;
            emit MessageFailed(id, sourceId, message.index, reason);
        }
    }

    /// @dev Gives the recipient exactly the message's gas limit and copies at most `MAX_REASON_LENGTH` bytes back. A recipient without code, one of
    /// this rollup's own Parley contracts, and an answer other than the selector of `receiveMessage` are failures.
    function _callRecipient(Message calldata message, bytes32 id, address recipient) private returns (bool success, bytes memory reason) {
        if (recipient == address(this) || recipient == address(lightClient) || recipient == address(policy)) return (false, "");
        if (recipient.code.length == 0) return (false, "");
        bytes memory data = abi.encodeCall(IERC7786Recipient.receiveMessage, (id, message.sender, message.payload));
        // EIP-150 keeps back one 64th of what is left: without this check a relayer could starve the recipient and have it recorded as failed.
        uint256 required = (uint256(message.gasLimit) * 64) / 63 + 1 + CALL_OVERHEAD;
        uint256 available = gasleft();
        if (available < required) revert InsufficientGas(available, required);

        uint256 gasLimit = message.gasLimit;
        uint256 length;
        bytes32 answer;
        // Safe: the answer goes to the first scratch word, whose former content is never read.
        assembly ("memory-safe") {
            mstore(0, 0)
            success := call(gasLimit, recipient, 0, add(data, 32), mload(data), 0, 32)
            length := returndatasize()
            answer := mload(0)
        }
        if (success && length >= 32 && answer == bytes32(IERC7786Recipient.receiveMessage.selector)) return (true, "");
        if (length > MAX_REASON_LENGTH) length = MAX_REASON_LENGTH;
        reason = new bytes(length);
        // Safe: `length` bytes of the return data, which are there, into the `length` bytes of `reason`.
        assembly ("memory-safe") {
            returndatacopy(add(reason, 32), 0, length)
        }
        return (false, reason);
    }

    function _requireLane(Head calldata head, LaneProof calldata laneProof) private view {
        bytes32 leaf = Hashes.laneLeaf(head.rollupId, rollupId, laneProof.size, laneProof.root);
        bytes32 root = MerkleTree.leafRoot(leaf, laneProof.position, laneProof.laneCount, laneProof.proof);
        bytes32 computed = Hashes.outboxRoot(head.rollupId, laneProof.laneCount, root);
        if (computed != head.outboxRoot) revert OutboxRootMismatch(computed, head.outboxRoot);
    }

    /// @dev Checks each message by itself and all of them against the lane's root.
    function _requireMessages(bytes32 sourceId, LaneProof calldata laneProof, Message[] calldata messages, bytes32[] calldata rangeProof)
        private
        view
        returns (bytes32[] memory ids, address[] memory recipients)
    {
        Erc7930.Prefix memory sourcePrefix = Erc7930.prefixOf(policy.peer(sourceId).chainId);
        Erc7930.Prefix memory ownPrefix = Erc7930.prefixOf(block.chainid);
        uint64 first = messages[0].index;
        ids = new bytes32[](messages.length);
        recipients = new address[](messages.length);
        for (uint256 i = 0; i < messages.length; ++i) {
            Message calldata message = messages[i];
            if (message.index != first + i) revert NonContiguousIndex(message.index, (first + i).toUint64());
            bytes calldata sender = message.sender;
            bytes calldata recipient = message.recipient;
            bool matches;
            (matches,) = Erc7930.tryParseOn(sender, sourcePrefix);
            if (!matches) revert WrongSourceChain(_chainOf(sender), policy.peer(sourceId).chainId);
            (matches, recipients[i]) = Erc7930.tryParseOn(recipient, ownPrefix);
            if (!matches) revert WrongDestinationChain(_chainOf(recipient), block.chainid);
            _requireInTime(message.deadline);
            ids[i] = _messageHash(sourceId, message);
        }
        bytes32 computed = MerkleTree.rangeRoot(ids, first, laneProof.size, rangeProof);
        if (computed != laneProof.root) revert LaneRootMismatch(computed, laneProof.root);
    }

    /// @dev The record of a failed delivery outlives the rules of that time: a peer that was silenced since must not speak through it, nor under a chain id
    /// that means another rollup by now.
    function _requireStillHeard(bytes32 sourceId, bytes calldata sender) private view {
        IPolicy.Peer memory rules = policy.peer(sourceId);
        if (rules.paused) revert IPolicy.PeerPaused(sourceId);
        if (policy.frozen(sourceId)) revert IPolicy.PeerIsFrozen(sourceId);
        (bool matches,) = Erc7930.tryParseOn(sender, Erc7930.prefixOf(rules.chainId));
        if (!matches) revert WrongSourceChain(_chainOf(sender), rules.chainId);
    }

    function _requireInTime(uint64 deadline) private view {
        if (block.timestamp > deadline) revert MessageExpired(deadline, block.timestamp.toUint64());
    }

    function _countUnconsumed(bytes32 sourceId, uint256 first, uint256 count) private view returns (uint256 unconsumed) {
        mapping(uint256 word => uint256 bits) storage consumed = _consumed[sourceId];
        uint256 bits = consumed[first >> 8];
        // Unchecked: indices have 64 bits and `count` is a length of calldata, so nothing here comes near 2^256.
        unchecked {
            for (uint256 index = first; index < first + count; ++index) {
                if (index & 0xff == 0) bits = consumed[index >> 8];
                unconsumed += ~(bits >> (index & 0xff)) & 1;
            }
        }
    }

    function _messageHash(bytes32 sourceId, Message calldata message) private view returns (bytes32) {
        return Hashes.messageHash(
            sourceId,
            rollupId,
            message.index,
            Hashes.keccak(message.sender),
            Hashes.keccak(message.recipient),
            message.gasLimit,
            message.deadline,
            Hashes.keccak(message.payload)
        );
    }

    /// @dev The chain of an address that is refused anyway; reverts with the better reason where it is not even canonical.
    function _chainOf(bytes calldata given) private pure returns (uint256 chainId) {
        bool canonical;
        (canonical, chainId,) = Erc7930.tryParse(given);
        if (!canonical) revert InvalidInteroperableAddress(given);
    }

    function _parseAttributes(bytes[] calldata attributes) private view returns (uint64 gasLimit, uint64 deadline) {
        uint64 now_ = block.timestamp.toUint64();
        bool hasGasLimit;
        bool hasDeadline;
        (gasLimit, deadline) = (DEFAULT_GAS_LIMIT, now_ + DEFAULT_LIFETIME);
        for (uint256 i = 0; i < attributes.length; ++i) {
            bytes4 selector = bytes4(attributes[i]);
            if (selector == GAS_LIMIT_ATTRIBUTE) {
                if (hasGasLimit) revert DuplicateAttribute(selector);
                hasGasLimit = true;
                gasLimit = _attributeValue(selector, attributes[i]);
                if (gasLimit < MIN_GAS_LIMIT || gasLimit > MAX_GAS_LIMIT) revert InvalidGasLimit(gasLimit, MIN_GAS_LIMIT, MAX_GAS_LIMIT);
            } else if (selector == DEADLINE_ATTRIBUTE) {
                if (hasDeadline) revert DuplicateAttribute(selector);
                hasDeadline = true;
                deadline = _attributeValue(selector, attributes[i]);
                if (deadline <= now_ || deadline > now_ + MAX_LIFETIME) revert InvalidDeadline(deadline, now_ + MAX_LIFETIME);
            } else {
                revert UnsupportedAttribute(selector);
            }
        }
    }

    /// @dev The value of an attribute of one `uint64`: exactly selector and word, nothing over.
    function _attributeValue(bytes4 selector, bytes calldata attribute) private pure returns (uint64) {
        if (attribute.length != 36) revert InvalidAttribute(selector);
        uint256 value = uint256(bytes32(attribute[4:]));
        if (value > type(uint64).max) revert InvalidAttribute(selector);
        // casting to 'uint64' is safe because of the line above
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(value);
    }
}
