// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1BlockHashes} from "../interfaces/IL1BlockHashes.sol";
import {IL1Gateway} from "../interfaces/IL1Gateway.sol";
import {Erc7930} from "../libraries/Erc7930.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {Packed} from "../libraries/Packed.sol";
import {RecipientCall} from "../libraries/RecipientCall.sol";
import {IERC7786GatewaySource, IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title The L1 as a rollup knows it, see `IL1Gateway`.
/// @dev `sendMessage` stays open while a recipient is being called, so that a message can be answered in the same transaction: it calls nothing. `advance`, `retry` and `bounce` exclude each other.
contract L1Gateway is IL1Gateway, ReentrancyGuardTransient {
    using SafeCast for uint256;

    /// @notice How many L1 blocks are known at a time, as by EIP-2935.
    uint64 public constant HISTORY = 8_191;
    uint64 public constant BOUNCE_DELAY = 7 days;
    uint256 public constant MAX_PAYLOAD_LENGTH = 16_384;
    /// @inheritdoc IL1Gateway
    address public constant systemAccount = 0x1d08fbc3419E6988114023Df99281711F489A211;

    /// @dev What it takes to call a recipient beside its gas, and to record that it failed: 9,000 for value, 25,000 for an account that is new, 2 · 2,600 for one that was not loaded and delegates its
    /// code (EIP-7702), 22,100 for the record, and copies of the longest payload.
    uint256 private constant CALL_GAS = 75_000;
    /// @dev What the EVM adds to the gas of a call with value.
    uint256 private constant STIPEND = 2_300;

    /// @inheritdoc IL1Gateway
    bytes32 public immutable rollupId;
    /// @inheritdoc IL1Gateway
    uint64 public immutable l1ChainId;

    uint64 private immutable _startNumber;
    uint256 private immutable _ownAddressHead;
    uint256 private immutable _l1AddressHead;

    // The position of `sent`, the first, is part of specs/wire.md §14: the L1 is shown what stands there.
    /// @inheritdoc IL1Gateway
    mapping(bytes32 sendId => uint256 indexPlusOne) public sent;
    /// @inheritdoc IL1Gateway
    mapping(bytes32 messageId => uint64 timestamp) public failedSince;
    mapping(uint256 numberModHistory => bytes32) private _hashes;
    uint64 private _newest;
    /// @inheritdoc IL1Gateway
    uint64 public receivedCount;
    /// @inheritdoc IL1Gateway
    uint64 public sentCount;

    /// @param l1StartNumber,l1StartHash the L1 block on which the genesis rests
    constructor(bytes32 rollupId_, uint64 l1ChainId_, uint64 l1StartNumber, bytes32 l1StartHash) {
        rollupId = rollupId_;
        l1ChainId = l1ChainId_;
        _startNumber = l1StartNumber;
        _ownAddressHead = Erc7930.headOf(block.chainid.toUint64());
        _l1AddressHead = Erc7930.headOf(l1ChainId_);
        _newest = l1StartNumber;
        _remember(l1StartNumber, l1StartHash);
    }

    /// @inheritdoc IL1Gateway
    function advance(L1Block[] calldata blocks, L1Message[] calldata messages) external payable nonReentrant {
        if (msg.sender != systemAccount) revert NotSystem(msg.sender);
        if (blocks.length != 0) {
            uint64 newest = _newest;
            for (uint256 i = 0; i < blocks.length; ++i) {
                if (blocks[i].number != newest + 1) revert WrongBlock(blocks[i].number, newest + 1);
                _remember(++newest, blocks[i].hash);
            }
            _newest = newest;
        }
        if (messages.length != 0) _deliverAll(messages);
        else if (msg.value != 0) revert WrongValue(msg.value, 0);
    }

    /// @inheritdoc IL1Gateway
    function retry(uint64 index, L1Message calldata message) external nonReentrant {
        bytes32 id = _takeFailed(index, message);
        if (!_isCallable(message)) revert RetryFailed("");
        uint256 required = _required(message.gasLimit);
        if (gasleft() < required) revert InsufficientGas(gasleft(), required);
        // More than there is: the EVM gives all but a 64th. A recipient that lacked gas has no other way to get it.
        try this.handOver(id, message, type(uint256).max) {
            emit MessageDelivered(id);
        } catch (bytes memory reason) {
            revert RetryFailed(reason);
        }
    }

    /// @inheritdoc IL1Gateway
    function bounce(uint64 index, L1Message calldata message) external nonReentrant returns (bytes32 sendId) {
        bytes32 id = l1MessageId(index, message);
        uint64 since = failedSince[id];
        if (since == 0) revert NotFailed(id);
        if (block.timestamp < since + BOUNCE_DELAY) revert TooEarly(uint64(block.timestamp), since + BOUNCE_DELAY);
        if (message.value == 0) revert NothingToReturn(id);
        delete failedSince[id];
        sendId = _send(address(this), Erc7930.format(l1ChainId, message.sender), message.sender, message.value, message.payload[:0]);
        emit MessageBounced(id, sendId);
    }

    /// @inheritdoc IL1Gateway
    function handOver(bytes32 messageId, L1Message calldata message, uint256 gasLimit) external {
        if (msg.sender != address(this)) revert NotSelf(msg.sender);
        uint256 length = message.payload.length;
        bytes memory data;
        if (length != 0) {
            bytes memory sender = Erc7930.allocate(_l1AddressHead);
            Erc7930.setAccount(sender, uint160(message.sender));
            uint256 payloadAt;
            (data, payloadAt) = RecipientCall.prepare(sender, length);
            RecipientCall.fill(data, payloadAt, messageId, Packed.begin(message.payload), length);
        }
        _call(message.recipient, message.value, gasLimit, data);
    }

    /// @inheritdoc IERC7786GatewaySource
    function sendMessage(bytes calldata recipient, bytes calldata payload, bytes[] calldata attributes)
        external
        payable
        returns (bytes32 sendId)
    {
        if (payload.length > MAX_PAYLOAD_LENGTH) revert PayloadTooLarge(payload.length, MAX_PAYLOAD_LENGTH);
        (bool canonical, uint256 chainId, address account) = Erc7930.tryParse(recipient);
        if (!canonical) revert InvalidInteroperableAddress(recipient);
        if (chainId != l1ChainId) revert WrongChain(chainId, l1ChainId);
        if (attributes.length != 0) revert UnsupportedAttribute(bytes4(attributes[0]));
        return _send(msg.sender, recipient, account, msg.value, payload);
    }

    /// @inheritdoc IERC7786GatewaySource
    function supportsAttribute(bytes4) external pure returns (bool) {
        return false;
    }

    /// @inheritdoc IL1Gateway
    function origin() external view returns (uint64 number, bytes32 hash) {
        number = _newest;
        hash = _hashes[number % HISTORY];
    }

    /// @inheritdoc IL1BlockHashes
    function blockHashOf(uint64 number) external view returns (bytes32) {
        uint64 newest = _newest;
        // Numbers have no gaps, so exactly these stand where they belong.
        if (number < _startNumber || number > newest || newest - number >= HISTORY) return 0;
        return _hashes[number % HISTORY];
    }

    /// @inheritdoc IL1Gateway
    function isFailed(bytes32 messageId) external view returns (bool) {
        return failedSince[messageId] != 0;
    }

    /// @notice The id of a message that came from the L1 (specs/wire.md §14).
    function l1MessageId(uint64 index, L1Message calldata message) public view returns (bytes32) {
        return Hashes.l1MessageId(
            rollupId, index, message.sender, message.recipient, message.value, message.gasLimit, Hashes.keccak(message.payload)
        );
    }

    function _remember(uint64 number, bytes32 hash) private {
        if (hash == 0) revert InvalidBlock(number);
        _hashes[number % HISTORY] = hash;
    }

    /// @dev What a recipient does comes back to no storage that is used after it was called.
    function _deliverAll(L1Message[] calldata messages) private {
        uint256 value;
        uint64 index = receivedCount;
        receivedCount = index + messages.length.toUint64();
        for (uint256 i = 0; i < messages.length; ++i) {
            value += messages[i].value;
        }
        if (value != msg.value) revert WrongValue(msg.value, value);

        uint256 free;
        // Safe: what each message allocates is used for that message alone; the next one overwrites it. Else memory would be the dearer the more messages there are.
        assembly ("memory-safe") {
            free := mload(0x40)
        }
        for (uint256 i = 0; i < messages.length; ++i) {
            _deliver(index++, messages[i]);
            assembly ("memory-safe") {
                mstore(0x40, free)
            }
        }
    }

    function _deliver(uint64 index, L1Message calldata message) private {
        bytes32 id = l1MessageId(index, message);
        bytes memory reason;
        if (_isCallable(message) && gasleft() >= _required(message.gasLimit)) {
            try this.handOver(id, message, message.gasLimit) {
                emit MessageDelivered(id);
                return;
            } catch (bytes memory reason_) {
                reason = reason_;
            }
        }
        failedSince[id] = uint64(block.timestamp);
        emit MessageFailed(id, index, reason);
    }

    /// @dev The id of a message that failed, which it does no more.
    function _takeFailed(uint64 index, L1Message calldata message) private returns (bytes32 id) {
        id = l1MessageId(index, message);
        if (failedSince[id] == 0) revert NotFailed(id);
        delete failedSince[id];
    }

    /// @dev Gives the recipient exactly `gasLimit`, as far as there is so much, and copies at most `RecipientCall.MAX_REASON_LENGTH` bytes back. Reverts with them, and with none where the answer to
    /// `receiveMessage` is not its selector: what was called then keeps neither the value nor what it did.
    function _call(address recipient, uint256 value, uint256 gasLimit, bytes memory data) private {
        uint256 most = RecipientCall.MAX_REASON_LENGTH;
        bytes32 expected = data.length == 0 ? bytes32(0) : bytes32(IERC7786Recipient.receiveMessage.selector);
        if (value != 0) gasLimit -= STIPEND;
        // Safe: the answer goes to the first scratch word, whose former content is never read; the reason goes behind the free memory pointer, and nothing runs after it.
        assembly ("memory-safe") {
            mstore(0, 0)
            let success := call(gasLimit, recipient, value, add(data, 32), mload(data), 0, 32)
            let length := returndatasize()
            if and(success, or(iszero(expected), and(gt(length, 31), eq(mload(0), expected)))) { return(0, 0) }
            if gt(length, most) { length := most }
            if success { length := 0 }
            let reason := mload(0x40)
            returndatacopy(reason, 0, length)
            revert(reason, length)
        }
    }

    function _send(address sender, bytes memory recipient, address account, uint256 value, bytes calldata payload)
        private
        returns (bytes32 sendId)
    {
        uint64 index = sentCount++;
        sendId = Hashes.messageToL1Id(rollupId, index, sender, account, value, Hashes.keccak(payload));
        sent[sendId] = uint256(index) + 1;
        bytes memory formatted = Erc7930.allocate(_ownAddressHead);
        Erc7930.setAccount(formatted, uint160(sender));
        emit MessageSent(sendId, formatted, recipient, payload, value, new bytes[](0));
    }

    /// @dev A payload is for a contract, or for an account that delegates its code. Nothing is for this contract: as itself it may hand over.
    function _isCallable(L1Message calldata message) private view returns (bool) {
        if (message.recipient == address(this)) return false;
        return message.payload.length == 0 || message.recipient.code.length != 0;
    }

    /// @dev Gas with which a recipient is sure to have `gasLimit`: two calls stand between, of which each keeps a 64th back (EIP-150), and 32/31 is more than (64/63)².
    function _required(uint64 gasLimit) private pure returns (uint256) {
        return uint256(gasLimit) + gasLimit / 31 + 1 + CALL_GAS;
    }
}
