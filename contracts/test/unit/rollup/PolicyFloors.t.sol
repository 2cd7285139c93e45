// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {IStateReader} from "../../../src/interfaces/IStateReader.sol";
import {FloorFixture} from "../../utils/FloorFixture.sol";

/// @notice The policy tells the reader of state what may be read, in the transaction in which that changes (INV-8, INV-13, INV-14).
contract PolicyFloorsTest is FloorFixture {
    uint8 private constant CLOSED = 4;

    function reportOutside(uint256 gas_, uint8 finality, uint64 number) external {
        Attested memory a = headOf(finality, number, 0);
        Attested memory b = headOf(finality, number, 1);
        policy.reportConflict{gas: gas_}(PEER_ID, a.outboxRoot, abi.encode(a), b.outboxRoot, abi.encode(b));
    }

    function test_peer_opensAtItsLeastFinality_unknownOnesStayClosed() public {
        vm.assertEq(address(policy.stateReader()), address(reader));
        _expectFloor(1);
        vm.assertEq(reader.floorOf(OTHER_ID), 0);
        IPolicy.Peer memory rules = peerOf(77);
        rules.minFinality = 3;
        addPeer(OTHER_ID, rules);
        vm.assertEq(reader.floorOf(OTHER_ID), 3);
        _expectFloor(1);
    }

    function test_proposal_movesNothingUntilItIsApplied() public {
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.minFinality = 2;
        vm.prank(GOVERNANCE);
        policy.proposePeer(PEER_ID, rules);
        _expectFloor(1);
        vm.warp(block.timestamp + LOOSEN_DELAY);
        policy.applyPeer(PEER_ID);
        _expectFloor(2);
    }

    function test_tighten_voidsAtOnceAndForGood() public {
        _proveAll();
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.minFinality = 2;
        tighten(rules);
        _expectFloor(2);
        _expectValues(20, 20, 30);
        vm.expectPartialRevert(IPolicy.FinalityTooLow.selector);
        proveOutside(1, 60, 0, 60);
        rules.minFinality = 1;
        addPeer(PEER_ID, rules);
        _expectFloor(1);
        _expectValues(20, 20, 30);
        proveOutside(1, 61, 0, 61);
        _expectValues(61, 20, 30);
    }

    function test_drop_closesAtOnce_andVoidsForGood() public {
        _proveAll();
        vm.prank(GOVERNANCE);
        policy.dropPeer(PEER_ID);
        _expectFloor(CLOSED);
        _expectValues(0, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IStateReader.PeerClosed.selector, PEER_ID));
        reader.read(PEER_ID, ACCOUNT, SLOT, 3, type(uint256).max);
        addPeer(PEER_ID, peerOf(PEER_CHAIN));
        _expectFloor(1);
        _expectValues(0, 0, 0);
        proveOutside(2, 62, 0, 62);
        _expectValues(62, 62, 0);
    }

    /// @dev Each finality, both ways in which a conflict shows: that finality and below are closed, and never more.
    function test_freeze_closesThatFinalityAndBelow_andNothingElse() public {
        addPeer(OTHER_ID, peerOf(77));
        _proveAll();
        report(headOf(1, 50, 0), headOf(1, 50, 1));
        _expectFloor(2);
        _expectValues(20, 20, 30);
        admit(headOf(2, 51, 0));
        vm.assertFalse(admit(headOf(2, 51, 1)));
        _expectFloor(3);
        _expectValues(30, 30, 30);
        report(headOf(3, 52, 0), headOf(3, 52, 1));
        _expectFloor(CLOSED);
        _expectValues(0, 0, 0);
        vm.assertEq(reader.floorOf(OTHER_ID), 1);
    }

    function test_freezeUnderTheLeastFinality_leavesTheFloor() public {
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.minFinality = 3;
        tighten(rules);
        proveOutside(3, 30, 0, 30);
        report(headOf(1, 50, 0), headOf(1, 50, 1));
        _expectFloor(3);
        _expectValues(30, 30, 30);
    }

    /// @dev By `thaw` and in a delivery. What was proven before the freeze does not come back, what is proven from now on counts.
    function test_thaw_reopens_withoutWhatWasProvenBefore() public {
        for (uint256 i = 0; i < 2; ++i) {
            uint64 from = uint64(100 * i);
            proveOutside(1, from + 10, 0, from + 10);
            report(headOf(1, from + 50, 0), headOf(1, from + 50, 1));
            _expectFloor(2);
            if (i == 0) thaw(headOf(2, from + 55, 0));
            else admit(headOf(2, from + 55, 0));
            _expectFloor(1);
            _expectValues(0, 0, 0);
            vm.expectPartialRevert(IPolicy.HeadSuperseded.selector);
            proveOutside(1, from + 11, 0, 11);
        }
        proveOutside(1, 160, 0, 160);
        _expectValues(160, 0, 0);
    }

    /// @dev A freeze of `safe` under a least finality of `safe`: it reopens what the rules allow and no more.
    function test_thaw_reopensOnlyWhatTheRulesAllow() public {
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.minFinality = 2;
        tighten(rules);
        report(headOf(2, 50, 0), headOf(2, 50, 1));
        _expectFloor(3);
        thaw(headOf(3, 55, 0));
        _expectFloor(2);
    }

    function test_tightenAndDrop_whileFrozen_keepItClosed() public {
        report(headOf(2, 50, 0), headOf(2, 50, 1));
        IPolicy.Peer memory rules = peerOf(PEER_CHAIN);
        rules.minFinality = 2;
        tighten(rules);
        _expectFloor(3);
        vm.prank(GOVERNANCE);
        policy.dropPeer(PEER_ID);
        _expectFloor(CLOSED);
    }

    function test_governanceBeginsAnew_reopensLate() public {
        _proveAll();
        vm.prank(GOVERNANCE);
        policy.proposePeer(PEER_ID, peerOf(PEER_CHAIN));
        vm.warp(block.timestamp + LOOSEN_DELAY);
        report(headOf(3, 50, 0), headOf(3, 50, 1));
        // Older than the freeze: changes the rules, not the freeze.
        policy.applyPeer(PEER_ID);
        _expectFloor(CLOSED);
        vm.warp(block.timestamp + 1);
        addPeer(PEER_ID, peerOf(PEER_CHAIN));
        _expectFloor(1);
        _expectValues(0, 0, 0);
    }

    /// @dev A pause ends by itself: it stops what is newly proven, not what was.
    function test_pause_stopsProofs_notReads() public {
        _proveAll();
        vm.prank(GOVERNANCE);
        policy.pause(PEER_ID, 1 hours);
        _expectFloor(1);
        _expectValues(10, 20, 30);
        vm.expectPartialRevert(IPolicy.PeerIsPaused.selector);
        proveOutside(3, 70, 0, 70);
        vm.warp(block.timestamp + 1 hours);
        proveOutside(3, 70, 0, 70);
        _expectValues(70, 70, 70);
    }

    /// @dev Whatever gas is left: it freezes and closes, or nothing happened.
    function testFuzz_freeze_withLittleGas_happensAsAWholeOrNotAtAll(uint256 gas_) public {
        proveOutside(1, 10, 0, 10);
        gas_ = bound(gas_, 20_000, 250_000);
        (bool success,) = address(this).call(abi.encodeCall(this.reportOutside, (gas_, 1, 50)));
        vm.assertEq(frozenAt(), success ? 1 : 0);
        _expectFloor(success ? 2 : 1);
        vm.assertEq(valueAt(1), success ? 0 : 10);
    }

    function test_policyWithoutReader_works() public {
        policy = IPolicy(create("Policy.sol:Policy", abi.encode(GOVERNANCE, gateway, LOOSEN_DELAY, FUTURE_DRIFT, address(0), address(0))));
        addPeer(PEER_ID, peerOf(PEER_CHAIN));
        report(headOf(1, 50, 0), headOf(1, 50, 1));
        vm.assertEq(frozenAt(), 1);
    }

    /// @dev Each finality has a value of its own: 10, 20, 30. The higher the finality, the older the block.
    function _proveAll() private {
        proveOutside(3, 30, 0, 30);
        proveOutside(2, 35, 0, 20);
        proveOutside(1, 40, 0, 10);
        _expectValues(10, 20, 30);
    }

    function _expectFloor(uint8 floor) private view {
        vm.assertEq(reader.floorOf(PEER_ID), floor);
    }

    function _expectValues(uint256 unsafe_, uint256 safe, uint256 finalized) private view {
        vm.assertEq(valueAt(1), unsafe_);
        vm.assertEq(valueAt(2), safe);
        vm.assertEq(valueAt(3), finalized);
    }
}
