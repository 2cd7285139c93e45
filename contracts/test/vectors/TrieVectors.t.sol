// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {StateProofHarness} from "../utils/StateProofHarness.sol";
import {VectorTest} from "./VectorTest.sol";

contract TrieVectorsTest is VectorTest {
    StateProofHarness private harness;

    function setUp() public {
        load("tries.json");
        harness = new StateProofHarness();
    }

    /// @dev What is there is there for OpenZeppelin's verifier too. A proof of one key says nothing of another, except that it is not there.
    function test_get_everyLookup() public view {
        uint256 count = countOf(".lookups");
        bytes32 formerRoot;
        bytes memory formerKey;
        bool formerFound;
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".lookups", i);
            bytes32 root = b32(c, "root");
            bytes memory key = data(c, "key");
            bytes[] memory proof = byteStrings(c, "proof");
            (bool found, bytes memory value) = harness.get(root, key, proof);
            vm.assertTrue(found == (u(c, "found") == 1), c);
            vm.assertEq(value, data(c, "value"), c);
            if (found) vm.assertEq(harness.traverse(root, key, proof), value, c);
            if (root == formerRoot) {
                try harness.get(root, formerKey, proof) returns (bool other, bytes memory) {
                    vm.assertTrue(other == formerFound, c);
                } catch {}
            }
            (formerRoot, formerKey, formerFound) = (root, key, found);
        }
    }

    function test_get_malformed_reverts() public view {
        uint256 count = countOf(".malformed");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".malformed", i);
            try harness.get(b32(c, "root"), data(c, "key"), byteStrings(c, "proof")) {
                vm.assertTrue(false, text(c, "why"));
            } catch (bytes memory reason) {
                // Refused on purpose: by an error of its own or OpenZeppelin's, never by a panic.
                vm.assertTrue(selectorOf(reason) != bytes4(keccak256("Panic(uint256)")), text(c, "why"));
            }
        }
    }
}
