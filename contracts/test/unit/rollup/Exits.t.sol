// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IExits} from "../../../src/interfaces/IExits.sol";
import {IGateway} from "../../../src/interfaces/IGateway.sol";
import {Message} from "../../../src/interfaces/IParleyTypes.sol";
import {IPolicy} from "../../../src/interfaces/IPolicy.sol";
import {GatewaySlots} from "../../../src/libraries/GatewaySlots.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {ExitsFixture} from "../../utils/ExitsFixture.sol";
import {FailingRecipient, RecordingRecipient, WrongAnswerRecipient} from "../../utils/Recipients.sol";

/// @notice Messages from A that end on B undelivered, and how A refunds them: each test from `sendMessage` to the call that gives the value back.
/// forge-config: default.fuzz.runs = 8
contract ExitsTest is ExitsFixture {
    address private constant ALICE = address(0xA11CE);
    address private constant BOB = address(0xB0B);

    RecordingRecipient private _bridge;
    RecordingRecipient private _counterpart;

    function setUp() public {
        deployBoth();
        _bridge = new RecordingRecipient();
        _counterpart = new RecordingRecipient();
    }

    function test_refundExpired_callsTheSender() public {
        setRule(address(_bridge), 100, 100);
        bytes32 id = send(address(_bridge), address(_counterpart), transferOf(ALICE, BOB, 70));
        vm.assertTrue(policy.ledger(bId, address(_bridge)).net == -70);
        vm.warp(block.timestamp + 1 hours + 1);
        vm.assertEq(expireOnB(), 1);
        IExits.Ending memory ending = endingOf(expiredSlot(0));
        IExits.Sent memory sent = sentAt(0);
        vm.expectEmit(address(gateway));
        emit IGateway.MessageRefunded(id, bId, 0, true);
        vm.prank(address(0xA4));
        exits.refundExpired(ending, sent);

        vm.assertEq(_bridge.calls(), 1);
        vm.assertEq(_bridge.receiveId(), Hashes.refundId(id));
        vm.assertEq(_bridge.sender(), sent.message.recipient);
        vm.assertEq(_bridge.payload(), transferOf(ALICE, ALICE, 70));
        vm.assertTrue(gateway.isRefunded(bId, 0));
        IPolicy.Ledger memory ledger = policy.ledger(bId, address(_bridge));
        vm.assertTrue(ledger.net == 0);
        vm.assertEq(ledger.current, 70);
    }

    /// @dev Any place in lanes of any length, in complete segments and in the open one.
    function testFuzz_refundExpired_anyIndex(uint256 size, uint256 index) public {
        size = bound(size, 1, 140);
        index = bound(index, 0, size - 1);
        for (uint256 i = 0; i < size; ++i) {
            send(ALICE, BOB, abi.encode(i));
        }
        vm.warp(block.timestamp + 1 hours + 1);
        vm.assertEq(expireOnB(), size);
        IExits.Ending memory ending = endingOf(expiredSlot(uint64(index)));
        IExits.Sent memory sent = sentAt(uint64(index));
        vm.prank(ALICE);
        exits.refundExpired(ending, sent);
        for (uint64 i = 0; i < size; ++i) {
            vm.assertTrue(gateway.isRefunded(bId, i) == (i == index));
        }
    }

    /// @dev What is sent meanwhile voids no proof of a complete segment, unless its subtree grows.
    function test_refundExpired_whileTheLaneGrows() public {
        for (uint256 i = 0; i < 64; ++i) {
            send(ALICE, BOB, abi.encode(i));
        }
        vm.warp(block.timestamp + 1 hours + 1);
        expireOnB();
        IExits.Ending memory ending = endingOf(expiredSlot(40));
        IExits.Sent memory sent = sentAt(40);
        for (uint256 i = 0; i < 63; ++i) {
            send(ALICE, BOB, "more");
        }
        vm.prank(ALICE);
        exits.refundExpired(ending, sent);
        vm.assertTrue(gateway.isRefunded(bId, 40));
    }

    /// @dev A fork of A was heard at `unsafe`: its message took the index, the canonical one can never be delivered.
    function test_refundRejected_callsTheSender() public {
        setRule(address(_bridge), 100, 100);
        bytes32 id = send(address(_bridge), address(_counterpart), transferOf(ALICE, BOB, 70));
        Message[] memory orphan = new Message[](1);
        orphan[0] = sentMessages[0];
        orphan[0].payload = "of the fork";
        vm.assertEq(deliverToB(orphan, 0, 1, 1), 1);
        vm.assertEq(deliverToB(sentMessages, 0, 1, 2), 0);
        vm.warp(block.timestamp + 1 hours + 1);
        vm.assertEq(expireOnB(), 0);

        IExits.Ending memory ending = endingOf(GatewaySlots.consumedBy(OWN_ID, 0));
        IExits.Consumption memory consumption = IExits.Consumption(0, 0, single(idFrom(orphan[0])), new IExits.Later[](0));
        exits.refundRejected(ending, sentAt(0), consumption);
        vm.assertEq(_bridge.receiveId(), Hashes.refundId(id));
        vm.assertEq(_bridge.payload(), transferOf(ALICE, ALICE, 70));
        vm.assertTrue(gateway.isRefunded(bId, 0));
    }

    /// @dev From the middle of a chain: deliveries before it are its `previous`, those after it are given by their hashes. The one that is opened begins before the index.
    function test_refundRejected_inTheMiddleOfAChain() public {
        for (uint256 i = 0; i < 8; ++i) {
            send(ALICE, BOB, abi.encode(i));
        }
        Message[] memory orphans = sentMessages;
        for (uint256 i = 0; i < 8; ++i) {
            orphans[i].payload = abi.encode("fork", i);
        }
        uint8[2][4] memory batches = [[0, 2], [4, 1], [2, 4], [6, 2]];
        for (uint256 i = 0; i < 4; ++i) {
            deliverToB(orphans, batches[i][0], batches[i][1], 1);
        }
        IExits.Consumption memory consumption;
        bytes32[] memory first = new bytes32[](2);
        (first[0], first[1]) = (idFrom(orphans[0]), idFrom(orphans[1]));
        consumption.previous = Hashes.consumedLink(0, 0, keccak256(abi.encodePacked(first)));
        consumption.previous = Hashes.consumedLink(consumption.previous, 4, keccak256(abi.encodePacked(idFrom(orphans[4]))));
        consumption.first = 2;
        consumption.ids = new bytes32[](4);
        (consumption.ids[0], consumption.ids[1], consumption.ids[3]) = (idFrom(orphans[2]), idFrom(orphans[3]), idFrom(orphans[5]));
        consumption.later = new IExits.Later[](1);
        bytes32 idsHash = keccak256(abi.encodePacked(idFrom(orphans[6]), idFrom(orphans[7])));
        consumption.later[0] = IExits.Later(6, idsHash);
        IExits.Ending memory ending = endingOf(GatewaySlots.consumedBy(OWN_ID, 0));
        for (uint64 index = 0; index < 8; ++index) {
            IExits.Sent memory sent = sentAt(index);
            bool opened = index == 2 || index == 3 || index == 5;
            // Index 4 was consumed, but not by this delivery.
            if (!opened) vm.expectRevert(abi.encodeWithSelector(IExits.NotConsumed.selector, index));
            vm.prank(ALICE);
            exits.refundRejected(ending, sent, consumption);
            vm.assertTrue(gateway.isRefunded(bId, index) == opened);
        }
    }

    /// @dev Nobody can use up the one refund of a sender that no codec speaks for: only itself.
    function test_refund_senderWithoutCodec_isItsOwnBusiness() public {
        bytes32 id = send(address(_bridge), BOB, "anything");
        vm.warp(block.timestamp + 1 hours + 1);
        expireOnB();
        IExits.Ending memory ending = endingOf(expiredSlot(0));
        IExits.Sent memory sent = sentAt(0);
        vm.expectRevert(abi.encodeWithSelector(IExits.OnlySender.selector, address(_bridge), address(this)));
        exits.refundExpired(ending, sent);
        // With a codec that does not read it, neither.
        setRule(address(_bridge), 100, 100);
        vm.expectRevert(abi.encodeWithSelector(IExits.OnlySender.selector, address(_bridge), address(this)));
        exits.refundExpired(ending, sent);
        vm.expectEmit(address(gateway));
        emit IGateway.MessageRefunded(id, bId, 0, false);
        vm.prank(address(_bridge));
        exits.refundExpired(ending, sent);
        vm.assertTrue(gateway.isRefunded(bId, 0));
        vm.assertEq(_bridge.calls(), 0);
    }

    /// @dev A limit of the policy holds a refund up, and nothing is lost.
    function test_refund_overTheLimit_isHeld() public {
        setRule(address(_bridge), 100, 1_000);
        bytes32[2] memory sentIds;
        for (uint64 i = 0; i < 2; ++i) {
            sentIds[i] = send(address(_bridge), address(_counterpart), transferOf(ALICE, BOB, 70));
        }
        vm.warp(block.timestamp + 1 hours + 1);
        expireOnB();
        exits.refundExpired(endingOf(expiredSlot(0)), sentAt(0));
        IExits.Ending memory ending = endingOf(expiredSlot(1));
        IExits.Sent memory sent = sentAt(1);
        vm.expectRevert(abi.encodeWithSelector(IGateway.RefundHeld.selector, sentIds[1]));
        exits.refundExpired(ending, sent);
        vm.assertFalse(gateway.isRefunded(bId, 1));
        vm.warp(block.timestamp + 2 hours);
        exits.refundExpired(ending, sent);
        vm.assertEq(_bridge.calls(), 2);
    }

    /// @dev A sender that refuses keeps its refund for later.
    function test_refund_refused_canBeTriedAgain() public {
        FailingRecipient failing = new FailingRecipient();
        address odd = address(new WrongAnswerRecipient(abi.encode(bytes4(0x12345678))));
        setRule(address(failing), 100, 100);
        setRule(odd, 100, 100);
        send(address(failing), BOB, transferOf(ALICE, BOB, 1));
        send(odd, BOB, transferOf(ALICE, BOB, 1));
        vm.warp(block.timestamp + 1 hours + 1);
        expireOnB();
        IExits.Ending memory ending = endingOf(expiredSlot(0));
        IExits.Sent memory sent = sentAt(0);
        vm.expectRevert(abi.encodeWithSelector(FailingRecipient.NotMended.selector, 42));
        exits.refundExpired(ending, sent);
        vm.assertFalse(gateway.isRefunded(bId, 0));
        failing.mend();
        exits.refundExpired(ending, sent);
        vm.assertEq(failing.calls(), 1);
        ending = endingOf(expiredSlot(1));
        sent = sentAt(1);
        vm.expectRevert(abi.encodeWithSelector(IGateway.RefundRefused.selector, odd));
        exits.refundExpired(ending, sent);
    }

    /// @dev Invariant 13: no pause, no least finality, no age and not even being dropped closes the exit.
    function test_refund_pausedAndDroppedPeer_goesThrough() public {
        setRule(address(_bridge), 100, 100);
        send(address(_bridge), BOB, transferOf(ALICE, BOB, 1));
        send(address(_bridge), BOB, transferOf(ALICE, BOB, 2));
        vm.warp(block.timestamp + 1 hours + 1);
        expireOnB();
        vm.prank(GOVERNANCE);
        policy.pause(bId, 1 days);
        IExits.Ending memory ending = endingOf(expiredSlot(0));
        vm.warp(block.timestamp + 2 hours); // over the peer's greatest age of heads
        exits.refundExpired(ending, sentAt(0));
        vm.prank(GOVERNANCE);
        policy.dropPeer(bId);
        exits.refundExpired(endingOf(expiredSlot(1)), sentAt(1));
        vm.assertEq(_bridge.calls(), 2);
        vm.assertTrue(policy.ledger(bId, address(_bridge)).net == 0);
    }

    /// @dev Its chain id means another rollup by now; the lane, and what is in it, stays the former one's.
    function test_refund_chainIdGivenToAnother_goesThrough() public {
        setRule(address(_bridge), 100, 100);
        for (uint256 i = 0; i < 40; ++i) {
            send(address(_bridge), BOB, transferOf(ALICE, BOB, 1));
        }
        vm.warp(block.timestamp + 1 hours + 1);
        expireOnB();
        vm.prank(GOVERNANCE);
        policy.dropPeer(bId);
        addPeer(OTHER_ID, peerOf(B_CHAIN));
        vm.prank(ALICE);
        gateway.sendMessage(addressOn(B_CHAIN, BOB), "to the other", new bytes[](0));
        exits.refundExpired(endingOf(expiredSlot(3)), sentAt(3));
        exits.refundExpired(endingOf(expiredSlot(35)), sentAt(35));
        vm.assertEq(_bridge.calls(), 2);
    }

    function test_peakOver_unknownSegment_reverts() public {
        for (uint256 i = 0; i < 33; ++i) {
            send(ALICE, BOB, "x");
        }
        gateway.peakOver(0, 0);
        vm.expectRevert(abi.encodeWithSelector(IGateway.UnknownSegment.selector, 0, 1));
        gateway.peakOver(0, 1);
    }
}
