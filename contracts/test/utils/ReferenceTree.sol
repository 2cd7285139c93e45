// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice RFC 6962's tree straight from its recursive definition, and range proofs from whole levels. Slow, and shares nothing with the library
/// under test.
library ReferenceTree {
    function hashPair(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"01", left, right));
    }

    /// @notice MTH(D[n]) with the split at the largest power of two smaller than n.
    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        return _root(leaves, 0, leaves.length);
    }

    /// @notice The siblings of [start, start + count), level by level, the left one first.
    function prove(bytes32[] memory leaves, uint256 start, uint256 count) internal pure returns (bytes32[] memory proof) {
        bytes32[] memory collected = new bytes32[](512);
        uint256 used;
        (uint256 lo, uint256 hi) = (start, start + count - 1);
        while (leaves.length > 1) {
            if (lo % 2 == 1) collected[used++] = leaves[lo - 1];
            if (hi % 2 == 0 && hi + 1 < leaves.length) collected[used++] = leaves[hi + 1];
            bytes32[] memory parents = new bytes32[]((leaves.length + 1) / 2);
            for (uint256 i = 0; i < parents.length; ++i) {
                parents[i] = 2 * i + 1 < leaves.length ? hashPair(leaves[2 * i], leaves[2 * i + 1]) : leaves[2 * i];
            }
            (leaves, lo, hi) = (parents, lo / 2, hi / 2);
        }
        proof = new bytes32[](used);
        for (uint256 i = 0; i < used; ++i) {
            proof[i] = collected[i];
        }
    }

    function slice(bytes32[] memory leaves, uint256 start, uint256 count) internal pure returns (bytes32[] memory part) {
        part = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            part[i] = leaves[start + i];
        }
    }

    /// @notice `count` different leaves that depend on `seed`.
    function leavesOf(uint256 seed, uint256 count) internal pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            leaves[i] = keccak256(abi.encode(seed, i));
        }
    }

    function _root(bytes32[] memory leaves, uint256 from, uint256 to) private pure returns (bytes32) {
        uint256 n = to - from;
        if (n == 0) return 0;
        if (n == 1) return leaves[from];
        uint256 split = 1;
        while (split * 2 < n) split *= 2;
        return hashPair(_root(leaves, from, from + split), _root(leaves, from + split, to));
    }
}
