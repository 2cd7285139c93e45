// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IRollupPortal} from "../interfaces/IRollupPortal.sol";
import {Erc7930} from "../libraries/Erc7930.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {Demand, Meter} from "../libraries/Meter.sol";
import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title By which one rollup hears its L1, see `IRollupPortal`.
/// @dev Calls nobody, so there is nothing to re-enter.
contract RollupPortal is IRollupPortal {
    using SafeCast for uint256;

    uint64 public constant MIN_GAS_LIMIT = 21_000;
    uint64 public constant MAX_GAS_LIMIT = 2_000_000;
    uint64 public constant DEFAULT_GAS_LIMIT = 200_000;
    uint256 public constant MAX_PAYLOAD_LENGTH = 16_384;
    uint256 public constant MAX_TRANSACTION_LENGTH = 16_384;
    uint256 public constant MAX_GAS_PER_BLOCK = Meter.MOST;

    /// @dev What a message costs the system transaction beside its own gas and its payload (specs/l1.md §3).
    uint256 private constant MESSAGE_GAS = 80_000;
    /// @dev A 16th of what a block may ask for: one block of the rollup takes 16 transactions from its queue, so one of the L1 cannot put in more than that.
    uint256 private constant FORCED_GAS = 250_000;
    /// @dev What the dearest byte of calldata costs at least (EIP-7623).
    uint256 private constant BYTE_GAS = 40;
    bytes4 private constant GAS_LIMIT_ATTRIBUTE = bytes4(keccak256("gasLimit(uint64)"));

    /// @inheritdoc IRollupPortal
    bytes32 public immutable rollupId;
    /// @inheritdoc IRollupPortal
    uint256 public immutable rollupChainId;

    uint64 private immutable _l1ChainId;
    Demand private _demand;

    constructor(bytes32 rollupId_, uint256 rollupChainId_) {
        rollupId = rollupId_;
        rollupChainId = rollupChainId_;
        _l1ChainId = block.chainid.toUint64();
    }

    /// @inheritdoc IERC7786GatewaySource
    function sendMessage(bytes calldata recipient, bytes calldata payload, bytes[] calldata attributes)
        external
        payable
        returns (bytes32 sendId)
    {
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
        uint256 length = transaction.length;
        if (length == 0 || length > MAX_TRANSACTION_LENGTH) revert InvalidTransactionLength(length, MAX_TRANSACTION_LENGTH);
        _use(forcedDemand(length), 0);
        emit TransactionForced(transaction);
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
