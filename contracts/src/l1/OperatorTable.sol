// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "../interfaces/IOperatorRegistry.sol";
import {IOperatorTable} from "../interfaces/IOperatorTable.sol";
import {Operator} from "../interfaces/IParleyTypes.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {Arrays} from "@openzeppelin/contracts/utils/Arrays.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Epochs of the operator set, see `IOperatorTable`.
contract OperatorTable is IOperatorTable {
    /// @param ejections of the registry when the epoch was published
    struct Epoch {
        bytes32 tableRoot;
        uint128 totalWeight;
        uint64 snapshotTime;
        uint32 count;
        uint32 ejections;
    }

    /// @param weight zero: no seat
    struct Seat {
        uint32 number;
        uint128 weight;
    }

    /// @inheritdoc IOperatorTable
    IOperatorRegistry public immutable registry;
    /// @inheritdoc IOperatorTable
    uint64 public immutable minimumInterval;

    /// @inheritdoc IOperatorTable
    uint32 public currentEpoch;
    mapping(uint32 epoch => Epoch) private _epochs;
    mapping(uint32 epoch => mapping(address operator => Seat)) private _seats;

    /// @param minimumInterval_ in seconds
    constructor(IOperatorRegistry registry_, uint64 minimumInterval_) {
        registry = registry_;
        minimumInterval = minimumInterval_;
    }

    /// @inheritdoc IOperatorTable
    function publishEpoch() external returns (uint32 epoch) {
        uint32 ejections = registry.ejections();
        _requireDue(ejections);
        epoch = ++currentEpoch;

        (Operator[] memory operators, uint128 total) = _snapshot();
        if (operators.length == 0) revert EmptyTable();
        uint64 time = uint64(block.timestamp);
        uint32 count = SafeCast.toUint32(operators.length);
        bytes32 root = Hashes.tableRoot(
            block.chainid, address(registry), registry.operatorSetId(), epoch, time, count, total, _seatAll(epoch, operators)
        );
        _epochs[epoch] = Epoch(root, total, time, count, ejections);
        emit EpochPublished(epoch, root, time, total, operators);
    }

    /// @inheritdoc IOperatorTable
    function tableRoot(uint32 epoch) external view returns (bytes32) {
        return _published(epoch).tableRoot;
    }

    /// @inheritdoc IOperatorTable
    function snapshotTime(uint32 epoch) external view returns (uint64) {
        return _published(epoch).snapshotTime;
    }

    /// @inheritdoc IOperatorTable
    function totalWeight(uint32 epoch) external view returns (uint128) {
        return _published(epoch).totalWeight;
    }

    /// @inheritdoc IOperatorTable
    function operatorCount(uint32 epoch) external view returns (uint32) {
        return _published(epoch).count;
    }

    /// @inheritdoc IOperatorTable
    function seatOf(uint32 epoch, address operator) external view returns (uint32) {
        _published(epoch);
        Seat memory seat = _seats[epoch][operator];
        if (seat.weight == 0) revert NoSeat(epoch, operator);
        return seat.number;
    }

    /// @inheritdoc IOperatorTable
    function weightOf(uint32 epoch, address operator) external view returns (uint128) {
        _published(epoch);
        return _seats[epoch][operator].weight;
    }

    function _requireDue(uint32 ejections) private view {
        if (currentEpoch == 0) return;
        Epoch storage last = _epochs[currentEpoch];
        uint64 earliest = last.snapshotTime + minimumInterval;
        if (block.timestamp < earliest && ejections == last.ejections) revert TooEarly(uint64(block.timestamp), earliest);
    }

    /// @dev Members with stake, ascending by address.
    function _snapshot() private view returns (Operator[] memory operators, uint128 total) {
        address[] memory members = Arrays.sort(registry.members());
        uint256[] memory stakes = registry.slashableStake(members);
        operators = new Operator[](members.length);
        uint256 count;
        for (uint256 i = 0; i < members.length; ++i) {
            if (stakes[i] == 0) continue;
            uint128 weight = SafeCast.toUint128(stakes[i]);
            operators[count++] = Operator(members[i], weight, registry.operatorKey(members[i]));
            total += weight;
        }
        // Safe: `count` is at most the length that was allocated; the array only becomes shorter.
        assembly ("memory-safe") {
            mstore(operators, count)
        }
    }

    function _seatAll(uint32 epoch, Operator[] memory operators) private returns (bytes32 root) {
        bytes32[] memory leaves = new bytes32[](operators.length);
        for (uint256 i = 0; i < operators.length; ++i) {
            Operator memory operator = operators[i];
            uint32 seat = uint32(i); // the count fits, so every seat does
            leaves[i] = Hashes.operatorLeaf(seat, operator.operator, keccak256(operator.publicKey), operator.weight);
            _seats[epoch][operator.operator] = Seat(seat, operator.weight);
        }
        return MerkleTree.root(leaves);
    }

    function _published(uint32 epoch) private view returns (Epoch storage published) {
        published = _epochs[epoch];
        if (published.snapshotTime == 0) revert UnknownEpoch(epoch);
    }
}
