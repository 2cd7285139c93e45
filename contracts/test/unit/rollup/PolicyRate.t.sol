// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGoverned} from "../../../src/interfaces/IGoverned.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {PolicyFixture} from "../../utils/PolicyFixture.sol";

/// @notice Messages per window, and the shares of it that are kept for named senders (INV-12).
contract PolicyRateTest is PolicyFixture {
    function admitOutside(uint32 messages) external returns (bool) {
        return admit(headOf(1, 1_000_000 + uint64(block.timestamp), 0), messages);
    }

    function test_rate_holdsAcrossTheBoundaryOfWindows() public {
        vm.warp(START + 3_600 + 59);
        vm.assertTrue(this.admitOutside(149));
        vm.assertTrue(this.admitOutside(0));
        _expectLimited(2, 1);
        vm.assertTrue(this.admitOutside(1));
        vm.warp(block.timestamp + 1);
        _expectLimited(1, 0);
        vm.warp(block.timestamp + WINDOW - 1);
        _expectLimited(1, 0);
        vm.warp(block.timestamp + 1);
        _expectLimited(151, 150);
        vm.assertTrue(this.admitOutside(150));
    }

    function test_rate_mostMessagesPossible_reverts() public {
        _expectLimited(type(uint32).max, 150);
        addPeer(PEER_ID, IPolicy.Peer(PEER_CHAIN, address(1), 0, 1, 1 hours, type(uint24).max, 0));
        vm.assertTrue(this.admitOutside(type(uint24).max));
        _expectLimited(1, 0);
    }

    /// @dev INV-12: a failed delivery consumes nothing; never more than was counted, never in another window.
    function test_release_givesBack_withinTheWindowOnly() public {
        this.admitOutside(100);
        _release(40);
        _expectLimited(91, 90);
        _release(type(uint256).max);
        _expectLimited(151, 150);
        this.admitOutside(150);
        vm.warp(block.timestamp + WINDOW);
        _release(150);
        _expectLimited(1, 0);
    }

    function test_rules_keepWhatWasCounted() public {
        this.admitOutside(100);
        vm.prank(GOVERNANCE);
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.maxMessagesPerWindow = 90;
        policy.tightenPeer(PEER_ID, rules);
        _expectLimited(1, 0);
        vm.warp(block.timestamp + 2 * WINDOW);
        vm.assertTrue(this.admitOutside(90));
    }

    function test_reservation_ownShareFirst_thenWhatAllShare() public {
        _reserve(SENDER, 50);
        vm.warp(block.timestamp + 2 * WINDOW);
        vm.prank(address(gateway));
        (bool admitted,,, bool shared) = policy.admit(headOf(1), type(uint32).max);
        vm.assertTrue(admitted && shared);
        // Others fill what is not reserved, and only that.
        vm.assertEq(_noteMany(address(1), 200, false), 100);
        vm.assertEq(_noteMany(SENDER, 200, true), 50);
        (IPolicy.Obstacle obstacle, uint64 until) = policy.explain(PEER_ID, 1, SENDER);
        vm.assertTrue(obstacle == IPolicy.Obstacle.Rate);
        vm.assertEq(until, (block.timestamp / WINDOW + 1) * WINDOW);
        vm.warp(block.timestamp + 2 * WINDOW);
        vm.assertEq(_noteMany(SENDER, 50, true), 50);
        vm.assertEq(_noteMany(SENDER, 200, false), 100);
    }

    function test_undoSender_givesBackToWhereItCameFrom() public {
        _reserve(SENDER, 1);
        vm.warp(block.timestamp + 2 * WINDOW);
        _note(SENDER);
        vm.startPrank(address(gateway));
        (, bool own) = policy.noteSender(PEER_ID, SENDER);
        vm.assertFalse(own);
        policy.undoSender(PEER_ID, SENDER, false);
        (, uint256 available) = policy.reservation(PEER_ID, SENDER);
        vm.assertEq(available, 0);
        policy.undoSender(PEER_ID, SENDER, true);
        policy.undoSender(PEER_ID, SENDER, true);
        // `admit` counted nothing, so there is nothing to give back.
        policy.release(PEER_ID, 1_000);
        vm.stopPrank();
        (, available) = policy.reservation(PEER_ID, SENDER);
        vm.assertEq(available, 1);
        vm.assertEq(_noteMany(address(1), 200, false), 149);
    }

    /// @dev Sybil-proof: names are free, so a thousand of them get no more than one.
    function test_reservation_thousandSenders_getWhatOneGets() public {
        _reserve(SENDER, 50);
        vm.warp(block.timestamp + 2 * WINDOW);
        uint256 count;
        for (uint160 i = 1; i <= 1_000; ++i) {
            vm.prank(address(gateway));
            (bool admitted,) = policy.noteSender(PEER_ID, address(i));
            if (admitted) ++count;
        }
        vm.assertEq(count, 100);
        vm.assertEq(_noteMany(SENDER, 50, true), 50);
    }

    function test_reservations_neverOverTheLimit() public {
        _reserve(SENDER, 100);
        vm.startPrank(GOVERNANCE);
        policy.proposeReservation(PEER_ID, address(1), 51);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.ReservationsExceedLimit.selector, 151, 150));
        policy.applyReservation(PEER_ID, address(1), 51);
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.maxMessagesPerWindow = 99;
        vm.expectRevert(abi.encodeWithSelector(IPolicy.ReservationsExceedLimit.selector, 100, 99));
        policy.tightenPeer(PEER_ID, rules);
        policy.reduceReservation(PEER_ID, SENDER, 99);
        policy.tightenPeer(PEER_ID, rules);
        vm.stopPrank();
    }

    function test_reservation_delayedUp_atOnceDown() public {
        vm.startPrank(GOVERNANCE);
        policy.proposeReservation(PEER_ID, SENDER, 60);
        vm.expectPartialRevert(IGoverned.ChangeNotReady.selector);
        policy.applyReservation(PEER_ID, SENDER, 60);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectPartialRevert(IGoverned.NoChangePending.selector);
        policy.applyReservation(PEER_ID, SENDER, 61);
        policy.applyReservation(PEER_ID, SENDER, 60);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.NotTightening.selector, "share"));
        policy.reduceReservation(PEER_ID, SENDER, 60);
        policy.proposeReservation(PEER_ID, SENDER, 61);
        policy.reduceReservation(PEER_ID, SENDER, 10);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectPartialRevert(IGoverned.NoChangePending.selector);
        policy.applyReservation(PEER_ID, SENDER, 61);
        vm.stopPrank();
        (uint24 share,) = policy.reservation(PEER_ID, SENDER);
        vm.assertEq(share, 10);
    }

    function test_explain_namesTheRule() public {
        (IPolicy.Obstacle obstacle, uint64 until) = policy.explain(OTHER_ID, 1, SENDER);
        vm.assertTrue(obstacle == IPolicy.Obstacle.UnknownPeer && until == 0);
        (obstacle,) = policy.explain(PEER_ID, 1, SENDER);
        vm.assertTrue(obstacle == IPolicy.Obstacle.None);
        (obstacle,) = policy.explain(PEER_ID, 0, SENDER);
        vm.assertTrue(obstacle == IPolicy.Obstacle.Frozen || obstacle == IPolicy.Obstacle.FinalityTooLow);
        this.admitOutside(150);
        (obstacle, until) = policy.explain(PEER_ID, 1, SENDER);
        vm.assertTrue(obstacle == IPolicy.Obstacle.Rate);
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.minFinality = 2;
        tighten(rules);
        (obstacle,) = policy.explain(PEER_ID, 1, SENDER);
        vm.assertTrue(obstacle == IPolicy.Obstacle.FinalityTooLow);
        report(headOf(1, 50, 0), headOf(1, 50, 1));
        (obstacle,) = policy.explain(PEER_ID, 1, SENDER);
        vm.assertTrue(obstacle == IPolicy.Obstacle.Frozen);
        vm.prank(GOVERNANCE);
        policy.pause(PEER_ID, 10);
        (obstacle, until) = policy.explain(PEER_ID, 3, SENDER);
        vm.assertTrue(obstacle == IPolicy.Obstacle.Paused && until == block.timestamp + 10);
    }

    function _expectLimited(uint32 requested, uint256 available) private {
        vm.expectRevert(abi.encodeWithSelector(IPolicy.RateLimited.selector, PEER_ID, requested, available));
        this.admitOutside(requested);
    }

    function _release(uint256 messages) private {
        vm.prank(address(gateway));
        policy.release(PEER_ID, messages);
    }

    function _reserve(address sender, uint24 share) private {
        vm.prank(GOVERNANCE);
        policy.proposeReservation(PEER_ID, sender, share);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyReservation(PEER_ID, sender, share);
    }

    function _note(address sender) private {
        vm.prank(address(gateway));
        policy.noteSender(PEER_ID, sender);
    }

    /// @return count how many of `messages` were let in, all of them by the share of the sender, or none
    function _noteMany(address sender, uint256 messages, bool expectOwn) private returns (uint256 count) {
        for (uint256 i = 0; i < messages; ++i) {
            vm.prank(address(gateway));
            (bool admitted, bool own) = policy.noteSender(PEER_ID, sender);
            if (!admitted) return count;
            vm.assertTrue(own == expectOwn);
            ++count;
        }
    }
}
