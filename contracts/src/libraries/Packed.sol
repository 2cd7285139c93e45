// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Packed calldata, read at absolute positions.
/// @dev Calldata reads as zero beyond its end, so a reader checks once, when it is through, that it stands exactly where the data ends: a
/// position only grows, and what lies beyond the end can then not have been read.
library Packed {
    /// @notice Where `data` begins.
    function begin(bytes calldata data) internal pure returns (uint256 cursor) {
        assembly ("memory-safe") {
            cursor := data.offset
        }
    }

    function word(uint256 cursor) internal pure returns (bytes32 value) {
        assembly ("memory-safe") {
            value := calldataload(cursor)
        }
    }

    /// @notice The integer of the `size` bytes at `cursor`, big-endian; `size` 1 … 32.
    function uintAt(uint256 cursor, uint256 size) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := shr(sub(256, shl(3, size)), calldataload(cursor))
        }
    }

    /// @notice `count` words from `cursor` on.
    function words(uint256 cursor, uint256 count) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](count);
        // Safe: fills the words of `list`.
        assembly ("memory-safe") {
            calldatacopy(add(list, 32), cursor, shl(5, count))
        }
    }

    /// @notice The `length` bytes at `cursor`.
    function slice(uint256 cursor, uint256 length) internal pure returns (bytes calldata data) {
        assembly ("memory-safe") {
            data.offset := cursor
            data.length := length
        }
    }

    /// @notice keccak-256 of the `length` bytes at `cursor`; leaves no copy behind.
    function keccak(uint256 cursor, uint256 length) internal pure returns (bytes32 hash) {
        // Safe: the bytes beyond the free memory pointer are scratch, the pointer is not moved.
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            calldatacopy(buffer, cursor, length)
            hash := keccak256(buffer, length)
        }
    }
}
