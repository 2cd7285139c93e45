// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../interfaces/IGateway.sol";
import {ILightClient} from "../interfaces/ILightClient.sol";
import {Attested, Message} from "../interfaces/IParleyTypes.sol";
import {IPolicy} from "../interfaces/IPolicy.sol";
import {Erc7930} from "../libraries/Erc7930.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {Packed} from "../libraries/Packed.sol";
import {Batch, Parcel} from "../libraries/Parcel.sol";
import {Outbox} from "./Outbox.sol";
import {IERC7786GatewaySource, IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Outbox and inbox of one rollup.
/// @dev `sendMessage` stays open while a recipient is being called, so that a message can be answered or passed on in the same transaction: it
/// calls nothing but the policy. `deliver` and `retry` exclude each other.
contract Gateway is IGateway, Outbox, ReentrancyGuardTransient {
    using SafeCast for uint256;

    /// @notice What the policy wants to be asked for each message, and its last answer. All zero where it wants nothing.
    /// @param finality,number of the head
    /// @param own,amount what `undoSender` and `undoInflow` take
    struct Terms {
        bool guarded;
        bool valued;
        bool shared;
        uint8 finality;
        uint64 number;
        bool own;
        uint128 amount;
    }

    uint256 public constant MAX_REASON_LENGTH = 256;

    /// @dev Between the check of the gas left and the recipient's first instruction: a warm account access, a cold one where the account delegates
    /// its code (EIP-7702), and a few dozen instructions.
    uint256 private constant CALL_OVERHEAD = 4_000;

    /// @inheritdoc IGateway
    ILightClient public immutable lightClient;

    /// @dev Bit i mod 256 of word i / 256 is set once index i was consumed.
    mapping(bytes32 sourceId => mapping(uint256 word => uint256 bits)) private _consumed;
    mapping(bytes32 sourceId => mapping(uint64 index => bytes32 messageId)) private _failed;

    constructor(bytes32 rollupId_, ILightClient lightClient_, IPolicy policy_) Outbox(rollupId_, policy_) {
        lightClient = lightClient_;
    }

    /// @inheritdoc IGateway
    function deliver(bytes calldata parcel) external nonReentrant returns (uint256 delivered) {
        Batch memory batch = Parcel.read(parcel, rollupId);
        bytes32 sourceId = batch.sourceId;
        uint256 sectionLength = Packed.begin(parcel) + parcel.length - batch.section;
        Attested memory head = lightClient.authenticate(Packed.slice(batch.section, sectionLength), sourceId, batch.outboxRoot);
        uint256 fresh = _countUnconsumed(sourceId, batch.start, batch.ids.length);
        Terms memory terms;
        {
            // casting to 'uint32' is safe because a parcel has at most 2^16 runs of 2^16 messages
            // forge-lint: disable-next-line(unsafe-typecast)
            (bool admitted, uint64 chainId, bool valued, bool shared) = policy.admit(head, uint32(fresh));
            if (!admitted) return 0;
            if (chainId != batch.sourceChainId) revert WrongSourceChain(batch.sourceChainId, chainId);
            if (valued || shared) terms = Terms(true, valued, shared, head.finality, head.number, false, 0);
        }
        delivered = _executeAll(batch, terms);
        if (delivered != fresh && !terms.shared) policy.release(sourceId, fresh - delivered);
    }

    /// @inheritdoc IGateway
    function retry(bytes32 sourceId, uint64 lane, Message calldata message) external nonReentrant {
        bytes32 id = Hashes.messageHash(
            sourceId,
            lane,
            message.index,
            Hashes.keccak(message.sender),
            Hashes.keccak(message.recipient),
            message.gasLimit,
            message.deadline,
            Hashes.keccak(message.payload)
        );
        if (_failed[sourceId][message.index] != id) revert NotFailed(id);
        // The record of a failed delivery outlives the rules of that time: a peer that was silenced since must not speak through it, nor under a chain
        // id that means another rollup by now.
        uint64 chainId = policy.requireOpen(sourceId);
        // Canonical both: the delivery that left the record made them, and the record binds the bytes.
        (, uint256 sourceChainId,) = Erc7930.tryParse(message.sender);
        if (sourceChainId != chainId) revert WrongSourceChain(sourceChainId, chainId);
        _requireInTime(message.deadline);
        (,, address recipient) = Erc7930.tryParse(message.recipient);

        delete _failed[sourceId][message.index];
        // Its value was taken back when it failed; the head that it was proven under is not known any more.
        (bool admitted,) = policy.noteInflow(sourceId, 0, 0, recipient, message.payload);
        if (!admitted) revert RetryHeld(id);
        bytes memory data = abi.encodeCall(IERC7786Recipient.receiveMessage, (id, message.sender, message.payload));
        (bool success, bytes memory reason) = _callRecipient(recipient, message.gasLimit, data);
        if (!success) revert RetryFailed(reason);
        emit MessageDelivered(id);
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

    /// @dev Goes through the runs of `batch` again, this time to call the recipients of what was not consumed yet.
    function _executeAll(Batch memory batch, Terms memory terms) private returns (uint256 delivered) {
        bytes memory sender = Erc7930.format(batch.sourceChainId, address(0));
        uint256 position;
        uint256 cursor = batch.runs;
        // Unchecked: counters below 2^64, positions in calldata.
        unchecked {
            for (uint256 left = batch.runCount; left != 0; --left) {
                Erc7930.setAccount(sender, Packed.uintAt(cursor, 20));
                uint256 payloadLength = Packed.uintAt(cursor + 44, 2);
                uint256 end = position + Packed.uintAt(cursor + 46, 2);
                (bytes memory data, uint256 payloadAt) = _prepareCall(sender, payloadLength);
                uint256 run = cursor;
                cursor += Parcel.RUN_LENGTH;
                for (; position != end; ++position) {
                    if (_consume(_consumed[batch.sourceId], batch.start + position)) {
                        _requireInTime(Packed.uintAt(cursor, Parcel.DEADLINE_LENGTH));
                        bytes32 id = batch.ids[position];
                        // Safe: both places lie in `data`, which `_prepareCall` made for a payload of this length.
                        assembly ("memory-safe") {
                            mstore(add(data, 36), id)
                            calldatacopy(payloadAt, add(cursor, 8), payloadLength)
                        }
                        if (_execute(batch, terms, position, run, cursor, data)) ++delivered;
                    }
                    cursor += Parcel.DEADLINE_LENGTH + payloadLength;
                }
            }
        }
    }

    /// @dev Calls the recipient of the message at `position`, whose run stands at `run` and which itself stands at `cursor`, and records how it went.
    function _execute(Batch memory batch, Terms memory terms, uint256 position, uint256 run, uint256 cursor, bytes memory data)
        private
        returns (bool success)
    {
        uint64 index;
        unchecked {
            index = uint64(batch.start + position);
        }
        bytes32 sourceId = batch.sourceId;
        if (terms.guarded && !_clear(terms, sourceId, run, cursor)) {
            // Not delivered, but it can be later.
            _consumed[sourceId][index >> 8] ^= 1 << (index & 0xff);
            emit MessageHeld(batch.ids[position], sourceId, index);
            return false;
        }
        address recipient = address(uint160(Packed.uintAt(run + 20, 20)));
        bytes memory reason;
        if (_isCallable(recipient)) (success, reason) = _callRecipient(recipient, Packed.uintAt(run + 40, 4), data);
        bytes32 id = batch.ids[position];
        if (success) {
            emit MessageDelivered(id);
        } else {
            if (terms.guarded) _undo(terms, sourceId, run, recipient);
            _failed[sourceId][index] = id;
            emit MessageFailed(id, sourceId, index, reason);
        }
    }

    /// @dev Asks the policy for one message: its sender's share of the rate, and its value.
    function _clear(Terms memory terms, bytes32 sourceId, uint256 run, uint256 cursor) private returns (bool admitted) {
        address sender = address(uint160(Packed.uintAt(run, 20)));
        admitted = true;
        if (terms.shared) (admitted, terms.own) = policy.noteSender(sourceId, sender);
        if (!admitted || !terms.valued) return admitted;
        address recipient = address(uint160(Packed.uintAt(run + 20, 20)));
        bytes calldata payload = Packed.slice(cursor + Parcel.DEADLINE_LENGTH, Packed.uintAt(run + 44, 2));
        (admitted, terms.amount) = policy.noteInflow(sourceId, terms.finality, terms.number, recipient, payload);
        if (!admitted && terms.shared) policy.undoSender(sourceId, sender, terms.own);
    }

    /// @dev Takes back what `_clear` counted for the last message.
    function _undo(Terms memory terms, bytes32 sourceId, uint256 run, address recipient) private {
        if (terms.shared) policy.undoSender(sourceId, address(uint160(Packed.uintAt(run, 20))), terms.own);
        if (terms.valued) policy.undoInflow(sourceId, terms.finality, recipient, terms.amount);
    }

    /// @dev Calldata of `receiveMessage` for any id and any payload of `payloadLength` bytes, and where in it the payload belongs.
    function _prepareCall(bytes memory sender, uint256 payloadLength) private pure returns (bytes memory data, uint256 payloadAt) {
        bytes32 selector = IERC7786Recipient.receiveMessage.selector;
        // Safe: allocates what it fills: `selector ‖ id ‖ 0x60 ‖ offset of the payload ‖ sender with its length ‖ payload with its length`. `sender` has zeros behind its
        // end (`Erc7930.format`), and the last word of the payload is cleared, so that what pads them to whole words is zero.
        assembly ("memory-safe") {
            let senderWords := and(add(mload(sender), 31), not(31))
            let payloadWords := and(add(payloadLength, 31), not(31))
            data := mload(0x40)
            mstore(data, add(add(164, senderWords), payloadWords))
            mstore(add(data, 32), selector)
            mstore(add(data, 68), 0x60)
            mstore(add(data, 100), add(0x80, senderWords))
            mcopy(add(data, 132), sender, add(32, senderWords))
            payloadAt := add(add(data, 196), senderWords)
            mstore(add(payloadAt, payloadWords), 0)
            mstore(sub(add(payloadAt, payloadWords), 32), 0)
            mstore(sub(payloadAt, 32), payloadLength)
            mstore(0x40, add(payloadAt, add(payloadWords, 32)))
        }
    }

    /// @dev A recipient without code, and this rollup's own Parley contracts, are failures.
    function _isCallable(address recipient) private view returns (bool) {
        if (recipient == address(this) || recipient == address(lightClient) || recipient == address(policy)) return false;
        return recipient.code.length != 0;
    }

    /// @dev Gives the recipient exactly `gasLimit` and copies at most `MAX_REASON_LENGTH` bytes back. An answer other than the selector of
    /// `receiveMessage` is a failure.
    function _callRecipient(address recipient, uint256 gasLimit, bytes memory data) private returns (bool success, bytes memory reason) {
        // EIP-150 keeps back one 64th of what is left: without this check a relayer could starve the recipient and have it recorded as failed.
        uint256 required = (gasLimit * 64) / 63 + 1 + CALL_OVERHEAD;
        uint256 available = gasleft();
        if (available < required) revert InsufficientGas(available, required);

        uint256 length;
        bytes32 answer;
        // Safe: the answer goes to the first scratch word, whose former content is never read.
        assembly ("memory-safe") {
            mstore(0, 0)
            success := call(gasLimit, recipient, 0, add(data, 32), mload(data), 0, 32)
            length := returndatasize()
            answer := mload(0)
        }
        if (success && length >= 32 && answer == bytes32(IERC7786Recipient.receiveMessage.selector)) return (true, reason);
        if (length > MAX_REASON_LENGTH) length = MAX_REASON_LENGTH;
        reason = new bytes(length);
        // Safe: `length` bytes of the return data, which are there, into the `length` bytes of `reason`.
        assembly ("memory-safe") {
            returndatacopy(add(reason, 32), 0, length)
        }
        return (false, reason);
    }

    /// @dev Marks `index` consumed; false where it was before.
    function _consume(mapping(uint256 word => uint256 bits) storage consumed, uint256 index) private returns (bool first) {
        uint256 bits = consumed[index >> 8];
        uint256 mask = 1 << (index & 0xff);
        if (bits & mask != 0) return false;
        consumed[index >> 8] = bits | mask;
        return true;
    }

    function _requireInTime(uint256 deadline) private view {
        if (block.timestamp > deadline) revert MessageExpired(uint64(deadline), uint64(block.timestamp));
    }

    function _countUnconsumed(bytes32 sourceId, uint256 first, uint256 count) private view returns (uint256 unconsumed) {
        mapping(uint256 word => uint256 bits) storage consumed = _consumed[sourceId];
        uint256 bits = consumed[first >> 8];
        // Unchecked: indices have 64 bits and `count` is bounded by calldata, so nothing here comes near 2^256.
        unchecked {
            for (uint256 index = first; index < first + count; ++index) {
                if (index & 0xff == 0) bits = consumed[index >> 8];
                unconsumed += ~(bits >> (index & 0xff)) & 1;
            }
        }
    }
}
