// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {MerkleTree} from "./MerkleTree.sol";

/// @title The sparse tree of an operator's traces (specs/wire.md §15).
/// @dev A leaf stands where the bits of its place lead to, from the highest on, as far up as it is alone. So under one root no place has two leaves: two of them would have to stand on one way down, the
/// lower one below the upper one, which then would be a node too.
library TraceTree {
    uint256 private constant MOST_LEVELS = 256;

    error PathTooLong(uint256 length);

    /// @notice The root that `leaf` leads to from its place. The caller compares it.
    /// @param path the siblings, from the root's child on downwards; zero where nothing stands
    function root(bytes32 leaf, bytes32 place, bytes32[] calldata path) internal pure returns (bytes32 computed) {
        if (path.length > MOST_LEVELS) revert PathTooLong(path.length);
        computed = leaf;
        for (uint256 level = path.length; level > 0; --level) {
            bool isRight = (uint256(place) >> (MOST_LEVELS - level)) & 1 == 1;
            bytes32 sibling = path[level - 1];
            computed = isRight ? MerkleTree.node(sibling, computed) : MerkleTree.node(computed, sibling);
        }
    }
}
