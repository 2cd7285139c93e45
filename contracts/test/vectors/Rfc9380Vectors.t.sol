// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BLS12381} from "../../src/libraries/BLS12381.sol";
import {BlsHarness} from "../utils/BlsHarness.sol";
import {VectorTest} from "./VectorTest.sol";

/// @notice RFC 9380's vectors (vectors/public/rfc9380): expand_message_xmd with SHA-256 (K.1, K.2) and the suite
/// BLS12381G2_XMD:SHA-256_SSWU_RO_ (J.10.1).
contract Rfc9380VectorsTest is VectorTest {
    function test_expandMessage() public {
        load("public/rfc9380/expand_message_xmd_SHA256_38.json");
        bytes memory dst = bytes(vm.parseJsonString(json, ".DST"));
        uint256 count = countOf(".tests");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".tests", i);
            vm.assertEq(BLS12381.expandMessage(bytes(text(c, "msg")), dst, _blocks(c)), hexOf(text(c, "uniform_bytes")), text(c, "msg"));
        }
    }

    /// @dev The library takes no tag over 255 bytes. Who has one hashes it first, and gets what the RFC says.
    function test_expandMessage_oversizeTag() public {
        BlsHarness harness = new BlsHarness();
        load("public/rfc9380/expand_message_xmd_SHA256_256.json");
        bytes memory dst = bytes(vm.parseJsonString(json, ".DST"));
        vm.assertEq(dst.length, 256);
        uint256 count = countOf(".tests");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".tests", i);
            bytes memory message = bytes(text(c, "msg"));
            vm.expectRevert(abi.encodeWithSelector(BLS12381.InvalidDomainSeparationTag.selector, 256));
            harness.expandMessage(message, dst, 1);
            bytes memory reduced = abi.encodePacked(sha256(bytes.concat("H2C-OVERSIZE-DST-", dst)));
            vm.assertEq(BLS12381.expandMessage(message, reduced, _blocks(c)), hexOf(text(c, "uniform_bytes")), text(c, "msg"));
        }
    }

    function test_hashToG2() public {
        load("public/rfc9380/BLS12381G2_XMD_SHA-256_SSWU_RO_.json");
        bytes memory dst = bytes(vm.parseJsonString(json, ".dst"));
        uint256 count = countOf(".vectors");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".vectors", i);
            bytes memory message = bytes(text(c, "msg"));
            bytes memory elements = bytes.concat(_elements(text(c, "u[0]")), _elements(text(c, "u[1]")));
            vm.assertEq(BLS12381.hashToField(message, dst), elements, text(c, "msg"));
            bytes memory point = bytes.concat(_elements(text(c, "P.x")), _elements(text(c, "P.y")));
            vm.assertEq(BLS12381.hashToG2(message, dst), point, text(c, "msg"));
        }
    }

    function _blocks(string memory c) private view returns (uint8) {
        return uint8(u(c, "len_in_bytes") / 32);
    }

    /// @dev "0x<c0>,0x<c1>", 96 digits each, as in EIP-2537.
    function _elements(string memory pair) private pure returns (bytes memory) {
        bytes16 zero;
        bytes memory digits = bytes(pair);
        vm.assertEq(digits.length, 2 * 98 + 1, pair);
        return bytes.concat(zero, hexOf(string(slice(digits, 2, 96))), zero, hexOf(string(slice(digits, 101, 96))));
    }
}
