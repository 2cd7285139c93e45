// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IRollupPortal} from "../interfaces/IRollupPortal.sol";
import {IRollupPortals} from "../interfaces/IRollupPortals.sol";
import {IRollupRegistry} from "../interfaces/IRollupRegistry.sol";
import {ISettlementAdapter} from "../interfaces/ISettlementAdapter.sol";
import {Erc7930} from "../libraries/Erc7930.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {Demand, Meter} from "../libraries/Meter.sol";
import {RecipientCall} from "../libraries/RecipientCall.sol";
import {StateProof} from "../libraries/StateProof.sol";
import {RollupEnd} from "./RollupEnd.sol";
import {IERC7786GatewaySource, IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title By which one rollup hears its L1, see `IRollupPortal`.
/// @dev Calls nobody but the recipients of `deliver` and of `RollupEnd`, after everything is written. `sendMessage` stays open meanwhile, so that a message can be answered in the same transaction.
contract RollupPortal is IRollupPortal, RollupEnd {
    using SafeCast for uint256;

    uint64 public constant MIN_GAS_LIMIT = 21_000;
    uint64 public constant MAX_GAS_LIMIT = 2_000_000;
    uint64 public constant DEFAULT_GAS_LIMIT = 200_000;
    uint256 public constant MAX_PAYLOAD_LENGTH = 16_384;
    uint256 public constant MAX_TRANSACTION_LENGTH = 16_384;
    uint256 public constant MAX_GAS_PER_BLOCK = Meter.MOST;
    /// @inheritdoc IRollupPortal
    /// @dev As much as a message to the rollup may ask for. A message to the L1 names no gas, so it has to be enough for everybody.
    uint256 public constant RECIPIENT_GAS = 2_000_000;

    /// @dev What a message costs the system transaction beside its own gas and its payload (specs/l1.md §3).
    uint256 private constant MESSAGE_GAS = 80_000;
    /// @dev A 16th of what a block may ask for: one block of the rollup takes 16 transactions from its queue, so one of the L1 cannot put in more than that.
    uint256 private constant FORCED_GAS = 250_000;
    /// @dev What the dearest byte of calldata costs at least (EIP-7623).
    uint256 private constant BYTE_GAS = 40;
    /// @dev What it takes to call a recipient beside its gas: 9,000 for value, 2,600 for an account that was not loaded and delegates its code (EIP-7702), and copies of the longest payload.
    uint256 private constant CALL_GAS = 30_000;
    /// @dev Where L1Gateway keeps what was sent (specs/wire.md §14).
    uint256 private constant SENT_SLOT = 0;
    bytes4 private constant GAS_LIMIT_ATTRIBUTE = bytes4(keccak256("gasLimit(uint64)"));

    /// @inheritdoc IRollupPortal
    bytes32 public immutable rollupId;
    /// @inheritdoc IRollupPortal
    uint256 public immutable rollupChainId;
    /// @inheritdoc IRollupPortal
    ISettlementAdapter public immutable settlement;

    uint64 private immutable _l1ChainId;
    Demand private _demand;
    /// @inheritdoc IRollupPortal
    mapping(bytes32 messageId => bool) public isDelivered;

    /// @dev Settlement and registry are its maker's, so that its address follows from the maker and the rollup alone. One that an account made has none, and pays nobody.
    constructor(bytes32 rollupId_, uint256 rollupChainId_) RollupEnd(_registryOf(msg.sender)) {
        rollupId = rollupId_;
        rollupChainId = rollupChainId_;
        settlement = msg.sender.code.length == 0 ? ISettlementAdapter(address(0)) : IRollupPortals(msg.sender).settlement();
        _l1ChainId = block.chainid.toUint64();
    }

    /// @inheritdoc IERC7786GatewaySource
    function sendMessage(bytes calldata recipient, bytes calldata payload, bytes[] calldata attributes)
        external
        payable
        returns (bytes32 sendId)
    {
        _requireOpen();
        if (payload.length > MAX_PAYLOAD_LENGTH) revert PayloadTooLarge(payload.length, MAX_PAYLOAD_LENGTH);
        address account = _accountOf(recipient);
        uint64 gasLimit = _gasLimitOf(attributes);
        uint64 index = _use(messageDemand(gasLimit, payload.length), 1);
        bytes32 payloadHash = Hashes.keccak(payload);
        sendId = Hashes.l1MessageId(rollupId, index, msg.sender, account, msg.value, gasLimit, payloadHash);
        _emitSent(sendId, gasLimit, recipient, payload);
    }

    /// @inheritdoc IRollupPortal
    function forceTransaction(bytes calldata transaction) external {
        _requireOpen();
        uint256 length = transaction.length;
        if (length == 0 || length > MAX_TRANSACTION_LENGTH) revert InvalidTransactionLength(length, MAX_TRANSACTION_LENGTH);
        _use(forcedDemand(length), 0);
        emit TransactionForced(transaction);
    }

    /// @inheritdoc IRollupPortal
    function deliver(RollupMessage calldata message, uint64 number, bytes[] calldata accountProof, bytes[] calldata storageProof)
        external
        nonReentrant
        returns (bytes32 messageId)
    {
        messageId = messageToL1Id(message);
        if (isDelivered[messageId]) revert AlreadyDelivered(messageId);
        _requireSent(messageId, message.index, number, accountProof, storageProof);
        isDelivered[messageId] = true;
        emit MessageDelivered(messageId);
        _handOver(messageId, message);
    }

    /// @inheritdoc IERC7786GatewaySource
    function supportsAttribute(bytes4 selector) external pure returns (bool) {
        return selector == GAS_LIMIT_ATTRIBUTE;
    }

    /// @inheritdoc IRollupPortal
    function messageCount() external view returns (uint64) {
        return _demand.count;
    }

    /// @inheritdoc IRollupPortal
    function demand() external view returns (uint64 left, uint64 excess) {
        (uint256 left_, uint256 excess_) = Meter.current(_demand);
        return (left_.toUint64(), excess_.toUint64());
    }

    /// @inheritdoc IRollupPortal
    function charge(uint256 rollupGas) external view returns (uint256 l1Gas) {
        (, uint256 excess) = Meter.current(_demand);
        return Meter.charge(rollupGas, excess);
    }

    /// @inheritdoc IRollupPortal
    function messageDemand(uint64 gasLimit, uint256 payloadLength) public pure returns (uint256 rollupGas) {
        return gasLimit + MESSAGE_GAS + BYTE_GAS * payloadLength;
    }

    /// @inheritdoc IRollupPortal
    function forcedDemand(uint256 transactionLength) public pure returns (uint256 rollupGas) {
        return FORCED_GAS + BYTE_GAS * transactionLength;
    }

    /// @inheritdoc IRollupPortal
    function messageToL1Id(RollupMessage calldata message) public view returns (bytes32) {
        bytes32 payloadHash = Hashes.keccak(message.payload);
        return Hashes.messageToL1Id(rollupId, message.index, message.sender, message.recipient, message.value, payloadHash);
    }

    function _rollupId() internal view override returns (bytes32) {
        return rollupId;
    }

    function _sentCount() internal view override returns (uint64) {
        return _demand.count;
    }

    function _finalState(uint64 number) internal view override returns (bytes32 stateRoot) {
        (, stateRoot) = settlement.finalized(rollupId, number);
        if (stateRoot == 0) revert NotFinal(number);
    }

    function _registryOf(address maker) private view returns (IRollupRegistry) {
        return maker.code.length == 0 ? IRollupRegistry(address(0)) : IRollupPortals(maker).registry();
    }

    /// @dev Reverts unless the slot of the message in L1Gateway's storage holds what it can hold only if it was sent.
    function _requireSent(bytes32 messageId, uint64 index, uint64 number, bytes[] calldata accountProof, bytes[] calldata storageProof)
        private
        view
    {
        _requireReached(number);
        bytes32 storageRoot = StateProof.account(_finalState(number), L1_GATEWAY, accountProof).storageRoot;
        bytes32 stored = StateProof.slotValue(storageRoot, keccak256(abi.encode(messageId, SENT_SLOT)), storageProof);
        if (uint256(stored) != uint256(index) + 1) revert NotSent(messageId, number);
    }

    /// @dev A payload is for a contract, or for an account that delegates its code. Nothing is for this contract: what was sent to it would seem to come from itself.
    function _handOver(bytes32 messageId, RollupMessage calldata message) private {
        bool hasCode = message.recipient.code.length != 0;
        bytes memory data;
        if (message.payload.length != 0) {
            if (!hasCode) revert DeliveryFailed("");
            data = abi.encodeCall(
                IERC7786Recipient.receiveMessage, (messageId, Erc7930.format(rollupChainId.toUint64(), message.sender), message.payload)
            );
        }
        if (message.recipient == address(this)) revert DeliveryFailed("");
        // EIP-150 keeps a 64th back.
        uint256 required = hasCode ? RECIPIENT_GAS + RECIPIENT_GAS / 63 + 1 + CALL_GAS : 0;
        if (gasleft() < required) revert InsufficientGas(gasleft(), required);
        _call(message.recipient, message.value, data);
    }

    /// @dev Reverts with at most `RecipientCall.MAX_REASON_LENGTH` bytes of what the recipient reverted with, and with none where the answer to `receiveMessage` is not its selector.
    function _call(address recipient, uint256 value, bytes memory data) private {
        bool success;
        uint256 length;
        bytes32 answer;
        // Safe: the answer goes to the first scratch word, whose former content is never read.
        assembly ("memory-safe") {
            mstore(0, 0)
            success := call(gas(), recipient, value, add(data, 32), mload(data), 0, 32)
            length := returndatasize()
            answer := mload(0)
        }
        if (success && (data.length == 0 || (length >= 32 && answer == bytes32(IERC7786Recipient.receiveMessage.selector)))) return;
        if (success) length = 0;
        if (length > RecipientCall.MAX_REASON_LENGTH) length = RecipientCall.MAX_REASON_LENGTH;
        bytes memory reason = new bytes(length);
        // Safe: `length` bytes of the return data, which are there, into the `length` bytes of `reason`.
        assembly ("memory-safe") {
            returndatacopy(add(reason, 32), 0, length)
        }
        revert DeliveryFailed(reason);
    }

    /// @dev Takes `rollupGas` of what this block may ask for, burns what that costs, and returns the number of messages before these.
    function _use(uint256 rollupGas, uint64 messages) private returns (uint64 count) {
        Demand memory stored = _demand;
        (uint256 left, uint256 excess) = Meter.current(stored);
        if (rollupGas > left) revert BlockFull(rollupGas, left);
        count = stored.count;
        _demand = Demand({
            blockNumber: block.number.toUint64(),
            used: (Meter.MOST - left + rollupGas).toUint64(),
            excess: excess.toUint64(),
            count: count + messages
        });
        uint256 l1Gas = Meter.charge(rollupGas, excess);
        if (l1Gas == 0) return count;
        if (gasleft() < l1Gas) revert InsufficientGas(gasleft(), l1Gas);
        Meter.burn(l1Gas);
    }

    function _emitSent(bytes32 sendId, uint64 gasLimit, bytes calldata recipient, bytes calldata payload) private {
        bytes[] memory attributes = new bytes[](1);
        attributes[0] = abi.encodePacked(GAS_LIMIT_ATTRIBUTE, uint256(gasLimit));
        emit MessageSent(sendId, Erc7930.format(_l1ChainId, msg.sender), recipient, payload, msg.value, attributes);
    }

    function _accountOf(bytes calldata recipient) private view returns (address) {
        (bool canonical, uint256 chainId, address account) = Erc7930.tryParse(recipient);
        if (!canonical) revert InvalidInteroperableAddress(recipient);
        if (chainId != rollupChainId) revert WrongChain(chainId, rollupChainId);
        return account;
    }

    function _gasLimitOf(bytes[] calldata attributes) private pure returns (uint64) {
        if (attributes.length == 0) return DEFAULT_GAS_LIMIT;
        for (uint256 i = 0; i < attributes.length; ++i) {
            bytes4 selector = bytes4(attributes[i]);
            if (selector != GAS_LIMIT_ATTRIBUTE) revert UnsupportedAttribute(selector);
            if (i != 0) revert DuplicateAttribute(selector);
        }
        if (attributes[0].length != 36) revert InvalidAttribute(GAS_LIMIT_ATTRIBUTE);
        uint256 value = uint256(bytes32(attributes[0][4:]));
        if (value > type(uint64).max) revert InvalidAttribute(GAS_LIMIT_ATTRIBUTE);
        // casting to 'uint64' is safe because of the line above
        // forge-lint: disable-next-line(unsafe-typecast)
        uint64 gasLimit = uint64(value);
        if (gasLimit < MIN_GAS_LIMIT || gasLimit > MAX_GAS_LIMIT) revert InvalidGasLimit(gasLimit, MIN_GAS_LIMIT, MAX_GAS_LIMIT);
        return gasLimit;
    }
}
