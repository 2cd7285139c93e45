// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Merkle trees whose nodes are keccak256(left ‖ right), without a tag: those of Nitro's sends and of the ZK Stack's logs. Ours is `MerkleTree`.
/// @notice Such a node cannot be told from a leaf of 64 bytes: whoever calls hashes leaves of another length, or twice.
library BinaryPath {
    /// @notice The index needs more bits than the path has.
    error IndexBeyondPath(uint256 index, uint256 path);

    /// @notice The root over `leaf` at `index`, by its siblings from the leaf upwards. A leaf has one index for a path.
    function root(bytes32 leaf, uint256 index, bytes32[] calldata path) internal pure returns (bytes32 computed) {
        if (path.length > 255 || index >> path.length != 0) revert IndexBeyondPath(index, path.length);
        computed = leaf;
        for (uint256 i = 0; i < path.length; ++i) {
            bool isRight = (index >> i) & 1 == 1;
            computed = isRight ? keccak256(abi.encode(path[i], computed)) : keccak256(abi.encode(computed, path[i]));
        }
    }
}
