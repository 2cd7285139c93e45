// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Counting in aligned windows so that a limit holds in every window.
/// @notice Whoever keeps `current + previous <= limit` keeps the limit over any interval as long as a window, wherever it begins: such an interval touches two
/// neighbouring aligned windows at most. The price: what was let in by one window is missing from the next.
library Windows {
    /// @param stored the window that `current` and `previous` were written in
    /// @param now_ the window of this moment; an earlier one than `stored` counts as `stored`
    function roll(uint256 stored, uint256 current, uint256 previous, uint256 now_) internal pure returns (uint256, uint256, uint256) {
        if (now_ <= stored) return (stored, current, previous);
        return now_ - stored == 1 ? (now_, 0, current) : (now_, 0, 0);
    }

    /// @notice What may still come in.
    function headroom(uint256 limit, uint256 current, uint256 previous) internal pure returns (uint256) {
        uint256 used = current + previous;
        return limit > used ? limit - used : 0;
    }
}
