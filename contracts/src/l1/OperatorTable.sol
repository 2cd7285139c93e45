// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "../interfaces/IOperatorRegistry.sol";
import {IOperatorTable} from "../interfaces/IOperatorTable.sol";
import {Operator, TableCommitment} from "../interfaces/IParleyTypes.sol";
import {IStakeShares} from "../interfaces/IStakeShares.sol";
import {ISuspensions} from "../interfaces/ISuspensions.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {MergeSort} from "../libraries/MergeSort.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Epochs of the operator set, see `IOperatorTable`.
contract OperatorTable is IOperatorTable {
    /// @param suspensions where it will stand: it names this table; zero for none
    /// @param activationDelay,handoverDelay,validity,minimumInterval seconds
    struct Config {
        IOperatorRegistry registry;
        IStakeShares shares;
        ISuspensions suspensions;
        uint64 minimumInterval;
        uint64 activationDelay;
        uint64 handoverDelay;
        uint64 validity;
        uint16 maxSeats;
    }

    /// @notice What a member had slashable at the beginning of `round` and of the one before, less what it lost since. Of an older round it counts nothing: the operator was
    /// no member when a later one began.
    struct Recorded {
        uint112 before;
        uint112 last;
        uint32 round;
    }

    /// @dev More shares than that, about 5 · 10^33, count as that many: no stake can make a sum overflow and stop the epochs.
    uint256 private constant MAX_WEIGHT = type(uint112).max;

    /// @inheritdoc IOperatorTable
    IOperatorRegistry public immutable registry;
    /// @inheritdoc IOperatorTable
    IStakeShares public immutable shares;
    /// @inheritdoc IOperatorTable
    ISuspensions public immutable suspensions;
    /// @inheritdoc IOperatorTable
    uint64 public immutable minimumInterval;
    /// @inheritdoc IOperatorTable
    uint64 public immutable activationDelay;
    /// @inheritdoc IOperatorTable
    uint64 public immutable handoverDelay;
    /// @inheritdoc IOperatorTable
    uint64 public immutable validity;
    /// @inheritdoc IOperatorTable
    uint16 public immutable maxSeats;

    /// @dev Has to stay the first storage variable.
    mapping(uint32 epoch => bytes32 root) private _tableRoots;
    /// @inheritdoc IOperatorTable
    mapping(uint32 epoch => uint64) public snapshotBlock;
    /// @inheritdoc IOperatorTable
    uint32 public currentEpoch;
    uint32 private _round;
    uint32 private _ejectionsAtSnapshot;
    uint64 private _roundBegan;
    uint64 private _snapshotTime;
    mapping(address operator => Recorded) private _recorded;

    constructor(Config memory config) {
        uint16 maxMembers = config.registry.maxMembers();
        if (config.maxSeats == 0 || config.maxSeats >= maxMembers) revert InvalidMaxSeats(config.maxSeats, maxMembers);
        // A second of another block is another block, whatever the L1's pace.
        if (config.activationDelay == 0) revert InvalidActivationDelay();
        if (config.validity < 2 * config.minimumInterval) revert InvalidValidity(config.validity, 2 * config.minimumInterval);
        uint64 lifetime = config.handoverDelay + config.validity;
        uint64 raiseDelay = config.shares.raiseDelay();
        if (raiseDelay < lifetime) revert InvalidRaiseDelay(raiseDelay, lifetime);
        registry = config.registry;
        shares = config.shares;
        suspensions = config.suspensions;
        minimumInterval = config.minimumInterval;
        activationDelay = config.activationDelay;
        handoverDelay = config.handoverDelay;
        validity = config.validity;
        maxSeats = config.maxSeats;
    }

    /// @inheritdoc IOperatorTable
    function recordStakes() external {
        _record(registry.members());
    }

    /// @inheritdoc IOperatorTable
    function publishEpoch() external returns (uint32 epoch) {
        uint32 ejections = registry.ejections();
        uint64 time = uint64(block.timestamp);
        uint64 earliest = _snapshotTime + minimumInterval;
        if (currentEpoch != 0 && time < earliest && ejections == _ejectionsAtSnapshot) revert TooEarly(time, earliest);
        epoch = ++currentEpoch;
        _ejectionsAtSnapshot = ejections;
        _snapshotTime = time;

        address[] memory members = registry.members();
        (Operator[] memory operators, uint128 total) = _seat(members, _unlessSuspended(members, _record(members)));
        if (operators.length == 0) revert EmptyTable();
        TableCommitment memory commitment = _commit(epoch, operators, total);
        bytes32 root = Hashes.tableRoot(commitment);
        _tableRoots[epoch] = root;
        snapshotBlock[epoch] = uint64(block.number);
        emit EpochPublished(epoch, root, commitment, operators);
    }

    /// @inheritdoc IOperatorTable
    function tableRoot(uint32 epoch) external view returns (bytes32 root) {
        root = _tableRoots[epoch];
        if (root == 0) revert UnknownEpoch(epoch);
    }

    /// @dev What each of `members` weighs now, and the record of it for later.
    function _record(address[] memory members) private returns (uint256[] memory weights) {
        uint256[] memory stakes = registry.slashableStake(members);
        weights = new uint256[](members.length);
        bool counts = _isRoundOver();
        uint32 round = _round;
        bool begins = counts || round == 0;
        for (uint256 i = 0; i < members.length; ++i) {
            uint256 stake = Math.min(stakes[i], MAX_WEIGHT);
            Recorded memory past = _recorded[members[i]];
            if (past.round != round) past = Recorded(0, 0, round);
            uint256 before = Math.min(past.before, stake);
            uint256 last = Math.min(past.last, stake);
            weights[i] = counts ? last : before;
            // casting to 'uint112' is safe because `stake` is at most MAX_WEIGHT and the others at most `stake`
            // forge-lint: disable-start(unsafe-typecast)
            if (begins) _recorded[members[i]] = Recorded(uint112(last), uint112(stake), round + 1);
            else if (before != past.before || last != past.last) _recorded[members[i]] = Recorded(uint112(before), uint112(last), round);
            // forge-lint: disable-end(unsafe-typecast)
        }
        if (!begins) return weights;
        _round = round + 1;
        _roundBegan = uint64(block.timestamp);
        emit StakesRecorded(round + 1, _roundBegan + activationDelay);
    }

    /// @dev Whether what was recorded when the round began counts by now. What was recorded when the one before began always does.
    function _isRoundOver() private view returns (bool) {
        return _round != 0 && block.timestamp >= _roundBegan + activationDelay;
    }

    /// @dev `weights`, zero for who is suspended. Where nothing stands nobody is: a call to nothing would stop the epochs.
    function _unlessSuspended(address[] memory members, uint256[] memory weights) private view returns (uint256[] memory) {
        if (address(suspensions).code.length == 0) return weights;
        bool[] memory suspended = suspensions.areSuspended(members);
        for (uint256 i = 0; i < members.length; ++i) {
            if (suspended[i]) weights[i] = 0;
        }
        return weights;
    }

    /// @dev The heaviest members, ascending by address.
    function _seat(address[] memory members, uint256[] memory weights) private view returns (Operator[] memory operators, uint128 total) {
        uint256 minimum = registry.minimumStake();
        // (weight, place in the list from behind, so that the earlier is the greater), in one word each: there are at most 2^16 - 1 members.
        uint256[] memory ranking = new uint256[](members.length);
        uint256 count;
        for (uint256 i = 0; i < members.length; ++i) {
            if (weights[i] >= minimum) ranking[count++] = (weights[i] << 16) | (type(uint16).max - i);
        }
        _shorten(ranking, count);
        if (count > maxSeats) ranking = MergeSort.sort(ranking);

        uint256 seats = Math.min(count, maxSeats);
        uint256[] memory order = new uint256[](seats); // (address, place in the list)
        for (uint256 i = 0; i < seats; ++i) {
            uint256 place = type(uint16).max - (ranking[count - 1 - i] & type(uint16).max);
            order[i] = (uint256(uint160(members[place])) << 16) | place;
        }
        order = MergeSort.sort(order);
        operators = new Operator[](seats);
        for (uint256 i = 0; i < seats; ++i) {
            uint256 place = order[i] & type(uint16).max;
            // casting to 'uint128' is safe because of MAX_WEIGHT
            // forge-lint: disable-next-line(unsafe-typecast)
            uint128 weight = uint128(weights[place]);
            operators[i] = Operator(members[place], weight, registry.operatorKey(members[place]));
            total += weight;
        }
    }

    function _commit(uint32 epoch, Operator[] memory operators, uint128 total) private view returns (TableCommitment memory commitment) {
        commitment.l1ChainId = block.chainid;
        commitment.avs = address(registry);
        commitment.operatorSetId = registry.operatorSetId();
        commitment.scheme = registry.scheme();
        commitment.epoch = epoch;
        commitment.snapshotTime = uint64(block.timestamp);
        commitment.validFrom = commitment.snapshotTime + handoverDelay;
        commitment.validUntil = commitment.validFrom + validity;
        // casting to 'uint32' is safe because there are at most `maxSeats`
        // forge-lint: disable-next-line(unsafe-typecast)
        commitment.count = uint32(operators.length);
        commitment.totalWeight = total;
        commitment.root = _rootOf(operators);
        commitment.sharesRoot = shares.sharesRoot();
    }

    function _rootOf(Operator[] memory operators) private pure returns (bytes32) {
        bytes32[] memory leaves = new bytes32[](operators.length);
        for (uint256 i = 0; i < operators.length; ++i) {
            Operator memory operator = operators[i];
            // casting to 'uint32' is safe because there are at most `maxSeats`
            // forge-lint: disable-next-line(unsafe-typecast)
            leaves[i] = Hashes.operatorLeaf(uint32(i), operator.operator, keccak256(operator.publicKey), operator.weight);
        }
        return MerkleTree.root(leaves);
    }

    function _shorten(uint256[] memory array, uint256 length) private pure {
        // Safe: `length` is at most what was allocated.
        assembly ("memory-safe") {
            mstore(array, length)
        }
    }
}
