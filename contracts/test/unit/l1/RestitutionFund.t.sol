// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Share, Statement, TableFields} from "../../../src/interfaces/IEvidenceTypes.sol";
import {IRestitutionFund} from "../../../src/interfaces/IRestitutionFund.sol";
import {IRollupRegistry} from "../../../src/interfaces/IRollupRegistry.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {TableOpenings} from "../../../src/libraries/TableOpenings.sol";
import {RestitutionFixture} from "./RestitutionFixture.sol";

contract RestitutionFundTest is RestitutionFixture {
    function test_constructor_zeroPeriod_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRestitutionFund.InvalidPeriods.selector, 0, 1));
        newFund(0, 1);
        vm.expectRevert(abi.encodeWithSelector(IRestitutionFund.InvalidPeriods.selector, 1, 0));
        newFund(1, 0);
    }

    /// @dev The way of 5 ether from the liar to a user, through every contract that really is on it.
    function test_collect_creditsByShares() external {
        slashLiar(LIAR);
        arrive();
        vm.expectEmit(address(restitution));
        emit IRestitutionFund.Collected(1, strategy, strategy, 5 ether);
        restitution.collect(1, strategy, fields, shares);
        vm.assertEq(restitution.available(ROLLUP, strategy), 3 ether);
        vm.assertEq(restitution.available(OTHER_ROLLUP, strategy), 2 ether);
        vm.assertEq(restitution.accounted(strategy), 5 ether);
        vm.assertEq(strategy.balanceOf(address(restitution)), 5 ether);
        vm.expectRevert(abi.encodeWithSelector(IRestitutionFund.NothingArrived.selector, 1, strategy));
        restitution.collect(1, strategy, fields, shares);
    }

    function test_collect_beforeDelay_reverts() external {
        slashLiar(LIAR);
        vm.expectRevert(abi.encodeWithSelector(IRestitutionFund.NothingArrived.selector, 1, strategy));
        restitution.collect(1, strategy, fields, shares);
        vm.expectRevert(abi.encodeWithSelector(IRestitutionFund.UnknownSlash.selector, 2));
        restitution.collect(2, strategy, fields, shares);
    }

    function test_collect_otherSharesOrTable_reverts() external {
        slashLiar(LIAR);
        arrive();
        shares[0].bps += 1;
        vm.expectPartialRevert(IRestitutionFund.WrongShares.selector);
        restitution.collect(1, strategy, fields, shares);
        shares.pop();
        vm.expectPartialRevert(IRestitutionFund.WrongShares.selector);
        restitution.collect(1, strategy, fields, shares);
        fields.totalWeight += 1;
        vm.expectPartialRevert(TableOpenings.WrongTable.selector);
        restitution.collect(1, strategy, fields, shares);
    }

    /// @dev Cleared past the fund, by anybody: the money finds its slash all the same, and a small slash does not get a large one's.
    function test_collect_clearedByOthers_keepsSlashesApart() external {
        slashLiar(LIAR);
        slashLiar(SMALL_LIAR);
        arrive();
        delegationManager.clearBurnOrRedistributableSharesByStrategy(registry.operatorSet(), 1, strategy);
        vm.assertEq(strategy.balanceOf(address(restitution)), 5 ether);
        restitution.collect(2, strategy, fields, shares);
        vm.assertEq(restitution.collected(2, strategy), 1 ether);
        restitution.collect(1, strategy, fields, shares);
        vm.assertEq(restitution.collected(1, strategy), 5 ether);
        vm.assertEq(restitution.accounted(strategy), 6 ether);
    }

    function test_claim_paysOnceAfterDelay() external {
        publishFor(ROLLUP, 3 ether);
        vm.expectPartialRevert(IRestitutionFund.RoundNotActive.selector);
        claim(0);
        vm.warp(block.timestamp + REPLACE_DELAY);
        claim(0);
        vm.snapshotGasLastCall("l1", "restitution claim, 2 claims");
        claim(1);
        vm.assertEq(strategy.balanceOf(USER), 1 ether);
        vm.assertEq(strategy.balanceOf(OTHER_USER), 2 ether);
        vm.assertEq(restitution.accounted(strategy), 2 ether);
        vm.assertTrue(restitution.isClaimed(ROLLUP, strategy, 1, 0));
        vm.expectRevert(abi.encodeWithSelector(IRestitutionFund.AlreadyClaimed.selector, 1, 0));
        claim(0);
    }

    function test_claim_notUnderRoot_reverts() external {
        publishFor(ROLLUP, 3 ether);
        vm.warp(block.timestamp + REPLACE_DELAY);
        vm.expectPartialRevert(IRestitutionFund.InvalidClaim.selector);
        restitution.claim(ROLLUP, strategy, 0, address(this), 1 ether, proofOf(0));
        vm.expectPartialRevert(IRestitutionFund.InvalidClaim.selector);
        restitution.claim(ROLLUP, strategy, 0, USER, 3 ether, proofOf(0));
        vm.expectPartialRevert(IRestitutionFund.InvalidClaim.selector);
        restitution.claim(ROLLUP, strategy, 1, USER, 1 ether, proofOf(0));
        vm.expectPartialRevert(MerkleTree.RangeOutOfBounds.selector);
        restitution.claim(ROLLUP, strategy, 2, USER, 1 ether, proofOf(0));
        // Another rollup's root is another rollup's.
        vm.expectPartialRevert(IRestitutionFund.RoundNotActive.selector);
        restitution.claim(OTHER_ROLLUP, strategy, 0, USER, 1 ether, proofOf(0));
    }

    /// @dev A root that promises more than was set aside takes nothing from what came in later.
    function test_claim_overPromisedRoot_stopsAtThePot() external {
        publishFor(ROLLUP, 1.5 ether);
        vm.warp(block.timestamp + REPLACE_DELAY);
        claim(0);
        vm.expectRevert(abi.encodeWithSelector(IRestitutionFund.InsufficientFunds.selector, 2 ether, 0.5 ether));
        claim(1);
    }

    function test_publish_replacedBeforeActive() external {
        publishFor(ROLLUP, 3 ether);
        bytes32 root = root_;
        vm.warp(block.timestamp + REPLACE_DELAY - 1);
        vm.prank(GOVERNANCE);
        restitution.publish(ROLLUP, strategy, keccak256("corrected"), 1, 1 ether);
        vm.assertEq(restitution.available(ROLLUP, strategy), 2 ether);
        vm.assertEq(restitution.round(ROLLUP, strategy).number, 2);
        vm.assertNotEq(restitution.round(ROLLUP, strategy).root, root);
        vm.warp(block.timestamp + 1);
        vm.expectPartialRevert(IRestitutionFund.RoundNotActive.selector);
        claim(0);
        vm.warp(block.timestamp + REPLACE_DELAY);
        vm.expectPartialRevert(IRestitutionFund.InvalidClaim.selector);
        restitution.claim(ROLLUP, strategy, 0, USER, 1 ether, new bytes32[](0));
        vm.prank(GOVERNANCE);
        vm.expectPartialRevert(IRestitutionFund.RoundIsOpen.selector);
        restitution.publish(ROLLUP, strategy, root, 2, 1 ether);
    }

    function test_publish_refusals() external {
        slashLiar(LIAR);
        arrive();
        restitution.collect(1, strategy, fields, shares);
        vm.expectRevert(abi.encodeWithSelector(IRestitutionFund.NotGovernance.selector, address(this), GOVERNANCE));
        restitution.publish(ROLLUP, strategy, keccak256("root"), 1, 1);
        vm.startPrank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IRestitutionFund.InsufficientFunds.selector, 3 ether + 1, 3 ether));
        restitution.publish(ROLLUP, strategy, keccak256("root"), 1, 3 ether + 1);
        vm.expectRevert(IRestitutionFund.EmptyRound.selector);
        restitution.publish(ROLLUP, strategy, 0, 1, 1);
        vm.expectRevert(IRestitutionFund.EmptyRound.selector);
        restitution.publish(ROLLUP, strategy, keccak256("root"), 0, 1);
        vm.expectRevert(IRestitutionFund.EmptyRound.selector);
        restitution.publish(ROLLUP, strategy, keccak256("root"), 1, 0);
        bytes32 unknown = keccak256("unknown");
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.UnknownRollup.selector, unknown));
        restitution.publish(unknown, strategy, keccak256("root"), 1, 1);
    }

    function test_close_returnsUnclaimed() external {
        publishFor(ROLLUP, 3 ether);
        vm.warp(block.timestamp + REPLACE_DELAY);
        claim(0);
        vm.expectPartialRevert(IRestitutionFund.NotExpired.selector);
        restitution.close(ROLLUP, strategy);
        vm.warp(block.timestamp + CLAIM_PERIOD);
        vm.expectPartialRevert(IRestitutionFund.RoundNotActive.selector);
        claim(1);
        restitution.close(ROLLUP, strategy);
        vm.assertEq(restitution.available(ROLLUP, strategy), 2 ether);
        restitution.close(ROLLUP, strategy);
        vm.assertEq(restitution.available(ROLLUP, strategy), 2 ether);
        // The next round pays the same claim again: it is a new promise, from what is left.
        vm.prank(GOVERNANCE);
        restitution.publish(ROLLUP, strategy, root_, 2, 2 ether);
        vm.warp(block.timestamp + REPLACE_DELAY);
        claim(1);
        vm.assertEq(strategy.balanceOf(OTHER_USER), 2 ether);
        vm.assertEq(restitution.accounted(strategy), 2 ether);
    }
}
