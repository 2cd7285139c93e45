// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "../interfaces/IParleyTypes.sol";
import {IPolicy} from "../interfaces/IPolicy.sol";
import {IStakeCover} from "../interfaces/IStakeCover.sol";
import {IStateReader} from "../interfaces/IStateReader.sol";
import {Breakers} from "./policy/Breakers.sol";
import {Governed} from "./policy/Governed.sol";
import {FROZEN_MASK, HAS_DECISIONS, HAS_MIN_STAKE, HAS_SHARES, HAS_VALUE_RULES, HotRules, USED_SHIFT} from "./policy/HotRules.sol";
import {PeerRules} from "./policy/PeerRules.sol";
import {PeerStore} from "./policy/PeerStore.sol";
import {Shares} from "./policy/Shares.sol";
import {ValueLimits} from "./policy/ValueLimits.sol";

/// @title Whom this rollup hears: behind how much stake, at what finality, how old, how often and for how much value.
/// @dev In the steady state `admit` reads and writes two slots: the hot rules of the peer and the head's place in the ring.
contract Policy is PeerRules, Breakers, Shares, ValueLimits {
    /// @dev What makes `admit` look at more than the hot rules: a least stake, a decision, a freeze.
    uint256 private constant UNUSUAL = HAS_MIN_STAKE | HAS_DECISIONS | FROZEN_MASK;

    /// @param governance_ may be a contract; for good
    /// @param loosenDelay_ seconds, from 1 to `LOOSEN_DELAY_CEILING`
    /// @param maxFutureDrift_ seconds, at most `MAX_FUTURE_DRIFT_CEILING`
    /// @param stateReader_ is told what may be read of each peer; zero for none
    /// @param stakeCover_ is asked about value; zero for none
    constructor(
        address governance_,
        address gateway_,
        uint64 loosenDelay_,
        uint64 maxFutureDrift_,
        IStateReader stateReader_,
        IStakeCover stakeCover_
    ) Governed(governance_, loosenDelay_) PeerStore(gateway_, maxFutureDrift_, stateReader_) ValueLimits(stakeCover_) {}

    /// @inheritdoc IPolicy
    /// @dev The rules of `Hearing._requireHeard` in the same order, laid out for the one path that every delivery takes. The gateway hands over clean words.
    function admit(Attested calldata head, uint32 messages)
        external
        onlyGateway
        returns (bool admitted, uint64 chainId, bool valued, bool shared)
    {
        bytes32 rollupId;
        uint256 height;
        uint256 time;
        uint256 finality;
        bytes32 headHash;
        bytes32 branch;
        // Safe: reads the words of the struct, which are where the ABI puts them and, from the gateway, as wide as their types.
        assembly ("memory-safe") {
            rollupId := calldataload(head)
            height := calldataload(add(head, 0x20))
            time := calldataload(add(head, 0x40))
            finality := calldataload(add(head, 0x60))
            headHash := calldataload(add(head, 0xe0))
            if eq(finality, UNSAFE) { branch := calldataload(add(head, 0x80)) }
        }
        Hot storage slot = _hot[rollupId];
        HotRules hot = slot.rules;
        if (hot.chainId() == 0) revert UnknownPeer(rollupId);
        // Safe: timestamps and numbers have 64 bits, weights 128, limits and counts less.
        unchecked {
            // A finality over the highest is one of the things to look at more closely; none at all is under every peer's least.
            uint256 unusual = (HotRules.unwrap(hot) & UNUSUAL) | (finality >> 2);
            if (unusual != 0) _requireUndecided(hot, rollupId, uint8(finality), uint64(height), uint64(time));
            if (time > block.timestamp + maxFutureDrift) revert HeadFromTheFuture(uint64(time), _now() + maxFutureDrift);

            // Before the other rules: a contradiction counts even where this head would not be heard.
            uint256 place = _placeOf(hot, rollupId, branch, finality, height);
            uint256 entry = _entryOf(headHash, height);
            uint256 known = _load(place);
            if (known != entry) {
                if (height > uint64(known)) _store(place, entry);
                else if (!_remember(hot, rollupId, uint8(finality), uint64(height), branch, headHash)) return (false, 0, false, false);
            }

            if (block.timestamp < hot.pausedUntil()) revert PeerIsPaused(rollupId, hot.pausedUntil());
            if (finality < hot.minFinality()) revert FinalityTooLow(uint8(finality), hot.minFinality());
            if (time + hot.maxHeadAge() < block.timestamp) revert HeadTooOld(uint64(time), _now() - uint64(hot.maxHeadAge()));
            if ((unusual | hot.quorumBps()) != 0) {
                _requireStake(hot, rollupId, head.signedWeight, head.totalWeight);
                if (hot.frozen() != 0 && height >= _states[rollupId].frozenNumber) hot = _thaw(hot, rollupId, uint64(height));
            }

            shared = hot.has(HAS_SHARES);
            if (!shared) {
                uint256 counted = hot.used() + messages;
                if (hot.window() != block.timestamp / WINDOW || counted + hot.previous() > hot.openLimit()) {
                    hot = _roll(hot, rollupId, messages);
                } else {
                    hot = HotRules.wrap(HotRules.unwrap(hot) + (uint256(messages) << USED_SHIFT));
                }
            }
        }
        slot.rules = hot;
        return (true, hot.chainId(), hot.has(HAS_VALUE_RULES), shared);
    }

    /// @inheritdoc IPolicy
    function release(bytes32 rollupId, uint256 messages) external onlyGateway {
        if (!_hot[rollupId].rules.has(HAS_SHARES)) _giveBack(rollupId, messages);
    }

    /// @inheritdoc IPolicy
    function explain(bytes32 rollupId, uint8 finality, address sender) external view returns (Obstacle obstacle, uint64 until) {
        HotRules hot = _hot[rollupId].rules;
        if (hot.chainId() == 0) return (Obstacle.UnknownPeer, 0);
        if (block.timestamp < hot.pausedUntil()) return (Obstacle.Paused, hot.pausedUntil());
        if (finality <= hot.frozen()) return (Obstacle.Frozen, 0);
        if (finality < hot.minFinality()) return (Obstacle.FinalityTooLow, 0);
        (uint256 window,,, uint256 available) = _openUsage(hot);
        if (available != 0) return (Obstacle.None, 0);
        (, available) = reservation(rollupId, sender);
        if (available != 0) return (Obstacle.None, 0);
        return (Obstacle.Rate, uint64((window + 1) * WINDOW));
    }

    /// @dev Counts `messages` in the window of this moment, or says what is left of it.
    function _roll(HotRules hot, bytes32 rollupId, uint256 messages) private view returns (HotRules) {
        (uint256 window, uint256 current, uint256 previous, uint256 available) = _openUsage(hot);
        if (messages > available) revert RateLimited(rollupId, messages, available);
        return hot.withUsage(window, current + messages, previous);
    }
}
