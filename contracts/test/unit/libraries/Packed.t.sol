// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Packed} from "../../../src/libraries/Packed.sol";
import {Test} from "../../utils/Test.sol";

contract PackedTest is Test {
    function uintAt(bytes calldata data, uint256 from, uint256 size) external pure returns (uint256) {
        return Packed.uintAt(Packed.begin(data) + from, size);
    }

    function words(bytes calldata data, uint256 from, uint256 count) external pure returns (bytes32[] memory list, bytes32 first) {
        return (Packed.words(Packed.begin(data) + from, count), Packed.word(Packed.begin(data) + from));
    }

    function slice(bytes calldata data, uint256 from, uint256 length) external pure returns (bytes memory part, bytes32 hash) {
        return (Packed.slice(Packed.begin(data) + from, length), Packed.keccak(Packed.begin(data) + from, length));
    }

    function testFuzz_uintAt_isBigEndian(bytes32 value, uint256 from, uint256 size) public view {
        from = bound(from, 0, 31);
        size = bound(size, 1, 32 - from);
        uint256 expected;
        for (uint256 i = from; i < from + size; ++i) {
            expected = expected << 8 | uint8(value[i]);
        }
        vm.assertEq(this.uintAt(abi.encodePacked(value), from, size), expected);
    }

    function testFuzz_slice_andKeccak_areTheBytes(bytes memory data, uint256 from, uint256 length) public view {
        from = bound(from, 0, data.length);
        length = bound(length, 0, data.length - from);
        bytes memory expected = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            expected[i] = data[from + i];
        }
        (bytes memory part, bytes32 hash) = this.slice(data, from, length);
        vm.assertEq(part, expected);
        vm.assertEq(hash, keccak256(expected));
    }

    function testFuzz_words_areTheWords(bytes32[] memory list, bytes1 before, bytes32 behind) public view {
        (bytes32[] memory read, bytes32 first) = this.words(abi.encodePacked(before, list, behind), 1, list.length);
        vm.assertEq(abi.encode(read), abi.encode(list));
        vm.assertEq(first, list.length == 0 ? behind : list[0]);
    }
}
