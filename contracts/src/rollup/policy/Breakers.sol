// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPolicy} from "../../interfaces/IPolicy.sol";
import {HotRules} from "./HotRules.sol";
import {PeerStore} from "./PeerStore.sol";

/// @title Pauses that end by themselves.
/// @dev Many may pause, briefly. Nobody may end a pause: that would be a loosening, and its delay is hardly shorter than the longest pause; so a stolen governance key does
/// not undo what a guardian did. A guardian alone holds a peer up for a seventh of the time at most, and what governance can do against that it can do at once.
abstract contract Breakers is PeerStore {
    /// @notice The longest pause, in seconds.
    uint64 public constant MAX_PAUSE = 1 days;
    /// @notice For so many times the length of its pause a guardian rests before it may pause the same peer again.
    uint64 public constant REST_FACTOR = 6;

    /// @inheritdoc IPolicy
    mapping(address account => bool) public isGuardian;
    /// @inheritdoc IPolicy
    mapping(address guardian => mapping(bytes32 rollupId => uint64)) public restingUntil;

    /// @inheritdoc IPolicy
    function pause(bytes32 rollupId, uint64 duration) external {
        if (duration == 0 || duration > MAX_PAUSE) revert PauseTooLong(duration, MAX_PAUSE);
        HotRules hot = _knownPeer(rollupId);
        uint64 until = _now() + duration;
        if (msg.sender != governance) {
            if (!isGuardian[msg.sender]) revert NotGuardian(msg.sender);
            uint64 rested = restingUntil[msg.sender][rollupId];
            if (block.timestamp < rested) revert CoolingDown(msg.sender, rested);
            restingUntil[msg.sender][rollupId] = until + REST_FACTOR * duration;
        }
        if (until <= hot.pausedUntil()) return;
        _hot[rollupId].rules = hot.withPausedUntil(until);
        emit PeerPaused(rollupId, msg.sender, until);
    }

    /// @inheritdoc IPolicy
    function proposeGuardian(address guardian) external onlyGovernance {
        if (guardian == address(0)) revert BelowFloor("guardian");
        emit GuardianProposed(guardian, _propose(_guardianKey(guardian), 0));
    }

    /// @inheritdoc IPolicy
    function applyGuardian(address guardian) external {
        _take(_guardianKey(guardian), 0);
        isGuardian[guardian] = true;
        emit GuardianAdded(guardian);
    }

    /// @inheritdoc IPolicy
    function removeGuardian(address guardian) external onlyGovernance {
        _drop(_guardianKey(guardian));
        delete isGuardian[guardian];
        emit GuardianRemoved(guardian);
    }

    function _guardianKey(address guardian) private pure returns (bytes32) {
        return keccak256(abi.encode("guardian", guardian));
    }
}
