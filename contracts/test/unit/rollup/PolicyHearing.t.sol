// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {PolicyFixture} from "../../utils/PolicyFixture.sol";

/// @notice Which heads are heard, and what freezes and thaws a peer (INV-7, INV-8, INV-13).
contract PolicyHearingTest is PolicyFixture {
    function admitOutside(Attested memory head) external returns (bool) {
        return admit(head);
    }

    function reportOutside(Attested memory a, Attested memory b) external {
        report(a, b);
    }

    function thawOutside(Attested memory head) external {
        thaw(head);
    }

    function test_admit_tellsChainId() public {
        vm.prank(address(gateway));
        (bool admitted, uint64 chainId, bool valued, bool shared) = policy.admit(headOf(1), 1);
        vm.assertTrue(admitted && !valued && !shared);
        vm.assertEq(chainId, PEER_CHAIN);
    }

    function test_admit_unknownPeer_reverts() public {
        Attested memory head = headOf(1);
        head.rollupId = OTHER_ID;
        _expectRefused(head, abi.encodeWithSelector(IPolicy.UnknownPeer.selector, OTHER_ID));
    }

    function test_admit_finality_isExact() public {
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.minFinality = 2;
        tighten(rules);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.FinalityTooLow.selector, 0, 2));
        this.admitOutside(headOf(0, 1, 0));
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownFinality.selector, 0));
        policy.requireHeard(headOf(0, 1, 0));
        _expectRefused(headOf(1, 1, 0), abi.encodeWithSelector(IPolicy.FinalityTooLow.selector, 1, 2));
        _expectRefused(headOf(4, 1, 0), abi.encodeWithSelector(IPolicy.UnknownFinality.selector, 4));
        vm.assertTrue(admit(headOf(2, 1, 0)));
        vm.assertTrue(admit(headOf(3, 1, 0)));
    }

    function test_admit_quorum_mustBeExceeded() public {
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.quorumBps = 8_000;
        tighten(rules);
        Attested memory head = headOf(1);
        head.signedWeight = 240;
        _expectRefused(head, abi.encodeWithSelector(IPolicy.QuorumTooLow.selector, 240, 300, 8_000));
        head.signedWeight = 241;
        vm.assertTrue(admit(head));
        (head.signedWeight, head.totalWeight) = (type(uint128).max, type(uint128).max);
        vm.assertTrue(admit(head));
    }

    function test_admit_minStake_isExact() public {
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.minStake = 300;
        tighten(rules);
        Attested memory head = headOf(1);
        head.signedWeight = 299;
        _expectRefused(head, abi.encodeWithSelector(IPolicy.StakeTooLow.selector, 299, 300));
        head.signedWeight = 300;
        vm.assertTrue(admit(head));
    }

    function test_admit_age_isExact() public {
        Attested memory head = headOf(1);
        head.timestamp = uint64(block.timestamp) - 1 hours;
        vm.assertTrue(admit(head));
        head = headOf(2);
        head.timestamp = uint64(block.timestamp) - 1 hours - 1;
        _expectRefused(head, abi.encodeWithSelector(IPolicy.HeadTooOld.selector, head.timestamp, head.timestamp + 1));
        head.timestamp = uint64(block.timestamp + FUTURE_DRIFT + 1);
        _expectRefused(head, abi.encodeWithSelector(IPolicy.HeadFromTheFuture.selector, head.timestamp, head.timestamp - 1));
        head.timestamp -= 1;
        vm.assertTrue(admit(head));
    }

    /// @dev A ring of 32 by number: newer heads push out older ones of the same place, and those are refused from then on.
    function test_ring_olderHeadOfTheSamePlace_isSuperseded() public {
        vm.assertTrue(admit(headOf(40)));
        vm.assertTrue(admit(headOf(39)));
        vm.assertTrue(admit(headOf(40)));
        _expectRefused(headOf(8), abi.encodeWithSelector(IPolicy.HeadSuperseded.selector, 8, 40));
        vm.assertTrue(admit(headOf(72)));
        _expectRefused(headOf(40), abi.encodeWithSelector(IPolicy.HeadSuperseded.selector, 40, 72));
        // Another finality and another unsafe branch have rings of their own.
        vm.assertTrue(admit(headOf(2, 8, 0)));
        Attested memory head = headOf(8);
        head.anchor = keccak256("anchor");
        vm.assertTrue(admit(head));
    }

    function test_ring_blockZero_isHeardAndCompared() public {
        vm.assertTrue(admit(headOf(0)));
        vm.assertTrue(admit(headOf(0)));
        vm.assertFalse(admit(headOf(1, 0, 1)));
        vm.assertEq(frozenAt(), 1);
    }

    /// @dev INV-8: in the same transaction, this peer at this finality and below, and nothing else.
    function test_conflict_freezesThisFinalityAndBelowOnly() public {
        addPeer(OTHER_ID, peerOf(77));
        vm.assertTrue(admit(headOf(2, 5, 0)));
        vm.expectEmit(address(policy));
        bytes32 first = headOf(2, 5, 0).headHash >> 64 << 64;
        emit IPolicy.PeerFrozen(PEER_ID, 2, 5, first, headOf(2, 5, 1).headHash);
        vm.assertFalse(admit(headOf(2, 5, 1)));
        (uint8 finality, uint64 number) = policy.frozen(PEER_ID);
        vm.assertEq(finality, 2);
        vm.assertEq(number, 5);
        for (uint8 f = 1; f <= 2; ++f) {
            _expectRefused(headOf(f, 9, 0), abi.encodeWithSelector(IPolicy.PeerIsFrozen.selector, PEER_ID, 2));
        }
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PeerIsFrozen.selector, PEER_ID, 2));
        policy.requireOpen(PEER_ID);

        // Higher finality is heard, even before it decides.
        vm.assertTrue(admit(headOf(3, 4, 0)));
        vm.assertEq(frozenAt(), 2);
        Attested memory other = headOf(2, 5, 0);
        other.rollupId = OTHER_ID;
        vm.assertTrue(admit(other));
        vm.assertEq(policy.requireOpen(OTHER_ID), 77);
    }

    /// @dev A head that the rules refuse still proves the contradiction.
    function test_conflict_underPauseAndStricterRules_freezes() public {
        admit(headOf(1));
        IPolicy.Peer memory rules = IPolicy.Peer(PEER_CHAIN, address(0x6A7E), 9_999, 3, 1, 1, 1_000);
        tighten(rules);
        vm.prank(GOVERNANCE);
        policy.pause(PEER_ID, 100);
        vm.assertFalse(admit(headOf(1, 1, 1)));
        vm.assertEq(frozenAt(), 1);
    }

    /// @dev Anchors tell unsafe branches apart, and nothing else: above `unsafe` a number has one head.
    function test_conflict_otherAnchor_onlyUnsafeBranchesMayDiffer() public {
        admit(headOf(1));
        Attested memory fork = headOf(1, 1, 1);
        fork.anchor = keccak256("anchor");
        vm.assertTrue(admit(fork));
        vm.expectRevert(IPolicy.NoConflict.selector);
        this.reportOutside(headOf(1), fork);
        for (uint8 f = 2; f <= 3; ++f) {
            admit(headOf(f, 1, 0));
            fork = headOf(f, 1, 1);
            fork.anchor = keccak256("anchor");
            vm.assertFalse(admit(fork));
            vm.assertEq(frozenAt(), f);
        }
    }

    function test_conflict_fromTheFuture_neitherHeardNorFreezes() public {
        admit(headOf(1));
        Attested memory fork = headOf(1, 1, 1);
        fork.timestamp = uint64(block.timestamp + FUTURE_DRIFT + 1);
        _expectRefused(fork, abi.encodeWithSelector(IPolicy.HeadFromTheFuture.selector, fork.timestamp, fork.timestamp - 1));
        vm.expectPartialRevert(IPolicy.HeadFromTheFuture.selector);
        this.reportOutside(headOf(1), fork);
        vm.assertEq(frozenAt(), 0);
    }

    function test_thaw_byHigherFinality_inAdmit() public {
        _freeze(1, 50);
        vm.expectEmit(address(policy));
        emit IPolicy.PeerThawed(PEER_ID, 1, 50);
        vm.assertTrue(admit(headOf(2, 50, 0)));
        vm.assertEq(frozenAt(), 0);
        (uint64 number,) = policy.decided(PEER_ID, 1);
        vm.assertEq(number, 50);
        _expectRefused(headOf(1, 50, 0), abi.encodeWithSelector(IPolicy.HeadSuperseded.selector, 50, 50));
        vm.assertTrue(admit(headOf(1, 51, 0)));
        // What decided is not decided itself.
        vm.assertTrue(admit(headOf(2, 49, 0)));
        vm.assertEq(policy.requireOpen(PEER_ID), PEER_CHAIN);
    }

    function test_thaw_byAnyone() public {
        _freeze(2, 50);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PeerIsFrozen.selector, PEER_ID, 2));
        this.thawOutside(headOf(2, 60, 0));
        vm.expectRevert(abi.encodeWithSelector(IPolicy.HeadSuperseded.selector, 49, 50));
        this.thawOutside(headOf(3, 49, 0));
        vm.prank(GOVERNANCE);
        policy.pause(PEER_ID, 100);
        thaw(headOf(3, 70, 0));
        vm.assertEq(frozenAt(), 0);
        for (uint8 f = 1; f <= 3; ++f) {
            (uint64 number,) = policy.decided(PEER_ID, f);
            vm.assertEq(number, f == 3 ? 0 : 70);
        }
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PeerIsNotFrozen.selector, PEER_ID));
        this.thawOutside(headOf(3, 71, 0));
    }

    /// @dev A thaw takes what the peer's own rules ask for: an ordinary quorum is not enough where more is wanted.
    function test_thaw_underThePeersQuorumOrStake_reverts() public {
        _freeze(1, 50);
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        (rules.quorumBps, rules.minStake) = (9_000, 290);
        tighten(rules);
        Attested memory head = headOf(2, 50, 0);
        head.signedWeight = 270;
        vm.expectPartialRevert(IPolicy.QuorumTooLow.selector);
        this.thawOutside(head);
        head.signedWeight = 280;
        vm.expectPartialRevert(IPolicy.StakeTooLow.selector);
        this.thawOutside(head);
        head.signedWeight = 290;
        thaw(head);
    }

    /// @dev A head that would thaw but contradicts one that was heard freezes higher instead.
    function test_thaw_byContradictingHead_freezesHigher() public {
        vm.assertTrue(admit(headOf(2, 50, 0)));
        admit(headOf(1, 50, 0));
        admit(headOf(1, 50, 1));
        thaw(headOf(2, 50, 1));
        vm.assertEq(frozenAt(), 2);
    }

    function test_report_byAnyone_freezes() public {
        vm.expectEmit(address(policy));
        emit IPolicy.PeerFrozen(PEER_ID, 2, 9, headOf(2, 9, 0).headHash, headOf(2, 9, 1).headHash);
        report(headOf(2, 9, 0), headOf(2, 9, 1));
        vm.assertEq(frozenAt(), 2);
    }

    function test_report_noConflict_reverts() public {
        Attested memory head = headOf(2, 9, 0);
        vm.expectRevert(IPolicy.NoConflict.selector);
        this.reportOutside(head, head);
        vm.expectRevert(IPolicy.NoConflict.selector);
        this.reportOutside(head, headOf(2, 10, 1));
        vm.expectRevert(IPolicy.NoConflict.selector);
        this.reportOutside(head, headOf(3, 9, 1));
    }

    function test_report_history_reverts() public {
        _freeze(1, 50);
        thaw(headOf(3, 60, 0));
        vm.expectRevert(abi.encodeWithSelector(IPolicy.HeadSuperseded.selector, 55, 60));
        this.reportOutside(headOf(1, 55, 0), headOf(1, 55, 1));
        report(headOf(1, 61, 0), headOf(1, 61, 1));
        vm.assertEq(frozenAt(), 1);
    }

    function test_report_whileFrozenAsHigh_reverts_higherFreezesHigher() public {
        _freeze(2, 50);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PeerIsFrozen.selector, PEER_ID, 2));
        this.reportOutside(headOf(1, type(uint64).max, 0), headOf(1, type(uint64).max, 1));
        report(headOf(3, 40, 0), headOf(3, 40, 1));
        vm.assertEq(frozenAt(), 3);
    }

    function test_finalizedConflict_thawsOnlyByLaterProposal() public {
        vm.prank(GOVERNANCE);
        policy.proposePeer(PEER_ID, peerOf(PEER_CHAIN));
        _freeze(3, 50);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyPeer(PEER_ID);
        vm.assertEq(frozenAt(), 3);
        Attested[3] memory old = [headOf(3, 50, 0), headOf(3, 50, 1), headOf(3, 90, 0)];

        vm.prank(GOVERNANCE);
        policy.proposePeer(PEER_ID, peerOf(PEER_CHAIN));
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectEmit(address(policy));
        emit IPolicy.PeerThawed(PEER_ID, 3, 0);
        policy.applyPeer(PEER_ID);
        vm.assertEq(frozenAt(), 0);
        uint64 oldest = uint64(block.timestamp) + FUTURE_DRIFT + 1;
        for (uint256 i = 0; i < old.length; ++i) {
            _expectRefused(old[i], abi.encodeWithSelector(IPolicy.HeadTooOld.selector, old[i].timestamp, oldest));
        }
        vm.expectPartialRevert(IPolicy.HeadTooOld.selector);
        this.reportOutside(old[0], old[1]);
        vm.warp(oldest);
        vm.assertTrue(admit(headOf(1, 1, 0)));
    }

    /// @dev INV-13: exits stay open while the peer is paused, silenced by its rules, frozen lower, or none any more.
    function test_requireFinal_ignoresPauseAgeAndDrop() public {
        admit(headOf(3, 5, 0));
        Attested memory head = headOf(3, 5, 0);
        tighten(IPolicy.Peer(PEER_CHAIN, address(0x6A7E), 9_000, 3, 1, 1, 280));
        _freeze(2, 50);
        vm.prank(GOVERNANCE);
        policy.pause(PEER_ID, 1 days);
        vm.warp(block.timestamp + 12 hours);
        policy.requireFinal(head);
        head.signedWeight = 270;
        vm.expectPartialRevert(IPolicy.QuorumTooLow.selector);
        policy.requireFinal(head);
        head.signedWeight = 275;
        vm.expectPartialRevert(IPolicy.StakeTooLow.selector);
        policy.requireFinal(head);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.HeadContradicts.selector, 5));
        policy.requireFinal(headOf(3, 5, 1));
        vm.expectRevert(abi.encodeWithSelector(IPolicy.FinalityTooLow.selector, 2, 3));
        policy.requireFinal(headOf(2, 60, 0));
        vm.prank(GOVERNANCE);
        policy.dropPeer(PEER_ID);
        head.signedWeight = 300;
        policy.requireFinal(head);
        addPeer(PEER_ID, peerOf(PEER_CHAIN));
        vm.warp(block.timestamp + FUTURE_DRIFT + 1);
        report(headOf(3, 90, 0), headOf(3, 90, 1));
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PeerIsFrozen.selector, PEER_ID, 3));
        policy.requireFinal(head);
    }

    /// @dev Who reads state by `requireHeard` sees the rules that deliveries see.
    function testFuzz_requireHeard_agreesWithAdmit(uint256 seed, uint8 finality, uint8 number, uint128 weight, uint16 age) public {
        if (seed & 1 != 0) tighten(IPolicy.Peer(PEER_CHAIN, address(0x6A7E), 8_000, 2, 600, 100, 250));
        for (uint256 i = 0; i < 6; ++i) {
            uint256 dice = uint256(keccak256(abi.encode(seed, i)));
            this.tryAdmit(headOf(uint8(1 + dice % 3), uint64((dice >> 8) % 70), (dice >> 16) % 8 == 0 ? 1 : 0));
        }
        if (seed & 6 == 0) {
            vm.prank(GOVERNANCE);
            policy.pause(PEER_ID, 1);
        }
        Attested memory head = headOf(finality % 5, number % 70, (seed >> 8) % 4 == 0 ? 1 : 0);
        head.timestamp = uint64(block.timestamp + 40 - age % 1_200);
        head.signedWeight = uint128(bound(weight, 201, 300));
        (bool heard, bytes memory reason) = address(policy).staticcall(abi.encodeCall(IPolicy.requireHeard, (head)));
        vm.prank(address(gateway));
        (bool success, bytes memory answer) = address(policy).call(abi.encodeCall(IPolicy.admit, (head, 1)));
        if (success && !abi.decode(answer, (bool))) {
            vm.assertEq(reason, abi.encodeWithSelector(IPolicy.HeadContradicts.selector, head.number));
        } else {
            vm.assertTrue(heard == success);
            // Of several rules that are broken each names one.
            if (!success) vm.assertTrue(reason.length >= 4 && answer.length >= 4);
        }
    }

    function tryAdmit(Attested memory head) external {
        vm.prank(address(gateway));
        try policy.admit(head, 1) {} catch {}
    }

    function _freeze(uint8 finality, uint64 number) private {
        report(headOf(finality, number, 0), headOf(finality, number, 1));
        vm.assertEq(frozenAt(), finality);
    }

    /// @dev By `admit` and by `requireHeard` alike.
    function _expectRefused(Attested memory head, bytes memory reason) private {
        vm.expectRevert(reason);
        policy.requireHeard(head);
        vm.expectRevert(reason);
        this.admitOutside(head);
    }
}
