// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGoverned} from "../../../src/interfaces/IGoverned.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {PolicyFixture} from "../../utils/PolicyFixture.sol";

/// @notice Pauses that end by themselves (INV-13).
contract PolicyBreakersTest is PolicyFixture {
    uint64 private constant MAX_PAUSE = 1 days;

    function setUp() public override {
        super.setUp();
        vm.prank(GOVERNANCE);
        policy.proposeGuardian(GUARDIAN);
        vm.expectPartialRevert(IGoverned.ChangeNotReady.selector);
        policy.applyGuardian(GUARDIAN);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyGuardian(GUARDIAN);
        vm.assertTrue(policy.isGuardian(GUARDIAN));
    }

    function admitOutside() external {
        admit(headOf(1));
    }

    function test_pause_endsByItself() public {
        addPeer(OTHER_ID, peerOf(77));
        uint64 until = uint64(block.timestamp) + 100;
        vm.expectEmit(address(policy));
        emit IPolicy.PeerPaused(PEER_ID, GUARDIAN, until);
        _pause(GUARDIAN, 100);
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PeerIsPaused.selector, PEER_ID, until));
        this.admitOutside();
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PeerIsPaused.selector, PEER_ID, until));
        policy.requireOpen(PEER_ID);
        vm.assertEq(policy.requireOpen(OTHER_ID), 77);
        vm.warp(until);
        this.admitOutside();
        vm.assertEq(policy.requireOpen(PEER_ID), PEER_CHAIN);
    }

    function test_pause_byOthersOrTooLong_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IPolicy.NotGuardian.selector, address(this)));
        policy.pause(PEER_ID, 1);
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PauseTooLong.selector, MAX_PAUSE + 1, MAX_PAUSE));
        policy.pause(PEER_ID, MAX_PAUSE + 1);
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.PauseTooLong.selector, 0, MAX_PAUSE));
        policy.pause(PEER_ID, 0);
        vm.prank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.UnknownPeer.selector, OTHER_ID));
        policy.pause(OTHER_ID, 1);
    }

    function test_pause_neverShortens() public {
        _pause(GOVERNANCE, MAX_PAUSE);
        uint64 until = policy.pausedUntil(PEER_ID);
        _pause(GUARDIAN, 1);
        _pause(GOVERNANCE, 1);
        addPeer(PEER_ID, peerOf(PEER_CHAIN));
        vm.assertEq(policy.pausedUntil(PEER_ID), until);
        // Nor does whoever is dropped and added anew come back earlier.
        vm.prank(GOVERNANCE);
        policy.dropPeer(PEER_ID);
        addPeer(PEER_ID, peerOf(PEER_CHAIN));
        vm.assertEq(policy.pausedUntil(PEER_ID), until);
    }

    /// @dev Whatever a guardian does, a peer is held up for a seventh of the time and one pause at most.
    function testFuzz_guardian_cannotChainPauses(uint64[12] memory durations) public {
        uint256 begin = block.timestamp;
        uint256 paused;
        for (uint256 i = 0; i < durations.length; ++i) {
            uint64 duration = uint64(bound(durations[i], 1, MAX_PAUSE));
            uint64 rested = policy.restingUntil(GUARDIAN, PEER_ID);
            if (block.timestamp < rested) {
                vm.warp(rested - 1);
                vm.prank(GUARDIAN);
                vm.expectRevert(abi.encodeWithSelector(IPolicy.CoolingDown.selector, GUARDIAN, rested));
                policy.pause(PEER_ID, duration);
                vm.warp(rested);
            }
            _pause(GUARDIAN, duration);
            paused += duration;
            vm.assertTrue(7 * (paused - duration) <= block.timestamp - begin);
        }
    }

    /// @dev A guardian that pauses for a second does not use up what another may do.
    function test_guardians_restEachForItself() public {
        vm.prank(GOVERNANCE);
        policy.proposeGuardian(address(0x62));
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyGuardian(address(0x62));
        addPeer(OTHER_ID, peerOf(77));
        _pause(address(0x62), 1);
        _pause(GUARDIAN, MAX_PAUSE);
        vm.prank(GUARDIAN);
        policy.pause(OTHER_ID, MAX_PAUSE);
    }

    function test_removeGuardian_atOnce_andItsProposal() public {
        vm.startPrank(GOVERNANCE);
        policy.proposeGuardian(GUARDIAN);
        vm.expectEmit(address(policy));
        emit IPolicy.GuardianRemoved(GUARDIAN);
        policy.removeGuardian(GUARDIAN);
        vm.stopPrank();
        vm.prank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(IPolicy.NotGuardian.selector, GUARDIAN));
        policy.pause(PEER_ID, 1);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        vm.expectPartialRevert(IGoverned.NoChangePending.selector);
        policy.applyGuardian(GUARDIAN);
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IGoverned.BelowFloor.selector, "guardian"));
        policy.proposeGuardian(address(0));
    }

    function _pause(address by, uint64 duration) private {
        vm.prank(by);
        policy.pause(PEER_ID, duration);
    }
}
