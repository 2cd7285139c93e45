// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CertifiedHead, TableOpening} from "../interfaces/IEvidenceTypes.sol";
import {IExecutionChallenges} from "../interfaces/IExecutionChallenges.sol";
import {IOperatorTable} from "../interfaces/IOperatorTable.sol";
import {Head, Operator} from "../interfaces/IParleyTypes.sol";
import {ISuspensions} from "../interfaces/ISuspensions.sol";
import {BeatCertificates} from "../libraries/BeatCertificates.sol";
import {CertifiedHeads} from "../libraries/CertifiedHeads.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {TableOpenings} from "../libraries/TableOpenings.sol";
import {TraceTree} from "../libraries/TraceTree.sol";
import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Execution challenges, see `IExecutionChallenges`.
contract ExecutionChallenges is IExecutionChallenges {
    /// @param suspendedUntil Unix seconds
    /// @param countsFrom the first period whose misses count: those that led to a suspension do not lead to the next one
    struct Standing {
        uint64 suspendedUntil;
        uint64 countsFrom;
    }

    /// @inheritdoc IExecutionChallenges
    /// @dev Two epochs of 32 slots: nobody who can still commit knows the randomness of that block.
    uint64 public constant DRAW_DELAY = 64;
    /// @dev What the last miss of half a table may cost: its verdict has to fit one transaction.
    uint16 private constant MOST_WINDOW = 64;

    /// @inheritdoc IExecutionChallenges
    IOperatorTable public immutable table;

    Schedule private _schedule;
    /// @inheritdoc IExecutionChallenges
    uint64 public suspensionEnds;
    mapping(uint64 period => Period) private _periods;
    mapping(address operator => address) private _committers;
    /// @inheritdoc IExecutionChallenges
    mapping(uint64 period => mapping(address operator => bytes32)) public commitmentOf;
    /// @inheritdoc IExecutionChallenges
    mapping(uint64 period => mapping(address operator => bytes32)) public shownBy;
    mapping(address operator => Standing) private _standings;
    /// @dev Bit p mod 256 of word p / 256 for period p.
    mapping(address operator => mapping(uint64 word => uint256)) private _misses;

    constructor(IOperatorTable table_, Schedule memory schedule_) {
        if (schedule_.beatMs == 0 || schedule_.periodBeats == 0 || schedule_.askSeconds == 0 || schedule_.openSeconds == 0) {
            revert InvalidSchedule();
        }
        uint256 stages = uint256(schedule_.commitSeconds) + schedule_.askSeconds + schedule_.openSeconds;
        if (schedule_.decideSeconds <= stages || schedule_.suspensionSeconds == 0) revert InvalidSchedule();
        if (schedule_.mostMisses == 0 || schedule_.mostMisses > schedule_.windowPeriods || schedule_.windowPeriods > MOST_WINDOW) {
            revert InvalidSchedule();
        }
        table = table_;
        _schedule = schedule_;
    }

    /// @inheritdoc IExecutionChallenges
    function appoint(address committer) external {
        _committers[msg.sender] = committer;
        emit CommitterAppointed(msg.sender, committer);
    }

    /// @inheritdoc IExecutionChallenges
    function commit(uint64 period, address operator, bytes32 root, bytes calldata signature) external {
        uint64 endsAt = _endOf(period);
        if (block.timestamp < endsAt) revert PeriodNotOver(period, endsAt);
        _requireUndecided(period);
        if (_periods[period].drawBlock != 0) revert CommitmentsClosed(period);
        if (root == 0) revert ZeroRoot();
        if (commitmentOf[period][operator] != 0) revert AlreadyCommitted(period, operator);
        _requireCommitter(period, operator, root, signature);
        commitmentOf[period][operator] = root;
        emit Committed(period, operator, root);
    }

    /// @inheritdoc IExecutionChallenges
    function close(uint64 period) external {
        uint64 earliest = _endOf(period) + _schedule.commitSeconds;
        if (block.timestamp < earliest) revert TooEarly(period, earliest);
        _requireUndecided(period);
        Period storage state = _periods[period];
        if (state.askedUntil != 0) revert AlreadyDrawn(period);
        if (state.drawBlock != 0 && (block.number <= state.drawBlock || Blockhash.blockHash(state.drawBlock) != 0)) {
            revert DrawPossible(period, state.drawBlock);
        }
        state.drawBlock = uint64(block.number) + DRAW_DELAY;
        emit PeriodClosed(period, state.drawBlock);
    }

    /// @inheritdoc IExecutionChallenges
    function draw(uint64 period, bytes calldata header) external {
        Period storage state = _periods[period];
        if (state.drawBlock == 0) revert NotClosed(period);
        if (state.askedUntil != 0) revert AlreadyDrawn(period);
        _requireUndecided(period);
        bytes32 known = Blockhash.blockHash(state.drawBlock);
        if (known == 0 || keccak256(header) != known) revert WrongHeader(state.drawBlock);
        state.randomness = BlockHeader.getPrevRandao(header);
        state.askedUntil = uint64(block.timestamp) + _schedule.askSeconds;
        uint256 offset = uint256(state.randomness) % _schedule.periodBeats;
        // casting to 'uint64' is safe because the offset is less than `periodBeats`
        // forge-lint: disable-next-line(unsafe-typecast)
        state.beat = period * _schedule.periodBeats + uint64(offset);
        emit BeatDrawn(period, state.beat, state.randomness, state.askedUntil);
    }

    /// @inheritdoc IExecutionChallenges
    function ask(uint64 period, CertifiedHead calldata certified) external {
        Period storage state = _periods[period];
        if (state.askedUntil == 0) revert NotDrawn(period);
        if (block.timestamp >= state.askedUntil) revert TooLate(period, state.askedUntil);
        if (certified.beat != state.beat) revert WrongBeat(certified.beat, state.beat);
        _requirePosition(state.randomness, certified);
        bytes32 score = keccak256(abi.encode(state.randomness, certified.epoch, certified.proof.headsRoot));
        bytes32 standing = state.score;
        if (standing != 0 && score > standing) revert NotBetter(score, standing);

        uint256 signers = _requireCertified(certified);
        if (score == standing) {
            signers |= state.signers;
            if (signers == state.signers) revert NotBetter(score, standing);
        }
        Head calldata head = certified.head;
        (state.epoch, state.score, state.signers) = (certified.epoch, score, signers);
        state.place = Hashes.tracePlace(head.rollupId, head.number, head.blockHash);
        emit Asked(period, head.rollupId, head.number, head.blockHash, certified.epoch, signers);
    }

    /// @inheritdoc IExecutionChallenges
    function open(uint64 period, address operator, bytes32 key, bytes32 traceHash, bytes32[] calldata path) external {
        Period storage state = _periods[period];
        uint64 until = _requireAsked(period, state) + _schedule.openSeconds;
        if (block.timestamp >= until) revert TooLate(period, until);
        if (traceHash == 0) revert ZeroTrace();
        if (shownBy[period][operator] != 0) revert AlreadyOpened(period, operator);
        bytes32 committed = commitmentOf[period][operator];
        if (committed == 0) revert NotCommitted(period, operator);
        bytes32 computed = TraceTree.root(Hashes.traceLeaf(operator, key, state.place, traceHash), state.place, path);
        if (computed != committed) revert NotUnderCommitment(computed, committed);
        shownBy[period][operator] = traceHash;
        emit Opened(period, operator, traceHash);
    }

    /// @inheritdoc IExecutionChallenges
    function settle(uint64 period, TableOpening calldata opening, bytes32 traceHash) external {
        Period storage state = _periods[period];
        if (state.verdict != 0) revert AlreadySettled(period);
        uint64 openUntil = _requireAsked(period, state) + _schedule.openSeconds;
        if (block.timestamp < openUntil) revert TooEarly(period, openUntil);
        _requireUndecided(period);
        TableOpenings.requireOpening(table, state.epoch, opening);
        _requireVerdict(period, opening, traceHash);
        state.verdict = traceHash;
        _countMisses(period, state.signers, opening.operators, traceHash);
    }

    /// @inheritdoc IExecutionChallenges
    function periodState(uint64 period) external view returns (Period memory) {
        return _periods[period];
    }

    /// @inheritdoc IExecutionChallenges
    function schedule() external view returns (Schedule memory) {
        return _schedule;
    }

    /// @inheritdoc IExecutionChallenges
    function isDecided(uint64 period) external view returns (bool) {
        return _periods[period].verdict != 0 || block.timestamp >= decidedBy(period);
    }

    /// @inheritdoc IExecutionChallenges
    function suspendedUntil(address operator) external view returns (uint64) {
        return _standings[operator].suspendedUntil;
    }

    /// @inheritdoc ISuspensions
    function areSuspended(address[] calldata operators) external view returns (bool[] memory suspended) {
        suspended = new bool[](operators.length);
        if (block.timestamp >= suspensionEnds) return suspended;
        for (uint256 i = 0; i < operators.length; ++i) {
            suspended[i] = block.timestamp < _standings[operators[i]].suspendedUntil;
        }
    }

    /// @inheritdoc IExecutionChallenges
    function committerOf(address operator) public view returns (address) {
        address committer = _committers[operator];
        return committer == address(0) ? operator : committer;
    }

    /// @inheritdoc IExecutionChallenges
    function decidedBy(uint64 period) public view returns (uint64) {
        return _endOf(period) + _schedule.decideSeconds;
    }

    /// @inheritdoc IExecutionChallenges
    function hasMissed(uint64 period, address operator) public view returns (bool) {
        return (_misses[operator][period / 256] >> (period % 256)) & 1 == 1;
    }

    /// @inheritdoc IExecutionChallenges
    function missesAt(uint64 period, address operator) public view returns (uint256 count) {
        uint64 window = _schedule.windowPeriods;
        uint256 from = Math.max(_standings[operator].countsFrom, period < window ? 0 : period + 1 - window);
        for (uint256 p = from; p <= period; ++p) {
            // casting to 'uint64' is safe because it is at most `period`
            // forge-lint: disable-next-line(unsafe-typecast)
            if (hasMissed(uint64(p), operator)) ++count;
        }
    }

    /// @dev More than half of the stake, so that it is not a few who sit in judgement while the others are kept away; and more than two thirds of what was shown, so that there is one word at most.
    function _requireVerdict(uint64 period, TableOpening calldata opening, bytes32 traceHash) private {
        uint128 agreeing;
        uint128 opened;
        for (uint256 seat = 0; seat < opening.operators.length; ++seat) {
            Operator calldata entry = opening.operators[seat];
            bytes32 shown = shownBy[period][entry.operator];
            if (shown != 0) opened += entry.weight;
            if (shown != 0 && shown == traceHash) agreeing += entry.weight;
        }
        uint128 total = opening.fields.totalWeight;
        if (2 * uint256(agreeing) <= total || 3 * uint256(agreeing) <= 2 * uint256(opened)) revert NoVerdict(agreeing, opened, total);
        emit Settled(period, traceHash, agreeing, opened, total);
    }

    /// @dev One wave of suspensions at a time: what has no seat at any moment is less than half of one table, and what is left is never nobody.
    function _countMisses(uint64 period, uint256 signers, Operator[] calldata operators, bytes32 verdict) private {
        bool maySuspend = block.timestamp >= suspensionEnds;
        uint64 until = uint64(block.timestamp) + _schedule.suspensionSeconds;
        for (uint256 seat = 0; seat < operators.length; ++seat) {
            address operator = operators[seat].operator;
            bytes32 shown = shownBy[period][operator];
            if ((signers >> seat) & 1 == 0 || shown == verdict) continue;
            _misses[operator][period / 256] |= 1 << (period % 256);
            emit Missed(period, operator, shown);
            if (!maySuspend || missesAt(period, operator) < _schedule.mostMisses) continue;
            suspensionEnds = until;
            _standings[operator] = Standing(until, _periodAt(until) + 1);
            emit Suspended(operator, until);
        }
    }

    function _requireCommitter(uint64 period, address operator, bytes32 root, bytes calldata signature) private view {
        address committer = committerOf(operator);
        if (msg.sender == committer) return;
        bytes32 digest = Hashes.tracesDigest(block.chainid, address(this), period, operator, root);
        if (!SignatureChecker.isValidSignatureNow(committer, digest, signature)) revert NotByOperator(operator, committer, digest);
    }

    function _requireUndecided(uint64 period) private view {
        uint64 until = decidedBy(period);
        if (block.timestamp >= until) revert TooLate(period, until);
    }

    /// @return askedUntil from which operators show
    function _requireAsked(uint64 period, Period storage state) private view returns (uint64 askedUntil) {
        askedUntil = state.askedUntil;
        if (state.score == 0) revert NotAsked(period);
        if (block.timestamp < askedUntil) revert TooEarly(period, askedUntil);
    }

    /// @dev The head is drawn for each checkpoint by itself: whoever made one did not know which head that would be.
    function _requirePosition(bytes32 randomness, CertifiedHead calldata certified) private pure {
        uint256 drawn = uint256(keccak256(abi.encode(randomness, certified.proof.headsRoot))) % certified.proof.count;
        // casting to 'uint64' is safe because the position is less than `count`
        // forge-lint: disable-next-line(unsafe-typecast)
        if (certified.proof.position != drawn) revert WrongPosition(certified.proof.position, uint64(drawn));
    }

    /// @return signers seats, bit s for seat s: a table has fewer than 256
    function _requireCertified(CertifiedHead calldata certified) private view returns (uint256 signers) {
        CertifiedHeads.requireUnderRoot(certified);
        BeatCertificates.Certificate memory certificate = BeatCertificates.Certificate({
            epoch: certified.epoch, beat: certified.beat, beatTime: _startOf(certified.beat), headsRoot: certified.proof.headsRoot
        });
        bool[] memory counted =
            BeatCertificates.requireCertified(table, certificate, certified.table, certified.signers, certified.signature);
        for (uint256 seat = 0; seat < counted.length; ++seat) {
            if (counted[seat]) signers |= 1 << seat;
        }
    }

    /// @dev Unix seconds.
    function _startOf(uint64 beat) private view returns (uint64) {
        return (_schedule.beatZeroMs + beat * _schedule.beatMs) / 1000;
    }

    /// @dev The second at or after the last moment of `period`.
    function _endOf(uint64 period) private view returns (uint64) {
        return _startOf((period + 1) * _schedule.periodBeats) + 1;
    }

    /// @dev The period that is under way at `time`, Unix seconds.
    function _periodAt(uint64 time) private view returns (uint64) {
        return (time * 1000 - _schedule.beatZeroMs) / _schedule.beatMs / _schedule.periodBeats;
    }
}
