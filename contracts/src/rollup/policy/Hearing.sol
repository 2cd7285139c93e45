// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "../../interfaces/IParleyTypes.sol";
import {IPolicy} from "../../interfaces/IPolicy.sol";
import {GENERATION_MASK, HAS_DECISIONS, HAS_MIN_STAKE, HotRules} from "./HotRules.sol";
import {PeerStore} from "./PeerStore.sol";

/// @title Which heads are heard; what freezes a peer and what thaws it (invariants 7, 8, 13).
/// @dev A freeze is narrow, so that it is no weapon: it takes two certificates that contradict each other, it stops one peer at one finality and below, and anyone
/// lifts it by a head of higher finality. What was decided so is history: the same two heads never freeze again. Who holds a quorum of the operators can freeze its
/// peer, and decide what it froze; it cannot touch another peer, nor keep out governance's proposals.
abstract contract Hearing is PeerStore {
    /// @dev Heads that are remembered per peer, finality and unsafe branch.
    uint256 private constant RING = 32;
    uint8 internal constant UNSAFE = 1;
    uint8 private constant FINALIZED = 3;

    /// @dev For finality f the number decided last at bits 64 (f - 1); from bit 192 the earliest timestamp. Finality by finality not rising.
    mapping(bytes32 rollupId => uint256 decisions) private _decisions;

    /// @inheritdoc IPolicy
    function reportConflict(
        bytes32 rollupId,
        bytes32 outboxRootA,
        bytes calldata headSectionA,
        bytes32 outboxRootB,
        bytes calldata headSectionB
    ) external {
        HotRules hot = _knownPeer(rollupId);
        Attested memory a = _authenticate(rollupId, outboxRootA, headSectionA);
        Attested memory b = _authenticate(rollupId, outboxRootB, headSectionB);
        if (a.finality != b.finality || a.number != b.number || a.headHash == b.headHash) revert NoConflict();
        if (a.finality == UNSAFE && a.anchor != b.anchor) revert NoConflict();
        _requireUndecided(hot, rollupId, a.finality, a.number, a.timestamp);
        _requireUndecided(hot, rollupId, b.finality, b.number, b.timestamp);
        _freeze(hot, rollupId, a.finality, a.number, a.headHash, b.headHash);
    }

    /// @inheritdoc IPolicy
    function thaw(bytes32 rollupId, bytes32 outboxRoot, bytes calldata headSection) external {
        HotRules hot = _knownPeer(rollupId);
        if (hot.frozen() == 0) revert PeerIsNotFrozen(rollupId);
        Attested memory head = _authenticate(rollupId, outboxRoot, headSection);
        _requireUndecided(hot, rollupId, head.finality, head.number, head.timestamp);
        uint64 number = _states[rollupId].frozenNumber;
        if (head.number < number) revert HeadSuperseded(head.number, number);
        if (!_remember(hot, rollupId, head.finality, head.number, head.anchor, head.headHash)) return;
        _requireStake(hot, rollupId, head.signedWeight, head.totalWeight);
        _hot[rollupId].rules = _thaw(hot, rollupId, head.number);
    }

    /// @inheritdoc IPolicy
    function requireHeard(Attested calldata head) external view {
        _requireHeard(head);
    }

    /// @inheritdoc IPolicy
    function requireFinal(Attested calldata head) external view {
        if (head.finality != FINALIZED) revert FinalityTooLow(head.finality, FINALIZED);
        HotRules hot = _hot[head.rollupId].rules;
        _requireUncontradicted(hot, head);
        _requireStake(hot, head.rollupId, head.signedWeight, head.totalWeight);
    }

    /// @inheritdoc IPolicy
    function frozen(bytes32 rollupId) external view returns (uint8 finality, uint64 number) {
        finality = _hot[rollupId].rules.frozen();
        return (finality, finality == 0 ? 0 : _states[rollupId].frozenNumber);
    }

    /// @inheritdoc IPolicy
    function decided(bytes32 rollupId, uint8 finality) external view returns (uint64 number, uint64 notBefore) {
        if (finality == 0 || finality > FINALIZED) return (0, 0);
        uint256 decisions = _decisions[rollupId];
        return (_decidedNumber(decisions, finality), uint64(decisions >> 192));
    }

    /// @dev Every rule but the rate, without a trace. `Policy.admit` has the same, laid out for speed.
    function _requireHeard(Attested memory head) internal view {
        bytes32 rollupId = head.rollupId;
        HotRules hot = _knownPeer(rollupId);
        _requireUncontradicted(hot, head);
        _requireRules(hot, rollupId, head.finality, head.timestamp, head.signedWeight, head.totalWeight);
    }

    function _requireUncontradicted(HotRules hot, Attested memory head) private view {
        _requireUndecided(hot, head.rollupId, head.finality, head.number, head.timestamp);
        uint256 known = _load(_placeOf(hot, head.rollupId, head.finality == UNSAFE ? head.anchor : bytes32(0), head.finality, head.number));
        if (known != _entryOf(head.headHash, head.number) && _contradicts(known, head.number)) revert HeadContradicts(head.number);
    }

    /// @dev Governance lifts a freeze, or begins anew with a peer. Heads of the time before count no more, those that froze the peer among them. By
    /// time and not by number, for a quorum that lies signs any number, and no later head could be above the highest.
    function _beginAnew(HotRules hot, bytes32 rollupId) internal returns (HotRules) {
        if (hot.frozen() == 0 && !hot.has(HAS_DECISIONS)) return hot;
        // No head that was heard, or froze the peer, had a later timestamp than this.
        _decisions[rollupId] = uint256(_now() + maxFutureDrift + 1) << 192;
        if (hot.frozen() != 0) emit PeerThawed(rollupId, hot.frozen(), 0);
        return hot.withFrozen(0).withFlag(HAS_DECISIONS);
    }

    /// @dev False where another head of its place was heard, which freezes the peer; reverts where a newer one was.
    function _remember(HotRules hot, bytes32 rollupId, uint8 finality, uint64 number, bytes32 anchor, bytes32 headHash)
        internal
        returns (bool consistent)
    {
        uint256 place = _placeOf(hot, rollupId, finality == UNSAFE ? anchor : bytes32(0), finality, number);
        uint256 entry = _entryOf(headHash, number);
        uint256 known = _load(place);
        if (known == entry) return true;
        if (_contradicts(known, number)) {
            _freeze(hot, rollupId, finality, number, bytes32(known & ~uint256(type(uint64).max)), headHash);
            return false;
        }
        _store(place, entry);
        return true;
    }

    function _freeze(HotRules hot, bytes32 rollupId, uint8 finality, uint64 number, bytes32 first, bytes32 second) private {
        hot = hot.withFrozen(finality);
        _hot[rollupId].rules = hot;
        PeerState storage state = _states[rollupId];
        state.frozenNumber = number;
        state.frozenAt = _now();
        emit PeerFrozen(rollupId, finality, number, first, second);
        // Whoever leaves too little gas for it reverts the whole call, the freeze included, and with it all that the head was brought for.
        _tellFloor(rollupId, hot);
    }

    /// @dev The caller stores what is returned.
    /// @param number of the head that decides
    function _thaw(HotRules hot, bytes32 rollupId, uint64 number) internal returns (HotRules) {
        uint8 finality = hot.frozen();
        uint256 decisions = _decisions[rollupId];
        for (uint8 f = UNSAFE; f <= finality; ++f) {
            uint256 shift = 64 * (uint256(f) - 1);
            if (_decidedNumber(decisions, f) < number) {
                decisions = (decisions & ~(uint256(type(uint64).max) << shift)) | (uint256(number) << shift);
            }
        }
        _decisions[rollupId] = decisions;
        emit PeerThawed(rollupId, finality, number);
        hot = hot.withFrozen(0).withFlag(HAS_DECISIONS);
        _tellFloor(rollupId, hot);
        return hot;
    }

    /// @dev Not frozen at its finality, not decided before, not from the future: a head that fails here can neither be heard nor freeze nor thaw.
    function _requireUndecided(HotRules hot, bytes32 rollupId, uint8 finality, uint64 number, uint64 timestamp) internal view {
        if (finality == 0 || finality > FINALIZED) revert UnknownFinality(finality);
        if (finality <= hot.frozen()) revert PeerIsFrozen(rollupId, hot.frozen());
        // Safe: the drift is under an hour, and the clock of 64 bits.
        unchecked {
            if (timestamp > block.timestamp + maxFutureDrift) revert HeadFromTheFuture(timestamp, _now() + maxFutureDrift);
        }
        if (!hot.has(HAS_DECISIONS)) return;
        uint256 decisions = _decisions[rollupId];
        uint64 number_ = _decidedNumber(decisions, finality);
        if (number_ != 0 && number <= number_) revert HeadSuperseded(number, number_);
        if (timestamp < decisions >> 192) revert HeadTooOld(timestamp, uint64(decisions >> 192));
    }

    function _requireRules(HotRules hot, bytes32 rollupId, uint8 finality, uint64 timestamp, uint128 signedWeight, uint128 totalWeight)
        private
        view
    {
        if (block.timestamp < hot.pausedUntil()) revert PeerIsPaused(rollupId, hot.pausedUntil());
        if (finality < hot.minFinality()) revert FinalityTooLow(finality, hot.minFinality());
        _requireStake(hot, rollupId, signedWeight, totalWeight);
        // Safe: a timestamp has 64 bits, the age 17.
        unchecked {
            if (timestamp + hot.maxHeadAge() < block.timestamp) revert HeadTooOld(timestamp, _now() - uint64(hot.maxHeadAge()));
        }
    }

    /// @dev What the light client demanded was two thirds, exactly; this is what this rollup asks for on top.
    function _requireStake(HotRules hot, bytes32 rollupId, uint128 signedWeight, uint128 totalWeight) internal view {
        uint256 bps = hot.quorumBps();
        // Safe: 128 bits times less than 16 bits.
        unchecked {
            if (bps != 0 && 10_000 * uint256(signedWeight) <= bps * totalWeight) {
                revert QuorumTooLow(signedWeight, totalWeight, uint16(bps));
            }
        }
        if (!hot.has(HAS_MIN_STAKE)) return;
        uint128 minStake = _states[rollupId].minStake;
        if (signedWeight < minStake) revert StakeTooLow(signedWeight, minStake);
    }

    /// @dev Of two different entries of one place in the ring; reverts where they cannot be compared.
    function _contradicts(uint256 known, uint64 number) private pure returns (bool) {
        if (known == 0 || uint64(known) < number) return false;
        if (uint64(known) > number) revert HeadSuperseded(number, uint64(known));
        return true;
    }

    /// @dev The slot of the ring where a head belongs. Unsafe branches are told apart by their anchor; above, a number has one head, whatever anchor somebody signs into it, and
    /// `branch` is zero. Keccak of rollup, branch, and generation (where it stands), finality and number mod `RING` in one word. No other slot of this contract
    /// is the hash of three words. It holds an entry: top 192 bits of the head's hash, then its number.
    function _placeOf(HotRules hot, bytes32 rollupId, bytes32 branch, uint256 finality, uint256 number)
        internal
        pure
        returns (uint256 place)
    {
        uint256 rest = (HotRules.unwrap(hot) & GENERATION_MASK) | (finality << 8) | (number % RING);
        // Safe: writes behind the allocated memory, and is done with it.
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, rollupId)
            mstore(add(free, 0x20), branch)
            mstore(add(free, 0x40), rest)
            place := keccak256(free, 0x60)
        }
    }

    function _entryOf(bytes32 headHash, uint256 number) internal pure returns (uint256) {
        return (uint256(headHash) & ~uint256(type(uint64).max)) | number;
    }

    function _load(uint256 place) internal view returns (uint256 entry) {
        // Safe: reads a slot of the ring.
        assembly ("memory-safe") {
            entry := sload(place)
        }
    }

    function _store(uint256 place, uint256 entry) internal {
        // Safe: writes a slot of the ring.
        assembly ("memory-safe") {
            sstore(place, entry)
        }
    }

    function _decidedNumber(uint256 decisions, uint8 finality) private pure returns (uint64) {
        return uint64(decisions >> (64 * (uint256(finality) - 1)));
    }
}
