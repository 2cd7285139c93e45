// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";

/// @title ERC-7930 addresses of accounts on EIP-155 chains, in the one form that specs/wire.md §1 accepts.
/// @dev A decoder that ignores trailing bytes or leading zeros gives one account many names: here everything is encoded again and compared.
library Erc7930 {
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

    /// @notice What stands before the 20 bytes of the account in every canonical address on `chainId`.
    function prefix(uint256 chainId) internal pure returns (bytes memory start) {
        start = format(chainId, address(0));
        // Safe: the address is 20 bytes long at least, so the length only shrinks.
        assembly ("memory-safe") {
            mstore(start, sub(mload(start), 20))
        }
    }

    /// @notice Whether `given` is a canonical address on the chain of `start` (see `prefix`), and its account.
    function tryParseOn(bytes calldata given, bytes memory start) internal pure returns (bool matches, address account) {
        if (given.length != start.length + 20) return (false, address(0));
        if (keccak256(given[:start.length]) != keccak256(start)) return (false, address(0));
        return (true, address(bytes20(given[start.length:])));
    }
}
