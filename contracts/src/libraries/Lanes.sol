// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {MerkleTree} from "./MerkleTree.sol";
import {Packed} from "./Packed.sol";

/// @title Lanes of specs/wire.md §4: messages chained in segments of 32, complete segments as leaves of a tree.
library Lanes {
    uint256 internal constant SEGMENT = 32;

    error InvalidPrefix(bytes32 prefix, uint256 expectedCount);

    /// @notice The link after `previous`, whose last byte says how many messages of the segment it covers (0 … 31).
    function link(bytes32 previous, bytes32 messageHash) internal pure returns (bytes32 next) {
        // Safe: the two words of scratch space.
        assembly ("memory-safe") {
            mstore(0, previous)
            mstore(32, messageHash)
            next := or(and(keccak256(0, 64), not(0xff)), add(and(previous, 0xff), 1))
        }
    }

    /// @notice How many messages of its segment `last` covers, 0 … 32.
    function count(bytes32 last) internal pure returns (uint256) {
        return uint256(last) & 0xff;
    }

    /// @notice The two parts of the leaf of a lane of `size` messages whose messages from `start` on are `ids`, rebuilt with what stands in calldata at
    /// `cursor`: the hashes of the messages after them, the tree part and the open link (specs/wire.md §11). `start + ids.length <= size`, not checked here.
    /// @param prefix the last link before `start` in its segment; 0 where `start` begins one
    /// @return tree part of the leaf
    /// @return open part of the leaf
    /// @return next where calldata goes on
    function rebuild(bytes32[] memory ids, uint256 start, uint256 size, bytes32 prefix, uint256 cursor)
        internal
        pure
        returns (bytes32 tree, bytes32 open, uint256 next)
    {
        if (count(prefix) != start % SEGMENT) revert InvalidPrefix(prefix, start % SEGMENT);
        // Unchecked: sizes have 64 bits, lengths are bounded by calldata.
        unchecked {
            uint256 segments = size / SEGMENT;
            uint256 first = start / SEGMENT;
            uint256 end = start + ids.length;
            uint256 last = (end - 1) / SEGMENT;
            bool inOpen = last == segments;
            bytes32[] memory leaves = new bytes32[](first >= segments ? 0 : (inOpen ? segments : last + 1) - first);

            uint256 written;
            open = prefix;
            for (uint256 i = 0; i < ids.length; ++i) {
                open = link(open, ids[i]);
                if (count(open) == SEGMENT) (leaves[written++], open) = (open, 0);
            }
            for (uint256 rest = inOpen ? size - end : (SEGMENT - end % SEGMENT) % SEGMENT; rest != 0; --rest) {
                open = link(open, Packed.word(cursor));
                cursor += 32;
                if (count(open) == SEGMENT) (leaves[written++], open) = (open, 0);
            }
            (tree, cursor) = _tree(leaves, first, segments, cursor);
            if (!inOpen && size % SEGMENT != 0) {
                open = Packed.word(cursor);
                cursor += 32;
            }
            next = cursor;
        }
    }

    function _tree(bytes32[] memory leaves, uint256 first, uint256 segments, uint256 cursor)
        private
        pure
        returns (bytes32 tree, uint256 next)
    {
        if (segments == 0) return (0, cursor);
        if (leaves.length == 0) return (Packed.word(cursor), cursor + 32);
        uint256 length = MerkleTree.proofLength(first, leaves.length, segments);
        tree = MerkleTree.rangeRoot(leaves, first, segments, Packed.words(cursor, length));
        next = cursor + 32 * length;
    }
}
