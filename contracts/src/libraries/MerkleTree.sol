// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Packed} from "./Packed.sol";

/// @title The one tree shape of specs/wire.md §2: RFC 6962's, with keccak-256, over leaves that are already tagged hashes.
/// @dev Positions are bound: siblings are never sorted, a proof has exactly one valid length, and the caller commits to the size.
library MerkleTree {
    error EmptyRange();
    error RangeOutOfBounds(uint256 start, uint256 count, uint256 size);
    error InvalidProofLength(uint256 actual, uint256 expected);

    /// @notice The inner node over `left` and `right`: keccak(0x01 ‖ left ‖ right).
    function node(bytes32 left, bytes32 right) internal pure returns (bytes32 hash) {
        // Safe: 65 bytes beyond the free memory pointer are scratch, the pointer is not moved.
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore8(buffer, 1)
            mstore(add(buffer, 1), left)
            mstore(add(buffer, 33), right)
            hash := keccak256(buffer, 65)
        }
    }

    /// @notice The root of the tree of `leaves`; zero for none (specs/wire.md §2).
    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        if (leaves.length == 0) return 0;
        return rangeRoot(leaves, 0, leaves.length, new bytes32[](0));
    }

    /// @notice The root that one `leaf` at `position` of `size` leaves and its inclusion proof lead to.
    function leafRoot(bytes32 leaf, uint256 position, uint256 size, bytes32[] memory proof) internal pure returns (bytes32) {
        bytes32[] memory leaves = new bytes32[](1);
        leaves[0] = leaf;
        return rangeRoot(leaves, position, size, proof);
    }

    /// @notice The root that the contiguous `leaves` from `start` in a tree of `size` leaves and `proof` lead to. The caller compares it.
    /// Every proof element is consumed, in the order of specs/wire.md §2; `leaves` and `proof` are left as they are.
    function rangeRoot(bytes32[] memory leaves, uint256 start, uint256 size, bytes32[] memory proof) internal pure returns (bytes32) {
        uint256 count = leaves.length;
        uint256 expected = proofLength(start, count, size);
        if (proof.length != expected) revert InvalidProofLength(proof.length, expected);

        // Unchecked: `write <= read < count` and `used < expected` hold by the count above, all far below 2^256.
        unchecked {
            bytes32[] memory level = leaves;
            bytes32[] memory next = new bytes32[](count / 2 + 1);
            uint256 used;
            while (size > 1) {
                uint256 read;
                uint256 write;
                if (start & 1 == 1) next[write++] = node(proof[used++], level[read++]);
                for (; read + 1 < count; read += 2) {
                    next[write++] = node(level[read], level[read + 1]);
                }
                if (read < count) {
                    bool hasRight = start + count < size;
                    next[write++] = hasRight ? node(level[read], proof[used++]) : level[read];
                }
                start >>= 1;
                count = write;
                size = (size >> 1) + (size & 1);
                level = next;
            }
            return level[0];
        }
    }

    /// @notice The root that one `leaf` at `position` of `size` leaves and the inclusion proof that stands in calldata at `cursor` lead to, and where calldata goes on.
    function pathRoot(bytes32 leaf, uint256 position, uint256 size, uint256 cursor) internal pure returns (bytes32 computed, uint256 next) {
        if (position >= size) revert RangeOutOfBounds(position, 1, size);
        // Unchecked: `position < size` at every level; both only shrink.
        unchecked {
            while (size > 1) {
                if (position & 1 == 1) {
                    leaf = node(Packed.word(cursor), leaf);
                    cursor += 32;
                } else if (position + 1 < size) {
                    leaf = node(leaf, Packed.word(cursor));
                    cursor += 32;
                }
                position >>= 1;
                size = (size >> 1) + (size & 1);
            }
        }
        return (leaf, cursor);
    }

    /// @notice How many elements the proof of `count` leaves from `start` in a tree of `size` leaves has.
    function proofLength(uint256 start, uint256 count, uint256 size) internal pure returns (uint256 length) {
        if (count == 0) revert EmptyRange();
        if (count > size || start > size - count) revert RangeOutOfBounds(start, count, size);
        // Unchecked: `last < size` by the check above, and halving upwards cannot overflow.
        unchecked {
            uint256 last = start + count - 1;
            while (size > 1) {
                if (start & 1 == 1) ++length;
                if (last & 1 == 0 && last + 1 < size) ++length;
                start >>= 1;
                last >>= 1;
                size = (size >> 1) + (size & 1);
            }
        }
    }

    /// @notice Adds `leaf` to an append-only tree of `size` leaves that is kept as the roots of its complete subtrees: `peaks[h]` counts where bit `h` of the size is
    /// set. The caller keeps the size.
    function append(mapping(uint256 height => bytes32) storage peaks, uint256 size, bytes32 leaf) internal {
        uint256 height;
        for (; size & 1 == 1; size >>= 1) {
            leaf = node(peaks[height], leaf);
            ++height;
        }
        peaks[height] = leaf;
    }

    /// @notice The root over the `size` leaves appended so far; zero for none.
    function root(mapping(uint256 height => bytes32) storage peaks, uint256 size) internal view returns (bytes32 accumulated) {
        bool begun;
        for (uint256 height; size >> height != 0; ++height) {
            if ((size >> height) & 1 == 0) continue;
            accumulated = begun ? node(peaks[height], accumulated) : peaks[height];
            begun = true;
        }
    }
}
