// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice One bit for each of 256 neighbouring indices: that of index i is bit i mod 256.
struct BitWord {
    uint256 bits;
}

library BitWords {
    /// @notice Sets the bit of `index`; false where it was set before.
    function add(BitWord storage word, uint256 index) internal returns (bool first) {
        if (has(word, index)) return false;
        word.bits |= 1 << (index & 0xff);
        return true;
    }

    function has(BitWord storage word, uint256 index) internal view returns (bool) {
        return (word.bits >> (index & 0xff)) & 1 == 1;
    }
}
