// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Sorting whose cost nobody can drive up: n · log n steps whatever the order, where quicksort takes n² for an order that somebody else chose.
library MergeSort {
    /// @notice `values`, ascending. The array that was given serves as scratch space: use what is returned.
    function sort(uint256[] memory values) internal pure returns (uint256[] memory sorted) {
        sorted = values;
        uint256 length = values.length;
        uint256[] memory spare = new uint256[](length);
        // Unchecked: an array in memory is far shorter than 2^255, so neither a doubled width nor an index behind its end overflows.
        unchecked {
            for (uint256 width = 1; width < length; width *= 2) {
                for (uint256 start = 0; start < length; start += 2 * width) {
                    _merge(sorted, spare, start, _min(start + width, length), _min(start + 2 * width, length));
                }
                (sorted, spare) = (spare, sorted);
            }
        }
    }

    /// @dev The sorted runs [start, middle) and [middle, end) of `from` into [start, end) of `into`.
    function _merge(uint256[] memory from, uint256[] memory into, uint256 start, uint256 middle, uint256 end) private pure {
        uint256 left = start;
        uint256 right = middle;
        // Unchecked: every index stays at or below `end`.
        unchecked {
            for (uint256 i = start; i < end; ++i) {
                bool takesLeft = left < middle && (right == end || from[left] <= from[right]);
                into[i] = takesLeft ? from[left++] : from[right++];
            }
        }
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }
}
