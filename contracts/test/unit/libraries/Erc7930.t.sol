// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Erc7930} from "../../../src/libraries/Erc7930.sol";
import {Test} from "../../utils/Test.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";

/// @notice Against OpenZeppelin's parser, which is lenient: what is canonical is what it parses and formats to the same bytes again, with a chain and an account.
contract Erc7930Test is Test {
    function tryParse(bytes calldata given) external pure returns (bool, uint256, address) {
        return Erc7930.tryParse(given);
    }

    function testFuzz_format_equalsOpenZeppelin(uint64 chainId, uint8 bits, address account) public pure {
        chainId >>= bits % 64;
        vm.assertEq(Erc7930.format(chainId, account), InteroperableAddress.formatEvmV1(chainId, account));
    }

    /// @dev Whatever stood in memory before: the words behind an address are cleared, since calls are made from whole words.
    function test_format_overDirtyMemory_isPaddedWithZeros() public pure {
        // Safe: fills memory beyond the free memory pointer, which is not moved.
        assembly ("memory-safe") {
            let free := mload(0x40)
            for { let i := 0 } lt(i, 256) { i := add(i, 32) } { mstore(add(free, i), not(0)) }
        }
        bytes memory formatted = Erc7930.format(type(uint64).max, address(type(uint160).max));
        bytes32 behind;
        // Safe: reads the word that ends the 96 bytes of `formatted`.
        assembly ("memory-safe") {
            behind := mload(add(formatted, 64))
        }
        vm.assertEq(formatted.length, 34);
        vm.assertEq(uint256(behind), uint256(0xffff) << 240);
    }

    /// @dev Chain ids of every length.
    function testFuzz_tryParse_canonical_isAccepted(uint256 chainId, uint8 bits, address account) public view {
        chainId = (chainId >> bits) | 1;
        (bool canonical, uint256 parsedChain, address parsedAccount) = this.tryParse(InteroperableAddress.formatEvmV1(chainId, account));
        vm.assertTrue(canonical);
        vm.assertEq(parsedChain, chainId);
        vm.assertEq(parsedAccount, account);
    }

    function testFuzz_tryParse_anything_equalsOpenZeppelin(bytes memory given) public view {
        _compare(given);
    }

    /// @dev Near misses: any byte of a canonical address changed to any value.
    function testFuzz_tryParse_anyByteChanged_equalsOpenZeppelin(uint256 chainId, uint8 bits, address account, uint8 value) public view {
        bytes memory given = InteroperableAddress.formatEvmV1((chainId >> bits) | 1, account);
        for (uint256 i = 0; i < given.length; ++i) {
            bytes1 kept = given[i];
            given[i] = bytes1(value);
            _compare(given);
            given[i] = kept ^ 0x01;
            _compare(given);
            given[i] = kept;
        }
    }

    /// @dev Every structure: version, type, lengths from 0 to 34 that need not be true, leading zeros, something behind.
    function testFuzz_tryParse_anyStructure_equalsOpenZeppelin(uint256 seed, bytes32 digits, address account) public view {
        bytes memory chain = new bytes(seed % 35);
        for (uint256 i = 0; i < chain.length && i < 32; ++i) {
            chain[i] = digits[i];
        }
        if (chain.length != 0 && (seed >> 8) % 4 == 0) chain[0] = 0;
        bytes memory holder = (seed >> 16) % 4 == 0 ? new bytes((seed >> 24) % 40) : abi.encodePacked(account);
        uint256 version = (seed >> 32) % 8 == 0 ? (seed >> 40) % 4 : 1;
        uint256 chainType = (seed >> 48) % 8 == 0 ? (seed >> 56) % 4 : 0;
        uint256 claimed = (seed >> 64) % 8 == 0 ? (seed >> 72) % 256 : chain.length;
        uint256 holderLength = (seed >> 80) % 8 == 0 ? (seed >> 88) % 256 : holder.length;
        bytes memory behind = new bytes((seed >> 96) % 8 == 0 ? (seed >> 104) % 40 : 0);
        _compare(abi.encodePacked(uint16(version), uint16(chainType), uint8(claimed), chain, uint8(holderLength), holder, behind));
    }

    function test_tryParse_everyLengthOfZeros_isRefused() public view {
        for (uint256 length = 0; length < 70; ++length) {
            (bool canonical,,) = this.tryParse(new bytes(length));
            vm.assertFalse(canonical);
        }
    }

    function testFuzz_tryParse_truncatedOrExtended_isRefused(uint256 chainId, uint8 bits, address account, uint8 length) public view {
        bytes memory whole = InteroperableAddress.formatEvmV1((chainId >> bits) | 1, account);
        vm.assume(length != whole.length);
        bytes memory given = new bytes(length);
        for (uint256 i = 0; i < length && i < whole.length; ++i) {
            given[i] = whole[i];
        }
        (bool canonical,,) = this.tryParse(given);
        vm.assertFalse(canonical);
    }

    /// @dev What stands behind the address in calldata is none of its business.
    function testFuzz_tryParse_lengthLies_isRefused(uint256 chainId, uint8 bits, address account) public view {
        bytes memory whole = InteroperableAddress.formatEvmV1((chainId >> bits) | 1, account);
        for (uint256 length = 0; length < whole.length; ++length) {
            bytes memory callData = abi.encodeCall(this.tryParse, (whole));
            // Safe: the word is the declared length of the argument, after selector and offset.
            assembly ("memory-safe") {
                mstore(add(callData, 68), length)
            }
            (bool success, bytes memory answer) = address(this).staticcall(callData);
            vm.assertTrue(success);
            (bool canonical,,) = abi.decode(answer, (bool, uint256, address));
            vm.assertFalse(canonical);
        }
    }

    function testFuzz_setAccount_equalsFormat(uint64 chainId, uint8 bits, address first, address second) public pure {
        chainId >>= bits % 64;
        bytes memory formatted = Erc7930.format(chainId, first);
        bytes memory neighbour = abi.encode(first, second);
        Erc7930.setAccount(formatted, uint160(second));
        vm.assertEq(formatted, Erc7930.format(chainId, second));
        vm.assertEq(neighbour, abi.encode(first, second));
    }

    function _compare(bytes memory given) private view {
        (bool canonical, uint256 chainId, address account) = this.tryParse(given);
        (bool parsed, uint256 theirChain, address theirAccount) = InteroperableAddress.tryParseEvmV1(given);
        bool expected =
            parsed && theirChain != 0 && keccak256(InteroperableAddress.formatEvmV1(theirChain, theirAccount)) == keccak256(given);
        vm.assertTrue(canonical == expected);
        if (!expected) return;
        vm.assertEq(chainId, theirChain);
        vm.assertEq(account, theirAccount);
    }
}
