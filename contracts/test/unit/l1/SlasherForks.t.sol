// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Statement} from "../../../src/interfaces/IEvidenceTypes.sol";
import {ISlasher} from "../../../src/interfaces/ISlasher.sol";
import {HeaderChain} from "../../../src/libraries/HeaderChain.sol";
import {Headers} from "../../utils/Headers.sol";
import {L1Fixture} from "./L1Fixture.sol";

/// @notice Two `unsafe` branches under one anchor: block 10 has two children, and each branch goes on to block 14.
contract SlasherForksTest is L1Fixture {
    uint256 private constant LIAR = 1;
    bytes32 private constant ROOT = keccak256("block 10");

    address private liar;
    /// Headers of the blocks 11 … 14.
    bytes[] private left;
    bytes[] private right;

    function setUp() public override {
        super.setUp();
        liar = join(LIAR, 10 ether);
        join(2, 10 ether);
        publish();
        left = Headers.chain(ROOT, 10, 4, "left");
        right = Headers.chain(ROOT, 10, 4, "right");
    }

    function test_submitFork_otherHashBelow_slashes() external {
        Statement memory higher = _on(left, 13);
        Statement memory lower = _on(right, 11);
        slasher.submitFork(higher, lower, Headers.down(left, 2, 1));
        vm.snapshotGasLastCall("l1", "submit fork, two headers");
        vm.assertTrue(registry.isEjected(liar));
        vm.assertEq(delegationManager.operatorShares(liar, strategy), 5 ether);
    }

    /// @dev What every honest operator signs: a block and its descendant.
    function test_submitFork_descendant_reverts() external {
        for (uint64 lower = 11; lower < 14; ++lower) {
            Statement memory first = _on(left, 14);
            Statement memory second = _on(left, lower);
            vm.expectPartialRevert(ISlasher.NotEquivocation.selector);
            slasher.submitFork(first, second, Headers.down(left, 3, lower - 10));
            vm.expectPartialRevert(ISlasher.NotEquivocation.selector);
            slasher.submitFork(second, first, noHeaders());
        }
    }

    /// @dev A chain that does not hang on the head, has a gap, a foreign header or another length shows nothing.
    function test_submitFork_brokenChain_reverts() external {
        Statement memory higher = _on(left, 13);
        Statement memory lower = _on(left, 11);
        bytes[] memory headers = Headers.down(right, 2, 1);
        bytes32 claimed = higher.head.blockHash;
        vm.expectRevert(abi.encodeWithSelector(HeaderChain.WrongHeader.selector, 13, keccak256(headers[0]), claimed));
        slasher.submitFork(higher, lower, headers);

        headers = Headers.down(left, 2, 1);
        headers[1] = right[1];
        vm.expectRevert(abi.encodeWithSelector(HeaderChain.WrongHeader.selector, 12, keccak256(right[1]), keccak256(left[1])));
        slasher.submitFork(higher, lower, headers);

        vm.expectRevert(abi.encodeWithSelector(ISlasher.WrongHeaderCount.selector, 1, 2));
        slasher.submitFork(higher, lower, Headers.down(left, 2, 2));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.WrongHeaderCount.selector, 3, 2));
        slasher.submitFork(higher, lower, Headers.down(left, 2, 0));
    }

    /// @dev A head whose number is not its block's cannot be played against another one.
    function test_submitFork_headerOfOtherNumber_reverts() external {
        Statement memory higher = state(LIAR, 1, 20, makeHead(14, keccak256(left[2])));
        bytes[] memory headers = Headers.down(left, 2, 0);
        Statement memory lower = _on(left, 11);
        vm.expectRevert(abi.encodeWithSelector(HeaderChain.WrongHeaderNumber.selector, 13, 14));
        slasher.submitFork(higher, lower, headers);
    }

    /// @dev By number and by header chain it is one fork of one branch.
    function test_submitFork_sameForkOtherWay_reverts() external {
        bytes32 id = slasher.submitFork(_on(left, 13), _on(right, 11), Headers.down(left, 2, 1));
        Statement memory first = _on(left, 12);
        Statement memory second = _on(right, 12);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.EvidenceUsed.selector, id));
        slasher.submitFork(first, second, noHeaders());
    }

    function _on(bytes[] memory branch, uint64 number) private view returns (Statement memory) {
        return state(LIAR, 1, 100 + number, makeHead(number, keccak256(branch[number - 11])));
    }
}
