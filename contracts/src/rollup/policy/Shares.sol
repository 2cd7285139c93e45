// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPolicy} from "../../interfaces/IPolicy.sol";
import {Windows} from "../../libraries/Windows.sol";
import {HAS_SHARES, HotRules} from "./HotRules.sol";
import {PeerStore} from "./PeerStore.sol";

/// @title Shares of a peer's rate that are kept for named senders, so that nobody fills the rate against everybody (invariant 12).
/// @dev Named by governance, because names are free for everyone else: shares for whoever comes would be taken by one who comes a thousand times.
abstract contract Shares is PeerStore {
    struct Share {
        uint24 share;
        uint64 window;
        uint24 current;
        uint24 previous;
    }

    mapping(bytes32 rollupId => mapping(address sender => Share)) private _shares;

    /// @inheritdoc IPolicy
    function proposeReservation(bytes32 rollupId, address sender, uint24 share) external onlyGovernance {
        _knownPeer(rollupId);
        emit ReservationProposed(rollupId, sender, share, _propose(_reservationKey(rollupId, sender), bytes32(uint256(share))));
    }

    /// @inheritdoc IPolicy
    function applyReservation(bytes32 rollupId, address sender, uint24 share) external {
        _take(_reservationKey(rollupId, sender), bytes32(uint256(share)));
        _setShare(rollupId, sender, share);
    }

    /// @inheritdoc IPolicy
    function reduceReservation(bytes32 rollupId, address sender, uint24 share) external onlyGovernance {
        if (share >= _shares[rollupId][sender].share) revert NotTightening("share");
        _drop(_reservationKey(rollupId, sender));
        _setShare(rollupId, sender, share);
    }

    /// @inheritdoc IPolicy
    function noteSender(bytes32 rollupId, address sender) external onlyGateway returns (bool admitted, bool own) {
        Share memory entry = _rolled(rollupId, sender);
        if (Windows.headroom(entry.share, entry.current, entry.previous) != 0) {
            ++entry.current;
            _shares[rollupId][sender] = entry;
            return (true, true);
        }
        HotRules hot = _hot[rollupId].rules;
        (uint256 window, uint256 current, uint256 previous, uint256 available) = _openUsage(hot);
        if (available == 0) return (false, false);
        _hot[rollupId].rules = hot.withUsage(window, current + 1, previous);
        return (true, false);
    }

    /// @inheritdoc IPolicy
    function undoSender(bytes32 rollupId, address sender, bool own) external onlyGateway {
        if (!own) return _giveBack(rollupId, 1);
        Share memory entry = _rolled(rollupId, sender);
        if (entry.current == 0) return;
        --entry.current;
        _shares[rollupId][sender] = entry;
    }

    /// @inheritdoc IPolicy
    function reservation(bytes32 rollupId, address sender) public view returns (uint24 share, uint256 available) {
        Share memory entry = _rolled(rollupId, sender);
        return (entry.share, Windows.headroom(entry.share, entry.current, entry.previous));
    }

    /// @dev Takes back what was counted against the rate that all share: never below zero, never for another window.
    function _giveBack(bytes32 rollupId, uint256 messages) internal {
        HotRules hot = _hot[rollupId].rules;
        if (hot.window() != block.timestamp / WINDOW) return;
        uint256 used = hot.used();
        _hot[rollupId].rules = hot.withUsage(hot.window(), used > messages ? used - messages : 0, hot.previous());
    }

    /// @dev What the share let in so far counts for all from now on, and the new share begins full: so the whole rate holds in every window across the change, too.
    function _setShare(bytes32 rollupId, address sender, uint24 share) private {
        HotRules hot = _knownPeer(rollupId);
        PeerState storage state = _states[rollupId];
        Share memory entry = _rolled(rollupId, sender);
        uint256 reserved = uint256(state.reserved) - entry.share + share;
        if (reserved > state.limit) revert ReservationsExceedLimit(reserved, state.limit);
        (uint256 window, uint256 current, uint256 previous,) = _openUsage(hot);
        state.reserved = uint24(reserved);
        // Safe: 64 bits hold the window of any moment.
        _shares[rollupId][sender] = Share({share: share, window: uint64(window), current: share, previous: 0});
        _hot[rollupId].rules = hot.withOpenLimit(state.limit - reserved)
            .withUsage(window, current + entry.current + entry.previous, previous).
            // For good: a change within a delivery must not let `release` give back what `admit` did not count.
            withFlag(HAS_SHARES);
        emit ReservationSet(rollupId, sender, share);
    }

    /// @dev The entry as of this moment's window.
    function _rolled(bytes32 rollupId, address sender) private view returns (Share memory entry) {
        entry = _shares[rollupId][sender];
        (uint256 window, uint256 current, uint256 previous) =
            Windows.roll(entry.window, entry.current, entry.previous, block.timestamp / WINDOW);
        // Safe: as wide as what they came from.
        (entry.window, entry.current, entry.previous) = (uint64(window), uint24(current), uint24(previous));
    }

    function _reservationKey(bytes32 rollupId, address sender) private pure returns (bytes32) {
        return keccak256(abi.encode("reservation", rollupId, sender));
    }
}
