// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExecutionChallenges} from "../interfaces/IExecutionChallenges.sol";
import {IOperatorTable} from "../interfaces/IOperatorTable.sol";
import {Operator} from "../interfaces/IParleyTypes.sol";
import {IWorkRewards} from "../interfaces/IWorkRewards.sol";
import {BeatCertificates} from "../libraries/BeatCertificates.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Rewards per sampled work, see `IWorkRewards`.
contract WorkRewards is IWorkRewards, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @inheritdoc IWorkRewards
    /// @dev Two epochs of 32 slots: nobody who can still commit knows the randomness of that block.
    uint64 public constant DRAW_DELAY = 64;

    /// @inheritdoc IWorkRewards
    IOperatorTable public immutable table;
    /// @inheritdoc IWorkRewards
    IExecutionChallenges public immutable challenges;
    /// @inheritdoc IWorkRewards
    IERC20 public immutable token;
    /// @inheritdoc IWorkRewards
    uint64 public immutable firstPeriod;

    /// @inheritdoc IWorkRewards
    uint256 public pool;
    Schedule private _schedule;
    /// @inheritdoc IWorkRewards
    mapping(address operator => uint256) public owed;
    mapping(uint64 period => Period) private _periods;
    /// @inheritdoc IWorkRewards
    mapping(uint64 period => mapping(bytes32 root => mapping(uint64 count => bool))) public isCommitted;
    /// @inheritdoc IWorkRewards
    mapping(uint64 period => mapping(address operator => bool)) public hasEarned;

    constructor(IExecutionChallenges challenges_, IERC20 token_, Schedule memory schedule_) {
        if (schedule_.beatMs == 0 || schedule_.periodBeats == 0) revert InvalidSchedule();
        _requireSamePeriods(challenges_, schedule_);
        challenges = challenges_;
        table = challenges_.table();
        token = token_;
        _schedule = schedule_;
        firstPeriod = _firstPeriod(schedule_);
    }

    /// @inheritdoc IWorkRewards
    function fund(uint256 amount) external nonReentrant {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = token.balanceOf(address(this)) - before;
        pool += received;
        emit Funded(msg.sender, received);
    }

    /// @inheritdoc IWorkRewards
    function commit(uint64 period, bytes32 root, uint64 count) external {
        uint64 endsAt = _endOf(period);
        if (block.timestamp < endsAt) revert PeriodNotOver(period, endsAt);
        if (_periods[period].drawBlock != 0) revert CommitmentsClosed(period);
        isCommitted[period][root][count] = true;
        emit Committed(period, root, count, msg.sender);
    }

    /// @inheritdoc IWorkRewards
    function close(uint64 period) external {
        // Else anybody could lay the whole pool into the pots of periods that were over before anybody was promised anything for them.
        if (period < firstPeriod) revert PeriodTooOld(period, firstPeriod);
        Period storage state = _periods[period];
        if (state.isDrawn) revert AlreadyDrawn(period);
        if (state.drawBlock == 0) {
            uint64 earliest = _endOf(period) + _schedule.commitSeconds;
            if (block.timestamp < earliest) revert TooEarly(period, earliest);
            state.pot = state.left = Math.min(_schedule.reward, pool);
            pool -= state.pot;
            state.expiresAt = uint64(block.timestamp) + _schedule.claimSeconds;
        } else if (block.number <= state.drawBlock || Blockhash.blockHash(state.drawBlock) != 0) {
            revert DrawPossible(period, state.drawBlock);
        }
        state.drawBlock = uint64(block.number) + DRAW_DELAY;
        emit PeriodClosed(period, state.drawBlock, state.pot);
    }

    /// @inheritdoc IWorkRewards
    function draw(uint64 period, bytes calldata header) external {
        Period storage state = _periods[period];
        if (state.drawBlock == 0) revert NotClosed(period);
        if (state.isDrawn) revert AlreadyDrawn(period);
        bytes32 known = Blockhash.blockHash(state.drawBlock);
        if (known == 0 || keccak256(header) != known) revert WrongHeader(state.drawBlock);
        uint256 offset = uint256(BlockHeader.getPrevRandao(header)) % _schedule.periodBeats;
        state.isDrawn = true;
        // casting to 'uint64' is safe because the offset is less than `periodBeats`
        // forge-lint: disable-next-line(unsafe-typecast)
        state.beat = period * _schedule.periodBeats + uint64(offset);
        emit BeatDrawn(period, state.beat);
    }

    /// @inheritdoc IWorkRewards
    function prove(Work calldata work) external nonReentrant {
        uint64 period = work.beat / _schedule.periodBeats;
        Period storage state = _periods[period];
        if (!state.isDrawn || state.beat != work.beat) revert NotSampled(work.beat);
        if (block.timestamp >= state.expiresAt) revert Expired(period, state.expiresAt);
        if (!challenges.isDecided(period)) revert ChallengeUndecided(period);
        _requireCommitted(period, work);
        bool[] memory counted = _requireCertified(work);

        uint128 total = work.table.fields.totalWeight;
        for (uint256 seat = 0; seat < counted.length; ++seat) {
            Operator calldata entry = work.table.operators[seat];
            if (!counted[seat] || hasEarned[period][entry.operator] || challenges.hasMissed(period, entry.operator)) continue;
            hasEarned[period][entry.operator] = true;
            // Two epochs may be in force at one beat: together they are not paid more than the pot.
            uint256 amount = Math.min(Math.mulDiv(state.pot, entry.weight, total), state.left);
            state.left -= amount;
            owed[entry.operator] += amount;
            emit Earned(period, entry.operator, amount);
        }
    }

    /// @inheritdoc IWorkRewards
    function release(uint64 period) external {
        Period storage state = _periods[period];
        if (state.expiresAt == 0 || block.timestamp < state.expiresAt) revert NotExpired(period, state.expiresAt);
        uint256 left = state.left;
        state.left = 0;
        pool += left;
        emit PeriodReleased(period, left);
    }

    /// @inheritdoc IWorkRewards
    function pay(address operator) external nonReentrant {
        uint256 amount = owed[operator];
        if (amount == 0) revert NothingOwed(operator);
        owed[operator] = 0;
        emit Paid(operator, amount);
        token.safeTransfer(operator, amount);
    }

    /// @inheritdoc IWorkRewards
    function periodState(uint64 period) external view returns (Period memory) {
        return _periods[period];
    }

    /// @inheritdoc IWorkRewards
    function schedule() external view returns (Schedule memory) {
        return _schedule;
    }

    function _requireCommitted(uint64 period, Work calldata work) private view {
        if (!isCommitted[period][work.root][work.count]) revert NotCommitted(period, work.root, work.count);
        bytes memory packed = abi.encodePacked(work.epoch, work.beat, work.headsRoot, work.signers, work.signature);
        bytes32 leaf = Hashes.workLeaf(keccak256(packed));
        bytes32 computed = MerkleTree.leafRoot(leaf, work.position, work.count, work.proof);
        if (computed != work.root) revert NotUnderCommitment(computed, work.root);
    }

    function _requireCertified(Work calldata work) private view returns (bool[] memory) {
        BeatCertificates.Certificate memory certificate =
            BeatCertificates.Certificate({epoch: work.epoch, beat: work.beat, beatTime: _startOf(work.beat), headsRoot: work.headsRoot});
        return BeatCertificates.requireCertified(table, certificate, work.table, work.signers, work.signature);
    }

    /// @dev A seat that has to wait for the challenge is left as much time again to be proven.
    function _requireSamePeriods(IExecutionChallenges challenges_, Schedule memory schedule_) private view {
        IExecutionChallenges.Schedule memory other = challenges_.schedule();
        bool same =
            other.beatZeroMs == schedule_.beatZeroMs && other.beatMs == schedule_.beatMs && other.periodBeats == schedule_.periodBeats;
        if (!same || schedule_.claimSeconds < 2 * other.decideSeconds) revert InvalidSchedule();
    }

    /// @dev The first period that begins at this moment or later.
    function _firstPeriod(Schedule memory schedule_) private view returns (uint64) {
        uint256 elapsedMs = Math.saturatingSub(block.timestamp * 1000, schedule_.beatZeroMs);
        return SafeCast.toUint64(Math.ceilDiv(elapsedMs, uint256(schedule_.beatMs) * schedule_.periodBeats));
    }

    /// @dev Unix seconds.
    function _startOf(uint64 beat) private view returns (uint64) {
        return (_schedule.beatZeroMs + beat * _schedule.beatMs) / 1000;
    }

    /// @dev The second at or after the last moment of `period`.
    function _endOf(uint64 period) private view returns (uint64) {
        return _startOf((period + 1) * _schedule.periodBeats) + 1;
    }
}
