// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BLS12381} from "../../src/libraries/BLS12381.sol";
import {BlsHarness} from "../utils/BlsHarness.sol";
import {VectorTest} from "./VectorTest.sol";

/// @notice The verify and fast aggregate verify cases of ethereum/bls12-381-tests whose points decompress, as EIP-2537 encodes them.
contract EthereumSuiteVectorsTest is VectorTest {
    BlsHarness private _harness;

    function setUp() public {
        _harness = new BlsHarness();
        load("public/bls12-381-tests/expanded.json");
    }

    function test_verify() public view {
        _requireVerdicts(".verify");
    }

    function test_fastAggregateVerify() public view {
        _requireVerdicts(".fastAggregateVerify");
    }

    /// @dev As a table is verified: each key valid, then the sum of all.
    function _requireVerdicts(string memory list) private view {
        uint256 count = countOf(list);
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(list, i);
            bytes[] memory keys = vmJson.parseJsonBytesArray(json, string.concat(c, ".publicKeys"));
            bool valid = true;
            for (uint256 k = 0; k < keys.length; ++k) {
                valid = valid && BLS12381.isValidPublicKey(keys[k]);
            }
            valid = valid && BLS12381.verify(_harness.sumG1(keys), b32(c, "message"), bytes(BLS12381.SIGNATURE_DST), data(c, "signature"));
            vm.assertEq(valid ? 1 : 0, vmJson.parseJsonBool(json, string.concat(c, ".output")) ? 1 : 0, text(c, "name"));
        }
    }
}
