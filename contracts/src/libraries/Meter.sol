// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What an L1 asks a rollup to do, in gas of the rollup. One slot.
/// @param blockNumber the L1 block that `used` is about
/// @param used what that block asks for
/// @param excess what was asked for beyond the target, before that block
/// @param count of messages; nothing of the meter, but it rides in its slot
struct Demand {
    uint64 blockNumber;
    uint64 used;
    uint64 excess;
    uint64 count;
}

/// @title How much an L1 may ask of a rollup, and what that burns (specs/l1.md §4): the excess of EIP-4844, paid in gas.
library Meter {
    /// @notice Four blocks at this are what one system transaction can carry: 150,000 + 4 · 40,000 + 4 · 4,000,000 < 2^24 (EIP-7825).
    uint256 internal constant MOST = 4_000_000;
    /// @notice What a block asks for on average costs nothing.
    uint256 internal constant TARGET = 1_000_000;
    /// @dev A block with the most in it makes the price e^(3,000,000 / 25,470,000) = 1.125 times as high, as it does for blobs.
    uint256 internal constant FRACTION = 25_470_000;

    /// @notice Room that this block has left, and the excess that its price follows from.
    function current(Demand memory demand) internal view returns (uint256 left, uint256 excess) {
        if (demand.blockNumber == block.number) return (MOST - demand.used, demand.excess);
        uint256 before = uint256(demand.used) + demand.excess;
        // Each block takes the target off, also those in which nothing was asked for.
        uint256 relief = TARGET * (block.number - demand.blockNumber);
        return (MOST, before > relief ? before - relief : 0);
    }

    /// @notice `rollupGas · (e^(excess / FRACTION) − 1)`, rounded down: so many units of the L1's gas.
    function charge(uint256 rollupGas, uint256 excess) internal pure returns (uint256 l1Gas) {
        // The series of EIP-4844's `fake_exponential` but for its first term. Nobody can pay for an excess of ten fractions, so it is short and does not overflow.
        uint256 term = rollupGas * excess;
        for (uint256 i = 2; term != 0; ++i) {
            l1Gas += term;
            term = (term * excess) / (FRACTION * i);
        }
        l1Gas /= FRACTION;
    }

    /// @notice Uses `l1Gas` up.
    function burn(uint256 l1Gas) internal view {
        uint256 end = gasleft() - l1Gas;
        while (gasleft() > end) {}
    }
}
