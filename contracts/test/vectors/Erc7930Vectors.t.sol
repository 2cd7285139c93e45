// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Erc7930} from "../../src/libraries/Erc7930.sol";
import {VectorTest} from "./VectorTest.sol";

contract Erc7930VectorsTest is VectorTest {
    function setUp() public {
        load("erc7930.json");
    }

    function test_valid_bothWays() public view {
        uint256 count = countOf(".valid");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".valid", i);
            uint256 given = u(c, "chainId");
            // A rollup's own chain id, and that of a peer, have at most 64 bits.
            if (given <= type(uint64).max) vm.assertEq(Erc7930.format(uint64(given), account(c, "address")), data(c, "bytes"));
            (bool canonical, uint256 chainId, address parsed) = this.tryParse(data(c, "bytes"));
            vm.assertTrue(canonical, c);
            vm.assertEq(chainId, u(c, "chainId"));
            vm.assertEq(parsed, account(c, "address"));
        }
    }

    function test_invalid_refused() public view {
        uint256 count = countOf(".invalid");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".invalid", i);
            (bool canonical,,) = this.tryParse(data(c, "bytes"));
            vm.assertFalse(canonical, text(c, "why"));
        }
    }

    function tryParse(bytes calldata given) external pure returns (bool, uint256, address) {
        return Erc7930.tryParse(given);
    }
}
