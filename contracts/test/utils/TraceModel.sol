// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {MerkleTree} from "../../src/libraries/MerkleTree.sol";

/// @notice The sparse tree of specs/wire.md §15 by its definition.
library TraceModel {
    function root(bytes32[] memory places, bytes32[] memory leaves) internal pure returns (bytes32) {
        return _root(places, leaves, 0);
    }

    /// @notice Siblings of the place at `index`, from the root's child on downwards.
    function path(bytes32[] memory places, bytes32[] memory leaves, uint256 index) internal pure returns (bytes32[] memory siblings) {
        bytes32 place = places[index];
        bytes32[] memory found = new bytes32[](256);
        uint256 count;
        while (places.length > 1) {
            uint256 right = _bit(place, count);
            (bytes32[] memory others, bytes32[] memory otherLeaves) = _half(places, leaves, count, 1 - right);
            found[count] = _root(others, otherLeaves, count + 1);
            (places, leaves) = _half(places, leaves, count, right);
            ++count;
        }
        siblings = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            siblings[i] = found[i];
        }
    }

    function _root(bytes32[] memory places, bytes32[] memory leaves, uint256 level) private pure returns (bytes32) {
        if (places.length == 0) return 0;
        if (places.length == 1) return leaves[0];
        (bytes32[] memory left, bytes32[] memory leftLeaves) = _half(places, leaves, level, 0);
        (bytes32[] memory right, bytes32[] memory rightLeaves) = _half(places, leaves, level, 1);
        return MerkleTree.node(_root(left, leftLeaves, level + 1), _root(right, rightLeaves, level + 1));
    }

    function _half(bytes32[] memory places, bytes32[] memory leaves, uint256 level, uint256 side)
        private
        pure
        returns (bytes32[] memory somePlaces, bytes32[] memory someLeaves)
    {
        uint256 count;
        for (uint256 i = 0; i < places.length; ++i) {
            if (_bit(places[i], level) == side) ++count;
        }
        (somePlaces, someLeaves) = (new bytes32[](count), new bytes32[](count));
        count = 0;
        for (uint256 i = 0; i < places.length; ++i) {
            if (_bit(places[i], level) != side) continue;
            (somePlaces[count], someLeaves[count]) = (places[i], leaves[i]);
            ++count;
        }
    }

    function _bit(bytes32 place, uint256 level) private pure returns (uint256) {
        return (uint256(place) >> (255 - level)) & 1;
    }
}
