// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGoverned} from "../../interfaces/IGoverned.sol";

/// @title Who may call what, and the delay between a proposal and its effect.
/// @dev One proposal per setting (`key`): a newer one, or a stricter value that works at once, takes its place.
abstract contract Governed is IGoverned {
    /// @param digest hash of the proposed value
    struct Change {
        uint64 applicableAt;
        bytes32 digest;
    }

    /// @notice For so long a proposal may be applied, counted from the end of its delay, in seconds: nobody is surprised by one that was forgotten.
    uint64 public constant PROPOSAL_LIFETIME = 14 days;
    /// @notice The delay may not exceed it, in seconds: a slip must not shut a rollup off for good.
    uint64 public constant LOOSEN_DELAY_CEILING = 365 days;

    /// @inheritdoc IGoverned
    address public immutable governance;
    /// @inheritdoc IGoverned
    uint64 public immutable loosenDelay;

    mapping(bytes32 key => Change) private _changes;

    modifier onlyGovernance() {
        if (msg.sender != governance) revert NotGovernance(msg.sender);
        _;
    }

    constructor(address governance_, uint64 loosenDelay_) {
        if (governance_ == address(0)) revert BelowFloor("governance");
        if (loosenDelay_ == 0 || loosenDelay_ > LOOSEN_DELAY_CEILING) revert BelowFloor("loosenDelay");
        governance = governance_;
        loosenDelay = loosenDelay_;
    }

    /// @inheritdoc IGoverned
    function pendingChange(bytes32 key) public view returns (uint64 applicableAt, bytes32 digest) {
        Change storage change = _changes[key];
        return (change.applicableAt, change.digest);
    }

    function _propose(bytes32 key, bytes32 digest) internal returns (uint64 applicableAt) {
        applicableAt = _now() + loosenDelay;
        _changes[key] = Change({applicableAt: applicableAt, digest: digest});
    }

    /// @dev Uses up the proposal and returns when it was made.
    function _take(bytes32 key, bytes32 digest) internal returns (uint64 proposedAt) {
        Change memory change = _changes[key];
        if (change.applicableAt == 0 || change.digest != digest) revert NoChangePending(key);
        if (block.timestamp < change.applicableAt) revert ChangeNotReady(change.applicableAt);
        uint64 expiresAt = change.applicableAt + PROPOSAL_LIFETIME;
        if (block.timestamp >= expiresAt) revert ChangeExpired(expiresAt);
        delete _changes[key];
        return change.applicableAt - loosenDelay;
    }

    function _drop(bytes32 key) internal {
        delete _changes[key];
    }

    function _now() internal view returns (uint64) {
        // Safe: 64 bits of seconds do not end.
        return uint64(block.timestamp);
    }
}
