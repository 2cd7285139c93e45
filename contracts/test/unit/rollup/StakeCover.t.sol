// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGoverned} from "../../../src/interfaces/IGoverned.sol";
import {TableCommitment} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {IPriceSource} from "../../../src/interfaces/IPriceSource.sol";
import {IStakeCover} from "../../../src/interfaces/IStakeCover.sol";
import {IStakeShares} from "../../../src/interfaces/IStakeShares.sol";
import {CoverFixture} from "../../utils/CoverFixture.sol";
import {LightClientDouble, PriceDouble} from "../../utils/PolicyDoubles.sol";

/// @notice Value at risk against the share of slashable stake (INV-5), as the policy and anybody else see it.
contract StakeCoverTest is CoverFixture {
    /// @dev External, so that a revert of the constructor can be expected.
    function deploy(bytes32 rollupId, address lightClient, uint64 exposureWindow) external {
        create("StakeCover.sol:StakeCover", abi.encode(rollupId, lightClient, policy, exposureWindow));
    }

    function openOutside(TableCommitment calldata table, IStakeShares.Share[] calldata shares) external {
        cover.openShares(table, shares);
    }

    function test_constructor_floors_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, "rollupId"));
        this.deploy(0, address(tables), 1 hours);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, "lightClient"));
        this.deploy(OWN_ID, address(0), 1 hours);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, "exposureWindow"));
        this.deploy(OWN_ID, address(tables), 59);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, "exposureWindow"));
        this.deploy(OWN_ID, address(tables), 90 days + 1);
        vm.assertEq(cover.governance(), GOVERNANCE);
        vm.assertEq(cover.loosenDelay(), LOOSEN_DELAY);
        vm.assertEq(address(policy.stakeCover()), address(cover));
    }

    function test_limit_isStakeTimesShareTimesRisk() public {
        (uint256 limit, uint256 left) = cover.room();
        vm.assertEq(limit, LIMIT);
        vm.assertEq(left, LIMIT);
        IStakeCover.Backing memory backing = cover.backing();
        vm.assertEq(backing.epoch, 1);
        vm.assertEq(backing.bps, OWN_BPS);
        vm.assertEq(backing.totalWeight, STAKE);
        vm.assertTrue(comeIn(LIMIT));
        vm.assertFalse(comeIn(1));
        vm.assertTrue(comeIn(0));
    }

    /// @dev Exhausted, it opens again with the windows: what one let in is missing from the next.
    function test_exhausted_holdsUntilTheWindowsRolled() public {
        roll();
        vm.warp(block.timestamp + EXPOSURE_WINDOW - 1);
        open(tableOf(2, STAKE, listOf(OWN_BPS)), listOf(OWN_BPS));
        vm.assertTrue(comeIn(LIMIT));
        _expectObstacle(1, IPolicy.Obstacle.StakeShare, uint64(block.timestamp + 1));
        vm.warp(block.timestamp + 1);
        vm.assertFalse(comeIn(1));
        vm.warp(block.timestamp + EXPOSURE_WINDOW - 1);
        vm.assertFalse(comeIn(1));
        vm.warp(block.timestamp + 1);
        vm.assertTrue(comeIn(LIMIT));
        _expectObstacle(LIMIT + 1, IPolicy.Obstacle.StakeShare, 0);
    }

    function test_allBridgesAndPeers_fillOnePot() public {
        addPeer(OTHER_ID, peerOf(77));
        vm.startPrank(GOVERNANCE);
        policy.tightenValueRule(OTHER_ID, address(0xB2), IPolicy.ValueRule(codec, 60, 5_000, 5_000, 5_000));
        vm.stopPrank();
        vm.assertTrue(comeIn(LIMIT - 100));
        vm.startPrank(address(gateway));
        (bool admitted,) = policy.noteInflow(OTHER_ID, 3, 1, address(0xB2), abi.encode(true, 101));
        vm.assertFalse(admitted);
        (admitted,) = policy.noteInflow(OTHER_ID, 3, 1, address(0xB2), abi.encode(true, 100));
        vm.assertTrue(admitted);
        vm.stopPrank();
    }

    /// @dev What goes out backs nothing that comes in.
    function test_outflow_opensNothing() public {
        comeIn(LIMIT);
        vm.prank(address(gateway));
        policy.noteOutflow(PEER_ID, BRIDGE, abi.encode(true, LIMIT));
        vm.assertFalse(comeIn(1));
    }

    function test_heldForAnotherReason_takesNoCover() public {
        vm.prank(GOVERNANCE);
        policy.tightenValueRule(PEER_ID, BRIDGE, IPolicy.ValueRule(codec, 60, 10, 10, 10));
        vm.assertFalse(comeIn(11));
        vm.assertEq(available(), LIMIT);
        _expectObstacle(11, IPolicy.Obstacle.InflowLimit, 0);
    }

    function test_heldByTheCover_takesNoLedger() public {
        vm.assertFalse(comeIn(LIMIT + 1));
        vm.assertTrue(policy.ledger(PEER_ID, BRIDGE).net == 0);
        vm.assertTrue(policy.ledger(PEER_ID, BRIDGE).current == 0);
    }

    function test_failedDelivery_givesBack() public {
        comeIn(400);
        comeIn(600);
        vm.prank(address(gateway));
        policy.undoInflow(PEER_ID, 3, BRIDGE, 600);
        vm.assertEq(available(), 600);
        vm.assertTrue(comeIn(600));
        vm.assertFalse(comeIn(1));
    }

    function test_recipientWithoutRule_isNotCounted() public {
        prices.become(PriceDouble.Mode.Reverts);
        vm.startPrank(address(gateway));
        (bool admitted, uint128 amount) = policy.noteInflow(PEER_ID, 3, 1, address(1), hex"01");
        vm.assertTrue(admitted);
        policy.undoInflow(PEER_ID, 3, address(1), amount);
        vm.stopPrank();
        vm.assertEq(available(), LIMIT);
    }

    /// @dev Stake that was slashed since backs nothing more, at once; more than the whole is nothing.
    function test_revokedStake_leavesTheCoverAtOnce() public {
        tables.revoke(1, STAKE / 4);
        (uint256 limit,) = cover.room();
        vm.assertEq(limit, LIMIT * 3 / 4);
        vm.assertFalse(comeIn(limit + 1));
        vm.assertTrue(comeIn(limit));
        tables.revoke(1, STAKE / 2);
        vm.assertEq(available(), 0);
        tables.revoke(1, STAKE + 1);
        (limit,) = cover.room();
        vm.assertEq(limit, 0);
    }

    function test_table_expires_holdsUntilANewerIsOpened() public {
        vm.warp(cover.backing().usableUntil - 1);
        vm.assertTrue(comeIn(1));
        vm.warp(block.timestamp + 1);
        vm.assertFalse(comeIn(1));
        _expectObstacle(1, IPolicy.Obstacle.StakeShare, 0);
        open(tableOf(2, STAKE, listOf(OWN_BPS)), listOf(OWN_BPS));
        vm.assertTrue(comeIn(1));
    }

    function test_newerTable_takesOver_whateverItsShare() public {
        open(tableOf(2, 2 * STAKE, listOf(1_000)), listOf(1_000));
        (uint256 limit,) = cover.room();
        vm.assertEq(limit, LIMIT);
        IStakeShares.Share[] memory without = new IStakeShares.Share[](1);
        without[0] = IStakeShares.Share(FIRST_ID, 10_000);
        open(tableOf(3, STAKE, without), without);
        vm.assertFalse(comeIn(1));
        open(tableOf(4, STAKE, new IStakeShares.Share[](0)), new IStakeShares.Share[](0));
        vm.assertFalse(comeIn(1));
    }

    function test_openShares_notNewer_notUsable_notKnown_reverts() public {
        IStakeShares.Share[] memory shares = listOf(OWN_BPS);
        TableCommitment memory table = tableOf(1, 2 * STAKE, shares);
        tables.adopt(table);
        vm.expectRevert(abi.encodeWithSelector(IStakeCover.EpochNotNewer.selector, 1, 1));
        this.openOutside(table, shares);
        table = tableOf(2, STAKE, shares);
        vm.expectRevert(abi.encodeWithSelector(LightClientDouble.UnknownEpoch.selector, 2));
        this.openOutside(table, shares);
        table.validFrom += 1;
        tables.adopt(table);
        vm.expectRevert(abi.encodeWithSelector(IStakeCover.EpochNotUsable.selector, 2, table.validFrom, table.validUntil));
        this.openOutside(table, shares);
        vm.warp(table.validUntil);
        vm.expectPartialRevert(IStakeCover.EpochNotUsable.selector);
        this.openOutside(table, shares);
        vm.warp(table.validFrom);
        this.openOutside(table, shares);
    }

    function test_rule_tightensAtOnce_loosensLate() public {
        IStakeCover.Rule memory looser = ruleOf(RISK_BPS + 1);
        IStakeCover.Rule memory other = IStakeCover.Rule(new PriceDouble(), RISK_BPS);
        vm.startPrank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.NotTightening.selector, "riskBps"));
        cover.tightenRule(looser);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.NotTightening.selector, "priceSource"));
        cover.tightenRule(other);
        cover.proposeRule(looser);
        (uint64 applicableAt, bytes32 digest) = cover.pendingChange(keccak256("rule"));
        vm.assertEq(applicableAt, block.timestamp + LOOSEN_DELAY);
        vm.assertEq(digest, keccak256(abi.encode(looser)));
        vm.expectPartialRevert(IGoverned.ChangeNotReady.selector);
        cover.applyRule(looser);
        vm.stopPrank();
        vm.warp(applicableAt);
        IStakeCover.Rule memory loosest = ruleOf(RISK_BPS + 2);
        vm.expectPartialRevert(IGoverned.NoChangePending.selector);
        cover.applyRule(loosest);
        vm.expectEmit(address(cover));
        emit IStakeCover.RuleSet(looser);
        cover.applyRule(looser);
        vm.assertEq(cover.rule().riskBps, RISK_BPS + 1);
        vm.prank(GOVERNANCE);
        cover.proposeRule(loosest);
        tightenCover(100);
        vm.assertEq(cover.rule().riskBps, 100);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectPartialRevert(IGoverned.NoChangePending.selector);
        cover.applyRule(loosest);
    }

    function test_rule_floors_reverts() public {
        IStakeCover.Rule[2] memory rules = [ruleOf(6_667), IStakeCover.Rule(IPriceSource(address(0x1234)), 1)];
        string[2] memory fields = ["riskBps", "priceSource"];
        vm.startPrank(GOVERNANCE);
        for (uint256 i = 0; i < rules.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, fields[i]));
            cover.tightenRule(rules[i]);
            vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, fields[i]));
            cover.proposeRule(rules[i]);
        }
        // Nothing may be removed at once.
        IStakeCover.Rule memory none;
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, "priceSource"));
        cover.tightenRule(none);
        cover.proposeRule(ruleOf(6_666));
        vm.stopPrank();
    }

    /// @dev The way out of a price source that is dead: late, and what was counted stays counted.
    function test_rule_removed_limitsNothing_andKeepsTheCount() public {
        comeIn(LIMIT);
        IStakeCover.Rule memory none;
        vm.prank(GOVERNANCE);
        cover.proposeRule(none);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        cover.applyRule(none);
        vm.assertTrue(comeIn(100 * LIMIT));
        tightenCover(RISK_BPS);
        vm.assertFalse(comeIn(1));
    }

    function test_explain_agreesWithNote() public {
        _expectObstacle(LIMIT, IPolicy.Obstacle.None, 0);
        _expectObstacle(LIMIT + 1, IPolicy.Obstacle.StakeShare, 0);
        prices.become(PriceDouble.Mode.Reverts);
        _expectObstacle(1, IPolicy.Obstacle.StakeShare, 0);
        _expectObstacle(0, IPolicy.Obstacle.None, 0);
    }

    function _expectObstacle(uint256 amount, IPolicy.Obstacle expected, uint64 expectedUntil) private view {
        (IPolicy.Obstacle obstacle, uint64 until) = policy.explainInflow(PEER_ID, 3, 1, BRIDGE, abi.encode(true, amount));
        vm.assertEq(uint256(obstacle), uint256(expected));
        vm.assertEq(until, expectedUntil);
    }
}
