// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Hashes} from "./Hashes.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";

/// @title ERC-7930 addresses of accounts on EIP-155 chains, in the one form that specs/wire.md §1 accepts.
/// @dev A decoder that ignores trailing bytes or leading zeros gives one account many names: here everything is encoded again and compared.
library Erc7930 {
    /// @notice What stands before the 20 bytes of the account in every canonical address on one chain, by its length and its keccak-256.
    struct Prefix {
        uint256 length;
        bytes32 hash;
    }

    /// @notice The canonical address of `account` on `chainId`.
    function format(uint256 chainId, address account) internal pure returns (bytes memory) {
        return InteroperableAddress.formatEvmV1(chainId, account);
    }

    /// @notice Whether `given` is canonical and names an account, and which.
    function tryParse(bytes calldata given) internal pure returns (bool canonical, uint256 chainId, address account) {
        (canonical, chainId, account) = InteroperableAddress.tryParseEvmV1Calldata(given);
        // Chain 0 would be a reference of one zero byte, which is a leading one.
        canonical = canonical && chainId != 0 && keccak256(given) == keccak256(format(chainId, account));
    }

    /// @notice The prefix of `chainId`: made once for many addresses, which is far cheaper than parsing each.
    function prefixOf(uint256 chainId) internal pure returns (Prefix memory start) {
        bytes memory any = format(chainId, address(0));
        start.length = any.length - 20;
        bytes32 hash;
        // Safe: hashes the first bytes of `any`.
        assembly ("memory-safe") {
            hash := keccak256(add(any, 32), sub(mload(any), 20))
        }
        start.hash = hash;
    }

    /// @notice Whether `given` is a canonical address on the chain of `start`, and its account.
    function tryParseOn(bytes calldata given, Prefix memory start) internal pure returns (bool matches, address account) {
        uint256 length = start.length;
        if (given.length != length + 20 || Hashes.keccak(given[:length]) != start.hash) return (false, address(0));
        return (true, address(bytes20(given[length:])));
    }
}
