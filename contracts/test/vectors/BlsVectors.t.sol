// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BLS12381} from "../../src/libraries/BLS12381.sol";
import {VectorTest} from "./VectorTest.sol";

contract BlsVectorsTest is VectorTest {
    function setUp() public {
        load("bls.json");
    }

    function test_keys_valid() public view {
        uint256 count = countOf(".keys");
        for (uint256 i = 0; i < count; ++i) {
            vm.assertTrue(BLS12381.isValidPublicKey(data(elementAt(".keys", i), "publicKey")));
        }
    }

    function test_keys_invalid() public view {
        uint256 count = countOf(".invalidPublicKeys");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".invalidPublicKeys", i);
            vm.assertFalse(BLS12381.isValidPublicKey(data(c, "publicKey")), text(c, "why"));
        }
    }

    function test_hashToG2() public view {
        uint256 count = countOf(".hashToG2");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".hashToG2", i);
            vm.assertEq(BLS12381.hashToG2(b32(c, "message"), bytes(text(c, "dst"))), data(c, "point"));
        }
    }

    function test_verify_valid() public view {
        uint256 count = countOf(".signatures");
        for (uint256 i = 0; i < count; ++i) {
            vm.assertTrue(verify(elementAt(".signatures", i)));
        }
    }

    function test_verify_invalid() public view {
        uint256 count = countOf(".invalid");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".invalid", i);
            vm.assertFalse(verify(c), text(c, "why"));
        }
    }

    function verify(string memory c) private view returns (bool) {
        return BLS12381.verify(data(c, "publicKey"), b32(c, "digest"), bytes(text(c, "dst")), data(c, "signature"));
    }
}
