// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGoverned} from "../../../src/interfaces/IGoverned.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {PolicyFixture} from "../../utils/PolicyFixture.sol";

/// @notice How the rules for a peer are set (INV-14).
contract PolicyTest is PolicyFixture {
    /// @dev External, so that a revert of the constructor can be expected.
    function deploy(address governance, address gateway_, uint64 loosenDelay, uint64 maxFutureDrift) external {
        create("Policy.sol:Policy", abi.encode(governance, gateway_, loosenDelay, maxFutureDrift, address(0), address(0)));
    }

    function test_constructor_floors_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, "governance"));
        this.deploy(address(0), address(gateway), 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, "gateway"));
        this.deploy(GOVERNANCE, address(0), 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, "loosenDelay"));
        this.deploy(GOVERNANCE, address(gateway), 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, "loosenDelay"));
        this.deploy(GOVERNANCE, address(gateway), 365 days + 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, "maxFutureDrift"));
        this.deploy(GOVERNANCE, address(gateway), 1, 15 minutes + 1);
    }

    function test_proposeAndApply_afterDelay_takesEffect() public {
        IPolicy.Peer memory rules = peerOf(77);
        (rules.quorumBps, rules.minStake, rules.maxMessagesPerWindow) = (9_999, type(uint128).max, type(uint24).max);
        vm.expectEmit(address(policy));
        emit IPolicy.PeerProposed(OTHER_ID, rules, uint64(block.timestamp + LOOSEN_DELAY));
        vm.prank(GOVERNANCE);
        policy.proposePeer(OTHER_ID, rules);
        (IPolicy.Peer memory pending, uint64 applicableAt) = policy.pendingPeer(OTHER_ID);
        vm.assertEq(_hash(pending), _hash(rules));
        vm.assertEq(policy.peer(OTHER_ID).chainId, 0);

        vm.warp(applicableAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.ChangeNotReady.selector, applicableAt));
        policy.applyPeer(OTHER_ID);
        vm.warp(applicableAt);
        vm.expectEmit(address(policy));
        emit IPolicy.PeerApplied(OTHER_ID, rules);
        policy.applyPeer(OTHER_ID);
        vm.assertEq(_hash(policy.peer(OTHER_ID)), _hash(rules));
        vm.assertEq(policy.rollupIdOf(77), OTHER_ID);
        vm.assertEq(gateway.connectedChainId(), 77);
        vm.assertEq(gateway.connectedTo(), OTHER_ID);
        vm.assertFalse(gateway.ledgered());

        vm.expectPartialRevert(IGoverned.NoChangePending.selector);
        policy.applyPeer(OTHER_ID);
    }

    function test_proposal_expires() public {
        vm.prank(GOVERNANCE);
        policy.proposePeer(OTHER_ID, peerOf(77));
        uint256 expiresAt = block.timestamp + LOOSEN_DELAY + PROPOSAL_LIFETIME;
        vm.warp(expiresAt);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.ChangeExpired.selector, expiresAt));
        policy.applyPeer(OTHER_ID);
        vm.warp(expiresAt - 1);
        policy.applyPeer(OTHER_ID);
    }

    function test_proposal_newer_replacesAndWaitsAgain() public {
        vm.prank(GOVERNANCE);
        policy.proposePeer(OTHER_ID, peerOf(77));
        vm.warp(block.timestamp + LOOSEN_DELAY - 1);
        vm.prank(GOVERNANCE);
        policy.proposePeer(OTHER_ID, peerOf(78));
        vm.warp(block.timestamp + 1);
        vm.expectPartialRevert(IGoverned.ChangeNotReady.selector);
        policy.applyPeer(OTHER_ID);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyPeer(OTHER_ID);
        vm.assertEq(policy.rollupIdOf(78), OTHER_ID);
    }

    function test_propose_belowFloors_reverts() public {
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, "rollupId"));
        policy.proposePeer(0, peerOf(1));

        IPolicy.Peer memory rules = peerOf(0);
        _expectBelowFloor(rules, "chainId");
        rules = peerOf(uint64(OWN_CHAIN));
        _expectBelowFloor(rules, "chainId");
        rules = peerOf(1);
        rules.gateway = address(0);
        _expectBelowFloor(rules, "gateway");
        rules = peerOf(1);
        rules.minFinality = 0;
        _expectBelowFloor(rules, "minFinality");
        rules.minFinality = 4;
        _expectBelowFloor(rules, "minFinality");
        rules = peerOf(1);
        rules.maxHeadAge = 0;
        _expectBelowFloor(rules, "maxHeadAge");
        rules.maxHeadAge = 1 days + 1;
        _expectBelowFloor(rules, "maxHeadAge");
        rules = peerOf(1);
        rules.maxMessagesPerWindow = 0;
        _expectBelowFloor(rules, "maxMessagesPerWindow");
    }

    function testFuzz_propose_quorum_neverUnderTwoThirds(uint16 bps) public {
        IPolicy.Peer memory rules = peerOf(1);
        rules.quorumBps = bps;
        bool allowed = bps == 0 || (3 * uint256(bps) > 2 * 10_000 && bps < 10_000);
        if (!allowed) vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, "quorumBps"));
        vm.prank(GOVERNANCE);
        policy.proposePeer(OTHER_ID, rules);
    }

    /// @dev Every field survives its place in the hot word, whatever the others are.
    function testFuzz_apply_anyRules_readBack(IPolicy.Peer memory rules) public {
        rules.chainId = uint64(bound(rules.chainId, 1, type(uint64).max));
        if (rules.chainId == OWN_CHAIN || rules.chainId == PEER_CHAIN) rules.chainId = 1;
        if (rules.gateway == address(0)) rules.gateway = address(1);
        rules.quorumBps = uint16(bound(rules.quorumBps, 6_667, 9_999));
        rules.minFinality = uint8(bound(rules.minFinality, 1, 3));
        rules.maxHeadAge = uint24(bound(rules.maxHeadAge, 1, 1 days));
        if (rules.maxMessagesPerWindow == 0) rules.maxMessagesPerWindow = 1;
        vm.prank(GOVERNANCE);
        policy.pause(PEER_ID, 1 days);
        uint64 paused = policy.pausedUntil(PEER_ID);
        addPeer(PEER_ID, rules);
        vm.assertEq(_hash(policy.peer(PEER_ID)), _hash(rules));
        vm.assertEq(policy.pausedUntil(PEER_ID), paused);
        vm.assertEq(frozenAt(), 0);
    }

    function test_tighten_everyField_atOnce() public {
        IPolicy.Peer memory rules = IPolicy.Peer(PEER_CHAIN, address(0x6A7E), 7_500, 2, 60, 10, 5);
        vm.expectEmit(address(policy));
        emit IPolicy.PeerTightened(PEER_ID, rules);
        tighten(rules);
        vm.assertEq(_hash(policy.peer(PEER_ID)), _hash(rules));
    }

    function test_tighten_anyFieldLooser_reverts() public {
        IPolicy.Peer memory strict = IPolicy.Peer(PEER_CHAIN, address(0x6A7E), 7_500, 2, 60, 10, 5);
        tighten(strict);
        IPolicy.Peer memory rules = _copy(strict);
        rules.chainId = 3;
        _expectNotTightening(rules, "chainId");
        rules = _copy(strict);
        rules.gateway = address(1);
        _expectNotTightening(rules, "gateway");
        rules = _copy(strict);
        rules.quorumBps = 7_499;
        _expectNotTightening(rules, "quorumBps");
        rules.quorumBps = 0;
        _expectNotTightening(rules, "quorumBps");
        rules = _copy(strict);
        rules.minFinality = 1;
        _expectNotTightening(rules, "minFinality");
        rules = _copy(strict);
        rules.maxHeadAge += 1;
        _expectNotTightening(rules, "maxHeadAge");
        rules = _copy(strict);
        rules.maxMessagesPerWindow += 1;
        _expectNotTightening(rules, "maxMessagesPerWindow");
        rules = _copy(strict);
        rules.minStake -= 1;
        _expectNotTightening(rules, "minStake");
    }

    function test_tighten_unknownPeer_reverts() public {
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownPeer.selector, OTHER_ID));
        policy.tightenPeer(OTHER_ID, peerOf(1));
    }

    function test_tighten_dropsPendingProposal() public {
        vm.prank(GOVERNANCE);
        policy.proposePeer(PEER_ID, peerOf(PEER_CHAIN));
        tighten(peerOf(PEER_CHAIN));
        (IPolicy.Peer memory pending, uint64 applicableAt) = policy.pendingPeer(PEER_ID);
        vm.assertEq(pending.chainId, 0);
        vm.assertEq(applicableAt, 0);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectPartialRevert(IGoverned.NoChangePending.selector);
        policy.applyPeer(PEER_ID);
    }

    function test_apply_chainIdOfAnother_revertsUntilItIsDropped() public {
        vm.prank(GOVERNANCE);
        policy.proposePeer(OTHER_ID, peerOf(PEER_CHAIN));
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.ChainTaken.selector, PEER_CHAIN, PEER_ID));
        policy.applyPeer(OTHER_ID);
        vm.prank(GOVERNANCE);
        policy.dropPeer(PEER_ID);
        policy.applyPeer(OTHER_ID);
        vm.assertEq(policy.rollupIdOf(PEER_CHAIN), OTHER_ID);
    }

    function test_apply_otherChainId_freesTheFormer() public {
        addPeer(PEER_ID, peerOf(78));
        vm.assertEq(policy.rollupIdOf(78), PEER_ID);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownChain.selector, PEER_CHAIN));
        policy.rollupIdOf(PEER_CHAIN);
    }

    function test_drop_worksAtOnce_andKeepsFreezeAndPause() public {
        vm.prank(GOVERNANCE);
        policy.proposePeer(PEER_ID, peerOf(PEER_CHAIN));
        admit(headOf(1));
        admit(headOf(1, 1, 1));
        vm.prank(GOVERNANCE);
        policy.pause(PEER_ID, 1 days);
        vm.expectEmit(address(policy));
        emit IPolicy.PeerDropped(PEER_ID);
        vm.prank(GOVERNANCE);
        policy.dropPeer(PEER_ID);

        vm.assertEq(_hash(policy.peer(PEER_ID)), _hash(IPolicy.Peer(0, address(0), 0, 0, 0, 0, 0)));
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownPeer.selector, PEER_ID));
        policy.requireOpen(PEER_ID);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownPeer.selector, PEER_ID));
        this.admitOutside(2, 5);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectPartialRevert(IGoverned.NoChangePending.selector);
        policy.applyPeer(PEER_ID);
        vm.assertEq(frozenAt(), 1);
        vm.assertLt(block.timestamp, policy.pausedUntil(PEER_ID));
    }

    /// @dev External, so that a revert can be expected whatever comes before the call.
    function admitOutside(uint8 finality, uint64 number) external {
        admit(headOf(finality, number, 0));
    }

    function _hash(IPolicy.Peer memory rules) private pure returns (bytes32) {
        return keccak256(abi.encode(rules));
    }

    function _copy(IPolicy.Peer memory rules) private pure returns (IPolicy.Peer memory) {
        return abi.decode(abi.encode(rules), (IPolicy.Peer));
    }

    function _expectBelowFloor(IPolicy.Peer memory rules, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, field));
        vm.prank(GOVERNANCE);
        policy.proposePeer(OTHER_ID, rules);
    }

    function _expectNotTightening(IPolicy.Peer memory rules, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(IGoverned.NotTightening.selector, field));
        vm.prank(GOVERNANCE);
        policy.tightenPeer(PEER_ID, rules);
    }
}
