// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title ERC-7930 addresses of accounts on EIP-155 chains, in the one form that specs/wire.md §1 accepts.
/// @dev A decoder that ignores trailing bytes or leading zeros gives one account many names: here there is one.
library Erc7930 {
    /// @dev Version 1, chain type `eip155`.
    uint256 private constant HEADER = 0x00010000;
    uint256 private constant ADDRESS_LENGTH = 20;

    /// @notice The canonical address of `account` on `chainId`, which has at most 64 bits.
    function format(uint64 chainId, address account) internal pure returns (bytes memory formatted) {
        formatted = allocate(headOf(chainId));
        setAccount(formatted, uint160(account));
    }

    /// @notice Everything of an address on `chainId` that stands before the account, at the top of a word, and the length of the whole in its last byte.
    function headOf(uint64 chainId) internal pure returns (uint256 head) {
        uint256 length = 1;
        for (uint256 rest = chainId >> 8; rest != 0; rest >>= 8) {
            ++length;
        }
        head = (HEADER << 224) | (length << 216) | (uint256(chainId) << (216 - 8 * length)) | (ADDRESS_LENGTH << (208 - 8 * length));
        head |= 6 + length + ADDRESS_LENGTH;
    }

    /// @notice An address with the `head` that `headOf` made, and no account yet.
    function allocate(uint256 head) internal pure returns (bytes memory formatted) {
        // Safe: allocates 96 bytes for the length and the at most 34 bytes behind it.
        assembly ("memory-safe") {
            formatted := mload(0x40)
            mstore(0x40, add(formatted, 96))
            mstore(formatted, and(head, 0xff))
            mstore(add(formatted, 32), and(head, not(0xff)))
            mstore(add(formatted, 64), 0)
        }
    }

    /// @notice Puts another account into `formatted`, which `format` made.
    function setAccount(bytes memory formatted, uint256 account) internal pure {
        // Safe: the last word of `formatted`, which has at least 27 bytes behind its length; only its low 20 bytes change.
        assembly ("memory-safe") {
            let last := add(formatted, mload(formatted))
            mstore(last, or(and(mload(last), shl(160, 0xffffffffffffffffffffffff)), account))
        }
    }

    /// @notice Whether `given` is canonical and names an account, and which: `header (4) ‖ length of the reference ‖ chain id without leading zeros ‖ 20 ‖ account`.
    function tryParse(bytes calldata given) internal pure returns (bool canonical, uint256 chainId, address account) {
        // Safe: reads calldata only. What lies behind `given` can make nothing canonical, because the length is compared.
        assembly ("memory-safe") {
            let word := calldataload(given.offset)
            let length := byte(4, word)
            chainId := shr(sub(256, shl(3, length)), calldataload(add(given.offset, 5)))
            word := and(eq(shr(224, word), HEADER), iszero(iszero(byte(5, word))))
            let tail := calldataload(add(given.offset, add(5, length)))
            account := shr(96, shl(8, tail))
            canonical := and(word, and(eq(byte(0, tail), ADDRESS_LENGTH), eq(given.length, add(26, length))))
            canonical := and(canonical, lt(sub(length, 1), 32))
        }
    }
}
