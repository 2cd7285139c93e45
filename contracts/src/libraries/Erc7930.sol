// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";

/// @title ERC-7930 addresses of accounts on EIP-155 chains, in the one form that specs/wire.md §1 accepts.
/// @dev A decoder that ignores trailing bytes or leading zeros gives one account many names: here there is one.
library Erc7930 {
    /// @dev Version 1, chain type `eip155`.
    uint256 private constant HEADER = 0x00010000;
    uint256 private constant ADDRESS_LENGTH = 20;

    /// @notice The canonical address of `account` on `chainId`.
    function format(uint256 chainId, address account) internal pure returns (bytes memory) {
        return InteroperableAddress.formatEvmV1(chainId, account);
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
        // Calldata reads as zero beyond its end, and then some length below is wrong.
        if (given.length < 5 || uint32(bytes4(given)) != HEADER) return (false, 0, address(0));
        uint256 length = uint8(given[4]);
        if (length == 0 || length > 32 || given.length != 6 + length + ADDRESS_LENGTH) return (false, 0, address(0));
        chainId = uint256(bytes32(given[5:5 + length])) >> (256 - 8 * length);
        canonical = given[5] != 0 && uint8(given[5 + length]) == ADDRESS_LENGTH;
        account = address(bytes20(given[6 + length:]));
    }
}
