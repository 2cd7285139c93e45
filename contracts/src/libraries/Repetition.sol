// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {MergeSort} from "./MergeSort.sol";

/// @title Whether a list has an element twice, in n · log n steps.
library Repetition {
    /// @dev Where the place of an element stands, below what is compared.
    uint256 private constant PLACE_MASK = type(uint16).max;

    /// @notice The places of two elements that are equal in their first 240 bits; (0, 0) where there are none.
    /// @param values at most 2^16; used up
    function find(uint256[] memory values) internal pure returns (uint256 place, uint256 earlier) {
        for (uint256 i = 0; i < values.length; ++i) {
            values[i] = (values[i] & ~PLACE_MASK) | i;
        }
        values = MergeSort.sort(values);
        for (uint256 i = 1; i < values.length; ++i) {
            if (values[i] ^ values[i - 1] <= PLACE_MASK) return (values[i] & PLACE_MASK, values[i - 1] & PLACE_MASK);
        }
    }
}
