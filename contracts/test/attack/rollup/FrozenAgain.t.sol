// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGoverned} from "../../../src/interfaces/IGoverned.sol";
import {Attested} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {PolicyFixture} from "../../utils/PolicyFixture.sol";

/// @notice Two certificates that contradict each other stay on record for good, and anyone may show them. If they froze the peer each time they were shown, freezing would be
/// a weapon; if an old head of higher finality thawed it each time, freezing would be nothing.
contract FrozenAgainTest is PolicyFixture {
    function admitOutside(Attested memory head) external returns (bool) {
        return admit(head);
    }

    function reportOutside(Attested memory a, Attested memory b) external {
        report(a, b);
    }

    function thawOutside(Attested memory head) external {
        thaw(head);
    }

    function test_sameHeads_afterADecision_freezeNothing() public {
        Attested memory first = headOf(1, 50, 0);
        Attested memory second = headOf(1, 50, 1);
        report(first, second);
        thaw(headOf(3, 50, 0));
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPolicy.HeadSuperseded.selector, 50, 50));
            this.reportOutside(first, second);
            vm.expectRevert(abi.encodeWithSelector(IPolicy.HeadSuperseded.selector, 50, 50));
            this.admitOutside(i == 0 ? first : second);
        }
        vm.assertEq(frozenAt(), 0);
        vm.assertTrue(admit(headOf(1, 51, 0)));
    }

    /// @dev Neither the same two, nor two others with the same or an earlier number that were kept for later.
    function test_conflictsKeptForLater_belowTheDecision_freezeNothing() public {
        report(headOf(2, 50, 0), headOf(2, 50, 1));
        thaw(headOf(3, 80, 0));
        for (uint8 finality = 1; finality <= 2; ++finality) {
            for (uint64 number = 49; number <= 80; number += 31) {
                vm.expectRevert(abi.encodeWithSelector(IPolicy.HeadSuperseded.selector, number, 80));
                this.reportOutside(headOf(finality, number, 0), headOf(finality, number, 1));
            }
        }
    }

    /// @dev An older head of higher finality says nothing about the number in conflict.
    function test_olderHeadOfHigherFinality_thawsNothing() public {
        Attested memory old = headOf(3, 49, 0);
        admit(old);
        report(headOf(1, 50, 0), headOf(1, 50, 1));
        vm.expectRevert(abi.encodeWithSelector(IPolicy.HeadSuperseded.selector, 49, 50));
        this.thawOutside(old);
        vm.assertTrue(admit(old));
        vm.assertEq(frozenAt(), 1);
    }

    /// @dev A quorum that lies signs the highest number there is. It is frozen below `finalized`, and governance begins anew; the same heads are of the time before.
    function test_conflictAtTheHighestNumber_doesNotShutThePeerForGood() public {
        uint64 number = type(uint64).max;
        Attested memory first = headOf(3, number, 0);
        Attested memory second = headOf(3, number, 1);
        first.timestamp = uint64(block.timestamp + FUTURE_DRIFT);
        second.timestamp = first.timestamp;
        report(first, second);
        vm.warp(block.timestamp + 1);
        addPeer(PEER_ID, peerOf(PEER_CHAIN));
        vm.assertEq(frozenAt(), 0);
        vm.expectPartialRevert(IPolicy.HeadTooOld.selector);
        this.reportOutside(first, second);
        vm.warp(block.timestamp + FUTURE_DRIFT + 1);
        vm.assertTrue(admit(headOf(3, 7, 0)));
    }

    /// @dev A quorum that lies fills every place of the ring with the highest numbers: nothing older can be compared, so nothing is heard, until governance begins anew.
    function test_ringFullOfHighNumbers_governanceBeginsAnew() public {
        for (uint64 i = 0; i < 32; ++i) {
            admit(headOf(3, type(uint64).max - i, 0), 0);
        }
        vm.expectPartialRevert(IPolicy.HeadSuperseded.selector);
        this.admitOutside(headOf(3, 7, 0));
        addPeer(PEER_ID, peerOf(PEER_CHAIN));
        vm.assertTrue(admit(headOf(3, 7, 0)));
    }

    /// @dev A head that decides, at the highest number, would be the last word. Governance's proposal is a later one.
    function test_decisionAtTheHighestNumber_governanceBeginsAnew() public {
        report(headOf(1, 50, 0), headOf(1, 50, 1));
        thaw(headOf(2, type(uint64).max, 0));
        vm.expectPartialRevert(IPolicy.HeadSuperseded.selector);
        this.admitOutside(headOf(1, 60, 0));
        addPeer(PEER_ID, peerOf(PEER_CHAIN));
        vm.warp(block.timestamp + FUTURE_DRIFT + 1);
        vm.assertTrue(admit(headOf(1, 60, 0)));
    }

    /// @dev Freezing does not cancel what governance proposed: else a quorum that lies would keep its rules for ever.
    function test_freezing_leavesProposalsAlone() public {
        vm.prank(GOVERNANCE);
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.maxMessagesPerWindow = 7;
        policy.proposePeer(PEER_ID, rules);
        report(headOf(1, 50, 0), headOf(1, 50, 1));
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyPeer(PEER_ID);
        vm.assertEq(policy.peer(PEER_ID).maxMessagesPerWindow, 7);
        vm.assertEq(frozenAt(), 1);
    }

    /// @dev Leaving the freeze behind by dropping the peer and adding it by a proposal of before.
    function test_dropAndAddByAnEarlierProposal_staysFrozen() public {
        vm.prank(GOVERNANCE);
        policy.dropPeer(PEER_ID);
        vm.prank(GOVERNANCE);
        policy.proposePeer(PEER_ID, peerOf(PEER_CHAIN));
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyPeer(PEER_ID);
        report(headOf(3, 50, 0), headOf(3, 50, 1));
        vm.prank(GOVERNANCE);
        policy.proposePeer(PEER_ID, peerOf(PEER_CHAIN));
        vm.prank(GOVERNANCE);
        policy.dropPeer(PEER_ID);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectPartialRevert(IGoverned.NoChangePending.selector);
        policy.applyPeer(PEER_ID);
        vm.assertEq(frozenAt(), 3);
    }
}
